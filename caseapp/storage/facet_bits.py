"""Which cases have a coded answer: a bit for each case, in blocks, so that many are combined at once."""

from collections.abc import Iterable, Sequence

from caseapp.storage.connection import Connection

_BLOCK_BITS = 13  # cases are numbered by their records, so that a block is some hundred cases
_BLOCK_BYTES = (1 << _BLOCK_BITS) // 8
BLOCKS = 20  # bits of a place that number the block


def bits_of(connection: Connection, facet_nos: Iterable[int]) -> int:
    """The cases that have any of these answers, as one number with a bit for each case."""
    found = 0
    for facet_no in facet_nos:
        first = facet_no << BLOCKS
        rows = connection.execute(
            "SELECT place, cases FROM case_facet WHERE place >= ? AND place < ? ORDER BY place",
            (first, first + (1 << BLOCKS)),
        ).fetchall()
        if rows:
            whole = bytearray((rows[-1][0] - first + 1) * _BLOCK_BYTES)
            for place, cases in rows:
                at = (place - first) * _BLOCK_BYTES
                whole[at : at + len(cases)] = cases
            found |= int.from_bytes(whole, "little")
    return found


def bits_at(numbers: Sequence[int]) -> int:
    """These cases, as one number with a bit for each."""
    bits = bytearray(max(numbers, default=0) // 8 + 1)
    for number in numbers:
        bits[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(bits, "little")


class FacetBits:
    """Collects the changes of a transaction and writes each block once, at its end."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changes: dict[int, tuple[int, int]] = {}  # by place: bits to set, bits to take away

    def put(self, facet_no: int, case_no: int) -> None:
        """The case has the answer."""
        place, bit = _place(facet_no, case_no)
        on, off = self._changes.get(place, (0, 0))
        self._changes[place] = (on | bit, off & ~bit)

    def take(self, facet_no: int, case_no: int) -> None:
        """The case has the answer no longer."""
        place, bit = _place(facet_no, case_no)
        on, off = self._changes.get(place, (0, 0))
        self._changes[place] = (on & ~bit, off | bit)

    def write(self) -> None:
        """Writes what was collected."""
        for place, (on, off) in sorted(self._changes.items()):
            row = self._connection.execute(
                "SELECT cases FROM case_facet WHERE place = ?", (place,)
            ).fetchone()
            old = int.from_bytes(row[0], "little") if row is not None else 0
            new = old & ~off | on
            if new == old:
                continue
            if new:
                self._connection.execute(
                    "INSERT OR REPLACE INTO case_facet (place, cases) VALUES (?, ?)",
                    (place, new.to_bytes(_BLOCK_BYTES, "little")),
                )
            else:
                self._connection.execute("DELETE FROM case_facet WHERE place = ?", (place,))
        self._changes.clear()


def _place(facet_no: int, case_no: int) -> tuple[int, int]:
    block, bit = divmod(case_no, 1 << _BLOCK_BITS)
    return facet_no << BLOCKS | block, 1 << bit
