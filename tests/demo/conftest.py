"""What the tests of made-up people share: two training vaults, made once, that no test changes."""

from contextlib import closing
from datetime import UTC, datetime

import pytest

from caseapp.demo.bulk import bulk_fill
from caseapp.demo.office import training_desk
from caseapp.demo.world import build_training_vault
from caseapp.operations.figure_rows import refresh_figures
from caseapp.operations.offices import set_up_training
from caseapp.security.rights import Role
from tests.demo.looking import all_records

NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
MANY = 1001  # one more than go in at once


def now():
    """The moment at which all these vaults are opened."""
    return NOW


@pytest.fixture(scope="session")
def world(tmp_path_factory):
    """The folder of a training vault with sixty cases, each life entered by operations."""
    folder = tmp_path_factory.mktemp("world") / "vault"
    build_training_vault(folder, "TH", 60, 1, clock=now)
    return folder


@pytest.fixture(scope="session")
def crowd(tmp_path_factory):
    """The folder of a training vault with a thousand people, and figures counted from them."""
    folder = tmp_path_factory.mktemp("crowd") / "vault"
    set_up_training(folder, "PH", clock=lambda: datetime(2024, 1, 1, tzinfo=UTC))
    with closing(training_desk(folder, Role.SUPERVISOR, now)) as desk:
        bulk_fill(desk, MANY, 7)
        refresh_figures(desk)
    return folder


@pytest.fixture(scope="session")
def world_records(world):
    """All records of the sixty cases and the directory."""
    with closing(training_desk(world, Role.SUPERVISOR, now)) as desk:
        return all_records(desk)


@pytest.fixture(scope="session")
def crowd_records(crowd):
    """All records of the thousand people and the directory."""
    with closing(training_desk(crowd, Role.SUPERVISOR, now)) as desk:
        return all_records(desk)


@pytest.fixture
def desk(world):
    """The supervisor's desk in the vault of sixty cases."""
    with closing(training_desk(world, Role.SUPERVISOR, now)) as desk:
        yield desk


@pytest.fixture
def crowd_desk(crowd):
    """The supervisor's desk in the vault of a thousand people."""
    with closing(training_desk(crowd, Role.SUPERVISOR, now)) as desk:
        yield desk
