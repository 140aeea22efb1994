"""Where in a case the words that somebody looked for stand: in which kind of record, in which answer."""

import json
from collections.abc import Iterator, Mapping, Sequence

from caseapp.domain.fields import fields_of
from caseapp.domain.records import RECORD_TYPES
from caseapp.storage import words
from caseapp.storage.connection import Connection
from caseapp.storage.lists import Hits

Place = tuple[str, str]  # kind of record, field
_MOST_RECORDS, _MOST_PLACES = 8, 4


def places(
    connection: Connection, hits: Hits, numbers: Sequence[int], untrusted_text: str
) -> Mapping[int, tuple[Place, ...]]:
    """For each of these cases the places of the words, the oldest records first, such as the name."""
    asked = words.asked(untrusted_text)
    # Of very many the oldest, because a name stands in them and the others are notes.
    wanted = [record for number in numbers for record in sorted(hits.records.get(number, ()))[:_MOST_RECORDS]]
    rows = connection.execute(
        "SELECT record.case_no, record.kind, body.body, other.body FROM record"
        " JOIN body ON body.record_no = record.no"
        " LEFT JOIN ident.body AS other ON other.record_no = record.no"
        " WHERE record.no IN (" + ",".join("?" * len(wanted)) + ") ORDER BY record.no",
        wanted,
    )
    found: dict[int, dict[Place, None]] = {}
    for case_no, kind, body, other in rows:
        answers = {**json.loads(body), **(json.loads(other) if other is not None else {})}
        here = found.setdefault(case_no, {})
        here |= dict.fromkeys((kind, name) for name in _fields_with(kind, answers, asked))
    return {case_no: tuple(here)[:_MOST_PLACES] for case_no, here in found.items()}


def _fields_with(
    kind: str, answers: Mapping[str, object], asked: Sequence[tuple[str, bool]]
) -> Iterator[str]:
    for field in fields_of(RECORD_TYPES[kind]):
        if not field.ask.searchable or field.name not in answers:
            continue
        here = set(words.words_in(field, answers[field.name]))
        if any(_is_in(word, here, is_begun=is_begun) for word, is_begun in asked):
            yield field.name


def _is_in(word: str, here: set[str], *, is_begun: bool) -> bool:
    return word in here or (is_begun and any(each.startswith(word) for each in here))
