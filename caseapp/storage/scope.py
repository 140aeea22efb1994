"""Which cases a worker sees: the one place where need-to-know is enforced, under every reading.

Two views stand before the tables `record` and `case_line`. Whatever reads those names without saying
`main.` reads what the worker may see, also a query that is written years from now. Each looks at the
settings of the vault as they are, so that a block, a new team or the end of an hour counts at once.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from caseapp.storage.connection import Connection

# The settings of the vault that say who sees what; the last part is a worker, then a case.
REACH = "reach"
TEAM = "team:"
BLOCK = "block:"
GLASS = "glass:"  # until when somebody may look at a case in an emergency
OFFER = "offer:"  # a case that is offered to somebody, who must know what it is before she accepts

_WORKER_KEYS = "meta.key >= '{0}' || me_here() || ':' AND meta.key < '{0}' || me_here() || ';'"
_CASES_NAMED = (
    # Joined across, so that it is read in this order and not from all records.
    "SELECT named.no FROM main.meta CROSS JOIN main.record AS named"
    " ON named.id = substr(meta.key, length('{0}' || me_here() || ':') + 1) WHERE " + _WORKER_KEYS
)
_ANY = "EXISTS (SELECT 1 FROM main.meta WHERE " + _WORKER_KEYS + " AND meta.value != '')"


def _is_named(about: str, still: str = "meta.value != ''") -> str:
    """Whether the settings name a case for the worker; a list is made only where there is anything in it."""
    listed = "case_no IN (" + _CASES_NAMED.format(about) + " AND " + still + ")"
    return "(" + _ANY.format(about) + " AND " + listed + ")"


_BLOCKED = _is_named(BLOCK)
_OFFERED = _is_named(OFFER)
_IN_EMERGENCY = _is_named(GLASS, "meta.value > moment_here()")
_OWN_TEAM = (
    "(SELECT own.value FROM main.meta AS own WHERE own.key = 'team:' || me_here() AND own.value != '')"
)
_TEAM_MEMBERS = (
    "SELECT substr(meta.key, 6) FROM main.meta WHERE meta.key >= 'team:' AND meta.key < 'team;'"
    " AND meta.value = " + _OWN_TEAM
)
# Asked with EXISTS, which is answered once for a whole list; `coalesce` is asked again at every line.
_IS_NARROW = "EXISTS (SELECT 1 FROM main.meta WHERE meta.key = 'reach' AND meta.value IN ('own', 'team'))"
_IS_TEAM = "EXISTS (SELECT 1 FROM main.meta WHERE meta.key = 'reach' AND meta.value = 'team')"
_WITHIN_REACH = (
    "(NOT " + _IS_NARROW + " OR responsible = me_here()"
    " OR (" + _IS_TEAM + " AND responsible IN (" + _TEAM_MEMBERS + "))"
    " OR " + _OFFERED + " OR " + _IN_EMERGENCY + ")"
)


@dataclass(frozen=True)
class Scope:
    """Whose eyes the cases are seen with; `is_everywhere` for a role that is not kept to its own cases."""

    worker: str
    is_everywhere: bool


def see_with(connection: Connection, scope: Scope, clock: Callable[[], datetime]) -> None:
    """Puts the views before the tables of this connection; nothing of it reaches the file."""

    def moment() -> str:
        return clock().astimezone(UTC).isoformat(timespec="milliseconds")

    def me() -> str:
        return scope.worker

    connection.create_function("me_here", 0, me, deterministic=True)
    connection.create_function("moment_here", 0, moment)
    see_all(connection)
    seen = "NOT " + _BLOCKED
    lines, records = seen, "(case_no IS NULL OR " + seen + ")"
    if not scope.is_everywhere:
        lines += " AND " + _WITHIN_REACH
        # A case that is being begun has no line yet.
        records += (
            " AND NOT EXISTS (SELECT 1 FROM main.case_line AS own WHERE own.case_no = record.case_no"
            " AND NOT " + _WITHIN_REACH.replace("case_no IN", "own.case_no IN") + ")"
        )
    view = "CREATE TEMP VIEW case_line AS SELECT * FROM main.case_line WHERE " + lines
    connection.execute(view)  # SQL of our own words
    view = "CREATE TEMP VIEW record AS SELECT * FROM main.record WHERE " + records
    connection.execute(view)  # SQL of our own words


def see_all(connection: Connection) -> None:
    """Takes the views away."""
    connection.execute("DROP VIEW IF EXISTS temp.case_line")
    connection.execute("DROP VIEW IF EXISTS temp.record")


@contextmanager
def whole(connection: Connection, scope: Scope | None, clock: Callable[[], datetime]) -> Iterator[None]:
    """All cases, for as long as it lasts: only for what names nobody, such as figures."""
    see_all(connection)
    try:
        yield
    finally:
        if scope is not None:
            see_with(connection, scope, clock)
