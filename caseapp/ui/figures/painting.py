"""Draws plain shapes with Qt, in the colours of the look and the fonts of the language."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from caseapp.shapes import Box, Drawing, Fill, Ink, Line, Measure, Patch, Said
from caseapp.ui.breaking import breakable, broken, is_burmese
from caseapp.ui.fonts import body_font
from caseapp.ui.kit import Kit
from caseapp.ui.theme import CAPTION, ThemeName

_TOKENS = {
    Ink.FIRST: "primary",
    Ink.SECOND: "soon",
    Ink.THIRD: "quiet",
    Ink.FOURTH: "training_text",
    Ink.TEXT: "text",
    Ink.QUIET: "quiet",
    Ink.LINE: "line",
    Ink.LAND: "line",
    Ink.GROUND: "surface",
}
_PATTERNS = {
    Fill.FULL: Qt.BrushStyle.SolidPattern,
    Fill.LINED: Qt.BrushStyle.BDiagPattern,
    Fill.DOTTED: Qt.BrushStyle.Dense5Pattern,
    Fill.EMPTY: Qt.BrushStyle.NoBrush,
    Fill.HATCHED: Qt.BrushStyle.DiagCrossPattern,
}
_PIXELS_A_POINT = 96 / 72
_TALL = 1 << 20
_ISOLATE, _END = "\u2068", "\u2069"


def font_of(kit: Kit) -> QFont:
    """The font of words in charts; sized in pixels, as they are laid out in them."""
    font = body_font(kit.words.language, CAPTION)
    font.setPixelSize(round(kit.look.points(CAPTION) * _PIXELS_A_POINT))
    return font


def measure_of(kit: Kit) -> Measure:
    """How much room words take in charts on the screen."""
    metrics = QFontMetricsF(font_of(kit))
    line = max(metrics.height(), float(kit.look.line_height) * CAPTION / 10.5)
    return Measure(line, metrics.horizontalAdvance, partial(_height, metrics, line))


def paint(painter: QPainter, drawing: Drawing, kit: Kit) -> None:
    """Draws a drawing from the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font_of(kit))
    for shape in drawing.shapes:
        if isinstance(shape, Box):
            _box(painter, shape, kit)
        elif isinstance(shape, Line):
            painter.setPen(_pen(shape, kit))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in shape.points]))
        elif isinstance(shape, Patch):
            is_land = shape.ink is Ink.LAND
            painter.setPen(QPen(_colour(Ink.GROUND, kit), 1) if is_land else Qt.PenStyle.NoPen)
            painter.setBrush(_colour(shape.ink, kit))
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape.points]))
        else:
            _said(painter, shape, kit)


def _box(painter: QPainter, box: Box, kit: Kit) -> None:
    room, ink = QRectF(box.x, box.y, box.width, box.height), _colour(box.ink, kit)
    if box.fill in (Fill.FULL, Fill.EMPTY) and box.ink is Ink.GROUND:
        painter.fillRect(room, ink)
        return
    painter.setPen(QPen(ink, 1))
    if box.fill is not Fill.EMPTY:
        painter.fillRect(room, _colour(Ink.GROUND, kit))
    painter.setBrush(QBrush(ink, _PATTERNS[box.fill]))
    painter.drawRect(room)


def _said(painter: QPainter, said: Said, kit: Kit) -> None:
    painter.setPen(_colour(said.ink, kit))
    is_rtl = kit.words.is_right_to_left
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignHCenter
    if said.side != "middle":
        is_right = (said.side == "end") is not is_rtl
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    wraps = Qt.TextFlag.TextWordWrap if said.height > 1.5 * painter.fontMetrics().height() else 0
    words = _in_lines(said.words, said.width, QFontMetricsF(painter.font()).horizontalAdvance)
    if is_rtl:
        words = f"{_ISOLATE}{words}{_END}"  # a name in other letters keeps its own direction
    # A part of a pixel less than measured would break a line once more.
    room = QRectF(said.x, said.y, said.width, said.height).adjusted(-0.5, 0, 0.5, 0)
    painter.drawText(room, int(flags) | int(wraps) | int(Qt.TextFlag.TextDontClip), words)


def _height(metrics: QFontMetricsF, line: float, words: str, width: float) -> float:
    room = QRectF(0, 0, max(width, 1.0), _TALL)
    said = _in_lines(words, width, metrics.horizontalAdvance)
    return max(line, metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), said).height())


def _in_lines(words: str, width: float, measure: Callable[[str], float]) -> str:
    return broken(words, width, measure) if is_burmese(words) else breakable(words)


def _pen(line: Line, kit: Kit) -> QPen:
    pen = QPen(_colour(line.ink, kit), line.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if line.dash:
        pen.setDashPattern([line.dash / line.width, line.dash / line.width])
    return pen


def _colour(ink: Ink, kit: Kit) -> QColor:
    # Where lines are as bright as words, land would drown what is drawn on it.
    token = "hover" if ink is Ink.LAND and kit.look.theme is ThemeName.CONTRAST else _TOKENS[ink]
    return kit.look.colour(token)
