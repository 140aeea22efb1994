"""One coarse row a person for counting, made from the fields that say how they may be counted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from caseapp.domain import ages
from caseapp.domain.codes.lists import Codes
from caseapp.domain.fields import Field, Figure, fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import RECORD_TYPES, Case, Person
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.in_force import in_force
from caseapp.security.rights import KeyClass, Right
from caseapp.security.sealing import derive, keyed_digest
from caseapp.storage.stored import Stored, of_type, single
from caseapp.text import Text, mark

UNKNOWN = "unknown"
PERSON, MONTH = "person", "opened_month"
_TOKEN_LENGTH = 32
Progress = Callable[[int, int], None]
_SUFFIX: Mapping[Figure, str] = {
    Figure.AS_IS: "",
    Figure.YEAR: "_year",
    Figure.AGE_BAND: "_age_band",
    Figure.FIRST: "",
}
_YEAR_OF = mark("Figures", "{field}: year")


@dataclass(frozen=True)
class Column:
    """A column that can be counted: its name, its words, and the codes of its values where it has a list."""

    name: str
    label: Text
    codes: Codes | None
    record: type[Record]
    field: Field
    figure: Figure


def columns() -> tuple[Column, ...]:
    """All columns, in the order the fields are asked."""
    return tuple(
        _column(record_type, field, field.ask.figure)
        for record_type in RECORD_TYPES.values()
        for field in fields_of(record_type)
        if field.ask.figure is not None
    )


def row_of(records: Sequence[Stored]) -> dict[str, str]:
    """The row of one person; what is not known, was not asked or is in no list any more is `unknown`."""
    records = in_force(records)
    case = single(records, Case)
    row = {}
    for column in columns():
        row[column.name] = _coarse(_newest(records, column), column, single(records, Person), case)
    return row


def refresh_figures(desk: Desk, progress: Progress | None = None) -> Changes:
    """Rebuilds the rows of the figures file from the cases; no code and no name goes with them."""
    desk.require(Right.REFRESH_FIGURES)
    figures = desk.figures
    with desk.vault.whole():  # a figure that left out what its maker must not see would be wrong
        rows = _rows(desk, progress)
    if figures is not None:
        figures.replace(rows)
    with desk.vault.write() as vault:
        vault.note(Act.REFRESH_FIGURES, "", str(len(rows)))
    return Changes(None, frozenset({"figures"}))


def _rows(desk: Desk, progress: Progress | None) -> list[dict[str, str]]:
    case_ids = desk.vault.all_cases()
    rows = []
    secret = derive(desk.worker.keys[KeyClass.CASES], "figures person")
    for number, case_id in enumerate(case_ids, start=1):
        records = desk.vault.of_case(case_id)
        # Who is who can be told by holders of the case key only; others see that two rows differ.
        person = keyed_digest(secret, case_id.encode())[:_TOKEN_LENGTH]
        rows.append({**row_of(records), PERSON: person, MONTH: _month(records)})
        if progress is not None and number % 100 == 0:
            progress(number, len(case_ids))
    return rows


def _month(records: Sequence[Stored]) -> str:
    case = single(records, Case)
    return case.opened_at.date().isoformat()[:7] if case else ""


def _column(record_type: type[Record], field: Field, figure: Figure) -> Column:
    label = field.ask.figure_words or field.ask.label
    if figure is Figure.YEAR:
        label = _YEAR_OF.filled(field=label)
    return Column(field.name + _SUFFIX[figure], label, field.ask.codes, record_type, field, figure)


def _newest(records: Sequence[Stored], column: Column) -> object:
    """The newest answer there is: a later screening without a formal status does not undo an earlier one."""
    given = (getattr(record, column.field.name) for _, record in reversed(of_type(records, column.record)))
    return next((value for value in given if value is not None and value != ()), None)


def _coarse(value: object, column: Column, person: Person | None, case: Case | None) -> str:
    if column.figure is Figure.AGE_BAND:
        day = case.opened_at.date() if case is not None else date.min
        return ages.band_of(ages.age_on(person, day, day) if person is not None else None)
    if value is None or value == ():
        return UNKNOWN
    if column.figure is Figure.YEAR and isinstance(value, date | datetime):
        return str(value.year)
    if isinstance(value, bool):
        return "yes" if value else "no"
    told = str(value[0] if column.figure is Figure.FIRST and isinstance(value, tuple) else value)
    # A plan has no line for a code that has left its list, and would refuse all figures for the sake of it.
    return told if column.codes is None or told in column.codes else UNKNOWN
