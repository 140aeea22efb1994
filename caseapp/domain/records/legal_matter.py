"""A legal matter."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import legal, places
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_DATES = mark("LegalMatter", "Dates")
_STATE_AND_OUTCOME = mark("LegalMatter", "State and outcome")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class LegalMatter(Record):
    """A complaint, testimony, claim or permit, with its dates."""

    kind: ClassVar[str] = "legal_matter"
    label: ClassVar = mark("Record", "Legal matter")
    headline: ClassVar = ("type", "next_at")
    settled_by: ClassVar = {"state": frozenset({"settled", "dropped", "expired"})}

    type: Annotated[str, _asked(mark("LegalMatter", "What it is about"), codes=legal.LEGAL_KIND)]
    authority: Annotated[str | None, _ident(mark("LegalMatter", "Authority or court"), searchable=True)] = (
        None
    )
    number: Annotated[str | None, _ident(mark("LegalMatter", "Number of the file"), searchable=True)] = None
    lawyer: Annotated[Reference | None, _asked(mark("LegalMatter", "Legal help"), refers_to="provider")] = (
        None
    )
    person_agrees: Annotated[bool | None, _asked(mark("LegalMatter", "Does the person want it?"))] = None
    filed_on: Annotated[
        date | None, _asked(mark("LegalMatter", "Filed on"), on_timeline=True, group=_DATES)
    ] = None
    next_at: Annotated[
        datetime | None,
        _asked(mark("LegalMatter", "Next date"), on_timeline=True, due=Due(DueKind.COURT_DATE)),
    ] = None
    next_what: Annotated[str | None, _ident(mark("LegalMatter", "What happens then"))] = None
    decided_on: Annotated[date | None, _asked(mark("LegalMatter", "Decided on"), on_timeline=True)] = None
    expires_on: Annotated[
        date | None,
        _asked(
            mark("LegalMatter", "Valid until"),
            on_timeline=True,
            hint=mark("LegalMatter", "The end of a permit or a time limit; a task reminds you before."),
            due=Due(DueKind.PERMIT_EXPIRING, remind=(60, 30, 7)),
        ),
    ] = None
    state: Annotated[
        str, _asked(mark("LegalMatter", "State"), group=_STATE_AND_OUTCOME, codes=legal.LEGAL_STATE)
    ] = "prepared"
    outcome: Annotated[str | None, _asked(mark("LegalMatter", "Outcome"), codes=legal.LEGAL_OUTCOME)] = None
    amount_claimed: Annotated[
        int | None, Limits(ge=0, le=1000000000000), _asked(mark("LegalMatter", "Amount claimed"))
    ] = None
    amount_awarded: Annotated[
        int | None, Limits(ge=0, le=1000000000000), _asked(mark("LegalMatter", "Amount awarded"))
    ] = None
    amount_received: Annotated[
        int | None, Limits(ge=0, le=1000000000000), _asked(mark("LegalMatter", "Amount received"))
    ] = None
    currency: Annotated[str | None, _asked(mark("LegalMatter", "Currency"), codes=places.CURRENCY)] = None
    protection: Annotated[
        str | None,
        _ident(mark("LegalMatter", "Protection and support around it"), long=True, searchable=True),
    ] = None
    note: Annotated[str | None, _ident(mark("LegalMatter", "Note"), long=True, searchable=True)] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.filed_on and self.filed_on > today:
            yield "filed_on", Fault.IN_THE_FUTURE
        if self.decided_on and self.decided_on > today:
            yield "decided_on", Fault.IN_THE_FUTURE
        if self.filed_on and self.decided_on and self.decided_on < self.filed_on:
            yield "decided_on", Fault.END_BEFORE_START
        if (self.amount_claimed or self.amount_awarded or self.amount_received) and self.currency is None:
            yield "currency", Fault.NEEDED
