import pytest

from caseapp.security.backoff import Backoff, delay_after


class Clock:
    """A clock that can be set."""

    def __init__(self):
        self.now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_the_delays_are_0_0_1_2_4_up_to_60_seconds():
    assert [delay_after(wrong) for wrong in range(11)] == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]
    assert delay_after(10**9) == 60


def test_fifty_wrong_tries_wait_and_never_more_than_a_minute(tmp_path, clock):
    waits = []
    backoff = Backoff(tmp_path, clock)
    for _ in range(50):
        backoff.count_wrong()
        waits.append(backoff.seconds_left())
        clock.now += backoff.seconds_left()
        assert backoff.seconds_left() == 0
    assert waits[:10] == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60]
    assert set(waits[9:]) == {60}
    assert backoff.wrong_tries == 50


def test_the_count_outlives_a_restart(tmp_path, clock):
    for _ in range(5):
        Backoff(tmp_path, clock).count_wrong()
    assert Backoff(tmp_path, clock).seconds_left() == 4
    clock.now += 1.5
    assert Backoff(tmp_path, clock).seconds_left() == 2.5


def test_a_right_try_clears_the_count(tmp_path, clock):
    backoff = Backoff(tmp_path, clock)
    for _ in range(9):
        backoff.count_wrong()
    backoff.clear()
    assert (backoff.seconds_left(), backoff.wrong_tries) == (0, 0)


def test_a_right_first_try_writes_no_file(tmp_path, clock):
    Backoff(tmp_path, clock).clear()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b'{"wrong": -1, "last": 0}',
        b'{"wrong": 1e999, "last": 0}',
        b'{"wrong": 9, "last": NaN}',
        b'{"wrong": 9, "last": -5}',
        b'{"wrong": "many", "last": 0}',
        b'{"wrong": 99999999, "last": 0}',
        b"[" * 900,
    ],
)
def test_a_damaged_count_locks_nobody_out(tmp_path, clock, content):
    (tmp_path / "tries").write_bytes(content)
    backoff = Backoff(tmp_path, clock)
    assert backoff.seconds_left() == 0
    backoff.count_wrong()
    assert backoff.wrong_tries == 1


def test_a_clock_set_back_starts_the_wait_anew_and_no_more(tmp_path, clock):
    backoff = Backoff(tmp_path, clock)
    for _ in range(6):
        backoff.count_wrong()
    clock.now -= 365 * 86400.0
    assert backoff.seconds_left() == 8
    clock.now += 8
    assert backoff.seconds_left() == 0


def test_a_folder_that_is_gone_is_no_reason_to_stop(tmp_path, clock):
    backoff = Backoff(tmp_path / "gone", clock)
    backoff.count_wrong()
    assert backoff.seconds_left() == 0


def test_the_file_says_nothing_of_who_tried(tmp_path, clock):
    Backoff(tmp_path, clock).count_wrong()
    assert (tmp_path / "tries").read_bytes() == b'{"wrong": 1, "last": 1000000.0}'
    assert (tmp_path / "tries").stat().st_mode & 0o777 == 0o600
