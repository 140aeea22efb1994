"""What the tests of operations share: a small real vault, desks in it, and a clock that can be set."""

import pytest

from caseapp.demo.clock import MovingClock
from caseapp.security.rights import Role
from tests.operations import made_up


@pytest.fixture
def clock():
    """The clock of all desks of the test; `clock.moment = …` sets it."""
    return MovingClock(made_up.NOW)


@pytest.fixture
def desk_of_role(tmp_path, clock):
    """The function that gives the desk of a role, all in one vault and all by one clock."""
    desks = {}

    def desk_of(role: Role):
        if role not in desks:
            desks[role] = made_up.make_desk(tmp_path, role, clock)
        return desks[role]

    yield desk_of
    for desk in desks.values():
        desk.close()


@pytest.fixture
def desk(desk_of_role):
    """A caseworker's desk in an empty vault."""
    return desk_of_role(made_up.CASEWORKER)


@pytest.fixture
def supervisor(desk_of_role):
    """The supervisor's desk in the same vault."""
    return desk_of_role(made_up.SUPERVISOR)


@pytest.fixture
def case_id(desk):
    """A case of a made-up person, begun by the caseworker."""
    return made_up.a_case(desk)


@pytest.fixture
def provider_id(desk):
    """A made-up shelter in the directory."""
    return made_up.a_provider(desk)
