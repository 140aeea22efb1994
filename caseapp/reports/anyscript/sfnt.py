"""TrueType files as tables: taken apart, put together, and glyphs cut out of a face."""

import struct
from collections.abc import Mapping, Set

import uharfbuzz as hb

from caseapp.reports.anyscript.fonts import Face

# All that a PDF needs: shapes and widths; no shaping, no map from characters.
_KEPT = frozenset({"glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep"})
_ENTRY = struct.Struct(">4sLLL")
_HEAD_SUM_AT = 8
_WHOLE = 0xB1B0AFBA


def subset(face: Face, glyphs: Set[int]) -> tuple[dict[str, bytearray], dict[int, int]]:
    """The tables of a font with these glyphs and the one for what is missing, and their new numbers."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update({0, *glyphs})
    wanted.flags = (
        hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    dropped = [tag for tag in face.source.table_tags if tag not in _KEPT]
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
        {int.from_bytes(tag.encode().ljust(4), "big") for tag in dropped}
    )
    plan = hb.SubsetPlan(face.source, wanted)
    return _unpacked(bytes(plan.execute().blob.data)), dict(plan.old_to_new_glyph_mapping)


def packed(tables: Mapping[str, bytes | bytearray]) -> bytes:
    """A font file of these tables."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = struct.pack(
        ">LHHHH", 0x10000, count, power * 16, power.bit_length() - 1, count * 16 - power * 16
    )
    place = len(header) + _ENTRY.size * count
    directory, body, head_at = b"", b"", 0
    for tag in sorted(tables):
        data = bytes(tables[tag]) + b"\0" * (-len(tables[tag]) % 4)
        if tag == "head":
            data = data[:_HEAD_SUM_AT] + bytes(4) + data[_HEAD_SUM_AT + 4 :]
            head_at = place
        directory += _ENTRY.pack(tag.encode(), _sum(data), place, len(tables[tag]))
        body += data
        place += len(data)
    whole = bytearray(header + directory + body)
    struct.pack_into(">L", whole, head_at + _HEAD_SUM_AT, (_WHOLE - _sum(whole)) & 0xFFFFFFFF)
    return bytes(whole)


def _unpacked(data: bytes) -> dict[str, bytearray]:
    (count,) = struct.unpack_from(">H", data, 4)
    tables = {}
    for number in range(count):
        tag, _, place, length = _ENTRY.unpack_from(data, 12 + _ENTRY.size * number)
        tables[tag.decode()] = bytearray(data[place : place + length])
    return tables


def _sum(data: bytes | bytearray) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}L", data)
    return sum(words) & 0xFFFFFFFF
