import pytest

from caseapp.operations.matching import fitting_providers
from tests.operations import made_up


def _fit(desk, case_id, service="shelter"):
    (fit,) = fitting_providers(desk, case_id, service)
    return fit


def test_only_those_who_give_the_service_are_found(desk, case_id):
    made_up.a_provider(desk, services=("legal",))
    assert fitting_providers(desk, case_id, "shelter") == ()


@pytest.mark.parametrize(
    ("person", "takes", "fits"),
    [
        ({}, ("women", "foreign"), True),
        ({}, ("women",), False),  # she is not from this country
        ({"citizenships": ("TH",)}, ("women",), True),
        ({"citizenships": ("TH",)}, ("men", "boys"), False),
        ({"birth_date": "2020"}, ("girls", "foreign"), True),
        ({"birth_date": None}, ("women", "foreign"), None),
        ({"birth_date": None}, ("women", "girls", "foreign"), True),
        ({"sex": None}, ("women", "foreign"), None),
        ({"sex": "other"}, ("women", "men", "foreign"), True),
        ({"sex": None, "birth_date": None}, ("boys",), False),
        ({}, (), None),
    ],
)
def test_who_is_taken_follows_from_age_sex_and_citizenship(desk, person, takes, fits):
    made_up.a_provider(desk, takes=takes)
    assert _fit(desk, made_up.a_case(desk, **person)).takes_person is fits


@pytest.mark.parametrize(("languages", "speaks"), [(("mya", "tha"), True), (("tha",), False), ((), None)])
def test_a_shared_language_is_known_only_when_both_sides_are(desk, languages, speaks):
    made_up.a_provider(desk, languages=languages)
    assert _fit(desk, made_up.a_case(desk, second_language="mya")).speaks_language is speaks
    assert _fit(desk, made_up.a_case(desk)).speaks_language is None


def test_the_fitting_ones_come_first_and_those_who_take_nobody_last(desk, case_id):
    for name, answers in {
        "A inactive": {"is_active": False},
        "B takes others": {"takes": ("men",)},
        "C abroad": {"country": "MY"},
        "E near": {},
        "D near": {},
    }.items():
        made_up.a_provider(desk, name=name, **answers)
    found = [fit.provider.name for fit in fitting_providers(desk, case_id, "shelter")]
    assert found == ["D near", "E near", "C abroad", "B takes others", "A inactive"]
