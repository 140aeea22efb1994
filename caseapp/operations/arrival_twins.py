"""Finds, while a line is typed, who on the lists or in the cases may be the same person."""

from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.domain.duplicates.identity import identity_from, identity_of
from caseapp.domain.duplicates.keys import wanted_keys
from caseapp.domain.duplicates.likeness import Commonness
from caseapp.domain.duplicates.scoring import Level, compare
from caseapp.domain.records import Arrival
from caseapp.operations.desk import Desk
from caseapp.operations.duplicates import Similar, similar_to
from caseapp.security.rights import Right
from caseapp.text import Text

_MOST = 3


@dataclass(frozen=True)
class Twin:
    """A line that may be about the same person: its wristband and initials, and the reasons."""

    line_id: str
    event_id: str
    wristband: str
    initials: str
    level: Level
    reasons: tuple[Text, ...]
    score: float


@dataclass(frozen=True)
class Twins:
    """The lines and the cases most like what was typed, the likeliest first."""

    lines: tuple[Twin, ...]
    cases: tuple[Similar, ...]

    def __bool__(self) -> bool:
        return bool(self.lines or self.cases)


def twins_of(desk: Desk, untrusted: Mapping[str, object], except_line: str | None = None) -> Twins:
    """Who is like the person that is being typed, among those on lists and those with a case in sight."""
    desk.require(Right.REVEAL_IDENTITY)
    country = untrusted.get("citizenship")
    answers: dict[str, dict[str, object]] = {
        Arrival.kind: dict(untrusted),
        "person": {"citizenships": [country] if country else []},
    }
    identity = identity_from(answers, desk.today())
    found, stored = desk.vault.nearby_beside(wanted_keys(identity))
    commonness = Commonness(found.people, found.with_key)
    twins = []
    for one in stored:
        arrival = one.record
        if isinstance(arrival, Arrival) and one.id != except_line:
            likeness = compare(identity, identity_of((arrival,), desk.today()), commonness)
            if likeness.level is not None:
                twins.append(
                    Twin(
                        one.id,
                        arrival.event,
                        arrival.wristband,
                        initials_of(arrival.name),
                        likeness.level,
                        likeness.reasons,
                        likeness.score,
                    )
                )
    twins.sort(key=lambda twin: -twin.score)
    return Twins(tuple(twins[:_MOST]), similar_to(desk, answers)[:_MOST])


def initials_of(name: str | None) -> str:
    """The first letters of the first and the last word of a name."""
    words = (name or "").split()
    return "".join(word[0].upper() for word in dict.fromkeys((words[0], words[-1]))) if words else ""
