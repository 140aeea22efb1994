"""Who is counted: every person once, nobody too few to hide among, no code that nobody expected."""

from collections import Counter
from collections.abc import Mapping, Sequence
from random import Random

import numpy as np
import pytest

from caseapp.statistics.errors import FiguresRefused, RecordsFault
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.people import members_in, people_in
from caseapp.statistics.plan import Plan

SECRET = b"a secret of this office"


def plan(**more: object) -> Plan:
    columns = [{"name": "sex", "order": ["F", "M"]}, {"name": "area", "order": ["n", "s"]}]
    return Plan.model_validate(
        {"title": "t", "period": "2024", "columns": columns, "tables": [["sex", "area"]], "k": 5, **more}
    )


def records(columns: Mapping[str, Sequence[str]]) -> Microdata:
    return Microdata.from_columns(columns)


MANY = {"sex": ["F", "M", "M"] * 20, "area": ["n", "s"] * 30}


def codes(people: object, axis: int) -> list[str]:
    found = people.axes[axis]
    return [found.codes[found.leaves[leaf]] for leaf in people.leaves[axis]]


def test_every_record_is_counted_under_its_codes() -> None:
    people = people_in(records(MANY), plan())
    assert people.number == 60
    assert (codes(people, 0), codes(people, 1)) == (MANY["sex"], MANY["area"])


def test_a_person_with_several_records_is_counted_once() -> None:
    cases = {**MANY, "case": [f"p{number // 2}" for number in range(60)]}
    people = people_in(records(cases), plan(person="case"))
    assert people.number == 30
    own = {(cases["case"][i], cases["sex"][i], cases["area"][i]) for i in range(60)}
    kept = set(zip(dict.fromkeys(cases["case"]), codes(people, 0), codes(people, 1), strict=True))
    assert kept <= own


def test_which_record_of_a_person_counts_does_not_hang_on_their_order() -> None:
    cases = {"case": [f"p{n % 30}" for n in range(60)], "sex": ["F"] * 30 + ["M"] * 30, "area": ["n"] * 60}
    forward = people_in(records(cases), plan(person="case"), SECRET)
    backward = people_in(
        records({name: column[::-1] for name, column in cases.items()}), plan(person="case"), SECRET
    )
    assert dict(zip(forward.keys.tolist(), codes(forward, 0), strict=True)) == dict(
        zip(backward.keys.tolist(), codes(backward, 0), strict=True)
    )
    assert 5 < Counter(codes(forward, 0))["F"] < 25


def test_fewer_than_twice_k_people_are_refused() -> None:
    with pytest.raises(FiguresRefused, match="fewer than 10 people"):
        people_in(records({name: column[:9] for name, column in MANY.items()}), plan())
    assert people_in(records({name: column[:10] for name, column in MANY.items()}), plan()).number == 10


def test_the_many_records_of_a_few_people_are_refused() -> None:
    cases = {**MANY, "case": [f"p{number % 9}" for number in range(60)]}
    with pytest.raises(FiguresRefused, match="fewer than 10 people"):
        people_in(records(cases), plan(person="case"))


@pytest.mark.parametrize(("others", "is_refused"), [(0, False), (1, True), (4, True), (5, False)])
def test_a_population_that_leaves_out_only_a_few_is_refused(others: int, is_refused: bool) -> None:
    cases = records({"sex": ["F"] * 30 + ["M"] * others, "area": ["n"] * (30 + others)})
    chosen = plan(population={"sex": ["F"]})
    if is_refused:
        with pytest.raises(FiguresRefused, match="leave out only a few people"):
            people_in(cases, chosen)
    else:
        assert people_in(cases, chosen).number == 30


def test_a_population_is_counted_in_people_and_not_in_records() -> None:
    cases = {
        "sex": ["F"] * 30 + ["M"] * 8,
        "area": ["n"] * 38,
        "case": [f"p{n}" for n in range(30)] + ["q1"] * 8,
    }
    with pytest.raises(FiguresRefused, match="leave out only a few people"):
        people_in(records(cases), plan(population={"sex": ["F"]}, person="case"))


def test_a_code_that_the_plan_does_not_list_is_refused() -> None:
    with pytest.raises(FiguresRefused, match="Column 1 of the plan holds a code") as caught:
        people_in(records({"sex": ["F"] * 30 + ["zz"], "area": ["n"] * 31}), plan())
    assert "zz" not in str(caught.value)


def test_an_answer_that_is_missing_is_refused_until_the_plan_says_what_it_means() -> None:
    cases = records({"sex": ["F"] * 30 + ["", "?", "_U"], "area": ["n"] * 33})
    with pytest.raises(FiguresRefused, match="Some records have no answer in column 1"):
        people_in(cases, plan())
    people = people_in(cases, plan(missing=["", "?"]))
    assert Counter(codes(people, 0)) == {"F": 30, "_U": 3}


def test_the_code_of_the_total_is_no_answer() -> None:
    cases = records({"sex": ["F"] * 30 + ["_T"], "area": ["n"] * 31})
    columns = [{"name": "sex"}, {"name": "area"}]
    with pytest.raises(FiguresRefused, match="_T, which means the total"):
        people_in(cases, plan(columns=columns))


def test_rare_codes_that_the_plan_does_not_list_are_not_named() -> None:
    cases = records({"sex": ["F"] * 30 + ["M"] * 5 + ["rare"] * 4 + ["rarer"], "area": ["n"] * 40})
    people = people_in(cases, plan(columns=[{"name": "sex"}, {"name": "area"}]))
    assert people.axes[0].codes == ("_T", "F", "M", "_O")
    assert Counter(codes(people, 0)) == {"F": 30, "M": 5, "_O": 5}
    assert people.axes[1].codes == ("_T", "n", "_O")


def test_groups_stand_before_their_parts() -> None:
    columns = [
        {"name": "sex", "order": ["F", "M"]},
        {"name": "area", "order": ["a", "b", "c", "d"], "parents": {"b": "N", "c": "N", "N": "W", "d": "W"}},
    ]
    cases = records({"sex": ["F"] * 40, "area": ["a", "b", "c", "d"] * 10})
    axis = people_in(cases, plan(columns=columns, missing=[""])).axes[1]
    assert axis.codes == ("_T", "a", "W", "N", "b", "c", "d", "_U")
    assert axis.parents == (-1, 0, 0, 2, 3, 3, 2, 0)


def test_records_without_a_column_or_a_person_are_refused() -> None:
    with pytest.raises(RecordsFault, match="column 2 of the plan"):
        people_in(records({"sex": ["F"] * 30}), plan())
    with pytest.raises(RecordsFault, match="which person"):
        people_in(records(MANY), plan(person="case"))
    for nobody in ("", "?"):
        cases = {**MANY, "case": [f"p{number}" for number in range(59)] + [nobody]}
        with pytest.raises(RecordsFault, match="which person"):
            people_in(records(cases), plan(person="case", missing=["?"]))


def test_the_same_people_have_the_same_keys_in_any_order() -> None:
    mixed = list(zip(*MANY.values(), strict=True))
    Random(1).shuffle(mixed)
    other = records(dict(zip(MANY, map(list, zip(*mixed, strict=True)), strict=True)))
    for secret in (None, SECRET):
        first, second = people_in(records(MANY), plan(), secret), people_in(other, plan(), secret)
        assert first.secret == second.secret
        assert sorted(first.keys.tolist()) == sorted(second.keys.tolist())
        assert len(set(first.keys.tolist())) == 60


def test_without_a_secret_other_records_have_other_keys() -> None:
    first = people_in(records(MANY), plan())
    second = people_in(records({**MANY, "sex": ["M", *MANY["sex"][1:]]}), plan())
    assert first.secret != second.secret
    assert not np.isin(first.keys, second.keys).any()


def test_members_tell_who_is_new_and_whose_answers_changed() -> None:
    cases = {**MANY, "case": [f"p{number}" for number in range(60)]}
    later = {"case": [*cases["case"][1:], "p60"], "sex": ["F"] * 60, "area": cases["area"][1:] + ["n"]}
    chosen = plan(person="case")
    before, after = members_in(records(cases), chosen, SECRET), members_in(records(later), chosen, SECRET)
    assert before.persons_apart(after) == 2
    assert before.changed(after) == 2 + cases["sex"][1:].count("M")
    assert before.changed(before) == 0
