"""People on record twice are found by what they have in common, and nothing of them is shown but a code."""

import pytest

from caseapp.demo.lookalikes.writing_down import DAY, written_down
from caseapp.domain.duplicates.identity import identity_from
from caseapp.domain.duplicates.scoring import Level
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, ContactSafety, Document, Person
from caseapp.operations.duplicates import duplicates_of, set_apart, similar_to
from caseapp.operations.importing import preview_import
from caseapp.operations.records import Place, bring_back_record, remove_record, save_record
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


PAPER, STRANGER = "AB 1234567", {"given_name": "Nobody", "family_name": "Misaal", "birth_date": "1961"}
SAME_PAPER = "the same document number"


def _a_paper(desk, case_id, number=PAPER, kind="passport", **more):
    document = Document.model_validate({"type": kind, "number": number, **more})
    return save_record(desk, document, Place(case_id)).record_id


@pytest.mark.parametrize(
    "kind", ["passport", "identity_card", "birth_certificate", "travel_document", "other"]
)
def test_one_number_on_papers_in_two_cases_is_worth_a_look(desk, case_id, kind):
    _a_paper(desk, case_id, kind=kind)
    other = made_up.a_case(desk, **STRANGER, sex="male", citizenships=("ID",))
    assert duplicates_of(desk, other) == ()
    _a_paper(desk, other, "ab-123.4567", kind)
    (found,) = duplicates_of(desk, other)
    assert (found.case_id, found.level) == (case_id, Level.POSSIBLE)
    assert SAME_PAPER in _reasons([found])
    assert codes(duplicates_of(desk, case_id)) == [other]
    assert "1234567" not in repr(found)


def test_a_paper_of_one_case_and_an_identity_number_of_another_are_one_number(desk, case_id):
    _a_paper(desk, case_id)
    assert _reasons(similar_to(desk, answers(**STRANGER, identity_number="ab1234567"))) == [SAME_PAPER]
    numbered = made_up.a_case(desk, **STRANGER, identity_number="CD 7654321")
    found = similar_to(desk, {"document": {"type": "passport", "number": "CD7654321"}})
    assert (codes(found), _reasons(found)) == ([numbered], [SAME_PAPER])


def test_the_same_paper_and_the_same_name_are_likely_the_same_person(desk, case_id):
    _a_paper(desk, case_id)
    named = {"given_name": "Amihan", "family_name": "Halimbawa"}
    with_paper = similar_to(desk, {"person": named, "document": {"type": "passport", "number": PAPER}})
    without = similar_to(desk, {"person": named})
    assert with_paper[0].level is Level.LIKELY
    assert with_paper[0].score > without[0].score + 3


def test_every_paper_of_a_case_counts_and_not_the_newest_alone(desk, case_id):
    numbers = ["P1111111", "Q2222222", "R3333333"]
    for number in numbers:
        _a_paper(desk, case_id, number)
    other = made_up.a_case(desk, **STRANGER)
    for number in ("Z9999999", "R3333333", "Y8888888"):
        _a_paper(desk, other, number)
    assert codes(duplicates_of(desk, other)) == [case_id]
    for number in numbers:
        assert codes(similar_to(desk, {"document": {"type": "passport", "number": number}}))[0] == case_id


@pytest.mark.parametrize(
    "kind", ["court_paper", "police_report", "medical_report", "statement", "photo", "contract"]
)
def test_the_number_of_a_proceeding_is_that_of_many_people_and_says_nothing(desk, case_id, kind):
    _a_paper(desk, case_id, kind=kind)
    other = made_up.a_case(desk, **STRANGER)
    _a_paper(desk, other, kind=kind)
    assert duplicates_of(desk, other) == ()
    assert similar_to(desk, {"document": {"type": kind, "number": PAPER}}) == ()
    assert similar_to(desk, {"document": {"number": PAPER}}) == ()  # the kind is not chosen yet


def test_the_kind_of_a_paper_that_is_corrected_counts_from_then_on(desk, case_id):
    record_id = _a_paper(desk, case_id, kind="court_paper")
    typed = {"document": {"type": "passport", "number": PAPER}}
    assert similar_to(desk, typed) == ()
    passport = Document(type="passport", number=PAPER)
    save_record(desk, passport, Place(case_id, record_id))
    assert codes(similar_to(desk, typed)) == [case_id]
    remove_record(desk, case_id, record_id)
    assert similar_to(desk, typed) == ()
    bring_back_record(desk, case_id, record_id)
    assert codes(similar_to(desk, typed)) == [case_id]


def test_what_is_typed_of_a_paper_stands_beside_what_is_on_record_of_the_person(desk, case_id):
    _a_paper(desk, case_id)
    other = made_up.a_case(desk, **STRANGER)
    _a_paper(desk, other, "Z9999999")
    typed = {"document": {"type": "passport", "number": PAPER}}
    (found,) = similar_to(desk, typed, other)
    assert (found.case_id, found.level) == (case_id, Level.POSSIBLE)
    assert similar_to(desk, typed, case_id) == ()  # her own paper


def test_a_file_that_names_a_paper_on_record_is_noticed(desk, case_id):
    _a_paper(desk, case_id)
    record = {"purpose": "record", "decision": "given", "given_on": "2026-03-01"}
    person = {**STRANGER, "identity_number": PAPER}
    found = preview_import(desk, {"case": {"country": "TH"}, "person": person, "consent": [record]})
    assert (codes(found), _reasons(found)) == ([case_id], [SAME_PAPER])


@pytest.mark.parametrize(
    "typed",
    [
        {"document": [1, None, {"type": ["passport"], "number": 7}]},
        {"document": {"type": {}, "number": "\u202e\x00"}},
        {"document": [{"type": "passport", "number": "12"}] * 1000},
        {"document": "AB1234567", "person": [{}]},
    ],
)
def test_papers_that_make_no_sense_find_nobody(desk, case_id, typed):
    _a_paper(desk, case_id)
    assert similar_to(desk, typed) == ()


def test_a_number_weighs_the_same_wherever_it_is_written_down():
    """So that what is measured with the person's own number holds for papers too."""
    for written in written_down(4201, 300, 30):
        person = dict(written.answers["person"])
        number = person.pop("identity_number", None)
        papers = [{"type": "passport", "number": number}, {"type": "photo", "number": "X0000001"}]
        moved = {**written.answers, "person": person, "document": papers}
        assert identity_from(moved, DAY) == identity_from(written.answers, DAY)
