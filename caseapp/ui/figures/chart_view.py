"""A chart of figures on the screen: as high as it needs, said in words, and reached by keyboard."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.shapes import Drawing
from caseapp.statistics.chart_layout import laid_out
from caseapp.statistics.chart_sheet import Sheet
from caseapp.statistics.charts import Chart, in_words
from caseapp.ui.figures.painting import measure_of, paint
from caseapp.ui.kit import Kit

_RING = 3.0  # room around the drawing for the ring of the keyboard
_LEAST, _USUAL, _WIDEST = 30, 70, 96  # units


class FigureChart(QWidget):
    """Shows a chart of published figures; Tab stops here, so that a screen reader can read it out."""

    def __init__(self, kit: Kit, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._chart = kit, chart
        self._drawing: Drawing | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(kit.look.px(_WIDEST))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(in_words(chart, kit.words.number, kit.words))

    @property
    def chart(self) -> Chart:
        """What it shows."""
        return self._chart

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(min(width, self.maximumWidth())).height + 2 * _RING) + 1

    def sizeHint(self) -> QSize:
        width = self._kit.look.px(_USUAL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._kit.look.px(_LEAST), self._kit.look.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        with QPainter(self) as painter:
            painter.save()
            painter.translate(_RING, _RING)
            paint(painter, self._laid_out(self.width()), self._kit)
            painter.restore()
            if self.hasFocus():
                painter.setPen(QPen(self._kit.look.colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # nothing to press here; the page keeps its own keys

    def _laid_out(self, width: int) -> Drawing:
        room = width - 2 * _RING
        if self._drawing is None or self._drawing.width != room:
            words = self._kit.words
            sheet = Sheet(room, measure_of(self._kit), words.number, words, words.is_right_to_left)
            self._drawing = laid_out(self._chart, sheet)
        return self._drawing
