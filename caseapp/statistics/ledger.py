"""The ledger of releases: what was published about whom, and whether something new may be.

Everything here is a pure function of the entries; whoever keeps them adds one when a release is written.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, model_validator

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.members import Members
from caseapp.statistics.period import period_named
from caseapp.statistics.plan import Plan
from caseapp.text import mark

_BEFORE_FIRST = "0" * 64
_Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
_STILL_OPEN = mark(
    "Figures",
    "This period is not over yet, so its figures would still change. "
    "Publish it when its last day has passed.",
)
_OVERLAPS = mark(
    "Figures",
    "Figures of a period that overlaps this one have been published. The difference would show "
    "single people. Choose the next period, or the same one.",
)
_TOO_FEW_CHANGED = mark(
    "Figures",
    "Figures of this period have been published, and fewer than {least} people have changed since. "
    "The difference would show them. Count them in the next period.",
)
_NO_PERIOD = mark("Figures", "There is no open period in which this can be counted. Add the next period.")
_BROKEN = mark("Figures", "The ledger of releases was changed. Do not publish; tell your supervisor.")


class LedgerEntry(BaseModel):
    """One release: who published what, about whom, for whom; sealed to the entry before it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: Annotated[int, Field(ge=1)]
    at: AwareDatetime
    author: str
    approver: str
    recipients: tuple[str, ...]
    plan: Plan
    persons: Annotated[str, Field(repr=False)]
    answers: Annotated[str, Field(repr=False)]
    members_digest: _Digest
    manifest_digest: _Digest
    certificate: Mapping[str, object]
    previous: _Digest

    @model_validator(mode="after")
    def _is_about_its_members(self) -> Self:
        if self.members.digest != self.members_digest:
            raise ValueError("the people are not those of the digest")
        return self

    @property
    def members(self) -> Members:
        """The people it is about."""
        return Members.from_words(self.persons, self.answers)

    def as_json(self) -> bytes:
        """The one way to write this entry down."""
        return _canonical(self.model_dump(mode="json"))

    def digest(self) -> str:
        """What the next entry is sealed with."""
        return hashlib.sha256(self.as_json()).hexdigest()


@dataclass(frozen=True)
class Published:
    """What the one who publishes says of a new release."""

    at: datetime
    author: str
    approver: str
    recipients: tuple[str, ...]
    manifest_digest: str
    certificate: Mapping[str, object]


@dataclass(frozen=True)
class Decision:
    """Hand out a stored release again, or make a new one, which may revise an earlier one."""

    stored: LedgerEntry | None = None
    revises: LedgerEntry | None = None


def decide(entries: Sequence[LedgerEntry], plan: Plan, members: Members, today: date) -> Decision:
    """What to do about a wish for figures; a wish that would give somebody away is refused."""
    figures, digest = figures_of(plan), members.digest
    for entry in entries:
        if entry.members_digest == digest and figures_of(entry.plan) == figures:
            return Decision(stored=entry)
    span = plan.span
    if not span.has_ended(today):
        raise FiguresRefused(_STILL_OPEN)
    revises = None
    for entry in entries:
        if entry.plan.population != plan.population:
            continue
        if entry.plan.span != span:
            if entry.plan.span.overlaps(span):
                raise FiguresRefused(_OVERLAPS)
            continue
        same = figures_of(entry.plan) == figures
        # Answers are only comparable where the same columns were counted.
        apart = members.changed(entry.members) if same else members.persons_apart(entry.members)
        least = max(plan.k, entry.plan.k)
        if 0 < apart < least:
            raise FiguresRefused(_TOO_FEW_CHANGED.filled(least=least))
        revises = entry if same else revises
    return Decision(revises=revises)


def next_entry(
    entries: Sequence[LedgerEntry], plan: Plan, members: Members, release: Published
) -> LedgerEntry:
    """The entry to add for a new release."""
    persons, answers = members.as_words()
    return LedgerEntry(
        number=len(entries) + 1,
        at=release.at,
        author=release.author,
        approver=release.approver,
        recipients=release.recipients,
        plan=plan,
        persons=persons,
        answers=answers,
        members_digest=members.digest,
        manifest_digest=release.manifest_digest,
        certificate=release.certificate,
        previous=entries[-1].digest() if entries else _BEFORE_FIRST,
    )


def entry_from(data: bytes) -> LedgerEntry:
    """The entry that `as_json` wrote down."""
    try:
        entry = LedgerEntry.model_validate_json(data)
    except ValidationError as error:
        raise FiguresRefused(_BROKEN) from error
    if entry.as_json() != data:
        raise FiguresRefused(_BROKEN)
    return entry


def require_whole(entries: Sequence[LedgerEntry]) -> None:
    """Refuse to go on with a ledger in which an entry is missing, moved or changed."""
    previous = _BEFORE_FIRST
    for number, entry in enumerate(entries, start=1):
        if entry.number != number or entry.previous != previous:
            raise FiguresRefused(_BROKEN)
        previous = entry.digest()


def period_to_count_in(
    entries: Sequence[LedgerEntry], periods: Sequence[str], happened: date, person: bytes
) -> str:
    """The period of the office's list in which to count what happened on a day.

    That is its own period, unless figures of it were published without this person (her token): then it is
    the next one that is still open.
    """
    for words in sorted(periods, key=period_named):
        span = period_named(words)
        if span.last < happened:
            continue
        closed = [entry for entry in entries if entry.plan.span == span]
        if not closed or any(person in entry.members for entry in closed):
            return words
    raise FiguresRefused(_NO_PERIOD)


def figures_of(plan: Plan) -> str:
    """The same for plans that ask for the same figures, whatever their titles and labels."""
    # Titles and labels may be corrected without making other figures of them.
    asked = plan.model_dump(
        mode="json", exclude={"title": True, "columns": {"__all__": {"labels", "standard"}}}
    )
    return hashlib.sha256(_canonical(asked)).hexdigest()


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
