"""The help made-up people get: family looked after, goals with their actions, services day by day."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from caseapp.demo.cases import MadeUpCase
from caseapp.domain.record import Record
from caseapp.domain.records import FamilyMember, Goal, PlanAction, ServiceGiven

_GOALS = (
    ("Health", "Sleep through the night again.", "See the counsellor each week."),
    ("Legal", "Be paid for the work that was done.", "File the claim with the lawyer."),
    ("Livelihood", "Open a small food stall.", "Take the cooking course and look for a place."),
    ("Education", "Finish the ninth grade.", "Talk with the school in Exampleton."),
    ("SocialCare", "Live with her aunt again.", "Visit the aunt together and see the house."),
    ("Financial", "Pay back the neighbour.", "Go through the debts one by one."),
)
_ACTIONS = (
    ("Arrange the first talk with the counsellor", "mental_health", "Caseworker"),
    ("Collect the pay slips", "legal", "The person, with the lawyer"),
    ("Register for the course", "education", "The person"),
    ("Ask the clinic for the report", "medical", "Caseworker"),
    ("Find a room near the course", "shelter", "Shelter staff"),
)
_NOTES = (
    "Went well; wants to come again.",
    "Came late, the bus did not run.",
    "Came with the interpreter.",
    "Asked for another day next time.",
    None,
    None,
)
_SERVICES = ("shelter", "medical", "mental_health", "legal", "interpretation", "livelihood", "education")
_OUTCOMES = ("reached", "reached", "partly", "not_reached", "reached", "changed", "partly")
_CURRENCY = {"TH": "THB", "ID": "IDR", "MY": "MYR", "PH": "PHP", "BD": "BDT", "MM": "MMK", "VN": "VND"}


def made_up_services(chance: Random, case: MadeUpCase, first: date, count: int) -> Iterator[ServiceGiven]:
    """So many services from this day on, some with a cost."""
    day = first
    for _ in range(count):
        is_paid = chance.random() < 0.3
        service = chance.choice(_SERVICES)
        yield ServiceGiven(
            service=service,
            status="service_provided_by_your_agency" if chance.random() < 0.7 else "referred",
            given_on=day,
            given_until=day + timedelta(days=chance.randint(10, 60)) if service == "shelter" else None,
            hours=None if service == "shelter" else chance.randint(1, 4),
            cost=chance.randrange(50, 2000, 50) if is_paid else None,
            currency=_CURRENCY.get(case.country, "USD") if is_paid else None,
            payer=chance.choice(("office", "other_organisation", "state")) if is_paid else "free",
            person_content=chance.choice((None, "good", "good", "fair", "poor")),
            note=chance.choice(_NOTES),
        )
        day += timedelta(days=chance.randint(1, 12))


def made_up_plan(chance: Random, day: date, today: date | None = None) -> Iterator[Record]:
    """One or two goals, with an action each; those that ended before today with what came of them."""
    for number, (domain, objective, how) in enumerate(chance.sample(_GOALS, chance.randint(1, 2))):
        ended_on = day + timedelta(days=40 + 30 * number + day.toordinal() % 60)
        goal = Goal(
            domain=domain,
            objective=objective,
            how=how,
            begun_on=day,
            planned_end=day + timedelta(days=chance.randint(60, 240)),
            agreed=True,
        )
        yield ended(goal, ended_on, number) if ended_on < (today or day) else goal
    what, service, who = chance.choice(_ACTIONS)
    is_done = chance.random() < 0.5
    yield PlanAction(
        what=what,
        service=service,
        who=who,
        due_on=day + timedelta(days=chance.randint(5, 40)),
        state="done" if is_done else "planned",
        done_on=day if is_done else None,
    )


def ended(goal: Goal, day: date, number: int) -> Goal:
    """The same goal with what came of it; drawn from the day, so that nobody's other answers change."""
    outcome = _OUTCOMES[(day.toordinal() + number) % len(_OUTCOMES)]
    return goal.model_copy(update={"ended_on": day, "outcome": outcome})


def made_up_family(chance: Random, case: MadeUpCase) -> Iterator[FamilyMember]:
    """A mother or father, and now and then a child, with the family's own word for a name."""
    family = case.person.family_name
    relations = [chance.choice(("mother", "father", "aunt_uncle"))]
    if case.person.number_of_children:
        relations.append("child")
    for relation in relations:
        is_woman = relation == "mother" or (relation != "father" and chance.random() < 0.5)
        yield FamilyMember(
            relation=relation,
            name=f"Sample {family}" if family else "Sample",
            sex="female" if is_woman else "male",
            age=chance.randint(1, 14) if relation == "child" else chance.randint(38, 70),
            is_dependent=relation == "child",
            safety=chance.choice(("safe", "ask_first", "ask_first", "not_safe", "unknown")),
        )
