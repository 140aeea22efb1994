"""Figures of made-up people for tests: rows in a real vault, two supervisors, and plans of small tables."""

import hashlib
from contextlib import contextmanager
from types import SimpleNamespace

from caseapp.demo.clock import MovingClock
from caseapp.operations import users
from caseapp.operations.figures import Wish, plan_of
from caseapp.operations.offices import unlock_desk
from caseapp.security.members import Newcomer
from caseapp.security.rights import Role
from caseapp.text import Catalogue
from tests.operations import made_up
from tests.operations.made_up import CHEAP, NOW, PASSPHRASE

SEXES, FORMS = ("female", "male"), ("ForcedLabour", "SexualExploitation", "Servitude")
BANDS = ("9-17", "18-20", "24-26", "30-38")
TABLES = (("sex",), ("sex", "purposes"))
BY_AGE = (("sex", "birth_date_age_band"),)


def row(number, month="2025-02", **answers):
    """The row of one made-up person; the same number is the same person."""
    chance = hashlib.sha256(f"made up {number}".encode()).digest()
    return {
        "person": hashlib.sha256(f"person {number}".encode()).hexdigest()[:32],
        "opened_month": month,
        "sex": SEXES[chance[0] % 3 % 2],
        "purposes": FORMS[chance[1] % 3],
        "birth_date_age_band": BANDS[chance[2] % 4],
        "sector": "F_Construction" if chance[3] % 2 else "C_Manufacturing",
        "victim_status": "identified" if chance[4] % 2 else "presumed",
    } | answers


def rows(numbers, month="2025-02", **answers):
    """The rows of these people."""
    return [row(number, month, **answers) for number in numbers]


def plan(period="2025-S1", tables=TABLES, **more):
    """A plan of these tables of the office's own columns."""
    fields = {name: more.pop(name) for name in ("method", "k", "base") if name in more}
    made = plan_of(Wish("Made-up people", period, tables, **fields), Catalogue("en"))
    return type(made).model_validate(made.model_dump() | more)


def supervisor_with(tmp_path, people, clock=None):
    """The desk of an office's only supervisor, with these rows to count."""
    desk = made_up.make_desk(tmp_path, Role.SUPERVISOR, clock or MovingClock(NOW))
    desk.figures.replace(people)
    return desk


@contextmanager
def two_supervisors(tmp_path, people):
    """The desks of a supervisor and her deputy, in one vault with these rows, by one clock."""
    clock = MovingClock(NOW)
    first = supervisor_with(tmp_path, people, clock)
    newcomer = Newcomer("Madeup Deputy", Role.SUPERVISOR, PASSPHRASE)
    number = users.add_user(first, newcomer, costs=CHEAP)
    deputy = unlock_desk(tmp_path / "vault", number, PASSPHRASE, costs=CHEAP, clock=clock)
    office = SimpleNamespace(supervisor=first, deputy=deputy, clock=clock, folder=tmp_path, number=number)
    try:
        yield office
    finally:
        deputy.close()
        first.close()


def files_in(folder):
    """Everything in a folder, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def kept(desk):
    """All that the ledger holds."""
    entries = desk.figures.releases()
    return entries, [desk.figures.released_files(number) for number in range(1, len(entries) + 1)]


def acts(desk, number=20):
    """The acts and their details in the journal, the newest first."""
    return [(line.act, line.detail) for line in desk.vault.journal.newest(number)]
