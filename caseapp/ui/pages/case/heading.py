"""What a record is called in a list: its telling answers, none of which identifies, and where it stands."""

from datetime import date

from caseapp.domain.fields import Compartment, fields_of
from caseapp.domain.record import NOTHING, Record
from caseapp.ui.kit import Kit
from caseapp.ui.record_view import answer_in_words
from caseapp.ui.theme import Tone

_BETWEEN = " · "
_STATE = "state"
_GOOD = frozenset({"done", "accepted", "reached", "approved", "arrived", "granted", "answered", "closed"})
_BAD = frozenset({"refused", "returned", "stopped", "not_reached", "expired", "dropped"})


def heading_of(kit: Kit, record: Record) -> str:
    """The answers that tell a record from the next; its kind when none of them is given."""
    return _told(kit, record, with_days=True) or kit.words(record.label)


def what_it_is(kit: Kit, record: Record) -> str:
    """The same without its days, for a list that is by days already; nothing when none is given."""
    return _told(kit, record, with_days=False)


def _told(kit: Kit, record: Record, *, with_days: bool) -> str:
    fields = {field.name: field for field in fields_of(type(record))}
    telling = [fields[name] for name in record.headline]
    given = [
        answer_in_words(kit, field, getattr(record, field.name))
        for field in telling
        if field.compartment is Compartment.CASES
        and getattr(record, field.name) not in NOTHING
        and (with_days or not isinstance(getattr(record, field.name), date))
    ]
    return _BETWEEN.join(given)


def state_of(kit: Kit, record: Record) -> tuple[tuple[str, Tone], ...]:
    """The tag that says where a record stands; nothing for a kind that has no state."""
    field = next((field for field in fields_of(type(record)) if field.name == _STATE), None)
    if field is None:
        return ()
    state = str(getattr(record, _STATE))
    tone = Tone.DONE if state in _GOOD else Tone.SOON if state in _BAD else Tone.INFO
    return ((answer_in_words(kit, field, state), tone),)
