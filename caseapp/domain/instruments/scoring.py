"""What the answers to an instrument add up to, with the reasons; it never decides."""

from dataclasses import dataclass

from caseapp.domain import indicators
from caseapp.domain.indicators import Strength
from caseapp.domain.instruments.answering import Given, answered, relevant
from caseapp.domain.instruments.consistency import has_points, most_points
from caseapp.domain.instruments.instrument import (
    Band,
    Instrument,
    Level,
    Method,
    Question,
    QuestionKind,
    Section,
)

_PER_CENT = 100


@dataclass(frozen=True)
class SectionFinding:
    """How many signs of each strength a section has, and whether that is positive by the method."""

    section: Section
    strong: int
    medium: int
    weak: int
    is_positive: bool


@dataclass(frozen=True)
class Result:
    """What answers add up to. `score` is None where too little was answered or nothing is added up."""

    score: int | None
    most: int
    level: Level | None
    band: Band | None
    reasons: tuple[Question, ...]  # whose answers raise the level
    safety: tuple[Question, ...]  # whose answers ask for safety first
    findings: tuple[SectionFinding, ...]
    answered: int
    asked: int


def raised(question: Question, answer: str | None) -> Level | None:
    """The level that an answer raises."""
    if answer is None:
        return None
    if question.kind is QuestionKind.YES_NO:
        return question.level if answer == "yes" else None
    choice = question.choice(answer)
    return choice.level if choice is not None else None


def score(instrument: Instrument, given: Given) -> Result:
    """The result of these answers."""
    matters = relevant(instrument, given)
    answers = {each.id: answered(each, given) for each in matters}
    told = [each for each in matters if answers[each.id] is not None]
    points, most = _points(instrument, matters, answers)
    band = _band(instrument, points)
    levels = {each.id: raised(each, answers[each.id]) for each in matters}
    found = [level for level in (*levels.values(), band.level if band else None) if level is not None]
    level = max(found, key=lambda each: each.rank, default=None)
    return Result(
        score=points,
        most=most,
        level=level,
        band=band,
        reasons=tuple(each for each in matters if level is not None and levels[each.id] is level),
        safety=tuple(each for each in matters if _asks_for_safety(each, answers[each.id])),
        findings=_findings(instrument, answers),
        answered=len(told),
        asked=len(matters),
    )


def _points(
    instrument: Instrument, matters: tuple[Question, ...], answers: dict[str, str | None]
) -> tuple[int | None, int]:
    """The score and the highest there could be; no score where too little was answered."""
    method = instrument.scoring.method
    counted = [each for each in matters if has_points(each)]
    if method not in (Method.SUM, Method.MEAN) or not counted:
        return None, 0
    told = [(each, answer) for each in counted if (answer := answers[each.id]) is not None]
    most = _PER_CENT if method is Method.MEAN else sum(most_points(each) for each in counted)
    if not told or len(told) * _PER_CENT < instrument.scoring.least_answered * len(counted):
        return None, most
    if method is Method.SUM:
        return sum(_counts(each, answer) for each, answer in told), most
    shares = [
        (_counts(each, answer) - _least(each)) / ((most_points(each) - _least(each)) or 1)
        for each, answer in told
    ]
    return round(sum(shares) / len(shares) * _PER_CENT), most


def _counts(question: Question, answer: str) -> int:
    if question.kind is QuestionKind.SCALE:
        number = int(answer)
        return (question.lowest or 0) + (question.highest or 0) - number if question.reverse else number
    if question.kind is QuestionKind.YES_NO:
        return (question.points or 0) if answer == "yes" else 0
    choice = question.choice(answer)
    return (choice.points or 0) if choice is not None else 0


def _least(question: Question) -> int:
    return (question.lowest or 0) if question.kind is QuestionKind.SCALE else 0


def _band(instrument: Instrument, points: int | None) -> Band | None:
    if points is None:
        return None
    reached = [band for band in instrument.scoring.bands if band.at_least <= points]
    return reached[-1] if reached else None


def _asks_for_safety(question: Question, answer: str | None) -> bool:
    """A yes, or an answer that raises a high level; words of fear in free text are for people to read."""
    if not question.safety or answer is None:
        return False
    return answer == "yes" or raised(question, answer) is Level.HIGH


def _findings(instrument: Instrument, answers: dict[str, str | None]) -> tuple[SectionFinding, ...]:
    if instrument.scoring.method is not Method.INDICATORS:
        return ()
    return tuple(_finding(section, answers) for section in instrument.sections)


def _finding(section: Section, answers: dict[str, str | None]) -> SectionFinding:
    signs = [each.strength for each in section.questions if answers.get(each.id) == "yes"]
    strong, medium, weak = (signs.count(strength) for strength in Strength)
    positive = indicators.is_positive(strong, medium, weak)
    return SectionFinding(section, strong, medium, weak, positive)
