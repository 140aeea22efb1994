"""Assessing a person at the windows, by keyboard: a first screen, the risk and its review, well-being."""

from datetime import UTC, datetime, timedelta

import pytest

from caseapp.domain.records import Assessment
from caseapp.operations.assessments import save_assessment
from caseapp.operations.records import Place
from caseapp.storage.stored import of_type
from tests.journeys import vaults

SECRET = "A cousin made up for this, by the river."


@pytest.fixture
def vault(tmp_path):
    """A training vault in which the newest case is ours."""
    return vaults.training_vault(tmp_path / "vault", 1)


@pytest.fixture
def case_id(vault):
    return vaults.a_case(vault)


def _kept(vault, case_id):
    return [record for _, record in of_type(vaults.records_of(vault, case_id), Assessment)]


def _begin(person, instrument):
    person.section("assessments")
    person.press("add")
    for _ in range(20):  # the arrow keys go through the instruments and choose
        if person.focus.objectName() == f"instrument.{instrument}":
            break
        person.keys("Down")
    person.press("begin")
    person.settle()


def _save(person):
    person.keys("Ctrl+Return")
    person.wait(lambda: person.find("save") is None)
    person.settle()


def test_a_rapid_screen_is_answered_with_digits_alone_and_leads_to_a_level(enter, vault, case_id):
    person = enter()
    person.open_newest_case()
    _begin(person, "rapid_screen")
    person.tab_to("danger.yes")
    person.keys("2", "2", "2", "1", "1", "4", "1")
    assert "3 of 10 points" in person.words()
    assert "Several signs were named" in person.words()
    _save(person)
    assert "suggested: High" in person.words()
    assert "Highest level: High" in person.words()
    person.program.close()
    (kept,) = _kept(vault, case_id)
    assert kept.answers == {
        "danger": "no",
        "medical": "no",
        "place": "no",
        "leave": "yes",
        "documents": "yes",
        "promise": "not_said",
        "pay": "yes",
    }
    assert (kept.score, kept.suggested_level, kept.level) == (3, "high", None)


def test_a_risk_is_judged_reviewed_and_compared(enter, vault, case_id):
    with vaults.desk_in(vault) as desk:
        day = desk.today() - timedelta(days=20)
        first = Assessment(
            instrument="risk_individual",
            assessed_on=day,
            answers={"knows": "yes", "threats": "yes"},
            next_review_on=day + timedelta(days=14),
        )
        save_assessment(desk, first, Place(case_id))
    person = enter()
    person.open_newest_case()
    person.section("assessments")
    assert "review due since" in person.words()
    person.press("add")
    assert person.focus.objectName() == "instrument.risk_individual"
    person.press("begin")
    person.settle()
    assert "Last time" in person.words()
    person.tab_to("knows.no")
    person.keys("2", "1")
    person.write("protects", SECRET)
    person.press("level.medium")
    _save(person)
    assert "Level before: High; now: Medium" in person.words()
    assert "Highest level: Medium" in person.words()
    assert "review due since" not in person.words()
    assert SECRET not in person.words()
    person.program.close()
    newest = _kept(vault, case_id)[-1]
    assert (newest.level, newest.written) == ("medium", {"protects": SECRET})
    assert newest.next_review_on == datetime.now(UTC).astimezone().date() + timedelta(days=14)


def test_what_was_answered_before_the_lock_is_offered_again(enter, vault, case_id):
    person = enter()
    person.open_newest_case()
    _begin(person, "well_being")
    person.tab_to("sleep.0")
    person.keys("3", "4")
    person.keys("Escape")
    person.settle()
    person.program.close()
    person = enter()
    person.open_newest_case()
    person.press("go_on")
    person.await_widget("sleep.3")
    _save(person)
    person.program.close()
    (kept,) = _kept(vault, case_id)
    assert kept.answers == {"sleep": "3", "calm": "4"}
