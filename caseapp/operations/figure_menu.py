"""The menus and tables a supervisor can choose from, and the periods that are over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from types import MappingProxyType

from caseapp.domain.errors import KnownError
from caseapp.operations.figure_columns import Column, columns
from caseapp.paths import RESOURCES
from caseapp.procedures.figure_menus import MenuFile, Protection, read_menus
from caseapp.statistics.plan import Method
from caseapp.text import Text, mark

WORDS = "FigureMenus"  # the context of what the files say
_BY = mark("Figures", "{first} by {second}")
# Each column alone, and the pairs regional reports ask for most (UNODC GLOTIP, CTDC).
_PAIRS = (
    ("sex", "birth_date_age_band"),
    ("purposes", "sex"),
    ("purposes", "birth_date_age_band"),
    ("citizenships", "exploitation_country"),
    ("purposes", "sector"),
)
_YEARS_BACK = 6
_HALVES, _QUARTERS, _MONTHS = 2, 4, 12
_PARTS: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {"half": (_HALVES,), "quarter": (_QUARTERS,), "month": (_MONTHS,), "year": ()}
)
_NO_MENU = mark("Errors", "There is no such menu of figures. Choose one of the list.")


@dataclass(frozen=True)
class MenuTable:
    """A table that can be chosen: its columns and its name."""

    columns: tuple[str, ...]
    label: Text


@dataclass(frozen=True)
class Menu:
    """What a standard asks for: whom it counts, in words and as codes, its tables, and their protection.

    `differences` says where our count is another than the standard's; `every` how often it is asked for:
    each `year`, `half`, `quarter` or `month`.
    """

    name: str
    label: Text
    description: Text
    counts: Text
    source: str
    differences: tuple[Text, ...]
    tables: tuple[MenuTable, ...]
    population: Mapping[str, tuple[str, ...]] = field(hash=False)
    method: Method
    k: int
    base: int
    every: str


def menus() -> tuple[Menu, ...]:
    """The standard menus, each option of one as a menu of its own."""
    known = {column.name: column for column in columns()}
    return tuple(menu for file in menu_files() for menu in _menus_in(file, known))


def menu_named(name: str) -> Menu:
    """The menu of this name; KnownError when there is none."""
    found = next((menu for menu in menus() if menu.name == name), None)
    if found is None:
        raise KnownError(_NO_MENU)
    return found


@cache
def menu_files() -> tuple[MenuFile, ...]:
    """The menus as the program's own files say them."""
    known = {column.name: None if column.codes is None else set(column.codes) for column in columns()}
    return read_menus(RESOURCES / "figures" / "menus", known)


def menu() -> Sequence[MenuTable]:
    """Every table on offer for own figures; the pairs first, for they say most."""
    known = {column.name: column for column in columns()}
    pairs = [_table(pair, known) for pair in _PAIRS]
    return (*pairs, *(_table((column.name,), known) for column in known.values() if column.is_offered))


def closed_periods(today: date, every: str | None = None) -> Sequence[str]:
    """Periods that are over, newest first; figures of an open one would still change.

    Years and half-years, or what a menu is asked for `every`: `year`, `half`, `quarter` or `month`.
    """
    parts = (_HALVES,) if every is None else _PARTS[every]
    found = []
    for year in range(today.year, today.year - _YEARS_BACK, -1):
        if every in (None, "year") and date(year, _MONTHS, 31) < today:
            found.append(f"{year}")
        for count in parts:
            found += [
                _part(year, number, count)
                for number in range(count, 0, -1)
                if _is_over(year, number, count, today)
            ]
    return tuple(found)


def _part(year: int, number: int, count: int) -> str:
    return (
        f"{year}-{number:02d}" if count == _MONTHS else f"{year}-{'S' if count == _HALVES else 'Q'}{number}"
    )


def _is_over(year: int, number: int, count: int, today: date) -> bool:
    months = number * _MONTHS // count
    following = date(year + 1, 1, 1) if months == _MONTHS else date(year, months + 1, 1)
    return following <= today


def _menus_in(file: MenuFile, known: Mapping[str, Column]) -> Iterator[Menu]:
    yield _menu(file, known, file.name, (file.label, file.description), file)
    for option in file.options:
        yield _menu(file, known, option.name, (option.label, option.description), option)


def _menu(
    file: MenuFile, known: Mapping[str, Column], name: str, said: tuple[str, str], protection: Protection
) -> Menu:
    return Menu(
        name=name,
        label=Text(WORDS, said[0]),
        description=Text(WORDS, said[1]),
        counts=Text(WORDS, file.counts),
        source=f"{file.source.publisher}: {file.source.title} ({file.source.year})",
        differences=tuple(Text(WORDS, words) for words in file.differences),
        tables=tuple(_table(table, known) for table in file.tables),
        population=MappingProxyType(dict(file.population)),
        method=Method(protection.method),
        k=protection.k,
        base=protection.base,
        every=file.every,
    )


def _table(names: tuple[str, ...], known: Mapping[str, Column]) -> MenuTable:
    labels = [known[name].label for name in names]
    return MenuTable(names, labels[0] if len(labels) == 1 else _BY.filled(first=labels[0], second=labels[1]))
