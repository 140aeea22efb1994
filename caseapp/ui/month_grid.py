"""A grid of days, a month or a week, that is walked by the arrow keys; it says how much each day holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import TONE_ICONS
from caseapp.ui.plain import ElidedLabel, Label, Picture
from caseapp.ui.theme import Tone

_SAID = mark("Calendar", "{day}, %n due")
_SAID_TODAY = mark("Calendar", "{day}, today, %n due")
_TODAY = mark("Calendar", "Today")
_MORE = mark("Calendar", "and %n more")
DAYS = 7
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Line:
    """What a cell says about one thing."""

    words: str
    tone: Tone = Tone.PLAIN


def first_of_week(locale: QLocale, day: date) -> date:
    """The day on which the week of a day begins where the language is spoken."""
    return day - timedelta(days=(day.isoweekday() - locale.firstDayOfWeek().value) % DAYS)


def month_of(locale: QLocale, day: date) -> tuple[date, ...]:
    """The days of a month, filled up to whole weeks."""
    first = first_of_week(locale, day.replace(day=1))
    last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - _ONE_DAY
    weeks = ((last - first).days // DAYS) + 1
    return tuple(first + timedelta(days=number) for number in range(weeks * DAYS))


class DayCell(QPushButton):
    """One day: its number, what is due on it, and how much more there is."""

    def __init__(self, kit: Kit, day: date, *, is_quiet: bool, is_today: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self.day, self._is_today = kit, day, is_today
        self.setObjectName(f"day.{day.isoformat()}")
        self.setProperty("part", "option")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(kit.look.px(0.75), kit.look.px(0.5), kit.look.px(0.75), kit.look.px(0.5))
        column.setSpacing(0)
        number = kit.words.digits(str(day.day))
        words = f"{number} · {kit.words(_TODAY)}" if is_today else number
        head = Label(words, role="quiet" if is_quiet else "strong", wraps=False, parent=self)
        if is_today:
            head.show_tone(Tone.INFO)
        column.addWidget(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        column.addStretch(1)
        self.show_lines((), 0)

    def show_lines(self, lines: Sequence[Line], most: int) -> None:
        """Changes what the day holds; beyond `most` lines there is a word about how many more."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        shown = lines if len(lines) <= most else lines[: max(0, most - 1)]
        for line in shown:
            self._lines.addWidget(self._line(line))
        if len(shown) < len(lines):
            more = self._kit.words(_MORE.counted(len(lines) - len(shown)))
            self._lines.addWidget(ElidedLabel(more, role="caption", parent=self))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        said: Text = (_SAID_TODAY if self._is_today else _SAID).filled(day=self._kit.words.day(self.day))
        self.setAccessibleName(self._kit.words(said.counted(len(lines))))

    def _line(self, line: Line) -> QWidget:
        label = ElidedLabel(line.words, role="caption", parent=self)
        if line.tone is Tone.PLAIN:
            return label
        label.setProperty("tone", line.tone.value)
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self._kit.look.px(0.25))
        icon = self._kit.icons.pixmap(TONE_ICONS[line.tone], line.tone, self._kit.look.px(1.5))
        across.addWidget(Picture(icon, row))
        across.addWidget(label, 1)
        return row


class MonthGrid(QWidget):
    """`chosen` says on which day somebody is; `left`, that somebody walked out of the grid."""

    chosen = Signal(object)  # date
    left = Signal(object)  # date, outside the grid
    opened = Signal()  # Enter on a day

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._cells: dict[date, DayCell] = {}
        self._day = date.min
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(kit.look.px(0.5))

    @property
    def day(self) -> date:
        """The day that is chosen."""
        return self._day

    def show_days(self, days: Sequence[date], month: int, today: date) -> None:
        """Shows these days in rows of weeks; days of another month are quieter."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._cells = {}
        for column, day in enumerate(days[:DAYS]):
            name = self._kit.words.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            self._grid.addWidget(Label(name, role="caption", wraps=False, parent=self), 0, column)
            self._grid.setColumnStretch(column, 1)
        for row in range(1, self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for number, day in enumerate(days):
            cell = DayCell(self._kit, day, is_quiet=day.month != month, is_today=day == today, parent=self)
            cell.clicked.connect(lambda _=False, day=day: self.choose(day))
            self._cells[day] = cell
            row, column = divmod(number, DAYS)
            self._grid.addWidget(cell, row + 1, column)
            self._grid.setRowStretch(row + 1, 1)
            QWidget.setTabOrder(self._cells.get(day - _ONE_DAY, cell), cell)

    def show_lines(self, lines: Mapping[date, Sequence[Line]], most: int) -> None:
        """Shows what each day holds."""
        for day, cell in self._cells.items():
            cell.show_lines(lines.get(day, ()), most)

    def choose(self, day: date, *, focus: bool = True) -> None:
        """Goes to a day; the one place in the grid that Tab leads to."""
        cell = self._cells.get(day)
        if cell is None:
            self.left.emit(day)
            return
        for other in self._cells.values():
            other.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is cell else Qt.FocusPolicy.ClickFocus)
        self._day = day
        cell.setChecked(True)
        if focus:
            cell.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._day in self._cells:
            self._cells[self._day].setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Up: -DAYS,
            Qt.Key.Key_Down: DAYS,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.choose(self._day + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.left.emit(_other_month(self._day, 1 if key is Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def _other_month(day: date, months: int) -> date:
    """The same day in the month before or after, or its last."""
    moved = QDate(day.year, day.month, day.day).addMonths(months)
    return date(moved.year(), moved.month(), moved.day())
