"""A made-up case before anything is entered: where it begins, for whom, what happened and what was asked."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from caseapp.demo import names
from caseapp.demo.names import Naming
from caseapp.demo.people import Age, consent_to_record, made_up_age, made_up_person, made_up_safety
from caseapp.demo.situations import SITUATIONS, Situation
from caseapp.domain.indicators import Instrument, Strength
from caseapp.domain.records import Consent, ContactSafety, Person, Screening, TraffickingEvent

# How often a sign is there; strong signs are also what people speak of first.
_LIKELY = {Strength.STRONG: 0.55, Strength.MEDIUM: 0.3, Strength.WEAK: 0.25}
_REASONS = (
    "The account is whole and fits what the others tell.",
    "Papers were kept, pay was kept, and nobody could leave.",
    "Several strong signs; the debt grew although the work was done.",
)
_DOUBTS = ("Few signs so far; asked to come again.", "A dispute over pay, without signs of control.")
_PLACES = ("Sample village by the river", "a hotel lobby in Exampleton", "the Specimen Bay bus station")
_WORKPLACES = (
    "behind the Example Tower",
    "Sample pier, third boat",
    "Specimen estate, house 9",
    "Lot 0, Exampleton",
)
_RECRUITERS = {"Familial": "family", "Acquainted": "friend", "Unaquainted": "broker"}


@dataclass(frozen=True)
class MadeUpCase:
    """All that is decided about a case by chance before the first question is asked."""

    country: str
    case_type: str
    age: Age
    situation: Situation
    person: Person = field(repr=False)
    safety: ContactSafety = field(repr=False)
    consent: Consent = field(repr=False)
    event: TraffickingEvent = field(repr=False)

    @property
    def instrument_id(self) -> str:
        """The screening instrument for somebody of this age."""
        return "child_labour" if self.age.is_child else "adult_labour"


def made_up_case(chance: Random, country: str, day: date) -> MadeUpCase:
    """A case that begins on this day in this country."""
    naming = chance.choice(names.MET_IN.get(country, names.ALL))
    situation = chance.choices(SITUATIONS, [situation.weight for situation in SITUATIONS])[0]
    age = made_up_age(chance, situation, day)
    case_type = chance.choices(("trafficking", "at_risk", "smuggled_vulnerable"), (85, 9, 6))[0]
    return MadeUpCase(
        country=country,
        case_type=case_type,
        age=age,
        situation=situation,
        person=made_up_person(chance, naming, situation, age),
        safety=made_up_safety(chance, day),
        consent=consent_to_record(chance, age, day),
        event=_event(chance, naming, situation, country, day),
    )


def made_up_screening(chance: Random, case: MadeUpCase, instrument: Instrument, day: date) -> Screening:
    """An interview with this instrument, and what the worker makes of it."""
    answers: dict[str, str] = {}
    for indicator in instrument.indicators:
        drawn, likely = chance.random(), _LIKELY[indicator.strength]
        if drawn < likely:
            answers[indicator.id] = "yes"
        elif drawn < 0.75:
            answers[indicator.id] = "no"
        elif drawn < 0.9:
            answers[indicator.id] = chance.choice(("not_known", "not_said"))
    is_possible = chance.random() < (0.9 if case.case_type == "trafficking" else 0.4)
    fields: dict[str, object] = {
        "instrument": instrument.id,
        "interviewed_on": day,
        "with_interpreter": case.person.needs_interpreter,
        "answers": answers,
        "decision": "PossibleVictimOfTrafficking" if is_possible else "NotAVictimOfTrafficking",
        "decision_reason": chance.choice(_REASONS if is_possible else _DOUBTS),
    }
    return Screening.model_validate(fields)


def decided(chance: Random, screening: Screening, day: date) -> Screening:
    """The same screening after the competent body has decided."""
    is_victim = screening.decision == "PossibleVictimOfTrafficking" and chance.random() < 0.85
    fields: dict[str, object] = {
        "formal_status": "ActualVictimOfTrafficking" if is_victim else "NotAVictimOfTrafficking",
        "decided_by": chance.choice(("Police", "CourtOrProsecution", "NonPoliceGovernmentalOrganization")),
        "decided_on": day,
    }
    return Screening.model_validate({**screening.model_dump(), **fields})


def _event(chance: Random, naming: Naming, situation: Situation, country: str, day: date) -> TraffickingEvent:
    is_own_national = naming.country == country
    is_abroad = is_own_national and chance.random() < 0.7
    fields: dict[str, object] = dict(situation.answers)
    fields |= {
        "method_of_recruitment": (chance.choice(situation.recruitment),),
        "recruitment_country": naming.country,
        "exploitation_country": chance.choice(situation.abroad) if is_abroad else country,
        "relation_to_trafficker": chance.choice(("Familial", "Acquainted", "Unaquainted")),
        "methods_of_control": tuple(chance.sample(situation.control, chance.randrange(1, 4))),
        "account": chance.choice(situation.accounts),
    }
    fields["recruiter_relation"] = (_RECRUITERS[str(fields["relation_to_trafficker"])],)
    fields |= _when(chance, day)
    if chance.random() < 0.5:
        fields["recruitment_place"] = chance.choice(_PLACES)
    if chance.random() < 0.5:
        fields["exploitation_place"] = chance.choice(_WORKPLACES)
    return TraffickingEvent.model_validate(fields)


def _when(chance: Random, day: date) -> dict[str, object]:
    """Recruited, exploited from and until, each as exactly as people remember."""
    until = day - timedelta(days=chance.randrange(3, 60))
    since = until - timedelta(days=chance.randrange(60, 1000))
    recruited = since - timedelta(days=chance.randrange(2, 90))
    return {
        "recruited_on": recruited.isoformat()[: chance.choice((4, 7, 10))],
        "exploited_from": since.isoformat()[: chance.choice((4, 7, 7))],
        "exploited_until": until.isoformat()[: chance.choice((7, 10))],
    }
