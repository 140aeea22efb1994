"""The published tables as a workbook for people; it holds nothing else, not even when it was made."""

from collections.abc import Callable, Mapping, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from caseapp.security.safe_workbook import bytes_without_traces, put_words, sheet_name
from caseapp.statistics.axis import OTHER, TOTAL, UNKNOWN
from caseapp.statistics.plan import Method
from caseapp.statistics.protect import Protected, Table
from caseapp.text import Text, mark

HIDDEN_SIGN = "[c]"
LookUp = Callable[[Text], str]

_BOLD = Font(bold=True)
_TITLE = Font(bold=True, size=14)
_HEAD = PatternFill("solid", fgColor="DCE1E7")
_WIDEST = 40
_BETWEEN = " · "

RESERVED_LABELS: Mapping[str, Text] = {
    TOTAL: mark("Figures", "Total"),
    UNKNOWN: mark("Figures", "Not known"),
    OTHER: mark("Figures", "Other"),
}
_ABOUT = mark("Figures", "About these figures")
_TABLE = mark("Figures", "Table {number}")
_PERIOD = mark("Figures", "Period: {period}")
_ROUNDED = mark(
    "Figures",
    "Every figure is rounded to a multiple of {base}, up or down by chance, so that all tables add up. "
    "A figure may be up to {reach} away from the true one, and 0 may stand for a few people.",
)
_SUPPRESSED = mark(
    "Figures",
    "The figures are exact. Figures of 1 to {most} people are hidden, and others with them, so that no "
    "hidden figure can be worked out from the rest.",
)
_NOISY = mark(
    "Figures",
    "Chance was added to every figure, so that nobody can tell from them whether a single person was "
    "counted. All tables add up. The manifest says for each table how far its figures may be off.",
)
_PROMISE = mark(
    "Figures",
    "In the words of those who count this way: differential privacy for each person, with epsilon {epsilon} "
    "and delta {delta}.",
)
_MADE_UP = mark("Figures", "The records are made up from these figures. No record is about a person.")
_COARSE = mark(
    "Figures",
    "The figures are counted from the records that are published with them. There, every combination of "
    "answers is shared by at least {k} people; other answers are made coarser or left out.",
)
_SIGN = mark("Figures", "{sign} stands for a hidden figure.")


def workbook_bytes(protected: Protected, look_up: LookUp = str) -> bytes:
    """The workbook: a sheet that explains, then one a table; always the same bytes for the same tables."""
    book = Workbook()
    _write_about(book.worksheets[0], protected, look_up)
    for number, table in enumerate(protected.tables, start=1):
        sheet = book.create_sheet(sheet_name(look_up(_TABLE.filled(number=number))))
        _write_table(sheet, protected, table, look_up)
    return bytes_without_traces(book)


def method_words(protected: Protected) -> tuple[Text, ...]:
    """How the figures were protected, in plain sentences."""
    plan = protected.plan
    if plan.method.is_noisy:
        promise = _PROMISE.filled(epsilon=f"{plan.epsilon:g}", delta=f"{plan.delta:g}")
        made_up = (_MADE_UP,) if plan.method is Method.SYNTHETIC else ()
        return _NOISY, *made_up, promise
    if plan.method is Method.KANON:
        return (_COARSE.filled(k=plan.k),)
    if plan.method is Method.ROUND:
        how = _ROUNDED.filled(base=plan.base, reach=plan.base - 1)
    else:
        how = _SUPPRESSED.filled(most=plan.k - 1)
    return how, _SIGN.filled(sign=HIDDEN_SIGN)


def label_of(protected: Protected, column: str, code: str, look_up: LookUp) -> str:
    """What a code means, in words."""
    if code in RESERVED_LABELS:
        return look_up(RESERVED_LABELS[code])
    return protected.plan.column(column).labels.get(code, code)


def _write_about(sheet: Worksheet, protected: Protected, look_up: LookUp) -> None:
    sheet.title = sheet_name(look_up(_ABOUT))
    sheet.column_dimensions["A"].width = 100
    lines = [protected.plan.title, look_up(_PERIOD.filled(period=protected.plan.period))]
    lines += [look_up(sentence) for sentence in method_words(protected)]
    lines += [
        f"{look_up(_TABLE.filled(number=number))}: {table.name}"
        for number, table in enumerate(protected.tables, start=1)
    ]
    for row, line in enumerate(lines, start=1):
        put_words(sheet, row, 1, line)
        sheet.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="top")
    sheet.cell(1, 1).font = _TITLE


def _write_table(sheet: Worksheet, protected: Protected, table: Table, look_up: LookUp) -> None:
    """The first axis down, the others, if there are any, across."""
    put_words(sheet, 1, 1, table.name)
    sheet.cell(1, 1).font = _TITLE
    down = list(dict.fromkeys(cell.codes[0] for cell in table.cells))
    across = list(dict.fromkeys(cell.codes[1:] for cell in table.cells))
    heads = [
        _BETWEEN.join(
            label_of(protected, column, code, look_up)
            for column, code in zip(table.columns[1:], codes, strict=True)
        )
        for codes in across
    ]
    for column, words in enumerate([table.columns[0], *heads], start=1):
        put_words(sheet, 3, column, words)
        sheet.cell(3, column).fill = _HEAD
        sheet.cell(3, column).font = _BOLD
    for number, cell in enumerate(table.cells):
        row, column = divmod(number, len(across))
        target = sheet.cell(row + 4, column + 2, HIDDEN_SIGN if cell.value is None else cell.value)
        target.alignment = Alignment(horizontal="right")
    labels = [label_of(protected, table.columns[0], code, look_up) for code in down]
    for row, words in enumerate(labels, start=4):
        put_words(sheet, row, 1, words)
        sheet.cell(row, 1).font = _BOLD
    _set_widths(sheet, [labels, *([head] for head in heads)])
    sheet.freeze_panes = "B4"


def _set_widths(sheet: Worksheet, columns: Sequence[Sequence[str]]) -> None:
    for number, words in enumerate(columns, start=1):
        longest = max((len(each) for each in words), default=0)
        sheet.column_dimensions[get_column_letter(number)].width = min(max(longest + 2, 9), _WIDEST)
