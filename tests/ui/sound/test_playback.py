"""A sound is played, paused, wound and ended; nothing is heard that nobody asked for."""

import pytest

from caseapp.exchange.media.hearing import Sound
from caseapp.ui.sound.playback import NO_SPEAKER, Playback
from tests.ui.sound.stand_in import Speakers

RATE, SECONDS = 1000, 60
SAMPLES = b"".join(number.to_bytes(2, "little", signed=False) for number in range(RATE * SECONDS))


@pytest.fixture
def speakers():
    return Speakers()


@pytest.fixture
def make(qtbot, speakers):
    made = []

    def make(**named) -> Playback:
        playback = Playback(Sound(RATE, memoryview(SAMPLES)), speaker=speakers, **named)
        playback.told = []
        playback.refused.connect(playback.told.append)
        made.append(playback)
        return playback

    yield make
    for playback in made:
        playback.stop()


@pytest.fixture
def playback(make):
    return make()


def test_nothing_is_heard_before_somebody_asks(playback, speakers) -> None:
    assert (playback.is_playing, playback.place, playback.seconds) == (False, 0, SECONDS)
    assert speakers.made == []


def test_what_is_heard_is_the_sound_and_the_place_goes_along(playback, speakers) -> None:
    playback.play()
    speakers.now.hear(7.5)
    assert (playback.is_playing, playback.place) == (True, 7.5)
    assert speakers.now.heard == SAMPLES[: round(7.5 * RATE) * 2]


def test_a_pause_is_silent_at_once_and_goes_on_with_what_was_not_heard_yet(playback, speakers) -> None:
    playback.play()
    speakers.now.hear(3)
    playback.turn()
    assert (playback.is_playing, playback.place, speakers.now.was_stopped) == (False, 3, True)
    playback.turn()
    speakers.now.hear(1)
    assert len(speakers.made) == 2
    assert speakers.now.heard == SAMPLES[3 * RATE * 2 : 4 * RATE * 2]


@pytest.mark.parametrize(("to", "place"), [(10, 10), (-5, 0), (59.5, 59.5), (99, 60)])
@pytest.mark.parametrize("is_playing", [False, True])
def test_it_goes_to_any_place_and_never_beyond(playback, speakers, to, place, is_playing) -> None:
    if is_playing:
        playback.play()
        speakers.now.hear(2)
    playback.go_to(to)
    assert playback.place == place
    assert playback.is_playing is (is_playing and place < SECONDS)
    if playback.is_playing:
        speakers.now.hear(0.1)
        assert playback.place == pytest.approx(place + 0.1)


def test_at_its_end_it_stops_and_then_begins_anew(playback, speakers) -> None:
    playback.play()
    speakers.now.hear(SECONDS)
    assert (playback.is_playing, playback.place, playback.told) == (False, SECONDS, [])
    playback.play()
    speakers.now.hear(1)
    assert (playback.is_playing, playback.place) == (True, 1)


def test_playing_twice_takes_one_loudspeaker(playback, speakers) -> None:
    playback.play()
    playback.play()
    assert len(speakers.made) == 1


def test_without_a_loudspeaker_it_says_so_and_still_goes_anywhere(playback, speakers) -> None:
    speakers.are_there = False
    playback.play()
    assert (playback.is_playing, playback.told) == (False, [NO_SPEAKER])
    playback.go_to(20)
    assert playback.place == 20
    speakers.are_there = True
    playback.play()
    speakers.now.hear(1)
    assert playback.place == 21


def test_a_loudspeaker_that_goes_is_said_and_the_place_is_kept(playback, speakers) -> None:
    playback.play()
    speakers.now.hear(4)
    speakers.now.fail()
    assert (playback.is_playing, playback.place, playback.told) == (False, 4, [NO_SPEAKER])


def test_one_that_is_gone_while_going_elsewhere_leaves_it_paused(playback, speakers) -> None:
    playback.play()
    heard = []
    playback.changed.connect(lambda: heard.append(playback.is_playing))
    speakers.are_there = False
    playback.go_to(30)
    assert (playback.is_playing, playback.place, heard) == (False, 30, [False])
    assert playback.told == [NO_SPEAKER]


def test_a_loudspeaker_that_takes_nothing_more_is_given_up(make, speakers, qtbot) -> None:
    playback = make(patience=150)
    playback.play()
    speakers.now.hear(2)
    with qtbot.waitSignal(playback.refused):
        pass
    assert (playback.is_playing, playback.place) == (False, 2)
    playback.play()
    assert [("no longer answers" in str(text)) for text in playback.told] == [True, True]
    assert len(speakers.made) == 1


def test_one_that_is_heard_is_not_given_up(make, speakers, qtbot) -> None:
    playback = make(patience=400)
    playback.play()
    for _ in range(4):
        speakers.now.hear(0.5)
        qtbot.wait(200)
    assert (playback.is_playing, playback.told) == (True, [])


def test_when_it_stops_it_lets_go_of_everything(playback, speakers) -> None:
    playback.play()
    speakers.now.hear(1)
    playback.stop()
    assert (playback.is_playing, speakers.now.was_stopped) == (False, True)
    assert playback._reel.bytesAvailable() == 0


def test_the_place_is_told_while_it_is_heard(playback, speakers, qtbot) -> None:
    playback.play()
    with qtbot.waitSignal(playback.moved):
        speakers.now.hear(1)
