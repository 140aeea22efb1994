"""How long joining many countries' releases takes, beside dictionaries and Polars on the same folders.

`python -m tests.bench.joining FOLDER [--countries 45] [--years 20] [--polars PYTHON]` writes the folders if
there are none yet and prints a table. Each way runs in a process of its own, so that its memory is its own.
"""

import argparse
import csv
import sys
import tempfile
from pathlib import Path

from tests.bench import made_up_releases, region_by_dictionary
from tests.bench.measuring import Measured, measured


def by_us(folder: Path) -> list[int]:
    """The number of figures and what their bounds come to; joining alone, without a file written."""
    from caseapp.statistics.combining.region import combine
    from caseapp.statistics.combining.sources import sources_of

    cells = list(combine(sources_of([], named(folder)), folder.parent).cells())
    ends = [cell.upper for cell in cells if cell.upper is not None]
    return [len(cells), sum(cell.lower for cell in cells), sum(ends), len(ends)]


def by_dictionary(folder: Path) -> list[int]:
    """The same by dictionaries, which look at no digest, signature or difference."""
    sums = [one.bounds() for one in region_by_dictionary.joined(named(folder)).values()]
    ends = [upper for _, _, upper, _ in sums if upper is not None]
    return [len(sums), sum(lower for _, lower, _, _ in sums), sum(ends), len(ends)]


def named(folder: Path) -> list[tuple[str, Path]]:
    """The folders with the countries they are of."""
    return [(each.name.partition("-")[0], each) for each in sorted(folder.iterdir())]


def whole_command(folder: Path) -> Measured:
    """The command as a person runs it, with every file."""
    with tempfile.TemporaryDirectory() as place:
        listed = Path(place) / "sources.csv"
        with listed.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("source", "folder"), *named(folder.resolve())])
        words = ["figures", "combine", "--sources", listed, "--out", Path(place) / "region", "--quiet"]
        return measured([sys.executable, "-m", "caseapp", *words])


def ways(folder: Path, polars: str | None) -> dict[str, Measured]:
    """Each way with what it needed."""
    found = {
        "caseapp, command with all files": whole_command(folder),
        "caseapp, joining alone": _child("by_us", folder),
        "dictionaries": _child("by_dictionary", folder),
    }
    if polars:
        found["polars"] = measured([polars, Path(__file__).with_name("region_by_polars.py"), folder])
    return found


def _child(name: str, folder: Path) -> Measured:
    code = "import sys; from pathlib import Path; from tests.bench import joining; "
    code += f"print(joining.{name}(Path(sys.argv[1])))"
    return measured([sys.executable, "-c", code, folder])


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--countries", type=int, default=45)
    parser.add_argument("--years", type=int, default=20)
    parser.add_argument("--polars", default=None)
    given = parser.parse_args()
    if not given.folder.exists():
        given.folder.mkdir()
        made_up_releases.write_all(given.folder, given.countries, given.years)
    print(f"{len(list(given.folder.iterdir()))} releases of {len(made_up_releases.TABLES)} tables")
    print(f"{'way':<34}{'processor s':>12}{'wall s':>9}{'MiB':>7}  figures, lower, upper, with an end")
    for name, one in ways(given.folder, given.polars).items():
        sums = (one.printed or "").strip().rpartition("\n")[2] if one.printed is not None else "failed"
        print(f"{name:<34}{one.processor:>12.1f}{one.wall:>9.1f}{one.mebibytes:>7.0f}  {sums}")
    if not given.polars:
        print("polars: not measured, as no Python with it was named (--polars PYTHON)")


if __name__ == "__main__":
    main()
