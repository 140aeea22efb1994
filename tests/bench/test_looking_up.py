"""Looking a person up is quick in a crowded vault, and she is among the few that are named."""

from statistics import median

import pytest

from caseapp.demo.lookalikes.writing_down import pairs, written_down
from tests.bench.crowded_vault import SEED, fill, measure
from tests.operations import made_up

_CASES, _SECOND_ONES = 20_000, 500


@pytest.mark.timeout(900)
@pytest.mark.full
def test_a_look_takes_less_than_fifty_milliseconds_and_finds_who_is_there(tmp_path) -> None:
    written = written_down(SEED, _CASES, _SECOND_ONES)
    desk = made_up.make_desk(tmp_path)
    fill(desk, written)
    times, share = measure(desk, written, list(pairs(written)))
    desk.close()
    assert median(times) < 50
    assert share >= 0.93
