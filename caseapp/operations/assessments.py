"""Assessments: keeping one with what its answers add up to, comparing it, and what is due for review."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from caseapp.domain import assessing
from caseapp.domain.checking import NotValid, Problem, check, sentence_of
from caseapp.domain.errors import KnownError
from caseapp.domain.instruments.answering import answer_faults
from caseapp.domain.instruments.comparing import Answered, Comparison, compare
from caseapp.domain.instruments.instrument import Instrument, Use
from caseapp.domain.instruments.scoring import Result, score
from caseapp.domain.instruments.wording import said
from caseapp.domain.records import Assessment
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.questionnaires import instruments
from caseapp.operations.records import Place, as_seen, save_record
from caseapp.security.rights import Right
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import Stored, of_type
from caseapp.text import SOURCE_LANGUAGE, Text, mark

_MOST_CASES = 200
_NO_QUESTION = mark("Errors", "The answers name a question this instrument does not have.")
_SCREEN_INSTEAD = mark("Errors", "This instrument is for screening. Use it there.")


@dataclass(frozen=True)
class ReviewDue:
    """An assessment to look at again."""

    case_id: str
    code: str
    instrument: Text
    day: date


def for_assessing() -> tuple[Instrument, ...]:
    """The instruments assessments are made with; those for identification have a page of their own."""
    found = (each for each in instruments().all() if each.use is not Use.IDENTIFICATION)
    return tuple(sorted(found, key=lambda each: (list(Use).index(each.use), each.order, each.id)))


def instrument_of(assessment: Assessment) -> Instrument | None:
    """The instrument of an assessment; None for one of another office."""
    return instruments().get(assessment.instrument) if assessment.instrument in instruments().ids else None


def result_of(instrument: Instrument, answers: Mapping[str, str], written: Mapping[str, str]) -> Result:
    """What answers add up to; needs no vault and keeps nothing."""
    return score(instrument, {**written, **answers})


def completed(assessment: Assessment) -> Assessment:
    """The assessment with version, score and suggested level; NotValid when its answers cannot be."""
    instrument = instruments().get(assessment.instrument)
    if instrument.use is Use.IDENTIFICATION:
        raise KnownError(_SCREEN_INSTEAD)
    problems = tuple(
        Problem(question_id, _label(instrument, question_id), sentence_of(fault))
        for question_id, fault in answer_faults(instrument, assessment.answers, assessment.written)
    )
    if any(not problem.field for problem in problems):
        raise KnownError(_NO_QUESTION)
    if problems:
        raise NotValid(problems)
    result = result_of(instrument, assessment.answers, assessment.written)
    return assessment.model_copy(
        update={
            "instrument_version": instrument.version,
            "score": result.score,
            "suggested_level": result.level.value if result.level is not None else None,
        }
    )


def save_assessment_answers(
    desk: Desk, record_type: type[Assessment], untrusted: Mapping[str, object], place: Place
) -> Changes:
    """Checks what the page gave and keeps it."""
    desk.require(Right.PLAN_HELP)
    assessment = check(record_type, untrusted, desk.today(), as_seen(desk.vault, record_type, place))
    return save_assessment(desk, assessment, place)


def save_assessment(desk: Desk, assessment: Assessment, place: Place) -> Changes:
    """Keeps an assessment with what its answers add up to; the level is the worker's own."""
    desk.require(Right.PLAN_HELP)
    return save_record(desk, completed(assessment), place)


def compare_with_last(records: Sequence[Stored], assessment_id: str) -> Comparison | None:
    """What changed since the time before with the same instrument; None where there was none."""
    kept = of_type(records, Assessment)
    now = next((each for kept_id, each in kept if kept_id == assessment_id), None)
    last = assessing.before(kept, assessment_id)
    instrument = instrument_of(now) if now is not None else None
    if now is None or last is None or instrument is None:
        return None
    return compare(instrument, _answered(last), _answered(now))


def due_reviews(desk: Desk) -> tuple[ReviewDue, ...]:
    """The reviews that are due in the worker's own open cases, the longest due first."""
    desk.require(Right.OPEN_CASE)
    tonight = datetime.combine(desk.today() + timedelta(days=1), time(), tzinfo=desk.now().tzinfo)
    mine = CaseFilter(
        is_open=True,
        responsible=desk.worker.user_id,
        due_before=tonight.astimezone(UTC).isoformat(timespec="milliseconds"),
    )
    found = []
    for line in desk.vault.lines(desk.vault.case_numbers(mine)[:_MOST_CASES]):
        kept = of_type(desk.vault.of_case(line.case_id), Assessment)
        for _, each in assessing.due_reviews(kept, desk.today()):
            if each.next_review_on is not None:
                found.append(ReviewDue(line.case_id, line.code, title_of(each), each.next_review_on))
    return tuple(sorted(found, key=lambda due: due.day))


def title_of(assessment: Assessment, language: str = SOURCE_LANGUAGE) -> Text:
    """The title of an assessment's instrument, in a language if the file has it."""
    instrument = instrument_of(assessment)
    return said(instrument.title, language) if instrument else Text("Indicators", assessment.instrument)


def _answered(assessment: Assessment) -> Answered:
    return Answered(
        version=assessment.instrument_version or "",
        answers=assessment.answers,
        written=assessment.written,
        score=assessment.score,
        level=assessing.level_of(assessment),
    )


def _label(instrument: Instrument, question_id: str) -> Text:
    question = instrument.question(question_id)
    return said(question.text, SOURCE_LANGUAGE) if question is not None else Assessment.label
