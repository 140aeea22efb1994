"""Rules that several acts share; each refuses with a sentence that says what to do."""

from collections.abc import Sequence
from datetime import date

from caseapp.domain import ages, consenting
from caseapp.domain.checking import NotValid, Problem
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import field_named
from caseapp.domain.record import Record
from caseapp.domain.records import Case, Consent, Person, Provider, Transfer
from caseapp.operations.summary import CLOSED
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import Stored, of_type, single
from caseapp.text import Text, mark

_CLOSED = mark("Errors", "This case is closed. Ask a supervisor to open it again first.")
_NO_CONSENT = mark(
    "Errors",
    "There is no valid consent for this referral. Record the person's consent for this provider and for what"
    " you want to share, then refer.",
)
_NO_RECORD_CONSENT = mark("Errors", "Without the person's consent no record of the case is kept. Ask first.")
_BIRTH = "birth_date"
_BORN_LATER = mark("Errors", "This day is after the case was opened.")
_CHILDS_VIEW_FIELD = "childs_view"
_CHILDS_VIEW = mark(
    "Errors",
    "Somebody agreed for a child. Ask the child too: write down the child's view, or that it is not known.",
)


class NoConsent(KnownError):
    """Sharing without a consent that covers it."""


class CaseIsClosed(KnownError):
    """A closed case is not changed."""


def case_in(records: Sequence[Stored]) -> Case:
    """The case among its records; NotFound when there is none."""
    case = single(records, Case)
    if case is None:
        raise NotFound
    return case


def require_open(records: Sequence[Stored]) -> Case:
    """The case, if it is open."""
    case = case_in(records)
    if case.status in CLOSED:
        raise CaseIsClosed(_CLOSED)
    return case


def require_writable(records: Sequence[Stored], record_type: type[Record]) -> None:
    """Refuses to change a closed case, except by what is still to be done once it is closed."""
    if record_type.outlives_closing:
        case_in(records)
    else:
        require_open(records)


def open_transfer(records: Sequence[Stored]) -> tuple[str, Transfer] | None:
    """The transfer of the case that waits for an answer, with its id."""
    found = [pair for pair in of_type(records, Transfer) if pair[1].state == "offered"]
    return found[-1] if found else None


def require_consent_to_record(consent: Consent, today: date) -> None:
    """A case begins with the person's agreement that it is recorded."""
    if consent.purpose != "record" or not consenting.is_valid(consent, today):
        raise NoConsent(_NO_RECORD_CONSENT)


def require_consent_to_share(
    records: Sequence[Stored], provider_id: str, provider: Provider, shares: Sequence[str], today: date
) -> str:
    """The id of the consent that allows these shares to this provider; NoConsent when there is none."""
    consents = of_type(records, Consent)
    found = consenting.allowing(consents, consenting.REFERRAL, provider_id, provider.type, shares, today)
    if found is None:
        raise NoConsent(_NO_CONSENT)
    return found


def require_childs_view(consent: Consent, records: Sequence[Stored], today: date) -> None:
    """When a guardian agrees for a child, the child is asked too, and why if it did not answer."""
    if consent.given_by not in consenting.FOR_ANOTHER or consent.childs_view is not None:
        return
    person, case = single(records, Person), single(records, Case)
    first_contact = case.opened_at.date() if case is not None else today
    age = ages.age_on(person, today, first_contact) if person is not None else None
    if age is not None and age.is_child and _CHILDS_VIEW_FIELD not in consent.unanswered:
        raise KnownError(_CHILDS_VIEW)


def require_born_before(person: Person, records: Sequence[Stored]) -> None:
    """Whoever a case is about was born before it was opened."""
    case = single(records, Case)
    born = person.birth_date
    if born is not None and case is not None and born > case.opened_at.date().isoformat()[: len(born)]:
        raise NotValid((Problem(_BIRTH, field_named(Person, _BIRTH).ask.label, _BORN_LATER),))


def require_words(text: str | None, sentence: Text) -> str:
    """The text, if there are words in it."""
    if text is None or not text.strip():
        raise KnownError(sentence)
    return text
