"""What the tests of bad input share: desks in a made-up vault, a kit for windows, and a shell."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import _fresh_files, shell  # noqa: F401
from tests.operations.conftest import case_id, clock, desk, desk_of_role, provider_id, supervisor  # noqa: F401
from tests.ui.conftest import kit, make_kit  # noqa: F401

_MEMORY = Path("/dev/shm")


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder in memory, where there is such: thousands of acts are tried, and no power is cut."""
    folder = Path(tempfile.mkdtemp(dir=_MEMORY if _MEMORY.is_dir() else None, prefix="caseapp-"))
    yield folder
    shutil.rmtree(folder)
