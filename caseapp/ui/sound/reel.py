"""Plain samples as a loudspeaker takes them: piece by piece, from any place on."""

from PySide6.QtCore import QIODevice, QObject

from caseapp.exchange.media.hearing import SAMPLE_BYTES, Sound


class Reel(QIODevice):
    """The samples of one sound; nothing is copied but the piece that is asked for."""

    def __init__(self, sound: Sound, parent: QObject) -> None:
        super().__init__(parent)
        self._samples, self._at = sound.samples, 0
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    @property
    def at(self) -> int:
        """The place of the next sample."""
        return self._at // SAMPLE_BYTES

    @property
    def is_at_end(self) -> bool:
        return self._at >= len(self._samples)

    def wind(self, to: int) -> None:
        """Goes on from another sample; before the first or behind the last there is none."""
        self._at = min(max(to, 0) * SAMPLE_BYTES, len(self._samples))

    def let_go(self) -> None:
        """Forgets the samples."""
        self._samples, self._at = memoryview(b""), 0
        self.close()

    def isSequential(self) -> bool:
        return True  # or Qt would keep a place of its own

    def bytesAvailable(self) -> int:
        return len(self._samples) - self._at

    def readData(self, most: int) -> bytes:
        piece = bytes(self._samples[self._at : self._at + most // SAMPLE_BYTES * SAMPLE_BYTES])
        self._at += len(piece)
        return piece

    def writeData(self, _data: object, _size: int) -> int:
        return -1
