"""The command that shows the steps of the procedure in a case."""

from collections.abc import Iterator
from datetime import datetime, time
from typing import TYPE_CHECKING

from caseapp.cli import options
from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console, Words
from caseapp.cli.frame import DONE
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.procedures.engine import Step
    from caseapp.procedures.pack import Source

_DETAIL = mark("Commands", "  {name}: {value}")
_CONSENT_MISSING = mark("Commands", "  The person's consent is needed first.")


@at_desk
def steps(console: Console, desk: "Desk", code: options.CaseCode, today: options.Day = None) -> int:
    """Shows what the procedure asks for in a case; like its page, this is journalled as opening it."""
    from caseapp.operations.casebook import case_with_code, open_case
    from caseapp.operations.desk import act
    from caseapp.operations.planning import steps_of_case

    case_id = act(desk, case_with_code, code)
    act(desk, open_case, case_id)
    at = datetime.combine(today.date(), time()).astimezone() if today is not None else None
    found = act(desk, steps_of_case, case_id, at)
    document = {"steps": [_document(console, step) for step in found]}
    console.answer(document, (line for step in found for line in _lines(step)))
    return DONE


def _document(console: Console, step: "Step") -> dict[str, object]:
    return {
        "id": step.id,
        "phase": step.phase.value,
        "title": step.title,
        "actor": step.actor,
        "guidance": step.guidance,
        "documents": list(step.documents),
        "forms": [form.value for form in step.forms],
        "state": step.state.value,
        "deadline": step.deadline.isoformat() if step.deadline else None,
        "how": console.words(step.how) if step.how else None,
        "waits_for": step.waits_for.value if step.waits_for else None,
        "is_consent_required": step.is_consent_required,
        "is_consent_missing": step.is_consent_missing,
        "status": step.status.value,
        "source": _source(step.source),
        "deadline_source": _source(step.deadline_source),
        "reason": console.words(step.reason),
        "depends_on": [group.value for group in step.depends_on],
    }


def _source(source: "Source | None") -> dict[str, object] | None:
    return source.model_dump(mode="json") if source is not None else None


def _lines(step: "Step") -> Iterator[Words]:
    yield mark("Commands", "{state}: {title} ({status})").filled(
        state=step.state.words, title=step.title, status=step.status.words
    )
    yield _DETAIL.filled(name=mark("Commands", "Step"), value=step.id)
    yield _DETAIL.filled(name=mark("Commands", "Who"), value=step.actor)
    if step.deadline is not None:
        due = step.deadline.strftime("%Y-%m-%d %H:%M")
        yield _DETAIL.filled(name=mark("Commands", "Due"), value=due)
    if step.how is not None:
        yield _DETAIL.filled(name=mark("Commands", "How long"), value=step.how)
    yield _DETAIL.filled(name=mark("Commands", "Why"), value=step.reason)
    if step.forms:
        yield _DETAIL.filled(name=mark("Commands", "Forms"), value=", ".join(step.forms))
    if step.is_consent_missing:
        yield _CONSENT_MISSING
    if step.source is not None:
        yield _DETAIL.filled(name=mark("Commands", "Source"), value=step.source.title)
