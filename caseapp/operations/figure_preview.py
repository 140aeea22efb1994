"""A look at figures before anything leaves: protected, and what the plain ones would give away."""

from collections.abc import Callable
from dataclasses import dataclass

from caseapp.operations.desk import Desk
from caseapp.operations.figure_publishing import counted, secret_of
from caseapp.security.rights import Right
from caseapp.statistics.plain_risk import PlainRisk, plain_risk
from caseapp.statistics.plan import Plan
from caseapp.statistics.protect import Protected, protect


@dataclass(frozen=True)
class Preview:
    """The figures that would leave, and what an attacker would find in the plain ones."""

    protected: Protected
    plain: PlainRisk


def look_at_figures(desk: Desk, plan: Plan, progress: Callable[[int, int], None] | None = None) -> Preview:
    """The figures of a plan, protected and attacked; nothing is kept and nothing leaves.

    `progress` is told how far it is, and stops the work by raising, whenever it is told.
    """
    desk.require(Right.MAKE_FIGURES)
    microdata, secret = counted(desk, plan), secret_of(desk)
    done = [0, 0]

    def tell(so_far: int, of: int) -> None:
        done[:] = so_far, of + 1
        if progress is not None:
            progress(so_far, of + 1)

    def stop() -> bool:
        if progress is not None:
            progress(*done)  # raises where somebody has stopped the work
        return False

    protected = protect(microdata, plan, secret, progress=tell, stop=stop)
    return Preview(protected, plain_risk(microdata, plan, secret))
