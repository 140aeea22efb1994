"""Which services of the directory can take a person, the fitting ones first, each with what speaks for it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from caseapp.domain import ages
from caseapp.domain.records import Person, Provider
from caseapp.operations import rules
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.stored import of_type, single

_GROUPS = {
    ("female", "adult"): "women",
    ("male", "adult"): "men",
    ("female", "child"): "girls",
    ("male", "child"): "boys",
}
_FOREIGN = "foreign"


@dataclass(frozen=True)
class Fit:
    """A provider of a service, and how it fits the person; None where it is not known."""

    provider_id: str
    provider: Provider = field(repr=False)
    is_near: bool
    takes_person: bool | None
    speaks_language: bool | None


def fitting_providers(desk: Desk, case_id: str, service: str) -> tuple[Fit, ...]:
    """All providers of a service: those that take referrals, take her and are in the country come first."""
    desk.require(Right.REFER)
    records = desk.vault.of_case(case_id)
    case = rules.case_in(records)
    person = single(records, Person) or Person()
    stage = ages.stage_of(ages.age_on(person, desk.today(), case.opened_at.date()))
    found = (
        Fit(
            provider_id,
            provider,
            provider.country == case.country,
            _takes(provider.takes, person, stage, case.country),
            _speaks(provider.languages, person),
        )
        for provider_id, provider in of_type(desk.vault.providers(), Provider)
        if service in provider.services
    )
    return tuple(sorted(found, key=_order))


def _order(fit: Fit) -> tuple[bool, bool, bool, bool, str]:
    return (
        not fit.provider.is_active,
        fit.takes_person is False,
        not fit.is_near,
        fit.speaks_language is not True,
        fit.provider.name.casefold(),
    )


def _takes(takes: Iterable[str], person: Person, stage: str, country: str) -> bool | None:
    """Whether a service for these groups takes the person; not known while her group is not."""
    taken = frozenset(takes)
    if not taken:
        return None
    if person.citizenships and country not in person.citizenships and _FOREIGN not in taken:
        return False
    possible = {
        group
        for (sex, group_stage), group in _GROUPS.items()
        if person.sex in (sex, "other", None) and stage in (group_stage, ages.UNKNOWN_BAND)
    }
    if possible <= taken:
        return True
    return None if possible & taken else False


def _speaks(languages: Iterable[str], person: Person) -> bool | None:
    spoken = {language for language in (person.main_language, person.second_language) if language}
    known = frozenset(languages)
    return bool(spoken & known) if spoken and known else None
