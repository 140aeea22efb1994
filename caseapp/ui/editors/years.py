"""Asks about a year of another calendar: which Gregorian year is meant is for a person to say."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.domain.calendars import Reading, readings
from caseapp.text import mark
from caseapp.ui.kit import Kit

_MEANT = mark("Editors", "{year} ({calendar})")


class YearOffer(QWidget):
    """A button for each Gregorian year that may be meant; hidden while the year is Gregorian."""

    chosen = Signal(int)

    def __init__(self, kit: Kit, name: str, field_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._name, self._field_name = kit, name, field_name
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(kit.look.px(0.5))
        self.hide()

    def look_at(self, year: str) -> None:
        """Offers what this year may mean, once all its digits are there."""
        found = readings(int(year)) if year.isascii() and year.isdigit() and len(year) == 4 else ()
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for reading in found:
            self._row.addWidget(self._button(reading))
        self.setVisible(bool(found))

    def _button(self, reading: Reading) -> QPushButton:
        year = self._kit.words.digits(str(reading.year))
        words = self._kit.words(_MEANT.filled(year=year, calendar=reading.calendar))
        button = QPushButton(words, self)
        button.setObjectName(f"{self._field_name}.{reading.year}")
        button.setAccessibleName(f"{self._name}: {words}")
        button.clicked.connect(partial(self._choose, reading.year))
        return button

    def _choose(self, year: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt gives it
        self.chosen.emit(year)
