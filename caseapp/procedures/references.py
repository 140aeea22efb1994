"""Rules that bind one entry of a pack to another, checked on the plain data so that every breach is found."""

from collections import Counter
from collections.abc import Iterator

from caseapp.procedures import faults
from caseapp.procedures.durations import Duration
from caseapp.text import Text

Place = tuple[int | str, ...]
Breach = tuple[Place, Text]
MOST_STEPS = 10_000
_MOST_WORKING_DAYS = 1_000


def reference_faults(content: object) -> Iterator[Breach]:
    """Every breach: ids used twice, missing sources, verified entries without one, deadlines at odds."""
    entries = list(_entries(content, ()))
    sources = {str(entry.get("id")) for place, entry in entries if place[:1] == ("sources",)}
    yield from _twice(entries)
    for place, entry in entries:
        if place[:1] != ("sources",):
            yield from _sourcing(place, entry, sources)
        if "steps" in place:
            yield from _deadline(place, entry)
    steps = [place for place, _entry in entries if "steps" in place]
    if len(steps) > MOST_STEPS:
        yield steps[MOST_STEPS], faults.TOO_MANY_STEPS


def _entries(content: object, place: Place) -> Iterator[tuple[Place, dict[str, object]]]:
    if isinstance(content, dict):
        if place:
            yield place, content
        for key, value in content.items():
            yield from _entries(value, (*place, key))
    elif isinstance(content, list):
        for number, value in enumerate(content):
            yield from _entries(value, (*place, number))


def _twice(entries: list[tuple[Place, dict[str, object]]]) -> Iterator[Breach]:
    seen: Counter[tuple[Place, str]] = Counter()
    for place, entry in entries:
        name = entry.get("id")
        if not isinstance(name, str):
            continue
        # Each kind of entry has ids of its own; the words in a place say what kind, the numbers which one.
        kind = tuple(part for part in place if isinstance(part, str))
        seen[kind, name] += 1
        if seen[kind, name] > 1:
            yield (*place, "id"), faults.DUPLICATE_ID


def _sourcing(place: Place, entry: dict[str, object], sources: set[str]) -> Iterator[Breach]:
    for key in ("source", "deadline_source"):
        named = entry.get(key)
        if isinstance(named, str) and named not in sources:
            yield (*place, key), faults.NO_SUCH_SOURCE
    if entry.get("status") != "verified":
        return
    if entry.get("source") is None:
        yield (*place, "status"), faults.UNSOURCED
    if entry.get("deadline") is not None and entry.get("deadline_source") is None:
        yield (*place, "deadline"), faults.UNSOURCED_DEADLINE


def _deadline(place: Place, entry: dict[str, object]) -> Iterator[Breach]:
    deadline = entry.get("deadline")
    about = [key for key in ("deadline_source", "starts_from", "working_days") if entry.get(key)]
    if deadline is None:
        yield from (((*place, key), faults.NO_DEADLINE) for key in about)
    elif "working_days" in about and not _is_countable(deadline):
        yield (*place, "working_days"), faults.NOT_WHOLE_DAYS


def _is_countable(deadline: object) -> bool:
    if not isinstance(deadline, str):
        return True
    try:
        length = Duration.parse(deadline)
    except ValueError:
        # That fault is named where the deadline itself is checked.
        return True
    return length.is_whole_days and length.days <= _MOST_WORKING_DAYS
