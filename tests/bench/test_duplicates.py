"""People on record twice are found among five thousand made-up records that nothing was fitted on."""

import pytest

from caseapp.app.bench.duplicates import HELD_OUT, measure
from caseapp.demo.lookalikes.writing_down import pairs, written_down
from tests.bench.fit_duplicates import TRAINING, VALIDATION

SEEDS = (HELD_OUT, 4202, 4203)


def test_the_made_up_records_are_as_many_as_they_should_be() -> None:
    records = written_down(HELD_OUT)
    assert len(records) == 5_000
    assert len(list(pairs(records))) == 500
    assert written_down(HELD_OUT)[:50] == records[:50]


def test_nothing_was_fitted_on_what_is_measured() -> None:
    assert not {*SEEDS} & {*TRAINING, *VALIDATION}


@pytest.mark.timeout(900)
@pytest.mark.full
@pytest.mark.parametrize("seed", SEEDS)
def test_most_are_found_and_few_of_those_called_likely_are_not(seed: int) -> None:
    found = measure(seed)
    assert found.precision >= 0.90
    assert found.recall >= 0.95
