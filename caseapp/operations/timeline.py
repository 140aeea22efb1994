"""One stream of everything that happened or will happen in a case: lines of the journal, and dated facts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache

from caseapp.domain.fields import Field, fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import RECORD_TYPES, Case, Closure, Consent, Referral, Screening
from caseapp.operations.acts import ACT_WORDS, Act
from caseapp.storage.journal import JournalEntry
from caseapp.storage.stored import Stored
from caseapp.text import Text, mark

_SOMETHING = mark("Acts", "Did something else")
_FACT = mark("Timeline", "{kind}: {what}")
# What an act is about where its line in the journal does not name a kind of record.
_ABOUT = {
    Act.BEGIN_CASE: Case.kind,
    Act.ASSIGN: Case.kind,
    Act.CLOSE_CASE: Closure.kind,
    Act.REOPEN_CASE: Closure.kind,
    Act.RECORD_CONSENT: Consent.kind,
    Act.WITHDRAW_CONSENT: Consent.kind,
    Act.SCREEN: Screening.kind,
    Act.REFER: Referral.kind,
    Act.ANSWER_REFERRAL: Referral.kind,
    Act.PRINT_LETTER: Referral.kind,
}


@dataclass(frozen=True)
class TimelineEntry:
    """Something that happened, or will: when, who, and what in words.

    `at` is in the zone of the laptop; of a fact known by its day alone it is the beginning of that day.
    `kind` is the kind of record it is about, and `record_id` the record where it is a fact of one.
    """

    at: datetime
    who: str
    what: Text
    act: str
    kind: str
    record_id: str = ""
    has_time: bool = True

    @property
    def day(self) -> date:
        """The day on this laptop."""
        return self.at.date()


def line_of(line: JournalEntry, who: str) -> TimelineEntry:
    """What a line of the journal tells."""
    words = ACT_WORDS.get(line.act, _SOMETHING)
    is_kind = line.detail in RECORD_TYPES
    label = RECORD_TYPES[line.detail].label if is_kind else Text("Acts", line.detail)
    kind = line.detail if is_kind else _ABOUT.get(Act(line.act), "") if line.act in ACT_WORDS else ""
    return TimelineEntry(
        datetime.fromisoformat(line.at).astimezone(), who, words.filled(kind=label), line.act, kind
    )


def facts_of(records: Sequence[Stored]) -> Iterator[TimelineEntry]:
    """The days and moments that the records name, of the fields that say they belong here."""
    for stored in records:
        record = stored.record
        for asked in _dated(type(record)):
            value = getattr(record, asked.name)
            if isinstance(value, date):
                has_time = isinstance(value, datetime)
                words = _words(record.label, asked)
                yield TimelineEntry(_moment(value), "", words, "", record.kind, stored.id, has_time)


def newest_first(entries: Sequence[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """The entries in the order of the stream; what was written last comes first among equals."""
    return tuple(sorted(entries, key=lambda entry: entry.at, reverse=True))


@cache
def _dated(record_type: type[Record]) -> tuple[Field, ...]:
    return tuple(asked for asked in fields_of(record_type) if asked.ask.on_timeline)


def _words(label: Text, asked: Field) -> Text:
    """A day that every record of a kind has is the day of the record; another one is named."""
    return label if asked.is_required else _FACT.filled(kind=label, what=asked.ask.label)


def _moment(value: date) -> datetime:
    moment = value if isinstance(value, datetime) else datetime.combine(value, time.min)
    return moment.astimezone()
