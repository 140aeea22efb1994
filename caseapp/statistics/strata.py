"""Whom releases are about, put side by side: stretches of time, and people who came to be known later."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from caseapp.statistics.codings import Group
from caseapp.statistics.period import Period
from caseapp.statistics.published import Published


@dataclass(frozen=True, eq=False)
class Seen:
    """What a release says, and of whom: the days it is about, and the answers by which people were chosen.

    A release that does not say its days is about the same ones as the others. Of releases of one time, one
    with a higher `level` is known to count more people: those of the lower ones, and others.
    """

    published: Published
    span: Period | None = None
    population: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    level: int = 0


@dataclass(frozen=True)
class Strata:
    """The smallest parts of the people, by name, and for each release the parts that it counts."""

    names: tuple[str, ...]
    groups: tuple[Group, ...]


def strata_of(releases: Sequence[Seen]) -> Strata:
    """The parts into which the releases' periods and levels cut all people."""
    spans = [each.span for each in releases if each.span is not None]
    starts = sorted({span.first for span in spans} | {span.last + timedelta(days=1) for span in spans})
    stretches = [Period(first, after - timedelta(days=1)) for first, after in pairwise(starts)]
    stretches = [each for each in stretches if any(span.overlaps(each) for span in spans)]
    levels = sorted({each.level for each in releases})
    times: list[Period | None] = [*stretches] or [None]
    parts = [(time, level) for time in times for level in levels]
    held = [
        frozenset(n for n, (time, level) in enumerate(parts) if level <= each.level and _covers(each, time))
        for each in releases
    ]
    # What no release counts is nobody's business, and what the same ones count is one part.
    alike: dict[frozenset[int], list[int]] = {}
    for part in range(len(parts)):
        by = frozenset(n for n, group in enumerate(held) if part in group)
        if by:
            alike.setdefault(by, []).append(part)
    names = tuple(_named([parts[part] for part in same]) for same in alike.values())
    groups = tuple(
        frozenset(number for number, by in enumerate(alike) if release in by)
        for release in range(len(releases))
    )
    return Strata(names, groups)


def linked_to(new: Seen, earlier: Sequence[Seen]) -> list[Seen]:
    """The earlier releases whose periods overlap that of the new one, or those of such releases."""
    linked, left = [new], list(earlier)
    while touching := [each for each in left if any(_overlap(each, other) for other in linked)]:
        linked += touching
        left = [each for each in left if not any(each is other for other in touching)]
    return [each for each in earlier if any(each is other for other in linked)]


def linked_groups(releases: Sequence[Seen]) -> list[list[int]]:
    """The places of the releases, those whose periods overlap together."""
    groups: list[list[int]] = []
    for place, release in enumerate(releases):
        touching = [group for group in groups if any(_overlap(releases[each], release) for each in group)]
        groups = [group for group in groups if group not in touching]
        groups.append(sorted([place, *(each for group in touching for each in group)]))
    return sorted(groups)


def _overlap(one: Seen, other: Seen) -> bool:
    return one.span is None or other.span is None or one.span.overlaps(other.span)


def _covers(release: Seen, time: Period | None) -> bool:
    return release.span is None or time is None or release.span.overlaps(time)


def _named(parts: Sequence[tuple[Period | None, int]]) -> str:
    times = [time for time, _ in parts if time is not None]
    days = f"{min(times).first}/{max(time.last for time in times)}" if times else ""
    level = min(level for _, level in parts)
    return f"{days} +{level}".strip() if level else days
