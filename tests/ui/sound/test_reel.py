"""A reel hands out samples from any place on, and knows where it is."""

import pytest
from PySide6.QtCore import QObject

from caseapp.exchange.media.hearing import Sound
from caseapp.ui.sound.reel import Reel

SAMPLES = bytes(range(200))


@pytest.fixture
def reel(qapp):
    parent = QObject()
    reel = Reel(Sound(1000, memoryview(SAMPLES)), parent)
    yield reel
    reel.let_go()


def test_samples_come_in_their_order_and_then_no_more(reel) -> None:
    pieces = [reel.read(60).data() for _ in range(5)]
    assert [len(piece) for piece in pieces] == [60, 60, 60, 20, 0]
    assert b"".join(pieces) == SAMPLES
    assert (reel.is_at_end, reel.at, reel.bytesAvailable()) == (True, 100, 0)


def test_half_a_sample_is_never_handed_out(reel) -> None:
    assert reel.read(7).data() == SAMPLES[:6]
    assert reel.at == 3


@pytest.mark.parametrize(("to", "expected"), [(0, 0), (50, 50), (-3, 0), (100, 100), (9999, 100)])
def test_it_is_wound_to_any_place_and_never_beyond(reel, to, expected) -> None:
    reel.read(20)
    reel.wind(to)
    assert reel.at == expected
    assert reel.read(2).data() == SAMPLES[2 * expected : 2 * expected + 2]


def test_what_it_lets_go_of_is_gone(reel) -> None:
    reel.let_go()
    assert (reel.isOpen(), reel.bytesAvailable(), reel.is_at_end) == (False, 0, True)


def test_nothing_is_written_on_it(reel) -> None:
    assert reel.writeData(b"x", 1) == -1
