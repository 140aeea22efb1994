"""Menus of figures as data: the shipped files are right, and a wrong one is refused with its line."""

from pathlib import Path

import pytest

from caseapp.operations.figure_menu import menu_files
from caseapp.procedures.faults import PackFault
from caseapp.procedures.figure_menus import MOST_TABLES, read_menu

KNOWN = {"sex": {"female", "male"}, "age": {"0-17", "18+"}, "year": None}
SOUND = """\
name: sample
label: Sample menu
description: Tables that nobody asks for.
counts: Everybody.
source:
  title: Sample standard
  publisher: Sample body
  year: 2024
  read: All of it.
every: year
population:
  sex: [female]
tables:
  - [sex]
  - [sex, age]
options:
  - name: sample_hidden
    label: Sample menu, hidden
    description: The same, hidden.
    method: suppress
    k: 5
"""


def written(tmp_path: Path, words: str, name: str = "sample.yaml") -> Path:
    path = tmp_path / name
    path.write_text(words, "utf-8")
    return path


def faults(tmp_path: Path, words: str, name: str = "sample.yaml") -> list[tuple[int, str]]:
    with pytest.raises(PackFault) as refused:
        read_menu(written(tmp_path, words, name), KNOWN)
    assert name in str(refused.value)
    return [(fault.line, str(fault.text)) for fault in refused.value.faults]


def test_a_sound_file_is_read(tmp_path: Path) -> None:
    menu = read_menu(written(tmp_path, SOUND), KNOWN)
    assert menu.population == {"sex": ("female",)}
    assert menu.tables == (("sex",), ("sex", "age"))
    assert (menu.method, menu.k, menu.options[0].method, menu.options[0].k) == ("round", 11, "suppress", 5)
    assert "Tables that nobody asks for." in list(menu.words())


def test_the_shipped_menus_are_sound_and_say_whom_they_count_and_after_what() -> None:
    names = [menu.name for menu in menu_files()]
    assert names == ["corridors", "ctdc", "gbvims", "glotip", "sdg_16_2_2", "services"]
    for menu in menu_files():
        assert len(menu.tables) <= MOST_TABLES
        assert menu.counts.startswith("Every person ")
        assert menu.source.read


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("  - [sex, age]", "  - [sex, height]", 15, "no such column"),
        ("  sex: [female]", "  sex: [nobody]", 12, "no such code"),
        ("  sex: [female]", "  height: [tall]", 12, "no such column"),
        ("  sex: [female]", "  year: ['2024']", 12, "no such code"),
        ("  sex: [female]", "  sex: []", 12, "At least one entry is needed"),
        ("  - [sex, age]", "  - [sex]", 15, "is here twice"),
        ("  - [sex, age]", "  - [age, age]", 15, "is here twice"),
        ("  - [sex, age]", "  - [sex, age, year]", 15, "one or two columns"),
        ("every: year", "every: week", 10, "not one of the words"),
        ("    k: 5", "    k: 4", 21, "too small"),
        ("    k: 5", "    k: many", 21, "whole number"),
        ("    method: suppress", "    method: trust", 20, "not one of the words"),
        ("  - name: sample_hidden", "  - name: sample", 17, "Give each its own"),
        ("name: sample\n", "name: other\n", 1, "do not agree"),
        ("label: Sample menu\n", "label: <b>Sample</b>\n", 2, "plain words"),
        ("label: Sample menu\n", "", 1, "is missing"),
        ("every: year", "every: year\nextra: 1", 11, "not known"),
        ("every: year", "every: year\nevery: year", 11, "twice"),
    ],
)
def test_a_wrong_file_is_refused_with_the_line_and_the_reason(
    tmp_path: Path, old: str, new: str, line: int, said: str
) -> None:
    assert old in SOUND
    found = faults(tmp_path, SOUND.replace(old, new, 1))
    assert [at for at, _ in found] == [line]
    assert said in found[0][1]


def test_too_many_tables_are_refused(tmp_path: Path) -> None:
    tables = "".join(f"  - [c{number}]\n" for number in range(MOST_TABLES + 1))
    words = SOUND.replace("  - [sex]\n  - [sex, age]\n", tables)
    assert "at most 22 tables" in faults(tmp_path, words)[0][1]


@pytest.mark.parametrize("words", ["", "- [", "\x00", "&a x", "name: sample", "[]", "- 1"])
def test_what_is_no_menu_at_all_is_refused(tmp_path: Path, words: str) -> None:
    assert faults(tmp_path, words)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackFault):
        read_menu(tmp_path / "sample.yaml", KNOWN)
