"""What falls due in one case: what its records say, and the steps of its procedure."""

from collections.abc import Sequence
from datetime import datetime

from caseapp.domain import returning
from caseapp.domain.agenda import DueItem, due_items, in_order
from caseapp.domain.due import DueKind
from caseapp.domain.records import Case
from caseapp.operations.facts import events_of, facts_of, progress_of
from caseapp.procedures import engine
from caseapp.procedures.pack import Pack
from caseapp.storage.stored import Stored, single

CLOSED = frozenset({"Closed", "ClosedReferred"})
FINISHED = frozenset({engine.State.DONE, engine.State.SET_ASIDE})


def steps_in(records: Sequence[Stored], pack: Pack, now: datetime) -> tuple[engine.Step, ...]:
    """The steps a procedure asks for in a case at a moment."""
    return engine.steps(
        pack,
        facts_of(records, now.date()),
        progress_of(records),
        events_of(records),
        now,
        is_return_stopped=returning.is_stopped(stored.record for stored in records),
    )


def items_of(records: Sequence[Stored], steps: Sequence[engine.Step], now: datetime) -> tuple[DueItem, ...]:
    """All that is due in a case, the most urgent first; of a closed case only what outlives its closing."""
    case = single(records, Case)
    is_open = case is not None and case.status not in CLOSED
    items = due_items(((stored.id, stored.record) for stored in records), now, is_open=is_open)
    if not is_open:
        return items
    return in_order((*items, *_steps(steps)))


def _steps(steps: Sequence[engine.Step]) -> Sequence[DueItem]:
    return [
        DueItem(DueKind.STEP, step.deadline, False, step.id, DueKind.STEP.value, title=step.title)
        for step in steps
        if step.deadline is not None and step.state not in FINISHED
    ]
