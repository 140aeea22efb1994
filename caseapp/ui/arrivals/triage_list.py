"""The list by urgency: who is helped first, and of whom cases are made."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from caseapp.domain.codes import arrivals, casework
from caseapp.domain.codes.lists import Codes
from caseapp.domain.triage import Urgency, triage_key, urgency_of
from caseapp.domain.wristbands import spaced
from caseapp.operations.arrival_twins import initials_of
from caseapp.operations.arriving import Line
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.tables import Cell, Column, RowSource, Table
from caseapp.ui.theme import Tone

_LIST = mark("Arrivals", "People by urgency")
_NONE = mark("Arrivals", "Nobody is on the list yet")
_NONE_WORDS = mark("Arrivals", "Write the first person down, or scan a wristband.")
_URGENCY, _WRISTBAND = mark("Arrivals", "Urgency"), mark("Arrivals", "Wristband")
_INITIALS, _AGE = mark("Arrivals", "Initials"), mark("Arrivals", "Sex, age")
_FLAGS, _NEEDS = mark("Arrivals", "Triage"), mark("Arrivals", "First needs")
_AGREED = mark("Arrivals", "Agreed")
_GROUP, _STATE = mark("Arrivals", "Group"), mark("Arrivals", "Case")
_TONES = {
    Urgency.NOW: ("warning-circle", Tone.OVERDUE),
    Urgency.SOON: ("clock", Tone.SOON),
    Urgency.USUAL: ("", Tone.PLAIN),
}


class TriageList(Table):
    """Rows come from the lines that are shown; nothing is asked of the vault."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        self._lines: dict[str, Line] = {}
        super().__init__(
            kit,
            kit.words(_LIST),
            _columns(kit),
            RowSource(self._fetch, lambda row: row.id if isinstance(row, Line) else None),
            empty=(kit.words(_NONE), kit.words(_NONE_WORDS)),
            parent=parent,
        )
        self.view.setObjectName("triage_list")

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these people, the most urgent first."""
        self._lines = {line.id: line for line in lines}
        order = sorted(lines, key=_place)
        self.show_ids([line.id for line in order])

    def chosen_lines(self) -> tuple[str, ...]:
        """The ids of the lines that are chosen."""
        return tuple(str(each) for each in self.chosen_ids())

    def _fetch(self, ids: Sequence[object], then: Callable[[Sequence[object]], None]) -> object:
        then([self._lines[str(each)] for each in ids if str(each) in self._lines])
        return None


def _place(line: Line) -> tuple[bool | int, ...]:
    return triage_key(line.arrival)


def _columns(kit: Kit) -> Sequence[Column]:
    return (
        Column("urgency", _URGENCY, lambda row: _urgency(kit, _line(row)), 13),
        Column("wristband", _WRISTBAND, lambda row: spaced(_line(row).arrival.wristband), 14),
        Column("initials", _INITIALS, lambda row: initials_of(_line(row).arrival.name) or "–", 9),
        Column("age", _AGE, lambda row: _sex_and_age(kit, _line(row)), 17),
        Column("triage", _FLAGS, lambda row: _named(kit, arrivals.TRIAGE, _line(row).arrival.triage), 30),
        Column("needs", _NEEDS, lambda row: _named(kit, arrivals.FIRST_NEED, _line(row).arrival.needs)),
        Column("group", _GROUP, lambda row: _line(row).arrival.group or "–", 9),
        Column("state", _STATE, lambda row: _state(kit, _line(row)), 17),
    )


def _urgency(kit: Kit, line: Line) -> Cell | str:
    if line.arrival.state != "waiting":
        return "–"
    level = urgency_of(line.arrival)
    icon, tone = _TONES[level]
    return Cell(kit.words(level.words), icon, tone)


def _sex_and_age(kit: Kit, line: Line) -> str:
    arrival, catalogue = line.arrival, kit.words.catalogue
    sex = casework.SEX.label(arrival.sex, catalogue) if arrival.sex else "–"
    if arrival.age is not None:
        return f"{sex}, {kit.words.number(arrival.age)}"
    return f"{sex}, {kit.words.code(arrival.age_band)}" if arrival.age_band else sex


def _named(kit: Kit, codes: Codes, given: Sequence[str]) -> str:
    return ", ".join(codes.label(code, kit.words.catalogue) for code in given) or "–"


def _state(kit: Kit, line: Line) -> Cell | str:
    arrival, catalogue = line.arrival, kit.words.catalogue
    if arrival.state == "case":
        return Cell(line.case_code or arrivals.ARRIVAL_STATE.label("case", catalogue), "folder")
    if arrival.state == "not_taken":
        return arrivals.NOT_TAKEN.label(arrival.reason or "other", catalogue)
    if arrival.agreed is not None:
        return Cell(kit.words(_AGREED), "check-circle", Tone.DONE)
    return arrivals.ARRIVAL_STATE.label("waiting", catalogue)


def _line(row: object) -> Line:
    if not isinstance(row, Line):
        raise TypeError
    return row
