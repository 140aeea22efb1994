"""The two countries of a case: where the person is helped, and where she would return to."""

from dataclasses import dataclass

from caseapp.domain import returning
from caseapp.domain.records import Case, Person, TraffickingEvent
from caseapp.operations import rules
from caseapp.operations.desk import Desk
from caseapp.operations.facts import facts_of
from caseapp.operations.planning import pack_of_case
from caseapp.procedures.corridors import Corridor, corridor
from caseapp.security.rights import Right
from caseapp.storage.stored import single


@dataclass(frozen=True)
class CaseCorridor:
    """Both procedures for one case; while a return is stopped nobody there may be asked or told."""

    corridor: Corridor
    is_stopped: bool
    is_homecoming: bool  # the person is back in her own country; the other one is where she was exploited


def corridor_of(desk: Desk, case_id: str) -> CaseCorridor | None:
    """The two countries of a case; None where only one is known."""
    desk.require(Right.OPEN_CASE)
    records = desk.vault.of_case(case_id)
    case = rules.case_in(records)
    person = single(records, Person)
    event = single(records, TraffickingEvent)
    home = _home(case, person)
    here = pack_of_case(desk, case)
    facts = facts_of(records, desk.today())
    is_stopped = returning.is_stopped(stored.record for stored in records)
    if home is not None:
        return CaseCorridor(corridor(here, desk.packs.for_country(home), home, facts), is_stopped, False)
    abroad = event.exploitation_country if event is not None else None
    if abroad is None or abroad == case.country or not facts.national:
        return None
    # What the country she came from would have done to send her home, and what is done here.
    other = desk.packs.for_country(abroad)
    return CaseCorridor(corridor(other, here, case.country, facts), is_stopped, True)


def _home(case: Case, person: Person | None) -> str | None:
    """The country the person would return to: the main citizenship that is not this country's."""
    if person is None or person.is_stateless or case.country in person.citizenships:
        return None
    return next(iter(person.citizenships), None)
