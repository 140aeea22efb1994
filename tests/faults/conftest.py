"""What the tests of faults share: a disk in memory, made-up vaults, and processes that can be killed."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.forks import Forks
from tests.operations import made_up

_MEMORY = Path("/dev/shm")


@pytest.fixture
def fast(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, where there is such: a kill takes nothing from the system's own pages."""
    if not _MEMORY.is_dir():
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(dir=_MEMORY, prefix="caseapp-"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def vault(fast: Path) -> Path:
    """The folder of a fresh made-up vault."""
    return made_up.make_vault(fast / "vault")


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    """The process that forks the others."""
    with Forks() as forks:
        yield forks
