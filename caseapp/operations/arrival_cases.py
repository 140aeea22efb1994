"""Makes a case of each chosen line of arrivals, all in one act or none, and takes them back."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from caseapp.domain import groups
from caseapp.domain.codes import casework
from caseapp.domain.consenting import FOR_ANOTHER
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Arrival, Case, FamilyMember
from caseapp.operations.acts import Act
from caseapp.operations.arrival_records import Making, case_of, records_of
from caseapp.operations.arriving import Line, erase_name, event_in, line_in
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.falling_due import CLOSED
from caseapp.operations.families import put_link
from caseapp.operations.printing import catalogue_of
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.reading import Reading
from caseapp.storage.stored import of_type
from caseapp.storage.writing import Writing
from caseapp.text import Text, mark

_KINDS = frozenset({Arrival.kind, Case.kind})
Progress = Callable[[int, int], None]
_NOT_AGREED = mark(
    "Errors",
    "Some of these people have not agreed to a record, or have a case already. Look at the list again.",
)
_SAME_WRISTBAND = mark(
    "Errors", "Two lines have one wristband. Give one of the two people another one first."
)
_NOBODY = mark("Errors", "Nobody on the list waits for a case and has agreed to it. Ask each person first.")
_WORKED_ON = mark("Errors", "Somebody has worked on one of these cases since. Nothing was taken back.")
_CASE_TYPE = mark("Errors", "Choose the type of case from the list.")


class LeftOut(StrEnum):
    """Why there will be no case of a line."""

    NOT_ASKED = "not_asked"
    REFUSED = "refused"
    HAS_CASE = "has_case"
    NOT_TAKEN = "not_taken"

    @property
    def words(self) -> Text:
        """The reason in words."""
        return _WORDS[self]


_WORDS = {
    LeftOut.NOT_ASKED: mark("Arrivals", "not asked yet whether a record may be kept"),
    LeftOut.REFUSED: mark("Arrivals", "did not agree to a record"),
    LeftOut.HAS_CASE: mark("Arrivals", "has a case"),
    LeftOut.NOT_TAKEN: mark("Arrivals", "needs no case"),
}


@dataclass(frozen=True)
class CasesPreview:
    """Of which lines cases would be made, and what is to be known of them before."""

    able: tuple[str, ...]
    left_out: tuple[tuple[LeftOut, int], ...]
    families: int
    alone: int
    agreed_by_others: int  # children for whom somebody else agreed; their own view is still to be asked
    guessed_ages: int


@dataclass(frozen=True)
class Made:
    """One case that was made: its line now and before, and its records with their versions."""

    line_id: str
    case_id: str
    was: Arrival = field(repr=False)
    versions: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class CasesMade(Changes):
    """All that one act made, so that it can be taken back."""

    made: tuple[Made, ...] = ()


def preview_cases(desk: Desk, event_id: str, line_ids: Sequence[str]) -> CasesPreview:
    """What making cases of these lines would come to; KnownError says what stands against it."""
    desk.require(Right.CREATE_CASE)
    event_in(desk.vault, event_id)
    lines = _lines(desk.vault, event_id, line_ids)
    able = [line for line in lines if line.arrival.may_have_case]
    _require_own_wristbands(desk.vault, event_id, able)
    families = groups.families_in(_members(desk.vault, event_id))
    chosen = {line.id for line in able}
    counts = Counter(_left_out(line.arrival) for line in lines if not line.arrival.may_have_case)
    return CasesPreview(
        tuple(line.id for line in able),
        tuple(sorted(counts.items())),
        families=sum(_ids(family) & chosen != set() for family in families),
        alone=sum(line.arrival.is_alone for line in able),
        agreed_by_others=sum(
            line.arrival.agreed in FOR_ANOTHER and line.arrival.is_child is not False for line in able
        ),
        guessed_ages=sum(line.arrival.age_band is not None for line in able),
    )


def make_cases(
    desk: Desk, event_id: str, line_ids: Sequence[str], making: Making, progress: Progress | None = None
) -> CasesMade:
    """A case for each of these lines, with the event's facts and the links of families.

    Name and note go over to the case: whoever is kept from the case finds them on the list no longer.
    """
    desk.require(Right.CREATE_CASE)
    if making.case_type not in casework.CASE_TYPE:
        raise KnownError(_CASE_TYPE)
    catalogue = catalogue_of(making.language)
    made: list[Made] = []
    with desk.vault.write() as vault:
        event = event_in(vault, event_id)
        lines = _lines(vault, event_id, line_ids)
        if not lines:
            raise KnownError(_NOBODY)
        if not all(line.arrival.may_have_case for line in lines):
            raise KnownError(_NOT_AGREED)
        _require_own_wristbands(vault, event_id, lines)
        families = groups.families_in(_members(vault, event_id))
        new_ids: dict[str, tuple[str, str]] = {}  # of the line and the case, by the old id of the line
        for place, line in enumerate(lines):
            case_id = vault.add(case_of(desk, vault, event_id, event, (line.arrival, making)))
            for record in records_of(desk, event, line.arrival, catalogue):
                vault.add(record, case_id)
            settled = line.arrival.model_copy(update={"state": "case", "case": case_id})
            new_ids[line.id] = erase_name(vault, line.id, settled), case_id
            vault.note(Act.BEGIN_CASE, case_id)
            if progress is not None:
                progress(place, len(lines))
        for family in families:
            _link(desk, vault, family, {old: case for old, (_, case) in new_ids.items()})
        made += [
            Made(*new_ids[line.id], line.arrival, _versions(vault, new_ids[line.id][1])) for line in lines
        ]
        vault.note(Act.MAKE_CASES, event_id, str(len(made)))
    return CasesMade(None, _KINDS, event_id, tuple(made))


def take_back_cases(desk: Desk, event_id: str, made: Sequence[Made]) -> Changes:
    """Puts the cases of one act in the bin, and the people back on the list; all of them or none."""
    desk.require(Right.CREATE_CASE)
    with desk.vault.write() as vault:
        for one in made:
            if _versions(vault, one.case_id) != one.versions:
                raise KnownError(_WORKED_ON)
        for one in made:
            for record_id, _ in one.versions[1:]:
                vault.remove(record_id)
            vault.remove(one.case_id)
            vault.change(one.line_id, one.was)
            vault.note(Act.TAKE_BACK, one.case_id, Act.MAKE_CASES)
        vault.note(Act.TAKE_BACK_CASES, event_id, str(len(made)))
    return Changes(None, _KINDS, event_id)


def _lines(vault: Reading, event_id: str, line_ids: Sequence[str]) -> list[Line]:
    lines = [line_in(vault, line_id) for line_id in dict.fromkeys(line_ids)]
    if any(line.arrival.event != event_id for line in lines):
        raise NotFound
    return lines


def _members(vault: Reading, event_id: str) -> list[groups.Member]:
    found = vault.of_no_case_with(Arrival.kind, "event", event_id)
    return [(one.id, one.record) for one in found if isinstance(one.record, Arrival)]


def _require_own_wristbands(vault: Reading, event_id: str, lines: Sequence[Line]) -> None:
    """Lists of two laptops that were put together may hold one code twice, however unlikely that is."""
    worn = Counter(arrival.wristband for _, arrival in _members(vault, event_id))
    if any(worn[line.arrival.wristband] > 1 for line in lines):
        raise KnownError(_SAME_WRISTBAND)


def _left_out(arrival: Arrival) -> LeftOut:
    if arrival.state == "case":
        return LeftOut.HAS_CASE
    if arrival.reason == "refused":
        return LeftOut.REFUSED
    return LeftOut.NOT_TAKEN if arrival.state == "not_taken" else LeftOut.NOT_ASKED


def _ids(family: groups.Family) -> set[str]:
    return {family.head[0], *(member[0] for member, _ in family.others)}


def _versions(vault: Reading, case_id: str) -> tuple[tuple[str, int], ...]:
    """The case and its records, the case first; nothing where it has gone."""
    try:
        records = vault.of_case(case_id)
    except NotFound:
        return ()
    return tuple((one.id, one.version) for one in sorted(records, key=lambda one: one.id != case_id))


def _link(desk: Desk, vault: Writing, family: groups.Family, new: dict[str, str]) -> None:
    """Links the head with each of the others, where both have a case and at least one of them is new."""
    head_case = new.get(family.head[0]) or _visible(vault, family.head[1].case)
    for (line_id, arrival), relation in family.others:
        other_case = new.get(line_id) or _visible(vault, arrival.case)
        is_new = line_id in new or family.head[0] in new
        if head_case is None or other_case is None or not is_new:
            continue
        member = FamilyMember(
            relation=relation, sex=arrival.sex, age=arrival.age, safety="ask_first", lives_together=None
        )
        put_link(desk, vault, head_case, vault.add(member, head_case), other_case)


def _visible(vault: Reading, case_id: str | None) -> str | None:
    """The case, where it is there, open and in sight of whoever makes the link."""
    try:
        records = vault.of_case(case_id) if case_id is not None else ()
    except NotFound:
        return None
    cases = of_type(records, Case)
    return case_id if cases and cases[0][1].status not in CLOSED else None
