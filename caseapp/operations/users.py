"""The people of a vault: who they are, taking one in, a new passphrase."""

from functools import partial

from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security import users as keyring_users
from caseapp.security.certificates import Certificate
from caseapp.security.cost import OFFICE_COSTS, CostPolicy
from caseapp.security.members import Newcomer
from caseapp.security.rights import Right

_NOTHING = Changes(None, frozenset())


def users(desk: Desk) -> tuple[Certificate, ...]:
    """The people with access today, by number; everybody may know their colleagues."""
    return keyring_users.users(desk.folder, desk.worker, now=desk.clock())


def add_user(desk: Desk, newcomer: Newcomer, *, costs: CostPolicy = OFFICE_COSTS) -> int:
    """Takes somebody in with a role; gives the number with which that person unlocks."""
    desk.require(Right.MANAGE_USERS)
    # The line comes first: somebody with access whom no line names would be worse than a line too many.
    note = partial(_note, desk, Act.ADD_USER, newcomer.role.value)
    return keyring_users.add_user(
        desk.folder, desk.worker, newcomer, costs=costs, now=desk.clock(), first=note
    )


def change_passphrase(desk: Desk, old: str, new: str, *, costs: CostPolicy = OFFICE_COSTS) -> Changes:
    """Gives the worker's own slot a new passphrase."""
    note = partial(_note, desk, Act.CHANGE_PASSPHRASE)
    keyring_users.change_passphrase(desk.folder, desk.worker, old, new, costs=costs, first=note)
    return _NOTHING


def _note(desk: Desk, act: Act, detail: str = "") -> None:
    if desk.open_vault is not None:
        with desk.open_vault.write() as vault:
            vault.note(act, "", detail)
