"""The commands for the menus of figures; they need no vault."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli.commanding import spoken
from caseapp.cli.console import Console
from caseapp.cli.frame import DONE
from caseapp.text import Text, mark

if TYPE_CHECKING:  # it loads slowly, and help needs no menu
    from caseapp.operations.figure_menu import Menu

_LINE = mark("Commands", "{name}: {label}")
_COUNTS = mark("Commands", "  Whom it counts: {words}")
_SOURCE = mark("Commands", "  After: {source}")
_TABLES = mark("Commands", "  Asked for {every}; %n table(s): {tables}")
_DIFFERENCE = mark("Commands", "  Mind: {words}")
_EVERY: Mapping[str, Text] = MappingProxyType(
    {
        "year": mark("Commands", "each year"),
        "half": mark("Commands", "each half-year"),
        "quarter": mark("Commands", "each quarter"),
        "month": mark("Commands", "each month"),
    }
)


@spoken
def show_menus(console: Console) -> int:
    """Lists every menu of figures with whom it counts, its source, and where we differ from it."""
    from caseapp.operations.figure_menu import menus

    found = menus()
    document = {"menus": [_document(menu, console) for menu in found]}
    console.answer(document, [line for menu in found for line in _lines(menu)])
    return DONE


@spoken
def show_plan(
    console: Console,
    menu: Annotated[
        str, typer.Argument(metavar="MENU", help=str(mark("Commands", "The menu, such as glotip.")))
    ],
    period: Annotated[
        str,
        typer.Option(
            "--period", metavar="PERIOD", help=str(mark("Commands", "The period, such as 2025 or 2025-S1."))
        ),
    ],
    title: Annotated[
        str | None,
        typer.Option("--title", metavar="TITLE", help=str(mark("Commands", "The title of the figures."))),
    ] = None,
) -> int:
    """Writes the plan of a menu, for `figures make`; the program itself knows the codes of the columns."""
    import yaml

    from caseapp.operations.figure_menu import menu_named
    from caseapp.operations.figure_plans import plan_of, wish_for
    from caseapp.statistics.period import period_named

    period_named(period)
    wanted = menu_named(menu)
    plan = plan_of(wish_for(wanted, title or console.words(wanted.label), period), console.catalogue)
    document = {
        **plan.model_dump(mode="json", include={"title", "period", "method", "k", "base"}),
        "columns": [{"name": column.name} for column in plan.columns],
        "tables": [list(table) for table in plan.tables],
        "population": {name: list(codes) for name, codes in plan.population.items()},
    }
    words = yaml.safe_dump(document, sort_keys=False, allow_unicode=True, default_flow_style=None)
    console.answer(document, words.splitlines())
    return DONE


def _document(menu: "Menu", console: Console) -> dict[str, object]:
    return {
        "name": menu.name,
        "label": console.words(menu.label),
        "description": console.words(menu.description),
        "counts": console.words(menu.counts),
        "source": menu.source,
        "differences": [console.words(one) for one in menu.differences],
        "every": menu.every,
        "method": menu.method.value,
        "k": menu.k,
        "base": menu.base,
        "population": {name: list(codes) for name, codes in menu.population.items()},
        "tables": [list(table.columns) for table in menu.tables],
    }


def _lines(menu: "Menu") -> Iterator[Text]:
    yield _LINE.filled(name=menu.name, label=menu.label)
    yield _COUNTS.filled(words=menu.counts)
    yield _SOURCE.filled(source=menu.source)
    tables = ", ".join(" × ".join(table.columns) for table in menu.tables)
    yield _TABLES.filled(every=_EVERY[menu.every], tables=tables).counted(len(menu.tables))
    for words in menu.differences:
        yield _DIFFERENCE.filled(words=words)
