"""The words of one page: looked up in its language, with whatever is put into them kept in one piece."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from caseapp.domain.codes import casework
from caseapp.domain.fields import field_named
from caseapp.domain.record import Record
from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.fonts import FontSet, noto_fonts
from caseapp.reports.anyscript.isolates import left_to_right, own_direction
from caseapp.reports.anyscript.style import Alignment, Content, Style, spans_of
from caseapp.text import Catalogue, Text, unturned

# English as it is written in the region: the day before the month.
_LOCALES = {"en": "en_GB"}
# Lines of tall scripts stand this much further apart, so that all lines of a page stand equally far.
_TALL = {"ur": 1.3, "my": 1.15, "km": 1.15, "lo": 1.1, "th": 1.05, "fa": 1.1, "ps": 1.1, "ar": 1.1, "dv": 1.1}
Side = Literal["start", "end"]


@dataclass(frozen=True)
class Words:
    """How a page in one language finds its words, and sets them from the side where the language begins."""

    catalogue: Catalogue
    fonts: FontSet = field(repr=False)

    @property
    def is_rtl(self) -> bool:
        """Whether the page is laid out from right to left."""
        return self.catalogue.is_right_to_left

    def say(self, text: Text, **values: object) -> str:
        """The sentence with its places filled, each in its own direction."""
        return self.catalogue.look_up(
            text.filled(**{name: own_direction(self._plain(value)) for name, value in values.items()})
        )

    def day(self, day: date) -> str:
        """A day as the language writes it, the year in the Gregorian calendar."""
        locale = _locale(self.catalogue.language)
        return _by_numbers(day) if locale is None else format_date(day, "long", locale=locale)

    def weekday(self, day: date) -> str:
        """A day with its name."""
        locale = _locale(self.catalogue.language)
        return _by_numbers(day) if locale is None else format_date(day, "full", locale=locale)

    def moment(self, moment: datetime) -> str:
        """A day and the time of this laptop's clock, to the minute."""
        here = moment.astimezone()
        return self.listed((self.day(here.date()), left_to_right(f"{here:%H:%M}")))

    def partial_day(self, partial: str) -> str:
        """A day of which perhaps only the year or the month is known."""
        year, month, day = (*(int(part) for part in partial.split("-")), 0, 0)[:3]
        locale = _locale(self.catalogue.language)
        if not month or locale is None:
            return left_to_right(partial)
        whole = date(year, month, day or 1)
        return self.day(whole) if day else format_skeleton("yMMMM", whole, locale=locale)

    def number(self, number: int) -> str:
        """A whole number with the language's marks between thousands."""
        locale = _locale(self.catalogue.language)
        return str(number) if locale is None else format_decimal(number, locale=locale)

    def answer(self, record: Record, name: str) -> str:
        """One answer of a record as people read it; empty when there is none."""
        value = getattr(record, name)
        if value is None or value == ():
            return ""
        if isinstance(value, bool):
            return casework.ANSWER.label("yes" if value else "no", self.catalogue)
        codes = field_named(type(record), name).ask.codes
        if codes is None:
            return self._plain(value)
        given = value if isinstance(value, tuple) else (value,)
        return self.listed([codes.label(code, self.catalogue) for code in given])

    def listed(self, parts: Iterable[str]) -> str:
        """Words one after the other, with the comma of the script."""
        return ("، " if self.is_rtl else ", ").join(parts)

    def label(self, record: Record, name: str) -> str:
        """The question that an answer of a record belongs to."""
        return self.catalogue.look_up(field_named(type(record), name).ask.label)

    def block(self, content: Content, style: Style, side: Side = "start") -> AnyText:
        """Text that stands at one side of the page, whatever its own direction."""
        is_right = (side == "start") is self.is_rtl
        return AnyText(_marked(content), self.style(style, "right" if is_right else "left"), self.fonts)

    def passage(self, content: Content, style: Style) -> AnyText:
        """Text that begins where its own direction wants it to."""
        return AnyText(_marked(content), self.style(style), self.fonts)

    def style(self, style: Style, align: Alignment = "start") -> Style:
        """A style in the language of the page."""
        language = self.catalogue.language
        return replace(style, language=language, align=align, leading=style.leading * _TALL.get(language, 1))

    def _plain(self, value: object) -> str:
        if isinstance(value, Text):
            return self.catalogue.look_up(value)
        if isinstance(value, date):
            return self.day(value)
        return self.number(value) if isinstance(value, int) else str(value)


def _marked(content: Content) -> Content:
    """The content with a visible sign for each command that would turn its letters around."""
    return [replace(span, text=unturned(span.text)) for span in spans_of(content)]


def _by_numbers(day: date) -> str:
    # After letters that run from the right its parts would stand the other way around, day first.
    return left_to_right(day.isoformat())


def words_of(catalogue: Catalogue) -> Words:
    """The words of a language, in the fonts that came with the program."""
    return Words(catalogue, _fonts())


@cache
def _fonts() -> FontSet:
    # They are only read, and reading them again for each page would take longer than drawing it.
    return noto_fonts()


@cache
def _locale(language: str) -> Locale | None:
    """The conventions of a language; None where the locale data does not even name its months."""
    try:
        locale = Locale.parse(_LOCALES.get(language, language))
    except (UnknownLocaleError, ValueError):
        return None
    return None if locale.months["format"]["wide"][1] == "M01" else locale
