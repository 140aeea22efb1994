"""Content too large for one piece, sealed chunk by chunk: order, length and end are part of the seal."""

import os
from collections.abc import Iterable, Iterator

from caseapp.security.errors import DataDamaged

CHUNK_BYTES = 1024 * 1024
TAG_BYTES = 16
KEY_BYTES = 32
_STEP = 64 * 1024  # the length of a file would tell one document from another
_COUNTER_BYTES = 11


def fresh_content_key() -> bytes:
    """A random key for one content; it must never seal another, because its nonces count from nought."""
    return os.urandom(KEY_BYTES)


def sealed_size(size: int) -> int:
    """How many bytes content of this size comes to when it is sealed."""
    whole, rest = divmod(size, CHUNK_BYTES)
    last = -(-rest // _STEP) * _STEP
    return whole * (CHUNK_BYTES + TAG_BYTES) + (last + TAG_BYTES if rest else 0)


def chunk_count(size: int) -> int:
    """How many chunks content of this size has."""
    return -(-size // CHUNK_BYTES)


def seal_chunks(key: bytes, name: str, content: Iterable[bytes]) -> Iterator[bytes]:
    """The sealed chunks of content that comes in pieces of any size."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(key)
    waiting: bytes | None = None
    number = 0
    for chunk in _evenly(content):
        if waiting is not None:
            yield cipher.encrypt(_nonce(number, is_last=False), waiting, _bound_to(name))
            number += 1
        waiting = chunk
    if waiting:
        padded = waiting.ljust(-(-len(waiting) // _STEP) * _STEP, b"\0")
        yield cipher.encrypt(_nonce(number, is_last=True), padded, _bound_to(name))


def open_chunk(key: bytes, name: str, number: int, sealed: bytes, *, size: int) -> bytes:
    """One chunk of content that has `size` bytes in all; DataDamaged unless it is just this chunk."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    is_last = number == chunk_count(size) - 1
    try:
        plain = AESGCM(key).decrypt(_nonce(number, is_last=is_last), sealed, _bound_to(name))
    except (InvalidTag, ValueError):
        raise DataDamaged from None
    return plain[: size - number * CHUNK_BYTES] if is_last else plain


def _evenly(content: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in chunks of one size, the last one shorter."""
    held = bytearray()
    for piece in content:
        held += piece
        while len(held) >= CHUNK_BYTES:
            yield bytes(held[:CHUNK_BYTES])
            del held[:CHUNK_BYTES]
    if held:
        yield bytes(held)


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(_COUNTER_BYTES, "big") + (b"\x01" if is_last else b"\x00")


def _bound_to(name: str) -> bytes:
    return b"caseapp attachment 1 " + name.encode()
