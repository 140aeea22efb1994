"""The words of one page: looked up in its language, with whatever is put into them kept in one piece."""

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_decimal

from caseapp.domain.codes import casework
from caseapp.domain.fields import field_named
from caseapp.domain.record import Record
from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.fonts import FontSet, noto_fonts
from caseapp.reports.anyscript.isolates import own_direction
from caseapp.reports.anyscript.style import Alignment, Content, Style
from caseapp.text import Catalogue, Text

# English as it is written in the region: the day before the month.
_LOCALES = {"en": "en_GB"}
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
        return day.isoformat() if locale is None else format_date(day, "long", locale=locale)

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
        return ", ".join(codes.label(code, self.catalogue) for code in given)

    def label(self, record: Record, name: str) -> str:
        """The question that an answer of a record belongs to."""
        return self.catalogue.look_up(field_named(type(record), name).ask.label)

    def block(self, content: Content, style: Style, side: Side = "start") -> AnyText:
        """Text that stands at one side of the page, whatever its own direction."""
        is_right = (side == "start") is self.is_rtl
        return self.passage(content, replace(style, align="right" if is_right else "left"))

    def passage(self, content: Content, style: Style) -> AnyText:
        """Text that begins where its own direction wants it to."""
        return AnyText(content, replace(style, language=self.catalogue.language), self.fonts)

    def style(self, style: Style, align: Alignment = "start") -> Style:
        """A style in the language of the page."""
        return replace(style, language=self.catalogue.language, align=align)

    def _plain(self, value: object) -> str:
        if isinstance(value, Text):
            return self.catalogue.look_up(value)
        if isinstance(value, date):
            return self.day(value)
        return self.number(value) if isinstance(value, int) else str(value)


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
