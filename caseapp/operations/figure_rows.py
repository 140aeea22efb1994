"""Coarse rows for counting: what the columns say of each case, worked out anew only where it has changed."""

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from caseapp.domain.records import Consent, ViolenceIncident
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.duplicates import are_likely_one
from caseapp.operations.figure_columns import (
    IDENTIFIED,
    INCIDENT,
    OPENED,
    PERSON,
    UNKNOWN,
    Column,
    columns,
)
from caseapp.operations.figure_status import identified_on
from caseapp.operations.figure_told import Told, month_of
from caseapp.security.errors import DataDamaged
from caseapp.security.rights import KeyClass, Right
from caseapp.security.sealing import derive, keyed_digest, seal, unseal
from caseapp.storage.stored import Stored

__all__ = ["PERSON", "UNKNOWN", "Column", "columns", "refresh_figures", "row_of", "rows_of"]
# Counted up whenever a column is worked out in another way: all rows are then made anew.
ROWS_VERSION = 1
_FIGURES = "figures"
_TOKEN_LENGTH = 32
_MEMO = "what the rows were made of"
_AT_ONCE = 100
Progress = Callable[[int, int], None]
Row = dict[str, str]


@dataclass(frozen=True)
class _Case:
    """A case to be counted: her token, and what tells whether it has changed since it was counted last."""

    id: str
    person: str = field(repr=False)
    state: str


def rows_of(records: Sequence[Stored], counted: Sequence[Column] | None = None) -> tuple[Row, ...]:
    """The rows of one case; none where she does not want to be counted.

    What is not known, was not asked or is in no list any more is `unknown`. A case in which violence was told
    of in several months has a row for each of them, so that each month can count her once.
    """
    told = Told.by(records)
    if told is None or _is_refused(told):
        return ()
    counted = columns() if counted is None else counted
    return tuple(_row(each, counted) for each in _by_incident(told))


def row_of(records: Sequence[Stored]) -> Row:
    """The first row of one case, or an empty one."""
    return next(iter(rows_of(records)), {})


def refresh_figures(desk: Desk, progress: Progress | None = None, *, is_whole: bool = False) -> Changes:
    """Brings the rows of the figures file up to date; no code and no name goes with them.

    Only the cases that have changed since are read, unless `is_whole` or the program or the clock's zone is
    another one. Whoever was erased, lies in the bin or does not want to be counted is in no row afterwards.
    """
    desk.require(Right.REFRESH_FIGURES)
    number = 0
    if (figures := desk.figures) is not None:
        with desk.vault.whole():  # a figure that left out what its maker must not see would be wrong
            cases = _cases(desk)
            known = None if is_whole else _known(desk)
            gone = None if known is None else set(known) - set(cases)
            changed = _changed(desk, cases, known or {}, progress)
            number = figures.update(changed, gone, _sealed(desk, cases))
    with desk.vault.write() as vault:
        vault.note(Act.REFRESH_FIGURES, "", str(number))
    return Changes(None, frozenset({_FIGURES}))


def _changed(
    desk: Desk, cases: Mapping[str, _Case], known: Mapping[str, str], progress: Progress | None
) -> Iterator[tuple[str, list[Row]]]:
    """The rows of the cases that are not as they were, by their place."""
    changed = [place for place, case in cases.items() if known.get(place) != case.state]
    counted = columns()
    for number, place in enumerate(changed, start=1):
        case = cases[place]
        rows = rows_of(desk.vault.of_case(case.id), counted)
        yield place, [_kept(row) | {PERSON: case.person} for row in rows]
        if progress is not None and (number % _AT_ONCE == 0 or number == len(changed)):
            progress(number, len(changed))


def _cases(desk: Desk) -> dict[str, _Case]:
    """All cases by their place in the figures file."""
    secret = _key(desk, "figures person")
    places = _key(desk, "figures place")
    alike = _same_person(desk)
    found = {}
    for case_id, state in desk.vault.oversight.case_states():
        # Who is who can be told by holders of the case key only; others see that two rows differ.
        person = keyed_digest(secret, alike.get(case_id, case_id).encode())[:_TOKEN_LENGTH]
        place = keyed_digest(places, case_id.encode())[:_TOKEN_LENGTH]
        found[place] = _Case(case_id, person, keyed_digest(secret, state.encode(), person.encode()))
    return found


def _same_person(desk: Desk) -> dict[str, str]:
    """Of cases that are likely about one person, by the number of her papers too: the oldest of them.

    Merged cases are one case already.
    """
    first: dict[str, str] = {}
    if not desk.vault.has_ident:
        return first
    for group in desk.vault.oversight.sharing_papers():
        ids = [case_id for _, case_id in sorted(group)]
        for place, case_id in enumerate(ids):
            one = next((other for other in ids[:place] if are_likely_one(desk.vault, other, case_id)), None)
            if one is not None:
                first.setdefault(case_id, first.get(one, one))
    return first


def _row(told: Told, counted: Sequence[Column]) -> Row:
    row = {column.name: column.value(told) for column in counted}
    found_on = identified_on(told)
    incident = next(iter(told.all_of(ViolenceIncident)), None)
    row[OPENED] = month_of(told.opened_on)
    row[IDENTIFIED] = month_of(found_on) if found_on is not None else ""
    row[INCIDENT] = month_of(max(incident.told_on, told.opened_on)) if incident is not None else ""
    return row


def _kept(row: Row) -> Row:
    """What is kept of a row: an empty value is as good as one that is not known, and is shorter."""
    return {name: "" if value == UNKNOWN else value for name, value in row.items()}


def _by_incident(told: Told) -> Iterator[Told]:
    """The same case once for each month in which violence was told of, with the newest incident of it."""
    by_month = {month_of(max(one.told_on, told.opened_on)): one for one in told.all_of(ViolenceIncident)}
    yield from (told.only(incident) for _, incident in sorted(by_month.items()))
    if not by_month:
        yield told


def _is_refused(told: Told) -> bool:
    """Whether her newest word on being counted is no; who was never asked is counted."""
    asked = [one for one in told.all_of(Consent) if one.purpose == _FIGURES and one.replaced_by is None]
    if not asked:
        return False
    newest = max(enumerate(asked), key=lambda pair: (pair[1].given_on, pair[0]))[1]
    return newest.decision != "given" or newest.withdrawn_on is not None


def _known(desk: Desk) -> dict[str, str] | None:
    """What the rows were made of by place; nothing where they are to be made anew."""
    sealed = desk.figures.memo() if desk.figures is not None else None
    if sealed is None:
        return None
    try:
        memo = json.loads(unseal(_key(desk, "figures memo"), sealed, _MEMO))
    except DataDamaged:  # sealed for another vault, or spoilt: the cases themselves are the truth
        return None
    return dict(memo["cases"]) if memo["made_by"] == _made_by() else None


def _sealed(desk: Desk, cases: Mapping[str, _Case]) -> bytes:
    memo = {"made_by": _made_by(), "cases": {place: case.state for place, case in cases.items()}}
    return seal(_key(desk, "figures memo"), json.dumps(memo).encode(), _MEMO)


def _made_by() -> str:
    """Another word as soon as rows would come out differently from the same records."""
    made_by = (
        ROWS_VERSION,
        [(column.name, tuple(column.codes or ())) for column in columns()],
        time.tzname,
        time.timezone,
    )
    return hashlib.sha256(repr(made_by).encode()).hexdigest()


def _key(desk: Desk, purpose: str) -> bytes:
    return derive(desk.worker.keys[KeyClass.CASES], purpose)
