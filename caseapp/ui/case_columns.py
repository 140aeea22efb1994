"""How a line of the list of cases is shown: code, initials and stage of life, never a name."""

from collections.abc import Sequence
from datetime import UTC, datetime

from caseapp.domain import ages
from caseapp.domain.codes.casework import FLAG_REASON
from caseapp.domain.codes.htcds import CASE_STATUS
from caseapp.domain.codes.lists import Codes
from caseapp.domain.codes.places import COUNTRY
from caseapp.storage.stored import CaseLine
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.listing.wording import place_words
from caseapp.ui.tables import Cell, Column
from caseapp.ui.theme import Tone

_CODE = mark("Cases", "Case")
_INITIALS = mark("Cases", "Initials")
_STAGE = mark("Cases", "Age")
_STATUS = mark("Cases", "Status")
_VICTIM = mark("Cases", "Trafficking status")
_COUNTRY = mark("Cases", "Country")
_DUE = mark("Cases", "Next due")
_CONTACT = mark("Cases", "Contact")
_FLAGS, _FOUND_IN = mark("Cases", "Flags"), mark("Cases", "Found in")
# The standard's labels are too long for a column.
_VICTIM_WORDS = {
    "PossibleVictimOfTrafficking": mark("Cases", "possible victim"),
    "ActualVictimOfTrafficking": mark("Cases", "victim"),
    "NotAVictimOfTrafficking": mark("Cases", "not a victim"),
}
_OVERDUE = mark("Cases", "overdue, {day}")
CONTACT_WORDS: dict[str, tuple[Text, str, Tone]] = {
    "never": (mark("Cases", "do not contact"), "prohibit", Tone.OVERDUE),
    "ask_first": (mark("Cases", "ask first"), "warning", Tone.SOON),
    "safe": (mark("Cases", "safe"), "check-circle", Tone.DONE),
}


def case_columns(kit: Kit) -> Sequence[Column]:
    """The columns of a list of cases."""
    return (
        Column("code", _CODE, lambda line: _line(line).code, 20),
        Column("initials", _INITIALS, lambda line: _line(line).initials or "–", 10),
        Column("stage", _STAGE, lambda line: kit.words(ages.stage_label(_line(line).stage)), 16),
        Column("victim", _VICTIM, lambda line: _victim(kit, _line(line))),
        Column("status", _STATUS, lambda line: _label(kit, CASE_STATUS, _line(line).status), 12),
        Column("country", _COUNTRY, lambda line: COUNTRY.label(_line(line).country, kit.words.catalogue), 14),
        Column("contact", _CONTACT, lambda line: _contact(kit, _line(line)), 17.5),
        Column("due", _DUE, lambda line: due_cell(kit, _line(line)), 28),
        Column("flags", _FLAGS, lambda line: _flags(kit, _line(line)), 13),
        Column("found", _FOUND_IN, lambda line: _found_in(kit, _line(line)), 54),
    )


def due_cell(kit: Kit, line: CaseLine) -> Cell | str:
    """When the next thing is due; an icon says when that has passed or is near."""
    if line.next_due is None:
        return "–"
    due = datetime.fromisoformat(line.next_due).astimezone()
    left = due - datetime.now(UTC)
    day = kit.words.day(due.date())
    if left.total_seconds() < 0:
        return Cell(kit.words(_OVERDUE.filled(day=day)), "warning-circle", Tone.OVERDUE)
    if left.days < 2:
        return Cell(kit.words.moment(due), "clock", Tone.SOON)
    return day


def _flags(kit: Kit, line: CaseLine) -> Cell | str:
    if not line.flags:
        return "–"
    words = ", ".join(FLAG_REASON.label(reason, kit.words.catalogue) for reason in line.flags)
    return Cell(words, "flag", Tone.SOON)


def _found_in(kit: Kit, line: CaseLine) -> str:
    return ", ".join(place_words(kit, place) for place in line.found_in) or "–"


def _contact(kit: Kit, line: CaseLine) -> Cell | str:
    if line.contact not in CONTACT_WORDS:
        return "–"
    words, icon, tone = CONTACT_WORDS[line.contact]
    return Cell(kit.words(words), icon, tone)


def _victim(kit: Kit, line: CaseLine) -> str:
    words = _VICTIM_WORDS.get(line.trafficking_status)
    return kit.words(words) if words else "–"


def _label(kit: Kit, codes: Codes, value: str) -> str:
    return codes.label(value, kit.words.catalogue)


def _line(row: object) -> CaseLine:
    if not isinstance(row, CaseLine):
        raise TypeError
    return row
