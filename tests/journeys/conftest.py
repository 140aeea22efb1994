"""A training vault of made-up people, and the program in front of it."""

import pytest

from tests.journeys import hands, vaults


@pytest.fixture
def vault(tmp_path):
    """A training vault with a few made-up cases."""
    return vaults.training_vault(tmp_path / "vault")


@pytest.fixture
def start(qapp):
    """Starts the program on any choices, up to its first window."""
    with hands.screen(qapp) as start:
        yield start


@pytest.fixture
def enter(start, vault):
    """Starts the program on the training vault and unlocks it as the worker with this number."""

    def enter(number=hands.CASEWORKER, **choices):
        return start(hands.training_choices(vault, **choices)).unlock(number)

    return enter
