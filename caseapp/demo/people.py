"""Made-up people: who they are, how they may be reached, and what they said about being recorded."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from caseapp.demo.names import Naming
from caseapp.demo.situations import Situation
from caseapp.domain.records import Consent, ContactSafety, Person

_ADULT_AT, _ELDERLY_AT = 18, 60
_NICKNAMES = ("Blue Heron", "Kingfisher", "Morning Star", "Old Oak", "Little Lamp")
_EDUCATION = (
    "PrimaryEducation",
    "LowerSecondaryEducation",
    "UpperSecondaryEducation",
    "BachelorsOrEquivalentLevel",
)
_VULNERABLE = ("Poverty", "Migration", "Education", "MentalHealth", "WorkEnvironment", "AbusePhysical")
_DIFFICULTIES = ("seeing", "hearing", "walking", "remembering")
_HOURS = ("weekdays after six in the evening", "only on Sundays", "mornings before eight", "never at night")
_SAY = ("Say that the sewing course calls.", "Leave no message.", "Say that the library has the book.")
_WORDS = ("green umbrella", "paper boat", "seven mangoes", "cold tea")
_WHO = ("only the person", "the elder sister", "the shelter's night worker")
_VIEWS = ("I want to go to school again.", "I want to stay with the others.", "Please do not tell my uncle.")
_STREETS = ("Example Street", "Sample Lane", "Specimen Road")
_TOWNS = ("Exampleton", "Sampleford", "Specimen Bay")


@dataclass(frozen=True)
class Age:
    """How old a made-up person is on the day the case begins."""

    years: int
    born_on: date

    @property
    def is_child(self) -> bool:
        """Whether she is under age."""
        return self.years < _ADULT_AT


def made_up_age(chance: Random, situation: Situation, day: date) -> Age:
    """An age from those met in this situation, most grown-up people being young."""
    youngest, oldest = situation.ages
    if chance.random() < situation.share_of_children:
        years = chance.randint(youngest, _ADULT_AT - 1)
    elif oldest > _ELDERLY_AT and chance.random() < 0.5:
        years = chance.randint(_ELDERLY_AT, oldest)
    else:
        years = round(chance.triangular(_ADULT_AT, oldest, _ADULT_AT + (oldest - _ADULT_AT) / 4))
    born_on = date(day.year - years, 1, 1) + timedelta(days=chance.randrange(365))
    if (born_on.month, born_on.day) > (day.month, day.day):
        born_on = born_on.replace(year=born_on.year - 1, day=min(born_on.day, 28))
    return Age(years, born_on)


def made_up_person(chance: Random, naming: Naming, situation: Situation, age: Age) -> Person:
    """Somebody with a name of this people; some questions were not asked, some not answered."""
    is_woman = chance.random() < situation.share_of_women
    given, script = chance.choice(naming.women if is_woman else naming.men)
    parts = (naming.family_in_script, script) if naming.is_family_first else (script, naming.family_in_script)
    is_alone = age.is_child and chance.random() < 0.6
    fields: dict[str, object] = {
        "given_name": given,
        "family_name": naming.family,
        "name_in_script": " ".join(parts) if script else None,
        "known_as": chance.choice(_NICKNAMES) if chance.random() < 0.2 else None,
        "sex": "female" if is_woman else "male",
        "gender": "Feminine" if is_woman else "Masculine",
        "citizenships": () if naming.is_stateless else (naming.country,),
        "is_stateless": naming.is_stateless,
        "main_language": naming.language,
        "needs_interpreter": chance.random() < 0.5,
        "fears_return": naming.is_stateless or chance.random() < 0.15,
        "is_unaccompanied": is_alone if age.is_child else None,
        "disability": (chance.choice(_DIFFICULTIES),) if chance.random() < 0.1 else (),
        "separation": ("unaccompanied_minor" if is_alone else "no") if age.is_child else None,
        "displacement_status": "stateless_person" if naming.is_stateless else None,
        "vulnerabilities": tuple(chance.sample(_VULNERABLE, chance.randrange(3))),
        "number_of_children": None if age.is_child else chance.choice((None, 0, 0, 1, 2, 3)),
    }
    fields["disability_type"] = "physical_disability" if fields["disability"] else "no"
    fields |= _birth(chance, age) | _schooling(chance, age)
    return Person.model_validate(fields)


def made_up_safety(chance: Random, day: date) -> ContactSafety:
    """Whether and how the person may be reached; the numbers belong to nobody and the street is nowhere."""
    rules = ("safe", "ask_first", "ask_first", "never")
    fields: dict[str, object] = {
        "call": chance.choice(rules),
        "message": chance.choice(rules),
        "visit": chance.choice(rules),
        "safe_hours": chance.choice(_HOURS),
        "may_be_said": chance.choice(_SAY),
        "review_on": day + timedelta(days=chance.randrange(10, 31)),
        # No country has the code 00, so nobody can be called by mistake.
        "phone": f"+00 000 {chance.randrange(10**7):07d}",
        "address": f"{chance.randrange(1, 400)} {chance.choice(_STREETS)}, {chance.choice(_TOWNS)}",
    }
    if chance.random() < 0.3:
        fields |= {"code_word": chance.choice(_WORDS), "who_may_answer": chance.choice(_WHO)}
    if chance.random() < 0.2:
        fields["email"] = f"person{chance.randrange(10**6):06d}@example.org"
    return ContactSafety.model_validate(fields)


def consent_to_record(chance: Random, age: Age, day: date) -> Consent:
    """The agreement every case begins with; for a child a guardian's, with what the child says."""
    fields: dict[str, object] = {
        "purpose": "record",
        "decision": "given",
        "given_on": day,
        "form": chance.choice(("spoken", "signed", "thumbprint")),
        "given_by": "guardian" if age.is_child else "person",
        "childs_view": chance.choice(_VIEWS) if age.is_child else None,
        "with_interpreter": chance.random() < 0.5,
    }
    return Consent.model_validate(fields)


def _birth(chance: Random, age: Age) -> dict[str, object]:
    """A whole birth date, a part of one, an estimate, or nothing."""
    known = chance.random()
    if known < 0.6:
        return {
            "birth_date": age.born_on.isoformat(),
            "birth_date_basis": chance.choice(("document", "stated")),
        }
    if known < 0.8:
        return {
            "birth_date": age.born_on.isoformat()[: chance.choice((4, 7))],
            "birth_date_basis": "stated",
        }
    if known < 0.96:
        return {"age_estimate": age.years, "unanswered": {"birth_date": "not_known"}}
    return {"unanswered": {"birth_date": "not_said"}}


def _schooling(chance: Random, age: Age) -> dict[str, object]:
    fields: dict[str, object] = {}
    if chance.random() < 0.6:
        fields["education"] = _EDUCATION[0] if age.is_child else chance.choice(_EDUCATION)
    if chance.random() < 0.6 and not age.is_child:
        fields["marital_status"] = chance.choice(("Single", "Married", "Widowed", "Divorced"))
    if chance.random() < 0.4:
        fields["identity_number"] = f"SAMPLE-{chance.randrange(10**6):06d}"
    return fields
