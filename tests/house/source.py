"""The program's own modules as the rules of the house see them."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
PACKAGE = HOME / "caseapp"


@dataclass(frozen=True)
class Module:
    """One module: where it lies under `caseapp/`, its lines and its syntax tree."""

    place: str
    lines: tuple[str, ...]
    tree: ast.Module

    def says(self, node: ast.expr | ast.stmt, words: str) -> bool:
        """Whether a comment on the lines of this piece of code, or next to it, has these words."""
        last = node.end_lineno or node.lineno
        return any(words in line.partition("#")[2] for line in self.lines[max(node.lineno - 2, 0) : last + 1])


# A rule gives each line that breaks it, with what is wrong there.
Rule = Callable[[Module], Iterator[tuple[int, str]]]


def module_of(place: str, source: str) -> Module:
    """A module from its text."""
    return Module(place, tuple(source.splitlines()), ast.parse(source))


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the program."""
    return tuple(
        module_of(path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    )


def faults(rule: Rule, module: Module) -> list[str]:
    """What breaks a rule in a module, each with its place."""
    return [f"caseapp/{module.place}:{line}: {what}" for line, what in rule(module)]


def last_name(node: ast.expr) -> str:
    """The last part of a dotted name; nothing for any other expression."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def calls(module: Module) -> Iterator[ast.Call]:
    """Every call in a module."""
    return (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))


def imported(module: Module) -> Iterator[tuple[int, str]]:
    """The line and full name of everything a module imports."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
