"""Operational indicators of trafficking: what a screening's answers add up to, with the reasons.

Source of the rule: ILO and European Commission, Operational indicators of trafficking in human beings,
2009 (WCMS_105023), read in a secondary source named in the data file.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from caseapp.text import Text, mark

YES = "yes"


class Strength(StrEnum):
    """How much one indicator says."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


STRENGTH_LABELS: Mapping[Strength, Text] = {
    Strength.STRONG: mark("Indicators", "strong"),
    Strength.MEDIUM: mark("Indicators", "medium"),
    Strength.WEAK: mark("Indicators", "weak"),
}


@dataclass(frozen=True)
class Indicator:
    """One sign to look for."""

    id: str
    dimension: str
    text: Text
    strength: Strength


@dataclass(frozen=True)
class Dimension:
    """One of the six dimensions; `element` is the part of the Palermo definition it speaks to."""

    id: str
    name: Text
    element: str
    phase: str


@dataclass(frozen=True)
class Instrument:
    """A set of indicators for one kind of person and exploitation."""

    id: str
    title: Text
    for_children: bool
    dimensions: tuple[Dimension, ...]
    indicators: tuple[Indicator, ...]
    source: str
    is_verified: bool


@dataclass(frozen=True)
class Finding:
    """What the answers say of one dimension."""

    dimension: Dimension
    strong: int
    medium: int
    weak: int
    is_positive: bool
    reason: Text


@dataclass(frozen=True)
class Assessment:
    """All findings, and what they point to; it never decides."""

    findings: tuple[Finding, ...]
    points_to: Text
    unanswered: int

    @property
    def positive(self) -> tuple[str, ...]:
        """The ids of the positive dimensions."""
        return tuple(finding.dimension.id for finding in self.findings if finding.is_positive)


_POSITIVE = mark("Indicators", "Positive: {strong} strong, {medium} medium and {weak} weak signs.")
_NEGATIVE = mark(
    "Indicators",
    "Not positive: {strong} strong, {medium} medium and {weak} weak signs. Two strong, one strong with"
    " another, three medium, or two medium with a weak one would be needed.",
)
_POINTS_TO = {
    "trafficking": mark("Indicators", "The answers point to trafficking for labour exploitation."),
    "child": mark(
        "Indicators", "The answers point to trafficking of a child: for a child no means has to be shown."
    ),
    "deception": mark(
        "Indicators", "The answers point to deception or coercion in recruitment, with exploitation."
    ),
    "exploited": mark("Indicators", "The answers point to exploitation: at least a labour-rights case."),
    "some": mark("Indicators", "Some dimensions are positive. Ask more, and look at the whole story."),
    "none": mark("Indicators", "No dimension is positive. That does not rule trafficking out."),
}
_RECRUITMENT = frozenset({"D1", "D2", "D3"})
_EXPLOITATION, _COERCION = "D4", frozenset({"D5", "D6"})


def is_positive(strong: int, medium: int, weak: int) -> bool:
    """Whether so many signs make a dimension positive."""
    return strong >= 2 or (strong == 1 and medium + weak >= 1) or medium >= 3 or (medium == 2 and weak >= 1)


def assess(instrument: Instrument, answers: Mapping[str, str]) -> Assessment:
    """The findings for these answers: indicator id to `yes`, `no`, `not_known` or `not_said`."""
    findings = tuple(_finding(instrument, dimension, answers) for dimension in instrument.dimensions)
    positive = frozenset(finding.dimension.id for finding in findings if finding.is_positive)
    answered = sum(1 for indicator in instrument.indicators if indicator.id in answers)
    points_to = _POINTS_TO[_pattern(positive, for_children=instrument.for_children)]
    return Assessment(findings, points_to, len(instrument.indicators) - answered)


def _finding(instrument: Instrument, dimension: Dimension, answers: Mapping[str, str]) -> Finding:
    count = Counter(
        indicator.strength
        for indicator in instrument.indicators
        if indicator.dimension == dimension.id and answers.get(indicator.id) == YES
    )
    strong, medium, weak = (count[strength] for strength in Strength)
    positive = is_positive(strong, medium, weak)
    reason = (_POSITIVE if positive else _NEGATIVE).filled(strong=strong, medium=medium, weak=weak)
    return Finding(dimension, strong, medium, weak, positive, reason)


def _pattern(positive: frozenset[str], *, for_children: bool) -> str:
    """The second step of the method, which looks at the dimensions together."""
    exploited = _EXPLOITATION in positive
    if for_children and exploited:
        return "child"
    if exploited and positive & _RECRUITMENT:
        return "trafficking" if positive & _COERCION else "deception"
    if exploited:
        return "exploited"
    return "some" if positive else "none"
