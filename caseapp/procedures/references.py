"""Rules that bind one entry of a pack to another, checked on the plain data so that every breach is found."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

from pydantic_core import PydanticCustomError

from caseapp.procedures import faults
from caseapp.procedures.conditions import MOST_GROUPS, Condition
from caseapp.procedures.durations import Duration
from caseapp.text import Text

Place = tuple[int | str, ...]
Breach = tuple[Place, Text]
MOST_STEPS = 10_000
_MOST_WORKING_DAYS = 1_000
_ANY_DAY = datetime(2001, 1, 1, tzinfo=UTC)
_ABOUT_A_DEADLINE = ("deadline_source", "starts_from", "working_days", "period", "extension")


def reference_faults(content: object) -> Iterator[Breach]:
    """Every breach: ids used twice, missing sources, verified entries without one, deadlines at odds."""
    entries = list(_entries(content, ()))
    sources = {str(entry.get("id")) for place, entry in entries if place[:1] == ("sources",)}
    laws = {str(entry.get("id")) for place, entry in entries if place[:1] == ("legal_basis",)}
    yield from _twice(entries)
    for place, entry in entries:
        if place[:1] != ("sources",):
            yield from _sourcing(place, entry, sources)
        if _is_step(place):
            yield from _deadline(place, entry)
            yield from _reach(place, entry, laws)
    steps = [place for place, _entry in entries if _is_step(place)]
    if len(steps) > MOST_STEPS:
        yield steps[MOST_STEPS], faults.TOO_MANY_STEPS


def _is_step(place: Place) -> bool:
    return len(place) > 1 and place[-2] == "steps"


def _reach(place: Place, entry: dict[str, object], laws: set[str]) -> Iterator[Breach]:
    """A law that is not listed, and a condition that nobody can ever meet."""
    law = entry.get("law")
    if isinstance(law, str) and law not in laws:
        yield (*place, "law"), faults.NO_SUCH_LAW
    try:
        condition = Condition.parse(entry.get("applies_to"))
    except PydanticCustomError:
        return  # that fault is named where the condition itself is checked
    if len(condition.groups) > MOST_GROUPS:
        yield (*place, "applies_to"), faults.TOO_MANY_GROUPS
    elif not condition.can_hold:
        yield (*place, "applies_to"), faults.NOBODY


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
    about = [key for key in _ABOUT_A_DEADLINE if entry.get(key)]
    if deadline is None:
        yield from (((*place, key), faults.NO_DEADLINE) for key in about)
        return
    if "working_days" in about and not _is_countable(deadline):
        yield (*place, "working_days"), faults.NOT_WHOLE_DAYS
    extension = entry.get("extension")
    if isinstance(extension, dict) and _is_shorter(extension.get("in_all"), deadline):
        yield (*place, "extension", "in_all"), faults.SHORTER


def _is_shorter(in_all: object, deadline: object) -> bool:
    try:
        return Duration.parse(str(in_all)).after(_ANY_DAY) < Duration.parse(str(deadline)).after(_ANY_DAY)
    except ValueError:
        return False  # one of them is missing, or named as a fault of its own


def _is_countable(deadline: object) -> bool:
    if not isinstance(deadline, str):
        return True
    try:
        length = Duration.parse(deadline)
    except ValueError:
        # That fault is named where the deadline itself is checked.
        return True
    return length.is_whole_days and length.days <= _MOST_WORKING_DAYS
