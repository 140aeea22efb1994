"""What helps with a step: the card of its topic, whom to call, and the law behind it."""

from dataclasses import dataclass
from functools import cache

from caseapp.domain import ages
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Person
from caseapp.operations import rules
from caseapp.operations.desk import Desk
from caseapp.operations.planning import pack_of_case, steps_of
from caseapp.paths import RESOURCES
from caseapp.procedures.engine import Step
from caseapp.procedures.entries import Hotline, Source
from caseapp.procedures.guidance import Guidance
from caseapp.procedures.guidance_card import TopicCard
from caseapp.procedures.kinds import Topic
from caseapp.security.rights import Right
from caseapp.storage.stored import single
from caseapp.text import mark

_NO_STEP = mark("Errors", "This procedure has no such step for this case.")


@dataclass(frozen=True)
class StepGuidance:
    """The guidance for one step of a case."""

    step: Step
    card: TopicCard | None  # None: nobody has said what the step is about
    hotlines: tuple[Hotline, ...]  # those with a number first
    law_source: Source | None
    may_be_child: bool


@cache
def cards() -> Guidance:
    """The cards the program ships; they need no vault, and each is read when it is first asked for."""
    return Guidance(RESOURCES / "guidance")


def topic_card(topic: Topic, language: str) -> TopicCard:
    """The card for a topic, in English where the language has none."""
    return cards().card(topic, language)


def guidance_for(desk: Desk, case_id: str, step_id: str, language: str) -> StepGuidance:
    """The guidance for a step that the procedure asks for in this case."""
    desk.require(Right.OPEN_CASE)
    records = desk.vault.of_case(case_id)
    case = rules.case_in(records)
    step = next((step for step in steps_of(desk, records) if step.id == step_id), None)
    if step is None:
        raise KnownError(_NO_STEP)
    pack = pack_of_case(desk, case)
    person = single(records, Person)
    age = ages.age_on(person, desk.today(), case.opened_at.date()) if person is not None else None
    return StepGuidance(
        step=step,
        card=topic_card(step.topic, language) if step.topic is not None else None,
        hotlines=tuple(sorted(pack.hotlines, key=lambda hotline: hotline.number is None)),
        law_source=pack.source(step.law.source) if step.law is not None else None,
        may_be_child=age is None or age.is_child is not False,
    )
