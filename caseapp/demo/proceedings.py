"""What else happens around made-up people: suspects, courts, return, and what they say of the help."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from caseapp.demo.cases import MadeUpCase
from caseapp.domain.record import Record
from caseapp.domain.records import (
    AsylumReferral,
    CaseConference,
    Complaint,
    FollowUp,
    IncomingReferral,
    LegalMatter,
    ReturnPlan,
    Suspect,
    TraffickingPlace,
    ViolenceIncident,
)

_DAY = timedelta(days=1)


def made_up_background(chance: Random, case: MadeUpCase, day: date) -> Iterator[Record]:
    """Where it happened, who is said to have done it, and for some an incident of violence."""
    year = str(day.year - 1)
    for place, country in (("Recruitment", case.event.recruitment_country), ("Exploitation", None)):
        yield TraffickingPlace(
            type=place,
            country=country or case.event.exploitation_country,
            city="Exampleton" if place == "Exploitation" else "Sample village",
            began=year,
        )
    yield Suspect(
        name="Somebody Specimen",
        known_as=chance.choice(("Boss", "Uncle", "Madam", None)),
        sex=chance.choice(("female", "male")),
        age_group=chance.choice(("26_40", "41_60", "unknown")),
        relation=chance.choice(("supervisor_employer", "no_relation", "family_friend_neighbor")),
        roles=tuple(chance.sample(("RecruiterOrIntermediary", "Exploiter", "Transporter"), 1)),
        threat=chance.choice(("none", "possible", "present")),
    )
    if chance.random() < 0.3:
        yield ViolenceIncident(
            told_on=day,
            happened_on=year,
            type=chance.choice(("physical_assault", "psychological_emotional_abuse", "sexual_assault")),
            abduction="trafficked",
            # Drawn from the day, so that nobody's other answers change.
            time_of_day=("morning", "afternoon", "evening_night")[day.toordinal() % 3],
            stage=("not_displaced", "during_flight", "during_refuge")[day.toordinal() % 3],
            reported_before="no",
            suspects=1,
            wants_legal_action=chance.choice(("true", "false", "undecided")),
        )


def made_up_proceedings(chance: Random, case: MadeUpCase, day: date) -> Iterator[Record]:
    """A legal matter for some; asylum where return is feared, else a return for those who are abroad."""
    if chance.random() < 0.5:
        yield LegalMatter(
            type=chance.choice(("complaint", "testimony", "compensation", "stay", "labour_claim")),
            authority="Sample court of Exampleton",
            number=f"0000/{day.year}",
            filed_on=day,
            next_at=datetime.combine(day + chance.randint(20, 120) * _DAY, time(9, 30), UTC),
            expires_on=day + chance.randint(90, 365) * _DAY,
            state=chance.choice(("filed", "under_way")),
        )
    if case.person.fears_return:
        yield AsylumReferral(
            state=chance.choice(("informed", "wishes", "referred")), informed_on=day, to="unhcr"
        )
    elif chance.random() < 0.4 and case.person.citizenships != (case.country,) and case.person.citizenships:
        yield from _return(chance, case, day)


def made_up_meetings(chance: Random, day: date) -> Iterator[Record]:
    """Another body's request, a conference, and a word about the help."""
    if chance.random() < 0.4:
        yield IncomingReferral(
            came_on=day,
            from_type=chance.choice(("NGO", "LawEnforcement", "ImmigrationService")),
            from_name="Sample office of Exampleton",
            service=chance.choice(("shelter", "legal", "mental_health")),
            state="accepted",
            answered_on=day,
        )
    if chance.random() < 0.4:
        yield CaseConference(
            at=datetime.combine(day, time(10), UTC),
            participants="Caseworker, shelter, lawyer",
            person_took_part=True,
            decisions="The shelter looks for a quieter room; the lawyer writes to the court.",
            next_on=day + 30 * _DAY,
        )
    if chance.random() < 0.15:
        yield Complaint(
            received_on=day,
            type=chance.choice(("complaint", "feedback", "thanks")),
            way="in_person",
            words="The bus to the clinic takes too long.",
            state="answered",
            answered_on=day,
            answer="A driver takes her from now on.",
        )


def _return(chance: Random, case: MadeUpCase, day: date) -> Iterator[Record]:
    is_home = chance.random() < 0.5
    yield ReturnPlan(
        wish="return",
        informed=True,
        decided_on=day,
        return_country=case.person.citizenships[0],
        risk=chance.choice(("low", "medium")),
        family="suitable",
        best_interest=True if case.age.is_child else None,
        travel_paper="issued",
        escort="none",
        state="arrived" if is_home else "preparing",
        arrived_on=day if is_home else None,
    )
    if is_home:
        yield FollowUp(
            month="1",
            planned_on=day + 30 * _DAY,
            channel="phone",
        )
