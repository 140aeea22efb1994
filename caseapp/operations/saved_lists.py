"""Lists that somebody keeps under a name, for herself or for the office."""

from dataclasses import dataclass, field

from pydantic import TypeAdapter

from caseapp.domain.errors import KnownError
from caseapp.domain.fields import SHORT_LIMIT
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right, Role
from caseapp.storage.case_filter import TIMES, CaseFilter
from caseapp.storage.saved import SavedRow
from caseapp.text import mark

CHANGED = Changes(None, frozenset({"saved_list"}))
_MOST = 80  # letters of a name
_MOST_LISTS = 200
_NAME = mark("Errors", "Give the list a name of at most {most} letters.")
_TOO_MANY = mark("Errors", "There are {most} saved lists. Delete some that nobody uses, then save this one.")
_NOT_YOURS = mark("Errors", "Only the colleague who saved this list, or a supervisor, can delete it.")


@dataclass(frozen=True)
class Wanted:
    """What a list shows: the cases that pass a filter, and have these words somewhere."""

    cases: CaseFilter = CaseFilter()  # noqa: RUF009 - frozen all through
    words: str = field(default="", repr=False)


@dataclass(frozen=True)
class SavedList:
    """A list with its name; `can_delete`: by the worker who asks."""

    id: str
    name: str = field(repr=False)
    wanted: Wanted
    is_shared: bool
    can_delete: bool


def saved_lists(desk: Desk) -> tuple[SavedList, ...]:
    """The worker's own lists and those of the office, by name; what is no list any more is left out."""
    desk.require(Right.OPEN_CASE)
    rows = desk.vault.saved_lists(desk.worker.user_id)
    found = (_from_row(desk, row) for row in rows)
    return tuple(sorted((each for each in found if each), key=lambda each: each.name.casefold()))


def save_list(desk: Desk, name: str, wanted: Wanted, *, is_shared: bool = False) -> Changes:
    """Keeps a list under a name; a list of the same owner with this name is replaced."""
    desk.require(Right.EDIT_CASE)
    name = name.strip()
    if not name or len(name) > _MOST or not name.isprintable():
        raise KnownError(_NAME.filled(most=_MOST))
    wanted = Wanted(wanted.cases, wanted.words.strip()[:SHORT_LIMIT])
    text = _READER.dump_json(wanted).decode()
    with desk.vault.write() as vault:
        if len(vault.saved_lists(desk.worker.user_id)) >= _MOST_LISTS:
            raise KnownError(_TOO_MANY.filled(most=_MOST_LISTS))
        list_id = vault.keep_list(name, text, is_shared=is_shared)
        vault.note(Act.SAVE_LIST, list_id, "shared" if is_shared else "own")
    return CHANGED


def save_list_for(desk: Desk, name: str, wanted: Wanted, is_shared: bool) -> Changes:  # noqa: FBT001 - from a form
    """Keeps a list for oneself, or for the office."""
    return save_list(desk, name, wanted, is_shared=is_shared)


def delete_list(desk: Desk, list_id: str) -> Changes:
    """Deletes a saved list of one's own; a supervisor may delete one of the office."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        row = vault.saved_list(list_id)
        if not _can_delete(desk, row):
            raise KnownError(_NOT_YOURS)
        vault.drop_list(list_id)
        vault.note(Act.DELETE_LIST, list_id)
    return CHANGED


def _from_row(desk: Desk, row: SavedRow) -> SavedList | None:
    try:
        wanted = _READER.validate_json(row.wanted)
    except ValueError:
        return None
    if not all(each.time in TIMES for each in wanted.cases.between):
        return None
    return SavedList(row.id, row.name, wanted, row.is_shared, _can_delete(desk, row))


def _can_delete(desk: Desk, row: SavedRow) -> bool:
    is_mine = row.owner == desk.worker.user_id
    return is_mine or (row.is_shared and desk.worker.role is Role.SUPERVISOR)


_READER = TypeAdapter(Wanted)
