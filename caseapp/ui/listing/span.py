"""From one day or number to another; either end may be left open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.operations.narrowing import Bound, day_in
from caseapp.text import mark
from caseapp.ui.editors.dates import DayParts
from caseapp.ui.editors.lines import Line
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label

_FIRST, _LAST = mark("Filters", "From"), mark("Filters", "Until")
_HINT = mark("Filters", "A year, or a year and month, is enough. An end may stay open.")
_DIGITS = 4


class SpanEditor(QWidget):
    """Two dates in parts, or two numbers."""

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._is_number = kit, False
        first, last = kit.words(_FIRST), kit.words(_LAST)
        self._days = (DayParts(kit, first, "first", self), DayParts(kit, last, "last", self))
        self._numbers = (self._number(first, "first.number"), self._number(last, "last.number"))
        self._hint = Label(kit.words(_HINT), role="caption", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(1))
        for words, day, number in zip((first, last), self._days, self._numbers, strict=True):
            column.addWidget(Label(words, role="label", parent=self))
            column.addWidget(day)
            column.addWidget(number)
            day.changed.connect(self.changed)
            number.textEdited.connect(self.changed)
        column.addWidget(self._hint)

    def begin(self, *, is_number: bool) -> None:
        """Empties it, for days or for numbers."""
        self._is_number = is_number
        for day, number in zip(self._days, self._numbers, strict=True):
            day.show_text("")
            number.clear()
            day.setVisible(not is_number)
            number.setVisible(is_number)
        self._hint.setVisible(not is_number)

    @property
    def is_ready(self) -> bool:
        """Whether there is at least one end, and none that is no day or number."""
        try:
            first, last = self.bounds()
        except ValueError:
            return False
        if first is None or last is None:
            return first is not last
        return first <= last  # type: ignore[operator]

    def bounds(self) -> tuple[Bound, Bound]:
        """The first and the last; ValueError when something else was typed."""
        if self._is_number:
            first, last = (number.text().strip() for number in self._numbers)
            return int(first) if first else None, int(last) if last else None
        first, last = (day.text() for day in self._days)
        return day_in(first, is_last=False), day_in(last, is_last=True)

    def _number(self, words: str, name: str) -> Line:
        line = Line(self._kit, _DIGITS, parent=self)
        line.setObjectName(name)
        line.setAccessibleName(words)
        line.setMaximumWidth(self._kit.look.px(14))
        return line
