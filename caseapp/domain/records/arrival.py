"""One person among many who arrive at once, written down in a minute; a case can be made of it later."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain import wristbands
from caseapp.domain.codes import arrivals, casework, places
from caseapp.domain.fields import Ask, Match, Purpose, Reference, Sensitivity, When
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_TRIAGE = mark("Arrival", "Triage")
_OUTCOME = mark("Arrival", "What became of it")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)
_CHILD_BANDS = frozenset({"0-4", "5-11", "12-17"})
_ADULT_AT = 18
_REFUSED, _NOT_TAKEN = "refused", frozenset({"not_taken"})


class Arrival(Record):
    """A line of the list of an event. It belongs to no case, and is known by the wristband alone.

    Lines of two laptops are put together by their random ids; their wristbands are drawn at random too, so
    that two people hardly ever wear the same one (`wristbands` states the odds).
    """

    kind: ClassVar[str] = "arrival"
    label: ClassVar = mark("Record", "Person who arrived")
    is_of_no_case: ClassVar[bool] = True
    headline: ClassVar = ("wristband", "sex", "age", "state")

    event: Annotated[
        Reference,
        _asked(mark("Arrival", "Event"), refers_to="shared_event", set_by_program=True),
    ]
    wristband: Annotated[
        Reference,
        Limits(pattern=wristbands.PATTERN),
        Ask(
            mark("Arrival", "Wristband"),
            hint=mark("Arrival", "Drawn by itself; scan or type it where the person wears one already."),
            match=Match.WRISTBAND,
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.ASSISTANCE,
            set_by_program=True,
        ),
    ]
    name: Annotated[
        str | None,
        _ident(
            mark("Arrival", "Name"),
            hint=mark("Arrival", "Empty where it is not known."),
            match=Match.NAME,
        ),
    ] = None
    sex: Annotated[str | None, _asked(mark("Arrival", "Sex"), codes=casework.SEX, match=Match.SEX)] = None
    age: Annotated[int | None, Limits(ge=0, le=120), _asked(mark("Arrival", "Age"), match=Match.AGE)] = None
    age_band: Annotated[str | None, _asked(mark("Arrival", "About how old"), codes=arrivals.AGE_BAND)] = None
    citizenship: Annotated[str | None, _asked(mark("Arrival", "Citizenship"), codes=places.COUNTRY)] = None
    language: Annotated[str | None, _asked(mark("Arrival", "Language"), codes=places.LANGUAGE)] = None
    group: Annotated[
        Reference | None,
        Limits(max_length=8),
        _asked(
            mark("Arrival", "Group"),
            hint=mark("Arrival", "The same sign for everybody of a family, such as A or 12."),
        ),
    ] = None
    relation: Annotated[
        str | None, _asked(mark("Arrival", "To the head of the group"), codes=arrivals.RELATION)
    ] = None
    triage: Annotated[
        tuple[str, ...],
        _asked(mark("Arrival", "Triage"), group=_TRIAGE, codes=arrivals.TRIAGE, purpose=Purpose.SAFETY),
    ] = ()
    needs: Annotated[tuple[str, ...], _asked(mark("Arrival", "First needs"), codes=arrivals.FIRST_NEED)] = ()
    agreed: Annotated[
        str | None,
        _asked(
            mark("Arrival", "Record of a case?"),
            hint=mark("Arrival", "Only after it was explained: without a yes there is no case."),
            codes=arrivals.AGREED,
            purpose=Purpose.PROCEDURE,
        ),
    ] = None
    note: Annotated[str | None, _ident(mark("Arrival", "Note"), long=True)] = None
    written_at: Annotated[
        datetime | None,
        _asked(mark("Arrival", "Written down"), group=_OUTCOME, set_by_program=True),
    ] = None
    agreed_on: Annotated[
        date | None,
        _asked(mark("Arrival", "Asked on"), purpose=Purpose.PROCEDURE, set_by_program=True),
    ] = None
    state: Annotated[
        str,
        _asked(
            mark("Arrival", "State"),
            codes=arrivals.ARRIVAL_STATE,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
        ),
    ] = "waiting"
    reason: Annotated[
        str | None,
        _asked(
            mark("Arrival", "Why there is no case"),
            codes=arrivals.NOT_TAKEN,
            purpose=Purpose.PROCEDURE,
            when=When("state", _NOT_TAKEN),
            set_by_program=True,
        ),
    ] = None
    case: Annotated[
        Reference | None,
        _asked(mark("Arrival", "Case"), refers_to="case", purpose=Purpose.PROCEDURE, set_by_program=True),
    ] = None

    @property
    def is_child(self) -> bool | None:
        """Yes, no, or not known."""
        if self.age is not None:
            return self.age < _ADULT_AT
        return None if self.age_band is None else self.age_band in _CHILD_BANDS

    @property
    def is_alone(self) -> bool:
        """A child alone; whoever is surely grown up is none, whatever was ticked."""
        return "alone" in self.triage and self.is_child is not False

    @property
    def may_have_case(self) -> bool:
        """Whether somebody has said yes to a record, and nothing has come of it yet."""
        return self.state == "waiting" and self.agreed not in (None, _REFUSED)

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if not wristbands.is_wristband(self.wristband):
            yield "wristband", Fault.NOT_A_WRISTBAND
        if self.age is not None and self.age_band is not None:
            yield "age_band", Fault.AGE_TWICE
        if "alone" in self.triage and self.is_child is False:
            yield "triage", Fault.NOT_A_CHILD
        if self.relation is not None and self.group is None:
            yield "group", Fault.NEEDED
        if self.agreed_on is not None and self.agreed_on > today:
            yield "agreed_on", Fault.IN_THE_FUTURE
