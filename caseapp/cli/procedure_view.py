"""Procedures as a command shows them: one, or several beside each other."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from caseapp.cli.console import Console, Words
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no procedure
    from caseapp.procedures.differences import Difference
    from caseapp.procedures.pack import Pack

_SAME = mark("Commands", "The steps are the same.")
_STEP = mark("Commands", "  {title} ({actor}; {deadline}; {status})")
_NO_DEADLINE = mark("Commands", "no deadline")


def verified_steps(pack: "Pack") -> int:
    """How many steps were read in their source."""
    from caseapp.procedures.kinds import Status

    return sum(step.status is Status.VERIFIED for _, step in pack.steps())


def summary(pack: "Pack") -> dict[str, object]:
    """A pack in one line of a list."""
    return {
        "code": pack.country.code,
        "name": pack.country.name,
        "version": pack.version,
        "last_reviewed": str(pack.last_reviewed),
        "steps": len(list(pack.steps())),
        "verified_steps": verified_steps(pack),
        "lead_agency": pack.procedure.lead_agency,
    }


def pack_lines(pack: "Pack") -> Iterator[Words]:
    """A pack for people: its steps phase by phase, and who to call."""
    yield mark("Commands", "{country}: {procedure}, led by {agency}").filled(
        country=pack.country.name, procedure=pack.procedure.name, agency=pack.procedure.lead_agency
    )
    for phase in pack.phases:
        yield phase.title
        for step in phase.steps:
            yield _STEP.filled(
                title=step.title,
                actor=step.actor,
                deadline=str(step.deadline) if step.deadline is not None else _NO_DEADLINE,
                status=step.status.words,
            )
    for hotline in pack.hotlines:
        yield mark("Commands", "Call: {name} {number} ({status})").filled(
            name=hotline.name, number=hotline.number or "", status=hotline.status.words
        )


def by_phase(pack: "Pack") -> dict[str, object]:
    """A pack's steps in the phases that every country's have."""
    phases = {
        phase.id.value: [
            {
                "id": step.id,
                "title": step.title,
                "actor": step.actor,
                "deadline": str(step.deadline) if step.deadline is not None else None,
                "status": step.status.value,
            }
            for step in phase.steps
        ]
        for phase in pack.phases
    }
    return {**summary(pack), "phases": phases}


def side_by_side(console: Console, packs: "Sequence[Pack]") -> Iterator[Words]:
    """For each phase and country the number of steps, and in brackets how many have a deadline."""
    from caseapp.procedures.kinds import PhaseName

    def cell(pack: "Pack", phase: PhaseName) -> str:
        steps = [step for part, step in pack.steps() if part.id is phase]
        return f"{len(steps)} ({sum(step.deadline is not None for step in steps)})"

    titles = {phase.id: phase.title for pack in reversed(packs) for phase in pack.phases}
    heads: tuple[Words, ...] = (
        mark("Commands", "Steps (with a deadline)"),
        *(pack.country.name for pack in packs),
    )
    rows: list[tuple[Words, ...]] = [
        (titles[phase], *(cell(pack, phase) for pack in packs)) for phase in PhaseName if phase in titles
    ]
    rows.append((mark("Commands", "Verified steps"), *(str(verified_steps(pack)) for pack in packs)))
    yield from console.table(heads, rows)


def change(difference: "Difference") -> dict[str, object]:
    """One step that differs between two versions."""
    return {
        "step": difference.step_id,
        "title": difference.title,
        "change": difference.change.value,
        "parts": [part.value for part in difference.parts],
    }


def change_lines(changes: "Sequence[Difference]") -> Iterator[Words]:
    """What differs between two versions, for people."""
    from caseapp.procedures.differences import Change

    words = {
        Change.ADDED: mark("Commands", "New: {title}"),
        Change.REMOVED: mark("Commands", "Gone: {title}"),
        Change.CHANGED: mark("Commands", "Changed: {title}"),
    }
    if not changes:
        yield _SAME
    for one in changes:
        yield words[one.change].filled(title=one.title)
        for part in one.parts:
            yield mark("Commands", "  {part}").filled(part=part.words)
