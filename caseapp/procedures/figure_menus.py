"""Menus of figures read from their files: whom a standard counts, and the tables it asks for."""

from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import Field

from caseapp.procedures.data_file import read_checked
from caseapp.procedures.entries import Entry
from caseapp.procedures.faults import fault_text
from caseapp.procedures.kinds import Words
from caseapp.procedures.references import Breach
from caseapp.text import Text, mark

MOST_TABLES = 22  # of a year; more of them would together say too much
_ENDING = ".yaml"
Name = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,39}$")]
Code = Annotated[str, Field(pattern=r"^[A-Za-z0-9_+-]{1,60}$")]
# The columns there are, each with its codes; None where they are not listed, such as years.
Known = Mapping[str, Set[str] | None]
_BY_KIND: Mapping[str, Text] = MappingProxyType(
    {
        "string_pattern_mismatch": mark(
            "Figures", "Names are letters, digits and _; codes are those of the list."
        ),
        "literal_error": mark("Figures", "This is not one of the words that this key allows."),
        "too_long": mark("Figures", "A menu has at most 22 tables of one or two columns each."),
        "dict_type": mark("Figures", "Write columns here, each with the list of its codes that are counted."),
    }
)
_NO_COLUMN = mark("Figures", "There is no such column. Correct its name.")
_NO_CODE = mark("Figures", "This column has no such code. Correct it or take it out.")
_TABLE_TWICE = mark("Figures", "This table, or a column in it, is here twice. Keep one.")
_OTHER_NAME = mark("Figures", "The name of the menu and the name of the file do not agree.")
_SAME_NAME = mark("Figures", "Another option has this name. Give each its own.")


class MenuSource(Entry):
    """The standard a menu follows, and how it was read."""

    title: Words
    publisher: Words
    year: Annotated[int, Field(ge=1900, le=2200)]
    read: Words


class Protection(Entry):
    """How the figures are protected when nobody says otherwise."""

    method: Literal["round", "suppress"] = "round"
    k: Annotated[int, Field(ge=5, le=100)] = 11
    base: Literal[5, 10] = 10


class MenuOption(Protection):
    """The same tables, protected in another way that the standard knows."""

    name: Name
    label: Words
    description: Words


class MenuFile(Protection):
    """A menu as its file says it; `population` names the codes of each column that are counted."""

    name: Name
    label: Words
    description: Words
    counts: Words
    differences: tuple[Words, ...] = ()
    source: MenuSource
    every: Literal["year", "half", "quarter", "month"] = "year"
    population: dict[Name, Annotated[tuple[Code, ...], Field(min_length=1)]] = {}
    tables: Annotated[
        tuple[Annotated[tuple[Name, ...], Field(min_length=1, max_length=2)], ...],
        Field(min_length=1, max_length=MOST_TABLES),
    ]
    options: tuple[MenuOption, ...] = ()

    def words(self) -> Iterator[str]:
        """Every sentence of the menu that people read."""
        yield from (self.label, self.description, self.counts, *self.differences)
        for option in self.options:
            yield from (option.label, option.description)


def in_menu_file(name: str) -> Text:
    """The place of a fault."""
    return mark("Figures", "The file of figures {file}").filled(file=name)


def read_menu(path: Path, known: Known) -> MenuFile:
    """The menu in a file; a `PackFault` names every fault of the file with its line."""

    def rules(menu: MenuFile) -> Iterator[Breach]:
        yield from _breaches(menu, known)
        if menu.name != path.stem:
            yield ("name",), _OTHER_NAME

    return read_checked(path, in_menu_file(path.name), MenuFile, _words_for, rules)


def _words_for(kind: str, name: str) -> Text:
    return _BY_KIND.get(kind) or fault_text(kind, name)


def read_menus(folder: Path, known: Known) -> tuple[MenuFile, ...]:
    """The menus of a folder, in the order of their names."""
    return tuple(read_menu(path, known) for path in sorted(folder.glob(f"*{_ENDING}")))


def _breaches(menu: MenuFile, known: Known) -> Iterator[Breach]:
    for column, codes in menu.population.items():
        if column not in known:
            yield ("population", column), _NO_COLUMN
            continue
        listed = known[column]
        for number, code in enumerate(codes):
            if listed is None or code not in listed:
                yield ("population", column, number), _NO_CODE
    seen: set[frozenset[str]] = set()
    for number, table in enumerate(menu.tables):
        for place, column in enumerate(table):
            if column not in known:
                yield ("tables", number, place), _NO_COLUMN
        if len(set(table)) < len(table) or frozenset(table) in seen:
            yield ("tables", number), _TABLE_TWICE
        seen.add(frozenset(table))
    names = [menu.name, *(option.name for option in menu.options)]
    for number, option in enumerate(menu.options):
        if names.count(option.name) > 1:
            yield ("options", number, "name"), _SAME_NAME
