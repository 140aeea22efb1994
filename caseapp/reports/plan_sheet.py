"""The support plan for the person: her goals, and who does what by when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reportlab.platypus.flowables import Flowable

from caseapp.domain.blacking import BAR
from caseapp.domain.codes import htcds, support
from caseapp.domain.records import Goal, PlanAction
from caseapp.reports import palette
from caseapp.reports.anyscript.style import Span
from caseapp.reports.case_content import Sheet
from caseapp.reports.case_summary import furniture_of, titled
from caseapp.reports.missing_words import note_if_lacking, watched
from caseapp.reports.page import Pdf, make_pdf
from caseapp.reports.parts import headed
from caseapp.reports.pictures import Picture
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.words import Words, words_of
from caseapp.text import Catalogue, mark

_TITLE = mark("PlanSheet", "Your plan")
_YOURS = mark("PlanSheet", "This is your plan. You can change it at any time. Ask {worker} at {office}.")
_NONE = mark("PlanSheet", "There is no plan yet.")
_OTHERS = mark("PlanSheet", "What else is done")
_BY, _WHO = mark("PlanSheet", "by {day}"), mark("PlanSheet", "who: {who}")
_REACHED_BY = mark("PlanSheet", "To be reached by {day}.")
_ENDED = mark("PlanSheet", "Ended on {day}.")
_HOW, _BRINGS = mark("PlanSheet", "How: {words}"), mark("PlanSheet", "What helps you: {words}")
_NO_ACTIONS = mark("PlanSheet", "No actions yet.")
_NAME_LEFT_OUT = mark("CasePages", "[name left out]")
_SAFE = mark("PlanSheet", "Keep this paper only where it is safe.")
_TICK, _START = 14.0, 14.0 + palette.STEP
_DONE = "done"


@dataclass(frozen=True)
class GoalContent:
    """One goal with its actions; no goal for actions that serve none."""

    goal: Goal | None = field(repr=False)
    actions: Sequence[PlanAction] = field(repr=False)


def draw_plan(goals: Sequence[GoalContent], sheet: Sheet, catalogue: Catalogue) -> Pdf:
    """The plan in the language of the catalogue."""
    known = watched(catalogue)
    words = words_of(known)
    body = list(_body(goals, sheet, words))
    title = list(titled(words.say(_TITLE), sheet, words))
    return make_pdf([*title, *note_if_lacking(known, words), *body], furniture_of(sheet, words), words)


def _body(goals: Sequence[GoalContent], sheet: Sheet, words: Words) -> Iterator[Flowable]:
    if not goals:
        yield words.block(words.say(_NONE), palette.BODY)
        return
    yield words.block(words.say(_YOURS, worker=sheet.worker, office=sheet.office), palette.BODY)
    for content in goals:
        yield from headed(_heading(content.goal, words), words)
        if content.goal is not None:
            yield words.block(_about(content.goal, words), palette.BODY)
        for action in content.actions:
            yield _action(action, words)
        if not content.actions:
            yield words.block(words.say(_NO_ACTIONS), palette.CAPTION)
    yield words.block(words.say(_SAFE), replace(palette.CAPTION, space_before=2 * palette.STEP))


def _heading(goal: Goal | None, words: Words) -> str:
    if goal is None:
        return words.say(_OTHERS)
    return htcds.SERVICE_PLAN_TYPE.label(goal.domain, words.catalogue)


def _about(goal: Goal, words: Words) -> list[Span]:
    spans = [Span(_barred(goal.objective, words), bold=True)]
    for text, value in ((_HOW, goal.how), (_BRINGS, goal.strengths)):
        if value:
            spans.append(Span("\n" + words.say(text, words=_barred(value, words))))
    if goal.ended_on is not None:
        outcome = support.OUTCOME.label(goal.outcome, words.catalogue) if goal.outcome else ""
        spans.append(Span(f"\n{words.say(_ENDED, day=goal.ended_on)} {outcome}"))
    elif goal.planned_end is not None:
        spans.append(Span("\n" + words.say(_REACHED_BY, day=goal.planned_end)))
    return spans


def _action(action: PlanAction, words: Words) -> Row:
    """What is done, with a box that is ticked when it is."""
    more = []
    if action.due_on is not None:
        more.append(words.say(_BY, day=action.due_on))
    if action.who:
        more.append(words.say(_WHO, who=_barred(action.who, words)))
    more.append(support.ACTION_STATE.label(action.state, words.catalogue))
    quiet = Span("\n" + words.listed(more), colour=palette.QUIET, size=palette.LABEL.size)
    box = Picture("check-square" if action.state == _DONE else "square", _TICK, palette.INK)
    text = words.block([Span(_barred(action.what, words)), quiet], palette.BODY)
    cells = [Cell(box, 0, _TICK), Cell(text, _START, palette.BODY_WIDTH - _START)]
    return Row(cells, Dress(above=2, below=2), is_rtl=words.is_rtl)


def _barred(text: str, words: Words) -> str:
    return text.replace(BAR, words.say(_NAME_LEFT_OUT))
