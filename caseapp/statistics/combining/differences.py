"""Where releases differ in what they count and how, to be known before countries are compared."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum

from caseapp.domain.plain_words import has_hidden
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.combining.codebooks import CommonList
from caseapp.statistics.combining.intake import Taken
from caseapp.statistics.combining.vouching import Vouched
from caseapp.text import Text, mark

_LONGEST = 300
_NOT_SAID = "not said"


class Subject(StrEnum):
    """What releases can differ in."""

    SIGNATURE = "signature"
    SKIPPED = "skipped"
    COUNTED = "counted"
    TITLE = "title"
    UNKNOWN = "missing"
    METHOD = "method"
    PERIOD = "period"
    TABLE = "table"
    LENT = "from larger table"
    STANDARD = "standard"
    CODE = "code"
    GROUP = "group"
    ADDED_UP = "added up"
    LABEL = "label"
    BESIDE = "file"


SUBJECTS: Mapping[Subject, Text] = {
    Subject.SIGNATURE: mark("Figures", "Signature of the release"),
    Subject.SKIPPED: mark("Figures", "Not joined: its method says nothing sure of the true counts"),
    Subject.COUNTED: mark("Figures", "Which cases are counted"),
    Subject.TITLE: mark("Figures", "Title of the release"),
    Subject.UNKNOWN: mark("Figures", "Which answers count as not known"),
    Subject.METHOD: mark("Figures", "How people are protected"),
    Subject.PERIOD: mark("Figures", "Period that not all countries have"),
    Subject.TABLE: mark("Figures", "Table that is missing"),
    Subject.LENT: mark("Figures", "Table taken from the totals of a larger one"),
    Subject.STANDARD: mark("Figures", "Standard of the code list"),
    Subject.CODE: mark("Figures", "Code that not all countries have"),
    Subject.GROUP: mark("Figures", "Code put into different groups, for which nothing is added up"),
    Subject.ADDED_UP: mark("Figures", "Group added up from its parts"),
    Subject.LABEL: mark("Figures", "Meaning of the code"),
    Subject.BESIDE: mark("Figures", "File that the manifest does not vouch for, and that was not read"),
}
# They are listed wherever they occur; the others where releases say different things.
_ALWAYS = frozenset(
    {Subject.SIGNATURE, Subject.SKIPPED, Subject.LENT, Subject.ADDED_UP, Subject.BESIDE, Subject.GROUP}
)


@dataclass(frozen=True)
class Difference:
    """What some releases say of a thing: of which column, code or table, which countries, which periods."""

    subject: Subject
    column: str
    code: str
    table: str
    said: str
    sources: tuple[str, ...]
    periods: tuple[str, ...]


@dataclass
class Recast:
    """What was worked out of a release's figures because it does not publish it itself."""

    added_up: set[tuple[str, str, Vouched]] = field(default_factory=set)
    lent: set[tuple[tuple[str, ...], Vouched]] = field(default_factory=set)


_Where = tuple[Subject, str, str, str]
_Fact = tuple[_Where, str, Vouched]


def differences_in(
    taken: Sequence[Taken], lists: Mapping[str, CommonList], recast: Recast
) -> tuple[Difference, ...]:
    """All that the releases differ in, in a fixed order."""
    said: dict[_Where, dict[str, list[Vouched]]] = {}
    for where, words, one in _facts(taken, lists, recast):
        said.setdefault(where, {}).setdefault(words, []).append(one)
    found = []
    for where, by_words in said.items():
        if where[0] in _ALWAYS or len(by_words) > 1:
            found += [_difference(where, words, ones) for words, ones in by_words.items()]
    found += _incomplete(taken, lists, recast)
    order = list(Subject)
    return tuple(
        sorted(found, key=lambda one: (order.index(one.subject), one.column, one.code, one.table, one.said))
    )


def _difference(where: _Where, words: str, ones: Iterable[Vouched]) -> Difference:
    several = list(ones)
    periods = {one.period: one.span for one in several}
    return Difference(
        *where,
        words,
        tuple(sorted({one.source.name for one in several})),
        tuple(sorted(periods, key=periods.__getitem__)),
    )


def _facts(taken: Sequence[Taken], lists: Mapping[str, CommonList], recast: Recast) -> Iterator[_Fact]:
    keys = sorted({key for one in taken for key in one.said} - {"standards"})
    for one in taken:
        vouched = one.vouched
        yield (Subject.SIGNATURE, "", "", ""), vouched.signature.value, vouched
        for key in keys:
            yield (
                (_SUBJECT_OF.get(key.partition(".")[0], Subject.COUNTED), key, "", ""),
                _told(one.said.get(key)),
                vouched,
            )
        for file in one.skipped:
            yield (Subject.SKIPPED, "", "", plain(file)), vouched.kind.value, vouched
        for file in (*vouched.unlisted, *one.unread):
            yield (Subject.BESIDE, "", "", ""), plain(file), vouched
        standards = one.said.get("standards")
        for column in one.codes:
            stated = standards.get(column) if isinstance(standards, Mapping) else None
            yield (Subject.STANDARD, column, "", ""), _told(stated), vouched
            yield from _meanings(one, column, lists[column].disputed)
    for column, group, vouched in recast.added_up:
        yield (Subject.ADDED_UP, column, group, ""), "", vouched
    for table, vouched in recast.lent:
        yield (Subject.LENT, "", "", " × ".join(table)), "", vouched


_SUBJECT_OF = {"title": Subject.TITLE, "missing": Subject.UNKNOWN, "method": Subject.METHOD}


def _meanings(one: Taken, column: str, disputed: AbstractSet[str]) -> Iterator[_Fact]:
    for code, entry in one.book.columns.get(column, {}).items():
        if entry.label:
            yield (Subject.LABEL, column, code, ""), entry.label, one.vouched
        if code in disputed:
            yield (Subject.GROUP, column, code, ""), one.book.parent_of(column, code), one.vouched


def _incomplete(
    taken: Sequence[Taken], lists: Mapping[str, CommonList], recast: Recast
) -> Iterator[Difference]:
    """Codes, tables and periods that some have and others have not; named are those that have a code or a
    period, and those that lack a table."""
    with_tables = [one for one in taken if one.tables]
    sources = {one.vouched.source.name for one in taken}
    for column, common in lists.items():
        those = [one for one in with_tables if column in one.codes]
        for code in common.order:
            have = [one.vouched for one in those if code in one.codes[column]]
            if code != TOTAL and 0 < len(have) < len(those):
                yield _difference((Subject.CODE, column, code, ""), "", have)
    lent = {(table, vouched.digest) for table, vouched in recast.lent}
    for table in sorted({table for one in with_tables for table in one.tables}):
        lack = [
            one.vouched
            for one in with_tables
            if table not in one.tables and (table, one.vouched.digest) not in lent
        ]
        if lack:
            yield _difference((Subject.TABLE, "", "", " × ".join(table)), "", lack)
    for span in sorted({one.vouched.span for one in taken}):
        have = [one.vouched for one in taken if one.vouched.span == span]
        if {one.source.name for one in have} != sources:
            yield _difference((Subject.PERIOD, "", "", ""), have[0].period, have)


def _told(value: object) -> str:
    if value is None:
        return _NOT_SAID
    return plain(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True))


def plain(words: str) -> str:
    """Words out of a file that somebody else wrote, with a sign for each letter that could fool a reader."""
    shown = "".join(
        "\N{REPLACEMENT CHARACTER}" if has_hidden(letter) else letter for letter in words[:_LONGEST]
    )
    return shown + "…" * (len(words) > _LONGEST)
