"""What a country pack holds: one frozen record for each kind of entry."""

import hashlib
import json
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import ValidationError

from caseapp.procedures import faults
from caseapp.procedures.entries import (
    Authority,
    Calendar,
    Country,
    Entry,
    Hotline,
    Law,
    NationalProcedure,
    PackStep,
    Phase,
    PrivacyRule,
    ReturnArrangement,
    Revision,
    Service,
    Source,
)
from caseapp.procedures.faults import Fault, PackFault
from caseapp.procedures.kinds import AtLeastOne, Day, Words
from caseapp.procedures.references import Place, reference_faults
from caseapp.procedures.working_days import WorkingDays
from caseapp.text import Text

REGIONAL = "XX"


class Pack(Entry):
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
