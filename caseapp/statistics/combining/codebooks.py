"""The code lists of releases, laid side by side, and the groups that can be added up from their parts."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from caseapp.statistics.axis import TOTAL, has_circle
from caseapp.statistics.combining.numbering import BadWords, as_meant
from caseapp.statistics.release import CODEBOOK_COLUMNS
from caseapp.statistics.words import is_clean, tidy


@dataclass(frozen=True)
class Entry:
    """What a code list says of one code: what it means, what it is a part of, and from which standard."""

    label: str
    parent: str
    standard: str


@dataclass(frozen=True)
class Codebook:
    """The code lists of one release, column by column, in their order."""

    columns: Mapping[str, Mapping[str, Entry]] = field(default_factory=dict)

    def parent_of(self, column: str, code: str) -> str:
        """The group a code is a part of: the total, where the list does not say."""
        entry = self.columns.get(column, {}).get(code)
        return entry.parent if entry is not None and entry.parent else TOTAL


def codebook_in(data: bytes) -> Codebook:
    """The code lists in a codebook file; a file in another form has none."""
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error):
        return Codebook()
    if not rows or tuple(rows[0]) != CODEBOOK_COLUMNS:
        return Codebook()
    found: dict[str, dict[str, Entry]] = {}
    for row in rows[1:]:
        if len(row) == len(CODEBOOK_COLUMNS):
            column, code = as_meant(row[0]), as_meant(row[1])
            parent = as_meant(row[3]) if row[3] else ""
            found.setdefault(column, {})[code] = Entry(_words(row[2]), parent, _words(row[4]))
    if any(_is_circular(column) for column in found.values()):
        raise BadWords
    return Codebook(found)


def _words(words: str) -> str:
    """Words that explain and are never looked up; where they could fool a reader, they are left out."""
    words = tidy(words)
    return words if is_clean(words) else ""


def _is_circular(column: Mapping[str, Entry]) -> bool:
    return has_circle({code: entry.parent for code, entry in column.items() if entry.parent})


@dataclass(frozen=True)
class CommonList:
    """One column's code lists as one: every code once in a common order, and which parts make up a group."""

    order: tuple[str, ...]
    entries: Mapping[str, Entry]
    parts: Mapping[str, frozenset[str]]
    disputed: frozenset[str]


def common_list(column: str, books: Iterable[Codebook], seen: Iterable[str]) -> CommonList:
    """The codes of all lists in the order of the first that has them; then those that no list explains.

    A code that lists put under different groups is disputed, and so are these groups: nothing is added up
    for them.
    """
    order, entries = dict.fromkeys([TOTAL]), dict[str, Entry]()
    parents: dict[str, set[str]] = {}
    parts: dict[str, set[frozenset[str]]] = {}
    for book in books:
        listed = book.columns.get(column, {})
        inside: dict[str, set[str]] = {}
        for code, entry in listed.items():
            order.setdefault(code)
            entries.setdefault(code, entry)
            if code != TOTAL:
                parents.setdefault(code, set()).add(book.parent_of(column, code))
                inside.setdefault(book.parent_of(column, code), set()).add(code)
        for group, codes in inside.items():
            parts.setdefault(group, set()).add(frozenset(codes))
    order |= dict.fromkeys(sorted(set(seen) - order.keys()))
    disputed = {code for code, groups in parents.items() if len(groups - {TOTAL}) > 1}
    agreed = {
        group: next(iter(several))
        for group, several in parts.items()
        if group != TOTAL and len(several) == 1 and not disputed & next(iter(several))
    }
    return CommonList(tuple(order), entries, agreed, frozenset(disputed))


def added_up(common: CommonList, has: frozenset[str]) -> list[dict[str, frozenset[str]]]:
    """The groups a release does not publish but publishes all parts of, with these; the innermost first."""
    have, found = set(has), list[dict[str, frozenset[str]]]()
    while True:
        more = {group: parts for group, parts in common.parts.items() if group not in have and parts <= have}
        if not more:
            return found
        found.append(more)
        have |= more.keys()
