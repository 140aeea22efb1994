"""What a file is, by its content alone; its name says what somebody wants it to be."""

import codecs
import re
import struct
import zipfile
from typing import BinaryIO

from caseapp.domain.errors import KnownError
from caseapp.exchange.media.kinds import KINDS, MediaKind
from caseapp.text import mark

HEAD_BYTES = 4096
_MOST_ENTRIES = 10_000
_MOST_UNPACKED = 1024 * 1024 * 1024
_MOST_RATIO = 100
_SMALL = 64 * 1024  # what packs well because there is so little of it
_TEXT_PIECE = 1024 * 1024

_PROGRAM = mark(
    "Errors", "This file is a program, not a document. Do not open it; ask who sent it to send a document."
)
_PACKED = mark(
    "Errors", "This file holds other files. Unpack it outside this program, then add each document by itself."
)
_BOMB = mark(
    "Errors", "This file unpacks to far more than it seems, as harmful files do. It was not taken in."
)
_MACROS = mark(
    "Errors", "This office file holds a program of its own. Save it without macros, or as PDF, then add that."
)
_NOT_KNOWN = mark(
    "Errors",
    "This kind of file cannot be kept. Save it as PDF, picture, plain text or sound, then add that.",
)
_SIGNS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
_PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"dex\n",
    b"\0asm",
    b"L\0\0\0\x01\x14\x02\0",  # a shortcut of Windows
)
_SCRIPT = re.compile(rb"(\xef\xbb\xbf)?\s*(#!\s*/|<\?php|@echo off)", re.IGNORECASE)
_ARCHIVES = (b"PK\x05\x06", b"PK\x07\x08", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"MSCF")
_HEIF = (b"heic", b"heix", b"mif1", b"msf1", b"hevc", b"avif")
_SOUND_BRANDS = (b"M4A ", b"M4B ")
_OFFICE_PARTS = {
    "word/document.xml": ".docx",
    "xl/workbook.xml": ".xlsx",
    "ppt/presentation.xml": ".pptx",
}
_BY_SUFFIX = {kind.suffix: kind for kind in KINDS.values()}


class NotTaken(KnownError):
    """A file that is not taken in; the sentence says why and what to do."""


def sniff(untrusted_file: BinaryIO) -> MediaKind:
    """The kind of an open file that can be read from any place; NotTaken when it may not be kept."""
    untrusted_file.seek(0)
    head = untrusted_file.read(HEAD_BYTES)
    if head.startswith(_PROGRAMS):
        raise NotTaken(_PROGRAM)
    for sign, media_type in _SIGNS:
        if head.startswith(sign):
            return KINDS[media_type]
    if _SCRIPT.match(head):
        raise NotTaken(_PROGRAM)
    found = _by_structure(head)
    if found is not None:
        return found
    if head.startswith(b"PK\x03\x04"):
        return _office(untrusted_file)
    if head.startswith(_ARCHIVES):
        raise NotTaken(_PACKED)
    if _is_text(untrusted_file):
        return KINDS["text/plain"]
    raise NotTaken(_NOT_KNOWN)


def _by_structure(head: bytes) -> MediaKind | None:
    if head.startswith(b"RIFF"):
        return {b"WEBP": KINDS["image/webp"], b"WAVE": KINDS["audio/wav"]}.get(head[8:12])
    if head.startswith(b"BM") and len(head) > 18 and struct.unpack_from("<I", head, 14)[0] in (40, 108, 124):
        return KINDS["image/bmp"]
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        if brand in _HEIF:
            return KINDS["image/heic"]
        return KINDS["audio/mp4" if brand in _SOUND_BRANDS else "video/mp4"]
    if len(head) > 4 and head[0] == 0xFF:
        if head[1] & 0xF6 == 0xF0:
            return KINDS["audio/aac"]
        if head[1] & 0xE6 in (0xE2, 0xE4) and head[2] & 0xF0 not in (0x00, 0xF0):
            return KINDS["audio/mpeg"]
    return None


def _office(untrusted_file: BinaryIO) -> MediaKind:
    try:
        with zipfile.ZipFile(untrusted_file) as archive:
            entries = archive.infolist()
            _require_small(entries)
            names = {entry.filename for entry in entries}
            if any(name.lower().endswith("vbaproject.bin") or name.startswith("Basic/") for name in names):
                raise NotTaken(_MACROS)
            for part, suffix in _OFFICE_PARTS.items():
                if part in names:
                    return _BY_SUFFIX[suffix]
            first = entries[0] if entries else None
            if first is not None and first.filename == "mimetype" and first.file_size < HEAD_BYTES:
                kind = KINDS.get(archive.read(first).decode("ascii", "replace").strip())
                if kind is not None:
                    return kind
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError):
        raise NotTaken(_NOT_KNOWN) from None
    raise NotTaken(_PACKED)


def _require_small(entries: list[zipfile.ZipInfo]) -> None:
    packed, unpacked = (
        sum(entry.compress_size for entry in entries),
        sum(entry.file_size for entry in entries),
    )
    is_dense = any(
        entry.file_size > _SMALL and entry.file_size > entry.compress_size * _MOST_RATIO for entry in entries
    )
    is_big = unpacked > _MOST_UNPACKED or unpacked > max(packed, _SMALL) * _MOST_RATIO
    if len(entries) > _MOST_ENTRIES or is_big or is_dense:
        raise NotTaken(_BOMB)


def _is_text(untrusted_file: BinaryIO) -> bool:
    untrusted_file.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while piece := untrusted_file.read(_TEXT_PIECE):
            if any(ord(letter) < 32 and letter not in "\t\n\r\f" for letter in set(decoder.decode(piece))):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
