"""One made-up case in a worker's hands, and what she says and does in it on any day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from caseapp.demo.cases import MadeUpCase
from caseapp.demo.talk import made_up_note, made_up_task
from caseapp.domain.record import Record
from caseapp.domain.records import Provider
from caseapp.operations.desk import Desk
from caseapp.operations.planning import extend_step, finish_step, set_step_aside, settle_task, steps_of_case
from caseapp.operations.records import Place, remove_record, save_record
from caseapp.procedures.engine import State, Step

# A life is a generator: it does what is done on one day and yields the time until the next thing is done.
Waits = Iterator[timedelta]
_UNFINISHED = frozenset({State.WAITING, State.OPEN, State.DUE_SOON, State.OVERDUE})
_SOON = timedelta(days=10)
_DONE = ("Done together with the person.", "Done; papers are with the case.", None, None)
_NOT_NEEDED = ("The person does not want this now.", "Does not fit this case.", "Another office does this.")
_LONGER = ("The office has not answered yet.", "The interpreter is ill.", "The person asked for more time.")


@dataclass(frozen=True)
class Care:
    """A case, the desk it is entered at, chance, and the directory of services by id."""

    desk: Desk
    chance: Random
    case: MadeUpCase
    case_id: str
    directory: Mapping[str, Provider] = field(repr=False)

    def happens(self, share: float) -> bool:
        """Whether something that happens in this share of the cases happens in this one."""
        return self.chance.random() < share

    def some_days(self, fewest: int, most: int) -> timedelta:
        """A wait of some days and some minutes."""
        return timedelta(days=self.chance.randint(fewest, most), minutes=self.chance.randrange(10, 240))

    def save(self, record: Record, record_id: str | None = None) -> str:
        """Keeps a record in this case; gives its id."""
        saved = save_record(self.desk, record, Place(self.case_id, record_id)).record_id
        assert saved is not None  # noqa: S101 - a saved record has an id
        return saved


def write_note(care: Care) -> None:
    """A contact and what was said; now and then one is written twice and the second goes to the bin."""
    note = made_up_note(care.chance, care.desk.clock())
    care.save(note)
    if care.happens(0.01):
        remove_record(care.desk, care.case_id, care.save(note))


def do_a_task(care: Care) -> Waits:
    """A reminder of the worker's own; most are done in time, some are still open."""
    due = care.desk.clock() + care.some_days(2, 12)
    task_id = care.save(made_up_task(care.chance, due, care.desk.worker.user_id))
    yield care.some_days(1, 9)
    if care.happens(0.85):
        settle_task(care.desk, care.case_id, task_id, "done" if care.happens(0.9) else "set_aside")


def work_on_steps(care: Care, most: int) -> None:
    """Settles the most urgent steps of the procedure: done, not needed, or given more time."""
    now = care.desk.clock()
    steps = [step for step in steps_of_case(care.desk, care.case_id) if step.state in _UNFINISHED]
    urgent = [step for step in steps if step.deadline is not None and step.deadline < now + _SOON]
    others = [step for step in steps if step not in urgent and step.state is not State.WAITING]
    for step in [*urgent, *others][:most]:
        _settle(care, step)


def _settle(care: Care, step: Step) -> None:
    drawn = care.chance.random()
    if step.deadline is not None and drawn < 0.1:
        until = max(step.deadline, care.desk.clock()) + timedelta(days=14)
        extend_step(care.desk, care.case_id, step.id, until, care.chance.choice(_LONGER))
    elif drawn < 0.2:
        set_step_aside(care.desk, care.case_id, step.id, care.chance.choice(_NOT_NEEDED))
    else:
        finish_step(care.desk, care.case_id, step.id, care.chance.choice(_DONE))
