"""Plans and records that are mistaken or meant to harm are refused in plain words, by every method alike."""

from pathlib import Path

import pytest

from caseapp.domain.errors import KnownError
from caseapp.statistics.errors import FiguresRefused, PlanFault, RecordsFault
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import MOST_CODES, Method
from caseapp.statistics.plan_file import plan_from
from caseapp.statistics.protect import protect
from caseapp.statistics.rows import read_rows
from tests.statistics import made_up

METHODS = [method.value for method in Method]
SECRET = b"a made-up secret of 32 bytes ...."
PLAN = """\
title: Made-up figures
period: "2024"
columns:
  - name: gender
    order: [F, M, TG]
  - name: sexual
    order: [none, prostitution, private, pornography, other]
tables:
  - [gender, sexual]
method: {method}
"""


def outcome(folder: Path, words: str, data: bytes) -> str:
    """The sentence with which a plan and records are refused."""
    file = folder / "records.csv"
    file.write_bytes(data)
    with pytest.raises(KnownError) as caught:
        plan = plan_from(words.encode())
        protect(read_rows(file, plan), plan, SECRET)
    assert isinstance(caught.value, FiguresRefused | PlanFault | RecordsFault)
    return str(caught.value)


@pytest.fixture(scope="module")
def people() -> bytes:
    return made_up.csv_bytes(2_500)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("method:", "k: 0\nmethod:", "at least 5 people"),
        ("method:", "k: 1000000000000000000000000\nmethod:", "at most 100"),
        ("method:", "epsilon: -1\nmethod:", "above 0 and at most 4"),
        ("method:", "epsilon: 5\nmethod:", "above 0 and at most 4"),
        ("method:", "epsilon: 1e-400\nmethod:", "above 0 and at most 4"),
        ("method:", "delta: 0\nmethod:", "above 0 and at most 0.0001"),
        ("method:", "delta: 1\nmethod:", "above 0 and at most 0.0001"),
        ("[gender, sexual]", "[gender, sexuality]", "not among the plan's columns"),
        ("order: [F, M, TG]", "order: [F, M, TG]\n    parents: {F: M}", "must be a code"),
        ("order: [F, M, TG]", "order: [F, M, TG]\n    parents: {F: a, a: b, b: a}", "circle"),
        ("method:", "population: {gender: []}\nmethod:", "empty"),
        ("method:", "population: {gender: [X]}\nmethod:", "not in the order"),
        ("method:", "population: {age: [x]}\nmethod:", "not among the plan's columns"),
    ],
)
def test_a_hostile_plan_is_refused_before_anything_is_counted(
    tmp_path: Path, people: bytes, method: str, old: str, new: str, problem: str
) -> None:
    words = PLAN.format(method=method)
    assert old in words
    assert problem in outcome(tmp_path, words.replace(old, new, 1), people)


@pytest.mark.parametrize("method", METHODS)
def test_a_column_that_the_records_have_not_is_refused(tmp_path: Path, people: bytes, method: str) -> None:
    words = PLAN.format(method=method).replace("gender", "sex")
    assert "column 1 of the plan is not there" in outcome(tmp_path, words, people)


@pytest.mark.parametrize("method", METHODS)
def test_a_column_of_ten_thousand_codes_is_refused(tmp_path: Path, method: str) -> None:
    rows = "".join(f"town {number},none\n" for number in range(10_000))
    words = PLAN.format(method=method).replace("    order: [F, M, TG]\n", "").replace("gender", "town")
    assert str(MOST_CODES) in outcome(tmp_path, words, f"town,sexual\n{rows}".encode())


@pytest.mark.parametrize("method", METHODS)
def test_two_columns_of_hundreds_of_codes_are_refused(method: str) -> None:
    codes = [f"c{number}" for number in range(300)]
    columns = {"a": codes * 40, "b": [codes[(7 * n) % 300] for n in range(12_000)]}
    named = ", ".join(codes)
    words = (
        f"{{title: t, period: '2024', method: {method}, tables: [[a, b]], "
        f"columns: [{{name: a, order: [{named}]}}, {{name: b, order: [{named}]}}]}}"
    )
    plan = plan_from(words.encode())
    with pytest.raises(FiguresRefused, match="too many to be audited"):
        protect(Microdata.from_columns(columns), plan, SECRET)


@pytest.mark.parametrize("method", METHODS)
def test_a_population_of_nobody_is_refused(tmp_path: Path, people: bytes, method: str) -> None:
    words = PLAN.format(method=method) + "population: {gender: [_U]}\nmissing: ['']\n"
    assert "fewer than 22 people" in outcome(tmp_path, words, people)


@pytest.mark.parametrize("method", METHODS)
def test_a_population_of_all_but_a_few_is_refused(tmp_path: Path, method: str) -> None:
    rows = "F,none\n" * 1_500 + "M,other\n" * 1_500 + "TG,none\n" * 4
    words = PLAN.format(method=method) + "population: {gender: [F, M]}\n"
    assert "leave out only a few" in outcome(tmp_path, words, f"gender,sexual\n{rows}".encode())


@pytest.mark.parametrize("rows", [50_000, pytest.param(1_000_000, marks=pytest.mark.full)])
@pytest.mark.parametrize("method", METHODS)
def test_one_person_with_all_the_rows_is_too_few_people(tmp_path: Path, method: str, rows: int) -> None:
    words = PLAN.format(method=method) + "person: case\n"
    data = b"gender,sexual,case\n" + b"F,none,p1\n" * rows
    assert "fewer than 22 people" in outcome(tmp_path, words, data)


@pytest.mark.parametrize("method", ["dp", "synthetic"])
def test_a_code_that_the_plan_does_not_list_is_refused_with_noise_as_without(
    tmp_path: Path, method: str
) -> None:
    rows = "F,none\n" * 3_000 + "X,none\n"
    assert "does not list" in outcome(tmp_path, PLAN.format(method=method), f"gender,sexual\n{rows}".encode())
