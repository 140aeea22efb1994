"""Holds each package to the share of its lines and branches that the tests once covered: it may only rise."""

import json
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

FLOORS = Path(__file__).with_name("coverage_floors.toml")


@dataclass(frozen=True)
class Share:
    """How much of a package was covered, beside its floor, in percent."""

    package: str
    covered: float
    floor: float

    @property
    def is_below(self) -> bool:
        return self.covered < self.floor

    @property
    def can_rise(self) -> bool:
        # Less than a tenth is not worth a change of the file.
        return self.covered >= self.floor + 0.1

    def __str__(self) -> str:
        told = f"caseapp.{self.package}: {self.covered:.1f} % covered, floor {self.floor:.1f} %"
        if self.is_below:
            return f"{told}: too low"
        return f"{told}: the floor can be raised" if self.can_rise else told


def shares(report: Mapping[str, object], floors: Mapping[str, float]) -> list[Share]:
    """The share of each package that has a floor; one that the report lacks counts as not covered."""
    return [Share(package, _covered(report["files"], package), floor) for package, floor in floors.items()]


def _covered(files: Mapping[str, dict], package: str) -> float:
    summaries = [
        file["summary"] for path, file in files.items() if Path(path).parts[:2] == ("caseapp", package)
    ]
    there = _sum(summaries, "num_statements", "num_branches")
    return 100 * _sum(summaries, "covered_lines", "covered_branches") / there if there else 0.0


def _sum(summaries: Iterable[Mapping[str, int]], *figures: str) -> int:
    return sum(summary[figure] for summary in summaries for figure in figures)


def main(report: Path, floors: Path = FLOORS) -> int:
    """Prints every share; 1 when one is below its floor."""
    found = shares(json.loads(report.read_text("utf-8")), tomllib.loads(floors.read_text("utf-8")))
    for share in found:
        print(share)
    return int(any(share.is_below for share in found))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
