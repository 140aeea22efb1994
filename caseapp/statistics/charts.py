"""What a chart of the risk shows: how much the plain tables would have told, and how much these do."""

from dataclasses import dataclass

from caseapp.statistics.protect import Protected, Risk
from caseapp.text import Text, mark

_SMALL = mark("Figures", "Small figures")
_EXACT = mark("Figures", "Small figures that can be worked out exactly")
_UNSAFE = mark("Figures", "Small figures that can be worked out too nearly")


@dataclass(frozen=True)
class Series:
    """One colour of the chart: its name, and a number for each bar."""

    name: Text
    points: tuple[tuple[Text, int], ...]


def risk_series(protected: Protected) -> tuple[Series, Series]:
    """The risk before protection and after it; for the window only, as these numbers are not published."""
    return (
        Series(mark("Figures", "Before protection"), _points(protected.before)),
        Series(mark("Figures", "After protection"), _points(protected.after)),
    )


def _points(risk: Risk) -> tuple[tuple[Text, int], ...]:
    return (_SMALL, risk.small), (_EXACT, risk.exact), (_UNSAFE, risk.unsafe)
