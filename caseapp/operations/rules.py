"""Rules that several acts share; each refuses with a sentence that says what to do."""

from collections.abc import Sequence
from datetime import date

from caseapp.domain import consenting
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Consent, Provider, Transfer
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


def require_words(text: str | None, sentence: Text) -> str:
    """The text, if there are words in it."""
    if text is None or not text.strip():
        raise KnownError(sentence)
    return text
