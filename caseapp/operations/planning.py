"""The procedure's steps in one case, and what a worker does about them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Milestone, PlanAction, Task
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.approving import require_plan_in_force
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.falling_due import steps_in
from caseapp.operations.packs import pack_finder
from caseapp.procedures import engine
from caseapp.procedures.pack import Pack
from caseapp.procedures.start_events import StartEvent
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored, of_type
from caseapp.storage.writing import Writing
from caseapp.text import mark

_NO_STEP = mark("Errors", "This procedure has no such step for this case.")
_WHY_NOT = mark("Errors", "Say why the step is not needed.")
_WHY_LONGER = mark("Errors", "Say why the step needs more time.")
_NO_ACTION = mark("Errors", "This is no action of the plan.")
_LATER = mark("Errors", "Choose a moment after the present deadline.")


def pack_of_case(desk: Desk, case: Case) -> Pack:
    """The procedure a case follows, in the version it began under."""
    return pack_finder(desk.packs, lambda: desk.vault)(case)


def steps_of(desk: Desk, records: Sequence[Stored], at: datetime | None = None) -> tuple[engine.Step, ...]:
    """The steps of a case at a moment, with state, deadline, reason and source."""
    now = at or desk.now()
    return steps_in(records, pack_of_case(desk, rules.case_in(records)), now)


def steps_of_case(desk: Desk, case_id: str, at: datetime | None = None) -> tuple[engine.Step, ...]:
    """The steps of a case by its id."""
    desk.require(Right.OPEN_CASE)
    return steps_of(desk, desk.vault.of_case(case_id), at)


def finish_step(desk: Desk, case_id: str, step_id: str, note: str | None = None) -> Changes:
    """Marks a step as done now."""
    return _settle(desk, case_id, step_id, {"state": "done", "reason": note})


def set_step_aside(desk: Desk, case_id: str, step_id: str, reason: str) -> Changes:
    """Marks a step as not needed, with the reason."""
    desk.require(Right.PLAN_HELP)
    rules.require_words(reason, _WHY_NOT)
    return _settle(desk, case_id, step_id, {"state": "set_aside", "reason": reason})


def reopen_step(desk: Desk, case_id: str, step_id: str) -> Changes:
    """Takes back that a step was done or set aside."""
    return _settle(desk, case_id, step_id, {"state": "open", "reason": None})


def extend_step(desk: Desk, case_id: str, step_id: str, until: datetime, reason: str) -> Changes:
    """Gives a step more time, with the reason."""
    desk.require(Right.PLAN_HELP)
    rules.require_words(reason, _WHY_LONGER)
    step = _step(desk, desk.vault.of_case(case_id), step_id)
    if step.deadline is not None and until <= step.deadline:
        raise KnownError(_LATER)
    with desk.vault.write() as vault:
        _put(desk, vault, case_id, step_id, {"extended_to": until.astimezone(UTC), "reason": reason})
        vault.note(Act.EXTEND_STEP, case_id, step_id)
    return Changes(case_id, frozenset({Task.kind}))


def record_event(
    desk: Desk, case_id: str, event: StartEvent, happened_at: datetime, note: str | None = None
) -> Changes:
    """Records when something happened that deadlines run from; a newer entry goes before an older one."""
    desk.require(Right.PLAN_HELP)
    given = {"event": event.value, "happened_at": happened_at.astimezone(UTC), "note": note}
    milestone = check(Milestone, given, desk.today())
    with desk.vault.write() as vault:
        rules.require_open(vault.of_case(case_id))
        record_id = vault.add(milestone, case_id)
        vault.note(Act.ADD_RECORD, case_id, Milestone.kind)
    return Changes(case_id, frozenset({Milestone.kind}), record_id)


def settle_task(desk: Desk, case_id: str, task_id: str, state: str) -> Changes:
    """Marks a worker's own task as done, set aside or open again."""
    desk.require(Right.PLAN_HELP)
    with desk.vault.write() as vault:
        rules.require_open(vault.of_case(case_id))
        task = vault.in_case(case_id, task_id).record
        if not isinstance(task, Task) or task.step is not None:  # a step is settled with its reason
            raise KnownError(_NO_STEP)
        settled = None if state == "open" else desk.clock().astimezone(UTC)
        change = {"state": state, "settled_at": settled}
        vault.change(task_id, check(Task, {**task.model_dump(), **change}, desk.today(), (task,)))
        vault.note(Act.CHANGE_RECORD, case_id, Task.kind)
    return Changes(case_id, frozenset({Task.kind}), task_id)


def settle_action(desk: Desk, case_id: str, action_id: str, state: str) -> Changes:
    """Says how far an action of the plan is; one that is done has its day."""
    desk.require(Right.PLAN_HELP)
    with desk.vault.write() as vault:
        rules.require_open(vault.of_case(case_id))
        action = vault.in_case(case_id, action_id).record
        if not isinstance(action, PlanAction):
            raise KnownError(_NO_ACTION)
        change = {"state": state, "done_on": desk.today() if state == "done" else None}
        settled = check(PlanAction, {**action.model_dump(), **change}, desk.today(), (action,))
        require_plan_in_force(vault, case_id, settled)
        vault.change(action_id, settled)
        vault.note(Act.CHANGE_RECORD, case_id, PlanAction.kind)
    return Changes(case_id, frozenset({PlanAction.kind}), action_id)


def _settle(desk: Desk, case_id: str, step_id: str, change: dict[str, object]) -> Changes:
    desk.require(Right.PLAN_HELP)
    settled = None if change["state"] == "open" else desk.clock().astimezone(UTC)
    with desk.vault.write() as vault:
        _put(desk, vault, case_id, step_id, {**change, "settled_at": settled})
        vault.note(Act.SETTLE_STEP, case_id, step_id)
    return Changes(case_id, frozenset({Task.kind}))


def _put(desk: Desk, vault: Writing, case_id: str, step_id: str, change: dict[str, object]) -> None:
    """Changes the task that stands for a step, or makes it."""
    records = vault.of_case(case_id)
    rules.require_open(records)
    step = _step(desk, records, step_id)
    if step.stopped_because is not None and change.get("state") != "set_aside":
        raise KnownError(step.stopped_because)
    found = next(
        ((record_id, task) for record_id, task in of_type(records, Task) if task.step == step.id), None
    )
    if found is None:
        values = {"step": step.id, "responsible": desk.worker.user_id, **change}
        vault.add(check(Task, values, desk.today()), case_id)
    else:
        record_id, task = found
        vault.change(record_id, check(Task, {**task.model_dump(), **change}, desk.today(), (task,)))


def _step(desk: Desk, records: Sequence[Stored], step_id: str) -> engine.Step:
    step = next((step for step in steps_of(desk, records) if step.id == step_id), None)
    if step is None:
        raise KnownError(_NO_STEP)
    return step
