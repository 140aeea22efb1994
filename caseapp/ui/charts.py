"""Charts: drawn alike on the screen and into pictures, readable in grey, in any script, from any side."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.ui.fonts import body_font
from caseapp.ui.kit import Kit
from caseapp.ui.theme import CAPTION

# With each its own pattern, series can be told apart on a grey printout and by people who see no colours.
_INKS = ("primary", "soon", "quiet", "training_text")
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.CrossPattern,
)
_LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_STEPS = (1, 2, 4, 6, 8)
_DPI_OF_SCREEN = 96
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class Shape(StrEnum):
    """How a chart is drawn."""

    BARS = "bars"
    LINES = "lines"


@dataclass(frozen=True)
class Series:
    """One row of figures; None is a figure that is hidden or missing, and is drawn so."""

    words: str
    values: Sequence[float | None]


@dataclass(frozen=True)
class Chart:
    """What to draw: labels along the foot, series over them; `words` name it for a screen reader."""

    words: str
    labels: Sequence[str]
    series: Sequence[Series]
    shape: Shape = Shape.BARS
    decimals: int = 0

    @property
    def highest(self) -> float:
        """The top of the scale: a round number no figure is above."""
        top = max((v for s in self.series for v in s.values if v is not None), default=0) or 1
        power = 10 ** (len(str(int(top))) - 1) if top >= 1 else 0.1
        while True:
            for step in _STEPS:
                if step * power >= top:
                    return step * power
            power *= 10


class ChartView(QWidget):
    """A chart on the screen."""

    def __init__(self, kit: Kit, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_chart(chart)

    def show_chart(self, chart: Chart) -> None:
        """Shows another chart."""
        self._chart = chart
        self.setAccessibleName(chart.words)
        self.setAccessibleDescription(in_words(self._kit, chart))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._kit.look.px(60), self._kit.look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        with QPainter(self) as painter:
            draw(painter, QRectF(self.rect()), self._chart, self._kit)


def picture(kit: Kit, chart: Chart, width: int, height: int, *, dpi: int = 300) -> QImage:
    """The chart as a picture of `width` by `height` screen pixels, at this many dots an inch."""
    factor = dpi / _DPI_OF_SCREEN
    image = QImage(round(width * factor), round(height * factor), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(QColor(kit.look.colours.surface))
    image.setDevicePixelRatio(factor)
    # Not left open when drawing fails: a picture that goes while it is painted on takes the program with it.
    with QPainter(image) as painter:
        draw(painter, QRectF(0, 0, width, height), chart, kit)
    return image


def in_words(kit: Kit, chart: Chart) -> str:
    """The same figures as text."""
    lines = []
    for series in chart.series:
        pairs = zip(chart.labels, series.values, strict=True)
        figures = ", ".join(f"{label} {_number(kit, chart, value)}" for label, value in pairs)
        lines.append(f"{series.words}: {figures}" if series.words else figures)
    return "\n".join(lines)


def draw(painter: QPainter, area: QRectF, chart: Chart, kit: Kit) -> None:
    """Draws a chart into a rectangle of any painter."""
    _Drawing(painter, area, chart, kit).draw()


class _Drawing:
    """One drawing of one chart: where things stand, worked out once."""

    def __init__(self, painter: QPainter, area: QRectF, chart: Chart, kit: Kit) -> None:
        self._painter, self._chart, self._kit = painter, chart, kit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = body_font(kit.words.language, CAPTION)
        # In pixels, so that a picture for paper has the proportions of the screen.
        font.setPixelSize(round(kit.look.points(CAPTION) * _DPI_OF_SCREEN / 72))
        painter.setFont(font)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if kit.words.is_right_to_left else Qt.LayoutDirection.LeftToRight
        )
        metrics = painter.fontMetrics()
        self._line = max(metrics.height(), kit.look.line_height)
        self._legend = self._line + 8 if len(chart.series) > 1 else 0
        side = metrics.horizontalAdvance(_number(kit, chart, chart.highest)) + 12
        self._from_right = kit.words.is_right_to_left
        self._plot = area.adjusted(
            8 if self._from_right else side,
            self._legend + self._line,
            -(side if self._from_right else 8),
            -(2 * self._line + 4),
        )
        self._area = area
        self._is_narrow = False

    def draw(self) -> None:
        self._draw_scale()
        self._draw_labels()
        if self._chart.shape is Shape.BARS:
            self._draw_bars()
        else:
            self._draw_lines()
        if self._legend:
            self._draw_legend()

    def _draw_scale(self) -> None:
        top, plot = self._chart.highest, self._plot
        has_half = (top / 2).is_integer() or self._chart.decimals > 0
        for part in (0.0, 0.5, 1.0) if has_half else (0.0, 1.0):
            y = plot.bottom() - plot.height() * part
            self._pen("edge" if part == 0 else "line")
            self._painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            self._pen("quiet")
            x = plot.right() + 6 if self._from_right else self._area.left()
            width = self._area.right() - x if self._from_right else plot.left() - 6 - x
            align = _LEFT if self._from_right else _RIGHT
            box = QRectF(x, y - self._line / 2, width, self._line)
            self._text(
                box, align | Qt.AlignmentFlag.AlignVCenter, _number(self._kit, self._chart, top * part)
            )

    def _draw_labels(self) -> None:
        self._pen("text")
        for place, label in enumerate(self._chart.labels):
            box = QRectF(self._left(place), self._plot.bottom() + 4, self._step, 2 * self._line)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            self._painter.drawText(
                box.adjusted(2, 0, -2, 0), int(flags) | int(Qt.TextFlag.TextWordWrap), label
            )

    def _draw_bars(self) -> None:
        count = len(self._chart.series)
        if not count:
            return
        width = min(self._step * 0.7 / count, 48)
        words = (_number(self._kit, self._chart, v) for s in self._chart.series for v in s.values)
        widest = max(map(self._painter.fontMetrics().horizontalAdvance, words), default=0)
        self._is_narrow = widest > width + 4
        for number, series in enumerate(self._chart.series):
            for place, value in enumerate(series.values):
                middle = self._left(place) + self._step / 2
                at = count - 1 - number if self._from_right else number
                left = middle + (at - count / 2) * width
                self._draw_bar(QRectF(left + 1, 0, width - 2, 0), value, number)

    def _draw_bar(self, bar: QRectF, value: float | None, number: int) -> None:
        y = self._y(value or 0)
        bar.setTop(y)
        bar.setBottom(self._plot.bottom())
        ink = self._ink(number)
        self._painter.setPen(QPen(ink, 1))
        if value:
            self._painter.setBrush(QBrush(QColor(self._kit.look.colours.surface)))
            self._painter.drawRect(bar)
            self._painter.setBrush(QBrush(ink, _PATTERNS[number % len(_PATTERNS)]))
            self._painter.drawRect(bar)
        self._pen("text")
        words = _number(self._kit, self._chart, value)
        if self._is_narrow:
            self._draw_upright(bar, words)
            return
        above = QRectF(bar.left() - 16, y - self._line, bar.width() + 32, self._line)
        self._text(above, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_upright(self, bar: QRectF, words: str) -> None:
        """Turns the figure of a narrow bar, so that it does not run into its neighbour's."""
        self._painter.save()
        self._painter.translate(bar.center().x(), bar.top() - 4)
        self._painter.rotate(-90)
        self._text(QRectF(0, -self._line / 2, 100, self._line), _LEFT | Qt.AlignmentFlag.AlignVCenter, words)
        self._painter.restore()

    def _draw_lines(self) -> None:
        for number, series in enumerate(self._chart.series):
            ink = self._ink(number)
            before: QPointF | None = None
            for place, value in enumerate(series.values):
                at = (
                    QPointF(self._left(place) + self._step / 2, self._y(value)) if value is not None else None
                )
                self._painter.setPen(QPen(ink, 2, _LINES[number % len(_LINES)]))
                if at is not None and before is not None:
                    self._painter.drawLine(before, at)
                before = at
            self._draw_points(series, ink, labelled=number == 0 or len(series.values) <= 8)

    def _draw_points(self, series: Series, ink: QColor, *, labelled: bool) -> None:
        for place, value in enumerate(series.values):
            if value is None:
                continue
            at = QPointF(self._left(place) + self._step / 2, self._y(value))
            self._painter.setPen(QPen(QColor(self._kit.look.colours.surface), 1.5))
            self._painter.setBrush(QBrush(ink))
            self._painter.drawEllipse(at, 4, 4)
            if labelled:
                self._pen("text")
                box = QRectF(at.x() - 40, at.y() - self._line - 4, 80, self._line)
                self._text(box, Qt.AlignmentFlag.AlignCenter, _number(self._kit, self._chart, value))

    def _draw_legend(self) -> None:
        metrics = self._painter.fontMetrics()
        sample = 12 if self._chart.shape is Shape.BARS else 24
        x = 0.0
        for number, series in enumerate(self._chart.series):
            width = metrics.horizontalAdvance(series.words) + 4
            left = self._area.right() - x - sample - 1 if self._from_right else self._area.left() + x + 1
            box = QRectF(left, self._area.top() + (self._line - 12) / 2, sample, 12)
            self._draw_sample(box, number)
            self._pen("text")
            at = box.left() - 8 - width if self._from_right else box.right() + 8
            side = _RIGHT if self._from_right else _LEFT
            words = QRectF(at, self._area.top(), width, self._line)
            self._text(words, side | Qt.AlignmentFlag.AlignVCenter, series.words)
            x += sample + 8 + width + 20

    def _draw_sample(self, box: QRectF, number: int) -> None:
        ink = self._ink(number)
        if self._chart.shape is Shape.LINES:
            self._painter.setPen(QPen(ink, 2, _LINES[number % len(_LINES)]))
            y = box.center().y()
            self._painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            return
        self._painter.setPen(QPen(ink, 1))
        self._painter.setBrush(QBrush(ink, _PATTERNS[number % len(_PATTERNS)]))
        self._painter.drawRect(box)

    @property
    def _step(self) -> float:
        return self._plot.width() / max(len(self._chart.labels), 1)

    def _left(self, place: int) -> float:
        at = len(self._chart.labels) - 1 - place if self._from_right else place
        return self._plot.left() + at * self._step

    def _y(self, value: float) -> float:
        return self._plot.bottom() - self._plot.height() * value / self._chart.highest

    def _ink(self, number: int) -> QColor:
        return self._kit.look.colour(_INKS[number % len(_INKS)])

    def _pen(self, colour: str) -> None:
        self._painter.setPen(QPen(self._kit.look.colour(colour), 1))

    def _text(self, box: QRectF, flags: Qt.AlignmentFlag, words: str) -> None:
        self._painter.drawText(box, int(flags), words)


def _number(kit: Kit, chart: Chart, value: float | None) -> str:
    return "–" if value is None else kit.words.number(value, chart.decimals)
