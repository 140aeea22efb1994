"""Takes place, time, camera and thumbnails out of a picture's file; what draws the picture is not touched."""

import struct
import zlib
from collections.abc import Iterator

from caseapp.domain.errors import KnownError
from caseapp.text import mark

_BROKEN = mark(
    "Errors", "This picture is damaged or cut off. Copy it again from where it came from, then add it."
)
_SOI, _EOI, _SOS, _APP0, _APP14, _COMMENT = 0xD8, 0xD9, 0xDA, 0xE0, 0xEE, 0xFE
_RESTARTS = range(0xD0, 0xD8)
_APPS = range(0xE0, 0xF0)
_ORIENTATION = 0x0112
_UPRIGHT = 1
_PNG_SIGN = b"\x89PNG\r\n\x1a\n"
# All that a picture is drawn by; words, times, places and colour profiles stay behind.
_PNG_KEPT = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs"}
)
_LONGEST_CHUNK = 2**31 - 1


class PictureBroken(KnownError):
    """A picture that cannot be read to its end."""

    def __init__(self) -> None:
        super().__init__(_BROKEN)


def cleaned(media_type: str, untrusted: bytes) -> bytes:
    """The file without what is hidden in it; PictureBroken when it is not whole."""
    clean = {"image/jpeg": _clean_jpeg, "image/png": _clean_png}[media_type]
    try:
        return b"".join(clean(untrusted))
    except (struct.error, IndexError):
        raise PictureBroken from None


def _clean_jpeg(untrusted: bytes) -> Iterator[bytes]:
    """Keeps tables and picture; drops every note, and all that stands behind the end."""
    yield b"\xff\xd8"
    at = 2
    is_turned = False
    while True:
        if untrusted[at] != 0xFF:
            raise PictureBroken
        while untrusted[at] == 0xFF:
            at += 1
        marker = untrusted[at]
        at += 1
        if marker == _EOI:
            yield b"\xff\xd9"
            return
        (length,) = struct.unpack_from(">H", untrusted, at)
        body = untrusted[at + 2 : at + length]
        if length < 2 or len(body) != length - 2:
            raise PictureBroken
        at += length
        if marker == 0xE1 and body.startswith(b"Exif\0\0") and not is_turned:
            # Which way up it was held is part of the picture; the rest of the block is not.
            is_turned = True
            yield from _turned(_orientation(body[6:]))
        elif marker not in _APPS and marker != _COMMENT:
            yield _segment(marker, body)
        elif marker == _APP0 and body.startswith(b"JFIF\0"):
            yield _segment(marker, body[:12] + b"\0\0")  # without the thumbnail
        elif marker == _APP14 and body.startswith(b"Adobe"):
            yield _segment(marker, body[:12])  # how the colours are written
        if marker == _SOS:
            end = _end_of_scan(untrusted, at)
            yield untrusted[at:end]
            at = end


def _end_of_scan(untrusted: bytes, at: int) -> int:
    """Where the drawn data ends: at the next marker that is neither a written 0xFF nor a restart."""
    while True:
        at = untrusted.find(b"\xff", at)
        if at < 0:
            raise PictureBroken
        following = untrusted[at + 1]
        if following == 0 or following in _RESTARTS:
            at += 2
        elif following == 0xFF:
            at += 1
        else:
            return at


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _orientation(tiff: bytes) -> int:
    """Which way up the camera says it was held; upright where that cannot be read."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    try:
        if order is not None:
            (start,) = struct.unpack_from(f"{order}I", tiff, 4)
            (count,) = struct.unpack_from(f"{order}H", tiff, start)
            for number in range(count):
                tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * number)
                if tag == _ORIENTATION and kind == 3 and 1 <= value <= 8:
                    return int(value)
    except struct.error:
        pass
    return _UPRIGHT


def _turned(orientation: int) -> Iterator[bytes]:
    if orientation != _UPRIGHT:
        entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, orientation, 0)
        tiff = b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
        yield _segment(0xE1, b"Exif\0\0" + tiff)


def _clean_png(untrusted: bytes) -> Iterator[bytes]:
    yield _PNG_SIGN
    at = len(_PNG_SIGN)
    while True:
        length, name = struct.unpack_from(">I4s", untrusted, at)
        end = at + 12 + length
        if length > _LONGEST_CHUNK or end > len(untrusted):
            raise PictureBroken
        (code,) = struct.unpack_from(">I", untrusted, end - 4)
        if zlib.crc32(untrusted[at + 4 : end - 4]) != code:
            raise PictureBroken
        if name in _PNG_KEPT:
            yield untrusted[at:end]
        if name == b"IEND":
            return
        at = end
