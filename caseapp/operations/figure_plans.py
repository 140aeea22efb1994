"""From a supervisor's wish to the plan of its figures, and to the rows that the plan counts."""

from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.domain.codes.figures import NOT_KNOWN
from caseapp.domain.errors import KnownError
from caseapp.operations.figure_columns import OPENED, PERSON, UNKNOWN, Column, columns
from caseapp.operations.figure_menu import Menu, menu_named
from caseapp.statistics.plan import Column as PlanColumn
from caseapp.statistics.plan import Method, Plan
from caseapp.text import Catalogue, mark

_MOST_CODES = 60  # longer lists, such as countries, are as long as the answers
_NO_COLUMN = mark("Errors", "The figures name a column this program does not count.")
_OTHER_TABLE = mark("Errors", "This menu of figures has no such table. Choose from its own tables.")


@dataclass(frozen=True)
class Wish:
    """What a supervisor chooses: title, period such as `2025` or `2025-S1`, tables, method.

    With a menu its tables may be left out, which means all of them, and only those it counts are counted.
    """

    title: str
    period: str
    tables: tuple[tuple[str, ...], ...] = ()
    method: Method = Method.ROUND
    k: int = 11
    base: int = 10
    menu: str | None = None


def wish_for(menu: Menu, title: str, period: str) -> Wish:
    """The wish for all of a menu, protected as the menu says."""
    tables = tuple(table.columns for table in menu.tables)
    return Wish(title, period, tables, menu.method, menu.k, menu.base, menu.name)


def plan_of(wish: Wish, catalogue: Catalogue) -> Plan:
    """The plan for a wish, with the codes and labels of each column it needs."""
    known = {column.name: column for column in columns()}
    tables, population = wish.tables, {}
    if wish.menu is not None:
        menu = menu_named(wish.menu)
        own = tuple(table.columns for table in menu.tables)
        if not set(tables) <= set(own):
            raise KnownError(_OTHER_TABLE)
        tables, population = tables or own, dict(menu.population)
    names = dict.fromkeys([*(name for table in tables for name in table), *population])
    if not set(names) <= set(known):
        raise KnownError(_NO_COLUMN)
    # A combo box gives a method back as plain text.
    method = Method(wish.method)
    return Plan(
        title=wish.title,
        period=wish.period,
        columns=tuple(plan_column(known[name], catalogue, in_full=method.is_noisy) for name in names),
        tables=tables,
        method=method,
        k=wish.k,
        base=wish.base,
        person=PERSON,
        missing=(UNKNOWN, ""),
        population=population,
    )


def plan_column(column: Column, catalogue: Catalogue, *, in_full: bool = False) -> PlanColumn:
    """A column as a plan has it: its codes in order, their labels, and the groups they are parts of.

    The codes of a long list, such as countries, are those that occur often enough, unless the column is
    wanted in full: where chance is added, not even which codes occur may follow from the records.
    """
    codes: tuple[str, ...] = ()
    labels: dict[str, str] = {}
    parents: Mapping[str, str] = {}
    if column.codes is not None:
        # What is not known has a line of its own in every table, also where the list has a code for it.
        listed = tuple(code for code in column.codes if code not in NOT_KNOWN)
        labels = {code: column.codes.label(code, catalogue) for code in listed}
        codes = listed if in_full or len(listed) <= _MOST_CODES else ()
    if column.groups is not None:
        groups, parents = column.groups
        labels |= {code: groups.label(code, catalogue) for code in groups}
    standard = column.codes.source if column.codes is not None else None
    return PlanColumn(name=column.name, order=codes, labels=labels, parents=parents, standard=standard)


def month_counted(plan: Plan) -> str:
    """The month of a row by which a plan counts it: when the case was opened, or what it chooses people by.

    Victims are counted when they were identified and violence when it was told of, once a plan says that
    they are whom it counts.
    """
    known = {column.name: column for column in columns()}
    months = [known[name].month for name in plan.population if name in known]
    return next((month for month in months if month != OPENED), OPENED)
