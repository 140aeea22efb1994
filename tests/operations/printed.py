"""A case full of other people, and the words of what is printed about it."""

from datetime import date

from caseapp.domain.codes import htcds
from caseapp.domain.records import (
    ContactNote,
    FamilyMember,
    Goal,
    PlanAction,
    Screening,
    Suspect,
)
from caseapp.operations.case_pages import case_pdf, look_through
from caseapp.operations.records import Place, save_record
from tests.operations import made_up
from tests.operations.made_up import NOW
from tests.reports.reading import raw_text

OTHERS = ("Zzyzx", "Qwortal", "Vexmother", "9876543")


def a_full_case(desk):
    """A case with a suspect, a mother, notes that name them, a plan and a screening; gives its id."""
    case_id = made_up.a_case(desk, mothers_name="Rosalba Vexmother")

    def save(record):
        return save_record(desk, record, Place(case_id)).record_id

    save(Suspect(name="Zzyzx Madeup", known_as="Qwortal", phone="+66 80 987 6543"))
    save(FamilyMember(relation="mother", name="Rosalba Vexmother", whereabouts="Vexmother Lane"))
    save(
        ContactNote(
            at=NOW, note="ZZYZX and qwortal came. Vexmother has 080 987 6543. Zzyzxian <x@y.z> stays."
        )
    )
    goal = save(
        Goal(
            domain=next(iter(htcds.SERVICE_PLAN_TYPE)),
            objective="A room far from Zzyzx",
            planned_end=NOW.date(),
        )
    )
    save(PlanAction(what="Look for a room", goal=goal, who="Qwortal", due_on=date(2026, 4, 1)))
    save(Screening(instrument="adult_labour", interviewed_on=NOW.date(), answers={"D4-01": "yes"}))
    return case_id


def words_of(desk, case_id, receiver=None, language="en"):
    """All letters of a printed summary, without blanks."""
    return raw_text(case_pdf(desk, case_id, look_through(desk, case_id, receiver, language)).content)
