"""People on record twice are found by what they have in common, and nothing of them is shown but a code."""

import pytest

from caseapp.domain.duplicates.scoring import Level
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, ContactSafety, Person
from caseapp.operations.duplicates import duplicates_of, set_apart, similar_to
from caseapp.operations.importing import preview_import
from caseapp.operations.records import Place, save_record
from caseapp.storage.lists import CaseFilter
from caseapp.storage.stored import of_type
from tests.operations import made_up


def answers(**person):
    return {"person": person}


def codes(found):
    return [each.case_id for each in found]


@pytest.mark.parametrize(
    "person",
    [
        {"given_name": "Amihan", "family_name": "Halimbawa", "birth_date": "2001-07-04"},
        {"given_name": "Halimbawa", "family_name": "Amihan", "birth_date": "2001-07-04"},
        {"given_name": "Amyhan", "family_name": "Halimbava", "birth_date": "2001-07-04"},
        {"given_name": "Amihan Halimbawa", "birth_date": "2001-04-07"},
        {"given_name": "Amihan", "family_name": "Halimbawa", "birth_date": "2544-07-04"},
        {"given_name": "Amihan", "family_name": "Halimbawa", "birth_date": "2001"},
    ],
)
def test_a_person_written_down_in_another_way_is_found(desk, case_id, person):
    (found,) = similar_to(desk, answers(**person))
    assert (found.case_id, found.level, found.initials) == (case_id, Level.LIKELY, "AH")
    assert found.reasons


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        (
            {"given_name": "Somchai", "family_name": "Tuayang"},
            {"given_name": "สมชาย", "family_name": "ตัวอย่าง"},
        ),
        ({"given_name": "অনিতা", "family_name": "নমুনা"}, {"given_name": "Anita", "family_name": "Namuna"}),
        ({"given_name": "Aung Min", "family_name": "Namuna"}, {"given_name": "အောင်မင်းနမူနာ"}),
        ({"given_name": "Sadia", "family_name": "Misaal"}, {"given_name": "سعدیہ", "family_name": "مثال"}),
    ],
)
def test_a_name_in_another_script_is_found(desk, kept, typed):
    case_id = made_up.a_case(desk, **kept, citizenships=())
    found = similar_to(desk, answers(**typed, birth_date="2001-07-04"))
    assert codes(found) == [case_id]


def test_somebody_else_is_not_found(desk, case_id):
    assert similar_to(desk, answers(given_name="Nurul", family_name="Contoh", birth_date="1980-01-02")) == ()
    assert similar_to(desk, answers(given_name="Amihan", birth_date="1960-01-02", sex="male")) == ()


@pytest.mark.parametrize(
    "typed",
    [
        {},
        {"person": {}},
        {"person": {"given_name": ""}},
        {"person": {"given_name": 7, "birth_date": "soon", "age_estimate": "many"}},
        {"person": {"given_name": "x" * 100_000, "birth_date": "99-99", "citizenships": "PH"}},
        {"person": ["Amihan"], "contact_safety": None, "unheard_of": {}},
        {"person": {"given_name": "\ud800\u202e\x00", "age_estimate": "9" * 5000}},
        {"contact_safety": {"phone": "12"}},
        {"person": {"fathers_name": 3, "mothers_name": ["x"], "birth_place": {}, "birth_country": 7}},
        {"person": {"fathers_name": "\u202e" * 500, "birth_place": ",,,", "other_names": ",;،" * 9999}},
        {"case": {"event": 12}, "person": {"other_names": None}},
    ],
)
def test_answers_that_make_no_sense_yet_find_nobody(desk, case_id, typed):
    assert similar_to(desk, typed) == ()


def test_a_phone_is_the_same_however_it_is_written(desk, case_id):
    made_up.a_case(desk, given_name="Nurul", family_name="Contoh", birth_date="1980-01-02")
    typed = {"person": {"given_name": "Amihan"}, "contact_safety": {"phone": "0000000 0001"}}
    found = similar_to(desk, typed)
    assert found[0].case_id == case_id
    assert "the same phone number" in [str(reason) for reason in found[0].reasons]


def test_two_cases_find_each_other_and_not_themselves(desk):
    one, other = made_up.a_case(desk), made_up.a_case(desk, given_name="Amyhan")
    assert codes(duplicates_of(desk, one)) == [other]
    assert codes(duplicates_of(desk, other)) == [one]
    assert codes(similar_to(desk, answers(given_name="Amihan", family_name="Halimbawa"), one)) == [other]


def test_a_pair_known_to_be_two_people_is_not_shown_again(desk):
    one, other = made_up.a_case(desk), made_up.a_case(desk)
    set_apart(desk, one, other)
    assert duplicates_of(desk, one) == duplicates_of(desk, other) == ()
    assert {line.object for line in desk.vault.journal.newest(2)} == {one, other}
    with pytest.raises(KnownError):
        set_apart(desk, one, one)


def test_what_was_changed_or_deleted_is_found_as_it_is_now(desk, case_id):
    ((record_id, person),) = of_type(desk.vault.of_case(case_id), Person)
    save_record(desk, person.model_copy(update={"given_name": "Dalisay"}), Place(case_id, record_id))
    assert codes(similar_to(desk, answers(given_name="Dalisay", family_name="Halimbawa"))) == [case_id]
    with desk.vault.write() as vault:
        for stored in vault.of_case(case_id):
            if isinstance(stored.record, Person | ContactSafety):
                vault.remove(stored.id)
        vault.note("remove_record", case_id)
    assert similar_to(desk, answers(given_name="Dalisay", family_name="Halimbawa")) == ()


def test_a_file_is_looked_through_before_anything_is_kept(desk, case_id):
    record = {"purpose": "record", "decision": "given", "given_on": "2026-03-01"}
    person = {"given_name": "Amihan", "family_name": "Halimbawa", "birth_date": "2001-07-04"}
    found = preview_import(desk, {"case": {"country": "TH"}, "person": person, "consent": [record]})
    assert codes(found) == [case_id]
    assert len(desk.vault.case_numbers(CaseFilter())) == 1


def test_nothing_that_identifies_is_in_what_is_shown(desk, case_id):
    found = similar_to(desk, answers(given_name="Amihan", family_name="Halimbawa", birth_date="2001-07-04"))
    assert "Amihan" not in repr(found)
    assert "2001" not in repr(found)


NAMESAKE = {"given_name": "Fatema", "family_name": "Namuna", "birth_date": "1994", "citizenships": ("BD",)}
FAMILY = {
    "family_name": "Namuna",
    "citizenships": ("BD",),
    "fathers_name": "Karim Namuna",
    "mothers_name": "Sokhina Udaharan",
    "birth_place": "Sample Para, Khulna",
    "birth_country": "BD",
}


def _kept(desk, **answers):
    return made_up.a_case(desk, **{**NAMESAKE, **answers})


def _reasons(found):
    return [str(reason) for reason in found[0].reasons]


@pytest.mark.parametrize(
    ("kept", "typed", "reason"),
    [
        (
            {"fathers_name": "Abdul Kareem"},
            {"fathers_name": "আব্দুল করিম"},
            "a father's name that sounds the same",
        ),
        ({"mothers_name": "Sokhina"}, {"mothers_name": "Sakhina"}, "a mother's name that sounds the same"),
        ({"birth_place": "Para, Khulna"}, {"birth_place": "KHULNA district"}, "the same place of birth"),
    ],
)
def test_what_is_shared_beside_the_name_is_among_the_reasons(desk, kept, typed, reason):
    _kept(desk, **kept)
    assert reason in _reasons(similar_to(desk, answers(**NAMESAKE, **typed)))
    assert reason not in _reasons(similar_to(desk, answers(**NAMESAKE)))


def test_namesakes_are_told_apart_by_their_fathers(desk):
    case_id = _kept(desk, fathers_name="Jashim Sample")
    (same,) = similar_to(desk, answers(**NAMESAKE, fathers_name="Joshim Sampel"))
    other = similar_to(desk, answers(**NAMESAKE, fathers_name="Delwar Misaal"))
    assert (same.case_id, same.level) == (case_id, Level.LIKELY)
    assert all(each.score < same.score - 3 for each in other)


@pytest.mark.parametrize("sister_born", ["1998-03-05", "1996", None])
def test_sisters_of_one_house_and_one_arrival_are_not_called_one_person(desk, sister_born):
    event = {"event": "boat-arrival-1"}
    one = _kept(desk, given_name="Rahima", **FAMILY, birth_date="1994-11-20")
    _set_event(desk, one, event)
    sister = {"given_name": "Taslima", **FAMILY, "birth_date": sister_born, "sex": "female"}
    found = similar_to(desk, {"person": sister, "case": event})
    assert [each.case_id for each in found if each.level is Level.LIKELY] == []


def test_the_event_of_the_case_counts(desk):
    case_id = _kept(desk)
    _set_event(desk, case_id, {"event": "boat-arrival-1"})
    same = similar_to(desk, {**answers(**NAMESAKE), "case": {"event": "boat-arrival-1"}})
    other = similar_to(desk, {**answers(**NAMESAKE), "case": {"event": "raid-2"}})
    assert "the same event" in _reasons(same)
    assert other[0].score < same[0].score
    assert "boat" not in repr(same)


def test_each_of_several_other_names_is_a_name(desk):
    case_id = _kept(desk, other_names="Lovely, Rosy Pratirup; Champa")
    assert codes(similar_to(desk, answers(given_name="Rosy", family_name="Pratirup", birth_date="1994"))) == [
        case_id
    ]


def _set_event(desk, case_id, answers):
    with desk.vault.write() as vault:
        stored = next(each for each in vault.of_case(case_id) if isinstance(each.record, Case))
        vault.change(stored.id, stored.record.model_copy(update=answers))
        vault.note("change_record", case_id)
