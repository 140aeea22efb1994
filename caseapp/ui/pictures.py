"""Pictures from plain pixels: painted by the program itself, so that no reader of files is in its process."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from caseapp.exchange.media.drawing import Drawn


def pixmap_of(drawn: Drawn) -> QPixmap:
    """The picture of plain pixels."""
    row = drawn.width * 4
    image = QImage(drawn.pixels, drawn.width, drawn.height, row, QImage.Format.Format_RGBA8888)
    return QPixmap.fromImage(image)  # copies the pixels


class Painted(QWidget):
    """A picture at a scale and turn; it takes just the room it needs."""

    def __init__(self, pixmap: QPixmap, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._whole = pixmap
        self._shown: QPixmap | None = None
        self._scale, self._turn = 1.0, 0
        self.setFixedSize(pixmap.size())

    @property
    def scale(self) -> float:
        """How much larger than its pixels the picture is shown."""
        return self._scale

    @property
    def turned_size(self) -> QSize:
        """The size of the picture as it lies now, at its own scale."""
        size = self._whole.size()
        return size.transposed() if self._turn % 180 else size

    def show_at(self, scale: float, turn: int) -> None:
        """Shows the picture so much larger, turned by so many degrees."""
        self._scale, self._turn = scale, turn % 360
        self.setFixedSize((self.turned_size.toSizeF() * scale).toSize().expandedTo(QSize(1, 1)))
        self._shown = None
        self.update()

    def _made(self) -> QPixmap:
        """The picture as it is shown; made when it is painted, for a window being drawn out asks often."""
        turned = self._whole.transformed(QTransform().rotate(self._turn)) if self._turn else self._whole
        if self._scale >= 1:
            return turned
        # Letters made smaller in any other way lose their strokes.
        return turned.scaled(self.size(), mode=Qt.TransformationMode.SmoothTransformation)

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._shown is None:
            self._shown = self._made()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.rect(), self._shown)


class Thumbnail(QWidget):
    """A small picture in a square, or the icon of a kind of file."""

    def __init__(self, pixmap: QPixmap, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = self._pixmap = pixmap
        self.setFixedSize(side, side)

    @property
    def is_revealed(self) -> bool:
        """Whether more than an icon is to be seen."""
        return self._pixmap is not self._icon

    def reveal(self, pixmap: QPixmap) -> None:
        """Shows the picture in the place of the icon."""
        self._pixmap = pixmap
        self.update()

    def hide_picture(self) -> None:
        """Goes back to the icon."""
        self._pixmap = self._icon
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        size = self._pixmap.size()
        if size.width() > self.width() or size.height() > self.height():
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = self.rect()
        place.setSize(size)
        place.moveCenter(self.rect().center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, self._pixmap)
