"""An attack written apart from the program's own: from the CSV files of a folder, by whole combinations.

Nothing of `caseapp` has a part in it. Every list of people is a number for each combination of leaf codes;
each published count limits a sum of these; how small and how great a sum can be, a linear programme says.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import highspy
import numpy as np


@dataclass(frozen=True)
class Broken:
    """A cell of a file, and the least and greatest that it can be."""

    file: str
    codes: tuple[str, ...]
    least: float
    greatest: float


class Folder:
    """The tables of a folder, and which leaf codes each code of a column stands for."""

    def __init__(self, folder: Path) -> None:
        with (folder / "codebook.csv").open(newline="") as file:
            book = [(row["column"], row["code"], row["parent"]) for row in csv.DictReader(file)]
        self.tables = {}
        for path in sorted((folder / "tables").glob("*.csv")):
            with path.open(newline="") as file:
                rows = list(csv.reader(file))
            self.tables[path.name] = (rows[0][:-2], rows[1:])
        self.columns = sorted({column for header, _ in self.tables.values() for column in header})
        self.leaves, self.under = {}, {}
        for column in self.columns:
            parent = {code: up for name, code, up in book if name == column}
            leaves = [code for code in parent if code not in parent.values()]
            under = {code: set() for code in parent}
            for leaf in leaves:
                code = leaf
                while code:
                    under[code].add(leaf)
                    code = parent[code]
            self.leaves[column], self.under[column] = leaves, under


def broken_cells(folder: Path, k: int, base: int) -> list[Broken]:
    """The cells of a folder that an attacker learns too much about."""
    seen = Folder(folder)
    people = list(product(*(seen.leaves[column] for column in seen.columns)))
    place = {column: number for number, column in enumerate(seen.columns)}
    sums, limits, where = [], [], []
    for file, (header, rows) in seen.tables.items():
        for row in rows:
            codes, value, status = tuple(row[:-2]), row[-2], row[-1]
            chosen = [seen.under[column][code] for column, code in zip(header, codes, strict=True)]
            sides = [place[column] for column in header]
            inside = [
                number
                for number, who in enumerate(people)
                if all(who[side] in each for side, each in zip(sides, chosen, strict=True))
            ]
            sums.append(inside)
            limits.append(_limits(value, status, base))
            where.append((file, codes))
    return list(_broken(len(people), sums, limits, where, k, base))


def _limits(value: str, status: str, base: int) -> tuple[float, float]:
    if status == "hidden":
        return 0.0, float("inf")
    far = base - 1 if status == "rounded" else 0
    return max(0.0, float(value) - far), float(value) + far


def _broken(
    number: int,
    sums: list[list[int]],
    limits: list[tuple[float, float]],
    where: list[tuple[str, tuple[str, ...]]],
    k: int,
    base: int,
) -> Iterator[Broken]:
    solver = highspy._Highs()
    solver.setOptionValue("output_flag", False)
    # All of a process must agree on the number of threads.
    solver.setOptionValue("threads", 1)
    for _ in range(number):
        solver.addVar(0.0, float("inf"))
    for inside, (least, greatest) in zip(sums, limits, strict=True):
        solver.addRow(least, greatest, len(inside), np.array(inside, np.int32), np.ones(len(inside)))
    rounded = any(0 < greatest - least < float("inf") for least, greatest in limits)
    for (file, codes), inside, (low, high) in zip(where, sums, limits, strict=True):
        if low == high and not 0 < low < k:
            continue
        least, greatest = (_end(solver, inside, sign) for sign in (1.0, -1.0))
        least, greatest = float(np.ceil(least - 1e-6)), float(np.floor(greatest + 1e-6))
        wide = greatest - least >= base - 1 if rounded else least <= 0 and greatest >= k
        if greatest > 0 and least < k and not wide:
            yield Broken(file, codes, least, greatest)


def _end(solver: highspy._Highs, inside: list[int], sign: float) -> float:
    places = np.array(inside, np.int32)
    solver.changeColsCost(len(inside), places, np.full(len(inside), sign))
    solver.run()
    ended = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    value = solver.getInfo().objective_function_value * sign if ended else float("inf")
    solver.changeColsCost(len(inside), places, np.zeros(len(inside)))
    return value
