"""Puts flags at cases and takes them away."""

from collections.abc import Mapping, Sequence
from datetime import date

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Flag
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import Stored, of_type
from caseapp.text import mark

FLAG_KINDS = frozenset({Flag.kind})


class FlaggedAlready(KnownError):
    """A case has one flag for each reason."""

    def __init__(self) -> None:
        super().__init__(mark("Errors", "This case has that flag already. Take it away first to change it."))


def flag_case(desk: Desk, case_id: str, flag: Flag) -> Changes:
    """Puts a flag at an open case."""
    desk.require(Right.EDIT_CASE)
    flag = checked(flag, desk.today())
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        rules.require_open(records)
        if standing(records, flag.reason, desk.today()):
            raise FlaggedAlready
        record_id = vault.add(flag, case_id)
        vault.note(Act.FLAG, case_id, flag.reason)
    return Changes(case_id, FLAG_KINDS, record_id)


def flag_case_with(desk: Desk, case_id: str, untrusted: Mapping[str, object]) -> Changes:
    """Checks what the form for a flag gave and puts it at the case."""
    desk.require(Right.EDIT_CASE)
    return flag_case(desk, case_id, check(Flag, untrusted, desk.today()))


def take_flag_away(desk: Desk, case_id: str, record_id: str) -> Changes:
    """Takes a flag from a case; it can be put back."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        flag = vault.in_case(case_id, record_id).record
        if not isinstance(flag, Flag):
            raise NotFound
        vault.remove(record_id)
        vault.note(Act.TAKE_FLAG_AWAY, case_id, flag.reason)
    return Changes(case_id, FLAG_KINDS, record_id)


def put_flag_back(desk: Desk, case_id: str, record_id: str) -> Changes:
    """Puts a flag back that was taken away."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        vault.bring_back(record_id)
        flag = vault.in_case(case_id, record_id).record
        if not isinstance(flag, Flag):
            raise NotFound
        if standing(records, flag.reason, desk.today()) not in {None, record_id}:
            raise FlaggedAlready
        vault.note(Act.FLAG, case_id, flag.reason)
    return Changes(case_id, FLAG_KINDS, record_id)


def checked(flag: Flag, today: date) -> Flag:
    """The flag, if it will be seen at all."""
    flag = check(Flag, flag.model_dump(), today)
    if not flag.is_up(today):
        raise KnownError(mark("Errors", "Choose today or a later day as the last day of the flag."))
    return flag


def standing(records: Sequence[Stored], reason: str, today: date) -> str | None:
    """The id of the flag for this reason that is up, or None."""
    found = of_type(records, Flag)
    return next((each for each, flag in found if flag.reason == reason and flag.is_up(today)), None)
