"""Words in the person's language inside Qt: the translator, dates, numbers, and the words Qt itself shows."""

from datetime import date, datetime
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QDate, QDateTime, QLocale, QObject, Qt, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from caseapp.text import Catalogue, Text, mark

# The country decides digits and names of months where a language is written in several.
_LOCALES = {"bn": "bn_BD", "en": "en_GB", "fa": "fa_AF", "ps": "ps_AF", "ta": "ta_LK", "ur": "ur_PK"}
_DAY, _MONTH = "d MMM yyyy", "MMM yyyy"

# Qt's own words are not shipped for the region's languages; marking them here puts them into our catalogue.
QT_WORDS: tuple[Text, ...] = (
    mark("QPlatformTheme", "OK"),
    mark("QPlatformTheme", "Save"),
    mark("QPlatformTheme", "Open"),
    mark("QPlatformTheme", "&Yes"),
    mark("QPlatformTheme", "&No"),
    mark("QPlatformTheme", "Retry"),
    mark("QPlatformTheme", "Close"),
    mark("QPlatformTheme", "Cancel"),
    mark("QPlatformTheme", "Discard"),
    mark("QPlatformTheme", "Help"),
    mark("QPlatformTheme", "Apply"),
    mark("QPlatformTheme", "Reset"),
    mark("QDialogButtonBox", "OK"),
    mark("QLineEdit", "&Undo"),
    mark("QLineEdit", "&Redo"),
    mark("QLineEdit", "Cu&t"),
    mark("QLineEdit", "&Copy"),
    mark("QLineEdit", "&Paste"),
    mark("QLineEdit", "Delete"),
    mark("QLineEdit", "Select All"),
    mark("QWidgetTextControl", "&Undo"),
    mark("QWidgetTextControl", "&Redo"),
    mark("QWidgetTextControl", "Cu&t"),
    mark("QWidgetTextControl", "&Copy"),
    mark("QWidgetTextControl", "&Paste"),
    mark("QWidgetTextControl", "Delete"),
    mark("QWidgetTextControl", "Select All"),
)


class CatalogueTranslator(QTranslator):
    """Lets `self.tr` and Qt's own widgets find their words in the catalogue.

    A class derived from another finds the other's sentences, except counted ones: PySide takes the
    "3 cases" that Qt makes of the source for found. Mark a counted sentence of a base class instead.
    """

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        return False

    def translate(  # None is how Qt is told to look elsewhere
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation
        found = self._catalogue.find(context, source, n if n >= 0 else None)
        # A class finds the words of the class it is made from only when its own context has none.
        return found if found != source else None


class Words:
    """The person's language: looks up sentences and writes numbers, days and times as she would."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.locale = QLocale(_LOCALES.get(catalogue.language, catalogue.language))

    def __call__(self, text: Text) -> str:
        """A marked sentence in the person's language."""
        return self.catalogue.look_up(text)

    def code(self, text: str) -> str:
        """A code such as `2026-S1` or `48+`, kept left to right inside right-to-left words."""
        return f"\u2066{text}\u2069" if self.is_right_to_left else text

    @property
    def language(self) -> str:
        return self.catalogue.language

    @property
    def is_right_to_left(self) -> bool:
        return self.catalogue.is_right_to_left

    @property
    def year_first(self) -> bool:
        """Whether a date is written from the year down."""
        return self.locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("y")

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with the language's digits."""
        return (
            self.locale.toString(float(value), "f", decimals)
            if decimals
            else self.locale.toString(int(value))
        )

    def day(self, value: date) -> str:
        """A day: 12 Mar 2026."""
        return self.locale.toString(QDate(value.year, value.month, value.day), _DAY)

    def partial_day(self, value: str) -> str:
        """A date of which perhaps only the year, or year and month, is known."""
        year, month, day = (*map(int, value.split("-")), 0, 0)[:3]
        if day:
            return self.day(date(year, month, day))
        return self.locale.toString(QDate(year, month, 1), _MONTH) if month else self.digits(str(year))

    def moment(self, value: datetime) -> str:
        """A day and time on this computer's clock."""
        local = value.astimezone()
        day = QDate(local.year, local.month, local.day)
        return self.locale.toString(QDateTime(day, QTime(local.hour, local.minute)), f"{_DAY} HH:mm")

    def time(self, value: datetime) -> str:
        """A time of day on this computer's clock."""
        local = value.astimezone()
        return self.locale.toString(QTime(local.hour, local.minute), "HH:mm")

    def month_names(self) -> tuple[str, ...]:
        """The twelve months, as they stand alone."""
        return tuple(self.locale.standaloneMonthName(month) for month in range(1, 13))

    def digits(self, plain: str) -> str:
        """The same text with the language's own digits, nothing grouped."""
        zero = ord(self.locale.zeroDigit())
        return "".join(chr(zero + int(mark)) if mark in "0123456789" else mark for mark in plain)

    def sorted_by_name(self, named: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Pairs of code and name in the language's order of names."""
        collator = QCollator(self.locale)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

        def compare(one: tuple[str, str], other: tuple[str, str]) -> int:
            return collator.compare(one[1], other[1])

        return sorted(named, key=cmp_to_key(compare))


def speak(words: Words, app: QApplication) -> CatalogueTranslator:
    """Turns the program to a language: direction, digits and words."""
    for before in app.findChildren(CatalogueTranslator):
        app.removeTranslator(before)
        before.setParent(None)
    translator = CatalogueTranslator(words.catalogue, app)
    app.installTranslator(translator)
    QLocale.setDefault(words.locale)
    direction = Qt.LayoutDirection.RightToLeft if words.is_right_to_left else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    return translator
