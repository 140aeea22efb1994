"""Forms by command: without a name at once, with a name only after they were looked through."""

import pytest

from tests.cli.made_up import a_consent_to, a_provider
from tests.reports.reading import lines


@pytest.fixture
def code(shell):
    """A case whose person agreed that a shelter is told."""
    provider = a_provider(shell.vault)
    consents = [{"purpose": "record", "decision": "given", "given_on": "2025-01-02"}, a_consent_to(provider)]
    return shell.new_case(case={"country": "IN"}, consent=consents)


def test_a_form_without_a_name_is_written_for_the_worker_alone(shell, code, tmp_path):
    path = tmp_path / "form.pdf"
    said = shell.inside("form", code, "shelter_request", "--step", "in-emergency-04", "--out", path, "--json")
    assert said.code == 0, said.err
    assert said.document["language"] == "en"
    assert "age_band" in said.document["missing"]
    assert "left blank" in said.err
    assert path.stat().st_mode & 0o777 == 0o600
    found = lines(path.read_bytes())
    assert "Request for a place in a shelter" in found
    assert "Amihan" not in found


def test_the_steps_say_which_forms_they_ask_for(shell, code):
    steps = {step["id"]: step for step in shell.inside("steps", code, "--json").document["steps"]}
    assert steps["in-emergency-04"]["forms"] == ["shelter_request"]
    assert "Forms: shelter_request" in shell.inside("steps", code).out


@pytest.mark.parametrize("language", ["bn", "ps", "dv"])
def test_a_form_can_be_in_a_language_that_commands_do_not_speak(shell, code, tmp_path, language):
    path = tmp_path / "form.pdf"
    said = shell.inside("form", code, "rights_notice", "--in", language, "--out", path, "--json")
    assert said.code == 0, said.err
    assert said.document["language"] == language
    assert said.document["is_draft"] is True
    assert "draft" in said.err


def test_a_language_without_a_template_is_said_to_be_in_english(shell, code, tmp_path):
    path = tmp_path / "form.pdf"
    said = shell.inside("form", code, "rights_notice", "--in", "km", "--neutral", "--out", path)
    assert said.code == 0, said.err
    assert "It is in English" in said.err
    assert "Information for you" in lines(path.read_bytes())


def test_a_named_form_is_shown_first_and_written_after_the_look(shell, code, tmp_path):
    path = tmp_path / "form.pdf"
    words = ("form", code, "shelter_request", "--receiver", "Sample House", "--out", path)
    shown = shell.inside(*words)
    assert shown.code == 0, shown.err
    assert "Amihan" in shown.out
    assert not path.exists()
    said = shell.inside(*words, "--looked-through", "--request", "A bed.")
    assert said.code == 0, said.err
    assert "Amihan" in lines(path.read_bytes())


@pytest.mark.parametrize(
    ("words", "said_of_it"),
    [
        (("parking_ticket",), "There is no such form"),
        (("referral_letter",), "A referral letter belongs"),
        (("shelter_request", "--step", "none"), "This procedure has no such step"),
        (("shelter_request", "--receiver", "nobody"), "The directory has no service"),
        (("interpreter_request", "--receiver", "Sample House"), "This form never names"),
    ],
)
def test_what_is_wrong_is_said_in_words(shell, code, tmp_path, words, said_of_it):
    path = tmp_path / "form.pdf"
    said = shell.inside("form", code, *words, "--out", path)
    assert said.code == 1
    assert said.err.startswith(said_of_it)
    assert not path.exists()
