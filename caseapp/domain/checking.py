"""Checks untrusted answers against a record type, and says what is wrong in words, never with the answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from caseapp.domain.errors import KnownError
from caseapp.domain.fields import field_named
from caseapp.domain.record import Before, Fault, Record
from caseapp.text import Text, mark

_SENTENCES: Mapping[str, Text] = {
    Fault.HIDDEN_CHARACTER: mark("Checking", "Remove the hidden control characters."),
    Fault.TOO_LONG: mark("Checking", "Shorten this answer; it is longer than a record can keep."),
    Fault.NOT_IN_LIST: mark("Checking", "Choose from the list."),
    Fault.TWO_ANSWERS: mark("Checking", "Give an answer, or a reason for having none, not both."),
    Fault.YEAR: mark("Checking", "Check the year; give it in the Gregorian calendar."),
    Fault.NO_SUCH_DAY: mark("Checking", "There is no such day."),
    Fault.NO_ZONE: mark("Checking", "Give the time with its zone."),
    Fault.END_BEFORE_START: mark("Checking", "The end lies before the beginning."),
    Fault.IN_THE_FUTURE: mark("Checking", "This day has not come yet."),
    Fault.NUMBER: mark("Checking", "Give a sensible number."),
    Fault.NEEDED: mark("Checking", "Answer this question."),
    Fault.ALONE: mark("Checking", "This choice excludes the others."),
    Fault.NOT_WITH_BIRTH: mark("Checking", "By the birth date the person is younger: one is wrong."),
    Fault.NOT_A_WRISTBAND: mark("Checking", "This is no wristband of ours. Read it again, sign by sign."),
    Fault.AGE_TWICE: mark("Checking", "Give the age or about how old, not both."),
    Fault.NOT_A_CHILD: mark("Checking", "By the age this is an adult: one is wrong."),
    "missing": mark("Checking", "Answer this question."),
    "extra_forbidden": mark("Checking", "This record has no such field."),
    "string_pattern_mismatch": mark("Checking", "This is not in the expected form."),
    "date_from_datetime_parsing": mark("Checking", "There is no such day."),
    "date_parsing": mark("Checking", "There is no such day."),
    "greater_than_equal": mark("Checking", "Give a sensible number."),
    "less_than_equal": mark("Checking", "Give a sensible number."),
}
R = TypeVar("R", bound=Record)
_OTHERWISE = mark("Checking", "This answer is not of the right kind.")


@dataclass(frozen=True)
class Problem:
    """What is wrong with one answer: the field's name and label, and a sentence."""

    field: str
    label: Text
    sentence: Text


class NotValid(KnownError):
    """Answers that cannot be kept; `problems` says why, field by field."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        super().__init__(
            mark("Checking", "{field}: {problem}").filled(field=first.label, problem=first.sentence)
        )
        self.problems = problems


def check(record_type: type[R], untrusted: Mapping[str, object], today: date, before: Sequence[R] = ()) -> R:
    """The record these answers make; NotValid when they make none. `today` judges dates still to come.

    `before` are versions of the very same record: a code that has left its list may stay where it stood.
    """
    try:
        record = record_type.model_validate(dict(untrusted), context=Before(tuple(before)))
    except ValidationError as error:
        raise NotValid(tuple(_problem(record_type, detail) for detail in error.errors())) from None
    faults = tuple(record.faults(today))
    if faults:
        raise NotValid(tuple(_named(record_type, name, _SENTENCES[fault]) for name, fault in faults))
    return record


def sentence_of(fault: Fault) -> Text:
    """What to tell a person about a fault."""
    return _SENTENCES.get(fault, _OTHERWISE)


def _problem(record_type: type[Record], detail: ErrorDetails) -> Problem:
    place = detail["loc"]
    context = detail.get("ctx", {})
    name = str(place[0]) if place else str(context.get("field", ""))
    # Blanks alone are no answer, so a field that needs one says the same as when it is left out.
    fault = "missing" if detail["input"] is None else detail["type"]
    return _named(record_type, name, _SENTENCES.get(fault, _OTHERWISE))


def _named(record_type: type[Record], name: str, sentence: Text) -> Problem:
    try:
        return Problem(name, field_named(record_type, name).ask.label, sentence)
    except KeyError:
        # A field that is not ours may be named after anything, so its name is not repeated.
        return Problem("", record_type.label, sentence)
