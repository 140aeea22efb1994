"""What changed between two times that an instrument was used."""

from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.domain.instruments.instrument import Instrument, Question


@dataclass(frozen=True)
class Answered:
    """The answers of one time, with what they came to."""

    version: str
    answers: Mapping[str, str]
    written: Mapping[str, str]
    score: int | None = None
    level: str | None = None


@dataclass(frozen=True)
class Change:
    """A question whose answer changed; None where there was no answer. Free words are not repeated."""

    question: Question
    before: str | None
    now: str | None
    is_written: bool = False


@dataclass(frozen=True)
class Comparison:
    """What changed since the time before."""

    changes: tuple[Change, ...]
    score_before: int | None
    score_now: int | None
    level_before: str | None
    level_now: str | None
    is_same_version: bool


def compare(instrument: Instrument, before: Answered, now: Answered) -> Comparison:
    """The changes in the order of the questions; what only one of two versions asks is left out."""
    return Comparison(
        changes=tuple(
            change
            for question in instrument.questions
            if (change := _change(question, before, now)) is not None
        ),
        score_before=before.score,
        score_now=now.score,
        level_before=before.level,
        level_now=now.level,
        is_same_version=before.version == now.version,
    )


def _change(question: Question, before: Answered, now: Answered) -> Change | None:
    was, is_now = before.answers.get(question.id), now.answers.get(question.id)
    said_before, said_now = before.written.get(question.id), now.written.get(question.id)
    if was == is_now and said_before == said_now:
        return None
    return Change(question, was, is_now, is_written=said_before != said_now)
