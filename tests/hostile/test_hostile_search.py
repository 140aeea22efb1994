"""Whatever is typed into a search is looked for as words: no error, no command, nothing changed."""

import unicodedata

import pytest

from caseapp.domain.errors import KnownError
from caseapp.operations import casebook
from caseapp.operations.desk import act
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.words import cut
from tests.hostile.strings import ALL, KEPT
from tests.operations import made_up

_MORE = {
    "a quote alone": '"',
    "quotes that do not close": '"a" "b',
    "a star": "*",
    "every sign": "".join(map(chr, range(32, 127))),
    "a column": "text: x",
    "very long": "a " * 100_000,
    "very many words": " ".join(f"w{number}" for number in range(5000)),
    "one long word": "a" * 100_000,
    "all planes": "".join(map(chr, range(0x80, 0x3000, 7))),
    "a code": "THA-26-",
    "half a code": "THA-26",
    "a code of another year": "THA-99-0001",
}
SEARCHED = {**ALL, **_MORE}


@pytest.fixture
def filled(desk):
    """A desk with a case for each text that is kept."""
    for text in KEPT.values():
        made_up.a_case(desk, given_name=text, family_name=None)
    return desk


def _state(desk) -> list[object]:
    ask = desk.vault.connection.execute
    tables = ("record", "case_line", "ident.words", "ident.body")
    return [ask(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables] + [
        ask(f"SELECT sql FROM {file}.sqlite_master").fetchall() for file in ("main", "ident")
    ]


def test_nothing_that_is_searched_for_is_an_error_or_changes_anything(filled, desk_of_role) -> None:
    before = _state(filled)
    for desk in (filled, desk_of_role(Role.AUDITOR)):
        for name, text in SEARCHED.items():
            found = act(desk, casebook.find_cases, text, CaseFilter())
            assert len(found) <= len(KEPT), name
    assert _state(filled) == before
    assert filled.vault.integrity(full=True) == ()


def test_each_text_with_words_in_it_is_found_by_itself(filled) -> None:
    for name, text in KEPT.items():
        if not list(cut(text)):
            continue
        numbers = act(filled, casebook.find_cases, text, CaseFilter())
        names = [
            stored.record.given_name
            for line in act(filled, casebook.case_lines, numbers)
            for stored in filled.vault.of_case(line.case_id)
            if stored.record.kind == "person"
        ]
        assert text in names, name


@pytest.mark.parametrize("text", ["José Ñandú", "JOSÉ ÑANDÚ", "josé ñandú"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_found_however_it_is_spelt(filled, text, form) -> None:
    numbers = act(filled, casebook.find_cases, unicodedata.normalize(form, text), CaseFilter())
    assert len(numbers) == 2  # the one written composed and the one written decomposed


def test_no_text_is_the_code_of_a_case_and_each_is_refused_in_words(filled) -> None:
    for text in SEARCHED.values():
        with pytest.raises(KnownError):
            act(filled, casebook.case_with_code, text)


def test_wildcards_and_operators_mean_nothing(filled) -> None:
    everything = len(act(filled, casebook.find_cases, "", CaseFilter()))
    for text in ("zzz*", "zzz%", "zzz_", '"zzz" OR "x"', "NOT zzz", "zzz NEAR x"):
        assert len(act(filled, casebook.find_cases, text, CaseFilter())) == 0, text
    assert everything == len(KEPT)
