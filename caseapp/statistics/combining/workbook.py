"""The regional table as a workbook for people: what it is, the figures with their bounds, the differences."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from caseapp.domain.plain_words import without_formula
from caseapp.security.safe_workbook import bytes_without_traces, sheet_name
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.combining.cells import RegionCell
from caseapp.statistics.combining.differences import SUBJECTS, Subject
from caseapp.statistics.combining.region import Region
from caseapp.statistics.combining.vouching import Signature
from caseapp.statistics.workbook import HIDDEN_SIGN, RESERVED_LABELS, LookUp
from caseapp.text import Text, mark

# A sheet has a little more than a million rows; a workbook that nobody can open helps nobody.
MOST_ROWS = 200_000
_MOST_DIFFERENCES = 5_000
_MOST_PERIODS = 2_000
_WIDTH = 18
_BOLD = Font(bold=True)

_ABOUT = mark("Figures", "About these figures")
_DIFFERENCES = mark("Figures", "Differences")
_TABLE = mark("Figures", "Table {number}")
HEADS = (
    mark("Figures", "Figure"),
    mark("Figures", "At least"),
    mark("Figures", "At most"),
    mark("Figures", "Countries counted"),
)
_PERIOD = mark("Figures", "Period")
TITLE = mark("Figures", "Figures of several countries together")
HOW_TO_READ = (
    mark(
        "Figures",
        "Each figure is the sum of what the countries counted in it published. The true number lies between "
        "`at least` and `at most`: for certain, or in 95 of 100 cases where a country adds chance to it.",
    ),
    mark(
        "Figures",
        "Nothing here is more precise than what the countries published. A country that is missing from a "
        "figure is not counted in it, so figures with different countries cannot be compared.",
    ),
    mark(
        "Figures",
        "{sign} stands for a figure that at least one country hides. An empty `at most` means that nothing "
        "published says how many there can be at most.",
    ),
    mark(
        "Figures",
        "One person may be counted in two countries or periods: countries do not know of each other's cases.",
    ),
)
_LEFT_OUT = mark("Figures", "There are more figures than a workbook should hold. All are in combined.csv.")
_SOURCE_HEADS = (
    mark("Figures", "Country"),
    _PERIOD,
    mark("Figures", "How people are protected"),
    mark("Figures", "Signature"),
)
SIGNATURES = {
    Signature.VERIFIED: mark("Figures", "signed by whom it should be"),
    Signature.UNVERIFIED: mark("Figures", "signed, but nobody said by whom it should be"),
    Signature.UNSIGNED: mark("Figures", "not signed"),
}
_DIFFERENCE_HEADS = (
    mark("Figures", "Difference"),
    mark("Figures", "Column"),
    mark("Figures", "Code"),
    mark("Figures", "Table"),
    mark("Figures", "What is said"),
    mark("Figures", "Countries"),
    mark("Figures", "Periods"),
)


def region_workbook(region: Region, look_up: LookUp = str) -> bytes:
    """The workbook; always the same bytes for the same region."""
    book = Workbook()
    book.remove(book.worksheets[0])
    names: set[str] = set()
    _write(_sheet(book, look_up(_ABOUT), names), _about(region, look_up))
    by_table = sorted(region.cells(), key=lambda cell: cell.table)
    if not _is_too_large(region):
        for number, (_, cells) in enumerate(groupby(by_table, key=lambda cell: cell.table), start=1):
            sheet = _sheet(book, look_up(_TABLE.filled(number=number)), names)
            _write(sheet, _table(list(cells), region, look_up))
    _write(_sheet(book, look_up(_DIFFERENCES), names), _differences(region, look_up))
    return bytes_without_traces(book)


def label_in(region: Region, column: str, code: str, look_up: LookUp) -> str:
    """What a code means, in the words of the first list that has it."""
    if code in RESERVED_LABELS:
        return look_up(RESERVED_LABELS[code])
    entry = region.lists[column].entries.get(code)
    return entry.label if entry is not None and entry.label else code


_Line = Sequence[object]


def _is_too_large(region: Region) -> bool:
    return len(region.rows) > MOST_ROWS or len({one.span for one in region.releases}) > _MOST_PERIODS


def _sheet(book: Workbook, name: str, names: set[str]) -> Worksheet:
    name = sheet_name(name)
    while name in names:
        name = f"{name[:29]}_"
    names.add(name)
    sheet: Worksheet = book.create_sheet(name)
    return sheet


def _write(sheet: Worksheet, lines: Iterable[_Line]) -> None:
    lines = list(lines)
    for number in range(1, max(map(len, lines), default=1) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTH
    for line in lines:
        sheet.append([_cell(sheet, value) if isinstance(value, str | Text) else value for value in line])


def _cell(sheet: Worksheet, value: object) -> Cell:
    """Words are never a formula; those of the program's own that stand at the head of a column are bold."""
    # Where it stands is said when it is appended.
    cell = Cell(sheet, row=1, column=1, value=without_formula(str(value)))
    cell.data_type = "s"
    if isinstance(value, Text):
        cell.font = _BOLD
    return cell


def _heads(heads: Iterable[Text], look_up: LookUp) -> list[object]:
    return [Text("", look_up(head)) for head in heads]


def _about(region: Region, look_up: LookUp) -> Iterator[_Line]:
    yield _heads([TITLE], look_up)
    for sentence in HOW_TO_READ:
        yield [look_up(sentence.filled(sign=HIDDEN_SIGN))]
    if _is_too_large(region):
        yield [look_up(_LEFT_OUT)]
    yield []
    yield _heads(_SOURCE_HEADS, look_up)
    for one in region.releases:
        yield [one.source.name, one.period, one.kind.value, look_up(SIGNATURES[one.signature])]


def _table(cells: Sequence[RegionCell], region: Region, look_up: LookUp) -> Iterator[_Line]:
    """Codes downwards; across, each period with figures, bounds and, if some lack, how many countries."""
    columns = cells[0].columns
    found: dict[tuple[str, ...], dict[str, RegionCell]] = {}
    for cell in cells:
        found.setdefault(cell.codes, {})[cell.period] = cell
    periods = dict.fromkeys(cell.period for cell in cells)
    partial = {cell.period for cell in cells if cell.missing}
    heads = {period: HEADS[: 3 + (period in partial)] for period in periods}
    place = [{code: at for at, code in enumerate(region.lists[column].order)} for column in columns]
    yield _heads([Text("", cells[0].table)], str)
    empty: list[object] = [None] * len(columns)
    yield [*empty, *(each for period in periods for each in _spread(period, len(heads[period])))]
    named = [Text("", column) for column in columns]
    yield _heads([*named, *(head for period in periods for head in heads[period])], look_up)
    for codes in sorted(found, key=lambda codes: [at[code] for at, code in zip(place, codes, strict=True)]):
        line: list[object] = [
            label_in(region, column, code, look_up) for column, code in zip(columns, codes, strict=True)
        ]
        for period in periods:
            line += _figures(found[codes].get(period))[: len(heads[period])]
        yield line


def _spread(words: str, width: int) -> list[object]:
    return [Text("", words), *[None] * (width - 1)]


def _figures(cell: RegionCell | None) -> list[object]:
    if cell is None:
        return [None] * len(HEADS)
    value = HIDDEN_SIGN if cell.value is None else cell.value
    return [value, cell.lower, cell.upper, cell.sources]


def _differences(region: Region, look_up: LookUp) -> Iterator[_Line]:
    yield _heads(_DIFFERENCE_HEADS, look_up)
    for one in region.differences[:_MOST_DIFFERENCES]:
        code = label_in(region, one.column, one.code, look_up) if _is_code(one.subject) else one.code
        yield [
            look_up(SUBJECTS[one.subject]),
            *(one.column, one.code if code == TOTAL else code, one.table, one.said),
            *(", ".join(one.sources), ", ".join(one.periods)),
        ]


def _is_code(subject: Subject) -> bool:
    # Labels differ in the label itself, so the code says more.
    return subject in (Subject.CODE, Subject.ADDED_UP)
