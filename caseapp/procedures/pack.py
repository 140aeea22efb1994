"""What a country pack holds: one frozen record for each kind of entry."""

import hashlib
import json
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from caseapp.procedures import faults
from caseapp.procedures.conditions import Condition
from caseapp.procedures.faults import Fault, PackFault
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
from caseapp.procedures.references import Place, reference_faults
from caseapp.procedures.start_events import StartEvent
from caseapp.procedures.working_days import WorkingDays
from caseapp.text import Text

REGIONAL = "XX"


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Country(_Entry):
    """The country a pack is for."""

    code: CountryCode
    name: Words
    languages: tuple[LanguageCode, ...] = ()  # official ones, in which authorities are written to


class Holiday(_Entry):
    """A day on which offices are closed."""

    date: Day
    name: Words


class Calendar(_Entry):
    """What working days depend on, where the library of holidays does not say it or is wrong."""

    weekend: Annotated[tuple[Weekday, ...], AtLeastOne] | None = None
    holidays: tuple[Holiday, ...] = ()


class _Sourced(_Entry):
    status: Status
    source: Identifier | None


class Law(_Sourced):
    """A law, a treaty or one rule of it."""

    id: Identifier
    title: Words
    date: PartialDate
    topic: LawTopic
    summary: Words


class NationalProcedure(_Sourced):
    """The procedure itself and who leads it."""

    name: Words
    year: Year
    lead_agency: Words


class Authority(_Sourced):
    """A body and what it decides or does."""

    name: Words
    role: Words


class Extension(_Sourced):
    """How a deadline can be made longer: by how much each time, how long in all, by whom."""

    by: Deadline | None
    in_all: Deadline | None  # from the same start as the deadline
    who: Words
    rule: Words


class PackStep(_Sourced):
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


class Phase(_Entry):
    """A part of the procedure with its steps in order."""

    id: PhaseName
    title: Words
    steps: Annotated[tuple[PackStep, ...], AtLeastOne]


class Service(_Sourced):
    """A kind of help, who gives it and to whom."""

    kind: ServiceKind
    provider: Words
    eligibility: Words
    contact: Words | None


class Hotline(_Sourced):
    """A number to call."""

    name: Words
    number: Words | None
    hours: Words | None
    languages: Words | None = None


class PrivacyRule(_Sourced):
    """A rule on personal data."""

    title: Words
    year: Year | None
    rule: Words


class ReturnArrangement(_Sourced):
    """An agreement or practice for return."""

    title: Words
    partners: tuple[CountryCode, ...]
    year: Year | None
    summary: Words
    receiving_agency: Words | None = None  # who takes the person in on this country's side


class Source(_Entry):
    """Where something was read, or is to be checked."""

    id: Identifier
    title: Words
    publisher: Words
    year: Year | None
    url: WebAddress | None
    checked: Day | None = None  # the day somebody last read it, or tried to


class Revision(_Entry):
    """What was changed in a pack, and when."""

    date: Day
    change: Words


class Pack(_Entry):
    """A country's procedure as data."""

    format: Literal[1] = 1
    country: Country
    calendar: Calendar | None = None
    legal_basis: tuple[Law, ...]
    procedure: NationalProcedure
    competent_authorities: tuple[Authority, ...]
    phases: Annotated[tuple[Phase, ...], AtLeastOne]
    services: tuple[Service, ...]
    hotlines: tuple[Hotline, ...]
    privacy: tuple[PrivacyRule, ...]
    return_arrangements: tuple[ReturnArrangement, ...]
    sources: tuple[Source, ...]
    last_reviewed: Day
    open_questions: tuple[Words, ...]
    change_log: tuple[Revision, ...] = ()

    @cached_property
    def version(self) -> str:
        """The day of the last review and a short mark of the content: same content, same version."""
        return f"{self.last_reviewed}+{hashlib.sha256(self.to_json().encode()).hexdigest()[:12]}"

    @cached_property
    def _sources_by_id(self) -> dict[str, Source]:
        return {source.id: source for source in self.sources}

    @cached_property
    def working_days(self) -> WorkingDays:
        """The days that people work on in the country."""
        own = self.calendar or Calendar()
        weekend = None if own.weekend is None else frozenset(own.weekend)
        return WorkingDays(self.country.code, weekend, frozenset(day.date for day in own.holidays))

    @cached_property
    def _laws_by_id(self) -> dict[str, Law]:
        return {law.id: law for law in self.legal_basis}

    def law(self, law_id: str | None) -> Law | None:
        """The entry of the legal basis with this id."""
        return None if law_id is None else self._laws_by_id[law_id]

    def source(self, source_id: str | None) -> Source | None:
        """The source with this id."""
        return None if source_id is None else self._sources_by_id[source_id]

    def steps(self) -> Iterator[tuple[Phase, PackStep]]:
        """Every step with its phase, in the pack's order."""
        return iter(self.all_steps)

    @cached_property
    def all_steps(self) -> tuple[tuple[Phase, PackStep], ...]:
        """The same, all at once."""
        return tuple((phase, step) for phase in self.phases for step in phase.steps)

    @cached_property
    def plans(self) -> dict[object, Any]:
        """What was worked out from this pack and can be used again."""
        return {}

    def to_json(self) -> str:
        """The pack in one form that never varies, to be kept with the cases that began under it."""
        # Optional keys that are not set stay out, so that a key invented later leaves old versions be.
        content = self.model_dump(mode="json", exclude_defaults=True)
        return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, untrusted_text: str) -> Self:
        """The pack that `to_json` gave, checked again."""
        try:
            return cls.checked(json.loads(untrusted_text), faults.KEPT_WITH_CASE, lambda _place: 1)
        except (ValueError, RecursionError):
            raise PackFault(faults.KEPT_WITH_CASE, [Fault(1, faults.NOT_JSON)]) from None

    @classmethod
    def checked(
        cls,
        untrusted_content: object,
        where: Text,
        line_of: Callable[[Place], int],
        known: tuple[Fault, ...] = (),
    ) -> Self:
        """The pack that plain data makes, or a `PackFault` with all that is wrong, the `known` faults too."""
        found = [
            *known,
            *(Fault(line_of(place), text) for place, text in reference_faults(untrusted_content)),
        ]
        try:
            # Only JSON lets strict records be built from lists and words.
            pack = cls.model_validate_json(json.dumps(untrusted_content))
        except ValidationError as error:
            for detail in error.errors(include_url=False, include_context=False, include_input=False):
                place = detail["loc"]
                field = str(place[-1]) if place else ""
                found.append(Fault(line_of(place), faults.fault_text(detail["type"], field)))
            raise PackFault(where, found) from None
        if found:
            raise PackFault(where, found)
        return pack


def schema() -> dict[str, object]:
    """The JSON Schema of a pack file, made from the types above."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Pack.model_json_schema(mode="validation"),
        "title": "Procedure pack, format 1",
    }
