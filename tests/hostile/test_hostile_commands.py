"""Odd text in files and on the command line: done or refused in one sentence, never a bug, never repeated."""

import json

import pytest

from caseapp.cli.frame import DONE, REFUSED, WRONG_USAGE
from tests.cli.made_up import a_case, a_closure, a_referral
from tests.hostile.strings import ALL, BLANK, CANARY, KEPT
from tests.hostile.strings import REFUSED as NOT_KEPT


def _file(shell, document: object):
    path = shell.vault.parent / "from.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


def test_a_case_begins_from_a_file_with_odd_text_or_is_refused_in_one_sentence(shell) -> None:
    for name, text in ALL.items():
        person = {"given_name": text, "family_name": "Halimbawa"}
        file = _file(shell, a_case(person=person, case={"country": "TH", "incoming_details": text}))
        said = shell.inside("case", "new", "--even-if-known", "--from", file)
        assert said.code in (DONE, REFUSED), (name, said.err)
        assert (said.code == DONE) == (len(said.err) == 0), name
        assert CANARY not in said.out + said.err
        if name in KEPT:
            shown = shell.inside("case", "show", said.out.strip(), "--reveal", "--json").document
            assert shown["person"]["given_name"] == text, name


@pytest.mark.parametrize("words", [["case", "find"], ["case", "show"], ["steps"]], ids=" ".join)
def test_words_on_the_line_are_looked_for_or_refused_and_never_a_bug(shell, words) -> None:
    shell.new_case()
    for name, text in ALL.items():
        if "\0" in text:
            continue  # no system hands such a word on
        said = shell.inside(*words, text)
        assert said.code in (DONE, REFUSED, WRONG_USAGE), (name, said.err)
        assert "Traceback" not in said.err
        assert CANARY not in said.err or said.code == WRONG_USAGE


def test_words_from_standard_input_are_looked_for_or_refused_and_never_a_bug(shell) -> None:
    shell.new_case()
    for name, text in ALL.items():
        said = shell.inside("case", "find", "-", stdin=text.encode("utf-8", "surrogatepass") + b"\n")
        assert said.code in (DONE, REFUSED), (name, said.err)
        assert CANARY not in said.out + said.err


def test_a_word_with_commands_for_the_terminal_is_shown_without_them(shell) -> None:
    code = shell.new_case(person={"given_name": "photo\u202egpj \u2066x\u2069", "family_name": "Halimbawa"})
    for words in (("case", "show", code, "--reveal"), ("case", "find", "Halimbawa")):
        said = shell.inside(*words)
        assert said.code == DONE
        assert "\x1b" not in said.out


# What a file says, and the words before the code of the case.
_COMMANDS = {
    "referral": lambda text: (a_referral(text, request=text), ("refer",)),
    "closure": lambda text: (a_closure(details=text, reason=text), ("case", "close")),
}


@pytest.mark.parametrize("kind", _COMMANDS)
def test_the_files_of_other_commands_are_read_with_odd_text_too(shell, kind) -> None:
    code = shell.new_case()
    for name, text in {**KEPT, **BLANK, **NOT_KEPT}.items():
        document = (
            a_referral(text, request=text) if kind == "referral" else a_closure(details=text, reason=text)
        )
        out = ("--letter", shell.vault.parent / "letter.pdf") if kind == "referral" else ()
        command = ("refer",) if kind == "referral" else ("case", "close")
        said = shell.inside(*command, code, "--from", _file(shell, document), *out)
        assert said.code == REFUSED, (name, said.out, said.err)
        assert len(said.err.splitlines()) == 1
        assert CANARY not in said.err


def test_odd_values_of_options_are_wrong_usage_or_refused(shell) -> None:
    for name, text in list(ALL.items())[::4]:
        if "\0" in text:
            continue
        for words in (
            ("case", "list", "--where", text, *shell.way_in()),
            ("case", "list", "--limit", text, *shell.way_in()),
            ("case", "list", *shell.way_in()[:2], "--user", text, *shell.way_in()[4:]),
            ("schema", text),
            ("procedures", "show", text),
            ("rights", "--language", text),
        ):
            said = shell(*words)
            assert said.code in (DONE, REFUSED, WRONG_USAGE), (name, words[:3], said.err)
            assert "Traceback" not in said.err
