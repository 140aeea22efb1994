"""What changes for a case when its procedure moves to another version of the pack."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from caseapp.procedures.entries import PackStep, Phase
from caseapp.procedures.pack import Pack
from caseapp.text import Text, mark


class Change(StrEnum):
    """What happened to a step between two versions."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Part(StrEnum):
    """The part of a step that changed."""

    PHASE = "phase"
    TITLE = "title"
    ACTOR = "actor"
    GUIDANCE = "guidance"
    DEADLINE = "deadline"
    APPLIES_TO = "applies_to"
    CONSENT = "consent"
    DOCUMENTS = "documents"
    STATUS = "status"
    SOURCE = "source"

    @property
    def words(self) -> Text:
        """The part's name for people."""
        return _WORDS[self]


_WORDS: Mapping[Part, Text] = MappingProxyType(
    {
        Part.PHASE: mark("Procedures", "phase"),
        Part.TITLE: mark("Procedures", "title"),
        Part.ACTOR: mark("Procedures", "who acts"),
        Part.GUIDANCE: mark("Procedures", "guidance"),
        Part.DEADLINE: mark("Procedures", "deadline"),
        Part.APPLIES_TO: mark("Procedures", "who it is for"),
        Part.CONSENT: mark("Procedures", "whether consent is needed"),
        Part.DOCUMENTS: mark("Procedures", "documents"),
        Part.STATUS: mark("Procedures", "whether it is verified"),
        Part.SOURCE: mark("Procedures", "source"),
    }
)

_Found = tuple[Phase, PackStep]
_READ: Mapping[Part, Callable[[Pack, _Found], object]] = MappingProxyType(
    {
        Part.PHASE: lambda _pack, found: found[0].id,
        Part.TITLE: lambda _pack, found: found[1].title,
        Part.ACTOR: lambda _pack, found: found[1].actor,
        Part.GUIDANCE: lambda _pack, found: found[1].guidance,
        Part.DEADLINE: lambda _pack, found: (found[1].deadline, found[1].starts_from, found[1].working_days),
        Part.APPLIES_TO: lambda _pack, found: found[1].condition.tree,
        Part.CONSENT: lambda _pack, found: found[1].requires_consent,
        Part.DOCUMENTS: lambda _pack, found: found[1].documents,
        Part.STATUS: lambda _pack, found: found[1].status,
        # Another page under the same id is another source.
        Part.SOURCE: lambda pack, found: (
            pack.source(found[1].source),
            pack.source(found[1].deadline_source),
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Difference:
    """A step that is new, gone or changed, under its newest title, with the parts that changed."""

    step_id: str
    title: str
    change: Change
    parts: tuple[Part, ...] = ()


def differences(old: Pack, new: Pack) -> tuple[Difference, ...]:
    """The steps that differ between two versions: the new one's in its order, then those that are gone."""
    before = {found[1].id: found for found in old.steps()}
    after = {found[1].id: found for found in new.steps()}
    changes: list[Difference] = []
    for step_id, found in after.items():
        if step_id not in before:
            changes.append(Difference(step_id, found[1].title, Change.ADDED))
            continue
        parts = tuple(part for part, read in _READ.items() if read(old, before[step_id]) != read(new, found))
        if parts:
            changes.append(Difference(step_id, found[1].title, Change.CHANGED, parts))
    gone = (step for step_id, (_phase, step) in before.items() if step_id not in after)
    return (*changes, *(Difference(step.id, step.title, Change.REMOVED) for step in gone))


def goes_back(old: Pack, new: Pack) -> bool:
    """Whether `new` was reviewed before `old`, so that taking it up would undo what was learned since."""
    return new.last_reviewed < old.last_reviewed
