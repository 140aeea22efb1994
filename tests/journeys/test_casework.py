"""Stretches of casework at the windows, by keyboard, in English and in a language from right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from caseapp.domain.records import (
    AsylumReferral,
    Case,
    Consent,
    FamilyMember,
    FollowUp,
    Goal,
    LegalMatter,
    Person,
    ReturnPlan,
    ServiceGiven,
    TraffickingEvent,
    TraffickingPlace,
)
from caseapp.settings import Settings
from caseapp.storage.stored import of_type
from tests.journeys import vaults

MOST_KEYS = 40  # of a new case, besides the letters of answers


@pytest.fixture(params=["en", "ur"])
def person(request, enter):
    """The caseworker, with the windows in this language."""
    person = enter(settings=Settings(language=request.param))
    direction = Qt.LayoutDirection.RightToLeft if request.param == "ur" else Qt.LayoutDirection.LeftToRight
    assert QApplication.layoutDirection() is direction
    return person


@pytest.fixture
def kept(vault):
    """The records of a kind in the newest case, once the program is closed."""

    def kept(person, record_type):
        person.program.close()
        with vaults.desk_in(vault) as desk:
            records = desk.vault.of_case(desk.vault.all_cases()[-1])
        return [record for _, record in of_type(records, record_type)]

    return kept


def _begin(person, **answers):
    person.keys("Ctrl+N")
    person.wait(lambda: person.page.name == "new_case")
    person.settle()
    for name, value in {"decision": "given", **answers}.items():
        person.answer(name, value)
    person.keys("Ctrl+Return")
    person.wait(lambda: person.page.name == "case" and person.page.code)
    person.settle()


def _record(person, section, button="add", **answers):
    """Opens a section's form, answers and saves."""
    person.section(section)
    person.press(button)
    person.settle()
    for name, value in answers.items():
        person.answer(name, value)
    person.keys("Ctrl+Return")
    person.wait(lambda: person.find("save") is None)
    person.settle()


def test_a_case_begins_within_forty_keys_besides_the_answers(person, kept):
    before = person.pressed
    _begin(
        person, form="spoken", given_by="person", call="ask_first", main_language="tha", given_name="Malee"
    )
    assert person.pressed - before <= MOST_KEYS
    (found,) = kept(person, Person)
    assert (found.given_name, found.main_language) == ("Malee", "tha")


def test_a_child_found_alone(person, kept):
    _begin(person, form="spoken", given_by="guardian", call="never", given_name="Tika", sex="female")
    _record(person, "person", "edit", age_estimate="11", is_unaccompanied="True", fears_return="True")
    _record(person, "family", relation="mother", name="Sample Contoh", safety="not_safe")
    _record(person, "asylum", state="informed", to="unhcr")
    _record(person, "plan", "add", domain="Education", objective="Go to school again.")
    person.section("family")
    assert "Sample Contoh" not in person.words()
    (found,) = kept(person, Person)
    assert (found.age_estimate, found.is_unaccompanied, found.fears_return) == (11, True, True)
    assert [one.safety for one in kept(person, FamilyMember)] == ["not_safe"]
    assert [one.state for one in kept(person, AsylumReferral)] == ["informed"]
    assert [one.domain for one in kept(person, Goal)] == ["Education"]
    assert [one.given_by for one in kept(person, Consent)] == ["guardian"]


def test_a_man_from_a_fishing_boat(person, kept):
    _begin(person, form="thumbprint", call="ask_first", given_name="Zaw", sex="male")
    _record(
        person,
        "event",
        "edit",
        acts="recruitment",
        means="deception",
        purposes="ForcedLabour",
        is_at_sea="True",
        vessel_name="Sample Star",
        vessel_type="trawler",
        months_at_sea="14",
        methods_of_control="WithholdsDocuments",
    )
    _record(person, "places", type="Exploitation", city="Specimen Bay", latitude="7.9", longitude="98.4")
    _record(person, "legal", type="labour_claim", authority="Sample court")
    (event,) = kept(person, TraffickingEvent)
    assert (event.vessel_name, event.vessel_type, event.months_at_sea) == ("Sample Star", "trawler", 14)
    assert event.purposes == ("ForcedLabour",)
    assert [(one.latitude, one.longitude) for one in kept(person, TraffickingPlace)] == [("7.9", "98.4")]
    assert [one.type for one in kept(person, LegalMatter)] == ["labour_claim"]


def test_a_woman_who_returns_from_abroad(person, kept):
    _begin(person, form="signed", call="safe", given_name="Ratna", sex="female")
    _record(person, "return", wish="return", informed="True", risk="low", family="suitable", state="arrived")
    _record(person, "services", service="livelihood")
    _record(person, "follow_up", month="1", state="planned")
    assert [one.state for one in kept(person, ReturnPlan)] == ["arrived"]
    assert [one.service for one in kept(person, ServiceGiven)] == ["livelihood"]
    assert [one.month for one in kept(person, FollowUp)] == ["1"]


def test_a_person_who_withdraws_consent(person, kept):
    _begin(person, form="spoken", call="safe", given_name="Phal", sex="male")
    _record(person, "consent", purpose="family", decision="given", form="spoken")
    person.press("withdraw")
    person.wait(lambda: person.front is not person.window)
    person.keys("Return")
    person.wait(lambda: person.front is person.window)
    person.settle()
    assert person.find("withdraw") is not None  # the one to the record still stands
    consents = {one.purpose: one.withdrawn_on for one in kept(person, Consent)}
    assert consents["family"] is not None
    assert consents["record"] is None
    assert [one.status for one in kept(person, Case)] == ["Active"]
