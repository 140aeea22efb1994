"""A user's envelope: her data keys, sealed to her public key, so that others can give them without her."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from caseapp.security.errors import KeyringAltered
from caseapp.security.keyring_file import CELL_BYTES
from caseapp.security.rights import KeyClass

KEY_BYTES = 32
_SEAL_BYTES = 48
_PLAIN_BYTES = CELL_BYTES - _SEAL_BYTES


@dataclass(frozen=True)
class DataKey:
    """A data key, and while a change of keys is under way the one that follows it."""

    current: bytes = field(repr=False)
    following: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Bundle:
    """What an envelope holds; only supervisors are given the vault's root key."""

    user_id: bytes
    number: int
    keys: Mapping[KeyClass, DataKey] = field(repr=False)
    register_key: bytes = field(repr=False)
    root_secret: bytes | None = field(default=None, repr=False)


def fresh_box_secret() -> bytes:
    """A new secret key for opening envelopes."""
    return os.urandom(KEY_BYTES)


def box_public_of(secret: bytes) -> bytes:
    """The public key to which envelopes for this secret key are sealed."""
    from nacl.public import PrivateKey

    return bytes(PrivateKey(secret).public_key)


def seal_bundle(bundle: Bundle, box_public: bytes, frame: bytes) -> bytes:
    """The envelope's bytes, of one length whatever is in it."""
    from nacl.public import PublicKey, SealedBox

    plain = json.dumps(
        {
            "frame": frame.hex(),
            "user": bundle.user_id.hex(),
            "number": bundle.number,
            "keys": {name: _key_as_json(key) for name, key in bundle.keys.items()},
            "register": bundle.register_key.hex(),
            "root": bundle.root_secret.hex() if bundle.root_secret else None,
        }
    ).encode()
    return bytes(SealedBox(PublicKey(box_public)).encrypt(plain.ljust(_PLAIN_BYTES)))


def open_bundle(cell: bytes, box_secret: bytes, frame: bytes) -> Bundle:
    """What the envelope holds; one that is not hers, or not of this vault, was put there by somebody else."""
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox

    try:
        plain = json.loads(SealedBox(PrivateKey(box_secret)).decrypt(cell))
        bundle = Bundle(
            user_id=bytes.fromhex(plain["user"]),
            number=plain["number"],
            keys={KeyClass(name): _key_from_json(key) for name, key in plain["keys"].items()},
            register_key=bytes.fromhex(plain["register"]),
            root_secret=bytes.fromhex(plain["root"]) if plain["root"] else None,
        )
        framed = bytes.fromhex(plain["frame"])
    except (CryptoError, ValueError, KeyError, TypeError, AttributeError):
        raise KeyringAltered from None
    if framed != frame:
        raise KeyringAltered
    return bundle


def unused_cell() -> bytes:
    """An envelope for nobody: sealed like the others, to a key that is forgotten at once."""
    from nacl.public import PrivateKey, SealedBox

    # Random bytes would show: half of them are no point of the curve.
    return bytes(SealedBox(PrivateKey.generate().public_key).encrypt(bytes(_PLAIN_BYTES)))


def _key_as_json(key: DataKey) -> list[str | None]:
    return [key.current.hex(), key.following.hex() if key.following else None]


def _key_from_json(value: tuple[str, str | None]) -> DataKey:
    current, following = value
    return DataKey(bytes.fromhex(current), bytes.fromhex(following) if following else None)
