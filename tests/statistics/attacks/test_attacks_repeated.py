"""Asking again, asking in another order and asking with a register: none of it tells anything more."""

import random
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.linkage import links, single_lines, single_records
from caseapp.statistics.outside import seen_of
from caseapp.statistics.published import audit
from caseapp.statistics.reconstruction import reconstructed
from caseapp.statistics.release import write_files
from caseapp.statistics.release_reading import read_release
from tests.statistics import made_up, naive
from tests.statistics.attacks.laboratory import METHODS, SIZES, files_of, ours, some, tables_for

FIVE = ("gender", "age", "exploit", "labour", "sexual")
PAIRS = list(combinations(FIVE, 2))


# Averages


@pytest.mark.parametrize("number", SIZES)
@pytest.mark.parametrize("method", METHODS)
def test_the_same_request_is_answered_with_the_same_bytes(method: str, number: int) -> None:
    tables = tables_for(number)
    names = sorted({name for table in tables for name in table}, key=made_up.COLUMNS.index)
    assert files_of(some(number, names), tables, method=method) == ours(method, number)


def test_fresh_chance_with_each_answer_would_average_out() -> None:
    """The control: a count of 7 rounded anew a thousand times is 7 on average."""
    rounded = np.random.default_rng(1).choice([0, 10], 1_000, p=[0.3, 0.7])
    assert round(float(rounded.mean())) == 7


# A register with names


def register_of(records: Mapping[str, Sequence[str]], others: int) -> dict[str, list[str]]:
    """A made-up register in which everybody of the records is, and some more people."""
    more = some(others + 5_000, FIVE, 5_000)
    return {name: [*records[name], *more[name]] for name in FIVE}


def linked(folder: Path, records: Mapping[str, Sequence[str]], others: int) -> int:
    """How many people of the records are found in the register by what the release gives away."""
    release = read_release(folder)
    seen = seen_of(release).published
    found = audit(seen)
    single = [*single_records(seen, found, reconstructed(seen, found)), *single_lines(release, FIVE)]
    return sum(link.line < len(records["age"]) for link in links(register_of(records, others), single))


@pytest.mark.parametrize("number", SIZES)
@pytest.mark.parametrize("method", METHODS)
def test_nobody_in_our_figures_is_found_in_a_register(tmp_path: Path, method: str, number: int) -> None:
    folder = write_files(ours(method, number), tmp_path / "release")
    assert linked(folder, some(number, FIVE), 1_000) == 0


def test_a9_finds_people_of_an_exact_export_in_a_register(tmp_path: Path) -> None:
    records = some(30, FIVE)
    assert linked(naive.export(tmp_path, records, PAIRS, naive.as_counted), records, 1_000) > 5


def test_a9_finds_the_lines_of_records_that_were_left_as_they_are(tmp_path: Path) -> None:
    records = some(200, FIVE)
    lines = [",".join(FIVE), *(",".join(line) for line in zip(*records.values(), strict=True))]
    folder = naive.export(tmp_path, records, [("gender",)], naive.as_counted)
    (folder / "microdata.csv").write_text("\n".join(lines) + "\n")
    assert linked(folder, records, 1_000) > 50


# Traces of the order in which records came


@pytest.mark.parametrize("method", METHODS)
def test_shuffled_records_give_the_same_bytes(method: str) -> None:
    records, tables = some(1_000, FIVE), [("gender", "age"), ("age", "labour")]
    order = random.Random(5).sample(range(1_000), 1_000)
    shuffled = {name: [answers[place] for place in order] for name, answers in records.items()}
    assert files_of(shuffled, tables, method=method) == files_of(records, tables, method=method)


def test_records_left_as_they_came_would_show_their_order() -> None:
    records = some(1_000, FIVE)
    shuffled = {name: [*answers[1:], answers[0]] for name, answers in records.items()}
    assert list(zip(*records.values(), strict=True)) != list(zip(*shuffled.values(), strict=True))


# What is refused


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    ("number", "more", "reason"),
    [
        (21, {}, "fewer than 22"),
        (0, {}, "fewer than 22"),
        (300, {"population": {"gender": ["TG"]}}, "fewer than 22"),
        (300, {"population": {"gender": ["F", "M"]}}, "leave out only a few"),
    ],
)
def test_what_could_not_be_safe_is_refused(
    method: str, number: int, more: dict[str, object], reason: str
) -> None:
    with pytest.raises(FiguresRefused, match=reason):
        files_of(some(number, ("gender", "age")), [("gender", "age")], method=method, **more)


@pytest.mark.parametrize("method", METHODS)
def test_a_code_that_the_plan_does_not_know_is_refused(method: str) -> None:
    records = some(1_000, ("gender", "age"))
    records["gender"][7] = "unheard of"
    with pytest.raises(FiguresRefused, match="Column 1"):
        files_of(records, [("gender", "age")], method=method)
