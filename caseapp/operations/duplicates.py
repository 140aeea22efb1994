"""Finds cases that may be about the same person, while somebody types and afterwards."""

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.duplicates.identity import MATCHED_KINDS, Answers, Identity, identity_from
from caseapp.domain.duplicates.keys import wanted_keys
from caseapp.domain.duplicates.likeness import Commonness
from caseapp.domain.duplicates.scoring import Level, compare
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.knowing import Known
from caseapp.storage.vault import Vault
from caseapp.text import Text, mark

_MOST = 5
_KINDS = MATCHED_KINDS | {Case.kind}
_OPENED_AT = "opened_at"
SAME_CASE = mark("Errors", "These are one and the same case. Choose two different cases.")


@dataclass(frozen=True)
class Similar:
    """A case that may be about the same person: nothing of it but its code and initials, and the reasons."""

    case_id: str
    code: str
    initials: str
    is_open: bool
    level: Level
    reasons: tuple[Text, ...]
    score: float


def similar_to(desk: Desk, untrusted: Answers, except_case: str | None = None) -> tuple[Similar, ...]:
    """The cases most like these answers, as far as they are typed, the likeliest first.

    Where they are typed in a case, what else is on record there counts with them; a paper that is typed
    stands for all papers of the case.
    """
    desk.require(Right.REVEAL_IDENTITY)
    kept: Answers = {} if except_case is None else desk.vault.known_of(except_case, _KINDS).answers
    return _similar(desk, identity_from({**kept, **untrusted}, desk.today()), except_case)


def duplicates_of(desk: Desk, case_id: str) -> tuple[Similar, ...]:
    """The cases that may be about the same person as this one, but for those known to be about another."""
    desk.require(Right.REVEAL_IDENTITY)
    return _similar(desk, _identity(desk.vault.known_of(case_id, _KINDS)), case_id)


def are_likely_one(vault: Vault, case_id: str, other_id: str) -> bool:
    """Whether two cases are likely about one person, and nobody has said that they are about two."""
    if other_id in vault.apart_from(case_id):
        return False
    identity = _identity(vault.known_of(case_id, _KINDS))
    nearby = vault.nearby(wanted_keys(identity), case_id)
    other = _identity(vault.known_of(other_id, _KINDS))
    commonness = Commonness(nearby.people, nearby.with_key)
    return compare(identity, other, commonness).level is Level.LIKELY


def set_apart(desk: Desk, case_id: str, other_id: str) -> Changes:
    """Keeps that two cases are about two people, so that the pair is not shown again."""
    desk.require(Right.EDIT_CASE)
    if case_id == other_id:
        raise KnownError(SAME_CASE)
    with desk.vault.write() as vault:
        for one, other in ((case_id, other_id), (other_id, case_id)):
            vault.of_case(one)
            vault.note(Act.SET_APART, one, other)
        vault.set_apart(case_id, other_id)
    return Changes(None, frozenset({Case.kind}))


def _similar(desk: Desk, identity: Identity, except_case: str | None) -> tuple[Similar, ...]:
    vault = desk.vault
    nearby = vault.nearby(wanted_keys(identity), except_case)
    commonness = Commonness(nearby.people, nearby.with_key)
    apart = vault.apart_from(except_case) if except_case is not None else frozenset()
    known = vault.known(nearby.case_numbers, _KINDS)
    found = {
        case_no: compare(identity, _identity(known[case_no]), commonness)
        for case_no in nearby.case_numbers
        if case_no in known and known[case_no].case_id not in apart
    }
    best = sorted((no for no in found if found[no].level is not None), key=lambda no: -found[no].score)[
        :_MOST
    ]
    return tuple(
        Similar(
            line.case_id, line.code, line.initials, line.is_open, level, found[line.case_no].reasons, score
        )
        for line in vault.lines(best)
        for level, score in ((found[line.case_no].level, found[line.case_no].score),)
        if level is not None
    )


def _identity(known: Known) -> Identity:
    """The identity on record; an age counts from the day the case was opened."""
    opened_at = next((case.get(_OPENED_AT) for case in known.answers.get(Case.kind, ())), None)
    opened_on = datetime.fromisoformat(opened_at).astimezone().date() if isinstance(opened_at, str) else None
    return identity_from(known.answers, opened_on)
