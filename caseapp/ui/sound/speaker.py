"""The computer's loudspeaker. Qt's part for it is loaded when the first sound is played, not before."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLoggingCategory

from caseapp.exchange.media.hearing import SAMPLE_BYTES
from caseapp.ui.sound.reel import Reel

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

_AHEAD = 0.3  # s that the loudspeaker is handed before they are heard


class Speaker(Protocol):
    """Takes the samples of a reel until there are no more, or until it is stopped."""

    @property
    def waiting(self) -> int:
        """How many samples it has taken that are not heard yet."""

    def start(self, reel: Reel) -> None:
        """Begins to take them."""

    def stop(self) -> None:
        """Is silent at once."""


# `open_speaker(rate, ended)`: None where there is none. `ended(is_fault)` comes when it stops by itself.
OpenSpeaker = Callable[[int, Callable[[bool], None]], Speaker | None]


def open_speaker(rate: int, ended: Callable[[bool], None]) -> Speaker | None:
    """The loudspeaker of this computer, ready for so many samples a second."""
    # What it did not find on this computer is nobody's business.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    try:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
    except ImportError:  # the system lacks the library that sound goes through
        return None
    device = QMediaDevices.defaultAudioOutput()
    form = QAudioFormat()
    form.setSampleRate(rate)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    if device.isNull() or not device.isFormatSupported(form):
        return None
    sink = QAudioSink(device, form)
    sink.setBufferSize(round(_AHEAD * rate) * SAMPLE_BYTES)
    return _Sink(sink, ended)


class _Sink:
    def __init__(self, sink: "QAudioSink", ended: Callable[[bool], None]) -> None:
        self._sink, self._ended = sink, ended
        self._reel: Reel | None = None
        sink.stateChanged.connect(self._changed)  # which takes no state: it does not come through

    @property
    def waiting(self) -> int:
        return max(self._sink.bufferSize() - self._sink.bytesFree(), 0) // SAMPLE_BYTES

    def start(self, reel: Reel) -> None:
        self._reel = reel
        self._sink.start(reel)

    def stop(self) -> None:
        self._reel = None
        self._sink.reset()  # what it was handed is dropped, not played to its end
        self._sink.stop()

    def _changed(self) -> None:
        if self._reel is None:
            return
        state = self._sink.state().name
        # For want of samples it is idle also when the window was busy; then it goes on by itself.
        if state == "IdleState" and self._reel.is_at_end:
            self._ended(False)
        elif state == "StoppedState":
            self._ended(True)
