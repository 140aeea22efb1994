"""Which steps of a country's procedure a case asks for, when they are due and why: a pure function."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from caseapp.procedures.deadlines import DueDate, due_date
from caseapp.procedures.entries import Extension, Law, PackStep, Phase, Source
from caseapp.procedures.facts import CaseFacts, Group
from caseapp.procedures.kinds import Form, Period, PhaseName, Status, Topic
from caseapp.procedures.pack import Pack
from caseapp.procedures.progress import StepRecord
from caseapp.procedures.start_events import StartEvent
from caseapp.text import Text, mark

# A step is due soon in the last tenth of its time: two days of it at least, thirty at most.
_SOON_SHARE = 10
_SOON_AT_LEAST = timedelta(days=2)
_SOON_AT_MOST = timedelta(days=30)
# Each is as large as a pack; a caseload of 100,000 has a few hundred.
_MOST_PLANS = 500
# What is due at once cannot be overdue in the minute it is shown.
_AT_ONCE_LASTS = timedelta(days=1)

_NOTHING_DONE = StepRecord()

_FOR_EVERYONE = mark("Procedures", "For everyone")
_FOR = mark("Procedures", "For: {groups}")
_DEPENDS = mark("Procedures", "Depends on: {groups}")
_LIST = mark("Procedures", "{left}, {right}")
_EXTENDED = mark("Procedures", "{how}; extended")
_RETURN_STOPPED = mark(
    "Procedures",
    "Stopped: the person fears to return, or asylum is open. Take no step of a return until that is settled.",
)
_NO_LONGER = mark("Procedures", "No longer asked for: more is known of the person now. What was done stays.")
_TOO_LONG = mark("Procedures", "{how}; longer than the procedure allows")
_SET_BY_HAND = mark("Procedures", "Set by the person responsible")


class State(StrEnum):
    """Where a step stands."""

    WAITING = "waiting"
    OPEN = "open"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    STOPPED = "stopped"
    DONE = "done"
    SET_ASIDE = "set_aside"

    @property
    def words(self) -> Text:
        """The state's name for people."""
        return _STATE_WORDS[self]


_STATE_WORDS: Mapping[State, Text] = MappingProxyType(
    {
        State.WAITING: mark("Procedures", "Waiting"),
        State.OPEN: mark("Procedures", "Open"),
        State.DUE_SOON: mark("Procedures", "Due soon"),
        State.OVERDUE: mark("Procedures", "Overdue"),
        State.STOPPED: mark("Procedures", "Stopped"),
        State.DONE: mark("Procedures", "Done"),
        State.SET_ASIDE: mark("Procedures", "Not needed"),
    }
)


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it stands in one case; its `status` is shown wherever it is shown."""

    id: str
    phase: PhaseName
    phase_title: str
    title: str
    actor: str
    guidance: str
    documents: tuple[str, ...]
    state: State
    deadline: datetime | None
    how: Text | None
    waits_for: StartEvent | None
    is_consent_required: bool
    is_consent_missing: bool
    status: Status
    source: Source | None
    deadline_source: Source | None
    reason: Text
    depends_on: tuple[Group, ...]
    stopped_because: Text | None = None
    is_asked_for: bool = True  # of a step that was settled, whether the facts of today ask for it still
    period: Period | None = None
    extension: Extension | None = None
    latest: datetime | None = None  # the end of the longest extension that the procedure knows
    topic: Topic | None = None
    law: Law | None = None
    forms: tuple[Form, ...] = ()
    do_no_harm: str | None = None


def steps(
    pack: Pack,
    facts: CaseFacts,
    done: Mapping[str, StepRecord],
    events: Mapping[StartEvent, datetime],
    now: datetime,
    *,
    is_return_stopped: bool = False,
) -> tuple[Step, ...]:
    """The steps this case asks for in the pack's order; days are counted in the time zone of `now`.

    What was settled stays, also when the facts no longer ask for it. While a return is stopped, because
    it is feared or asylum is open, so are its steps.
    """
    if now.tzinfo is None or any(moment.tzinfo is None for moment in events.values()):
        raise ValueError("a moment without a time zone")
    asked = _asked(
        pack, facts, is_consent_given=StartEvent.CONSENT_GIVEN in events, is_stopped=is_return_stopped
    )
    found: list[Step] = []
    for phase, step in pack.all_steps:
        begun = done.get(step.id)
        start = asked.get(step.id)
        if start is None:
            if begun is None or not begun.is_settled:
                continue
            start = _untouched(pack, phase, step, _Why(_NO_LONGER, is_asked_for=False))
        if begun is not None or step.deadline is not None:
            start = _standing(pack, step, start, _Progress(begun or _NOTHING_DONE, events, now))
        found.append(start)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Why:
    reason: Text
    depends_on: tuple[Group, ...] = ()
    stopped_because: Text | None = None
    is_asked_for: bool = True


@dataclass(frozen=True, slots=True)
class _Progress:
    record: StepRecord
    events: Mapping[StartEvent, datetime]
    now: datetime


def _asked(pack: Pack, facts: CaseFacts, *, is_consent_given: bool, is_stopped: bool) -> Mapping[str, Step]:
    """The steps these facts ask for, by id, as they stand when nothing has been done.

    Whole caseloads share a few hundred sets of facts, so they are kept with the pack.
    """
    key = (facts, is_consent_given, is_stopped)
    kept: dict[object, Mapping[str, Step]] = pack.plans
    if key not in kept:
        if len(kept) >= _MOST_PLANS:
            kept.clear()
        kept[key] = {
            step.id: _untouched(
                pack,
                phase,
                step,
                _why(step, facts, is_stopped=is_stopped and phase.id is PhaseName.RETURN),
                is_consent_given=is_consent_given,
            )
            for phase, step in pack.all_steps
            if step.condition.holds(facts) is not False
        }
    return kept[key]


def _why(step: PackStep, facts: CaseFacts, *, is_stopped: bool) -> _Why:
    why = _for_whom(step, facts)
    return replace(why, stopped_because=_RETURN_STOPPED) if is_stopped else why


def _for_whom(step: PackStep, facts: CaseFacts) -> _Why:
    condition = step.condition
    if condition.is_for_everyone:
        return _Why(_FOR_EVERYONE)
    if condition.holds(facts):
        return _Why(_FOR.filled(groups=condition.fitting(facts)))
    unknown = tuple(group for group in condition.groups if facts.belongs_to(group) is None)
    return _Why(_DEPENDS.filled(groups=_listed(unknown)), unknown)


def _listed(groups: tuple[Group, ...]) -> Text:
    words = groups[0].words
    for group in groups[1:]:
        words = _LIST.filled(left=words, right=group.words)
    return words


def _untouched(pack: Pack, phase: Phase, step: PackStep, why: _Why, *, is_consent_given: bool = True) -> Step:
    """A step that nobody has touched and no deadline runs for."""
    return Step(
        id=step.id,
        phase=phase.id,
        phase_title=phase.title,
        title=step.title,
        actor=step.actor,
        guidance=step.guidance,
        documents=step.documents,
        # Of a step that is stopped a deadline would only hurry what must not be done.
        state=State.OPEN if why.stopped_because is None else State.STOPPED,
        deadline=None,
        how=None,
        waits_for=None,
        is_consent_required=step.requires_consent,
        is_consent_missing=step.requires_consent and not is_consent_given,
        status=step.status,
        source=pack.source(step.source),
        deadline_source=pack.source(step.deadline_source),
        reason=why.reason,
        depends_on=why.depends_on,
        stopped_because=why.stopped_because,
        is_asked_for=why.is_asked_for,
        period=step.period,
        extension=step.extension,
        topic=step.topic,
        law=pack.law(step.law),
        forms=step.forms,
        do_no_harm=step.do_no_harm,
    )


def _standing(pack: Pack, step: PackStep, start: Step, progress: _Progress) -> Step:
    """The step with what was done about it, and its deadline."""
    is_finished = progress.record.is_settled
    if start.stopped_because is not None and not is_finished:
        return start
    due = _extended(due_date(step, pack.working_days, progress.events, progress.now.tzinfo), progress)
    return replace(
        start,
        state=_state(progress, due),
        deadline=due.at if due else None,
        how=due.how if due else None,
        waits_for=due.waits_for if due else None,
        latest=due.latest if due else None,
        is_consent_missing=start.is_consent_missing and not is_finished,
        stopped_because=None,
    )


def _extended(due: DueDate | None, progress: _Progress) -> DueDate | None:
    until = progress.record.extended_until
    if until is None:
        return due
    until = until.astimezone(progress.now.tzinfo)
    if due is None or due.at is None:
        return DueDate(until, _SET_BY_HAND)
    if _passed(due.at, until) <= timedelta():
        return due  # more time never means less
    is_too_long = due.latest is not None and _passed(due.latest, until) > timedelta()
    how = _EXTENDED.filled(how=due.how)
    return replace(due, at=until, how=_TOO_LONG.filled(how=how) if is_too_long else how)


def _state(progress: _Progress, due: DueDate | None) -> State:
    if progress.record.done_at is not None:
        return State.DONE
    if progress.record.set_aside_at is not None:
        return State.SET_ASIDE
    if due is None:
        return State.OPEN
    if due.at is None:
        return State.WAITING
    left = _passed(progress.now, due.at)
    length = _passed(due.start, due.at) if due.start else None
    grace = _AT_ONCE_LASTS if length == timedelta() else timedelta()
    if left < -grace:
        return State.OVERDUE
    soon = min(max((length or timedelta()) / _SOON_SHARE, _SOON_AT_LEAST), _SOON_AT_MOST)
    return State.DUE_SOON if left <= soon else State.OPEN


def _passed(start: datetime, end: datetime) -> timedelta:
    # Two moments of one zone would be compared by their clocks alone, and clocks are put forward and back.
    return end.astimezone(UTC) - start.astimezone(UTC)
