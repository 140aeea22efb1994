"""The journal's chain: each line's code covers the line and all before it, so that no change goes unseen."""

import hashlib
import hmac
from collections.abc import Iterable
from typing import NamedTuple

from caseapp.security.sealing import derive

MAC_BYTES = 32
BEGINNING = bytes(MAC_BYTES)


class Line(NamedTuple):
    """One line of the journal without its code; it never holds personal data."""

    seq: int
    at: str
    actor: str
    act: str
    object: str
    detail: str


class Anchor(NamedTuple):
    """What was kept elsewhere of a journal: its last line's number and code."""

    seq: int
    mac: bytes


def chain_key(cases_key: bytes) -> bytes:
    """The chain's key, made from the `cases` data key."""
    return derive(cases_key, "journal chain")


def line_mac(key: bytes, previous_mac: bytes, line: Line) -> bytes:
    """The code of a line that follows the one with this code."""
    return hmac.digest(key, previous_mac + _encoded(line), hashlib.sha256)


def verify(lines: Iterable[tuple[Line, bytes]], key: bytes, anchor: Anchor | None = None) -> int | None:
    """The number at which the chain first breaks, or nothing when it is whole and reaches its anchor."""
    previous, expected = BEGINNING, 1
    for line, mac in lines:
        if line.seq != expected or not hmac.compare_digest(line_mac(key, previous, line), mac):
            return expected
        if anchor is not None and anchor.seq == expected and not hmac.compare_digest(anchor.mac, mac):
            return expected
        previous, expected = mac, expected + 1
    return expected if anchor is not None and anchor.seq >= expected else None


def _encoded(line: Line) -> bytes:
    # Every text goes in behind its length, so that no two different lines have the same bytes.
    seq, at, actor, act, what, detail = line
    return (
        f"{seq:d} {len(at)}:{at}{len(actor)}:{actor}{len(act)}:{act}{len(what)}:{what}{len(detail)}:{detail}"
    ).encode()
