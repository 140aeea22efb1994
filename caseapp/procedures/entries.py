"""The entries that a country pack is made of, each a frozen record."""

from functools import cached_property
from typing import Annotated

from pydantic import BaseModel, ConfigDict

from caseapp.procedures.conditions import Condition
from caseapp.procedures.kinds import (
    AppliesTo,
    AtLeastOne,
    CountryCode,
    Day,
    Deadline,
    Form,
    Identifier,
    LanguageCode,
    LawTopic,
    PartialDate,
    Period,
    PhaseName,
    ServiceKind,
    Status,
    Topic,
    WebAddress,
    Weekday,
    Words,
    Year,
)
from caseapp.procedures.start_events import StartEvent


class Entry(BaseModel):
    """Frozen and strict: no unknown key, nothing turned into something else."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Country(Entry):
    """The country a pack is for."""

    code: CountryCode
    name: Words
    languages: tuple[LanguageCode, ...] = ()  # official ones, in which authorities are written to


class Holiday(Entry):
    """A day on which offices are closed."""

    date: Day
    name: Words


class Calendar(Entry):
    """What working days depend on, where the library of holidays does not say it or is wrong."""

    weekend: Annotated[tuple[Weekday, ...], AtLeastOne] | None = None
    holidays: tuple[Holiday, ...] = ()


class Sourced(Entry):
    """An entry that says how sure it is, and where it was read."""

    status: Status
    source: Identifier | None


class Law(Sourced):
    """A law, a treaty or one rule of it."""

    id: Identifier
    title: Words
    date: PartialDate
    topic: LawTopic
    summary: Words


class NationalProcedure(Sourced):
    """The procedure itself and who leads it."""

    name: Words
    year: Year
    lead_agency: Words


class Authority(Sourced):
    """A body and what it decides or does."""

    name: Words
    role: Words


class Extension(Sourced):
    """How a deadline can be made longer: by how much each time, how long in all, by whom."""

    by: Deadline | None
    in_all: Deadline | None  # from the same start as the deadline
    who: Words
    rule: Words


class PackStep(Sourced):
    """A step as the pack has it, before it is known whom it concerns."""

    id: Identifier
    title: Words
    actor: Words
    deadline: Deadline | None
    deadline_source: Identifier | None
    starts_from: StartEvent | None = None
    working_days: bool = False
    period: Period | None = None
    extension: Extension | None = None
    applies_to: AppliesTo
    requires_consent: bool
    documents: tuple[Words, ...]
    forms: tuple[Form, ...] = ()
    topic: Topic | None = None
    law: Identifier | None = None
    guidance: Words
    do_no_harm: Words | None = None

    @cached_property
    def condition(self) -> Condition:
        """Whom the step is for."""
        return Condition.parse(self.applies_to)


class Phase(Entry):
    """A part of the procedure with its steps in order."""

    id: PhaseName
    title: Words
    steps: Annotated[tuple[PackStep, ...], AtLeastOne]


class Service(Sourced):
    """A kind of help, who gives it and to whom."""

    kind: ServiceKind
    provider: Words
    eligibility: Words
    contact: Words | None


class Hotline(Sourced):
    """A number to call."""

    name: Words
    number: Words | None
    hours: Words | None
    languages: Words | None = None


class PrivacyRule(Sourced):
    """A rule on personal data."""

    title: Words
    year: Year | None
    rule: Words
    keep_for: Deadline | None = None  # how long personal data may be kept


class ReturnArrangement(Sourced):
    """An agreement or practice for return."""

    title: Words
    partners: tuple[CountryCode, ...]
    year: Year | None
    summary: Words
    receiving_agency: Words | None = None  # who takes the person in on this country's side


class Source(Entry):
    """Where something was read, or is to be checked."""

    id: Identifier
    title: Words
    publisher: Words
    year: Year | None
    url: WebAddress | None
    checked: Day | None = None  # the day somebody last read it, or tried to


class Revision(Entry):
    """What was changed in a pack, and when."""

    date: Day
    change: Words
