"""Answers to an instrument: which questions matter so far, and which answers are possible."""

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date

from caseapp.domain.fields import LONG_LIMIT
from caseapp.domain.instruments.instrument import REASONS, Instrument, Question, QuestionKind
from caseapp.domain.record import Fault

Given = Mapping[str, str]  # question id to answer, or to the reason for having none
_LONGEST_NUMBER = 9
_BREAKS = "\n\t"


def relevant(instrument: Instrument, given: Given) -> tuple[Question, ...]:
    """The questions that matter after these answers; one that depends on a question left out is left out."""
    matters: dict[str, Question] = {}
    for question in instrument.questions:
        when = question.when
        if when is None or (when.question in matters and given.get(when.question) in when.among):
            matters[question.id] = question
    return tuple(matters.values())


def answered(question: Question, given: Given) -> str | None:
    """The answer to a question; None where there is none, or a reason for having none."""
    answer = given.get(question.id)
    return None if answer in REASONS else answer


def answer_faults(instrument: Instrument, answers: Given, written: Given) -> Iterator[tuple[str, Fault]]:
    """What is wrong with answers, by the id of the question; "" for one that the instrument does not ask."""
    for question_id, value in answers.items():
        question = instrument.question(question_id)
        if question is None:
            yield "", Fault.NOT_IN_LIST
        elif value not in REASONS and not _is_possible(question, value):
            is_number = question.kind is QuestionKind.NUMBER
            yield question_id, Fault.NUMBER if is_number else Fault.NOT_IN_LIST
    for question_id, value in written.items():
        question = instrument.question(question_id)
        if question is not None and question.kind is QuestionKind.NUMBER:
            yield question_id, Fault.NUMBER  # words where a number is asked for
        elif question is None or not question.is_written:
            yield "", Fault.NOT_IN_LIST
        elif answers.get(question_id) in REASONS:
            yield question_id, Fault.TWO_ANSWERS
        elif fault := _fault_in_words(question, value):
            yield question_id, fault


def hidden_or_too_long(text: str) -> Fault | None:
    """What keeps free words from being kept."""
    if len(text) > LONG_LIMIT:
        return Fault.TOO_LONG
    if any(unicodedata.category(each) in ("Cc", "Cs") and each not in _BREAKS for each in text):
        return Fault.HIDDEN_CHARACTER
    return None


def _is_possible(question: Question, value: str) -> bool:
    if question.kind is QuestionKind.NUMBER:
        return value.isascii() and value.isdecimal() and len(value) <= _LONGEST_NUMBER
    return value in question.values


def _fault_in_words(question: Question, value: str) -> Fault | None:
    if question.kind is not QuestionKind.DATE:
        return hidden_or_too_long(value)
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return Fault.NO_SUCH_DAY
    return None if 1900 <= day.year <= 2200 else Fault.YEAR
