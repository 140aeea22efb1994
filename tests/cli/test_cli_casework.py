"""Steps of the procedure, screenings, and referrals with their letter."""

from datetime import UTC, datetime

import pytest

from caseapp.security.rights import Role
from tests.cli.made_up import CANARY, a_consent_to, a_provider, a_referral, written

CHILD = {"person": {"age_estimate": 12, "sex": "female"}}
STRONG_SIGNS = {"D4-01": "yes", "D4-02": "yes"}


def screen(shell, code, answers, *more: object, instrument: str = "adult_labour", **options: object):
    file = written(shell.vault.parent, answers, "answers.json")
    return shell.inside("screen", code, "--instrument", instrument, "--answers", file, *more, **options)


@pytest.fixture
def referred(shell):
    """A case whose person agreed to be referred to the shelter in the directory; gives its code."""
    provider = a_provider(shell.vault)
    consents = [{"purpose": "record", "decision": "given", "given_on": "2025-01-02"}, a_consent_to(provider)]
    return shell.new_case(consent=consents)


def refer(shell, code, referral, *more: object):
    return shell.inside(
        "refer", code, "--from", written(shell.vault.parent, referral, "referral.json"), *more
    )


def test_steps_are_shown_with_state_reason_and_source(shell) -> None:
    code = shell.new_case()
    steps = shell.inside("steps", code, "--json").document["steps"]
    assert {step["id"].split("-")[0] for step in steps} == {"th"}
    assert all(step["reason"] and step["state"] and step["status"] for step in steps)
    assert any(step["source"] for step in steps)
    said = shell.inside("steps", code).out
    assert all(step["title"] in said and step["id"] in said for step in steps)


def test_steps_depend_on_the_day_they_are_looked_at(shell) -> None:
    just_now = datetime.now(UTC).isoformat()
    code = shell.new_case(milestone={"event": "taken_into_custody", "happened_at": just_now})

    def states(*words: object) -> dict[str, str]:
        steps = shell.inside("steps", code, "--json", *words).document["steps"]
        return {step["id"]: step["state"] for step in steps if step["deadline"]}

    assert "overdue" not in states().values()
    assert "overdue" in states("--today", "2040-01-01").values()
    said = shell.inside("steps", code, "--today", "2040-01-01").out
    assert "Overdue: " in said
    assert "  Due: 20" in said


def test_a_childs_steps_are_not_an_adults(shell) -> None:
    adult, child = shell.new_case(person={"age_estimate": 30}), shell.new_case(**CHILD)
    found = [
        {step["id"] for step in shell.inside("steps", code, "--json").document["steps"]}
        for code in (adult, child)
    ]
    assert found[0] != found[1]


def test_looking_at_steps_is_journalled_as_opening_the_case(shell) -> None:
    shell.inside("steps", shell.new_case())
    newest = shell.inside("journal", "show", "--json", role=Role.SUPERVISOR).document
    assert newest[1]["act"] == "open_case"


def test_a_screening_is_kept_with_the_reasons(shell) -> None:
    code = shell.new_case()
    said = screen(shell, code, STRONG_SIGNS, "--json")
    assert said.code == 0, said.err
    assert said.document["positive"] == ["D4"]
    assert {finding["dimension"] for finding in said.document["findings"]} == {f"D{n}" for n in range(1, 7)}
    kept = shell.inside("case", "show", code, "--json").document["screening"]
    assert kept[0]["positive_dimensions"] == ["D4"]
    assert "The indicators help; they do not decide." in screen(shell, code, STRONG_SIGNS).out


def test_a_decision_needs_its_reason_which_comes_from_the_file(shell) -> None:
    code = shell.new_case()
    decision = ("--decision", "PossibleVictimOfTrafficking")
    refused = screen(shell, code, STRONG_SIGNS, *decision)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err == "Say why you decide so; the reason is kept with the decision.\n"
    whole = {
        "answers": STRONG_SIGNS,
        "interviewed_on": "2025-01-02",
        "decision_reason": "Held against her will.",
    }
    assert screen(shell, code, whole, *decision).code == 0
    listed = shell.inside("case", "list", "--json").document["cases"][0]
    assert listed["trafficking_status"] == "PossibleVictimOfTrafficking"


@pytest.mark.parametrize(
    ("answers", "more", "sentence"),
    [
        ({"D4-01": CANARY}, (), "Answers: Choose from the list."),
        ({CANARY: "yes"}, (), "The answers name an indicator this instrument does not have."),
        ({"a b": "yes"}, (), "Answers: "),
        ({"D4-01": 3}, (), "Answers: This answer is not of the right kind."),
        ({"answers": CANARY}, (), "The answers must be one JSON object"),
        ({"answers": {}, "positive_dimensions": ["D4"]}, (), "Screening: the program fills in"),
        (STRONG_SIGNS, ("--decision", CANARY), "What you decide: Choose from the list."),
    ],
)
def test_a_screening_that_is_not_right_is_refused_and_not_repeated(shell, answers, more, sentence) -> None:
    code = shell.new_case()
    said = screen(shell, code, answers, *more)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(sentence)
    assert CANARY not in said.err
    assert "screening" not in shell.inside("case", "show", code, "--json").document


def test_an_instrument_that_is_not_there_is_refused_and_not_repeated(shell) -> None:
    said = screen(shell, shell.new_case(), STRONG_SIGNS, instrument=CANARY)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("There is no such screening instrument. Choose ")


def test_an_auditor_does_not_screen(shell) -> None:
    said = screen(shell, shell.new_case(), STRONG_SIGNS, role=Role.AUDITOR)
    assert (said.code, said.err.split(":")[0]) == (1, "Your role does not include this")


def test_a_referral_under_consent_leaves_its_letter(shell, referred, tmp_path) -> None:
    said = refer(shell, referred, a_referral(), "--letter", tmp_path / "letter.pdf", "--json")
    assert said.code == 0, said.err
    assert said.document["letter"]["copy"] == 1
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "letter.pdf").stat().st_mode & 0o777 == 0o600
    acts = [line["act"] for line in shell.inside("journal", "show", "--json", role=Role.SUPERVISOR).document]
    assert acts[1:4] == ["print_letter", "refer", "unlock"]
    assert shell.inside("case", "list", "--where", "waiting", "--json").document["all"] == 1


def test_a_service_is_named_by_its_name_or_by_its_id(shell, referred) -> None:
    assert refer(shell, referred, a_referral("sample house")).code == 0
    shown = shell.inside("case", "show", referred, "--json").document["referral"]
    assert refer(shell, referred, a_referral(shown[0]["provider"])).code == 0


def test_a_letter_never_replaces_a_file_unless_that_is_said(shell, referred, tmp_path) -> None:
    (tmp_path / "letter.pdf").write_text("mine")
    said = refer(shell, referred, a_referral(), "--letter", tmp_path / "letter.pdf")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("There is such a file already.")
    assert (tmp_path / "letter.pdf").read_text() == "mine"
    assert "referral" not in shell.inside("case", "show", referred, "--json").document
    said = refer(shell, referred, a_referral(), "--letter", tmp_path / "letter.pdf", "--force")
    assert said.code == 0
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF-")


def test_a_sign_that_no_font_has_is_told(shell, referred, tmp_path) -> None:
    said = refer(shell, referred, a_referral(request="A bed, \u13a0."), "--letter", tmp_path / "letter.pdf")
    assert said.code == 0
    assert said.err == "Some signs are in no font of this program; they stand as boxes in the letter.\n"
    assert (tmp_path / "letter.pdf").exists()


@pytest.mark.parametrize("place", [".", "nowhere/letter.pdf"])
def test_a_letter_that_could_not_be_left_stops_the_referral(shell, referred, tmp_path, place) -> None:
    said = refer(shell, referred, a_referral(), "--letter", tmp_path / place)
    assert (said.code, said.out) == (1, "")
    assert "referral" not in shell.inside("case", "show", referred, "--json").document


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"shares": ["exploitation"]}, "There is no valid consent for this referral."),
        ({"shares": []}, "What is shared: "),
        ({"provider": CANARY}, "The directory has no service with that name or id"),
        ({"provider": 7}, "Provider: This answer is not of the right kind."),
        ({"service": CANARY}, "Service: Choose from the list."),
        ({"state": "done"}, "Referral: the program fills in “State” itself."),
        ({CANARY: "x"}, "Referral: This record has no such field."),
    ],
)
def test_a_referral_that_is_not_right_is_refused_and_not_repeated(shell, referred, answers, sentence) -> None:
    said = refer(shell, referred, a_referral(**answers))
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(sentence)
    assert CANARY not in said.err
    assert "referral" not in shell.inside("case", "show", referred, "--json").document


def test_two_services_of_one_name_have_to_be_told_apart(shell, referred) -> None:
    a_provider(shell.vault)
    said = refer(shell, referred, a_referral())
    assert (said.code, said.err.split(",")[0]) == (1, "The directory has no service with that name or id")
