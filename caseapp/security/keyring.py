"""Begin here: make a vault's keyring, and open it with a user's number and passphrase."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from caseapp.security import keyring_file, members, signing
from caseapp.security.cost import OFFICE_COSTS, TRAINING_COSTS, CostPolicy
from caseapp.security.envelopes import KEY_BYTES, Bundle, DataKey, open_bundle, unused_cell
from caseapp.security.errors import FileTrouble, KeyringAltered, KeyringExists, NotEnoughMemory
from caseapp.security.keyring_file import CELLS, SLOTS, Keyring, VaultKind
from caseapp.security.members import Newcomer
from caseapp.security.passphrases import require_good, require_usable
from caseapp.security.rights import KeyClass, Role
from caseapp.security.safe_files import make_folder
from caseapp.security.slots import SlotSecrets, cost_of, open_slot, seal_slot, tidy_name, unused_slot
from caseapp.security.unlocked import Unlocked

# Printed in the manual: a training vault keeps no secret, and nobody shall be locked out of practising.
TRAINING_PASSPHRASE = "training with invented people only"  # noqa: S105  meant to be known
TRAINING_ROLES = (Role.SUPERVISOR, Role.CASEWORKER, Role.STATISTICS, Role.AUDITOR, Role.TRAINER)
_TRAINING_NAMES = {
    Role.SUPERVISOR: "Sample Supervisor",
    Role.CASEWORKER: "Sample Caseworker",
    Role.STATISTICS: "Sample Counter",
    Role.AUDITOR: "Sample Auditor",
    Role.TRAINER: "Sample Trainer",
}
_REAL_CLASSES = (KeyClass.CASES, KeyClass.IDENT, KeyClass.STATS)


def create_keyring(
    folder: Path,
    display_name: str,
    passphrase: str,
    *,
    costs: CostPolicy = OFFICE_COSTS,
    now: datetime | None = None,
) -> Unlocked:
    """A new vault's keyring, opened by its first user: number 1, always a supervisor."""
    require_good(passphrase, context=(display_name,))
    first = Newcomer(tidy_name(display_name), Role.SUPERVISOR, passphrase)
    return _created(folder, VaultKind.REAL, (first,), costs, now)


def create_training_keyring(folder: Path, *, now: datetime | None = None) -> Unlocked:
    """A keyring for made-up people: one number for each role, all with the passphrase in the manual."""
    seats = tuple(Newcomer(_TRAINING_NAMES[role], role, TRAINING_PASSPHRASE) for role in TRAINING_ROLES)
    return _created(folder, VaultKind.TRAINING, seats, TRAINING_COSTS, now)


def unlock(
    folder: Path,
    number: str | int,
    passphrase: str,
    *,
    costs: CostPolicy = OFFICE_COSTS,
    now: datetime | None = None,
) -> Unlocked:
    """What the user with this number holds; number and passphrase fail alike, whatever is wrong with them."""
    require_usable(passphrase)
    keyring, damaged = keyring_file.read(folder)
    place = _place_of(number)
    # There is always one slot to try, so that a number nobody has takes just as long.
    slot = keyring.slots[max(place, 1) - 1]
    secrets = open_slot(slot, keyring.frame, place, passphrase)
    unlocked = admit(keyring, place, secrets, now or datetime.now(UTC), one_copy_damaged=damaged)
    if keyring.kind is VaultKind.REAL and not cost_of(slot).reaches(costs.floor):
        with suppress(FileTrouble, NotEnoughMemory):  # it stays as it was, and is tried again next time
            dearer = seal_slot(secrets, keyring.frame, place, passphrase, costs.new)
            keyring_file.write(folder, keyring.with_slot(place, dearer))
    return unlocked


def admit(
    keyring: Keyring, number: int, secrets: SlotSecrets, now: datetime, *, one_copy_damaged: bool = False
) -> Unlocked:
    """What the owner of these secret keys holds, once every signature on the way to it is checked."""
    members.require_signed(keyring, secrets.root_public)
    bundle = open_bundle(keyring.cells[number - 1], secrets.box_secret, keyring.frame)
    if (bundle.user_id, bundle.number) != (secrets.user_id, number):
        raise KeyringAltered
    people = members.people_in(keyring, bundle.register_key, secrets.root_public)
    return Unlocked(
        certificate=members.certificate_of(people, bundle, now),
        vault_id=keyring.vault_id.hex(),
        kind=keyring.kind,
        epoch=keyring.epoch,
        one_copy_damaged=one_copy_damaged,
        people=people,
        secrets=secrets,
        bundle=bundle,
    )


def _created(
    folder: Path, kind: VaultKind, seats: tuple[Newcomer, ...], costs: CostPolicy, now: datetime | None
) -> Unlocked:
    now = now or datetime.now(UTC)
    make_folder(folder)
    if (folder / keyring_file.FILE).exists():
        raise KeyringExists
    classes = _REAL_CLASSES if kind is VaultKind.REAL else (KeyClass.TRAIN,)
    authority = Bundle(
        user_id=b"",
        number=0,
        keys={name: DataKey(os.urandom(KEY_BYTES)) for name in classes},
        register_key=os.urandom(KEY_BYTES),
        root_secret=signing.fresh_secret(),
    )
    keyring = _empty(kind, costs)
    taken = []
    for number, seat in enumerate(seats, start=1):
        keyring, certificate, secrets = members.take_in(keyring, authority, seat, number, costs.new, now)
        taken.append((certificate, secrets))
    keyring = members.signed_anew(keyring, tuple(certificate for certificate, _ in taken), authority)
    return admit(keyring_file.write(folder, keyring), 1, taken[0][1], now)


def _empty(kind: VaultKind, costs: CostPolicy) -> Keyring:
    return Keyring(
        kind=kind,
        vault_id=keyring_file.fresh_vault_id(),
        sequence=0,
        epoch=0,
        slots=tuple(unused_slot(costs.new) for _ in range(SLOTS)),
        cells=tuple(unused_cell() for _ in range(CELLS)),
        register=b"",
        anchors=keyring_file.blank(keyring_file.ANCHORS_BYTES),
    )


def _place_of(number: str | int) -> int:
    # Number 0 is no slot's: what is sealed for a slot never opens as 0.
    try:
        place = int(number)
    except ValueError:
        return 0
    return place if 1 <= place <= SLOTS else 0
