"""Who is who in a vault: certificates signed by its root key, kept together in one sealed register."""

import json
import os
import struct
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from caseapp.security.errors import KeyringAltered, NoNumberLeft
from caseapp.security.keyring_file import REGISTER_BYTES
from caseapp.security.rights import KeyClass, Role

# Clocks of laptops without a network go wrong; nobody is shut out for a day or two.
CLOCK_TOLERANCE = timedelta(hours=48)
_NONCE_BYTES, _TAG_BYTES = 12, 16
_PLAIN_BYTES = REGISTER_BYTES - _NONCE_BYTES - _TAG_BYTES


@dataclass(frozen=True)
class Certificate:
    """What the vault says of one user: number, name, role, public keys, key classes and how long it holds."""

    user_id: bytes
    number: int
    display_name: str = field(repr=False)
    role: Role
    box_public: bytes
    signing_public: bytes
    key_classes: frozenset[KeyClass]
    valid_from: datetime
    valid_until: datetime | None = None
    signature: bytes = b""

    def is_valid_at(self, now: datetime) -> bool:
        """Whether it has not run out; its beginning is not asked, for a clock that is behind harms nobody."""
        return self.valid_until is None or now <= self.valid_until + CLOCK_TOLERANCE

    def signed_part(self, vault_id: bytes) -> bytes:
        """What the root key's signature covers: every line of this one, and the vault."""
        return b"caseapp certificate" + vault_id + _canonical(_as_json(self))


def seal_register(certificates: tuple[Certificate, ...], key: bytes, frame: bytes, epoch: int) -> bytes:
    """The register's bytes, always of the same length, for those who have its key."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    plain = _canonical([{**_as_json(one), "signature": one.signature.hex()} for one in certificates])
    if len(plain) > _PLAIN_BYTES:
        raise NoNumberLeft
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain.ljust(_PLAIN_BYTES), _bound_to(frame, epoch))


def open_register(register: bytes, key: bytes, frame: bytes, epoch: int) -> tuple[Certificate, ...]:
    """All certificates ever given in this vault, the newest of a user last."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, sealed = register[:_NONCE_BYTES], register[_NONCE_BYTES:]
    try:
        plain = AESGCM(key).decrypt(nonce, sealed, _bound_to(frame, epoch))
        return tuple(_from_json(line) for line in json.loads(plain))
    except (InvalidTag, ValueError, KeyError, TypeError):
        raise KeyringAltered from None


def _bound_to(frame: bytes, epoch: int) -> bytes:
    return b"caseapp register" + frame + struct.pack(">Q", epoch)


def _canonical(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _as_json(certificate: Certificate) -> dict[str, object]:
    return {
        "user": certificate.user_id.hex(),
        "number": certificate.number,
        "name": certificate.display_name,
        "role": certificate.role.value,
        "box": certificate.box_public.hex(),
        "signing": certificate.signing_public.hex(),
        "keys": sorted(certificate.key_classes),
        "from": certificate.valid_from.isoformat(),
        "until": certificate.valid_until.isoformat() if certificate.valid_until else None,
    }


def _from_json(line: dict[str, Any]) -> Certificate:
    return Certificate(
        user_id=bytes.fromhex(line["user"]),
        number=line["number"],
        display_name=line["name"],
        role=Role(line["role"]),
        box_public=bytes.fromhex(line["box"]),
        signing_public=bytes.fromhex(line["signing"]),
        key_classes=frozenset(KeyClass(name) for name in line["keys"]),
        valid_from=datetime.fromisoformat(line["from"]),
        valid_until=datetime.fromisoformat(line["until"]) if line["until"] else None,
        signature=bytes.fromhex(line["signature"]),
    )
