"""The columns figures are counted by: those a field says itself, and those worked out from many records."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from types import MappingProxyType

from caseapp.domain import ages
from caseapp.domain.codes import casework, ctdc, figures, htcds
from caseapp.domain.codes.lists import Codes
from caseapp.domain.fields import Field, Figure, fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import RECORD_TYPES, Suspect, ViolenceIncident
from caseapp.operations import figure_outcomes as outcomes
from caseapp.operations import figure_status as status
from caseapp.operations.figure_told import Told
from caseapp.text import Text, mark

UNKNOWN = status.UNKNOWN
PERSON = "person"
# The months of a row: when the case was opened, when she was found to be a victim, when violence was told.
OPENED, IDENTIFIED, INCIDENT = "opened_month", "identified_month", "incident_month"
Groups = tuple[Codes, Mapping[str, str]]  # the groups, and which group each code is a part of
_SUFFIX: Mapping[Figure, str] = MappingProxyType({Figure.YEAR: "_year", Figure.AGE_BAND: "_age_band"})
_YEAR_OF = mark("Figures", "{field}: year")
_RECEIVED = mark("Figures", "Received: {service}")
_FLAG = mark("Figures", "CTDC: {flag}")
_OF_LISTS: Mapping[str, Groups] = MappingProxyType(
    {
        htcds.TYPE_OF_EXPLOITATION.name: (figures.FORM_GROUP, figures.FORM_PARTS),
        htcds.GENDER.name: (figures.GENDER_GROUP, figures.GENDER_PARTS),
        figures.AGE_BAND.name: (figures.AGE_GROUP, figures.AGE_PARTS),
        figures.IDENTIFIED_BY.name: (figures.IDENTIFIER_GROUP, figures.IDENTIFIER_PARTS),
    }
)


@dataclass(frozen=True)
class Column:
    """A column that can be counted: its name, its words, its codes, and how its value is found.

    A plan that chooses its people by the column counts them in `month`; only what is `is_offered` stands
    among the tables one can choose for oneself.
    """

    name: str
    label: Text
    codes: Codes | None
    value: Callable[[Told], str] = field(repr=False, compare=False)
    groups: Groups | None = None
    month: str = OPENED
    is_offered: bool = True


def columns() -> tuple[Column, ...]:
    """All columns: first those of the fields, in the order they are asked."""
    return (*_of_fields(), *_DERIVED, *_of_services(), *_flags())


def _of_fields() -> Iterator[Column]:
    for record_type in RECORD_TYPES.values():
        for asked in fields_of(record_type):
            if asked.ask.figure is not None:
                yield _of_field(record_type, asked, asked.ask.figure)


def _of_field(record_type: type[Record], asked: Field, figure: Figure) -> Column:
    label = asked.ask.figure_words or asked.ask.label
    codes = figures.AGE_BAND if figure is Figure.AGE_BAND else asked.ask.codes
    is_incident = issubclass(record_type, ViolenceIncident | Suspect)
    return Column(
        (asked.ask.figure_name or asked.name) + _SUFFIX.get(figure, ""),
        _YEAR_OF.filled(field=label) if figure is Figure.YEAR else label,
        figures.YES_NO if codes is None and figure is Figure.AS_IS else codes,
        _age_band if figure is Figure.AGE_BAND else partial(_coarse, record_type, asked, figure),
        groups=_OF_LISTS.get(codes.name) if codes is not None else None,
        month=INCIDENT if is_incident else OPENED,
        # A year inside a period says nothing about people.
        is_offered=figure is not Figure.YEAR and not is_incident,
    )


def _age_band(told: Told) -> str:
    person, day = told.person, told.opened_on
    return ages.figure_band_of(ages.age_on(person, day, day) if person is not None else None)


def _coarse(record_type: type[Record], asked: Field, figure: Figure, told: Told) -> str:
    """The newest answer there is: a later screening without a formal status does not undo an earlier one."""
    given = (getattr(record, asked.name) for record in reversed(told.all_of(record_type)))
    value = next((value for value in given if value is not None and value != ()), None)
    if value is None:
        return UNKNOWN
    if figure is Figure.YEAR and isinstance(value, date | datetime):
        return str((value.astimezone() if isinstance(value, datetime) else value).year)
    if isinstance(value, bool):
        return "yes" if value else "no"
    first = str(value[0] if figure is Figure.FIRST and isinstance(value, tuple) else value)
    # A plan has no line for a code that has left its list, and would refuse all figures for the sake of it.
    is_listed = asked.ask.codes is None or first in asked.ask.codes
    return first if is_listed and first not in figures.NOT_KNOWN else UNKNOWN


def _of_services() -> Iterator[Column]:
    for code in casework.SERVICE.choices:
        yield Column(
            f"received_{code.value}",
            _RECEIVED.filled(service=code.label),
            figures.YES_NO,
            outcomes.received(code.value),
            is_offered=False,
        )


def _flags() -> Iterator[Column]:
    """The flags of CTDC, each from the field that says it serves it."""
    homes = {
        served.removeprefix("ctdc:"): (record_type, asked)
        for record_type in RECORD_TYPES.values()
        for asked in fields_of(record_type)
        for served in asked.ask.serves
        if served.startswith("ctdc:")
    }
    for name, (codes, answers) in ctdc.FLAGS.items():
        record_type, asked = homes[name]
        if asked.ask.codes is codes:
            found = partial(_flag, record_type, asked.name, answers)
            label = _FLAG.filled(flag=name)
            yield Column(name, label, figures.YES_NO, found, is_offered=False)


def _flag(record_type: type[Record], name: str, answers: frozenset[str], told: Told) -> str:
    """Whether any of these answers was given; where the question has no answer at all it is not known."""
    given: set[str] = set()
    for record in told.all_of(record_type):
        value = getattr(record, name)
        given |= {value} if isinstance(value, str) else set(value or ())
    return UNKNOWN if not given else "yes" if given & answers else "no"


def _derived(
    name: str, label: Text, codes: Codes, value: Callable[[Told], str], month: str = OPENED
) -> Column:
    return Column(name, label, codes, value, _OF_LISTS.get(codes.name), month, is_offered=month != INCIDENT)


_DERIVED = (
    _derived(
        "victim_status",
        mark("Figures", "Status as a victim"),
        figures.VICTIM_STATUS,
        status.victim_status,
    ),
    _derived(
        "identified_by",
        mark("Figures", "Identified by"),
        figures.IDENTIFIED_BY,
        status.identified_by,
        IDENTIFIED,
    ),
    _derived(
        "exploited_months",
        mark("Figures", "How long exploited"),
        figures.EXPLOITED_MONTHS,
        outcomes.exploited_months,
    ),
    _derived(
        "days_to_shelter",
        mark("Figures", "Time until shelter"),
        figures.DAYS_UNTIL,
        outcomes.days_to_shelter,
    ),
    _derived(
        "services_received",
        mark("Figures", "Kinds of service received"),
        figures.SERVICE_COUNT,
        outcomes.services_received,
    ),
    _derived(
        "referrals_answered",
        mark("Figures", "Referrals answered"),
        figures.HOW_MANY,
        outcomes.referrals_answered,
    ),
    _derived(
        "days_to_answer",
        mark("Figures", "Time until a referral was answered"),
        figures.DAYS_UNTIL,
        outcomes.days_to_answer,
    ),
    _derived(
        "goals_reached", mark("Figures", "Needs met: goals reached"), figures.HOW_MANY, outcomes.goals_reached
    ),
    _derived("return_done", mark("Figures", "Return"), figures.RETURN_DONE, outcomes.return_done),
    _derived(
        "told_after",
        mark("Figures", "Time until the violence was told of"),
        figures.TOLD_AFTER,
        outcomes.told_after,
        INCIDENT,
    ),
)
