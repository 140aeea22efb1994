"""A plan is read strictly: a fault is refused with the key and the line, and without the value."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.errors import KnownError
from caseapp.statistics.errors import PlanFault
from caseapp.statistics.plan import Method, Plan
from caseapp.statistics.plan_file import plan_from, read_plan

PLAN = """\
title: Made-up figures
period: 2024-S1
columns:
  - name: sex
    order: [F, M, no]
  - name: region
    order: [n1, n2, s1]
    parents: {n1: north, n2: north}
    labels: {n1: North 1}
    standard: regions 3
tables:
  - [sex, region]
  - sex
method: suppress
k: 7
person: case
missing: ["", unknown]
population:
  sex: [F]
"""


def refused(text: str) -> str:
    with pytest.raises(PlanFault) as caught:
        plan_from(text.encode())
    return str(caught.value)


def changed(old: str, new: str) -> str:
    assert old in PLAN
    return PLAN.replace(old, new)


def test_a_plan_says_what_its_file_says(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN)
    plan = read_plan(tmp_path / "plan.yaml")
    assert (plan.method, plan.k, plan.base, plan.person) == (Method.SUPPRESS, 7, 10, "case")
    assert plan.tables == (("sex", "region"), ("sex",))
    assert plan.missing == ("", "unknown")
    assert plan.column("region").parents == {"n1": "north", "n2": "north"}
    assert plan.population == {"sex": ("F",)}


def test_words_that_look_like_other_values_stay_words() -> None:
    plan = plan_from(
        changed("[F, M, no]", "[yes, no, 007, 1.0, 2024-01-01, ~x]")
        .replace("sex: [F]", "sex: [yes]")
        .encode()
    )
    assert plan.column("sex").order == ("yes", "no", "007", "1.0", "2024-01-01", "~x")


def test_a_short_plan_is_rounded_to_ten_and_counts_groups_of_eleven() -> None:
    plan = plan_from(b"{title: t, period: '2024', columns: [{name: sex}], tables: [sex]}")
    assert (plan.method, plan.k, plan.base, plan.person, plan.missing) == (Method.ROUND, 11, 10, None, None)


def test_a_key_without_a_value_is_not_written() -> None:
    assert plan_from(changed("person: case", "person:").encode()).person is None


@pytest.mark.parametrize(
    ("old", "new", "line", "key", "problem"),
    [
        ("title: Made-up figures\n", "", 1, "title", "missing"),
        ("period: 2024-S1", "period: 2024-S3", 2, "period", "write a period"),
        ("k: 7", "k: many", 15, "k", "whole number"),
        ("k: 7", "k: 4", 15, "k", "too small"),
        ("k: 7", "k: 101", 15, "k", "too great"),
        ("k: 7", "base: 7", 15, "base", "base 5 or 10"),
        ("k: 7", "k: 0", 15, "k", "too small"),
        ("k: 7", "k: -3", 15, "k", "too small"),
        ("k: 7", "epsilom: 1", 15, "", "no such key"),
        ("k: 7", "epsilon: 0", 15, "epsilon", "above 0 and at most 4"),
        ("k: 7", "epsilon: -1", 15, "epsilon", "above 0 and at most 4"),
        ("k: 7", "epsilon: 4.01", 15, "epsilon", "above 0 and at most 4"),
        ("k: 7", "epsilon: nan", 15, "epsilon", "above 0 and at most 4"),
        ("k: 7", "epsilon: inf", 15, "epsilon", "above 0 and at most 4"),
        ("k: 7", "epsilon: little", 15, "epsilon", "write a number"),
        ("k: 7", "delta: 0", 15, "delta", "above 0 and at most 0.0001"),
        ("k: 7", "delta: 1", 15, "delta", "above 0 and at most 0.0001"),
        ("k: 7", "delta: -1e-6", 15, "delta", "above 0 and at most 0.0001"),
        ("method: suppress", "method: none", 14, "method", "round"),
        ("method: suppress", "method: [round]", 14, "method", "round"),
        ("  - name: sex\n", "  - nane: sex\n", 4, "name", "missing"),
        ("[F, M, no]", "[F, M, F]", 5, "order", "twice"),
        ("[F, M, no]", "[F, M, _T]", 5, "order", "belong to the tables"),
        ("[F, M, no]", "[F, M, _U]", 5, "order", "belong to the tables"),
        ("[F, M, no]", "[F, M, ' ']", 5, "order", "visible letters"),
        ("[F, M, no]", "[F, M, [x]]", 5, "order", "one value"),
        ("[F, M, no]", "F", 5, "order", "a list"),
        ("{n1: north, n2: north}", "{n1: north, n9: north}", 8, "parents", "must be a code"),
        ("{n1: north, n2: north}", "{n1: n2}", 8, "parents", "must be a code"),
        ("{n1: north, n2: north}", "{n1: a, a: b, b: a}", 8, "parents", "circle"),
        ("{n1: north, n2: north}", "[n1]", 8, "parents", "pairs"),
        ("  - name: region", "  - name: sex", 6, "columns", "twice"),
        ("person: case", "person: sex", 4, "columns", "twice"),
        ("  - [sex, region]", "  - [sex, area]", 12, "tables", "not among"),
        ("  - [sex, region]", "  - [sex, region, sex]", 12, "tables", "twice"),
        ("  - [sex, region]", "  - [sex, sex]", 12, "tables", "twice"),
        ("  - sex\n", "  - [region, sex]\n", 13, "tables", "twice"),
        ("  - sex\n", "  - []\n", 13, "tables", "empty"),
        ("  sex: [F]", "  age: [F]", 18, "population", "not among"),
        ("  sex: [F]", "  sex: [X]", 18, "population", "not in the order"),
        ("k: 7", "k: 7\nk: 8", 16, "", "twice"),
        ("k: 7", "? [a, b]\n: 7", 15, "", "cannot be understood"),
        ("k: 7", "k: &a 7", 15, "", "anchors"),
        ("k: 7", "k: !!int 7", 15, "", "anchors"),
        ("k: 7", "k: !!python/object/apply:os.system [x]", 15, "", "anchors"),
        ("k: 7", "k: *a", 15, "", "anchors"),
        ("k: 7", "k: [7", 16, "", "YAML"),
        ("k: 7", "k: 7\n---\nk: 8", 16, "", "YAML"),
        ("k: 7", "k: " + "[" * 9, 15, "", "deep"),
        ("k: 7", "k: " + "[" * 100_000, 15, "", "deep"),
        ("[F, M, no]", str(list(range(501))), 5, "order", "too many"),
    ],
)
def test_a_fault_is_named_by_key_and_line(old: str, new: str, line: int, key: str, problem: str) -> None:
    sentence = refused(changed(old, new))
    assert sentence.startswith(f"Line {line} of the plan" + (f", under {key}:" if key else ":"))
    assert problem in sentence


WIDE = """\
title: Made-up figures
period: 2024
columns: [{name: a}, {name: b}, {name: c}, {name: d}, {name: e}, {name: f}]
tables:
  - [a, b, c]
method: METHOD
"""


def test_a_table_of_three_columns_is_hidden_or_noisy_but_not_rounded() -> None:
    assert refused(WIDE.replace("METHOD", "round")).startswith(
        "Line 5 of the plan, under tables: a table has"
    )
    for method in ("suppress", "dp", "synthetic", "kanon"):
        assert plan_from(WIDE.replace("METHOD", method).encode()).tables == (("a", "b", "c"),)
    assert "one or two" in refused(WIDE.replace("METHOD", "dp").replace("[a, b, c]", "[a, b, c, d]"))


def test_records_are_published_with_at_most_five_columns() -> None:
    plan = WIDE.replace("METHOD", "kanon") + "k: 11\n"
    wide = plan.replace("  - [a, b, c]\n", "  - [a, b, c]\n  - [d, e]\n")
    assert len(plan_from(wide.encode()).tables) == 2
    assert "at most 5 columns" in refused(wide.replace("[d, e]", "[d, e, f]"))


def test_a_plan_without_noise_is_written_down_as_it_was_before_there_was_any() -> None:
    written = plan_from(PLAN.encode()).model_dump(mode="json")
    assert not {"epsilon", "delta"} & set(written)
    noisy = plan_from(changed("method: suppress", "method: dp\nepsilon: 0.5").encode())
    assert (noisy.epsilon, noisy.delta) == (0.5, 1e-6)
    assert Plan.model_validate(noisy.model_dump(mode="json")) == noisy


def test_groups_of_codes_need_the_codes_in_their_order() -> None:
    assert "under parents" in refused(changed("    order: [n1, n2, s1]\n", ""))


@pytest.mark.parametrize("secret", ["Zz Made-Up", "\u202ezz made up", "zz\u0007"])
def test_a_fault_never_quotes_what_was_written(secret: str) -> None:
    for key in ("method", "period", secret):
        text = PLAN + f"\n{key}: {secret}"
        with pytest.raises(PlanFault) as caught:
            plan_from(text.encode())
        assert secret not in str(caught.value)
        assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "empty"),
        (b"- a", "empty or not"),
        (b"word", "empty or not"),
        (b"null", "empty or not"),
        (b"\xff\xfe", "UTF-8"),
        (PLAN.encode("utf-16"), "UTF-8"),
        (b"# " + b"x" * 1_000_000, "too large"),
        (b"a: \x00", "YAML"),
    ],
)
def test_what_is_no_plan_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(PlanFault, match=problem):
        plan_from(data)


def test_a_plan_may_begin_with_a_byte_order_mark() -> None:
    assert plan_from(b"\xef\xbb\xbf" + PLAN.encode()).k == 7


def test_a_folder_a_pipe_and_nothing_are_no_plans(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "nothing"):
        with pytest.raises(PlanFault, match="cannot be read"):
            read_plan(path)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_a_plan_or_a_known_fault(data: bytes) -> None:
    try:
        assert isinstance(plan_from(data), Plan)
    except KnownError as fault:
        assert str(fault)
