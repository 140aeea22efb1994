"""The project speaks of itself alone, and its files are what they seem."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.house.source import HOME

_NOT_OURS = frozenset({"build", "dist", "__pycache__", "caseapp-tour"})
_NOT_TEXT = frozenset(
    {".ttf", ".png", ".pdf", ".ico", ".qm", ".zip", ".gz", ".xlsx", ".pyc"}
    | {".aac", ".flac", ".m4a", ".mp3", ".ogg"}
)
# Each in two halves, or this list would find itself.
_FOREIGN = [
    first + second
    for first, second in [
        (r"/wor", r"k/"),
        (r"/opt/", r"wheels"),
        (r"/opt/", r"pypi"),
        (r"\.\./shar", r"ed\b"),
        (r"\bproto", r"types/"),
        (r"\bdesi", r"gn/\w+\.md"),
        (r"\b(security|statistics|interface|commands|architecture|platform|anyscript)\.", r"md\b"),
        (r"\bSTY", r"LE\.md"),
        (r"\bthis work", r"place\b"),
        (r"\bissues? ", r"#?\d"),
        (r"\bpypi\.", r"org"),
        (r"\bpython", r"hosted\b"),
        (r"\bnpm", r"js\b"),
        (r"--(extra-)?index", r"-url"),
        (r"--find", r"-links"),
        (r"--trusted", r"-host"),
        (r"\bcla", r"ude\b"),
        (r"\banthr", r"opic\b"),
        (r"\bopen", r"ai\b"),
        (r"\bchat", r"gpt\b"),
        (r"\blanguage ", r"model\b"),
    ]
]
_FOREIGN_WORDS = re.compile("|".join(_FOREIGN), re.IGNORECASE)


def files() -> list[Path]:
    """Every file of the project that a person can read."""
    found = []
    for folder, folders, names in os.walk(HOME):
        # Of the hidden folders only one is the project's; the others are the tools'.
        folders[:] = [
            name for name in folders if name == ".ci" or not (name.startswith(".") or name in _NOT_OURS)
        ]
        found += [Path(folder, name) for name in names if Path(name).suffix not in _NOT_TEXT]
    return found


def foreign_words(text: str) -> list[str]:
    """The words of a text that are about something else than the project."""
    return [match[0] for match in _FOREIGN_WORDS.finditer(text)]


def test_no_file_speaks_of_anything_but_the_project() -> None:
    found = {path: foreign_words(path.read_text("utf-8", errors="replace")) for path in files()}
    assert {str(path.relative_to(HOME)): words for path, words in found.items() if words} == {}


_ABOUT_SOMETHING_ELSE = [
    "see /wor" + "k/main",
    "../shar" + "ed/fonts",
    "as issue" + " 12 says",
    "CLAU" + "DE",
]
_ABOUT_THE_WORK = ["what will be shared", "work with her", "a working day", "issued on 12 May"]


@pytest.mark.parametrize("text", _ABOUT_SOMETHING_ELSE)
def test_words_about_something_else_are_seen(text: str) -> None:
    assert foreign_words(text) != []


@pytest.mark.parametrize("text", _ABOUT_THE_WORK)
def test_the_words_of_the_field_are_let_pass(text: str) -> None:
    assert foreign_words(text) == []


def test_every_text_file_is_utf_8_without_a_mark() -> None:
    found = []
    for path in files():
        content = path.read_bytes()
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            found.append(str(path.relative_to(HOME)))
        if content.startswith(b"\xef\xbb\xbf"):
            found.append(str(path.relative_to(HOME)))
    assert found == []


@pytest.mark.parametrize("script", ["run", ".ci/run"])
def test_a_start_script_can_be_started(script: str) -> None:
    assert os.access(HOME / script, os.X_OK)
    assert subprocess.run(["sh", "-n", str(HOME / script)]).returncode == 0


def test_the_licence_is_the_whole_apache_licence() -> None:
    text = (HOME / "LICENSE").read_text("utf-8")
    assert text.lstrip().startswith("Apache License\n")
    assert "9. Accepting Warranty or Additional Liability." in text
    assert "END OF TERMS AND CONDITIONS" in text
