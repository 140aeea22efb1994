"""The time a page takes."""

import pytest

from caseapp.reports.anyscript.bench import BUDGET, milliseconds_a_page


def test_a_page_never_takes_many_times_its_budget(fonts):
    # Other work on the machine may slow this down; a mistake that makes it slow costs far more than that.
    assert 0 < milliseconds_a_page(fonts, pages=3) < 5 * BUDGET


@pytest.mark.full
def test_a_full_page_in_every_script_keeps_its_budget(fonts):
    assert min(milliseconds_a_page(fonts) for _ in range(5)) < BUDGET
