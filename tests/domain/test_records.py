"""Records take clean answers, refuse the rest in words, and keep three kinds of silence apart."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.checking import NotValid, check
from caseapp.domain.fields import Compartment, Kind, Sensitivity, fields_of
from caseapp.domain.record import STORED, Record, Unanswered
from caseapp.domain.records import (
    RECORD_TYPES,
    Case,
    Consent,
    ContactNote,
    ContactSafety,
    Person,
    Task,
    TraffickingEvent,
)
from caseapp.text import Catalogue

TODAY = date(2026, 11, 24)
CANARY = "Zzcanaryword"


@pytest.mark.parametrize(
    "kept",
    [
        "A",
        'O\'Brien "Kid"',
        "Robert'); DROP TABLE",
        "100% _under\\",
        '"NEAR(* -x a:b',
        "<b>bold</b> <img src=x> &amp;",
        "Maria <maria@x.example>",
        "a < b",
        "{0.__class__} %s {{x}} ${x}",
        "=1+1",
        "＝1",
        "မြ နမူနာ",
        "ตัวอย่าง",
        "نمونہ",
        "👩‍👧",
        "e" + "\u0301" * 200,
        "x" * 300,
    ],
)
def test_a_name_is_kept_exactly_as_it_was_given(kept: str) -> None:
    assert check(Person, {"given_name": kept}, TODAY).given_name == kept


@pytest.mark.parametrize("blank", ["", " ", "\u00a0", "\u200b", "\u3000", "\u200b \u00a0"])
def test_a_blank_answer_is_no_answer(blank: str) -> None:
    assert check(Person, {"given_name": blank}, TODAY).given_name is None


@pytest.mark.parametrize("hidden", ["\x00", "\x07", "\x1b", "\x85", "\n", "\r", "\u2028", "\u2029", "\ud800"])
def test_a_hidden_character_in_one_line_is_refused_not_cut(hidden: str) -> None:
    with pytest.raises(NotValid) as refused:
        check(Person, {"given_name": CANARY + hidden}, TODAY)
    assert refused.value.problems[0].field == "given_name"
    assert CANARY not in str(refused.value)


def test_lines_and_paragraphs_stay_in_a_long_text() -> None:
    text = "one\ntwo\u2028three\u2029four\tfive"
    assert check(ContactNote, {"at": "2026-11-01T10:00:00Z", "note": text}, TODAY).note == text


def test_a_long_text_is_kept_up_to_its_limit_and_refused_beyond() -> None:
    at = {"at": "2026-11-01T10:00:00Z"}
    assert len(check(ContactNote, {**at, "note": "x" * 65_536}, TODAY).note) == 65_536
    with pytest.raises(NotValid, match="Shorten"):
        check(ContactNote, {**at, "note": "x" * 65_537}, TODAY)


@pytest.mark.parametrize(
    ("record_type", "answers", "field"),
    [
        (Person, {"birth_date": "2026-11-25"}, "birth_date"),
        (Person, {"birth_date": "2027"}, "birth_date"),
        (Person, {"birth_date": "2004-02-30"}, "birth_date"),
        (Person, {"birth_date": "1900-02-29"}, "birth_date"),
        (Person, {"birth_date": "2567"}, "birth_date"),
        (Person, {"birth_date": "0000"}, "birth_date"),
        (Person, {"birth_date": "04"}, "birth_date"),
        (Person, {"birth_date": "٢٠٠٤"}, "birth_date"),
        (Person, {"age_estimate": 130}, "age_estimate"),
        (Person, {"age_estimate": -1}, "age_estimate"),
        (Person, {"age_estimate": 2**63}, "age_estimate"),
        (Person, {"age_estimate": float("nan")}, "age_estimate"),
        (Person, {"age_estimate": float("inf")}, "age_estimate"),
        (Person, {"sex": "unheard"}, "sex"),
        (Person, {"citizenships": ["TH", "ZZ"]}, "citizenships"),
        (Person, {"citizenships": "TH"}, "citizenships"),
        (Consent, {"purpose": "record", "decision": "given", "given_on": "2026-02-30"}, "given_on"),
        (Consent, {"purpose": "record", "decision": "given", "given_on": "10000-01-01"}, "given_on"),
        (
            Consent,
            {"purpose": "record", "decision": "given", "given_on": "2026-02-01", "valid_until": "2026-01-01"},
            "valid_until",
        ),
        (TraffickingEvent, {"exploited_from": "2025-03", "exploited_until": "2024"}, "exploited_until"),
        (ContactNote, {"at": "2026-11-01T10:00:00", "note": "x"}, "at"),
        (ContactNote, {"at": "2026-12-24T10:00:00Z", "note": "x"}, "at"),
        (Case, {"code": "THA-26-1", "country": "TH", "opened_at": "2026-11-01T10:00:00Z"}, "code"),
        (Task, {"step": "a b"}, "step"),
    ],
)
def test_an_impossible_answer_is_refused_and_its_field_named(
    record_type: type[Record], answers: dict[str, Any], field: str
) -> None:
    with pytest.raises(NotValid) as refused:
        check(record_type, answers, TODAY)
    assert [problem.field for problem in refused.value.problems] == [field]


_STOOD = Person.model_validate({"marital_status": "OldCode", "citizenships": ("TH", "Q9")}, context=STORED)


@pytest.mark.parametrize(
    "answers",
    [
        {"marital_status": "OldCode"},
        {"marital_status": "OldCode", "known_as": "Heron"},
        {"citizenships": ["TH", "Q9"]},
        {"citizenships": ["Q9", "TH", "BD"]},
        {"citizenships": ["Q9"]},
        {"marital_status": "Single", "citizenships": ["TH"]},
    ],
)
def test_a_code_that_has_left_its_list_stays_where_it_stood(answers: dict[str, object]) -> None:
    kept = check(Person, answers, TODAY, (_STOOD,))
    given = {name: tuple(value) if isinstance(value, list) else value for name, value in answers.items()}
    assert {name: getattr(kept, name) for name in answers} == given


@pytest.mark.parametrize(
    ("answers", "before"),
    [
        ({"marital_status": "OldCode"}, ()),
        ({"marital_status": "OldCode"}, (Person(),)),
        ({"gender": "OldCode"}, (_STOOD,)),
        ({"marital_status": "Q9"}, (_STOOD,)),
        ({"marital_status": "OtherCode"}, (_STOOD,)),
        ({"citizenships": ["OldCode"]}, (_STOOD,)),
        ({"citizenships": ["TH", "Q9", "Q8"]}, (_STOOD,)),
        ({"birth_country": "Q9"}, (_STOOD,)),
    ],
)
def test_a_code_is_refused_that_did_not_stand_in_that_very_field(
    answers: dict[str, object], before: tuple[Person, ...]
) -> None:
    with pytest.raises(NotValid) as refused:
        check(Person, answers, TODAY, before)
    (problem,) = refused.value.problems
    assert (problem.field, str(problem.sentence)) == (next(iter(answers)), "Choose from the list.")


def test_an_old_code_does_not_loosen_what_else_is_asked_of_choices() -> None:
    stood = TraffickingEvent.model_validate({"means": ("OldCode", "none")}, context=STORED)
    with pytest.raises(NotValid, match="excludes the others"):
        check(TraffickingEvent, stood.model_dump(), TODAY, (stood,))
    with pytest.raises(NotValid, match="not both"):
        given = {"marital_status": "OldCode", "unanswered": {"marital_status": "not_known"}}
        check(Person, given, TODAY, (_STOOD,))


def test_no_and_not_known_and_not_said_and_not_asked_are_four_things() -> None:
    states = [
        check(Person, {"needs_interpreter": False}, TODAY),
        check(Person, {"unanswered": {"needs_interpreter": "not_known"}}, TODAY),
        check(Person, {"unanswered": {"needs_interpreter": "not_said"}}, TODAY),
        check(Person, {}, TODAY),
    ]
    assert len({record.model_dump_json() for record in states}) == 4
    assert states[1].unanswered["needs_interpreter"] is Unanswered.NOT_KNOWN


def test_an_answer_and_a_reason_for_having_none_exclude_each_other() -> None:
    with pytest.raises(NotValid, match="not both"):
        check(Person, {"sex": "female", "unanswered": {"sex": "not_said"}}, TODAY)


@pytest.mark.parametrize("name", ["__class__", "__proto__", "constructor", CANARY])
def test_a_field_we_do_not_have_is_refused_without_being_repeated(name: str) -> None:
    with pytest.raises(NotValid) as refused:
        check(Person, {name: "x"}, TODAY)
    assert name not in str(refused.value)


@given(st.sampled_from(sorted(RECORD_TYPES)), st.dictionaries(st.text(max_size=12), st.text(max_size=40)))
def test_checking_never_fails_in_any_other_way(kind: str, answers: dict[str, str]) -> None:
    try:
        check(RECORD_TYPES[kind], answers, TODAY)
    except NotValid as refused:
        assert refused.problems


@given(st.data())
def test_an_error_never_repeats_the_answer(data: st.DataObject) -> None:
    record_type = RECORD_TYPES[data.draw(st.sampled_from(sorted(RECORD_TYPES)))]
    field = data.draw(st.sampled_from(fields_of(record_type)))
    try:
        check(record_type, {field.name: CANARY}, TODAY)
    except NotValid as refused:
        assert CANARY not in str(refused)
        assert CANARY not in repr(refused.__dict__)


def test_all_free_text_is_kept_with_the_names() -> None:
    for record_type in RECORD_TYPES.values():
        for field in fields_of(record_type):
            if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
                assert field.compartment is Compartment.IDENT, (record_type.kind, field.name)


def test_a_field_that_does_not_say_how_sensitive_it_is_counts_as_identifying() -> None:
    field = next(field for field in fields_of(Person) if field.name == "birth_date")
    assert field.ask.sensitivity is Sensitivity.IDENTIFYING
    assert field.compartment is Compartment.IDENT


def test_every_field_has_a_label_a_purpose_and_every_choice_a_list() -> None:
    for record_type in RECORD_TYPES.values():
        for field in fields_of(record_type):
            assert field.ask.label.source
            assert field.ask.purpose
            if field.kind is Kind.CHOICE:
                assert field.ask.codes is not None, (record_type.kind, field.name)


def test_countries_and_languages_have_names_in_every_language() -> None:
    countries = next(field for field in fields_of(Person) if field.name == "citizenships").ask.codes
    languages = next(field for field in fields_of(Person) if field.name == "main_language").ask.codes
    assert countries is not None
    assert languages is not None
    assert countries.label("TH", Catalogue("th")) == "ไทย"
    assert languages.label("mya", Catalogue("en")) == "Burmese"
    assert languages.label("shn", Catalogue("en")) == "Shan"


def test_safe_contact_has_no_answer_in_a_readable_form() -> None:
    record = check(ContactSafety, {"phone": CANARY, "call": "never"}, TODAY)
    shown = [field.name for field in fields_of(ContactSafety) if field.compartment is Compartment.CASES]
    assert "phone" not in shown
    assert record.call == "never"


def test_no_two_fields_that_are_counted_bear_the_same_name():
    counted = [
        field.ask.figure_name or field.name
        for kind in RECORD_TYPES.values()
        for field in fields_of(kind)
        if field.ask.figure is not None
    ]
    assert sorted(set(counted)) == sorted(counted)
