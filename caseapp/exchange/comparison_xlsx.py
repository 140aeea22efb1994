"""Countries' procedures side by side as a workbook: one sheet of cells with their sources, one of sources."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from caseapp.procedures.comparing import NOTHING, Comparison, Finding
from caseapp.procedures.comparing import Row as TopicRow
from caseapp.procedures.wording import country_in_words
from caseapp.security.safe_workbook import bytes_without_traces, put_words, sheet_name
from caseapp.text import Catalogue, mark

_TABLE, _SOURCES = mark("ComparisonSheet", "Comparison"), mark("ComparisonSheet", "Sources")
_TOPIC = mark("ComparisonSheet", "Topic")
_STATUS = mark("ComparisonSheet", "{country}: status")
_SOURCE = mark("ComparisonSheet", "{country}: source")
_HEADS = (
    mark("ComparisonSheet", "Number"),
    mark("ComparisonSheet", "Country"),
    mark("ComparisonSheet", "Title"),
    mark("ComparisonSheet", "Publisher"),
    mark("ComparisonSheet", "Year"),
    mark("ComparisonSheet", "Address"),
    mark("ComparisonSheet", "Last checked"),
)
_BOLD, _HEAD = Font(bold=True), PatternFill("solid", fgColor="DCE1E7")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_TOPIC_WIDTH, _CELL_WIDTH, _STATUS_WIDTH, _SOURCE_WIDTH = 24, 56, 14, 40  # letters
_SOURCE_WIDTHS = (9, 20, 56, 40, 8, 60, 14)
_NUMBERED = "[{number}] {title}, {publisher}"


def comparison_workbook(table: Comparison, catalogue: Catalogue) -> bytes:
    """The workbook; a topic has as many rows as the country that says most on it."""
    book = Workbook()
    _write_table(book.worksheets[0], table, catalogue)
    _write_sources(book.create_sheet(), table, catalogue)
    return bytes_without_traces(book)


def _write_table(sheet: Worksheet, table: Comparison, catalogue: Catalogue) -> None:
    sheet.title = sheet_name(catalogue.look_up(_TABLE))
    heads, widths = [catalogue.look_up(_TOPIC)], [_TOPIC_WIDTH]
    for pack in table.packs:
        country = country_in_words(pack.country.code, catalogue)
        heads += [country, *(catalogue.look_up(text.filled(country=country)) for text in (_STATUS, _SOURCE))]
        widths += [_CELL_WIDTH, _STATUS_WIDTH, _SOURCE_WIDTH]
    rows = [cells for row in table.rows for cells in _cells(row, table, catalogue)]
    _write(sheet, heads, rows, widths)
    sheet.freeze_panes = "B2"
    for number in range(2, len(rows) + 2):
        sheet.cell(number, 1).font = _BOLD


def _cells(row: TopicRow, table: Comparison, catalogue: Catalogue) -> Iterator[list[str]]:
    """The rows of one topic, each a finding of every country that has one more."""
    nothing = [catalogue.look_up(NOTHING), "", ""]
    by_country = [
        [_finding(finding, answer.country, table, catalogue) for finding in answer.findings] or [nothing]
        for answer in row.answers
    ]
    for found in zip_longest(*by_country, fillvalue=["", "", ""]):
        # The topic stands in each row, so that rows can be sorted and filtered.
        yield [catalogue.look_up(row.question.words), *(words for cells in found for words in cells)]


def _finding(finding: Finding, country: str, table: Comparison, catalogue: Catalogue) -> list[str]:
    # The words of an entry have a limit each, and together are never too long for a cell.
    words = "\n".join((finding.title, finding.words, *finding.said(catalogue.look_up, catalogue)))
    numbers = table.numbers(country, finding)
    cited = [one for one in table.cited if one.number in numbers]
    sources = "\n".join(
        _NUMBERED.format(number=one.number, title=one.source.title, publisher=one.source.publisher)
        for one in cited
    )
    return [words, catalogue.look_up(finding.status.words), sources]


def _write_sources(sheet: Worksheet, table: Comparison, catalogue: Catalogue) -> None:
    sheet.title = sheet_name(catalogue.look_up(_SOURCES))
    rows = [
        [
            str(one.number),
            country_in_words(one.country, catalogue),
            one.source.title,
            one.source.publisher,
            "" if one.source.year is None else str(one.source.year),
            one.source.url or "",
            one.source.checked.isoformat() if one.source.checked is not None else "",
        ]
        for one in table.cited
    ]
    _write(sheet, [catalogue.look_up(head) for head in _HEADS], rows, _SOURCE_WIDTHS)
    sheet.freeze_panes = "A2"


def _write(
    sheet: Worksheet, heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]
) -> None:
    for number, row in enumerate((heads, *rows), start=1):
        for column, words in enumerate(row, start=1):
            put_words(sheet, number, column, words)
            sheet.cell(number, column).alignment = _WRAPPED
    for column, width in enumerate(widths, start=1):
        sheet.cell(1, column).font = _BOLD
        sheet.cell(1, column).fill = _HEAD
        sheet.column_dimensions[get_column_letter(column)].width = width
