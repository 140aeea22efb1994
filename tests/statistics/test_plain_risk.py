"""The plain tables are attacked too, so that one sees what protection is for."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plain_risk import plain_risk
from caseapp.statistics.plan import Column, Plan

K = 5
PLAN = Plan(
    title="Made-up",
    period="2025",
    columns=(Column(name="sex", order=("f", "m", "x")), Column(name="form", order=("a", "b", "c", "d"))),
    tables=(("sex", "form"),),
    k=K,
)


def _records(pairs):
    sexes, forms = zip(*pairs, strict=True)
    return Microdata.from_columns({"sex": list(sexes), "form": list(forms)})


def test_somebody_alone_in_a_figure_is_found_and_others_are_not():
    risk = plain_risk(_records([("f", "a")] * 20 + [("m", "b")] * 20 + [("m", "a")]), PLAN)
    assert (risk.people, risk.alone) == (41, 1)


def test_large_groups_give_nobody_away():
    even = [(sex, form) for sex in "fm" for form in "ab" for _ in range(20)]
    risk = plain_risk(_records(even), PLAN)
    assert (risk.alone, risk.small, risk.alike) == (0, 0, 0)


def test_a_group_whose_people_are_all_the_same_is_counted():
    risk = plain_risk(_records([("f", "a")] * 20 + [("m", "a")] * 20 + [("m", "b")] * 20), PLAN)
    assert risk.alike > 0


@given(st.lists(st.tuples(st.sampled_from("fmx"), st.sampled_from("abcd")), min_size=2 * K, max_size=60))
def test_those_who_are_alone_are_those_whose_answers_nobody_shares(pairs):
    counted = Counter(pairs)
    assert plain_risk(_records(pairs), PLAN).alone == sum(1 for number in counted.values() if number == 1)
