"""The language a command speaks, chosen on its own line; known before anything else is read from it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from caseapp.domain.errors import KnownError
from caseapp.paths import TRANSLATIONS, settings_file
from caseapp.settings import read_settings
from caseapp.text import SOURCE_LANGUAGE, Catalogue, languages_in, mark, read_catalogue

OPTION = "--language"
_CONTEXT = "Commands"


class NoSuchLanguage(KnownError):
    """A language that there is no catalogue for."""

    def __init__(self, known: Sequence[str]) -> None:
        super().__init__(
            mark("Commands", "Choose one of the languages there are: {names}.").filled(names=", ".join(known))
        )


def catalogue_of(words: Sequence[str], folder: Path = TRANSLATIONS) -> Catalogue:
    """The catalogue of the language that these words choose, or else of the one in the person's settings."""
    known = languages_in(folder)
    code = _chosen(words)
    if code is None:
        usual = read_settings(settings_file()).language
        return read_catalogue(folder, usual if usual in known else SOURCE_LANGUAGE)
    # Only a code from the list becomes part of a file's name.
    if code not in known:
        raise NoSuchLanguage(known)
    return read_catalogue(folder, code)


def translate_help(command: Any, catalogue: Catalogue) -> None:  # noqa: ANN401 - the library's own tree
    """Puts the help of a command, of its options and of all commands under it into this language."""
    for one in (command, *command.params):
        if getattr(one, "help", None):
            one.help = catalogue.find(_CONTEXT, one.help)
    for under in getattr(command, "commands", {}).values():
        translate_help(under, catalogue)


def _chosen(words: Sequence[str]) -> str | None:
    for at, word in enumerate(words):
        if word == "--":
            break
        if word == OPTION and at + 1 < len(words):
            return words[at + 1]
        if word.startswith(f"{OPTION}="):
            return word.removeprefix(f"{OPTION}=")
    return None
