"""A flag: why a case needs to be seen among the others, and until when."""

from datetime import date
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework
from caseapp.domain.fields import Ask, Purpose, Sensitivity
from caseapp.domain.record import Record
from caseapp.text import mark


class Flag(Record):
    """Stands at a case until its day has passed or somebody takes it away."""

    kind: ClassVar[str] = "flag"
    label: ClassVar = mark("Record", "Flag")
    is_about_work: ClassVar[bool] = True

    reason: Annotated[
        str,
        Ask(
            mark("Flag", "Why"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.SAFETY,
            codes=casework.FLAG_REASON,
        ),
    ]
    note: Annotated[
        str | None, Ask(mark("Flag", "Note"), purpose=Purpose.SAFETY, long=True, searchable=True)
    ] = None
    until: Annotated[
        date | None,
        Ask(
            mark("Flag", "Until"),
            hint=mark("Flag", "The last day it is shown. Leave it empty to take the flag away yourself."),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.SAFETY,
        ),
    ] = None

    def is_up(self, today: date) -> bool:
        """Whether it is shown on a day."""
        return self.until is None or self.until >= today
