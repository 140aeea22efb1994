"""Words are found, counted and filled; a catalogue that is damaged only falls silent."""

from pathlib import Path

import pytest
from defusedxml import ElementTree

from caseapp import paths
from caseapp.text import Catalogue, languages_in, mark, read_catalogue

COMPLETE = ("th", "id", "ur")
CRITICAL = {
    # Answers in which a mistake turns the meaning round, written down apart from the catalogues.
    "th": {
        "Never": "ห้าม",
        "Safe": "ปลอดภัย",
        "Given": "ให้ความยินยอม",
        "Refused": "ไม่ให้ความยินยอม",
        "No": "ไม่ใช่",
    },
    "id": {
        "Never": "Jangan pernah",
        "Safe": "Aman",
        "Given": "Diberikan",
        "Refused": "Ditolak",
        "No": "Tidak",
    },
    "ur": {
        "Never": "کبھی نہیں",
        "Safe": "محفوظ",
        "Given": "دی گئی",
        "Refused": "انکار کیا گیا",
        "No": "نہیں",
    },
}


def _messages(language: str) -> list[tuple[str, str, list[str]]]:
    root = ElementTree.parse(paths.TRANSLATIONS / f"caseapp_{language}.ts").getroot()
    assert root is not None
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append((context.findtext("name", ""), message.findtext("source", ""), forms))
    return found


def _places(text: str) -> list[str]:
    import re

    return sorted(re.findall(r"\{[a-z_]+\}|%n", text))


@pytest.mark.parametrize("language", COMPLETE)
def test_a_complete_language_has_words_for_every_sentence(language: str) -> None:
    missing = [(context, source) for context, source, forms in _messages(language) if not all(forms)]
    assert missing == []


@pytest.mark.parametrize("language", [*COMPLETE, "my", "en"])
def test_a_translation_keeps_every_place_of_its_sentence(language: str) -> None:
    wrong = [
        (context, source)
        for context, source, forms in _messages(language)
        for form in forms
        if (form and not set(_places(form)) <= set(_places(source)))
        or (form and len(forms) == 1 and _places(form) != _places(source))
    ]
    assert wrong == []


def test_the_catalogues_hold_every_sentence_of_the_program() -> None:
    import importlib.util

    spec = importlib.util.spec_from_file_location("update", paths.TRANSLATIONS / "update.py")
    assert spec is not None
    assert spec.loader is not None
    update = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(update)
    wanted = set(update.sentences())
    for language in COMPLETE:
        known = {(context, source) for context, source, _ in _messages(language)}
        assert known == wanted, f"run translations/update.py {language}"


@pytest.mark.parametrize("language", COMPLETE)
def test_words_whose_mistake_would_do_harm_say_what_they_should(language: str) -> None:
    catalogue = read_catalogue(paths.TRANSLATIONS, language)
    assert {source: catalogue.find("Codes", source) for source in CRITICAL[language]} == CRITICAL[language]


def test_a_sentence_without_words_is_shown_in_english() -> None:
    assert Catalogue("th").look_up(mark("Nowhere", "Not there")) == "Not there"


def test_places_are_filled_and_braces_in_what_fills_them_mean_nothing() -> None:
    text = mark("X", "{name} and {other}").filled(name="{other} {0.__class__} %s", other=mark("X", "b"))
    assert Catalogue("en").look_up(text) == "{other} {0.__class__} %s and b"


@pytest.mark.parametrize(("count", "words"), [(0, "0 cases"), (1, "1 case"), (2, "2 cases"), (5, "5 cases")])
def test_english_counts_one_and_many(count: int, words: str) -> None:
    catalogue = read_catalogue(paths.TRANSLATIONS, "en")
    assert catalogue.look_up(mark("Cases", "%n case(s)").counted(count)) == words


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"<TS><context>", b"<!DOCTYPE x [<!ENTITY a 'b'>]><TS>&a;</TS>"]
)
def test_a_damaged_catalogue_only_falls_silent(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "caseapp_th.ts").write_bytes(content)
    assert read_catalogue(tmp_path, "th").forms == {}
    assert languages_in(tmp_path) == ("en", "th")
