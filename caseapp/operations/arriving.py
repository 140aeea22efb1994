"""Writes down many people who arrive at once, a line each, kept before there is any case."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC

from caseapp.domain import wristbands
from caseapp.domain.checking import check
from caseapp.domain.duplicates.keys import wristband_key
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import fields_of
from caseapp.domain.records import Arrival, SharedEvent
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.errors import ChangedMeanwhile, NotFound
from caseapp.storage.reading import Reading
from caseapp.storage.stored import Stored
from caseapp.storage.writing import Writing
from caseapp.text import mark

_KINDS = frozenset({Arrival.kind})
_SET = frozenset(asked.name for asked in fields_of(Arrival) if asked.ask.set_by_program)
_WRISTBAND, _REFUSED = "wristband", "refused"
_MOST_SPARE = 990  # labels on thirty sheets
_ENDED = mark("Errors", "The intake of this event has ended. Take the day away in the event to add people.")
_TAKEN = mark("Errors", "Somebody on the list wears this wristband already. Give the person another one.")
_HAS_CASE = mark("Errors", "There is a case of this person. Write in the case.")
_REASON = mark("Errors", "Choose why there is no case.")
_MANY = mark("Errors", "Print fewer labels at a time: 990 at most.")


@dataclass(frozen=True)
class Line:
    """A line of the list, and the code of its case where the worker sees that case."""

    stored: Stored = field(repr=False)
    arrival: Arrival = field(repr=False)
    case_code: str = ""

    @property
    def id(self) -> str:
        """The id of its record."""
        return self.stored.id


@dataclass(frozen=True)
class ArrivalList:
    """An event and everybody on its list, in the order of writing."""

    event_id: str
    event: SharedEvent
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Saved(Changes):
    """What was kept of a line; a line whose name was erased has a new id, and `before` is the old one."""

    line: Line | None = None
    before: str | None = None


@dataclass(frozen=True)
class EventHeads:
    """An event, how many people are on its list, and how many of them wait."""

    stored: Stored
    event: SharedEvent
    people: int
    waiting: int


def arrival_events(desk: Desk) -> tuple[EventHeads, ...]:
    """All events with the number of people on their lists, the newest first."""
    desk.require(Right.OPEN_CASE)
    counts = desk.vault.oversight.states_by_event(Arrival.kind)
    found = []
    for stored in desk.vault.of_no_case(SharedEvent.kind):
        if isinstance(stored.record, SharedEvent):
            here = {state: count for (event, state), count in counts.items() if event == stored.id}
            found.append(EventHeads(stored, stored.record, sum(here.values()), here.get("", 0)))
    return tuple(sorted(found, key=lambda one: (one.event.happened_on, one.stored.id), reverse=True))


def open_list(desk: Desk, event_id: str) -> ArrivalList:
    """The list of an event for whoever comes to it, which is journalled."""
    desk.require(Right.OPEN_CASE)
    with desk.vault.write() as vault:
        event_in(vault, event_id)
        vault.note(Act.OPEN_ARRIVALS, event_id)
    return view_list(desk, event_id)


def view_list(desk: Desk, event_id: str) -> ArrivalList:
    """The list of an event that is open already, read again after a change."""
    desk.require(Right.OPEN_CASE)
    event = event_in(desk.vault, event_id)
    found = desk.vault.of_no_case_with(Arrival.kind, "event", event_id)
    lines = [Line(stored, stored.record) for stored in found if isinstance(stored.record, Arrival)]
    codes = desk.vault.oversight.codes_of([one.arrival.case for one in lines if one.arrival.case])
    lines.sort(key=_when)
    return ArrivalList(
        event_id,
        event,
        tuple(Line(one.stored, one.arrival, codes.get(one.arrival.case or "", "")) for one in lines),
    )


def save_line(
    desk: Desk,
    event_id: str,
    untrusted: Mapping[str, object],
    line_id: str | None = None,
    version: int | None = None,
) -> Saved:
    """Keeps what was typed of a person; NotValid says what is wrong, field by field.

    Without a wristband one is drawn. Whoever refuses a record stays on the list for the head count alone:
    name and note are erased, with what was kept of them before.
    """
    desk.require(Right.CREATE_CASE)
    with desk.vault.write() as vault:
        event = event_in(vault, event_id)
        old = line_in(vault, line_id) if line_id is not None else None
        if old is None and event.intake_ended_on is not None and event.intake_ended_on <= desk.today():
            raise KnownError(_ENDED)
        if old is not None and old.arrival.state == "case":
            raise KnownError(_HAS_CASE)
        if old is not None and version is not None and old.stored.version != version:
            raise ChangedMeanwhile
        arrival = _checked(desk, vault, event_id, untrusted, old)
        record_id = _keep(vault, arrival, old)
        line = line_in(vault, record_id)
    before = line_id if line_id != record_id else None
    return Saved(None, _KINDS, record_id, line, before)


def remove_line(desk: Desk, line_id: str) -> Changes:
    """Puts a line in the bin, from where it can be brought back; a second time does nothing."""
    desk.require(Right.CREATE_CASE)
    with desk.vault.write() as vault:
        if not vault.is_binned(line_id):
            if line_in(vault, line_id).arrival.state == "case":
                raise KnownError(_HAS_CASE)
            vault.remove(line_id)
        vault.note(Act.REMOVE_RECORD, line_id, Arrival.kind)
    return Changes(None, _KINDS, line_id)


def bring_back_line(desk: Desk, line_id: str) -> Changes:
    """Takes a line out of the bin; where its wristband was given away since, it is given a new one."""
    desk.require(Right.CREATE_CASE)
    with desk.vault.write() as vault:
        if vault.is_binned(line_id):
            vault.bring_back(line_id)
            found = line_in(vault, line_id).arrival
            if _wearers(vault, found.wristband, line_id):
                vault.change(line_id, found.model_copy(update={_WRISTBAND: _drawn(vault)}))
        vault.note(Act.BRING_BACK, line_id, Arrival.kind)
    return Changes(None, _KINDS, line_id)


def set_not_taken(desk: Desk, line_ids: Sequence[str], reason: str | None) -> Changes:
    """Notes why there is no case of these people; without a reason they wait again."""
    desk.require(Right.CREATE_CASE)
    with desk.vault.write() as vault:
        for line_id in line_ids:
            arrival = line_in(vault, line_id).arrival
            if arrival.state == "case":
                raise KnownError(_HAS_CASE)
            if reason == _REFUSED:  # said by the answer itself, which erases the name
                raise KnownError(_REASON)
            state = "waiting" if reason is None else "not_taken"
            changed = arrival.model_dump() | {"state": state, "reason": reason}
            vault.change(line_id, check(Arrival, changed, desk.today()))
            vault.note(Act.CHANGE_RECORD, line_id, Arrival.kind)
        if not line_ids:
            vault.note(Act.CHANGE_RECORD, "", Arrival.kind)
    return Changes(None, _KINDS)


def spare_wristbands(desk: Desk, count: int) -> tuple[str, ...]:
    """Codes that nobody wears, to print before the people come; they are kept once a person wears one."""
    desk.require(Right.CREATE_CASE)
    if not 0 < count <= _MOST_SPARE:
        raise KnownError(_MANY)
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        drawn[_drawn(desk.vault)] = None
    return tuple(drawn)


def event_in(vault: Reading, event_id: str) -> SharedEvent:
    """An event; NotFound when there is none."""
    event = vault.get(event_id).record
    if not isinstance(event, SharedEvent):
        raise NotFound
    return event


def line_in(vault: Reading, line_id: str) -> Line:
    """A line of any list; NotFound when there is none."""
    stored = vault.get(line_id)
    if not isinstance(stored.record, Arrival):
        raise NotFound
    return Line(stored, stored.record)


def erase_name(vault: Writing, line_id: str, arrival: Arrival) -> str:
    """Puts a line without its name in the place of one with it, and of all its history; gives the new id."""
    vault.remove(line_id)
    vault.erase(line_id)
    return vault.add(arrival.model_copy(update={"name": None, "note": None, "unanswered": {}}))


def _checked(
    desk: Desk, vault: Writing, event_id: str, untrusted: Mapping[str, object], old: Line | None
) -> Arrival:
    kept = {} if old is None else {name: getattr(old.arrival, name) for name in _SET}
    given = {name: value for name, value in untrusted.items() if name not in _SET}
    answers = {**given, **kept, "event": event_id}
    answers[_WRISTBAND] = _wristband(vault, untrusted, old)
    agreed = given.get("agreed")
    was = old.arrival if old is not None else None
    is_same = was is not None and was.agreed == agreed
    answers["written_at"] = was.written_at if was is not None else desk.now()
    answers["agreed_on"] = None if agreed is None else (was.agreed_on if is_same and was else desk.today())
    answers["state"], answers["reason"] = _state(agreed, was)
    return check(Arrival, answers, desk.today())


def _state(agreed: object, was: Arrival | None) -> tuple[str, str | None]:
    """A refusal is kept as such, and ends when the person changes her mind; other reasons stay."""
    if agreed == _REFUSED:
        return "not_taken", _REFUSED
    if was is None or was.reason == _REFUSED:
        return "waiting", None
    return was.state, was.reason


def _keep(vault: Writing, arrival: Arrival, old: Line | None) -> str:
    is_refused = arrival.reason == _REFUSED
    if is_refused:
        arrival = arrival.model_copy(update={"name": None, "note": None, "unanswered": {}})
    if old is None:
        record_id = vault.add(arrival)
        vault.note(Act.REFUSE_RECORD if is_refused else Act.ADD_RECORD, record_id, Arrival.kind)
    elif is_refused and old.arrival.reason != _REFUSED:
        record_id = erase_name(vault, old.id, arrival)
        vault.note(Act.REFUSE_RECORD, record_id, Arrival.kind)
    else:
        record_id = old.id
        vault.change(record_id, arrival)
        vault.note(Act.CHANGE_RECORD, record_id, Arrival.kind)
    return record_id


def _when(line: Line) -> tuple[str, str]:
    """In the order of writing; a line that lost its name, or came from another laptop, keeps its place."""
    written = line.arrival.written_at
    return written.astimezone(UTC).isoformat() if written is not None else "", line.id


def _wristband(vault: Reading, untrusted: Mapping[str, object], old: Line | None) -> str:
    """The one that was typed or scanned, the one worn already, or a new one; KnownError where it is taken."""
    typed = untrusted.get(_WRISTBAND, None if old is None else old.arrival.wristband)
    if not isinstance(typed, str) or not wristbands.as_read(typed):
        return _drawn(vault)
    read = wristbands.as_read(typed)
    is_new = old is None or old.arrival.wristband != read
    if is_new and _wearers(vault, read, old.id if old is not None else ""):
        raise KnownError(_TAKEN)
    return read


def _drawn(vault: Reading) -> str:
    """A code nobody of this vault wears."""
    while True:
        code = wristbands.new_wristband()
        if not _wearers(vault, code, ""):
            return code


def _wearers(vault: Reading, wristband: str, but_for: str) -> Collection[Stored]:
    _, found = vault.nearby_beside({wristband_key(wristband)})
    return [stored for stored in found if stored.id != but_for]
