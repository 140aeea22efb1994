"""Wristbands, triage, groups and head counts of people who arrive many at once."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain import wristbands
from caseapp.domain.checking import NotValid, check
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import Compartment, fields_of
from caseapp.domain.groups import families_in
from caseapp.domain.head_count import band_of, head_count
from caseapp.domain.records import Arrival
from caseapp.domain.triage import Urgency, triage_key, urgency_of

DAY = date(2026, 3, 16)


def arrival(**answers):
    return check(Arrival, {"event": "e1", "wristband": wristbands.new_wristband(), **answers}, DAY)


codes = st.builds(wristbands.new_wristband)


@given(codes)
def test_a_wristband_has_eight_signs_and_none_that_look_alike(code):
    assert len(code) == 8
    assert wristbands.is_wristband(code)
    assert not set(code) & set("0OQ1IL2Z5S8BG6UV9")


@given(codes, st.integers(0, 7), st.sampled_from(wristbands.SIGNS))
def test_one_wrong_sign_is_noticed(code, place, sign):
    wrong = code[:place] + sign + code[place + 1 :]
    assert wristbands.is_wristband(wrong) is (wrong == code)


@given(codes, st.integers(0, 6))
def test_two_signs_that_changed_places_are_noticed(code, place):
    turned = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert wristbands.is_wristband(turned) is (turned == code)


@given(codes)
def test_a_wristband_is_read_as_it_is_shown_said_or_scanned(code):
    for written in (wristbands.spaced(code), code.lower(), f" {code[:2]} {code[2:]} "):
        assert wristbands.as_read(written) == code


def test_codes_of_two_laptops_hardly_ever_clash():
    assert wristbands.odds_of_clash(50, 50) < 1 / 350_000
    assert wristbands.odds_of_clash(1_000, 1_000) < 1 / 850
    here, there = ({wristbands.new_wristband() for _ in range(100)} for _ in range(2))
    assert not here & there


def test_what_names_a_person_is_kept_apart_and_flags_are_not():
    places = {field.name: field.compartment for field in fields_of(Arrival)}
    assert {name for name, place in places.items() if place is Compartment.IDENT} == {"name", "note"}


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"wristband": "AAAA1111"}, "wristband"),
        ({"age": 4, "age_band": "0-4"}, "age_band"),
        ({"age": 30, "triage": ("alone",)}, "triage"),
        ({"relation": "head"}, "group"),
        ({"age": 121}, "age"),
        ({"sex": "x"}, "sex"),
        ({"group": "A B"}, "group"),
        ({"group": "123456789"}, "group"),
        ({"name": "A\x00B"}, "name"),
    ],
)
def test_an_answer_that_makes_no_sense_is_refused_with_its_field(answers, field):
    with pytest.raises(NotValid) as refused:
        arrival(**answers)
    assert refused.value.problems[0].field in (field, "triage")


def test_children_alone_and_whoever_needs_a_doctor_come_first():
    people = {
        "man": arrival(age=40),
        "child": arrival(age=9, group="A"),
        "afraid": arrival(age=30, triage=("danger",)),
        "ill": arrival(age=50, triage=("medical",)),
        "alone": arrival(age=9, triage=("alone",)),
        "alone and ill": arrival(age_band="5-11", triage=("alone", "medical")),
        "seen to": arrival(age=9, triage=("alone", "medical"), state="not_taken", reason="left"),
    }
    order = sorted(people, key=lambda name: triage_key(people[name]))
    assert order == ["alone and ill", "alone", "ill", "afraid", "child", "man", "seen to"]
    assert urgency_of(people["ill"]) is Urgency.NOW
    assert [level.priority for level in Urgency] == ["urgent", "high", "normal"]


def test_whoever_may_be_a_child_can_be_a_child_alone():
    assert arrival(triage=("alone",)).is_alone
    assert urgency_of(arrival(triage=("alone",))) is Urgency.NOW


@given(st.integers(0, 120))
def test_every_age_has_one_band(age):
    band = band_of(arrival(age=age))
    low, _, high = band.rstrip("+").partition("-")
    assert int(low) <= age <= int(high or 120)


def test_a_head_count_adds_up_and_counts_nobody_twice():
    people = [
        arrival(sex="female", age=30, needs=("water_food",), triage=("interpreter",), language="mya"),
        arrival(sex="male", age_band="0-4", needs=("water_food", "medical"), group="A"),
        arrival(age=15, triage=("alone",), group="A"),
        arrival(sex="female", age=30, state="not_taken", reason="twice"),
        arrival(sex="male", state="not_taken", reason="refused", agreed="refused"),
    ]
    count = head_count(people)
    assert (count.people, count.children, count.alone, count.age_unknown) == (4, 2, 1, 1)
    assert sum(count.by_sex_and_age.values()) == count.people
    assert sum(count.of_sex(sex) for sex in ("female", "male", "other", "unknown")) == count.people
    assert count.needs["water_food"] == 2
    assert count.languages == {"mya": 1}
    assert (count.waiting, count.with_case, count.groups) == (3, 0, 1)


def test_an_empty_list_counts_nobody():
    assert head_count([]).people == 0


def test_a_group_of_one_is_no_family():
    assert families_in([("1", arrival(group="A", relation="head"))]) == ()


def test_a_group_has_its_head_and_the_others_with_their_relation():
    members = [
        ("1", arrival(group="a", relation="child", age=8)),
        ("2", arrival(group="A", relation="head", age=35)),
        ("3", arrival(group="A")),
        ("4", arrival(group="B")),
        ("5", arrival()),
    ]
    (family,) = families_in(members)
    assert family.head[0] == "2"
    assert [(member[0], relation) for member, relation in family.others] == [
        ("1", "child"),
        ("3", "travelled_with"),
    ]


@pytest.mark.parametrize(
    "members",
    [
        [{"relation": "head"}, {"relation": "head"}],
        [{"relation": "child"}, {"relation": "sibling"}],
        [{"relation": "head", "age": 8}, {"relation": "child", "age": 35}],
        [{"relation": "head", "age": 35}, {"relation": "mother", "age": 20}],
        [{"relation": "head", "age_band": "5-11"}, {"relation": "child", "age": 35}],
    ],
)
def test_a_group_that_cannot_be_is_refused_by_its_sign(members):
    lines = [(str(place), arrival(group="A", **answers)) for place, answers in enumerate(members)]
    with pytest.raises(KnownError, match="roup A"):
        families_in(lines)


def test_a_head_count_can_be_compared():
    count = head_count([arrival()])
    assert replace(count, people=1) == count
