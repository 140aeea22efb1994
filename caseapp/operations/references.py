"""The names of what a record may refer to beyond its own case: services, events, colleagues."""

from collections.abc import Mapping

from caseapp.domain.records import Provider, SharedEvent
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right

COLLEAGUE = "colleague"
Names = Mapping[str, tuple[tuple[str, str], ...]]


def names_of(desk: Desk) -> Names:
    """Pairs of id and name for each kind of thing; empty where the reader has no key for the names."""
    desk.require(Right.OPEN_CASE)
    return {
        Provider.kind: _named(desk, Provider.kind, "name"),
        SharedEvent.kind: _named(desk, SharedEvent.kind, "title"),
        COLLEAGUE: tuple((one.user_id.hex(), one.display_name) for one in desk.worker.people),
    }


def _named(desk: Desk, kind: str, field: str) -> tuple[tuple[str, str], ...]:
    found = [(each.id, getattr(each.record, field, None)) for each in desk.vault.of_no_case(kind)]
    return tuple(
        sorted(((key, str(name)) for key, name in found if name), key=lambda pair: pair[1].casefold())
    )
