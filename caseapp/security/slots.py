"""A slot of the keyring: one user's secret keys under a key stretched from her passphrase."""

import os
import struct
import unicodedata
from dataclasses import dataclass, field

from caseapp.security.cost import Cost, stretch
from caseapp.security.errors import KeyringDamaged, NameRefused, WrongPassphrase
from caseapp.security.keyring_file import SLOT_BYTES
from caseapp.security.passphrases import as_bytes

LONGEST_NAME = 60
_OPEN_PART = struct.Struct(">16sIIII12s")  # salt, memory, passes, lanes, zero for later use, nonce
_TAG_BYTES = 16
_PLAIN_BYTES = SLOT_BYTES - _OPEN_PART.size - _TAG_BYTES
_PAYLOAD = struct.Struct(">16s32s32s32sH")
_NO_LETTERS = {"Cc", "Cs", "Cn", "Co", "Zl", "Zp"}
_TURNS = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)  # they make a name read otherwise


@dataclass(frozen=True)
class SlotSecrets:
    """What a slot keeps: who the user is, her two secret keys, and the key that all signatures go back to."""

    user_id: bytes
    display_name: str = field(repr=False)
    box_secret: bytes = field(repr=False)
    signing_secret: bytes = field(repr=False)
    root_public: bytes = field(repr=False)


def seal_slot(secrets: SlotSecrets, frame: bytes, number: int, passphrase: str, cost: Cost) -> bytes:
    """The slot's bytes under this passphrase, bound to this vault, number and cost."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    name = secrets.display_name.encode()
    head = _PAYLOAD.pack(
        secrets.user_id, secrets.box_secret, secrets.signing_secret, secrets.root_public, len(name)
    )
    open_part = _OPEN_PART.pack(
        os.urandom(16), cost.memory, cost.passes, cost.lanes, 0, nonce := os.urandom(12)
    )
    key = stretch(as_bytes(passphrase), open_part[:16], cost)
    plain = (head + name).ljust(_PLAIN_BYTES, b"\0")
    return open_part + AESGCM(key).encrypt(nonce, plain, _bound_to(frame, number, open_part))


def open_slot(slot: bytes, frame: bytes, number: int, passphrase: str) -> SlotSecrets:
    """The slot's secrets; a wrong passphrase, an unused slot and another number all fail in the same way."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    open_part, sealed = slot[: _OPEN_PART.size], slot[_OPEN_PART.size :]
    key = stretch(as_bytes(passphrase), open_part[:16], cost_of(slot))
    nonce = open_part[-12:]
    try:
        plain = AESGCM(key).decrypt(nonce, sealed, _bound_to(frame, number, open_part))
    except InvalidTag:
        raise WrongPassphrase from None
    *ids_and_keys, length = _PAYLOAD.unpack_from(plain)
    user_id, box_secret, signing_secret, root_public = ids_and_keys
    name = plain[_PAYLOAD.size : _PAYLOAD.size + length].decode()
    return SlotSecrets(user_id, name, box_secret, signing_secret, root_public)


def cost_of(slot: bytes) -> Cost:
    """The cost a slot asks for; one beyond the bounds is refused before it is run."""
    _, memory, passes, lanes, zero, _ = _OPEN_PART.unpack_from(slot)
    cost = Cost(memory, passes, lanes)
    if zero or not cost.is_within_bounds:
        raise KeyringDamaged
    return cost


def unused_slot(cost: Cost) -> bytes:
    """A slot that no passphrase opens and that looks like any other of this cost."""
    open_part = _OPEN_PART.pack(os.urandom(16), cost.memory, cost.passes, cost.lanes, 0, os.urandom(12))
    return open_part + os.urandom(SLOT_BYTES - len(open_part))


def tidy_name(display_name: str) -> str:
    """A user's name in one form; one that is empty, too long or cannot be shown on one line is refused."""
    name = unicodedata.normalize("NFC", display_name.strip())
    hidden = any(unicodedata.category(sign) in _NO_LETTERS or sign in _TURNS for sign in name)
    if not 1 <= len(name) <= LONGEST_NAME or hidden:
        raise NameRefused
    return name


def _bound_to(frame: bytes, number: int, open_part: bytes) -> bytes:
    # The nonce is bound by the cipher itself; binding it here too does no harm.
    return b"caseapp slot" + frame + struct.pack(">H", number) + open_part
