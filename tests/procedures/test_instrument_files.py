"""Files of instruments: every fault is named with its line, and nothing in them can do harm."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.procedures.faults import PackFault
from caseapp.procedures.instruments import Instruments, NoSuchInstrument, read_instrument
from tests.domain.instruments_made_up import SAMPLE, write_instrument
from tests.procedures.test_procedure_hostile_packs import FILES, PAYLOADS

PLACES = ("version: '2026-01'", "use: risk", "kind: number", "method: sum", "publisher: Sample Press")
WRONG = [
    ("id: sample\n", "id: Sample One\n", 1, "not in the form"),
    ("id: sample\n", "", 1, "“id” is missing"),
    ("use: risk", "use: cooking", 5, "not one of the words"),
    ("use: risk", "use: risk\nbuilder: yes", 6, "Put this in quotes"),
    ("use: risk", "use: risk\nbuilder: me", 6, "not known"),
    ("use: risk", "use: risk\nuse: risk", 6, "here twice"),
    ("title: {en: Sample, th: ตัวอย่าง}", "title: Sample", 3, "words of each language"),
    ("title: {en: Sample, th: ตัวอย่าง}", "title: {th: ตัวอย่าง}", 3, "English words (en) are missing"),
    ("{en: Sample, th: ตัวอย่าง}", "{en: Sample}", 3, "missing in a language that the file lists"),
    ("{en: Sample, th: ตัวอย่าง}", "{en: Sample, th: ตัวอย่าง, ur: نمونہ}", 3, "does not list"),
    ("languages: {en: own, th: memory}", "languages: {th: memory}", 9, "must list en"),
    ("languages: {en: own, th: memory}", "languages: {en: own, th: guessed}", 9, "not one of the words"),
    ("{en: Sample, th: ตัวอย่าง}", "{en: '<b>x</b>', th: ก}", 3, "plain words"),
    ("id: of-whom", "id: afraid", 23, "used twice"),
    ("- id: two", "- id: one", 31, "used twice"),
    ("value: other", "value: boss", 29, "used twice"),
    ("value: other", "value: not_said", 29, "stands for having no answer"),
    ("when: {question: afraid,", "when: {question: of-whom,", 26, "before it"),
    ("when: {question: afraid,", "when: {question: sleep,", 26, "before it"),
    ("when: {question: afraid,", "when: {question: nothing,", 26, "before it"),
    ("among: ['yes', not_said]", "among: [maybe]", 26, "no such answer"),
    ("among: [other]", "among: []", 30, "At least one"),
    ("kind: choice", "kind: yes_no", 27, "Only a question of the kind choice"),
    ("lowest: 1, highest: 5", "lowest: 5, highest: 1", 34, "A scale needs"),
    ("lowest: 1, highest: 5", "lowest: 0, highest: 99", 34, "A scale needs"),
    ("lowest: 1, highest: 5, reverse: true", "lowest: 1", 34, "A scale needs"),
    ("kind: number", "kind: number, lowest: 1", 35, "Only a question of the kind scale"),
    ("kind: number", "kind: number, reverse: true", 35, "Only a question of the kind scale"),
    ("kind: number", "kind: number, level: high", 35, "kind yes_no"),
    ("kind: yes_no,", "kind: yes_no, strength: strong,", 22, "counts strengths"),
    ("method: sum", "method: indicators", 22, "needs a strength"),
    ("method: sum", "method: none", 15, "has bands"),
    ("at_least: 0", "at_least: 1", 16, "the first at 0"),
    ("at_least: 4", "at_least: 0", 17, "higher than the one before"),
    ("at_least: 4", "at_least: 11", 17, "can reach this band"),
    ("points: 2", "points: -2", 22, "whole number"),
    ("points: 2", "points: 2000", 22, "too big"),
    ("review_after_days: 14", "review_after_days: 0", 10, "too small"),
    ("version: '2026-01'", "version: 2026", 2, "a number or a date goes in quotes"),
]


def _faults(path):
    with pytest.raises(PackFault) as caught:
        read_instrument(path)
    return [(fault.line, str(fault.text)) for fault in caught.value.faults]


def test_the_sample_is_sound(tmp_path):
    assert read_instrument(write_instrument(tmp_path, SAMPLE)).id == "sample"


@pytest.mark.parametrize(("before", "after", "line", "words"), WRONG)
def test_a_fault_is_named_with_its_line(tmp_path, before, after, line, words):
    assert before in SAMPLE
    found = _faults(write_instrument(tmp_path, SAMPLE.replace(before, after, 1)))
    assert any(at == line and words in text for at, text in found), found


def test_all_faults_of_a_kind_are_named_at_once(tmp_path):
    text = SAMPLE.replace("kind: number", "kind: rocket").replace("use: risk", "use: cooking")
    assert [line for line, _ in _faults(write_instrument(tmp_path, text))] == [5, 35]


def test_questions_that_depend_on_each_other_in_a_circle_are_refused(tmp_path):
    text = SAMPLE.replace(
        "{id: afraid, kind: yes_no,", "{id: afraid, kind: yes_no, when: {question: of-whom, among: [boss]},"
    )
    assert [line for line, _ in _faults(write_instrument(tmp_path, text))] == [22]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_value_is_refused_wherever_it_stands(tmp_path, payload, place):
    key = place.split(":")[0]
    found = _faults(write_instrument(tmp_path, SAMPLE.replace(place, f"{key}: {payload}", 1)))
    assert found
    assert not any(payload in text for _, text in found)


@pytest.mark.parametrize("content", FILES, ids=range(len(FILES)))
def test_a_hostile_file_is_refused_in_words_and_in_time(tmp_path, content):
    path = tmp_path / "sample.yaml"
    path.write_bytes(content)
    began = time.process_time()
    assert _faults(path)
    assert time.process_time() - began < 20


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_refused_in_words(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("bytes") / "sample.yaml"
    path.write_bytes(content)
    assert _faults(path)


def test_too_many_questions_are_refused(tmp_path):
    more = "".join(f"  - {{id: q{number}, kind: text, text: {{en: A, th: ก}}}}\n" for number in range(600))
    assert any("500 questions" in text for _, text in _faults(write_instrument(tmp_path, SAMPLE + more)))


def test_a_missing_file_and_a_folder_are_refused_in_words(tmp_path):
    for path in (tmp_path / "none.yaml", tmp_path):
        assert "cannot be opened" in _faults(path)[0][1]


def test_only_files_of_the_folder_are_instruments(tmp_path):
    write_instrument(tmp_path, SAMPLE)
    found = Instruments(tmp_path)
    assert found.ids == ("sample",)
    assert found.get("sample") is found.get("sample")
    for name in ("other", "../sample", "sample.yaml", ""):
        with pytest.raises(NoSuchInstrument):
            found.get(name)


def test_the_name_of_the_file_is_the_id(tmp_path):
    write_instrument(tmp_path, SAMPLE, "other")
    with pytest.raises(PackFault) as caught:
        Instruments(tmp_path).get("other")
    assert "do not agree" in str(caught.value.faults[0].text)
