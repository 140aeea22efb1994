"""What is on the clipboard when somebody pastes into a case: files, or a picture."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImageWriter


def local_files(content: QMimeData) -> list[Path]:
    """The files of this computer that are dropped or pasted; addresses of other places are left."""
    return [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]


def pasted() -> list[Path] | bytes | None:
    """Files, or a picture as PNG, or None when there is neither."""
    clipboard = QGuiApplication.clipboard()
    content: QMimeData | None = clipboard.mimeData()  # an empty clipboard may have none
    if content is None:
        return None
    if found := local_files(content):
        return found
    if not content.hasImage():
        return None
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    is_made = QImageWriter(buffer, QByteArray(b"png")).write(clipboard.image())
    return bytes(held.data()) if is_made else None
