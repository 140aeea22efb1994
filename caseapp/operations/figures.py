"""Figures that may leave: the choice, what protects them, and the release with its place in the ledger."""

from collections.abc import Sequence
from pathlib import Path

from caseapp.domain.errors import KnownError
from caseapp.operations.desk import Desk
from caseapp.operations.figure_columns import PERSON
from caseapp.operations.figure_ledger import PastRelease as PastRelease
from caseapp.operations.figure_ledger import Release as Release
from caseapp.operations.figure_ledger import figures_of
from caseapp.operations.figure_ledger import past_releases as past_releases
from caseapp.operations.figure_ledger import write_again as write_again
from caseapp.operations.figure_plans import Wish as Wish
from caseapp.operations.figure_plans import plan_of as plan_of
from caseapp.operations.figure_proposals import approve_release as approve_release
from caseapp.operations.figure_proposals import has_second_person
from caseapp.operations.figure_proposals import open_proposals as open_proposals
from caseapp.operations.figure_proposals import propose_release as propose_release
from caseapp.operations.figure_proposals import withdraw_proposal as withdraw_proposal
from caseapp.operations.figure_publishing import Order, looked_at, publish, weighed
from caseapp.security.rights import Right
from caseapp.statistics.plan import Plan
from caseapp.statistics.progress import Progress, Stop
from caseapp.statistics.protect import Protected
from caseapp.statistics.release import require_free
from caseapp.text import mark

_SECOND = mark(
    "Errors",
    "Somebody else in this office may publish too, so nobody publishes alone. Propose these figures, and ask"
    " a colleague to look and approve.",
)


def preview_figures(
    desk: Desk, plan: Plan, *, progress: Progress | None = None, stop: Stop | None = None
) -> Protected:
    """The figures a plan would give, protected and attacked; nothing is kept and nothing leaves."""
    desk.require(Right.MAKE_FIGURES)
    return looked_at(desk, plan, progress=progress, stop=stop)


def make_release(
    desk: Desk,
    plan: Plan,
    folder: Path,
    recipients: Sequence[str] = (),
    language: str = "en",
) -> Release:
    """Publishes figures into a new folder: the stored bytes if they were published before, else new ones.

    A wish that would show somebody beside earlier releases is refused, and the ledger stays as it was. New
    figures leave on one signature only where nobody else in the office may publish; the ledger and the
    manifest then say that nobody else has looked.
    """
    desk.require(Right.PUBLISH_FIGURES)
    require_free(folder)
    found = weighed(desk, plan)
    if isinstance(found.figures, Protected) and has_second_person(desk):
        raise KnownError(_SECOND)
    order = Order(plan, desk.worker.user_id, "", tuple(recipients))
    return publish(desk, order, found, folder, language)


def row_count(desk: Desk) -> int:
    """How many people can be counted now."""
    desk.require(Right.SEE_FIGURES)
    return len({row[PERSON] for row in figures_of(desk).rows({PERSON})})
