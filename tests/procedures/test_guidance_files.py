"""Cards of guidance: whole, one for each topic, honest about their sources; no file can do harm."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.paths import RESOURCES
from caseapp.procedures.faults import PackFault
from caseapp.procedures.guidance import Guidance, read_card
from caseapp.procedures.guidance_card import LIMITS
from caseapp.procedures.kinds import Status, Topic
from tests.procedures.guidance_made_up import CARD, SOURCES, THAI, write_guidance
from tests.procedures.test_procedure_hostile_packs import FILES, PAYLOADS

FOLDER = RESOURCES / "guidance"
FIRST_HOUR = ("first_contact", "screening", "consent", "safety", "non_punishment")
KNOWN = frozenset({"one"})
WRONG = [
    ("topic: safety", "topic: cooking", 1, "not one of the words"),
    ("topic: safety", "topic: shelter", 1, "do not agree"),
    ("title: A made-up card\n", "", 1, "“title” is missing"),
    ("title: A made-up card", "title: A <b>made-up</b> card", 2, "plain words"),
    ("title: A made-up card", "title: A made-up card\ntitle: Another", 3, "here twice"),
    ("title: A made-up card", "title: A made-up card\nbuilder: me", 3, "not known"),
    ("  - It matters.\n", "  []\n", 3, "1 to 3 entries"),
    ("  - Shall we stop?\n", "", 5, "3 to 6 entries"),
    ("  - Hello.\n", "  - Hello.\n" * 5, 5, "3 to 6 entries"),
    ("  - Why?", "  - 7", 10, "a number or a date goes in quotes"),
    ("    answer: Go elsewhere.\n", "", 16, "“answer” is missing"),
    ("basis: [one]", "basis: [two]", 21, "do not list this id"),
    ("basis: [one]", "basis: []", 21, "1 to 6 entries"),
    ("basis: [one]", "basis: [One]", 21, "small letters"),
    ("child: []", "child: []\ninterview: {before: [a, b]}", 21, "“asking” is missing"),
]
WRONG_SOURCES = [
    ("    read: All of it\n", "", 7, "must say where it was read"),
    ("    checked: '2026-11-24'\n", "", 7, "must say where it was read"),
    ("url: https://example.org/guide", "url: null", 7, "must say where it was read"),
    ("    read: All of it\n", "    read: All of it\n" + SOURCES.split("\n", 1)[1], 10, "used twice"),
    ("year: 2020", "year: 20", 5, "too small"),
]
WRONG_TRANSLATIONS = [
    ("  - Why?\n", "", "3 to 5 entries"),
    ("  - Shall we stop?", "  - Shall we stop?\n  - Or go on?", "another number of entries here: 3"),
    ("  - Water\n", "  []\n", "another number of entries here: 1"),
    ("topic: safety", "topic: shelter", "do not agree"),
    ("language: th", "language: ur", "do not agree"),
    ("reading: draft", "reading: perhaps", "not one of the words"),
    ("reading: draft", "reading: draft\nbasis: [one]", "not known"),
]


def _faults(ask):
    with pytest.raises(PackFault) as caught:
        ask()
    return [(fault.line, str(fault.text)) for fault in caught.value.faults]


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_a_whole_card_with_its_sources(topic):
    card = Guidance(FOLDER).card(topic)
    assert card.language == "en"
    assert not card.is_draft
    assert card.sources
    for place, count in card.words.sizes():
        if place != ("interview",):
            least, most = LIMITS[place[-1]]
            assert least <= count <= most, place


def test_the_folder_holds_nothing_but_cards_and_their_sources():
    names = {path.name.split(".")[0] for path in FOLDER.glob("*.yaml")}
    assert names == {*Topic, "sources"}


def test_every_source_is_behind_a_card():
    shipped = Guidance(FOLDER)
    used = {source.id for topic in Topic for source in shipped.card(topic).sources}
    assert used == set(shipped.sources)


def test_a_source_that_nobody_read_is_not_called_verified():
    sources = Guidance(FOLDER).sources.values()
    assert {source.status for source in sources} == set(Status)
    assert all(source.read for source in sources if source.status is Status.VERIFIED)


@pytest.mark.parametrize("topic", ["interview", "screening"])
def test_the_cards_on_asking_say_how_to_talk(topic):
    assert Guidance(FOLDER).card(Topic(topic)).words.interview is not None


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_words_can_be_said_aloud(path):
    text = path.read_text(encoding="utf-8")
    words = [line for line in text.splitlines() if not line.lstrip().startswith(("url:", "#"))]
    assert not re.search(r"e\.g\.|i\.e\.|etc\.|\bvictimised\b|;\s*$", "\n".join(words))


@pytest.mark.parametrize(("before", "after", "line", "words"), WRONG)
def test_a_fault_in_a_card_is_named_with_its_line(tmp_path, before, after, line, words):
    assert before in CARD
    path = write_guidance(tmp_path, CARD.replace(before, after, 1)) / "safety.yaml"
    found = _faults(lambda: read_card(path, KNOWN))
    assert any(at == line and words in text for at, text in found), found


@pytest.mark.parametrize(("before", "after", "line", "words"), WRONG_SOURCES)
def test_a_fault_in_the_sources_is_named_with_its_line(tmp_path, before, after, line, words):
    assert before in SOURCES
    folder = write_guidance(tmp_path, sources=SOURCES.replace(before, after, 1))
    found = _faults(lambda: Guidance(folder).card(Topic.SAFETY))
    assert any(at == line and words in text for at, text in found), found


@pytest.mark.parametrize(("before", "after", "words"), WRONG_TRANSLATIONS)
def test_a_translation_that_does_not_match_its_card_is_refused(tmp_path, before, after, words):
    assert before in THAI
    folder = write_guidance(tmp_path, th=THAI.replace(before, after, 1))
    found = _faults(lambda: Guidance(folder).card(Topic.SAFETY, "th"))
    assert any(words in text for _, text in found), found


def test_a_translation_is_taken_and_called_a_draft_until_somebody_read_it(tmp_path):
    shown = Guidance(write_guidance(tmp_path, th=THAI)).card(Topic.SAFETY, "th")
    assert (shown.language, shown.is_draft, shown.words.title) == ("th", True, "การ์ดตัวอย่าง")
    assert [source.id for source in shown.sources] == ["one"]
    write_guidance(tmp_path, th=THAI.replace("draft", "reviewed"))
    assert not Guidance(tmp_path).card(Topic.SAFETY, "th").is_draft


@pytest.mark.parametrize("language", ["ur", "", "../../th", "th/..", "*"])
def test_a_language_without_a_card_gets_the_english_one(tmp_path, language):
    shown = Guidance(write_guidance(tmp_path, th=THAI)).card(Topic.SAFETY, language)
    assert (shown.language, shown.words.title) == ("en", "A made-up card")


def test_nothing_is_read_before_it_is_asked_for_and_nothing_twice(tmp_path):
    guidance = Guidance(tmp_path)  # an empty folder is no trouble yet
    write_guidance(tmp_path)
    first = guidance.card(Topic.SAFETY)
    (tmp_path / "safety.yaml").unlink()
    assert guidance.card(Topic.SAFETY) is first
    with pytest.raises(PackFault):
        guidance.card(Topic.SHELTER)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("place", ["title: A made-up card", "topic: safety", "answer: Go elsewhere."])
def test_a_hostile_value_is_refused_wherever_it_stands(tmp_path, payload, place):
    key = place.split(":")[0]
    folder = write_guidance(tmp_path, CARD.replace(place, f"{key}: {payload}", 1))
    assert _faults(lambda: Guidance(folder).card(Topic.SAFETY))


@pytest.mark.parametrize("content", FILES, ids=lambda content: repr(content[:8]))
@pytest.mark.parametrize("name", ["safety.yaml", "safety.th.yaml", "sources.yaml"])
def test_a_hostile_file_is_refused_soon(tmp_path, content, name):
    folder = write_guidance(tmp_path, th=THAI)
    (folder / name).write_bytes(content)
    began = time.perf_counter()
    assert _faults(lambda: Guidance(folder).card(Topic.SAFETY, "th"))
    assert time.perf_counter() - began < 20


@given(st.binary(max_size=400))
def test_no_bytes_at_all_break_the_reader(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("made-up") / "safety.yaml"
    path.write_bytes(content)
    assert _faults(lambda: read_card(path, KNOWN))


@pytest.mark.parametrize("language", ["th", "id", "ur", "my"])
@pytest.mark.parametrize("topic", FIRST_HOUR)
def test_the_first_hour_is_there_in_the_languages_of_the_window_as_a_draft(topic, language):
    card = Guidance(FOLDER).card(Topic(topic), language)
    assert (card.language, card.is_draft) == (language, True)
    assert card.words.title != Guidance(FOLDER).card(Topic(topic)).words.title
