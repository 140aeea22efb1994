"""The two countries of a case, found from what its records say."""

from caseapp.domain.records import Person, TraffickingEvent
from caseapp.operations import corridors
from caseapp.operations.records import Place, save_record
from tests.operations import made_up


def change_person(desk, case_id, **answers):
    stored = next(one for one in desk.vault.of_case(case_id) if isinstance(one.record, Person))
    save_record(desk, stored.record.model_copy(update=answers), Place(case_id, stored.id, stored.version))


def test_the_main_citizenship_says_where_she_would_return_to(desk):
    case = made_up.a_case(desk, citizenships=("MM", "LA"))
    found = corridors.corridor_of(desk, case)
    assert (found.corridor.here.country.code, found.corridor.origin) == ("TH", "MM")
    assert (found.is_stopped, found.is_homecoming) == (False, False)


def test_who_is_home_and_was_never_abroad_has_one_country(desk):
    case = made_up.a_case(desk, citizenships=("TH",))
    assert corridors.corridor_of(desk, case) is None
    save_record(desk, TraffickingEvent(exploitation_country="TH"), Place(case))
    assert corridors.corridor_of(desk, case) is None


def test_who_came_back_has_the_country_of_exploitation_beside_her_own(desk):
    case = made_up.a_case(desk, citizenships=("TH",))
    save_record(desk, TraffickingEvent(exploitation_country="MY"), Place(case))
    found = corridors.corridor_of(desk, case)
    assert found.is_homecoming
    assert (found.corridor.here.country.code, found.corridor.origin) == ("MY", "TH")


def test_a_stateless_person_has_no_country_to_return_to(desk):
    case = made_up.a_case(desk, citizenships=(), is_stateless=True)
    assert corridors.corridor_of(desk, case) is None


def test_fear_of_return_stops_the_corridor(desk):
    case = made_up.a_case(desk, citizenships=("MM",))
    change_person(desk, case, fears_return=True)
    assert corridors.corridor_of(desk, case).is_stopped
