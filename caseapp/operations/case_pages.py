"""The summary of a case: looked through first, then made, for the person or for a receiver she agreed to."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from caseapp.domain import consenting
from caseapp.domain.blacking import Names, black_out
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import fields_of
from caseapp.domain.instruments.wording import said
from caseapp.domain.others import Screened, names_of_others, without_others
from caseapp.domain.records import (
    RECORD_TYPES,
    Assessment,
    Consent,
    Provider,
    Referral,
    Screening,
    SharedEvent,
)
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.operations.printing import PrintedPdf, catalogue_of, new_print_id, printed, sheet_of
from caseapp.operations.questionnaires import instruments
from caseapp.operations.references import names_of
from caseapp.operations.screenings import instrument
from caseapp.operations.sharing import shared_answers
from caseapp.procedures.instruments import NoSuchInstrument
from caseapp.reports.case_content import Agreement, CaseContent, Line, Told
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored, of_type
from caseapp.text import Catalogue, Text, mark

_ALL = 1_000_000
_BY_LETTER, _BY_SUMMARY = mark("CasePages", "referral"), mark("CasePages", "summary printed")
_BY_FORM = mark("CasePages", "form printed")
_PRINTED = {Act.PRINT_CASE.value: _BY_SUMMARY, Act.PRINT_FORM.value: _BY_FORM}
_NOT_A_RECEIVER = mark("Errors", "Choose a service of the directory that the person agreed to tell.")
_NO_CONSENT = mark(
    "Errors",
    "There is no valid consent to tell this receiver anything. Ask the person, and record it first.",
)
_CHANGED = mark("Errors", "The case has changed since you looked through it. Look through it again.")


@dataclass(frozen=True)
class LookedThrough:
    """The text of a summary as somebody read it: nothing else is printed. No receiver: for the person."""

    receiver: str | None
    language: str
    lines: tuple[Line, ...] = field(repr=False)
    leaves_out: bool = False


@dataclass(frozen=True)
class Receiver:
    """Somebody who may be told something today, and the parts that may be told."""

    provider_id: str
    name: str = field(repr=False)
    covers: tuple[str, ...]


def receivers(desk: Desk, case_id: str) -> tuple[Receiver, ...]:
    """The services that a valid consent allows to be told something of this case."""
    desk.require(Right.PRINT_LETTER)
    consents = of_type(desk.vault.of_case(case_id), Consent)
    by_id = dict(consents)
    found = [
        (provider_id, provider, consenting.in_force(consents, provider_id, provider.type, desk.today()))
        for provider_id, provider in of_type(desk.vault.providers(), Provider)
    ]
    return tuple(
        Receiver(provider_id, provider.name, by_id[allowed].covers)
        for provider_id, provider, allowed in found
        if allowed is not None
    )


def look_through(desk: Desk, case_id: str, receiver: str | None, language: str) -> LookedThrough:
    """The text of a summary, to be read before it is printed; that it was shown is journalled first."""
    desk.require(Right.PRINT_LETTER)
    desk.require(Right.REVEAL_IDENTITY)
    catalogue = catalogue_of(language)
    with desk.vault.write() as vault:
        content = _content(desk, vault.of_case(case_id), receiver, catalogue)
        vault.note(Act.REVEAL, case_id, "all")
    content = replace(content, told=_told(desk, case_id) if receiver is None else ())
    return _looked_through(content, receiver, catalogue)


def case_pdf(desk: Desk, case_id: str, looked: LookedThrough) -> PrintedPdf:
    """The summary that was looked through; refused when it would say anything else by now."""
    desk.require(Right.PRINT_LETTER)
    desk.require(Right.REVEAL_IDENTITY)
    catalogue = catalogue_of(looked.language)
    print_id = new_print_id()
    told = _told(desk, case_id) if looked.receiver is None else ()
    with desk.vault.write() as vault:
        content = _content(desk, vault.of_case(case_id), looked.receiver, catalogue)
        content = replace(content, told=told, sheet=replace(content.sheet, print_id=print_id))
        if _looked_through(content, looked.receiver, catalogue) != looked:
            raise KnownError(_CHANGED)
        vault.note(Act.PRINT_CASE, case_id, _detail(print_id, content, looked.receiver))
    from caseapp.reports.case_summary import draw_case  # loads slowly, and only pages need it

    return printed(draw_case(content, catalogue), print_id)


def _detail(print_id: str, content: CaseContent, receiver: str | None) -> str:
    """The number of the print; for a receiver its random id, that of the consent, and the parts told."""
    if receiver is None or content.agreement is None:
        return print_id
    agreement = content.agreement
    return f"{print_id} {receiver} {agreement.consent_id} {','.join(agreement.consent.covers)}"


def _looked_through(content: CaseContent, receiver: str | None, catalogue: Catalogue) -> LookedThrough:
    from caseapp.reports.case_lines import lines_of
    from caseapp.reports.words import words_of

    lines = tuple(lines_of(content, words_of(catalogue)))
    return LookedThrough(receiver, catalogue.language, lines, content.leaves_out)


def _content(
    desk: Desk, records: Sequence[Stored], receiver: str | None, catalogue: Catalogue
) -> CaseContent:
    case = rules.case_in(records)
    names = names_of_others(stored.record for stored in records)
    sheet, since = sheet_of(desk, case, ""), case.opened_at.astimezone().date()
    if receiver is None:
        order = list(RECORD_TYPES)
        hers = [stored for stored in records if not stored.record.is_about_work]
        held = sorted(hers, key=lambda stored: order.index(stored.record.kind))
        return CaseContent(
            sheet,
            since,
            tuple(without_others(stored.record, names) for stored in held),
            names=_names(desk, names),
            questions=_questions(records, catalogue.language),
        )
    agreement = _agreement(desk, records, receiver)
    covers = agreement.consent.covers
    screened = [(stored, _shared_part(without_others(stored.record, names), covers)) for stored in records]
    safe = [replace(stored, record=part.record) for stored, part in screened]
    return CaseContent(
        sheet,
        since,
        tuple(part for _, part in screened),
        agreement=agreement,
        answers=shared_answers(safe, covers, catalogue),
    )


def _shared_part(screened: Screened, covers: Sequence[str]) -> Screened:
    """Of what was left out, only what the receiver would have been told counts as left out."""
    asked = {one.name for one in fields_of(type(screened.record)) if one.ask.share in covers}
    return replace(screened, left_out=screened.left_out & asked, has_bars=screened.has_bars and bool(asked))


def _agreement(desk: Desk, records: Sequence[Stored], receiver: str) -> Agreement:
    provider = desk.vault.get(receiver).record
    if not isinstance(provider, Provider):
        raise KnownError(_NOT_A_RECEIVER)
    consents = of_type(records, Consent)
    allowed = consenting.in_force(consents, receiver, provider.type, desk.today())
    if allowed is None:
        raise rules.NoConsent(_NO_CONSENT)
    return Agreement(provider.name, allowed, dict(consents)[allowed])


def told_under(desk: Desk, case_id: str, consent_id: str) -> Iterator[tuple[str, Told]]:
    """Who was told what under a consent, as pairs of provider and what it was told."""
    for provider_id, told, rests_on in _all_told(desk, case_id):
        if rests_on == consent_id:
            yield provider_id, told


def _told(desk: Desk, case_id: str) -> tuple[Told, ...]:
    return tuple(sorted((told for _, told, _ in _all_told(desk, case_id)), key=lambda told: told.day))


def _all_told(desk: Desk, case_id: str) -> Iterator[tuple[str, Told, str]]:
    """Who was told what under which consent, by referrals that went out or by printed summaries."""
    names = dict(names_of(desk)[Provider.kind])
    for _, referral in of_type(desk.vault.of_case(case_id), Referral):
        if referral.sent_at is not None:
            day = referral.sent_at.astimezone().date()
            told = Told(day, names.get(referral.provider, ""), referral.shares, _BY_LETTER)
            yield referral.provider, told, referral.consent or ""
    for line in desk.vault.journal.newest(_ALL, case_id):
        way = _PRINTED.get(line.act)
        told_of = line.detail.split(" ")[-3:]  # what names nobody has fewer words
        if way is not None and len(told_of) == 3:
            receiver, rests_on, shares = told_of
            day = datetime.fromisoformat(line.at).astimezone().date()
            told = Told(day, names.get(receiver, ""), tuple(shares.split(",")), way)
            yield receiver, told, rests_on


def _names(desk: Desk, others: Names) -> Mapping[str, str]:
    """The name of whatever a record may refer to beyond its case; a title may name somebody."""
    return {
        key: black_out(name, others) if kind == SharedEvent.kind else name
        for kind, pairs in names_of(desk).items()
        for key, name in pairs
    }


def _questions(records: Sequence[Stored], language: str) -> Mapping[str, Text]:
    """The questions of the instruments that were used, and the choices among their answers."""
    found: dict[str, Text] = {}
    for _, screening in of_type(records, Screening):
        with suppress(NoSuchInstrument):
            used = instrument(screening.instrument)
            found.update({used.id: used.title, **{one.id: one.text for one in used.indicators}})
    for _, assessment in of_type(records, Assessment):
        with suppress(NoSuchInstrument):
            data = instruments().get(assessment.instrument)
            found[data.id] = said(data.title, language)
            for question in (one for section in data.sections for one in section.questions):
                found[question.id] = said(question.text, language)
                for choice in question.choices:
                    found[f"{question.id}={choice.value}"] = said(choice.text, language)
    return found
