"""What a pack says in words: a step's deadline before any case counts it, whom it is for, its source."""

from collections.abc import Callable, Sequence
from datetime import date

from caseapp.domain.codes.places import COUNTRY
from caseapp.procedures.durations import Duration
from caseapp.procedures.entries import PackStep, Source
from caseapp.procedures.pack import REGIONAL
from caseapp.text import Catalogue, Text, mark

_AND = mark("Procedures", "{first} and {second}")
_YEARS = mark("Procedures", "%n year(s)")
_MONTHS = mark("Procedures", "%n month(s)")
_DAYS = mark("Procedures", "%n day(s)")
_WORKING_DAYS = mark("Procedures", "%n working day(s)")
_HOURS = mark("Procedures", "%n hour(s)")
_MINUTES = mark("Procedures", "%n minute(s)")
_AT_ONCE, _AT_ONCE_AFTER = mark("Procedures", "At once"), mark("Procedures", "At once after {event}")
_FROM = mark("Procedures", "{length} from {event}")
_LASTS_FROM = mark("Procedures", "Lasts {length} at most, from {event}")
_LASTS = mark("Procedures", "Lasts {length} at most")
_START_UNKNOWN = mark("Procedures", "{length}; the procedure does not say from when it runs")
_LONGER = mark("Procedures", "Can be made longer: {rule} Who decides: {who}.")
_LONGER_BY = mark("Procedures", "Can be made longer by {by} each time: {rule} Who decides: {who}.")
_LONGER_IN_ALL = mark("Procedures", "Can be made longer to {in_all} in all: {rule} Who decides: {who}.")
_LONGER_BY_IN_ALL = mark(
    "Procedures",
    "Can be made longer by {by} each time and to {in_all} in all: {rule} Who decides: {who}.",
)


def length_in_words(length: Duration, *, is_in_working_days: bool = False) -> Text:
    """A length of time, such as “3 months and 10 days”."""
    counted = (
        (length.years, _YEARS),
        (length.months, _MONTHS),
        (length.days, _WORKING_DAYS if is_in_working_days else _DAYS),
        (length.hours, _HOURS),
        (length.minutes, _MINUTES),
    )
    parts = [words.counted(count) for count, words in counted if count]
    if not parts:
        return _AT_ONCE
    first, *others = parts
    for other in others:
        first = _AND.filled(first=first, second=other)
    return first


def deadline_in_words(step: PackStep) -> Text | None:
    """How long, and from when; nothing where the pack knows no deadline."""
    if step.deadline is None:
        return None
    if step.deadline.is_at_once:
        return _AT_ONCE if step.starts_from is None else _AT_ONCE_AFTER.filled(event=step.starts_from.words)
    length = length_in_words(step.deadline, is_in_working_days=step.working_days)
    lasts = step.period is not None
    if step.starts_from is not None:
        return (_LASTS_FROM if lasts else _FROM).filled(length=length, event=step.starts_from.words)
    return _LASTS.filled(length=length) if lasts else _START_UNKNOWN.filled(length=length)


def extension_in_words(step: PackStep) -> Text | None:
    """How the deadline can be made longer; nothing where the pack does not say."""
    extension = step.extension
    if extension is None:
        return None
    sentence = {
        (False, False): _LONGER,
        (True, False): _LONGER_BY,
        (False, True): _LONGER_IN_ALL,
        (True, True): _LONGER_BY_IN_ALL,
    }[extension.by is not None, extension.in_all is not None]
    lengths = {"by": extension.by, "in_all": extension.in_all}
    return sentence.filled(
        rule=extension.rule,
        who=extension.who.rstrip("."),
        **{name: length_in_words(length) for name, length in lengths.items() if length is not None},
    )


_FOR_EVERYONE = mark("Procedures", "For everyone")
_FOR = mark("Procedures", "For: {groups}")


def whom_in_words(step: PackStep) -> Text:
    """Whom the step is for."""
    condition = step.condition
    return _FOR_EVERYONE if condition.is_for_everyone else _FOR.filled(groups=condition.words)


_REGIONAL = mark("Procedures", "Regional default")
_AND_THEN = mark("Procedures", "{left}, {right}")


def country_in_words(code: str, catalogue: Catalogue) -> str:
    """A country's name in a language, and that of the pack for all countries without one."""
    return catalogue.look_up(_REGIONAL) if code == REGIONAL else COUNTRY.label(code, catalogue)


def countries_in_words(codes: Sequence[str], catalogue: Catalogue) -> str:
    """The names of countries, one after the other."""
    first, *others = [country_in_words(code, catalogue) for code in codes]
    for other in others:
        first = catalogue.look_up(_AND_THEN.filled(left=first, right=other))
    return first


_SOURCE = mark("Procedures", "{title}, {publisher}")
_SOURCE_YEAR = mark("Procedures", "{title}, {publisher} ({year})")
_CHECKED = mark("Procedures", "{source}. Last checked: {day}")
_NOT_CHECKED = mark("Procedures", "{source}. Last checked: not noted")


def source_in_words(source: Source, day: Callable[[date], str]) -> Text:
    """A source in a line: what, from whom, of which year, and on which day it was last checked."""
    named = _SOURCE if source.year is None else _SOURCE_YEAR.filled(year=source.year)
    named = named.filled(title=source.title, publisher=source.publisher)
    if source.checked is None:
        return _NOT_CHECKED.filled(source=named)
    return _CHECKED.filled(source=named, day=day(source.checked))
