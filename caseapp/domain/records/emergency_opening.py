"""A case that was opened in an emergency by somebody out of whose reach it lies."""

from datetime import datetime
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import oversight
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Record
from caseapp.text import mark

_ordinary = partial(Ask, sensitivity=Sensitivity.ORDINARY, purpose=Purpose.SAFETY)
_set = partial(_ordinary, set_by_program=True)


class EmergencyOpening(Record):
    """Who looked, why, and which supervisor has looked into it since."""

    kind: ClassVar[str] = "emergency_opening"
    label: ClassVar = mark("Record", "Opened in an emergency")
    is_about_work: ClassVar[bool] = True
    headline: ClassVar = ("category", "opened_at")

    category: Annotated[
        str, _ordinary(mark("EmergencyOpening", "What kind of emergency"), codes=oversight.EMERGENCY)
    ]
    reason: Annotated[str, Ask(mark("EmergencyOpening", "Reason"), purpose=Purpose.SAFETY, long=True)]
    worker: Annotated[
        Reference | None, _set(mark("EmergencyOpening", "Opened by"), refers_to="colleague")
    ] = None
    opened_at: Annotated[datetime | None, _set(mark("EmergencyOpening", "Opened"))] = None
    until: Annotated[datetime | None, _set(mark("EmergencyOpening", "Open until"))] = None
    seen_by: Annotated[
        Reference | None, _set(mark("EmergencyOpening", "Looked into by"), refers_to="colleague")
    ] = None
    seen_at: Annotated[datetime | None, _set(mark("EmergencyOpening", "Looked into"))] = None
