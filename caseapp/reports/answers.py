"""Any answer of any record as people read it on a page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from caseapp.domain.codes import casework
from caseapp.domain.fields import Field, Kind
from caseapp.domain.record import NOTHING, UNANSWERED_LABELS, Record
from caseapp.reports.anyscript.isolates import left_to_right
from caseapp.reports.words import Words
from caseapp.text import Text


@dataclass(frozen=True)
class Reader:
    """Puts answers into words; `names` are of what references point to, `questions` of instruments."""

    words: Words
    names: Mapping[str, str] = field(repr=False)
    questions: Mapping[str, Text] = field(repr=False)

    def read(self, record: Record, asked: Field) -> str:
        """One answer, or why there is none; empty when nothing was asked."""
        reason = record.unanswered.get(asked.name)
        if reason is not None:
            return self.words.say(UNANSWERED_LABELS[reason])
        value = getattr(record, asked.name)
        return "" if value in NOTHING else self._in_words(value, asked)

    def _in_words(self, value: object, asked: Field) -> str:
        words, codes = self.words, asked.ask.codes
        if isinstance(value, bool):
            return casework.ANSWER.label("yes" if value else "no", words.catalogue)
        if isinstance(value, datetime):
            return words.moment(value)
        if isinstance(value, date):
            return words.day(value)
        if isinstance(value, int):
            return words.number(value)
        if isinstance(value, dict):
            return "\n".join(
                f"{self._question(name)}: {self._chosen(name, code)}" for name, code in value.items()
            )
        if isinstance(value, tuple):
            return words.listed(self._code(each, asked) for each in value)
        if asked.kind is Kind.REFERENCE and codes is None:
            return self._name(str(value), asked)
        if asked.kind is Kind.PARTIAL_DATE:
            return words.partial_day(str(value))
        return self._code(value, asked)

    def _code(self, value: object, asked: Field) -> str:
        codes = asked.ask.codes
        return str(value) if codes is None else codes.label(str(value), self.words.catalogue)

    def _chosen(self, question: str, answer: str) -> str:
        """An answer to a question of an instrument: one of its choices, yes or no, or what was written."""
        choice = self.questions.get(f"{question}={answer}")
        if choice is not None:
            return self.words.say(choice)
        return casework.ANSWER.label(answer, self.words.catalogue)

    def _question(self, name: str) -> str:
        return self.words.say(self.questions[name]) if name in self.questions else name

    def _name(self, value: str, asked: Field) -> str:
        """The name of what is referred to; a random id says nothing to anybody, a code of ours does."""
        known = self.names.get(value, "") or (self._question(value) if value in self.questions else "")
        return known or ("" if asked.ask.refers_to else left_to_right(value))
