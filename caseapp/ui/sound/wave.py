"""A small picture of how loud a sound is from its beginning to its end, and how far it has been heard."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.ui.kit import Kit

_BAR, _GAP = 3, 2  # px
_LEAST = 0.04


class Wave(QWidget):
    """It repeats what the slider below it says, so a screen reader passes it by."""

    chosen = Signal(float)  # a place was pointed at, 0 to 1

    def __init__(self, kit: Kit, levels: Sequence[float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._levels, self._heard = kit, levels, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_heard(self, part: float) -> None:
        """Colours what has been heard."""
        self._heard = part
        self.update()

    def forget(self) -> None:
        """Shows nothing more of the sound."""
        self._levels = ()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._kit.look.px(60), self._kit.look.px(12))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(min(max(event.position().x() / max(self.width(), 1), 0.0), 1.0))

    def paintEvent(self, _: QPaintEvent) -> None:
        count = max(self.width() // (_BAR + _GAP), 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for number in range(count if self._levels else 0):
                is_heard = number / count < self._heard
                painter.setBrush(self._kit.look.colour("primary" if is_heard else "edge"))
                height = max(self._level(number, count), _LEAST) * self.height()
                bar = QRectF(number * (_BAR + _GAP), (self.height() - height) / 2, _BAR, height)
                painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _level(self, number: int, count: int) -> float:
        first = number * len(self._levels) // count
        last = max((number + 1) * len(self._levels) // count, first + 1)
        return max(self._levels[first:last])
