"""Icons: one family, one weight, in the theme's colours; read from the disk when the first one is drawn."""

import json
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QAbstractButton

from caseapp.paths import RESOURCES
from caseapp.ui.theme import Look, Tone

_SIDES = frozenset({"left", "right"})


class Icons:
    """The icons of one look, by the names of the family."""

    def __init__(self, look: Look, *, right_to_left: bool = False) -> None:
        self._look = look
        self._right_to_left = right_to_left
        self._made: dict[tuple[str, str], QIcon] = {}

    def icon(self, name: str, colour: str = Tone.PLAIN) -> QIcon:
        """An icon in the colour of a tone or token; arrows turn round where people read from the right."""
        key = (name, str(colour))
        if key not in self._made:
            self._made[key] = self._draw(name, colour)
        return self._made[key]

    def pixmap(self, name: str, colour: str = Tone.PLAIN, size: int = 0) -> QPixmap:
        """The same icon as a picture of the usual size."""
        side = size or self._look.icon_size
        return self.icon(name, colour).pixmap(side, side)

    def put_on(self, button: QAbstractButton, name: str, colour: str = Tone.PLAIN) -> None:
        """Puts an icon on a button; beside words it keeps its distance, which no style sheet can say."""
        side = self._look.icon_size
        if not button.text():
            button.setIcon(self.icon(name, colour))
            button.setIconSize(QSize(side + 2, side + 2))
            return
        gap = side // 2
        wide = QPixmap(side + gap, side)
        wide.fill(Qt.GlobalColor.transparent)
        with QPainter(wide) as painter:
            painter.drawPixmap(gap if self._right_to_left else 0, 0, self.pixmap(name, colour, side))
        button.setIcon(QIcon(wide))
        button.setIconSize(wide.size())

    def _draw(self, name: str, colour: str) -> QIcon:
        family, points = _family()
        letter = chr(points[name])
        turned = self._right_to_left and not _SIDES.isdisjoint(name.split("-"))
        icon = QIcon()
        usual = self._look.icon_size
        for side in sorted({16, usual, 24, 32, 2 * usual, 48, 96}):
            for mode, ink in (
                (QIcon.Mode.Normal, self._look.colour(colour)),
                (QIcon.Mode.Disabled, self._look.colour("edge")),
            ):
                icon.addPixmap(_glyph(family, letter, side, ink, turned=turned), mode)
        return icon


def _glyph(family: str, letter: str, side: int, ink: QColor, *, turned: bool) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    font = QFont(family)
    font.setPixelSize(side)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, letter)
    return picture.transformed(QTransform().scale(-1, 1)) if turned else picture


@cache
def _family() -> tuple[str, dict[str, int]]:
    folder = RESOURCES / "icons"
    number = QFontDatabase.addApplicationFont(str(folder / "phosphor.ttf"))
    points = json.loads((folder / "phosphor.json").read_text("utf-8"))
    return QFontDatabase.applicationFontFamilies(number)[0], {
        name: int(point, 16) for name, point in points.items()
    }
