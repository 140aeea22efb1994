"""Prints the support plan for the person."""

from collections.abc import Sequence

from caseapp.domain.others import names_of_others, without_others
from caseapp.domain.records import Goal, PlanAction
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.operations.printing import PrintedPdf, catalogue_of, new_print_id, printed, sheet_of
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored, of_type


def plan_pdf(desk: Desk, case_id: str, language: str) -> PrintedPdf:
    """The goals with their actions, in the person's language; journalled before there is any."""
    desk.require(Right.PRINT_LETTER)
    catalogue, print_id = catalogue_of(language), new_print_id()
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        case = rules.case_in(records)
        vault.note(Act.PRINT_PLAN, case_id, print_id)
    from caseapp.reports.plan_sheet import GoalContent, draw_plan

    goals, actions = _safe(records)
    found = [
        GoalContent(goal, [action for action in actions if action.goal == goal_id]) for goal_id, goal in goals
    ]
    known = {goal_id for goal_id, _ in goals}
    others = [action for action in actions if action.goal not in known]
    found += [GoalContent(None, others)] if others else []
    return printed(draw_plan(found, sheet_of(desk, case, print_id), catalogue), print_id)


def _safe(records: Sequence[Stored]) -> tuple[list[tuple[str, Goal]], list[PlanAction]]:
    """The goals and actions without other people's names."""
    names = names_of_others(stored.record for stored in records)
    goals = [(goal_id, without_others(goal, names).record) for goal_id, goal in of_type(records, Goal)]
    actions = [without_others(action, names).record for _, action in of_type(records, PlanAction)]
    return (
        [(goal_id, goal) for goal_id, goal in goals if isinstance(goal, Goal)],
        [action for action in actions if isinstance(action, PlanAction)],
    )
