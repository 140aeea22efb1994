"""Reads cases for the windows and commands: one whole, or a list, or what somebody is looking for."""

from array import array
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from caseapp.domain import ages, assessing, consenting
from caseapp.domain.records import Assessment, Case, Consent, ContactSafety, Flag, Person
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.following import newer_pack
from caseapp.operations.planning import steps_of
from caseapp.operations.replanning import Appeared, appeared
from caseapp.operations.summary import strictest_rule, trafficking_status
from caseapp.operations.timeline import TimelineEntry, facts_of, line_of, newest_first
from caseapp.procedures.engine import Step
from caseapp.security.rights import Right
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.errors import UNWRITABLE
from caseapp.storage.lists import Hits
from caseapp.storage.stored import CaseLine, Stored, of_type, single
from caseapp.text import mark

_TIMELINE_LENGTH = 500
_NOBODY = mark("Casebook", "nobody")


@dataclass(frozen=True)
class CaseView:
    """A case as its page shows it; names and texts are in `records` and masked until revealed."""

    case_id: str
    case: Case
    stage: str
    status: str
    days_open: int
    responsible: str
    contact_rule: str
    safety: ContactSafety | None = field(repr=False)
    valid_consents: int
    consents: int
    steps: tuple[Step, ...] = field(repr=False)
    records: tuple[Stored, ...] = field(repr=False)
    timeline: tuple[TimelineEntry, ...] = field(repr=False)
    risk: str = ""
    flags: tuple[tuple[str, Flag], ...] = field(default=(), repr=False)  # those that are up, with their ids
    newer_review: date | None = None  # of the procedure, where a newer version than the case's is in use
    appeared: Mapping[str, Appeared] = field(default_factory=dict, repr=False)  # by step id

    @property
    def code(self) -> str:
        """The case code."""
        return self.case.code


def open_case(desk: Desk, case_id: str) -> CaseView:
    """A case for its page; that it was opened is journalled first, wherever the vault can be written."""
    desk.require(Right.OPEN_CASE)
    # A case must be read at need, on a full disk too.
    with suppress(*UNWRITABLE), desk.vault.write() as vault:
        vault.get(case_id)
        vault.note(Act.OPEN_CASE, case_id)
    return view_case(desk, case_id)


def view_case(desk: Desk, case_id: str) -> CaseView:
    """A case that is open already, read again after a change."""
    desk.require(Right.OPEN_CASE)
    records = desk.vault.of_case(case_id)
    case = rules.case_in(records)
    person, safety = single(records, Person), single(records, ContactSafety)
    today = desk.today()
    age = ages.age_on(person, today, case.opened_at.date()) if person else None
    consents = [consent for _, consent in of_type(records, Consent)]
    return CaseView(
        case_id=case_id,
        case=case,
        stage=ages.stage_of(age),
        status=trafficking_status(records),
        days_open=max(0, (today - case.opened_at.astimezone().date()).days),
        responsible=name_of(desk, case.responsible),
        contact_rule=strictest_rule(safety),
        safety=safety,
        valid_consents=sum(consenting.is_valid(consent, today) for consent in consents),
        consents=len(consents),
        steps=steps_of(desk, records),
        records=records,
        flags=tuple(pair for pair in of_type(records, Flag) if pair[1].is_up(today)),
        timeline=_timeline(desk, case_id, records),
        risk=assessing.current_level(of_type(records, Assessment)) or "",
        newer_review=newer.last_reviewed if (newer := newer_pack(desk, case)) is not None else None,
        appeared=appeared(desk, records),
    )


def case_with_code(desk: Desk, code: str) -> str:
    """The id of the case with this code."""
    desk.require(Right.OPEN_CASE)
    return desk.vault.case_with_code(code.strip().upper())


def reveal(desk: Desk, case_id: str, field_name: str) -> Changes:
    """Journals that an identifying answer is shown; it may only be shown once this has returned."""
    desk.require(Right.REVEAL_IDENTITY)
    with desk.vault.write() as vault:
        vault.get(case_id)
        vault.note(Act.REVEAL, case_id, field_name)
    return Changes(None, frozenset())


def case_numbers(desk: Desk, wanted: CaseFilter) -> "array[int]":
    """The numbers of the cases a list shows, in its order."""
    desk.require(Right.OPEN_CASE)
    return desk.vault.case_numbers(wanted)


def case_lines(desk: Desk, numbers: Sequence[int]) -> tuple[CaseLine, ...]:
    """The lines of these cases."""
    desk.require(Right.OPEN_CASE)
    return desk.vault.lines(numbers)


def find_cases(desk: Desk, untrusted_text: str, wanted: CaseFilter, limit: int = 200) -> "array[int]":
    """The numbers of the cases that match what somebody types."""
    desk.require(Right.OPEN_CASE)
    return desk.vault.search(untrusted_text, wanted, limit)


def look_for(desk: Desk, untrusted_text: str, wanted: CaseFilter, limit: int = 200) -> Hits:
    """The cases that match what somebody types, and the records in which it stands."""
    desk.require(Right.OPEN_CASE)
    return desk.vault.hits(untrusted_text, wanted, limit)


def hit_lines(desk: Desk, hits: Hits, numbers: Sequence[int], untrusted_text: str) -> tuple[CaseLine, ...]:
    """The lines of cases that were found, each with the kinds of record and the fields that match."""
    desk.require(Right.OPEN_CASE)
    return desk.vault.lines_of_hits(hits, numbers, untrusted_text)


def values_in_use(desk: Desk, name: str) -> tuple[str, ...]:
    """The values that any case has in a field such as `person.sex`."""
    desk.require(Right.OPEN_CASE)
    return desk.vault.values_in_use(name)


def note_search(desk: Desk, hits: int) -> None:
    """Journals that somebody searched and how much was found, never for what."""
    desk.require(Right.OPEN_CASE)
    with suppress(*UNWRITABLE), desk.vault.write() as vault:
        vault.note(Act.SEARCH, "", str(hits))


def providers(desk: Desk) -> tuple[Stored, ...]:
    """The directory of services."""
    desk.require(Right.OPEN_CASE)
    return desk.vault.providers()


def name_of(desk: Desk, user_id: str | None) -> str:
    """A colleague's name as her certificate gives it."""
    for person in desk.worker.people:
        if person.user_id.hex() == user_id:
            return person.display_name
    return str(_NOBODY) if not user_id else user_id[:8]


def _timeline(desk: Desk, case_id: str, records: Sequence[Stored]) -> tuple[TimelineEntry, ...]:
    lines = desk.vault.journal.newest(_TIMELINE_LENGTH, case_id)
    told = [line_of(line, name_of(desk, line.actor)) for line in lines]
    return newest_first([*told, *facts_of(records)])
