"""What plays a sound is used by keyboard, tells where it is, and is silent when the screen is hidden."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider

from caseapp.exchange.media.hearing import Sound
from caseapp.ui.privacy import Privacy
from caseapp.ui.sound.player import SoundPlayer
from tests.ui.pages.looking import child, press
from tests.ui.sound.stand_in import Speakers

RATE = 1000


@pytest.fixture
def speakers():
    return Speakers()


@pytest.fixture
def make(qtbot, kit, speakers):
    def make(seconds: float = 200, kit=kit) -> SoundPlayer:
        sound = Sound(RATE, memoryview(bytes(round(seconds * RATE) * 2)), levels=(0.1, 0.9, 0.4))
        player = SoundPlayer(kit, sound, speaker=speakers)
        qtbot.addWidget(player, before_close_func=lambda player: player.stop())
        player.resize(600, 200)
        player.show()
        qtbot.waitExposed(player)
        return player

    return make


def words(player, name) -> str:
    return child(player, name, QLabel).words


def test_it_begins_silent_and_says_how_long_it_is(make, speakers) -> None:
    player = make()
    assert (words(player, "heard"), words(player, "length")) == ("0:00", "3:20")
    assert not player.is_playing
    assert speakers.made == []


@pytest.mark.parametrize(
    ("seconds", "expected"), [(0.4, "0:00"), (59, "0:59"), (61, "1:01"), (3599, "59:59"), (7200, "2:00:00")]
)
def test_lengths_are_written_as_people_write_them(make, seconds, expected) -> None:
    assert words(make(seconds), "length") == expected


def test_it_is_played_and_paused_and_its_button_says_which(make, speakers, qtbot) -> None:
    player = make()
    button = child(player, "play", QPushButton)
    assert button.accessibleName() == "Play"
    with qtbot.waitSignal(player.began):
        press(player, "play")
    assert button.accessibleName() == "Pause"
    speakers.now.hear(65)
    press(player, "play")
    assert button.accessibleName() == "Play"
    assert not player.is_playing
    press(player, "back_5")
    assert words(player, "heard") == "1:00"
    press(player, "forward_5")
    press(player, "forward_5")
    assert words(player, "heard") == "1:10"


def test_the_slider_goes_there_by_keyboard_and_says_where_it_is(make) -> None:
    player = make()
    slider = child(player, "place", QSlider)
    slider.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageUp):
        QTest.keyClick(slider, key)
    assert words(player, "heard") == "0:35"
    assert (slider.accessibleName(), slider.accessibleDescription()) == ("Place in the sound", "0:35 of 3:20")
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert words(player, "heard") == "3:20"
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert words(player, "heard") == "0:00"


def test_a_handle_that_is_held_is_not_moved_away(make, speakers) -> None:
    player = make()
    slider = child(player, "place", QSlider)
    player.turn()
    slider.setSliderDown(True)
    slider.setSliderPosition(1500)
    assert words(player, "heard") == "2:30"
    speakers.now.hear(3)
    player._playback.moved.emit()
    assert (words(player, "heard"), slider.sliderPosition()) == ("2:30", 1500)
    slider.setSliderDown(False)
    assert words(player, "heard") == "2:30"
    assert player.is_playing


def test_the_picture_of_the_sound_takes_one_there(make) -> None:
    player = make()
    QTest.mouseClick(player._wave, Qt.MouseButton.LeftButton, pos=QPoint(player._wave.width() // 2, 5))
    assert words(player, "heard") in ("1:39", "1:40")


def test_the_picture_of_the_sound_is_drawn_and_forgotten(make) -> None:
    player = make()

    def shades() -> int:
        image = player._wave.grab().toImage()
        return len({image.pixel(x, image.height() // 2) for x in range(image.width())})

    assert shades() > 1
    player.stop()
    assert shades() == 1


def test_time_runs_from_left_to_right_and_is_written_in_the_reader_s_digits(make, make_kit) -> None:
    kit = make_kit("fa")
    player = make(kit=kit)
    assert player.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "۳:۲۰" in words(player, "length")
    QTest.keyClick(child(player, "place", QSlider), Qt.Key.Key_Right)
    assert "۰:۰۵" in words(player, "heard")


def test_a_hidden_screen_is_silent(qapp, make, speakers) -> None:
    privacy = Privacy(qapp, lambda: None)
    try:
        player = make()
        player.turn()
        speakers.now.hear(2)
        privacy.hide_screen()
        assert not player.is_playing
        assert speakers.now.was_stopped
        privacy.show_screen()
        assert not player.is_playing
        assert words(player, "heard") == "0:02"
    finally:
        privacy.stop()
        privacy.deleteLater()
