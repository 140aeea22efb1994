"""What somebody types is found in any script, and means only itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.records import Task
from caseapp.storage import words
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.vault import Vault
from tests.storage.conftest import add_case

SAMPLES = {
    "thai": ("ตัวอย่างสมมติ จังหวัดระนอง", "สมมติ"),
    "burmese": ("နမူနာ မြို့တော်", "မြို့တော်"),
    "khmer": ("ឧទាហរណ៍ ភ្នំពេញ", "ភ្នំពេញ"),
    "lao": ("ຕົວຢ່າງ ວຽງຈັນ", "ວຽງຈັນ"),
    "hindi": ("नमूना हिन्दी", "हिन्दी"),
    "bengali": ("নমুনা বাংলা", "বাংলা"),
    "tamil": ("மாதிரி தமிழ்", "தமிழ்"),
    "sinhala": ("නියැදිය සිංහල", "සිංහල"),
    "urdu": ("نمونہ کراچی", "کراچی"),
    "dari": ("نمونه کابل", "کابل"),
    "dhivehi": ("މިސާލު މާލެ", "މާލެ"),
    "vietnamese": ("Nguyễn Ví Dụ", "nguyễn"),
    "chinese": ("样本人物", "人物"),
    "amharic": ("ናሙና አዲስ", "አዲስ"),
    "japanese": ("見本の名前は東京です", "東京"),
    "korean": ("견본 이름 부산", "부산"),
    "punjabi": ("ਨਮੂਨਾ ਅੰਮ੍ਰਿਤਸਰ", "ਅੰਮ੍ਰਿਤਸਰ"),
    "arabic": ("نموذج القاهرة", "القاهرة"),
    "nepali": ("नमूना काठमाडौँ", "काठमाडौँ"),
}


def _found(vault: Vault, text: str) -> int:
    return len(vault.search(text, CaseFilter()))


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_a_word_inside_a_text_is_found_in_its_own_script(vault: Vault, language: str) -> None:
    text, word = SAMPLES[language]
    add_case(vault, 1, given_name=text)
    add_case(vault, 2, given_name="Somebody Else")
    assert _found(vault, word) == 1


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_a_hit_is_explained_in_its_own_script(vault: Vault, language: str) -> None:
    text, word = SAMPLES[language]
    case_id = add_case(vault, 1, given_name=text)
    with vault.write() as writing:
        writing.add(Task(title=f"Call {text}"), case_id)
        writing.note("add_record", case_id)
    add_case(vault, 2, given_name="Somebody Else")
    hits = vault.hits(word, CaseFilter())
    (line,) = vault.lines_of_hits(hits, hits.numbers, word)
    assert line.found_in == (("person", "given_name"), ("task", "title"))


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_half_a_word_finds_and_explains_too(vault: Vault, language: str) -> None:
    text, word = SAMPLES[language]
    add_case(vault, 1, given_name=text)
    begun = next(words.cut(word))[:1]
    hits = vault.hits(begun, CaseFilter())
    (line,) = vault.lines_of_hits(hits, hits.numbers, begun)
    assert line.found_in == (("person", "given_name"),)


def test_a_code_that_was_typed_is_found_in_the_code(vault: Vault) -> None:
    add_case(vault, 7)
    hits = vault.hits("tha-26-0007", CaseFilter())
    (line,) = vault.lines_of_hits(hits, hits.numbers, "tha-26-0007")
    assert line.found_in == (("case", "code"),)


def test_the_beginning_of_a_word_is_enough_while_typing(vault: Vault) -> None:
    add_case(vault, 1, given_name="Samplina")
    assert [_found(vault, "samplina"[:length]) for length in range(1, 9)] == [1] * 8
    assert _found(vault, "ampl") == 0


def test_composed_and_decomposed_spellings_meet(vault: Vault) -> None:
    add_case(vault, 1, given_name="Nguye\u0302\u0303n")
    assert _found(vault, "Nguyễn") == 1
    assert _found(vault, "NGUYE\u0302\u0303N") == 1


@pytest.mark.parametrize("typed", ["ISTANBUL", "istanbul", "İstanbul"])
def test_case_is_folded_as_far_as_it_can_be_without_a_language(vault: Vault, typed: str) -> None:
    add_case(vault, 1, given_name="istanbul İstanbul")
    assert _found(vault, typed) == 1


@pytest.mark.parametrize("typed", ["tha-26-0007", "THA-26-0007", "tha-26", "tha", "THA-26-00"])
def test_a_case_code_is_found_while_it_is_typed(vault: Vault, typed: str) -> None:
    for number in (6, 7, 8):
        add_case(vault, number, given_name="Sample")
    expected = 1 if typed.lower().endswith("0007") else 3
    assert _found(vault, typed) == expected


def test_words_in_different_records_of_one_case_meet(vault: Vault) -> None:
    add_case(vault, 7, given_name="Samplina")
    add_case(vault, 8, given_name="Othera")
    assert _found(vault, "samplina 0007") == 1
    assert _found(vault, "othera 0007") == 0


@pytest.mark.parametrize(
    "typed",
    [
        "%",
        "_",
        "\\",
        '"',
        '"NEAR(',
        "*",
        "-x",
        "a:b",
        "words MATCH",
        "' OR 1=1 --",
        "NOT",
        "a AND",
        "^a",
        "{a b}",
    ],
)
def test_signs_of_the_query_language_mean_nothing(vault: Vault, typed: str) -> None:
    add_case(vault, 1, given_name="Sample")
    add_case(vault, 2, given_name="Near x")
    assert _found(vault, typed) <= 2
    assert len(vault.all_cases()) == 2


@given(st.text(max_size=60))
def test_any_text_makes_a_question_or_none(text: str) -> None:
    question = words.question(text)
    assert question is None or all(part.startswith('"') for part in question.split(" AND "))


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=40))
def test_cut_words_hold_letters_numbers_and_marks_only(text: str) -> None:
    for word in words.cut(text):
        assert word
        assert not any(sign.isspace() for sign in word)


def test_a_filter_narrows_what_is_found(vault: Vault) -> None:
    add_case(vault, 1, given_name="Sample")
    assert len(vault.search("sample", CaseFilter(country="TH"))) == 1
    assert len(vault.search("sample", CaseFilter(country="MM"))) == 0
    assert len(vault.search("", CaseFilter())) == 1


def test_a_long_word_as_typed_comes_before_longer_ones_only_where_there_are_too_many(vault: Vault) -> None:
    exact = [add_case(vault, number, given_name="Halimbawa") for number in (1, 2, 3)]
    longer = [add_case(vault, number, given_name="Halimbawang") for number in (4, 5)]

    def found(text: str, limit: int) -> list[str]:
        return [line.case_id for line in vault.lines(vault.search(text, CaseFilter(), limit))]

    assert found("halimbawa", 200) == [*reversed(longer), *reversed(exact)]
    assert found("halimbawa", 3) == [*reversed(exact)]
    assert found("halimbawan", 3) == [*reversed(longer)]
    assert found("halimbaw", 3) == [*reversed(longer), exact[-1]]


@pytest.mark.parametrize("typed", ["Işık", "ışık", "IŞIK", "işık"])
def test_the_two_letters_i_of_turkish_meet(vault: Vault, typed: str) -> None:
    add_case(vault, 1, given_name="Işık")
    add_case(vault, 2, given_name="Somebody Else")
    assert _found(vault, typed) == 1
