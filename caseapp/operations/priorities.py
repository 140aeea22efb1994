"""A case is at least as urgent as its risk: an assessment raises its priority and never lowers it."""

from collections.abc import Sequence

from caseapp.domain import assessing
from caseapp.domain.caseload import priority_at
from caseapp.domain.instruments.instrument import Use
from caseapp.domain.records import Assessment, Case
from caseapp.operations.acts import Act
from caseapp.operations.questionnaires import instruments
from caseapp.storage.stored import Stored, of_type
from caseapp.storage.writing import Writing

_OF_RISK = frozenset({Use.RISK, Use.FIRST_CONTACT})


def raise_priority(vault: Writing, records: Sequence[Stored], assessment: Assessment) -> bool:
    """Whether the level of an assessment of risk raised the priority of its case."""
    known = instruments()
    if assessment.instrument not in known.ids or known.get(assessment.instrument).use not in _OF_RISK:
        return False
    ((case_id, case),) = of_type(records, Case)
    priority = priority_at(assessing.level_of(assessment), case.priority)
    if priority == case.priority:
        return False
    vault.change(case_id, case.model_copy(update={"priority": priority}))
    vault.note(Act.CHANGE_RECORD, case_id, Case.kind)
    return True
