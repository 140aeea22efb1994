"""Signatures: a user's own on releases and approvals, and the vault's root key on the keyring."""

import hashlib
import os
import struct
from dataclasses import dataclass

SIGNATURE_BYTES = 64
RELEASE_MANIFEST = "release manifest"
PROCEDURE_PACK = "procedure pack"
FIGURES_PROPOSAL = "figures proposal"


@dataclass(frozen=True)
class Signed:
    """Who signed, by her public key, and the signature; both may leave the office."""

    public_key: bytes
    signature: bytes

    @property
    def fingerprint(self) -> str:
        """The signer's key as people compare it."""
        return fingerprint(self.public_key)


def fresh_secret() -> bytes:
    """A new secret key for signing."""
    return os.urandom(32)


def public_of(secret: bytes) -> bytes:
    """The public key that checks what this secret key signs."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def sign(secret: bytes, purpose: str, content: bytes) -> bytes:
    """A signature that holds for this purpose alone."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret).sign(_message(purpose, content))


def is_signed(public: bytes, purpose: str, content: bytes, signature: bytes) -> bool:
    """Whether the holder of this key signed exactly this, for this purpose."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _message(purpose, content))
    except (InvalidSignature, ValueError):  # ValueError: not a key at all
        return False
    return True


def is_manifest_signed(manifest: bytes, signed: Signed) -> bool:
    """Whether a release's manifest is the one that was signed; whose key it is remains to be asked."""
    return is_signed(signed.public_key, RELEASE_MANIFEST, manifest, signed.signature)


def is_pack_signed(statement: bytes, signed: Signed) -> bool:
    """Whether this statement about a procedure pack is the one that was signed."""
    return is_signed(signed.public_key, PROCEDURE_PACK, statement, signed.signature)


def fingerprint(public: bytes) -> str:
    """Twenty-five digits in groups of five, to read a key out over the telephone."""
    number = int.from_bytes(hashlib.sha256(b"caseapp fingerprint" + public).digest())
    digits = str(number % 10**25).rjust(25, "0")
    return " ".join(digits[at : at + 5] for at in range(0, 25, 5))


def _message(purpose: str, content: bytes) -> bytes:
    name = purpose.encode()
    return b"caseapp signature" + struct.pack(">H", len(name)) + name + content
