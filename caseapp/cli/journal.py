"""Commands for the journal of who did what, and for the table of who may do what."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from caseapp.cli import options
from caseapp.cli.commanding import at_desk, spoken
from caseapp.cli.console import Console, Words
from caseapp.cli.frame import DONE, FOUND
from caseapp.text import Text, mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.storage.journal import JournalEntry

_HEADS = (
    mark("Commands", "Line"),
    mark("Commands", "When"),
    mark("Commands", "Who"),
    mark("Commands", "What"),
)
_WHOLE = mark("Commands", "The journal is whole.")
_BROKEN = mark("Commands", "The journal is not whole: its chain breaks at line {line}.")
_YES = mark("Commands", "yes")


@at_desk
def show(console: Console, desk: "Desk", limit: options.Limit = 200) -> int:
    """Lists who did what, the newest first."""
    from caseapp.cli.case_view import moment
    from caseapp.operations.casebook import name_of
    from caseapp.operations.desk import act
    from caseapp.operations.upkeep import journal

    lines = act(desk, journal, limit)
    document = [
        {
            "line": line.seq,
            "at": line.at,
            "actor": line.actor,
            "act": line.act,
            "object": line.object,
            "detail": line.detail,
        }
        for line in lines
    ]
    rows = [(str(line.seq), moment(line.at), name_of(desk, line.actor), _what(line)) for line in lines]
    console.answer(document, console.table(_HEADS, rows))
    return DONE


@at_desk
def check(console: Console, desk: "Desk") -> int:
    """Says at which line the chain breaks, if it does."""
    from caseapp.operations.desk import act
    from caseapp.operations.upkeep import check_vault

    broken = act(desk, check_vault).first_broken_line
    said = _WHOLE if broken is None else _BROKEN.filled(line=broken)
    console.answer({"first_broken_line": broken}, [said])
    return DONE if broken is None else FOUND


@spoken
def rights(console: Console) -> int:
    """Shows the table of rights."""
    from caseapp.security.rights import BACKING_NAMES, ROLE_NAMES, Role, matrix

    rows = matrix()
    document = [
        {
            "right": row.right.value,
            "label": console.words(row.label),
            "stands_behind_it": row.letters,
            "roles": [role.value for role, has in zip(Role, row.roles, strict=True) if has],
        }
        for row in rows
    ]

    def lines() -> Iterator[Words]:
        heads = (mark("Commands", "Right"), *(ROLE_NAMES[role] for role in Role), mark("Commands", "Held"))
        cells = [(row.label, *(_YES if has else "-" for has in row.roles), row.letters) for row in rows]
        yield from console.table(heads, cells)
        for backing, name in BACKING_NAMES.items():
            yield mark("Commands", "{letter}: {meaning}").filled(letter=backing.value, meaning=name)

    console.answer(document, lines())
    return DONE


def _what(line: "JournalEntry") -> Text:
    from caseapp.domain.records import RECORD_TYPES
    from caseapp.operations.acts import ACT_WORDS

    words = ACT_WORDS.get(line.act, mark("Acts", "Did something else"))
    kind = RECORD_TYPES[line.detail].label if line.detail in RECORD_TYPES else line.detail
    return words.filled(kind=kind)
