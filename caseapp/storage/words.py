"""Search words in any script: cut by the rules of each language, folded so that spellings meet."""

import re
import unicodedata
from collections.abc import Iterator

from icu4py.breakers import WordBreaker

from caseapp.domain.fields import Field, Kind, fields_of
from caseapp.domain.record import Record
from caseapp.storage.connection import Connection

_PLAIN = re.compile(r"[a-z0-9]+")
_CODE = re.compile(r"(train-)?[a-z]{3}-\d{2}-?\d*$", re.IGNORECASE)
_MOST_WORDS = 12
_LONGEST_INDEXED = 8  # letters of the beginnings that the index holds
_RECORD_BITS = 31
_FIRST_STRETCH, _LONGEST_STRETCH = 1 << 14, 1 << 19  # numbers of cases, which are those of their records
# Begins each word of a record that is found only with a right. It is a letter to the index, and no word that
# is typed can hold it: see `_only_words`.
_GUARDED = "\ue000"


def words_of(record: Record) -> str:
    """The searchable words of a record, separated by blanks; empty when it has none."""
    found: dict[str, None] = {}
    for field in fields_of(type(record)):
        found |= dict.fromkeys(words_in(field, getattr(record, field.name)))
    before = _GUARDED if record.is_searched_with_right else ""
    return " ".join(before + word for word in found)


def words_in(field: Field, value: object) -> Iterator[str]:
    """The words of one answer, if it is one that is searched."""
    if not field.ask.searchable or not isinstance(value, str):
        return
    yield from cut(value)
    if field.kind in (Kind.TEXT, Kind.REFERENCE) and any(letter.isdigit() for letter in value):
        # Numbers and codes are written with blanks and dashes in one place and without in the next.
        yield from cut("".join(letter for letter in value if letter.isalnum()))


def row_of(case_no: int, record_no: int) -> int:
    """The row of a record's words; the case is in it, so that finding one needs no other table."""
    return case_no << _RECORD_BITS | record_no


def record_of(row: int) -> int:
    """The number of the record with this row of words."""
    return row & ((1 << _RECORD_BITS) - 1)


def case_of(row: int) -> int:
    """The number of the case whose record has this row of words."""
    return row >> _RECORD_BITS


def newest_first(connection: Connection, query: str) -> Iterator[int]:
    """The rows that fit a query, those of the newest case first.

    They are read upwards in stretches of growing length, and each is turned round: read downwards, an
    index that deletes in the secure way goes through all rows of a word before it gives the first.
    """
    (newest,) = connection.execute("SELECT coalesce(max(no), 0) FROM main.record").fetchone()
    end, length = newest + 1, _FIRST_STRETCH
    while end > 0:
        start = max(0, end - length)
        rows = connection.execute(
            "SELECT rowid FROM ident.words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid",
            (query, row_of(start, 0), row_of(end, 0) - 1),
        ).fetchall()
        yield from (row[0] for row in reversed(rows))
        end, length = start, min(4 * length, _LONGEST_STRETCH)


def cut(text: str) -> Iterator[str]:
    """The words of a text in order, folded."""
    folded = fold(text)
    if folded.isascii():
        yield from _PLAIN.findall(folded)
        return
    for part in WordBreaker(folded, "en"):
        if any(unicodedata.category(letter)[0] in "LN" for letter in part):
            # The index splits where a part holds anything but letters, numbers and marks.
            yield from _only_words(part)


def fold(text: str) -> str:
    """One spelling for what people read as the same: composed, without case."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return folded.replace("i\u0307", "i").replace("ı", "i")  # the two of Turkish, as people type either


def question(untrusted_text: str, *, is_guarded: bool = False) -> str | None:
    """The full-text query for what somebody typed: every word, the last as a beginning; None without words.

    With `is_guarded` for the records that are found only with a right, and otherwise for all others.
    Operators of the query language have no meaning here: only letters and numbers reach it, each quoted.
    """
    before = _GUARDED if is_guarded else ""
    wanted = asked(untrusted_text)
    return " AND ".join(f'"{before}{word}"' + "*" * is_begun for word, is_begun in wanted) or None


def whole_question(untrusted_text: str) -> str | None:
    """The query with the last word as it stands, where its beginning is longer than those that are indexed.

    All rows of such a beginning are gathered before the first is given, and wiped; a word's own are not.
    """
    wanted = asked(untrusted_text)
    if not wanted or not wanted[-1][1] or len(wanted[-1][0]) <= _LONGEST_INDEXED:
        return None
    return " AND ".join(f'"{word}"' for word, _ in wanted)


def asked(untrusted_text: str) -> tuple[tuple[str, bool], ...]:
    """The words of what somebody typed, and whether each is only the beginning of one."""
    # Half a character can be pasted, but never kept, so none is looked for.
    untrusted_text = untrusted_text.encode(errors="ignore").decode()
    if _CODE.match(untrusted_text.strip()):
        # A case code is one word of its own, or each of its parts would be looked for in every case.
        untrusted_text = untrusted_text.strip().replace("-", "")
    words = list(cut(untrusted_text[:200]))[:_MOST_WORDS]
    ends_in_word = untrusted_text[-1:].isalnum() or unicodedata.category(untrusted_text[-1:] or " ")[0] == "M"
    return tuple((word, ends_in_word and place == len(words)) for place, word in enumerate(words, start=1))


def _only_words(part: str) -> Iterator[str]:
    kept = "".join(letter if unicodedata.category(letter)[0] in "LNM" else " " for letter in part)
    yield from kept.split()
