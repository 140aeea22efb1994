"""What plays a sound in the window: on and off, forward and back, the place, and how long it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from caseapp.exchange.media.hearing import Sound
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label, tip
from caseapp.ui.privacy import whenever_hidden
from caseapp.ui.sound.playback import Playback
from caseapp.ui.sound.speaker import OpenSpeaker, open_speaker
from caseapp.ui.sound.wave import Wave

_PLAY, _PAUSE = mark("Sound", "Play"), mark("Sound", "Pause")
_BACK, _FORWARD = mark("Sound", "Back 5 seconds"), mark("Sound", "Forward 5 seconds")
_PLACE = mark("Sound", "Place in the sound")
_HEARD = mark("Sound", "{place} of {length}")
_STEP, _PAGE = 5, 30  # s
_PARTS = 10  # of a second, in the slider
_WIDEST = 96  # units


class SoundPlayer(QFrame):
    """Nothing is heard before somebody asks for it, nor when the screen is hidden."""

    refused = Signal(object)  # Text: why nothing is heard
    began = Signal()  # it is heard

    def __init__(
        self, kit: Kit, sound: Sound, parent: QWidget | None = None, *, speaker: OpenSpeaker = open_speaker
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sound_player")
        self.setProperty("part", "card")
        self.setMaximumWidth(kit.look.px(_WIDEST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        # As on every player: time runs from left to right, whichever way people read.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._kit = kit
        self._playback = Playback(sound, self, speaker=speaker)
        self._wave = Wave(kit, sound.levels, self)
        self._wave.chosen.connect(lambda part: self._playback.go_to(part * self._playback.seconds))
        self._slider = self._make_slider()
        self._place = Label("", role="quiet", wraps=False, parent=self)
        self._place.setObjectName("heard")
        self._length = Label(self._time(self._playback.seconds), role="quiet", wraps=False, parent=self)
        self._length.setObjectName("length")
        self._play = self._button("play", "play", _PLAY, self.turn)
        column = QVBoxLayout(self)
        margin = kit.look.px(3)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(kit.look.px(1))
        column.addWidget(self._wave)
        column.addWidget(self._slider)
        column.addLayout(self._row())
        self._connect()
        self._show_place()

    @property
    def is_playing(self) -> bool:
        return self._playback.is_playing

    def focus_first(self) -> None:
        """Moves the keyboard to what plays."""
        self._play.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Is silent at once, and lets go of the sound."""
        self._playback.stop()
        self._wave.forget()

    def turn(self) -> None:
        """Plays, or pauses."""
        self._playback.turn()

    def skip(self, steps: int) -> None:
        """Goes five seconds forward or back, so many times."""
        self._playback.go_to(self._playback.place + steps * _STEP)

    def _connect(self) -> None:
        self._playback.moved.connect(self._show_place)
        self._playback.changed.connect(self._show_state)
        self._playback.refused.connect(self.refused)
        whenever_hidden(QApplication.instance(), self._playback.pause)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._kit.look.px(1))
        row.addWidget(self._place, 1)
        row.addWidget(self._button("back_5", "rewind", _BACK, partial(self.skip, -1)))
        row.addWidget(self._play)
        row.addWidget(self._button("forward_5", "fast-forward", _FORWARD, partial(self.skip, 1)))
        row.addWidget(self._length, 1, Qt.AlignmentFlag.AlignRight)
        return row

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName("place")
        slider.setAccessibleName(self._kit.words(_PLACE))
        slider.setTracking(False)  # it goes there when the handle is let go
        slider.setRange(0, round(self._playback.seconds * _PARTS))
        slider.setSingleStep(_STEP * _PARTS)
        slider.setPageStep(_PAGE * _PARTS)
        slider.valueChanged.connect(lambda value: self._playback.go_to(value / _PARTS))
        slider.sliderMoved.connect(lambda value: self._show_time(value / _PARTS))
        return slider

    def _button(self, name: str, icon: str, words: Text, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        self._dress(button, icon, words)
        button.clicked.connect(lambda _=False: do())
        return button

    def _dress(self, button: QPushButton, icon: str, words: Text) -> None:
        self._kit.icons.put_on(button, icon)
        button.setAccessibleName(self._kit.words(words))
        tip(button, self._kit.words(words))

    def _show_state(self) -> None:
        self._dress(self._play, *(("pause", _PAUSE) if self.is_playing else ("play", _PLAY)))
        if self.is_playing:
            self.began.emit()

    def _show_place(self) -> None:
        place, seconds = self._playback.place, self._playback.seconds
        self._wave.show_heard(place / seconds)
        if not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(place * _PARTS))
            self._show_time(place)

    def _show_time(self, place: float) -> None:
        words = self._time(place)
        if words != self._place.words:
            self._place.show_words(words)
            said = _HEARD.filled(place=words, length=self._length.words)
            self._slider.setAccessibleDescription(self._kit.words(said))

    def _time(self, seconds: float) -> str:
        minutes, rest = divmod(int(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        plain = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
        return self._kit.words.code(self._kit.words.digits(plain))
