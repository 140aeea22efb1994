"""Joins releases with dictionaries alone: another way to the same figures, to compare results and time."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import ceil, floor, sqrt
from pathlib import Path

WITHIN = 1.959964
Key = tuple[str, tuple[str, ...], tuple[str, ...]]
Codes = tuple[str, ...]


@dataclass
class Sum:
    """What the countries say together of one figure."""

    value: int | None = 0
    lower: int = 0
    upper: int | None = 0
    noisy: int = 0
    variance: float = 0.0
    sources: list[str] = field(default_factory=list)

    def bounds(self) -> tuple[int | None, int, int | None, int]:
        """The figure, its bounds, and the number of countries."""
        reach = WITHIN * sqrt(self.variance)
        upper = None if self.upper is None else self.upper + ceil(self.noisy + reach)
        return self.value, self.lower + max(0, floor(self.noisy - reach)), upper, len(self.sources)


def joined(named: Iterable[tuple[str, Path]]) -> dict[Key, Sum]:
    """Every figure of the region under its period, columns and codes; nothing lent and nothing added up."""
    found: dict[Key, Sum] = {}
    for name, folder in named:
        manifest = json.loads((folder / "manifest.json").read_bytes())
        parents = {
            (row[0], row[1]): row[3] or "_T" for row in _rows(folder / "codebook.csv") if row[1] != "_T"
        }
        for path in sorted((folder / "tables").iterdir()):
            error = (manifest["method"].get("standard_error") or {}).get(f"tables/{path.name}")
            _add(found, name, manifest, list(_rows(path)), parents, error)
    return found


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.reader(file)


def _add(
    found: dict[Key, Sum],
    name: str,
    manifest: Mapping,
    rows: list[list[str]],
    parents: Mapping[tuple[str, str], str],
    error: float | None,
) -> None:
    columns, method = rows[0][:-2], manifest["method"]["name"]
    order = sorted(range(len(columns)), key=columns.__getitem__)
    names = tuple(columns[place] for place in order)
    values = {tuple(row[place] for place in order): int(row[-2]) if row[-2] else None for row in rows[1:]}
    reach = manifest["method"]["base"] - 1 if method == "round" else 0
    limits = _bounded(values, names, parents, reach) if method != "dp" else {}
    for codes, value in values.items():
        one = found.setdefault((manifest["plan"]["period"], names, codes), Sum())
        one.sources.append(name)
        one.value = None if value is None or one.value is None else one.value + value
        if method != "dp":
            lower, upper = limits[codes]
        elif error is None or value is None:
            lower, upper = 0, None
        else:
            lower = upper = 0
            one.noisy, one.variance = one.noisy + value, one.variance + error * error
        one.lower += lower
        one.upper = None if upper is None or one.upper is None else one.upper + upper


def _bounded(
    values: Mapping[Codes, int | None],
    names: tuple[str, ...],
    parents: Mapping[tuple[str, str], str],
    reach: int,
) -> dict[Codes, tuple[int, int | None]]:
    """How small and great each count can be, as far as its own row, column and groups bound it."""
    limits = {
        codes: (0, None) if value is None else (max(0, value - reach), value + reach)
        for codes, value in values.items()
    }
    hidden = [codes for codes, value in values.items() if value is None]
    if not hidden:
        return limits
    taken: dict[tuple[int, Codes], int] = {}
    for codes in values:
        for place, whole in _above(codes, names, parents):
            taken[place, whole] = taken.get((place, whole), 0) + limits[codes][0]
    for _ in range(8):
        for codes in hidden:
            ends = [
                limits[whole][1] - taken[place, whole]
                for place, whole in _above(codes, names, parents)
                if whole in limits and limits[whole][1] is not None
            ]
            known = limits[codes][1]
            limits[codes] = 0, min([*ends, *([] if known is None else [known])], default=None)
    return limits


def _above(
    codes: Codes, names: tuple[str, ...], parents: Mapping[tuple[str, str], str]
) -> Iterator[tuple[int, Codes]]:
    for place, code in enumerate(codes):
        if code != "_T":
            above = parents.get((names[place], code), "_T")
            yield place, (*codes[:place], above, *codes[place + 1 :])
