"""The keyring's bytes: two equal copies of a fixed size in which nothing shows how many people there are.

A copy is 22 blocks of 4 KiB:

    head      4 KiB   magic 8, version 2, copy size 4, sequence 8, epoch 8, vault id 16, zeros,
                      at 96 SHA-256 of the first 96 bytes, at 128 the root key's signature 64, zeros,
                      at 4064 SHA-256 of all the copy but these last 32 bytes of the head
    slots     8 KiB   16 × 512: what a passphrase opens (slots.py); unused ones are random
    cells    40 KiB   20 × 2 KiB: sealed to one user each (envelopes.py); cell 17 is for recovery, 18 to 20
                      are kept for later; unused ones are sealed to keys that nobody has
    register 32 KiB   the certificates of all users, sealed (certificates.py)
    anchors   4 KiB   heads of the journal, sealed; random until there are some

The signature covers cells and register with vault id, version and epoch. Slots are not under it, because
everybody may change her own passphrase; each is bound to its place by its own seal.
"""

import hashlib
import os
import secrets
import struct
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from caseapp.security.errors import KeyringDamaged, KeyringMissing, NewerKeyring
from caseapp.security.safe_files import clear_leftovers, read_whole, write_whole

FILE = "keyring"
VERSION = 1
SLOTS = 16
CELLS = 20
SLOT_BYTES = 512
CELL_BYTES = 2048
REGISTER_BYTES = 32 * 1024
ANCHORS_BYTES = 4 * 1024
SIGNATURE_BYTES = 64

_HEAD = struct.Struct(">8sHIQQ16s")
_HEAD_CHECKED = 96
_SIGNATURE_AT = 128
_HEAD_BYTES = 4096
_SUM = hashlib.sha256
_SUM_BYTES = 32
_SUM_AT = _HEAD_BYTES - _SUM_BYTES
COPY_BYTES = _HEAD_BYTES + SLOTS * SLOT_BYTES + CELLS * CELL_BYTES + REGISTER_BYTES + ANCHORS_BYTES
FILE_BYTES = 2 * COPY_BYTES
_READ_TRIES = 3


class VaultKind(Enum):
    """What a vault is for; the first eight bytes of its keyring say so."""

    REAL = b"CASEKEYS"
    TRAINING = b"CASETRNG"


@dataclass(frozen=True)
class Keyring:
    """All parts of a keyring, still sealed."""

    kind: VaultKind
    vault_id: bytes
    sequence: int
    epoch: int
    slots: tuple[bytes, ...]
    cells: tuple[bytes, ...]
    register: bytes
    anchors: bytes
    signature: bytes = bytes(SIGNATURE_BYTES)

    @property
    def signed_part(self) -> bytes:
        """What the root key's signature covers."""
        sealed = _SUM(b"".join(self.cells) + self.register).digest()
        return b"caseapp keyring" + self.frame + struct.pack(">Q", self.epoch) + sealed

    @property
    def frame(self) -> bytes:
        """What every sealed part is bound to: the kind, the version and this very vault."""
        return self.kind.value + struct.pack(">H", VERSION) + self.vault_id

    def with_slot(self, number: int, slot: bytes) -> "Keyring":
        """The same keyring with another slot for this number."""
        return replace(self, slots=_with(self.slots, number, slot))

    def with_cell(self, number: int, cell: bytes) -> "Keyring":
        """The same keyring with another cell for this number."""
        return replace(self, cells=_with(self.cells, number, cell))


def read(folder: Path) -> tuple[Keyring, bool]:
    """The newest whole copy of a folder's keyring, and whether its twin is damaged."""
    copies: list[Keyring] = []
    for _ in range(_READ_TRIES):  # a glitch while reading must not be called damage
        try:
            content = read_whole(folder / FILE, FILE_BYTES + 1)
        except FileNotFoundError:
            raise KeyringMissing from None
        copies = _whole_copies(content)
        if len(copies) == 2 and copies[0] == copies[1] and len(content) == FILE_BYTES:
            return copies[0], False
    if not copies:
        raise KeyringDamaged
    return max(copies, key=lambda copy: copy.sequence), True


def write(folder: Path, keyring: Keyring) -> Keyring:
    """Put a keyring in its folder as the next in sequence; the one before stays until this one is safe."""
    following = replace(keyring, sequence=keyring.sequence + 1)
    clear_leftovers(folder)
    write_whole(folder / FILE, 2 * _packed(following))
    return following


def fresh_vault_id() -> bytes:
    """The random name of a new vault."""
    return secrets.token_bytes(16)


def blank(size: int) -> bytes:
    """Random bytes, to stand where nothing sealed is yet."""
    return os.urandom(size)


def _with(parts: tuple[bytes, ...], number: int, part: bytes) -> tuple[bytes, ...]:
    return (*parts[: number - 1], part, *parts[number:])


def _packed(keyring: Keyring) -> bytes:
    head = bytearray(_HEAD_BYTES)
    _HEAD.pack_into(
        head,
        0,
        keyring.kind.value,
        VERSION,
        COPY_BYTES,
        keyring.sequence,
        keyring.epoch,
        keyring.vault_id,
    )
    head[_HEAD_CHECKED : _HEAD_CHECKED + _SUM_BYTES] = _SUM(head[:_HEAD_CHECKED]).digest()
    head[_SIGNATURE_AT : _SIGNATURE_AT + SIGNATURE_BYTES] = keyring.signature
    body = b"".join((*keyring.slots, *keyring.cells, keyring.register, keyring.anchors))
    head[_SUM_AT:] = _SUM(head[:_SUM_AT] + body).digest()
    return bytes(head) + body


def _whole_copies(content: bytes) -> list[Keyring]:
    halves = content[:COPY_BYTES], content[COPY_BYTES:FILE_BYTES]
    return [keyring for half in halves if (keyring := _unpacked(half)) is not None]


def _unpacked(untrusted: bytes) -> Keyring | None:
    head = untrusted[:_HEAD_BYTES]
    if head[_HEAD_CHECKED:_SIGNATURE_AT] != _SUM(head[:_HEAD_CHECKED]).digest():
        return None
    magic, version, size, sequence, epoch, vault_id = _HEAD.unpack_from(head)
    kinds = {kind.value: kind for kind in VaultKind}
    if magic not in kinds:
        return None
    if version != VERSION:
        raise NewerKeyring
    body = untrusted[_HEAD_BYTES:]
    if size != COPY_BYTES or len(untrusted) != COPY_BYTES:
        return None
    if head[_SUM_AT:] != _SUM(head[:_SUM_AT] + body).digest():
        return None
    slots, rest = _cut(body, SLOTS, SLOT_BYTES)
    cells, rest = _cut(rest, CELLS, CELL_BYTES)
    return Keyring(
        kind=kinds[magic],
        vault_id=vault_id,
        sequence=sequence,
        epoch=epoch,
        slots=slots,
        cells=cells,
        register=rest[:REGISTER_BYTES],
        anchors=rest[REGISTER_BYTES:],
        signature=head[_SIGNATURE_AT : _SIGNATURE_AT + SIGNATURE_BYTES],
    )


def _cut(content: bytes, count: int, size: int) -> tuple[tuple[bytes, ...], bytes]:
    return tuple(content[size * at : size * (at + 1)] for at in range(count)), content[size * count :]
