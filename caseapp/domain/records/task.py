"""Something to do by a day: a step of the procedure, or a worker's own reminder."""

from datetime import datetime
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Record
from caseapp.text import mark


class Task(Record):
    """A task; `step` names the step of the procedure it answers, if any."""

    kind: ClassVar[str] = "task"
    label: ClassVar = mark("Record", "Task")
    settled_by: ClassVar = {"state": frozenset({"done", "set_aside"})}

    title: Annotated[
        str | None, Ask(mark("Task", "What to do"), purpose=Purpose.PROCEDURE, searchable=True)
    ] = None
    step: Annotated[
        Reference | None,
        Ask(
            mark("Task", "Step of the procedure"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
        ),
    ] = None
    due_at: Annotated[
        datetime | None,
        Ask(
            mark("Task", "Due"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            due=Due(DueKind.TASK),
        ),
    ] = None
    responsible: Annotated[
        Reference | None,
        Ask(
            mark("Task", "Responsible"),
            refers_to="colleague",
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
        ),
    ] = None
    state: Annotated[
        str,
        Ask(
            mark("Task", "State"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            codes=casework.TASK_STATE,
            set_by_program=True,
        ),
    ] = "open"
    settled_at: Annotated[
        datetime | None,
        Ask(
            mark("Task", "Done or set aside"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
        ),
    ] = None
    extended_to: Annotated[
        datetime | None,
        Ask(
            mark("Task", "Extended to"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
        ),
    ] = None
    reason: Annotated[
        str | None,
        Ask(mark("Task", "Reason or note"), purpose=Purpose.PROCEDURE, long=True, searchable=True),
    ] = None
