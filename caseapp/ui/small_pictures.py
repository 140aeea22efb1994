"""The small pictures of a list: icons until somebody asks, then pictures for a while."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from caseapp.exchange.media.drawing import Drawn
from caseapp.ui.pictures import Thumbnail, pixmap_of
from caseapp.ui.plain import REVEAL_FOR


class SmallPictures(QObject):
    """The thumbnails on the screen by the record they belong to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: dict[str, Thumbnail] = {}
        self._timer = QTimer(self, singleShot=True, interval=round(REVEAL_FOR * 1000))
        self._timer.timeout.connect(self.hide)

    def add(self, record_id: str, thumbnail: Thumbnail) -> None:
        """Looks after a thumbnail."""
        self._shown[record_id] = thumbnail

    def reveal(self, drawn: Mapping[str, Drawn]) -> None:
        """Shows the pictures of those that have one, for a while."""
        for record_id, picture in drawn.items():
            if record_id in self._shown:
                self._shown[record_id].reveal(pixmap_of(picture))
        self._timer.start()

    def hide(self) -> None:
        """Goes back to icons."""
        self._timer.stop()
        for thumbnail in self._shown.values():
            thumbnail.hide_picture()

    def forget(self) -> None:
        """Lets go of all, for the list is made anew."""
        self.hide()
        self._shown.clear()
