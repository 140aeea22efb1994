"""Somebody who must not see a case."""

from datetime import datetime
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Record
from caseapp.text import mark

_ordinary = partial(Ask, sensitivity=Sensitivity.ORDINARY, purpose=Purpose.SAFETY)


class AccessBlock(Record):
    """A colleague who is kept from this case: a relative, a conflict of interest."""

    kind: ClassVar[str] = "access_block"
    label: ClassVar = mark("Record", "Kept from the case")
    is_about_work: ClassVar[bool] = True
    headline: ClassVar = ("since",)

    worker: Annotated[Reference, _ordinary(mark("AccessBlock", "Colleague"), refers_to="colleague")]
    reason: Annotated[str, Ask(mark("AccessBlock", "Reason"), purpose=Purpose.SAFETY, long=True)]
    since: Annotated[datetime | None, _ordinary(mark("AccessBlock", "Since"), set_by_program=True)] = None
    lifted_at: Annotated[datetime | None, _ordinary(mark("AccessBlock", "Lifted"), set_by_program=True)] = (
        None
    )
