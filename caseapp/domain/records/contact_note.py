"""A contact with the person or about the person."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark


class ContactNote(Record):
    """What was said or seen, with whom and how."""

    kind: ClassVar[str] = "contact_note"
    label: ClassVar = mark("Record", "Contact note")
    headline: ClassVar = ("channel", "with_whom")

    at: Annotated[
        datetime,
        Ask(
            mark("ContactNote", "When"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.ASSISTANCE,
            on_timeline=True,
        ),
    ]
    channel: Annotated[
        str,
        Ask(mark("ContactNote", "How"), sensitivity=Sensitivity.SENSITIVE, codes=casework.CHANNEL),
    ] = "in_person"
    with_whom: Annotated[
        str,
        Ask(mark("ContactNote", "With whom"), sensitivity=Sensitivity.SENSITIVE, codes=casework.CONTACT_WITH),
    ] = "person"
    note: Annotated[
        str, Ask(mark("ContactNote", "Note"), long=True, searchable=True, htcds="cco_CaseComment")
    ]
    in_distress: Annotated[
        bool | None,
        Ask(mark("ContactNote", "In distress?"), sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.SAFETY),
    ] = None
    next_contact_on: Annotated[
        date | None,
        Ask(
            mark("ContactNote", "Next contact"),
            on_timeline=True,
            sensitivity=Sensitivity.SENSITIVE,
            due=Due(DueKind.NEXT_CONTACT, newest_by="at"),
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        # A day more, because the note may come from a zone that is already in tomorrow.
        if (self.at.date() - today).days > 1:
            yield "at", Fault.IN_THE_FUTURE
