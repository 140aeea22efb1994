"""Printing by command: shown first, written only after it was looked through."""

import pytest

from tests.cli.made_up import a_consent_to, a_provider


@pytest.fixture
def code(shell):
    """A case with a suspect, whose person agreed that a shelter is told."""
    provider = a_provider(shell.vault)
    consents = [{"purpose": "record", "decision": "given", "given_on": "2025-01-02"}, a_consent_to(provider)]
    return shell.new_case(consent=consents, suspect=[{"name": "Zzyzx Madeup"}])


def test_without_a_look_the_text_is_shown_and_nothing_is_written(shell, code, tmp_path) -> None:
    said = shell.inside("case", "print", code, "--to", tmp_path / "pages.pdf")
    assert said.code == 0, said.err
    assert "What is written down about you" in said.out
    assert "Halimbawa" in said.out
    assert "Zzyzx" not in said.out
    assert "--looked-through" in said.err
    assert not (tmp_path / "pages.pdf").exists()


@pytest.mark.parametrize("for_whom", ["person", "receiver:Sample House"])
def test_after_the_look_the_pages_are_written_for_the_worker_alone(shell, code, tmp_path, for_whom) -> None:
    path = tmp_path / "pages.pdf"
    said = shell.inside("case", "print", code, "--for", for_whom, "--to", path, "--looked-through", "--json")
    assert said.code == 0, said.err
    assert said.document["sheets"] >= 1
    assert path.read_bytes().startswith(b"%PDF-")
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("what", ["consents", "plan"])
def test_cards_and_the_plan_need_no_look(shell, code, tmp_path, what) -> None:
    said = shell.inside("case", "print", code, "--what", what, "--to", tmp_path / "pages.pdf")
    assert said.code == 0, said.err
    assert (tmp_path / "pages.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("words", "said_of_it"),
    [
        (("--for", "everybody"), "Say for whom"),
        (("--for", "receiver:nobody"), "The directory has no service"),
        (("--looked-through",), "Say with --to"),
        (("--what", "plan"), "Say with --to"),
    ],
)
def test_what_is_wrong_is_said_in_words(shell, code, words, said_of_it) -> None:
    said = shell.inside("case", "print", code, *words)
    assert said.code == 1
    assert said.err.startswith(said_of_it)


def test_a_receiver_without_consent_gets_nothing(shell, tmp_path) -> None:
    a_provider(shell.vault)
    code = shell.new_case()
    path = tmp_path / "pages.pdf"
    said = shell.inside(
        "case", "print", code, "--for", "receiver:Sample House", "--to", path, "--looked-through"
    )
    assert said.code == 1
    assert "no valid consent" in said.err
    assert not path.exists()
