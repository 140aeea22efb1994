"""Whom a step is for: groups joined by and, or, not, with what is not known kept apart."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from caseapp.procedures.conditions import Condition
from caseapp.procedures.facts import CaseFacts, Group

NAMES = [group.value for group in Group if group.value not in ("all", "adult", "child")]
PAIRS = list(product((True, False, None), repeat=2))


@pytest.mark.parametrize(("foreign", "stateless"), PAIRS)
def test_an_or_holds_as_soon_as_one_part_does(foreign: bool | None, stateless: bool | None) -> None:
    facts = CaseFacts(foreign=foreign, stateless=stateless)
    expected = True if True in (foreign, stateless) else None if None in (foreign, stateless) else False
    for written in ("foreign or stateless", ["foreign", "stateless"]):
        assert Condition.parse(written).holds(facts) is expected


@pytest.mark.parametrize(("foreign", "stateless"), PAIRS)
def test_an_and_fails_as_soon_as_one_part_does(foreign: bool | None, stateless: bool | None) -> None:
    facts = CaseFacts(foreign=foreign, stateless=stateless)
    expected = False if False in (foreign, stateless) else None if None in (foreign, stateless) else True
    assert Condition.parse("foreign and stateless").holds(facts) is expected


def test_a_not_of_what_is_not_known_is_not_known() -> None:
    assert Condition.parse("not foreign").holds(CaseFacts()) is None
    assert Condition.parse("not foreign").holds(CaseFacts(foreign=False)) is True


def test_brackets_bind_first_and_words_follow_them() -> None:
    condition = Condition.parse("child and (foreign or stateless)")
    assert condition.holds(CaseFacts(child=True, stateless=True)) is True
    assert condition.holds(CaseFacts(child=False, stateless=True)) is False
    assert str(condition.words) == "children who are also foreign nationals, stateless people"


def test_of_a_choice_the_reason_names_what_fits() -> None:
    facts = CaseFacts(stateless=True)
    assert str(Condition.parse(["foreign", "stateless"]).fitting(facts)) == "stateless people"


@pytest.mark.parametrize(
    "written",
    [
        "", " ", [], "child and", "(child", "child)", "child child", "not", "child == foreign", "child()",
        "__import__", "__import__('os').system('x')", "child.foreign", "child if foreign else stateless",
        "lambda: child", "[child]", "{child}", "child, foreign", "child\nand foreign", "child & foreign",
        "ｃhild", "chiId", "CHILD", "child and 1", "True", "none", "child or (" * 30, "not " * 90 + "child",
        "(" * 200 + "child" + ")" * 90, "child " * 60, None, True, 7, {"child": True}, ["child", None],
        ["child or foreign"], "child;foreign", "child#", "child :=foreign", "yield child", "await child",
    ],
)  # fmt: skip
def test_what_is_no_condition_is_refused(written: object) -> None:
    with pytest.raises(PydanticCustomError):
        Condition.parse(written)


@given(st.recursive(
    st.sampled_from(NAMES),
    lambda inner: st.one_of(
        inner.map(lambda part: f"not ({part})"),
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda parts: f"({' '.join(parts)})"),
    ),
    max_leaves=6,
), st.data())  # fmt: skip
def test_with_all_facts_known_it_agrees_with_plain_logic(written: str, data: st.DataObject) -> None:
    values = {name: data.draw(st.booleans()) for name in NAMES}
    condition = Condition.parse(written)
    expected = _plainly(condition.tree, values)
    assert condition.holds(CaseFacts(**values)) is expected
    assert set(condition.groups) <= set(map(Group, NAMES))
    # Learning a fact never turns a yes into a no, nor a no into a yes.
    known = {name: value for name, value in values.items() if data.draw(st.booleans())}
    assert condition.holds(CaseFacts(**known)) in (expected, None)


def _plainly(tree: object, values: dict[str, bool]) -> bool:
    if isinstance(tree, Group):
        return values[tree.value]
    word, parts = tree
    answers = [_plainly(part, values) for part in parts]
    return (not answers[0]) if word == "not" else all(answers) if word == "and" else any(answers)
