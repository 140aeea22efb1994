"""Why a step is on the list that was not there before: what became known of the person, and when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from caseapp.domain.records import Case, LegalMatter, Person, Screening, TraffickingEvent
from caseapp.operations.desk import Desk
from caseapp.operations.facts import facts_of
from caseapp.operations.planning import pack_of_case
from caseapp.operations.rules import case_in
from caseapp.procedures.entries import PackStep
from caseapp.procedures.facts import CaseFacts, Group
from caseapp.storage.stored import Stored

# The records that say something about the groups a procedure speaks of.
_TELLING = (Case, Person, TraffickingEvent)
_LATER = (LegalMatter, Screening)  # these come one by one; without them is what was known before


@dataclass(frozen=True)
class Appeared:
    """A step that earlier facts ruled out: the moment (ISO 8601, UTC) and the groups that made it needed."""

    at: str
    because: tuple[Group, ...]


def appeared(desk: Desk, records: Sequence[Stored]) -> dict[str, Appeared]:
    """The steps of a case that were ruled out at some time before, by step id."""
    pack = pack_of_case(desk, case_in(records))
    conditional = [step for _phase, step in pack.steps() if not step.condition.is_for_everyone]
    now = facts_of(records, desk.today())
    found: dict[str, Appeared] = {}
    for at, earlier in _earlier(desk, records):
        before = facts_of(earlier, desk.today())
        for step in conditional:
            if step.id not in found and _came_in(step, before, now):
                found[step.id] = Appeared(at, _groups(step, before, now))
    return found


def _earlier(desk: Desk, records: Sequence[Stored]) -> Iterator[tuple[str, list[Stored]]]:
    """The records of a case as they stood before each change, with its moment, the newest change first."""
    moments: list[tuple[str, list[Stored]]] = []
    for stored in records:
        if isinstance(stored.record, _TELLING):
            moments += [
                (
                    old.replaced_at,
                    [replace(stored, record=old.record) if each is stored else each for each in records],
                )
                for old in desk.vault.history(stored.id)
            ]
        elif isinstance(stored.record, _LATER):
            moments.append((stored.changed_at, [each for each in records if each is not stored]))
    yield from sorted(moments, key=lambda moment: moment[0], reverse=True)


def _came_in(step: PackStep, before: CaseFacts, now: CaseFacts) -> bool:
    return step.condition.holds(before) is False and step.condition.holds(now) is not False


def _groups(step: PackStep, before: CaseFacts, now: CaseFacts) -> tuple[Group, ...]:
    return tuple(
        group for group in step.condition.groups if before.belongs_to(group) is not now.belongs_to(group)
    )
