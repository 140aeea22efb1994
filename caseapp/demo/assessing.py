"""Made-up assessments: answers drawn by chance, on the better side as time goes by."""

from datetime import date, timedelta
from random import Random

from caseapp.domain.instruments.instrument import QuestionKind
from caseapp.domain.records import Assessment
from caseapp.operations.assessments import completed
from caseapp.operations.questionnaires import instruments

WELL_BEING, RISK = "well_being", "risk_individual"
_WRITTEN = (
    "The staff of the house know and keep the gate.",
    "A cousin in the next town, by day.",
    "A word agreed on the phone.",
)
_SUMMARIES = ("Sleeps better.", "Worries about the debt at home.", "Wants to begin a course.", None)


def made_up_assessment(chance: Random, instrument_id: str, day: date, better: float = 0.0) -> Assessment:
    """One use of an instrument on this day; `better`, from 0 to 1, moves a scale up."""
    answers, written = {}, {}
    for question in instruments().get(instrument_id).questions:
        if question.kind is QuestionKind.TEXT and chance.random() < 0.5:
            written[question.id] = chance.choice(_WRITTEN)
        if not question.values or chance.random() < 0.05:
            continue
        if question.safety:
            answers[question.id] = "no"
            continue
        drawn = min(1.0, chance.random() * 0.7 + better * 0.4)
        values = question.values[::-1] if question.reverse else question.values
        answers[question.id] = values[round(drawn * (len(values) - 1))]
    review = day + timedelta(days=30) if chance.random() < 0.15 else None
    made = Assessment(
        instrument=instrument_id,
        assessed_on=day,
        present=("interpreter",) if chance.random() < 0.4 else (),
        answers=answers,
        written=written,
        next_review_on=review,
        summary=chance.choice(_SUMMARIES),
    )
    return completed(made)
