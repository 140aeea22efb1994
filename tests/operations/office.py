"""An office with more than one caseworker and supervisor, all at their desks in one vault."""

from contextlib import contextmanager
from types import SimpleNamespace

from caseapp.demo.clock import MovingClock
from caseapp.operations import users
from caseapp.operations.offices import unlock_desk
from caseapp.security.members import Newcomer
from caseapp.security.rights import Role
from tests.operations import made_up
from tests.operations.made_up import CHEAP, NOW, PASSPHRASE

_MORE = (("colleague", Role.CASEWORKER), ("deputy", Role.SUPERVISOR))


@contextmanager
def an_office(tmp_path):
    """Desks of a worker, a colleague, a supervisor, a deputy and an auditor, with one clock."""
    clock = MovingClock(NOW)
    desks = SimpleNamespace(
        clock=clock,
        worker=made_up.make_desk(tmp_path, Role.CASEWORKER, clock),
        auditor=made_up.make_desk(tmp_path, Role.AUDITOR, clock),
    )
    first = made_up.make_desk(tmp_path, Role.SUPERVISOR, clock)
    numbers = {
        name: users.add_user(first, Newcomer(f"Madeup {name.title()}", role, PASSPHRASE), costs=CHEAP)
        for name, role in _MORE
    }
    first.close()
    desks.supervisor = made_up.make_desk(tmp_path, Role.SUPERVISOR, clock)
    for name, number in numbers.items():
        desk = unlock_desk(tmp_path / "vault", number, PASSPHRASE, costs=CHEAP, clock=clock)
        setattr(desks, name, desk)
    # Colleagues are known by who was there when somebody unlocked.
    for name in ("worker", "auditor"):
        getattr(desks, name).close()
        role = Role(name) if name == "auditor" else Role.CASEWORKER
        setattr(desks, name, made_up.make_desk(tmp_path, role, clock))
    yield desks
    for name in ("worker", "colleague", "supervisor", "deputy", "auditor"):
        getattr(desks, name).close()
