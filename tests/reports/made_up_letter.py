"""A made-up referral to make letters of; nobody in it exists."""

from dataclasses import dataclass, field, replace
from datetime import date

from caseapp.domain.codes import casework
from caseapp.domain.fields import Share, fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import Consent, ContactSafety, Person, Provider, Referral, TraffickingEvent
from caseapp.text import Catalogue, Text

ENGLISH = Catalogue("en")
DAY = date(2026, 11, 24)


@dataclass(frozen=True)
class SharedAnswer:
    """One line of what is shared."""

    share: Share
    label: Text
    answer: str = field(repr=False)
    field_name: str = ""


PARTS = ("identity", "contact", "safety", "circumstances", "exploitation")
PROVIDER = Provider(
    name="Sample House",
    country="TH",
    city="Sampletown",
    address="12 Example Road\nBuilding B",
    phone="+66 2 000 0000",
    email="house@sample.example",
)
REFERRAL = Referral(
    service="shelter",
    provider="provider1",
    shares=PARTS,
    urgency="today",
    request="A safe room for one person for at least two weeks, with an interpreter by phone.",
    what_could_go_wrong="Secretword: the driver knows the street.",
    answer_due_on=date(2026, 11, 27),
)
CONSENT = Consent(
    purpose="referral",
    decision="given",
    given_on=date(2026, 11, 23),
    receiver="provider1",
    covers=PARTS,
    form="thumbprint",
    given_by="person",
    with_interpreter=True,
    note="Secretword in the note",
)


@dataclass(frozen=True)
class Letter:
    """All that a letter says."""

    case_code: str = "THA-26-0147"
    print_id: str = "4f2a9c1b"
    copy: int = 1
    date: date = DAY
    office: str = "Made-up Protection Office, Sampletown"
    worker: str = "Worker Madeup"
    is_training: bool = False
    provider: Provider = field(default=PROVIDER, repr=False)
    referral: Referral = field(default=REFERRAL, repr=False)
    consent: Consent = field(default=CONSENT, repr=False)
    answers: tuple[SharedAnswer, ...] = field(default=(), repr=False)


PERSON = Person(
    given_name="Mi Mi Madeup",
    family_name="Exampleson",
    name_in_script="မိမိ ဥပမာ",
    birth_date="2007-05",
    sex="female",
    citizenships=("MM",),
    main_language="mya",
    needs_interpreter=True,
)
CONTACT = ContactSafety(
    call="never",
    message="ask_first",
    visit="safe",
    safe_hours="18:00 to 20:00, not on Sundays",
    may_be_said="Say that you call about the sewing course.",
    phone="+66 80 000 0000",
    code_word="Secretword",
)
EVENT = TraffickingEvent(
    acts=("recruitment", "transportation"),
    means=("deception",),
    exploitation_country="TH",
    exploitation_place="A made-up boat",
    is_at_sea=True,
    account="She was promised work in a kitchen.\nAfter a week the papers were taken away.",
)


def answers_of(record: Record, catalogue: Catalogue = ENGLISH) -> tuple[SharedAnswer, ...]:
    """Every answer of a record that can be shared, in words."""
    found = []
    for asked in fields_of(type(record)):
        value = getattr(record, asked.name)
        if asked.ask.share is None or value is None or value == ():
            continue
        codes = asked.ask.codes
        given = value if isinstance(value, tuple) else (value,)
        if isinstance(value, bool):
            words = casework.ANSWER.label("yes" if value else "no", catalogue)
        else:
            words = ", ".join(codes.label(v, catalogue) if codes else str(v) for v in given)
        found.append(SharedAnswer(asked.ask.share, asked.ask.label, words, asked.name))
    return tuple(found)


def letter(catalogue: Catalogue = ENGLISH, **changed: object) -> Letter:
    """The letter, with whatever is to be different; all answers that can be shared are in it."""
    answers = [answer for record in (PERSON, CONTACT, EVENT) for answer in answers_of(record, catalogue)]
    return replace(Letter(answers=tuple(answers)), **changed)
