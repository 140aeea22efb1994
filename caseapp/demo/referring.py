"""How a made-up person is referred: asked first, then sent, and answered or not."""

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

from caseapp.demo.care import Care, Waits
from caseapp.demo.cases import MadeUpCase
from caseapp.domain.records import Consent, Provider, Referral
from caseapp.operations.referrals import make_letter, record_answer, refer
from caseapp.text import SOURCE_LANGUAGE, Catalogue

_ALWAYS_SHARED = ("identity", "contact", "safety")
_SOMETIMES_SHARED = ("circumstances", "exploitation", "screening")
_CHILDS_VIEW = "Wants these people to know it too."
_REQUESTS = (
    "A place for some weeks, and somebody who speaks the language.",
    "A first talk this week; please call the office, not the person.",
    "Help with the claim for unpaid wages.",
    "An examination by a woman doctor.",
)
_RISKS = (
    "The way there passes the old workplace; the person is driven another way.",
    "Known people live nearby; the house is entered from the back.",
    "Nothing that we know of; asked again on the day itself.",
)
_ANSWERS = {
    "accepted": "There is a place from Monday on.",
    "refused": "Full at present; asks to try again next month.",
    "done": "Help was given as agreed.",
}


def refer_somewhere(care: Care) -> Waits:
    """One referral from consent to answer; a person who says no is not referred."""
    provider_id, provider = near_provider(care.chance, care.directory, care.case.country)
    consent = consent_to_refer(care.chance, care.case, (provider_id, provider), care.desk.today())
    care.save(consent)
    if consent.decision == "refused":
        return
    referral = made_up_referral(care.chance, (provider_id, provider), consent, care.desk.today())
    referral_id = refer(care.desk, care.case_id, referral).record_id
    assert referral_id is not None  # noqa: S101 - a referral that was sent has an id
    if care.happens(0.4):
        make_letter(care.desk, care.case_id, referral_id, Catalogue(SOURCE_LANGUAGE))
    yield care.some_days(1, 9)
    state = care.chance.choices(("accepted", "refused", None), (70, 15, 15))[0]
    if state is None:
        return
    _answer(care, referral_id, state)
    if state == "accepted" and care.happens(0.5):
        yield care.some_days(5, 40)
        _answer(care, referral_id, "done")


def near_provider(chance: Random, directory: Mapping[str, Provider], country: str) -> tuple[str, Provider]:
    """A service that takes people now, in this country where there is one."""
    able = [pair for pair in directory.items() if pair[1].is_active]
    return chance.choice([pair for pair in able if pair[1].country == country] or able)


def consent_to_refer(chance: Random, case: MadeUpCase, chosen: tuple[str, Provider], day: date) -> Consent:
    """What the person says when asked about this service, or about any of its kind; a few say no."""
    provider_id, provider = chosen
    is_for_any = chance.random() < 0.15
    fields: dict[str, object] = {
        "purpose": "referral",
        "decision": "refused" if chance.random() < 0.08 else "given",
        "given_on": day,
        "receiver": None if is_for_any else provider_id,
        "receiver_type": provider.type if is_for_any else None,
        "covers": (*_ALWAYS_SHARED, *chance.sample(_SOMETIMES_SHARED, chance.randrange(3))),
        "valid_until": day + timedelta(days=365) if chance.random() < 0.3 else None,
        "form": chance.choice(("spoken", "signed", "thumbprint")),
        "given_by": "guardian" if case.age.is_child else "person",
        "childs_view": _CHILDS_VIEW if case.age.is_child else None,
        "with_interpreter": case.person.needs_interpreter,
    }
    return Consent.model_validate(fields)


def made_up_referral(chance: Random, chosen: tuple[str, Provider], consent: Consent, day: date) -> Referral:
    """A referral of all that the person agreed to, as a form gives it."""
    provider_id, provider = chosen
    fields: dict[str, object] = {
        "service": chance.choice(provider.services),
        "provider": provider_id,
        "shares": consent.covers,
        "urgency": chance.choice(("now", "today", "week", "routine")),
        "reason": "AdditionalServicesRequired",
        "request": chance.choice(_REQUESTS),
        "what_could_go_wrong": chance.choice(_RISKS),
        "answer_due_on": day + timedelta(days=7),
    }
    return Referral.model_validate(fields)


def _answer(care: Care, referral_id: str, state: str) -> None:
    record_answer(care.desk, care.case_id, referral_id, state, care.desk.today(), _ANSWERS[state])
