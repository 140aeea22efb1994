"""Plays a sound: where it is, on and off, forward and back; all that is pressed comes to this."""

from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.exchange.media.hearing import Sound
from caseapp.text import mark
from caseapp.ui.sound.reel import Reel
from caseapp.ui.sound.speaker import OpenSpeaker, Speaker, open_speaker

NO_SPEAKER = mark(
    "Sound",
    "This computer has no sound output. Plug in headphones or a loudspeaker, then press play again.",
)
_LOST = mark(
    "Sound",
    "The sound output of this computer no longer answers."
    " Lock the program and unlock it, then open the sound again.",
)
_TELL_EVERY = 100  # ms
_PATIENCE = 5_000  # ms without a sample taken


class Playback(QObject):
    """A loudspeaker is held only while something is heard; nothing is left when it has stopped."""

    moved = Signal()  # another place is heard
    changed = Signal()  # it began or ceased to be heard
    refused = Signal(object)  # Text: why nothing is heard

    def __init__(
        self,
        sound: Sound,
        parent: QObject | None = None,
        *,
        speaker: OpenSpeaker = open_speaker,
        patience: int = _PATIENCE,
    ) -> None:
        super().__init__(parent)
        self._rate, self.seconds = sound.rate, sound.seconds
        self._reel, self._open_speaker = Reel(sound, self), speaker
        self._speaker: Speaker | None = None
        self._is_lost = False
        self._timer = QTimer(self, interval=_TELL_EVERY)
        self._timer.timeout.connect(self._tell)
        self._told = -1.0
        self._watch = QTimer(self, singleShot=True, interval=patience)
        self._watch.timeout.connect(self._give_up)

    @property
    def is_playing(self) -> bool:
        return self._speaker is not None

    @property
    def place(self) -> float:
        """How many seconds have been heard."""
        waiting = self._speaker.waiting if self._speaker is not None else 0
        return max(self._reel.at - waiting, 0) / self._rate

    def play(self) -> None:
        """Goes on from where it is; from the beginning where it has ended."""
        if self.is_playing:
            return
        if self._is_lost:
            self.refused.emit(_LOST)
            return
        if self._reel.is_at_end:
            self._reel.wind(0)
        self._speaker = self._open_speaker(self._rate, self._end)
        if self._speaker is None:
            self.refused.emit(NO_SPEAKER)
            return
        self._speaker.start(self._reel)
        self._timer.start()
        self._watch.start()
        self.changed.emit()

    def pause(self) -> None:
        """Is silent at once, and stays where it is."""
        if self._speaker is None:
            return
        place = round(self.place * self._rate)
        self._silence()
        self._reel.wind(place)
        self.moved.emit()
        self.changed.emit()

    def turn(self) -> None:
        """Plays, or pauses."""
        self.pause() if self.is_playing else self.play()

    def go_to(self, seconds: float) -> None:
        """Goes on from another place."""
        was_playing = self.is_playing
        self._silence()
        self._reel.wind(round(seconds * self._rate))
        if was_playing and not self._reel.is_at_end:
            self.play()
        if was_playing and not self.is_playing:
            self.changed.emit()
        self.moved.emit()

    def stop(self) -> None:
        """Is silent at once, and lets go of the sound."""
        self._silence()
        self._reel.let_go()

    def _silence(self) -> None:
        self._timer.stop()
        self._watch.stop()
        speaker, self._speaker = self._speaker, None
        if speaker is not None:
            speaker.stop()

    def _tell(self) -> None:
        place = self.place
        if place != self._told:
            self._told = place
            self._watch.start()
            self.moved.emit()

    def _give_up(self) -> None:
        # When the system's sound service has gone, Qt tells nobody, and ends the program at the next start.
        self._is_lost = True
        self.pause()
        self.refused.emit(_LOST)

    def _end(self, is_fault: bool) -> None:  # noqa: FBT001 - the loudspeaker says it
        place = round(self.place * self._rate)
        self._silence()
        if is_fault:
            self._reel.wind(place)
            self.refused.emit(NO_SPEAKER)
        self.moved.emit()
        self.changed.emit()
