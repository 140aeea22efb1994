"""Release folders of made-up countries in the real format, written fast: only to measure how they are joined.

Their figures are counted from the made-up records but protected carelessly: none could be published.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from caseapp.statistics.release import CODEBOOK_COLUMNS, FORMAT, csv_bytes, write_files
from tests.statistics import made_up

ONE_WAY = tuple((name,) for name in made_up.COLUMNS[1:])
TWO_WAY = (
    *(("gender", name) for name in ("age", "citizenship", "exploit", "labour", "sexual", "service")),
    *(("citizenship", name) for name in ("exploit", "age", "labour")),
    *(("age", "labour"), ("age", "sexual")),
)
TABLES = (*ONE_WAY, *TWO_WAY)
METHODS = ("round", "round", "suppress", "dp")
_BASE, _K, _ERROR = 10, 11, 8.0
# About as large as the workbook and the pages of a release; joining reads and digests them.
_WORKBOOK_BYTES, _PAGES_BYTES = 60_000, 40_000
Counts = np.ndarray


def country_name(number: int) -> str:
    """Three letters that no country has."""
    return f"X{chr(65 + number // 26)}{chr(65 + number % 26)}"


def write_all(folder: Path, countries: int, years: int) -> list[tuple[str, Path]]:
    """A folder for each country and year below this one; the name and the folder of each."""
    return [
        (country_name(country), write_one(folder, country, 2005 + year))
        for country in range(countries)
        for year in range(years)
    ]


def write_one(folder: Path, country: int, year: int) -> Path:
    """The release of one country and year."""
    chance = np.random.default_rng([country, year])
    method = METHODS[country % len(METHODS)]
    people = int(chance.integers(800, 5_000))
    first = int(chance.integers(0, 190_000))
    drawn = {name: column[first : first + people] for name, column in made_up.places(200_000).items()}
    files = {
        f"tables/{number:03}_{'_'.join(names).replace('_', '-')}.csv": _table(names, drawn, method, chance)
        for number, names in enumerate(TABLES, start=1)
    }
    files["codebook.csv"] = codebook()
    files["tables.xlsx"] = chance.bytes(_WORKBOOK_BYTES)
    files["summary.pdf"] = chance.bytes(_PAGES_BYTES)
    files["sdmx.csv"] = b"".join(files.values())[:60_000]
    files["manifest.json"] = _manifest(files, year, method)
    return write_files(files, folder / f"{country_name(country)}-{year}")


def codebook() -> bytes:
    """The code lists of all columns but the year."""
    rows = [
        (name, code, code, "" if code == "_T" else "_T", "")
        for name in made_up.COLUMNS[1:]
        for code in ("_T", *made_up.CODES[name])
    ]
    return csv_bytes(CODEBOOK_COLUMNS, rows)


def _table(
    names: tuple[str, ...], drawn: Mapping[str, Counts], method: str, chance: np.random.Generator
) -> bytes:
    codes = [("_T", *made_up.CODES[name]) for name in names]
    full = np.zeros([len(each) for each in codes], np.int64)
    np.add.at(full, tuple(drawn[name] + 1 for name in names), 1)
    for axis in range(len(names)):
        rest = [slice(None)] * len(names)
        rest[axis] = 0
        full[tuple(rest)] = full.sum(axis)
    rows = (
        (*_codes(codes, place), *_shown(int(count), method, chance)) for place, count in np.ndenumerate(full)
    )
    return csv_bytes((*names, "value", "status"), rows)


def _codes(codes: list[tuple[str, ...]], place: tuple[int, ...]) -> Iterator[str]:
    return (each[at] for each, at in zip(codes, place, strict=True))


def _shown(count: int, method: str, chance: np.random.Generator) -> tuple[str, str]:
    if method == "round":
        rest = count % _BASE
        return str(count - rest + _BASE * int(chance.random() * _BASE < rest)), "rounded"
    if method == "dp":
        return str(max(0, count + round(float(chance.normal(0, _ERROR))))), "noisy"
    if 0 < count < _K:
        return "", "hidden"
    return str(count), "shown" if count else "zero"


def _manifest(files: Mapping[str, bytes], year: int, method: str) -> bytes:
    tables = [name for name in files if name.startswith("tables/")]
    noise = {"epsilon": 1.0, "standard_error": dict.fromkeys(tables, _ERROR)} if method == "dp" else {}
    manifest = {
        "format": FORMAT,
        "plan": {"title": "Made-up figures", "period": str(year), "population": {}, "missing": None},
        "method": {"name": method, "k": _K, "base": _BASE if method == "round" else None, **noise},
        "standards": {},
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
    }
    return json.dumps(manifest).encode()
