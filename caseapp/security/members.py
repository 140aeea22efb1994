"""Taking people into a keyring: their keys, their certificate, their envelope, and the signature over all."""

import os
from dataclasses import dataclass, field, replace
from datetime import datetime

from caseapp.security import signing
from caseapp.security.certificates import Certificate, open_register, seal_register
from caseapp.security.cost import Cost
from caseapp.security.envelopes import Bundle, box_public_of, fresh_box_secret, seal_bundle
from caseapp.security.errors import AccessEnded, KeyringAltered, NoNumberLeft
from caseapp.security.keyring_file import SLOTS, Keyring, VaultKind
from caseapp.security.rights import ROLE_KEYS, KeyClass, Role
from caseapp.security.slots import SlotSecrets, seal_slot

_KEYRING, _CERTIFICATE = "keyring", "certificate"


@dataclass(frozen=True)
class Newcomer:
    """Somebody who is to have a number in a vault."""

    display_name: str = field(repr=False)
    role: Role
    passphrase: str = field(repr=False)


def take_in(
    keyring: Keyring, authority: Bundle, newcomer: Newcomer, number: int, cost: Cost, now: datetime
) -> tuple[Keyring, Certificate, SlotSecrets]:
    """The keyring with a slot and an envelope for the newcomer, still to be signed, and her certificate."""
    assert authority.root_secret is not None  # noqa: S101  only a supervisor's envelope gets here
    secrets = SlotSecrets(
        user_id=os.urandom(16),
        display_name=newcomer.display_name,
        box_secret=fresh_box_secret(),
        signing_secret=signing.fresh_secret(),
        root_public=signing.public_of(authority.root_secret),
    )
    classes = key_classes_of(newcomer.role, keyring.kind)
    certificate = Certificate(
        user_id=secrets.user_id,
        number=number,
        display_name=newcomer.display_name,
        role=newcomer.role,
        box_public=box_public_of(secrets.box_secret),
        signing_public=signing.public_of(secrets.signing_secret),
        key_classes=classes,
        valid_from=now,
    )
    signed = signing.sign(authority.root_secret, _CERTIFICATE, certificate.signed_part(keyring.vault_id))
    bundle = Bundle(
        user_id=secrets.user_id,
        number=number,
        keys={name: authority.keys[name] for name in classes},
        register_key=authority.register_key,
        root_secret=authority.root_secret if newcomer.role is Role.SUPERVISOR else None,
    )
    keyring = keyring.with_slot(number, seal_slot(secrets, keyring.frame, number, newcomer.passphrase, cost))
    keyring = keyring.with_cell(number, seal_bundle(bundle, certificate.box_public, keyring.frame))
    return keyring, replace(certificate, signature=signed), secrets


def signed_anew(keyring: Keyring, people: tuple[Certificate, ...], authority: Bundle) -> Keyring:
    """The keyring in its next epoch, with this register, signed by the root key."""
    assert authority.root_secret is not None  # noqa: S101  only a supervisor's envelope gets here
    epoch = keyring.epoch + 1
    register = seal_register(people, authority.register_key, keyring.frame, epoch)
    following = replace(keyring, epoch=epoch, register=register)
    signature = signing.sign(authority.root_secret, _KEYRING, following.signed_part)
    return replace(following, signature=signature)


def require_signed(keyring: Keyring, root_public: bytes) -> None:
    """Refuse a keyring whose envelopes or register are not those that a supervisor signed."""
    if not signing.is_signed(root_public, _KEYRING, keyring.signed_part, keyring.signature):
        raise KeyringAltered


def people_in(keyring: Keyring, register_key: bytes, root_public: bytes) -> tuple[Certificate, ...]:
    """All certificates of the vault, each with its signature checked."""
    people = open_register(keyring.register, register_key, keyring.frame, keyring.epoch)
    for one in people:
        if not signing.is_signed(root_public, _CERTIFICATE, one.signed_part(keyring.vault_id), one.signature):
            raise KeyringAltered
    return people


def current(people: tuple[Certificate, ...], now: datetime) -> tuple[Certificate, ...]:
    """The newest certificate of each user who still has access, by number."""
    newest = {one.user_id: one for one in people}
    return tuple(sorted((one for one in newest.values() if one.is_valid_at(now)), key=lambda one: one.number))


def certificate_of(people: tuple[Certificate, ...], bundle: Bundle, now: datetime) -> Certificate:
    """The certificate that says what the holder of this envelope is today."""
    mine = [one for one in people if one.user_id == bundle.user_id]
    if not mine or mine[-1].number != bundle.number:
        raise KeyringAltered
    if not mine[-1].is_valid_at(now):
        raise AccessEnded
    return mine[-1]


def free_number(people: tuple[Certificate, ...], now: datetime) -> int:
    """The lowest number that nobody has."""
    taken = {one.number for one in current(people, now)}
    free = [number for number in range(1, SLOTS + 1) if number not in taken]
    if not free:
        raise NoNumberLeft
    return free[0]


def key_classes_of(role: Role, kind: VaultKind) -> frozenset[KeyClass]:
    """The data keys that a role is given in this kind of vault."""
    return frozenset({KeyClass.TRAIN}) if kind is VaultKind.TRAINING else ROLE_KEYS[role]
