"""Prints consents: a card for the person, and a notice for each receiver after a withdrawal."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from caseapp.domain import ages, consenting
from caseapp.domain.blacking import black_out
from caseapp.domain.codes import htcds
from caseapp.domain.errors import KnownError
from caseapp.domain.others import names_of_others
from caseapp.domain.records import Case, Consent, Person, Provider
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.case_pages import told_under
from caseapp.operations.desk import Desk
from caseapp.operations.printing import PrintedPdf, catalogue_of, new_print_id, printed, sheet_of
from caseapp.operations.references import names_of
from caseapp.reports.case_content import Told
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import Stored, of_type, single
from caseapp.text import Catalogue, mark

if TYPE_CHECKING:  # it loads slowly, and only cards need it
    from caseapp.reports.consent_card import Card

_NOT_WITHDRAWN = mark("Errors", "This consent is not withdrawn. Withdraw it first, then print the notice.")
_NOT_TOLD = mark("Errors", "Nothing was shared with this receiver under this consent.")


@dataclass(frozen=True)
class AlreadyTold:
    """Somebody who was told something under a consent: the receiver and what it was told, oldest first."""

    provider_id: str
    name: str = field(repr=False)
    told: tuple[Told, ...] = field(repr=False)


def already_told(desk: Desk, case_id: str, consent_id: str) -> tuple[AlreadyTold, ...]:
    """All receivers that were told anything under a consent."""
    desk.require(Right.OPEN_CASE)
    names = dict(names_of(desk)[Provider.kind])
    found: dict[str, list[Told]] = {}
    for provider_id, told in told_under(desk, case_id, consent_id):
        found.setdefault(provider_id, []).append(told)
    return tuple(
        AlreadyTold(provider_id, names.get(provider_id, ""), tuple(sorted(told, key=lambda one: one.day)))
        for provider_id, told in found.items()
    )


def cards_pdf(desk: Desk, case_id: str, consent_ids: tuple[str, ...], language: str) -> PrintedPdf:
    """A card for each of these consents, for none named of all that count; journalled before there is any."""
    desk.require(Right.PRINT_LETTER)
    catalogue, print_id = catalogue_of(language), new_print_id()
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        case = rules.case_in(records)
        wanted = consent_ids or _counting(records, desk.today())
        consents = [_consent(records, consent_id) for consent_id in wanted]
        vault.note(Act.PRINT_CONSENT, case_id, print_id)
    from caseapp.reports.consent_card import draw_cards

    cards = [_card(desk, records, consent, catalogue) for consent in consents]
    return printed(draw_cards(cards, sheet_of(desk, case, print_id), catalogue), print_id)


def notice_pdf(desk: Desk, case_id: str, consent_id: str, provider_id: str, language: str) -> PrintedPdf:
    """The notice to a receiver that what it was told under a consent may no longer be used."""
    desk.require(Right.PRINT_LETTER)
    catalogue, print_id = catalogue_of(language), new_print_id()
    consent = _consent(desk.vault.of_case(case_id), consent_id)
    if consent.withdrawn_on is None:
        raise KnownError(_NOT_WITHDRAWN)
    told = next(
        (one for one in already_told(desk, case_id, consent_id) if one.provider_id == provider_id), None
    )
    if told is None:
        raise KnownError(_NOT_TOLD)
    with desk.vault.write() as vault:
        case = rules.case_in(vault.of_case(case_id))
        vault.note(Act.PRINT_NOTICE, case_id, f"{print_id} {provider_id}")
    from caseapp.reports.withdrawal_notice import Notice, draw_notice

    notice = Notice(told.name, consent.withdrawn_on, told.told)
    return printed(draw_notice(notice, sheet_of(desk, case, print_id), catalogue), print_id)


def _counting(records: tuple[Stored, ...], today: date) -> tuple[str, ...]:
    return tuple(each for each, consent in of_type(records, Consent) if consenting.is_valid(consent, today))


def _consent(records: tuple[Stored, ...], consent_id: str) -> Consent:
    found = dict(of_type(records, Consent)).get(consent_id)
    if found is None:
        raise NotFound
    return found


def _card(desk: Desk, records: tuple[Stored, ...], consent: Consent, catalogue: Catalogue) -> "Card":
    from caseapp.reports.consent_card import Card

    receiver = dict(names_of(desk)[Provider.kind]).get(consent.receiver or "", "")
    if not receiver and consent.receiver_type is not None:
        receiver = htcds.ORGANISATION_TYPE.label(consent.receiver_type, catalogue)
    names = names_of_others(stored.record for stored in records)
    view = black_out(consent.childs_view or "", names)
    asks = not view and is_child(records, desk.today()) and consent.given_by in consenting.FOR_ANOTHER
    return Card(consent, receiver, view, asks)


def is_child(records: tuple[Stored, ...], today: date) -> bool:
    """Whether the person of a case is known to be a child."""
    person, case = single(records, Person), single(records, Case)
    if person is None or case is None:
        return False
    age = ages.age_on(person, today, case.opened_at.date())
    return age is not None and age.is_child is True
