"""The people of a vault: who there is, taking one in, a new passphrase, and mending a damaged copy."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from caseapp.security import keyring_file, members
from caseapp.security.certificates import Certificate
from caseapp.security.cost import OFFICE_COSTS, TRAINING_COSTS, CostPolicy
from caseapp.security.errors import KeyringAltered
from caseapp.security.keyring import TRAINING_PASSPHRASE, admit, unlock
from caseapp.security.keyring_file import Keyring, VaultKind
from caseapp.security.members import Newcomer
from caseapp.security.passphrases import require_good
from caseapp.security.rights import Right
from caseapp.security.slots import cost_of, seal_slot, tidy_name
from caseapp.security.unlocked import Unlocked


def _nothing() -> None:
    """What is done first where nothing has to be."""


def users(folder: Path, by: Unlocked, *, now: datetime | None = None) -> tuple[Certificate, ...]:
    """The people who have access today, by number, as the keyring says now."""
    now = now or datetime.now(UTC)
    _, fresh = _as_of_now(folder, by, now)
    return members.current(fresh.people, now)


def add_user(
    folder: Path,
    by: Unlocked,
    newcomer: Newcomer,
    *,
    costs: CostPolicy = OFFICE_COSTS,
    now: datetime | None = None,
    first: Callable[[], None] = _nothing,
) -> int:
    """Take somebody in; gives the number with which she unlocks. `first` is done once nothing is refused."""
    now = now or datetime.now(UTC)
    keyring, fresh = _as_of_now(folder, by, now)
    fresh.require(Right.MANAGE_USERS)
    newcomer = Newcomer(tidy_name(newcomer.display_name), newcomer.role, newcomer.passphrase)
    if keyring.kind is VaultKind.TRAINING:
        costs = TRAINING_COSTS
    if newcomer.passphrase != TRAINING_PASSPHRASE or keyring.kind is VaultKind.REAL:
        require_good(newcomer.passphrase, context=(newcomer.display_name,))
    number = members.free_number(fresh.people, now)
    # The same cost as the supervisor's own: a slot that stands out would show that it is used.
    cost = costs.at_least(cost_of(keyring.slots[fresh.number - 1]))
    keyring, certificate, _ = members.take_in(keyring, fresh.bundle, newcomer, number, cost, now)
    following = members.signed_anew(keyring, (*fresh.people, certificate), fresh.bundle)
    first()
    keyring_file.write(folder, following)
    return number


def change_passphrase(
    folder: Path,
    by: Unlocked,
    old: str,
    new: str,
    *,
    costs: CostPolicy = OFFICE_COSTS,
    first: Callable[[], None] = _nothing,
) -> None:
    """Give one's own slot a new passphrase; copies of the keyring made before still open with the old one.

    `first` is done once nothing is refused.
    """
    fresh = unlock(folder, by.number, old, costs=costs)
    if fresh.user_id != by.user_id:
        raise KeyringAltered
    require_good(new, context=(fresh.display_name,))
    keyring, _ = keyring_file.read(folder)
    cost = (TRAINING_COSTS if fresh.is_training else costs).at_least(cost_of(keyring.slots[fresh.number - 1]))
    slot = seal_slot(fresh.secrets, keyring.frame, fresh.number, new, cost)
    first()
    keyring_file.write(folder, keyring.with_slot(fresh.number, slot))


def mend(folder: Path) -> bool:
    """Write both copies of the keyring again from the whole one; whether there was anything to mend."""
    keyring, damaged = keyring_file.read(folder)
    if damaged:
        keyring_file.write(folder, keyring)
    return damaged


def _as_of_now(folder: Path, by: Unlocked, now: datetime) -> tuple[Keyring, Unlocked]:
    # Another window or a restored file may have changed what this person is since she unlocked.
    keyring, damaged = keyring_file.read(folder)
    if keyring.vault_id.hex() != by.vault_id:
        raise KeyringAltered
    return keyring, admit(keyring, by.number, by.secrets, now, one_copy_damaged=damaged)
