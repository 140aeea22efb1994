"""The command that shows the steps of the procedure in a case."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console, Words
from caseapp.cli.frame import DONE
from caseapp.cli.guidance import card_document, card_lines
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.procedures.engine import Step
    from caseapp.procedures.entries import Source
    from caseapp.procedures.guidance_card import TopicCard
    from caseapp.procedures.kinds import Topic

    Cards = Mapping[Topic | None, TopicCard]

WithGuidance = Annotated[
    bool, typer.Option("--guidance", help=str(mark("Commands", "Show the card of guidance for each step.")))
]
_DETAIL = mark("Commands", "  {name}: {value}")
_CONSENT_MISSING = mark("Commands", "  The person's consent is needed first.")


@at_desk
def steps(
    console: Console,
    desk: "Desk",
    code: options.CaseCode,
    today: options.Day = None,
    *,
    guidance: WithGuidance = False,
) -> int:
    """Shows what the procedure asks for in a case; like its page, this is journalled as opening it."""
    from caseapp.operations.casebook import case_with_code, open_case
    from caseapp.operations.desk import act
    from caseapp.operations.planning import steps_of_case

    case_id = act(desk, case_with_code, code)
    act(desk, open_case, case_id)
    at = datetime.combine(today.date(), time()).astimezone() if today is not None else None
    found = act(desk, steps_of_case, case_id, at)
    cards = _cards(found, console.catalogue.language) if guidance else {}
    document = {"steps": [_document(console, step, cards) for step in found]}
    language = console.catalogue.language
    console.answer(document, (line for step in found for line in _lines(step, cards, language)))
    return DONE


def _cards(steps: tuple["Step", ...], language: str) -> "Cards":
    from caseapp.operations.guidance import topic_card

    topics = {step.topic for step in steps if step.topic is not None}
    return {topic: topic_card(topic, language) for topic in topics}


def _document(console: Console, step: "Step", cards: "Cards") -> dict[str, object]:
    card = {"card": card_document(cards[step.topic])} if step.topic in cards else {}
    return {
        **card,
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
        "is_asked_for": step.is_asked_for,
        "period": step.period.value if step.period else None,
        "latest": step.latest.isoformat() if step.latest else None,
        "law": step.law.model_dump(mode="json") if step.law else None,
        "do_no_harm": step.do_no_harm,
    }


def _source(source: "Source | None") -> dict[str, object] | None:
    return source.model_dump(mode="json") if source is not None else None


def _lines(step: "Step", cards: "Cards", language: str) -> Iterator[Words]:
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
    if step.do_no_harm is not None:
        yield _DETAIL.filled(name=mark("Commands", "What could go wrong"), value=step.do_no_harm)
    if step.source is not None:
        yield _DETAIL.filled(name=mark("Commands", "Source"), value=step.source.title)
    if step.topic in cards:
        yield from card_lines(cards[step.topic], language)
