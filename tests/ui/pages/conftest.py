"""A real small vault behind a session, and a room that remembers where a page went and what it said."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from caseapp.operations import casebook, drafts
from caseapp.operations.desk import act
from caseapp.security.rights import Role
from caseapp.ui.pages.page import Me, Room
from caseapp.ui.session import Session
from tests.operations import made_up


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Heard:
    """Where the page wanted to go, what it said, and what failed."""

    gone: list[tuple] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    failed: list = field(default_factory=list)


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def session(tmp_path, qtbot, heard):
    made = Session(lambda: made_up.make_desk(tmp_path, clock=_now), act)
    made.failed.connect(heard.failed.append)
    with qtbot.waitSignal(made.opened):
        made.open()
    yield made
    made.close()


@pytest.fixture
def ask(session, qtbot):
    """Does an operation after all that waits, and gives its result."""

    def ask(operation, *args):
        found = []
        session.ask(operation, *args, then=found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    return ask


@pytest.fixture
def make_room(session, heard):
    def make(kit, role=Role.CASEWORKER):
        me = Me("00", "Madeup Caseworker", role, "TH", is_training=False)
        return Room(
            kit, session, me, lambda *what: heard.gone.append(what), lambda w, *_: heard.said.append(w)
        )

    return make


@pytest.fixture
def room(kit, make_room):
    return make_room(kit)


@pytest.fixture
def show(qtbot):
    """Shows a page as the window would."""

    def show(page, size=(1180, 700)):
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        return page

    return show


@pytest.fixture
def case_id(ask):
    return ask(made_up.a_case)


@pytest.fixture
def view_of(ask):
    return lambda case_id: ask(casebook.view_case, case_id)


@pytest.fixture
def my_drafts(ask):
    return lambda: ask(drafts.my_drafts)
