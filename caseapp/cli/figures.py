"""Commands for anonymous figures: bringing them up to date, releasing, attacking and protecting them."""

from typing import TYPE_CHECKING

from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console
from caseapp.cli.frame import DONE
from caseapp.cli.progress import progress_bar
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk

_COUNTING = mark("Commands", "Bringing the figures up to date")
_FRESH = mark("Commands", "The figures are up to date.")


@at_desk
def refresh(console: Console, desk: "Desk") -> int:
    """Rebuilds the rows that figures are counted from."""
    from caseapp.operations.desk import act
    from caseapp.operations.figure_rows import refresh_figures

    with progress_bar(console, _COUNTING) as progress:
        act(desk, refresh_figures, progress)
    console.answer({"rows": len(desk.figures.rows()) if desk.figures else 0}, [_FRESH])
    return DONE
