"""Small sealed blobs and keys made from keys: for drafts, digests and whatever has no file of its own."""

import hashlib
import hmac
import os
import struct

from caseapp.security.errors import DataDamaged

_FORM = b"\x01"
_NONCE_BYTES = 12
_BLOCK = 4096  # lengths would tell a long story from a short one
_LENGTH = struct.Struct(">Q")


def derive(key: bytes, purpose: str) -> bytes:
    """The 32-byte key that belongs to a purpose and tells nothing about the key it was made from."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"caseapp key for " + purpose.encode()).derive(
        key
    )


def seal(key: bytes, content: bytes, context: str) -> bytes:
    """Encrypt and pad a blob; it opens only with the same key and the same context, such as a draft's id."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE_BYTES)
    framed = _LENGTH.pack(len(content)) + content
    padded = framed.ljust(-(-len(framed) // _BLOCK) * _BLOCK, b"\0")
    return _FORM + nonce + AESGCM(derive(key, "sealing")).encrypt(nonce, padded, _bound_to(context))


def unseal(key: bytes, sealed: bytes, context: str) -> bytes:
    """The content of a sealed blob, or a refusal when anything about it is not as it was sealed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = sealed[1 : 1 + _NONCE_BYTES]
    if sealed[:1] != _FORM or len(nonce) != _NONCE_BYTES:
        raise DataDamaged
    try:
        padded = AESGCM(derive(key, "sealing")).decrypt(nonce, sealed[1 + _NONCE_BYTES :], _bound_to(context))
    except InvalidTag:
        raise DataDamaged from None
    (length,) = _LENGTH.unpack_from(padded)
    return padded[_LENGTH.size : _LENGTH.size + length]


def keyed_digest(key: bytes, *parts: bytes) -> str:
    """A digest that only holders of the key can make or compare; parts cannot run into one another."""
    framed = b"".join(_LENGTH.pack(len(part)) + part for part in parts)
    return hmac.new(key, framed, hashlib.sha256).hexdigest()


def _bound_to(context: str) -> bytes:
    return b"caseapp sealed blob" + context.encode()
