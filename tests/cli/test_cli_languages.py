"""Commands speak the language that is chosen, in their help and in what they refuse."""

import typer
from typer.main import get_command

from caseapp.cli.languages import catalogue_of, translate_help
from caseapp.cli.main import commands
from caseapp.paths import settings_file
from caseapp.settings import Settings, as_json
from caseapp.text import Text

_CATALOGUE = """<TS><context><name>Commands</name>
<message><source>Show which role may do what.</source><translation>แสดงสิทธิ์</translation></message>
<message><source>Your number in the vault.</source><translation>หมายเลขของคุณ</translation></message>
</context></TS>"""


def folder(tmp_path):
    """A folder with one made-up catalogue beside the source language."""
    (tmp_path / "caseapp_th.ts").write_text(_CATALOGUE, "utf-8")
    return tmp_path


def test_the_language_on_the_line_is_spoken(tmp_path) -> None:
    for words in (["rights", "--language", "th"], ["--language=th", "rights"]):
        assert catalogue_of(words, folder(tmp_path)).language == "th"


def test_what_stands_after_two_dashes_is_no_option(tmp_path) -> None:
    assert catalogue_of(["case", "find", "--", "--language", "th"], folder(tmp_path)).language == "en"


def test_without_a_word_the_language_of_the_settings_is_spoken(tmp_path) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(as_json(Settings(language="th")))
    assert catalogue_of(["rights"], folder(tmp_path)).language == "th"
    assert catalogue_of(["rights", "--language", "en"], folder(tmp_path)).language == "en"


def test_a_language_of_the_settings_that_is_gone_is_passed_over(tmp_path) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(as_json(Settings(language="km")))
    assert catalogue_of(["rights"], folder(tmp_path)).language == "en"


def test_help_is_given_in_the_language(tmp_path) -> None:
    command = get_command(commands)
    translate_help(command, catalogue_of(["--language", "th"], folder(tmp_path)))
    shown = command.get_help(typer.Context(command, info_name="caseapp"))
    assert "แสดงสิทธิ์" in shown
    listing = command.commands["case"].commands["list"]
    assert "หมายเลขของคุณ" in listing.get_help(typer.Context(listing, info_name="list"))


def test_every_help_sentence_is_found_by_its_own_words() -> None:
    asked = []

    class Recorder:
        """A catalogue that has every sentence."""

        def find(self, context: str, source: str) -> str:
            asked.append(Text(context, source))
            return f"<{source}>"

    command = get_command(commands)
    translate_help(command, Recorder())
    assert len(asked) > 40

    def untranslated(one) -> list[str]:
        own = [part.help for part in (one, *one.params) if getattr(part, "help", None)]
        below = [words for under in getattr(one, "commands", {}).values() for words in untranslated(under)]
        return [words for words in own if not words.startswith("<")] + below

    assert untranslated(command) == []
