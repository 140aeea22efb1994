"""What the tests of bad input share: desks in a made-up vault, a kit for windows, and a shell."""

from pathlib import Path

import pytest

from tests.cli.conftest import _fresh_files, shell  # noqa: F401
from tests.faults.conftest import fast, fast_module  # noqa: F401
from tests.journeys.conftest import enter, start, vault  # noqa: F401
from tests.operations.conftest import case_id, clock, desk, desk_of_role, provider_id, supervisor  # noqa: F401
from tests.ui.conftest import kit, make_kit  # noqa: F401


@pytest.fixture
def tmp_path(fast: Path) -> Path:  # noqa: F811 - the fixture of that name
    """A folder in memory, where there is such: thousands of acts are tried, and no power is cut."""
    return fast
