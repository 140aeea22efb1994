"""Editors for days, dates of which only a part is known, and moments; typed, with a calendar beside."""

from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from caseapp.domain.fields import Field, Kind
from caseapp.text import Text, mark
from caseapp.ui.editors.combo import CalmCombo
from caseapp.ui.editors.editor import Editor
from caseapp.ui.editors.lines import Line
from caseapp.ui.editors.years import YearOffer
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label, tip
from caseapp.ui.theme import restyle

_DAY, _MONTH, _YEAR = mark("Editors", "Day"), mark("Editors", "Month"), mark("Editors", "Year")
_TIME = mark("Editors", "Time")
_CALENDAR = mark("Editors", "Choose from a calendar")
_NOW = mark("Editors", "Now")


class DayParts(QWidget):
    """Day, month and year, in the order of the language; any script's digits."""

    changed = Signal()

    def __init__(self, kit: Kit, name: str, field_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.day = self._line(_DAY, name, f"{field_name}.day", 2, 6.5)
        self.year = self._line(_YEAR, name, f"{field_name}.year", 4, 9)
        self.month = CalmCombo(self)
        self.month.setObjectName(f"{field_name}.month")
        self.month.setAccessibleName(f"{name}: {kit.words(_MONTH)}")
        self.month.addItem(kit.words(_MONTH), 0)
        for number, month in enumerate(kit.words.month_names(), 1):
            self.month.addItem(month, number)
        self.month.setMinimumContentsLength(8)
        self.month.activated.connect(self.changed)
        self.month.currentIndexChanged.connect(lambda place: restyle(self.month, "empty", place == 0))
        restyle(self.month, "empty", value=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kit.look.px(0.75))
        in_order = (self.day, self.month, self.year)
        self.in_order: tuple[QWidget, ...] = in_order[::-1] if kit.words.year_first else in_order
        for widget in self.in_order:
            row.addWidget(widget)
        for before, after in pairwise(self.in_order):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(self.in_order[0])
        self._offer = YearOffer(kit, name, field_name, self)
        self._offer.chosen.connect(self._take_year)
        row.addWidget(self._offer)
        self.year.textChanged.connect(lambda year: self._offer.look_at(_digits(year, 4)))

    @property
    def is_empty(self) -> bool:
        return not (self.day.text().strip() or self.month.currentData() or self.year.text().strip())

    def text(self) -> str:
        """What is there in ISO form, as far as it is there: 2026, 2026-03 or 2026-03-12; '' for nothing."""
        year, month, day = (
            _digits(self.year.text(), 4),
            int(self.month.currentData()),
            _digits(self.day.text(), 2),
        )
        if not day and not month:
            return year
        return f"{year}-{month:02}-{day}" if day else f"{year}-{month:02}"

    def show_text(self, iso: str) -> None:
        """Shows a date in ISO form, or as much as there is of it."""
        year, month, day = (*iso.split("-"), "", "")[:3]
        self.year.setText(self._kit.words.digits(year))
        self.month.setCurrentIndex(int(month or 0))
        self.day.setText(self._kit.words.digits(str(int(day))) if day else "")

    def _take_year(self, year: int) -> None:
        self.year.setText(self._kit.words.digits(str(year)))
        self.year.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _line(self, label: Text, name: str, object_name: str, length: int, units: float) -> Line:
        words = self._kit.words(label)
        line = Line(self._kit, length, parent=self)
        line.setObjectName(object_name)
        line.setAccessibleName(f"{name}: {words}")
        line.setPlaceholderText(words)
        line.setInputMethodHints(Qt.InputMethodHint.ImhDate)
        line.setMinimumWidth(self._kit.look.px(units))
        line.setMaximumWidth(self._kit.look.px(units + 3))
        line.textEdited.connect(self.changed)
        return line


class DateEditor(Editor):
    """A day, or for a partial date a year and as much more as is known."""

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self._is_partial = field.kind is Kind.PARTIAL_DATE
        self.parts = DayParts(kit, self.name, field.name, self)
        self.parts.changed.connect(self.changed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(kit.look.px(0.75))
        self._row.addWidget(self.parts)
        if not self._is_partial:
            self._row.addWidget(self._calendar_button())
        self._row.addStretch(1)
        self.setFocusProxy(self.parts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def first_input(self) -> QWidget:
        return self.parts.in_order[0]

    def answer(self) -> object:
        return self.parts.text() or None

    def show_answer(self, value: object) -> None:
        self.parts.show_text("" if value is None else str(value))

    def _calendar_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self.field.name}.calendar")
        self.kit.icons.put_on(button, "calendar-blank")
        words = self.kit.words(_CALENDAR)
        button.setAccessibleName(f"{self.name}: {words}")
        tip(button, words)
        button.clicked.connect(lambda: self._open_calendar(button))
        return button

    def _open_calendar(self, button: QToolButton) -> None:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        ink = QTextCharFormat()
        ink.setForeground(self.kit.look.colour("text"))
        for weekday in Qt.DayOfWeek:
            calendar.setWeekdayTextFormat(weekday, ink)
        header = QTextCharFormat()
        header.setForeground(self.kit.look.colour("quiet"))
        calendar.setHeaderTextFormat(header)
        shown = QDate.fromString(self.parts.text(), Qt.DateFormat.ISODate)
        calendar.setSelectedDate(shown if shown.isValid() else QDate.currentDate())
        calendar.activated.connect(lambda day: self._pick(day, menu))
        calendar.clicked.connect(lambda day: self._pick(day, menu))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        calendar.setFocus()

    def _pick(self, day: QDate, menu: QMenu) -> None:
        menu.close()
        self.parts.show_text(day.toString(Qt.DateFormat.ISODate))
        self.changed.emit()


class MomentEditor(DateEditor):
    """A day and a time on this computer's clock, kept with its zone."""

    is_wide = True

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.time = Line(kit, 5, parent=self)
        self.time.setObjectName(f"{field.name}.time")
        words = kit.words(_TIME)
        self.time.setAccessibleName(f"{self.name}: {words}")
        self.time.setPlaceholderText(words)
        self.time.setFixedWidth(kit.look.px(10))
        self.time.textEdited.connect(self.changed)
        self._shown: tuple[datetime, tuple[str, str]] | None = None  # a moment, and how it stands here
        self._zone = Label(_zone_name(), role="quiet", wraps=False, parent=self)
        now = QPushButton(self)
        now.setObjectName(f"{field.name}.now")
        now.setText(kit.words(_NOW))
        now.setAccessibleName(f"{self.name}: {kit.words(_NOW)}")
        now.clicked.connect(self._show_now)
        last = self._row.count() - 1
        for place, widget in enumerate((self.time, self._zone, now), last):
            self._row.insertWidget(place, widget)

    def answer(self) -> object:
        if self.parts.is_empty and not self.time.text().strip():
            return None
        if self._shown is not None and self._shown[1] == self._texts():
            return self._shown[0]  # also where an hour comes twice, or the zone has changed
        hour, _, minute = self.time.text().strip().partition(":")
        clock = f"{_digits(hour, 2)}:{_digits(minute, 2) or '00'}"
        try:
            naive = datetime.fromisoformat(f"{self.parts.text()}T{clock}")
        except ValueError:
            return f"{self.parts.text()}T{clock}"  # the check says in words that this is no moment
        moment = naive.astimezone()
        is_skipped = moment.replace(tzinfo=None) != naive  # clocks go from before it to after it
        return f"{self.parts.text()}T{clock}" if is_skipped else moment

    def show_answer(self, value: object) -> None:
        moment, self._shown = _moment(value), None
        if moment is None:
            day, _, clock = str(value or "").partition("T")  # a draft may hold half a moment
            self.parts.show_text(day)
            self.time.setText(clock)
            return
        local = moment.astimezone()
        self.parts.show_text(local.date().isoformat())
        self.time.setText(self.kit.words.digits(f"{local:%H:%M}"))
        self._shown = moment, self._texts()

    def _texts(self) -> tuple[str, str]:
        return self.parts.text(), self.time.text().strip()

    def _show_now(self) -> None:
        self.show_answer(datetime.now().astimezone().replace(second=0, microsecond=0))
        self.changed.emit()


def _moment(value: object) -> datetime | None:
    """A moment, also in the form a draft keeps it in."""
    if isinstance(value, datetime) or not value:
        return value if isinstance(value, datetime) else None
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return None


def _digits(typed: str, width: int) -> str:
    """Digits of any script as plain ones; anything else stays, so that the check can refuse it in words."""
    typed = typed.strip()
    return str(int(typed)).zfill(width) if typed.isdecimal() else typed


def _zone_name() -> str:
    offset = datetime.now().astimezone().strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:]}"
