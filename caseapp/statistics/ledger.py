"""The ledger of releases: what was published about whom, and whether something new may be.

Everything here is a pure function of the entries; whoever keeps them adds one when a release is written.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    ValidationError,
    model_serializer,
    model_validator,
)

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.members import Members
from caseapp.statistics.period import Period, is_made_up_of
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
    "single people. Choose the next period, the same one, or one made up of published periods.",
)
_TOO_FEW_CHANGED = mark(
    "Figures",
    "Figures of this period have been published, and fewer than {least} people have changed since. "
    "The difference would show them. What was published stays as it is and can be written again; who "
    "comes late is counted in the next period.",
)
_BROKEN = mark("Figures", "The ledger of releases was changed. Do not publish; tell your supervisor.")


_SAID_LATER: Mapping[str, object] = MappingProxyType(
    {"rho": 0.0, "delta": 0.0, "cells": {}, "revises": None, "proposal": None}
)


class LedgerEntry(BaseModel):
    """One release: who published what, about whom, for whom; sealed to the entry before it.

    `rho` (zCDP) and `delta` are what it costs each of its people; exact figures cost nothing and say so by
    leaving them out. Without an `approver` nobody but the author has looked at it. `cells` counts the
    published cells by status; the cells themselves are in the files that `manifest_digest` vouches for.
    """

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
    rho: Annotated[float, Field(ge=0)] = 0.0
    delta: Annotated[float, Field(ge=0)] = 0.0
    cells: Mapping[str, int] = {}
    revises: int | None = None
    proposal: int | None = None

    @model_serializer(mode="wrap")
    def _only_what_is_said(self, handler: SerializerFunctionWrapHandler) -> dict[str, object]:
        """Entries made before there was anything to say of these are sealed without them."""
        written: dict[str, object] = handler(self)
        for name, nothing in _SAID_LATER.items():
            if written[name] == nothing:
                del written[name]
        return written

    @model_validator(mode="after")
    def _is_about_its_members(self) -> Self:
        if self.members.digest != self.members_digest:
            raise ValueError("the people are not those of the digest")
        return self

    @cached_property
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
    rho: float = 0.0
    delta: float = 0.0
    cells: Mapping[str, int] = field(default_factory=dict)
    revises: int | None = None
    proposal: int | None = None


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
    if not plan.span.has_ended(today):
        raise FiguresRefused(_STILL_OPEN)
    alike = [entry for entry in entries if entry.plan.population == plan.population]
    same = [entry for entry in alike if entry.plan.span == plan.span]
    if not same:
        _require_whole_periods(alike, plan.span)
    for entry in same:
        # Answers are only comparable where the same columns were counted.
        is_same = figures_of(entry.plan) == figures
        apart = members.changed(entry.members) if is_same else members.persons_apart(entry.members)
        least = max(plan.k, entry.plan.k)
        if 0 < apart < least:
            raise FiguresRefused(_TOO_FEW_CHANGED.filled(least=least))
    return Decision(revises=next((e for e in reversed(same) if figures_of(e.plan) == figures), None))


def _require_whole_periods(alike: Sequence[LedgerEntry], span: Period) -> None:
    """A new period touches no closed one, or is made up of closed ones and of nothing else.

    A period that ends later than a closed one would be a running total, and one that ends earlier would
    leave a rest; a year after its four quarters says nothing that they do not say.
    """
    touching = [entry.plan.span for entry in alike if entry.plan.span.overlaps(span)]
    if touching and not is_made_up_of(span, touching):
        raise FiguresRefused(_OVERLAPS)


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
        rho=release.rho,
        delta=release.delta,
        cells=release.cells,
        revises=release.revises,
        proposal=release.proposal,
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


def figures_of(plan: Plan) -> str:
    """The same for plans that ask for the same figures, whatever their titles, labels, words and order."""
    # Titles and labels may be corrected without making other figures of them, and a wish in other words must
    # not be a new one, or whoever asks often enough could take the average.
    asked = plan.model_dump(mode="json", exclude={"title": True, "columns": True})
    asked["period"] = [plan.span.first.isoformat(), plan.span.last.isoformat()]
    asked["tables"] = sorted(sorted(table) for table in plan.tables)
    asked["missing"] = sorted(set(plan.missing)) if plan.missing is not None else None
    asked["population"] = {name: sorted(set(codes)) for name, codes in plan.population.items()}
    asked["columns"] = sorted(
        [column.name, sorted(column.order), dict(column.parents)] for column in plan.columns
    )
    return hashlib.sha256(_canonical(asked)).hexdigest()


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
