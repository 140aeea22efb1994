"""Commands for people on record twice: finding them, merging their cases, and taking that back."""

from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console
from caseapp.cli.frame import DONE
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from collections.abc import Iterable, Sequence

    from caseapp.operations.desk import Desk
    from caseapp.operations.duplicates import Similar

_HEADS = (mark("Commands", "Code"), mark("Commands", "How sure"), mark("Commands", "Reasons"))
_NOBODY = mark("Commands", "No other case seems to be about the same person.")
OtherCode = Annotated[
    str,
    typer.Argument(
        metavar="OTHER", help=str(mark("Commands", "The code of the case that becomes part of it."))
    ),
]
PreferOther = Annotated[
    bool,
    typer.Option(
        "--prefer-other",
        help=str(mark("Commands", "Where both cases have an answer, keep that of the other one.")),
    ),
]


@at_desk
def show_duplicates(console: Console, desk: "Desk", code: options.CaseCode) -> int:
    """Lists the cases that may be about the same person."""
    from caseapp.operations.casebook import case_with_code
    from caseapp.operations.desk import act
    from caseapp.operations.duplicates import duplicates_of

    found = act(desk, duplicates_of, act(desk, case_with_code, code))
    console.answer({"cases": documents(found)}, rows(console, found) if found else [console.words(_NOBODY)])
    return DONE


@at_desk
def merge(
    console: Console,
    desk: "Desk",
    code: options.CaseCode,
    other: OtherCode,
    prefer_other: PreferOther = False,
) -> int:
    """Makes one case of two; an answer that only one of them has is kept."""
    from caseapp.operations.casebook import case_with_code
    from caseapp.operations.desk import act
    from caseapp.operations.merging import merge_cases, side_by_side

    kept_id, other_id = (act(desk, case_with_code, each) for each in (code, other))
    both = act(desk, side_by_side, kept_id, other_id)
    taken = [pair.name for pair in both.fields if pair.prefers_other or (prefer_other and pair.has_other)]
    act(desk, merge_cases, kept_id, other_id, taken, both.seen)
    words = mark("Commands", "{other} is now part of {kept}.").filled(
        kept=both.kept.code, other=both.other.code
    )
    console.answer({"kept": both.kept.code, "other": both.other.code}, [words])
    return DONE


@at_desk
def unmerge(console: Console, desk: "Desk", code: options.CaseCode) -> int:
    """Takes the last merge into a case back."""
    from caseapp.operations.casebook import case_with_code, view_case
    from caseapp.operations.desk import act
    from caseapp.operations.merging import undo_merge

    changes = act(desk, undo_merge, act(desk, case_with_code, code))
    other = act(desk, view_case, changes.record_id).code
    console.answer(
        {"other": other}, [mark("Commands", "{other} is a case of its own again.").filled(other=other)]
    )
    return DONE


def documents(found: "Sequence[Similar]") -> list[dict[str, object]]:
    """Similar cases as a program reads them."""
    return [
        {"code": each.code, "level": str(each.level), "reasons": [str(reason) for reason in each.reasons]}
        for each in found
    ]


def rows(console: Console, found: "Sequence[Similar]") -> "Iterable[str]":
    """Similar cases as people read them."""
    from caseapp.domain.duplicates.scoring import LEVEL_WORDS

    return console.table(
        _HEADS,
        [
            (each.code, LEVEL_WORDS[each.level], "; ".join(console.words(reason) for reason in each.reasons))
            for each in found
        ],
    )
