"""Who sees which cases in this office, and what takes effect only once somebody else has approved it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from caseapp.domain.errors import KnownError
from caseapp.domain.records import Assessment, Closure, Goal, Screening
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.users import users
from caseapp.security.rights import Right
from caseapp.storage.reading import Reading
from caseapp.storage.scope import REACH, TEAM
from caseapp.text import mark

REACHES = {
    "own": mark("Policy", "Each caseworker sees only the cases she or he is responsible for"),
    "team": mark("Policy", "Each caseworker sees the cases of her or his team"),
    "office": mark("Policy", "Each caseworker sees all cases of the office"),
}
# Whoever adds a kind of assessment adds it here, and it can be put up for approval.
APPROVABLE = (Screening, Assessment, Goal, Closure)
_APPROVAL = "approval:"
_REACH = mark("Errors", "Choose whose cases a caseworker sees: her own, her team's or the office's.")
_TEAM = mark("Errors", "A team's name has at most 40 letters, and each worker of a team is of this vault.")
_KIND = mark("Errors", "Choose what needs approval from the list.")
_LONGEST = 40


@dataclass(frozen=True)
class Policy:
    """`reach` is one of REACHES; `teams` gives a worker's team; `approvals` the kinds that need approval."""

    reach: str = "office"
    teams: Mapping[str, str] = field(default_factory=dict, repr=False)
    approvals: frozenset[str] = frozenset()


def policy(desk: Desk) -> Policy:
    """The rule of the office; everybody may know it."""
    desk.require(Right.OPEN_CASE)
    vault = desk.vault
    wanted = frozenset(kind.kind for kind in APPROVABLE if needs_approval(vault, kind.kind))
    return Policy(vault.meta(REACH) or "office", vault.metas(TEAM), wanted)


def set_policy(desk: Desk, wanted: Policy) -> Changes:
    """Changes the rule of the office; it holds from the next reading on."""
    desk.require(Right.MANAGE_ACCESS)
    if wanted.reach not in REACHES:
        raise KnownError(_REACH)
    if not wanted.approvals <= {kind.kind for kind in APPROVABLE}:
        raise KnownError(_KIND)
    teams = {worker: name.strip() for worker, name in wanted.teams.items()}
    colleagues = {one.user_id.hex() for one in users(desk)}
    if not set(teams) <= colleagues or any(not _is_name(name) for name in teams.values() if name):
        raise KnownError(_TEAM)
    with desk.vault.write() as vault:
        vault.set_meta(REACH, wanted.reach)
        for worker in colleagues | set(vault.metas(TEAM)):
            vault.set_meta(TEAM + worker, teams.get(worker, ""))
        for kind in APPROVABLE:
            vault.set_meta(_APPROVAL + kind.kind, "on" if kind.kind in wanted.approvals else "")
        vault.note(Act.SET_ACCESS, "", wanted.reach)
    return Changes(None, frozenset({"policy"}))


def needs_approval(vault: Reading, kind: str) -> bool:
    """Whether a record of this kind takes effect only once somebody else has approved it."""
    return vault.meta(_APPROVAL + kind) == "on"


def _is_name(text: str) -> bool:
    return len(text) <= _LONGEST and text.isprintable()
