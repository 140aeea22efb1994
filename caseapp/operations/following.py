"""A newer version of the procedure that a case follows: what it changes here, and going over to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.falling_due import steps_in
from caseapp.operations.planning import pack_of_case
from caseapp.procedures.differences import Difference, differences, goes_back
from caseapp.procedures.engine import Step
from caseapp.procedures.pack import Pack
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import mark

_NOTHING_NEWER = mark("Errors", "This case follows the newest version of its procedure already.")
_MEANWHILE = mark("Errors", "There is another version by now. Look at what it changes first.")


@dataclass(frozen=True)
class StepChange:
    """A step that differs, and how it stands in this case under the old and under the new version."""

    difference: Difference
    before: Step | None
    after: Step | None


@dataclass(frozen=True)
class Update:
    """A newer version for a case, with what it changes for this very person."""

    old: Pack
    new: Pack
    changes: tuple[StepChange, ...]


def newer_pack(desk: Desk, case: Case) -> Pack | None:
    """The version in use today, where a case follows an older one."""
    current = desk.packs.for_country(case.country)
    if case.pack_version in (None, current.version):
        return None
    return None if goes_back(pack_of_case(desk, case), current) else current


def update_of(desk: Desk, case_id: str) -> Update | None:
    """What the newest version of the procedure would change in a case; None where it follows it already."""
    desk.require(Right.OPEN_CASE)
    records = desk.vault.of_case(case_id)
    case = rules.case_in(records)
    new = newer_pack(desk, case)
    if new is None:
        return None
    old = pack_of_case(desk, case)
    return Update(old, new, _changes(desk, records, old, new))


def follow_update(desk: Desk, case_id: str, seen_version: str) -> Changes:
    """From now on the case follows the version that was looked at; what was done stays."""
    desk.require(Right.PLAN_HELP)
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        rules.require_open(records)
        case = rules.case_in(records)
        new = newer_pack(desk, case)
        if new is None:
            raise KnownError(_NOTHING_NEWER)
        if new.version != seen_version:
            raise KnownError(_MEANWHILE)
        vault.keep_pack(new.version, new.country.code, new.to_json())
        vault.change(case_id, check(Case, {**case.model_dump(), "pack_version": new.version}, desk.today()))
        vault.note(Act.FOLLOW_PROCEDURE, case_id, new.version)
    return Changes(case_id, frozenset({Case.kind}))


def _changes(desk: Desk, records: Sequence[Stored], old: Pack, new: Pack) -> tuple[StepChange, ...]:
    """Of all that differs what concerns this case: steps that it has, or would have."""
    now = desk.now()
    before = {step.id: step for step in steps_in(records, old, now)}
    after = {step.id: step for step in steps_in(records, new, now)}
    return tuple(
        StepChange(difference, before.get(difference.step_id), after.get(difference.step_id))
        for difference in differences(old, new)
        if difference.step_id in before or difference.step_id in after
    )
