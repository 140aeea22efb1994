"""Lists are cut by any answer that does not lead to the person, and what they show is true on the day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain import ages
from caseapp.domain.fields import Compartment, Kind, fields_of
from caseapp.domain.filtering import filter_field, filter_fields, point
from caseapp.domain.records import RECORD_TYPES, ContactNote, Flag, Person, Provider
from caseapp.storage.case_filter import AnyOf, Between, CaseFilter, Within
from caseapp.storage.case_index import marks_of
from caseapp.storage.vault import Vault
from tests.demo.any_records import records_of_cases
from tests.storage.conftest import MOMENT, add_case

DAY = date(2026, 11, 24)


def _count(vault: Vault, **wanted: object) -> int:
    return len(vault.case_numbers(CaseFilter(**wanted)))  # type: ignore[arg-type]


def _add(vault: Vault, case_id: str, record) -> str:
    with vault.write() as writing:
        record_id = writing.add(record, case_id)
        writing.note("add_record", case_id)
    return record_id


def _change(vault: Vault, record_id: str, **answers: object) -> None:
    with vault.write() as writing:
        writing.change(record_id, writing.get(record_id).record.model_copy(update=answers))
        writing.note("change_record", record_id)


def _bin(vault: Vault, record_id: str, *, back: bool = False) -> None:
    with vault.write() as writing:
        (writing.bring_back if back else writing.remove)(record_id)
        writing.note("remove_record", record_id)


def _person(vault: Vault, case_id: str) -> str:
    return next(stored.id for stored in vault.of_case(case_id) if isinstance(stored.record, Person))


def test_every_answer_that_does_not_identify_can_be_filtered_by() -> None:
    names = {each.name for each in filter_fields()}
    for record_type in set(RECORD_TYPES.values()) - {Provider}:
        for field in fields_of(record_type):
            is_open = field.compartment is Compartment.CASES and field.kind is not Kind.ANSWERS
            assert (f"{record_type.kind}.{field.name}" in names) == (is_open and not field.ask.unlisted)


def test_nothing_that_identifies_can_be_filtered_by() -> None:
    for each in filter_fields():
        assert each.field.compartment is Compartment.CASES
    with pytest.raises(KeyError):
        filter_field("person.given_name")


def test_values_of_a_field_widen_and_fields_narrow(vault: Vault) -> None:
    add_case(vault, 1, sex="female", citizenships=("MM", "TH"))
    add_case(vault, 2, sex="male", citizenships=("MM",))
    add_case(vault, 3, sex="other")
    either = AnyOf("person.sex", ("female", "male"))
    assert _count(vault, any_of=(either,)) == 2
    assert _count(vault, any_of=(either, AnyOf("person.citizenships", ("TH",)))) == 1
    assert _count(vault, any_of=(AnyOf("person.sex", ("nothing",)),)) == 0
    assert _count(vault, any_of=(AnyOf("person.no_such_field", ("x",)),)) == 0


def test_a_silence_with_a_reason_can_be_looked_for(vault: Vault) -> None:
    add_case(vault, 1, unanswered={"sex": "not_said"})
    add_case(vault, 2)
    assert _count(vault, any_of=(AnyOf("person.sex", ("~not_said",)),)) == 1


def test_a_changed_answer_leaves_its_old_place(vault: Vault) -> None:
    case_id = add_case(vault, 1, sex="female", number_of_children=2)
    _change(vault, _person(vault, case_id), sex="male", number_of_children=3)
    assert _count(vault, any_of=(AnyOf("person.sex", ("female",)),)) == 0
    assert _count(vault, any_of=(AnyOf("person.sex", ("male",)),)) == 1
    assert _count(vault, within=(Within("person.number_of_children", 3, 4),)) == 1
    assert _count(vault, within=(Within("person.number_of_children", 0, 3),)) == 0


def test_an_answer_stays_while_another_record_gives_it(vault: Vault) -> None:
    case_id = add_case(vault, 1)
    first, second = (_add(vault, case_id, ContactNote(at=MOMENT, note="x")) for _ in range(2))
    _bin(vault, first)
    assert _count(vault, any_of=(AnyOf("contact_note.channel", ("in_person",)),)) == 1
    _bin(vault, second)
    assert _count(vault, any_of=(AnyOf("contact_note.channel", ("in_person",)),)) == 0
    _bin(vault, second, back=True)
    assert _count(vault, any_of=(AnyOf("contact_note.channel", ("in_person",)),)) == 1


def test_a_span_of_days_takes_its_first_day_and_not_its_end(vault: Vault) -> None:
    case_id = add_case(vault, 1)
    _add(vault, case_id, ContactNote(at=MOMENT, note="x", next_contact_on=DAY))
    day = point(DAY)
    spans = {(day, day + 1): 1, (day + 1, None): 0, (None, day): 0, (None, None): 1}
    for (start, end), expected in spans.items():
        assert _count(vault, within=(Within("contact_note.next_contact_on", start, end),)) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"), [(None, None, 1), ("2026", None, 1), (None, "2026", 0)]
)
def test_a_time_of_the_line_cuts_the_list(vault: Vault, start, end, expected) -> None:
    add_case(vault, 1)
    assert _count(vault, between=(Between("opened_at", start, end),)) == expected
    assert _count(vault, between=(Between("next_due", start, end),)) == 0


def test_no_word_from_outside_becomes_part_of_the_question(vault: Vault) -> None:
    with pytest.raises(ValueError, match="index"):
        _count(vault, between=(Between("1; DROP TABLE record"),))
    assert _count(vault, any_of=(AnyOf("' OR 1=1 --", ("' OR 1=1 --",)),)) == 0


def test_a_filter_narrows_a_search_too(vault: Vault) -> None:
    add_case(vault, 1, given_name="Samplina", sex="female")
    add_case(vault, 2, given_name="Samplino", sex="male")
    assert len(vault.search("sampl", CaseFilter(any_of=(AnyOf("person.sex", ("male",)),)))) == 1


def test_a_flag_is_up_until_its_day_has_passed(vault: Vault) -> None:
    case_id = add_case(vault, 1)
    _add(vault, case_id, Flag(reason="urgent", until=DAY))
    assert vault.lines([1])[0].flags == ("urgent",)
    vault.clock = lambda: MOMENT + timedelta(days=1)
    assert vault.lines([1])[0].flags == ()
    assert _count(vault, flags=("urgent",)) == 0


def test_of_two_flags_for_one_reason_the_longer_is_shown(vault: Vault) -> None:
    case_id = add_case(vault, 1)
    short = _add(vault, case_id, Flag(reason="urgent", until=DAY))
    endless = _add(vault, case_id, Flag(reason="urgent"))
    vault.clock = lambda: MOMENT + timedelta(days=1)
    assert _count(vault, flags=("urgent", "missing")) == 1
    _bin(vault, short)
    assert _count(vault, flags=("urgent",)) == 1
    _bin(vault, endless)
    assert _count(vault, flags=("urgent",)) == 0


def test_the_day_somebody_comes_of_age_is_in_no_file_an_auditor_opens(vault: Vault) -> None:
    add_case(vault, 1, birth_date="2009-02-03")
    for table in ("case_line", "case_facet", "case_point", "facet"):
        _, rows = vault.raw_rows(table)
        assert not any("2027-02-03" in str(row) or point(date(2009, 2, 3)) in row for row in rows)


_PARTIAL = st.tuples(st.dates(date(1960, 1, 1), date(2020, 12, 31)), st.sampled_from((4, 7, 10)))


@given(_PARTIAL, st.integers(-800, 800))
def test_the_days_of_coming_of_age_agree_with_the_age_on_every_day(born, days) -> None:
    person = Person(birth_date=born[0].isoformat()[: born[1]])
    found = ages.coming_of_age(person, DAY)
    assert found is not None
    may, surely = found
    for day in {may, surely, may + timedelta(days=days)}:
        stage = "child" if day < may else ("adult" if day >= surely else "unknown")
        assert stage == ages.stage_of(ages.age_on(person, day, DAY))


@given(st.integers(0, 40), st.integers(0, 9000))
def test_an_estimated_age_grows_into_an_adult_too(estimate, days) -> None:
    person, day = Person(age_estimate=estimate), DAY + timedelta(days=days)
    found = ages.coming_of_age(person, DAY)
    assert found is not None
    assert (day >= found[1]) == (ages.stage_of(ages.age_on(person, day, DAY)) == "adult")


@given(records_of_cases())
def test_marks_come_from_the_answers_alone_and_never_from_what_identifies(record) -> None:
    marks = marks_of([record])
    names = {each.name for each in filter_fields()}
    assert all(f"{facet[0]}.{facet[1]}" in names for facet in marks.facets | marks.points)


def test_a_moment_is_found_by_the_moment_whatever_its_zone() -> None:
    assert point(datetime(2026, 1, 1, tzinfo=UTC)) == point(date(2026, 1, 1)) == point("2026")
