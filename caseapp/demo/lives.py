"""What happens in a made-up case from its first day on, entered by the operations a worker would use."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random

from caseapp.demo.assessing import RISK, WELL_BEING, made_up_assessment
from caseapp.demo.care import Care, Waits, do_a_task, work_on_steps, write_note
from caseapp.demo.cases import decided, made_up_case, made_up_screening
from caseapp.demo.papers import PAPERS, drawn
from caseapp.demo.proceedings import made_up_background, made_up_meetings, made_up_proceedings
from caseapp.demo.referring import refer_somewhere
from caseapp.demo.support import ended, made_up_family, made_up_plan, made_up_services
from caseapp.domain.records import (
    Assessment,
    Closure,
    Consent,
    Goal,
    LegalMatter,
    PlanAction,
    Provider,
    Referral,
    Screening,
    Task,
)
from caseapp.operations.assessments import save_assessment
from caseapp.operations.casebook import open_case
from caseapp.operations.closing import close_case
from caseapp.operations.consents import withdraw_consent
from caseapp.operations.desk import Desk
from caseapp.operations.documents import NewDocument, add_document
from caseapp.operations.intake import NewCase, begin_case
from caseapp.operations.planning import record_event, settle_task
from caseapp.operations.records import Place
from caseapp.operations.referrals import record_answer
from caseapp.operations.screenings import instrument, save_screening
from caseapp.procedures.start_events import StartEvent
from caseapp.storage.stored import of_type

# What the records themselves say; the others are noted by hand.
_IMPLIED = frozenset(
    {StartEvent.CASE_OPENED, StartEvent.CONSENT_GIVEN, StartEvent.REFERRAL_SENT, StartEvent.IDENTIFIED}
)
_CLOSED_BECAUSE = ("plan_completed", "plan_completed", "returned", "transferred", "declined", "contact_lost")
_HOUR = timedelta(hours=1)


def life(desk: Desk, chance: Random, country: str, directory: Mapping[str, Provider]) -> Waits:
    """One case: intake, what happened, screening, referrals, visits, and for some the end."""
    case = made_up_case(chance, country, desk.today())
    new = NewCase(case.country, case.consent, case.case_type, case.safety, case.person)
    begun = begin_case(desk, new)
    assert begun.case_id is not None  # noqa: S101 - a case that has begun has an id
    care = Care(desk, chance, case, begun.case_id, directory)
    yield _HOUR
    yield from _first_days(care)
    if care.happens(0.08):
        return  # nobody came back to it: its steps fall overdue
    for chapter in _chapters(care):
        yield from chapter(care)
        yield care.some_days(3, 25)
    if care.happens(0.7):
        yield care.some_days(10, 120)
        _close(care)


def _chapters(care: Care) -> list[Callable[[Care], Waits]]:
    """What is done for the person between the first days and the end, in its order."""
    chapters: list[Callable[[Care], Waits]] = [refer_somewhere, _visit, _help, _visit]
    for chapter, share in (
        (_decision, 0.6),
        (do_a_task, 0.6),
        (refer_somewhere, 0.25),
        (_visit, 0.3),
        (_proceed, 0.5),
    ):
        if care.happens(share):
            chapters.insert(care.chance.randint(1, len(chapters)), chapter)
    return chapters


def _first_days(care: Care) -> Waits:
    """What happened, a first screening, and what the person agrees to beyond the record."""
    care.save(care.case.event)
    for record in (
        *made_up_background(care.chance, care.case, care.desk.today()),
        *made_up_family(care.chance, care.case),
    ):
        care.save(record)
    yield care.some_days(0, 3)
    _screen(care)
    _assess(care, RISK, 0.4)
    _keep_paper(care, 0.3)
    if care.happens(0.5):
        _ask(care, care.chance.choice(("figures", "authorities", "consulate", "family")))
    events = _events(care)
    if events and care.happens(0.5):
        yield care.some_days(0, 2)
        record_event(care.desk, care.case_id, care.chance.choice(events), care.desk.clock())


def _visit(care: Care) -> Waits:
    """A meeting, with a note and some steps of the procedure; now and then what is safe has changed."""
    write_note(care)
    work_on_steps(care, care.chance.randint(0, 3))
    _assess(care, WELL_BEING, 0.5)
    yield care.some_days(4, 15)
    if care.happens(0.15):
        safety = care.case.safety.model_copy(update={"call": "never", "review_on": care.desk.today()})
        care.save(safety)


def _help(care: Care) -> Waits:
    """A plan made together, and the services of the first weeks."""
    for record in made_up_plan(care.chance, care.desk.today()):
        care.save(record)
    for service in made_up_services(care.chance, care.case, care.desk.today(), care.chance.randint(1, 4)):
        care.save(service.model_copy(update={"given_on": care.desk.today(), "given_until": None}))
        yield care.some_days(1, 9)


def _proceed(care: Care) -> Waits:
    """Courts, return or asylum, meetings, and what the person says about the help."""
    for record in made_up_proceedings(care.chance, care.case, care.desk.today()):
        care.save(record)
    yield care.some_days(2, 9)
    for record in made_up_meetings(care.chance, care.desk.today()):
        care.save(record)


def _decision(care: Care) -> Waits:
    """The competent body decides on the formal status."""
    yield care.some_days(5, 30)
    screenings = of_type(care.desk.vault.of_case(care.case_id), Screening)
    record_id, screening = screenings[-1]
    status = decided(care.chance, screening, care.desk.today())
    save_screening(care.desk, status, Place(care.case_id, record_id))


def _screen(care: Care) -> None:
    chosen = instrument(care.case.instrument_id)
    screening = made_up_screening(care.chance, care.case, chosen, care.desk.today())
    save_screening(care.desk, screening, Place(care.case_id))


def _assess(care: Care, instrument_id: str, share: float) -> None:
    """Uses an instrument in a share of the cases; by chances of its own, so that the rest stays as it was."""
    kept = of_type(care.desk.vault.of_case(care.case_id), Assessment)
    chance = Random(f"{care.case.person.model_dump_json()} {instrument_id} {len(kept)}")
    if chance.random() < share:
        made = made_up_assessment(chance, instrument_id, care.desk.today(), len(kept) / 4)
        save_assessment(care.desk, made, Place(care.case_id))


def _keep_paper(care: Care, share: float) -> None:
    """Keeps a paper the person brought, in a share of the cases; by a chance of its own."""
    chance = Random(f"{care.case.person.model_dump_json()} paper")
    if chance.random() < share:
        paper = chance.choice(PAPERS)
        new = NewDocument(paper.type, content=drawn(paper), title=paper.title)
        add_document(care.desk, care.case_id, new)


def _ask(care: Care, purpose: str) -> None:
    """Asks for one more consent; a few take it back at once."""
    decision = "given" if care.happens(0.75) else "refused"
    consent_id = care.save(
        Consent(purpose=purpose, decision=decision, given_on=care.desk.today(), form="spoken")
    )
    if decision == "given" and care.happens(0.08):
        withdraw_consent(care.desk, care.case_id, consent_id)


def _events(care: Care) -> list[StartEvent]:
    """The events this country's procedure waits for, in a fixed order."""
    pack = care.desk.packs.for_country(care.case.country)
    found = {step.starts_from for _, step in pack.steps() if step.starts_from is not None}
    return sorted(found - _IMPLIED)


def _close(care: Care) -> None:
    """Settles what is left and closes the case."""
    open_case(care.desk, care.case_id)
    records = care.desk.vault.of_case(care.case_id)
    today = care.desk.today()
    for task_id, task in of_type(records, Task):
        if task.state == "open" and task.step is None:
            settle_task(care.desk, care.case_id, task_id, "set_aside")
    for referral_id, referral in of_type(records, Referral):
        if referral.state == "sent":
            record_answer(care.desk, care.case_id, referral_id, "withdrawn", today)
    _settle_plan_and_courts(care)
    close_case(care.desk, care.case_id, made_up_closure(care.chance, today))


def _settle_plan_and_courts(care: Care) -> None:
    """Goals end, actions still planned are dropped, and legal matters still to come are decided."""
    records, today = care.desk.vault.of_case(care.case_id), care.desk.today()
    for number, (goal_id, goal) in enumerate(of_type(records, Goal)):
        if goal.ended_on is None:
            care.save(ended(goal, today, number), goal_id)
    for action_id, action in of_type(records, PlanAction):
        if action.state in ("planned", "under_way"):
            care.save(action.model_copy(update={"state": "dropped"}), action_id)
    for matter_id, matter in of_type(records, LegalMatter):
        if matter.next_at is not None:
            settled = {"state": "settled", "next_at": None, "decided_on": today}
            care.save(matter.model_copy(update=settled), matter_id)


def made_up_closure(chance: Random, day: date) -> Closure:
    """Why a case ends on this day, and whether somebody will ask again."""
    return Closure(
        closed_on=day,
        reason=chance.choice(_CLOSED_BECAUSE),
        person_agrees=chance.random() < 0.9,
        follow_up_on=day + timedelta(days=90) if chance.random() < 0.7 else None,
        details="Said goodbye together; knows whom to call." if chance.random() < 0.5 else None,
    )
