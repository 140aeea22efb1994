"""Every bad input the design names for forms and for the work with cases has the tests that hold it."""

import ast
import csv
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOME = HERE.parent.parent
NUMBERS = [
    f"B-{number:03d}" for first, last in ((1, 32), (40, 65), (70, 86)) for number in range(first, last + 1)
]
LATER = "later: "  # what the program does not have yet cannot be held, and says why


def _register() -> list[dict[str, str]]:
    with (HERE / "register.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def _functions(place: str) -> frozenset[str]:
    tree = ast.parse((HOME / place).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_number_stands_in_the_register_once_and_in_order() -> None:
    assert [row["number"] for row in _register()] == NUMBERS


def test_every_test_that_the_register_names_is_there() -> None:
    named = [
        (row["number"], test)
        for row in _register()
        if not row["tests"].startswith(LATER)
        for test in row["tests"].split(";")
    ]
    gone = [(number, test) for number, test in named if not _is_there(*test.split("::"))]
    assert not gone
    assert all(row["tests"].removeprefix(LATER).strip() for row in _register())


def _is_there(place: str, function: str) -> bool:
    return (HOME / place).is_file() and function.startswith("test_") and function in _functions(place)
