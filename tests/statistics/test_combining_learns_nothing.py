"""Whoever attacks the region with linear programmes learns nothing that the releases did not tell."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from caseapp.statistics.linear import UNLIMITED, Programme, System
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.protect import Cell, Protected, protect
from caseapp.statistics.release import write_release
from tests.statistics import made_up
from tests.statistics.regional import cell, region

NAMES = ("gender", "sexual")
CODES = [("_T", *made_up.CODES[name]) for name in NAMES]
SHAPE = tuple(map(len, CODES))
SIZE = int(np.prod(SHAPE))
GRID = np.arange(SIZE).reshape(SHAPE)
# Suppressed, suppressed and rounded; the records of each country are others.
COUNTRIES = {"AAA": ("suppress", 0, 300), "BBB": ("suppress", 300, 900), "CCC": ("round", 1_200, 1_500)}
Limits = tuple[np.ndarray, np.ndarray]


def _records(name: str) -> dict[str, list[str]]:
    _, first, number = COUNTRIES[name]
    return {column: answers[first:] for column, answers in made_up.columns(first + number, NAMES).items()}


def _protected(name: str) -> Protected:
    plan = made_up.plan([NAMES], method=COUNTRIES[name][0])
    return protect(Microdata.from_columns(_records(name)), plan, b"0" * 32)


def _place(codes: Sequence[str]) -> int:
    return int(GRID[tuple(known.index(code) for known, code in zip(CODES, codes, strict=True))])


def _limits(cells: Sequence[Cell], reach: int) -> Limits:
    """What a release alone says of each of its cells, before anything is worked out."""
    lower, upper = np.zeros(SIZE), np.full(SIZE, UNLIMITED)
    for one in cells:
        if one.value is not None:
            lower[_place(one.codes)] = max(0, one.value - reach)
            upper[_place(one.codes)] = one.value + reach
    return lower, upper


def _learnt(limits: Sequence[Limits], regional: Limits | None, asked: Sequence[int]) -> np.ndarray:
    """The least and greatest count of each asked cell of the first country that nothing known contradicts."""
    blocks = []
    for number in range(len(limits)):
        grid = GRID + number * SIZE
        blocks += [(grid[1:].T, grid[0]), (grid[:, 1:], grid[:, 0])]
    lower, upper = (np.concatenate(side) for side in zip(*limits, strict=True))
    if regional is not None:
        wholes = len(limits) * SIZE + np.arange(SIZE)
        parts = np.stack([np.arange(SIZE) + number * SIZE for number in range(len(limits))], axis=1)
        blocks.append((parts, wholes))
        lower, upper = np.concatenate([lower, regional[0]]), np.concatenate([upper, regional[1]])
    programme = Programme(system := System.stacked(len(lower), blocks), np.zeros(system.height), lower, upper)
    found = []
    for place in asked:
        ends = []
        for sign in (1.0, -1.0):
            programme.set_costs(np.array([place]), np.array([sign]))
            answer = programme.solve()
            ends.append(sign * UNLIMITED * -1 if answer is None else answer[place])
        programme.set_costs(np.array([place]), np.array([0.0]))
        found.append(ends)
    return np.array(found)


@pytest.fixture(scope="module")
def releases() -> Mapping[str, Protected]:
    return {name: _protected(name) for name in COUNTRIES}


def _known(releases: Mapping[str, Protected], order: Sequence[str]) -> list[Limits]:
    return [
        _limits(releases[name].tables[0].cells, 9 if COUNTRIES[name][0] == "round" else 0) for name in order
    ]


def _joined(tmp_path: Path, releases: Mapping[str, Protected]) -> Limits:
    folders = {name: write_release(one, tmp_path / name) for name, one in releases.items()}
    found = region(tmp_path, **folders)
    cells = [cell(found, *(one for one in codes)) for codes in _all_codes()]
    lower = np.array([one.lower for one in cells], float)
    upper = np.array([UNLIMITED if one.upper is None else one.upper for one in cells], float)
    return lower, upper


def _all_codes() -> list[tuple[str, ...]]:
    return [(gender, sexual) for gender in CODES[0] for sexual in CODES[1]]


def _open(release: Protected) -> list[int]:
    return [_place(one.codes) for one in release.tables[0].cells if one.status in ("hidden", "rounded")]


@pytest.mark.parametrize("first", COUNTRIES)
def test_the_region_narrows_no_hidden_or_rounded_figure_of_a_country(
    tmp_path: Path, releases: Mapping[str, Protected], first: str
) -> None:
    order = [first, *(name for name in COUNTRIES if name != first)]
    known, asked = _known(releases, order), _open(releases[first])
    assert len(asked) > 3
    alone = _learnt(known[:1], None, asked)
    together = _learnt(known, _joined(tmp_path, releases), asked)
    np.testing.assert_allclose(together, alone, atol=1e-6)


def test_true_sums_in_place_of_ours_would_open_hidden_figures(releases: Mapping[str, Protected]) -> None:
    order = list(COUNTRIES)
    true = np.zeros(SIZE)
    for name in order:
        for codes in zip(*_records(name).values(), strict=True):
            for place in {_place((a, b)) for a in ("_T", codes[0]) for b in ("_T", codes[1])}:
                true[place] += 1
    known, asked = _known(releases, order), _open(releases["AAA"])
    alone = _learnt(known[:1], None, asked)
    naive = _learnt(known, (true, true), asked)
    assert ((naive[:, 1] - naive[:, 0]) < (alone[:, 1] - alone[:, 0]) - 0.5).any()


def test_every_bound_of_the_region_is_as_wide_as_what_the_countries_alone_allow(
    tmp_path: Path, releases: Mapping[str, Protected]
) -> None:
    lower, upper = _joined(tmp_path, releases)
    least = np.zeros(SIZE)
    most = np.zeros(SIZE)
    for limits in _known(releases, list(COUNTRIES)):
        learnt = _learnt([limits], None, range(SIZE))
        least, most = least + learnt[:, 0], most + learnt[:, 1]
    assert (lower <= least + 1e-6).all()
    assert (upper >= most - 1e-6).all()
