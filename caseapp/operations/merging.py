"""Makes one case of two that are about the same person, and two of them again."""

from collections import Counter
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from caseapp.domain.errors import KnownError
from caseapp.domain.fields import Field, fields_of
from caseapp.domain.record import NOTHING, STORED, Record
from caseapp.domain.records import Case, Closure
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.blocks import carry_blocks, is_blocked, part_blocks
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.duplicates import SAME_CASE
from caseapp.operations.families import follow_merge
from caseapp.operations.in_force import newest_approval
from caseapp.security.rights import Right
from caseapp.storage.errors import ChangedMeanwhile, NotFound
from caseapp.storage.merges import Merge
from caseapp.storage.stored import Stored, of_type
from caseapp.storage.writing import Writing
from caseapp.text import mark

UNDO_DAYS = 30
_TOO_LATE = mark(
    "Errors", "A merge can be undone for 30 days. This one is older; move what belongs elsewhere by hand."
)
_NONE = mark("Errors", "No other case was merged into this one.")
_OFFERED = mark(
    "Errors",
    "One of these cases is offered to somebody else. Record the answer or take the offer back, then merge.",
)
_CLOSING = mark(
    "Errors",
    "One of these cases waits for the approval of its closure. Have that settled first, then merge.",
)
_KEPT_AWAY = mark(
    "Errors",
    "The colleague responsible for the case that stays is kept from the other one. Give that case to somebody"
    " else first, then merge.",
)
Seen = frozenset[tuple[str, int]]
FieldName = tuple[str, str]  # the kind of record, and the field


@dataclass(frozen=True)
class FieldPair:
    """One field of both cases: a record of each with its answer."""

    asked: Field
    kept: Record = field(repr=False)
    other: Record = field(repr=False)

    @property
    def name(self) -> FieldName:
        """How the choice names the field."""
        return self.kept.kind, self.asked.name

    @property
    def is_different(self) -> bool:
        """Whether the cases do not say the same."""
        return _said(self.kept, self.asked.name) != _said(self.other, self.asked.name)

    @property
    def has_other(self) -> bool:
        """Whether the other case has an answer."""
        return _said(self.other, self.asked.name)[0] not in NOTHING

    @property
    def prefers_other(self) -> bool:
        """Whether only the other case has an answer."""
        return _said(self.kept, self.asked.name)[0] in NOTHING and self.has_other


@dataclass(frozen=True)
class SideBySide:
    """Two cases to be merged: their fields, what would be moved by kind and number, and what was seen."""

    kept: Case
    other: Case
    fields: tuple[FieldPair, ...] = field(repr=False)
    moves: tuple[tuple[str, int], ...]
    seen: Seen = field(repr=False)


def side_by_side(desk: Desk, kept_id: str, other_id: str) -> SideBySide:
    """Both cases to compare; that their answers were looked at is journalled first."""
    desk.require(Right.MERGE_CASES)
    with desk.vault.write() as vault:
        kept, other = _both(vault, kept_id, other_id)
        vault.note(Act.REVEAL, kept_id, other_id)
        vault.note(Act.REVEAL, other_id, kept_id)
    pairs = [
        FieldPair(asked, mine.record, theirs.record)
        for mine, theirs in _twins(kept, other)
        for asked in fields_of(type(mine.record))
        if not asked.ask.set_by_program and (_is_said(mine, asked) or _is_said(theirs, asked))
    ]
    twins = {theirs.id for _, theirs in _twins(kept, other)}
    moves = Counter(stored.record.kind for stored in other if stored.id not in twins)
    return SideBySide(
        rules.case_in(kept),
        rules.case_in(other),
        tuple(sorted(pairs, key=lambda pair: not pair.is_different)),
        tuple(sorted(moves.items())),
        _seen(kept, other),
    )


def merge_cases(
    desk: Desk, kept_id: str, other_id: str, from_other: Collection[FieldName], seen: Seen
) -> Changes:
    """Moves all of the other case to the kept one; of the fields both have, those named are the other's."""
    desk.require(Right.MERGE_CASES)
    with desk.vault.write() as vault:
        kept, other = _both(vault, kept_id, other_id)
        if _seen(kept, other) != seen:
            raise ChangedMeanwhile
        changed, binned = [], []
        for mine, theirs in _twins(kept, other):
            merged = _chosen(mine.record, theirs.record, from_other)
            if merged != mine.record:
                vault.change(mine.id, merged, seen_version=mine.version)
                changed.append((mine.id, mine.version))
            binned.append(theirs.id)
        moved = [stored.id for stored in other if stored.id not in binned]
        # What lies in the bin goes along, so that it can still be brought back.
        moved += [stored.id for stored in vault.in_bin(other_id) if not stored.record.is_single]
        for record_id in moved:
            vault.move(record_id, kept_id)
        changed += follow_merge(desk, vault, kept_id, other_id)
        carry_blocks(vault, kept_id, other_id)
        for record_id in sorted(binned, key=lambda record_id: record_id == other_id):  # the case itself last
            vault.remove(record_id)
        vault.keep_merge(Merge(0, kept_id, other_id, "", tuple(moved), tuple(binned), tuple(changed)))
        vault.note(Act.MERGE_CASES, kept_id, other_id)
        vault.note(Act.MERGE_CASES, other_id, kept_id)
    return Changes(None, frozenset({stored.record.kind for stored in (*kept, *other)}), kept_id)


def undo_merge(desk: Desk, kept_id: str) -> Changes:
    """Makes two cases again of the last two that were merged; what was changed since stays as it is."""
    desk.require(Right.MERGE_CASES)
    with desk.vault.write() as vault:
        rules.require_open(vault.of_case(kept_id))
        merge = next((each for each in vault.merges_of(kept_id) if each.kept == kept_id), None)
        if merge is None:
            raise KnownError(_NONE)
        if not _is_undoable(desk, merge):
            raise KnownError(_TOO_LATE)
        vault.bring_back(merge.other)
        for record_id in merge.binned:
            if record_id != merge.other:
                vault.bring_back(record_id)
        for record_id in merge.moved:
            with suppress(NotFound):  # it lay in the bin until it was destroyed
                vault.move(record_id, merge.other)
        with desk.vault.whole():  # the case of a relative may be kept from the worker
            for record_id, version in merge.changed:
                _restore(vault, record_id, version)
        part_blocks(vault, kept_id, merge.other, datetime.fromisoformat(merge.at))
        vault.end_merge(merge.no)
        vault.note(Act.UNDO_MERGE, kept_id, merge.other)
        vault.note(Act.UNDO_MERGE, merge.other, kept_id)
        kinds = {stored.record.kind for stored in (*vault.of_case(kept_id), *vault.of_case(merge.other))}
    return Changes(None, frozenset(kinds), merge.other)


def can_undo_merge(desk: Desk, case_id: str) -> bool:
    """Whether another case was merged into this one, not too long ago to undo it."""
    desk.require(Right.MERGE_CASES)
    merge = next((each for each in desk.vault.merges_of(case_id) if each.kept == case_id), None)
    return merge is not None and _is_undoable(desk, merge)


def _is_undoable(desk: Desk, merge: Merge) -> bool:
    return desk.clock() - datetime.fromisoformat(merge.at) <= timedelta(days=UNDO_DAYS)


def _both(vault: Writing, kept_id: str, other_id: str) -> tuple[tuple[Stored, ...], tuple[Stored, ...]]:
    if kept_id == other_id:
        raise KnownError(SAME_CASE)
    kept, other = vault.of_case(kept_id), vault.of_case(other_id)
    for records in (kept, other):
        rules.require_open(records)
        if rules.open_transfer(records) is not None:
            raise KnownError(_OFFERED)
        if _waits_for_closing(records):
            raise KnownError(_CLOSING)
    responsible = rules.case_in(kept).responsible
    if responsible is not None and is_blocked(vault, other_id, responsible):
        raise KnownError(_KEPT_AWAY)
    return kept, other


def _waits_for_closing(records: Sequence[Stored]) -> bool:
    asked = (newest_approval(records, closure_id) for closure_id, _ in of_type(records, Closure))
    return any(found is not None and found[1].state == "asked" for found in asked)


def _twins(kept: Sequence[Stored], other: Sequence[Stored]) -> tuple[tuple[Stored, Stored], ...]:
    """The records of which a case has at most one, where both have it."""
    mine = {stored.record.kind: stored for stored in kept if stored.record.is_single}
    return tuple((mine[each.record.kind], each) for each in other if each.record.kind in mine)


def _chosen(kept: Record, other: Record, from_other: Collection[FieldName]) -> Record:
    """The kept record with the answers, or the reasons for having none, that were chosen from the other."""
    taken = [
        asked.name
        for asked in fields_of(type(kept))
        if (kept.kind, asked.name) in from_other and not asked.ask.set_by_program
    ]
    return _with_answers(kept, other, taken)


def _with_answers(record: Record, source: Record, names: Collection[str]) -> Record:
    reasons = {name: why for name, why in record.unanswered.items() if name not in names}
    reasons |= {name: why for name, why in source.unanswered.items() if name in names}
    answers = record.model_dump() | {name: getattr(source, name) for name in names}
    return type(record).model_validate({**answers, "unanswered": reasons}, context=STORED)


def _restore(vault: Writing, record_id: str, version: int) -> None:
    """Takes back what the merge changed in a record, but for fields that somebody has changed since."""
    try:
        now = vault.get(record_id)
    except NotFound:  # it was put in the bin since
        return
    versions = {old.version: old.record for old in vault.history(record_id)} | {now.version: now.record}
    before, merged = versions.get(version), versions.get(version + 1)
    if before is None or merged is None:
        raise NotFound
    names = [
        asked.name
        for asked in fields_of(type(now.record))
        if _said(before, asked.name) != _said(merged, asked.name) == _said(now.record, asked.name)
    ]
    vault.change(record_id, _with_answers(now.record, before, names))


def _said(record: Record, name: str) -> tuple[object, object]:
    return getattr(record, name), record.unanswered.get(name)


def _is_said(stored: Stored, asked: Field) -> bool:
    answer, reason = _said(stored.record, asked.name)
    return answer not in NOTHING or reason is not None


def _seen(*cases: Sequence[Stored]) -> Seen:
    return frozenset((stored.id, stored.version) for records in cases for stored in records)
