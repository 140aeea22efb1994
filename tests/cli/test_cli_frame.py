"""Every way a command can end, and that none of them repeats a value."""

import json
import sys

import pytest
import typer

from caseapp.cli.commanding import spoken
from caseapp.cli.console import Console
from caseapp.cli.frame import run
from caseapp.domain.errors import KnownError
from caseapp.paths import log_file
from caseapp.text import mark
from tests.cli.made_up import CANARY

GROUPS = ["vault", "case", "procedures", "journal"]
COMMANDS = [
    *(["vault", name] for name in ("create", "check", "info", "users", "add-user", "passphrase")),
    *(["case", name] for name in ("new", "show", "list", "find", "close")),
    *(["procedures", name] for name in ("list", "show", "check", "compare", "sign", "install")),
    *(["journal", name] for name in ("show", "check")),
    *([name] for name in ("schema", "steps", "screen", "refer", "rights")),
]


def app(function) -> typer.Typer:
    commands = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    commands.command("one")(spoken(function))
    commands.command("other")(spoken(function))
    return commands


@pytest.mark.parametrize("words", [[], *([name] for name in GROUPS), *COMMANDS], ids=" ".join)
def test_help_needs_no_vault(shell, words) -> None:
    said = shell(*words, "--help")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(" ".join(["Usage: caseapp", *words]))


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_an_unknown_option_is_wrong_usage_and_is_not_repeated(shell, words) -> None:
    said = shell(*words, f"--{CANARY}")
    assert (said.code, said.out) == (2, "")
    assert CANARY not in said.err
    assert f"caseapp {' '.join(words)} --help" in said.err


@pytest.mark.parametrize("words", [[], *([name] for name in GROUPS)], ids=" ".join)
def test_a_command_that_is_not_there_is_wrong_usage_and_is_not_repeated(shell, words) -> None:
    for said in (shell(*words), shell(*words, CANARY)):
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith("Name one of these commands: ")
        assert CANARY not in said.err


def test_a_passphrase_on_the_line_is_refused_and_not_repeated(shell) -> None:
    said = shell("case", "list", "--user", "1", "--passphrase", CANARY)
    assert said.code == 2
    assert "--passphrase-file" in said.err
    assert CANARY not in said.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["case", "show", "A", CANARY, "--user", "1"], "There are more words than this command takes."),
        (["case", "list"], "--user is missing."),
        (["case", "show", "--user", "1"], "CODE is missing."),
        (["case", "list", "--user", "1", "--limit", CANARY], "--limit is not in the form that is needed."),
        (["case", "list", "--user", "1", "--limit", "0"], "--limit is not in the form that is needed."),
        (["steps", "A", "--user", "1", "--today", CANARY], "--today is not in the form that is needed."),
        (["case", "list", "--user"], "An option needs a value after it."),
        (["vault", "create", "--country", "TH", "--role", CANARY], "--role must be one of: supervisor."),
    ],
)
def test_wrong_usage_is_named_by_its_kind(shell, words, sentence) -> None:
    said = shell(*words)
    assert (said.code, said.out) == (2, "")
    assert said.err.splitlines()[0] == sentence
    assert CANARY not in said.err


@pytest.mark.expects_log("^bug ")
def test_a_bug_leaves_a_reference_and_its_place_but_no_value(shell, capsys) -> None:
    def broken(console: Console) -> int:
        raise ValueError(CANARY)

    assert run(app(broken), ["one"]) == 3
    said = capsys.readouterr()
    logged = log_file().read_text("utf-8")
    reference = logged.split("bug ")[1].split(":")[0]
    assert said.out == ""
    assert reference in said.err
    assert CANARY not in said.err + logged
    assert "ValueError at " in logged
    assert "test_cli_frame:" in logged
    assert "Traceback" not in said.err + logged


@pytest.mark.expects_log("^bug ")
def test_the_same_bug_has_the_same_reference_and_another_bug_another(shell, capsys) -> None:
    def broken(console: Console) -> int:
        raise ValueError(CANARY)

    def broken_otherwise(console: Console) -> int:
        raise KeyError(CANARY)

    said = []
    for function in (broken, broken, broken_otherwise):
        run(app(function), ["one"])
        said.append(capsys.readouterr().err)
    assert said[0] == said[1] != said[2]


@pytest.mark.expects_log("^bug ")
def test_a_bug_is_told_where_there_can_be_no_log_file(shell, capsys) -> None:
    def broken(console: Console) -> int:
        raise ValueError(CANARY)

    log_file().parent.mkdir(parents=True)
    log_file().mkdir()
    assert run(app(broken), ["one"]) == 3
    assert CANARY not in capsys.readouterr().err


def test_a_known_error_is_one_sentence(shell, capsys) -> None:
    def refusing(console: Console) -> int:
        raise KnownError(mark("Errors", "Do it otherwise."))

    assert run(app(refusing), ["one"]) == 1
    assert capsys.readouterr() == ("", "Do it otherwise.\n")


def test_a_command_gives_its_exit_code(shell) -> None:
    def finding(console: Console) -> int:
        return 4

    assert run(app(finding), ["one"]) == 4


def test_quiet_keeps_remarks_back_and_never_the_answer(shell, capsys) -> None:
    def talking(console: Console) -> int:
        console.remark("beside")
        console.answer({"a": 1}, ["the answer"])
        return 0

    run(app(talking), ["one", "--quiet"])
    assert capsys.readouterr() == ("the answer\n", "")
    run(app(talking), ["one"])
    assert capsys.readouterr() == ("the answer\n", "beside\n")


def test_json_is_one_document_with_sorted_names_in_every_script(shell, capsys) -> None:
    def answering(console: Console) -> int:
        console.answer({"b": "ไทย", "a": [1, None]}, [])
        return 0

    run(app(answering), ["one", "--json"])
    out = capsys.readouterr().out
    assert json.loads(out) == {"a": [1, None], "b": "ไทย"}
    assert out.index('"a"') < out.index('"b"')
    assert "ไทย" in out


def test_control_characters_never_reach_a_terminal(shell, capsys) -> None:
    def answering(console: Console) -> int:
        console.answer({}, ["a\x1b[2Jb", "x\u202ey", *console.table(["h"], [["c\x07d"]])])
        console.complain("e\x9bf")
        return 0

    run(app(answering), ["one"])
    assert capsys.readouterr() == ("a[2Jb\nx[U+202E]y\nh\ncd\n", "ef\n")


def test_a_language_there_is_not_is_refused_and_not_repeated(shell) -> None:
    for words in (["--language", CANARY], [f"--language={CANARY}"], ["--language", "../../etc"]):
        said = shell("rights", *words)
        assert (said.code, said.out) == (1, "")
        assert said.err.startswith("Choose one of the languages there are: en")
        assert CANARY not in said.err


def test_an_answer_that_does_not_arrive_is_refused(shell, capsys, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    said = shell("rights")
    assert said.code == 1
    assert said.err.startswith("The output could not be written.")
