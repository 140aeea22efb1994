"""Which forms a step offers: in which languages, for whom, and why one must not be printed now."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from caseapp.domain import returning as returns
from caseapp.domain.codes import places
from caseapp.domain.records import Case, Person, Provider
from caseapp.operations import returning, rules
from caseapp.operations.case_pages import Receiver, receivers
from caseapp.operations.desk import Desk
from caseapp.operations.forms import FormWish, form_files, step_for, template_of
from caseapp.operations.planning import pack_of_case, steps_of
from caseapp.procedures.form_template import LanguageStatus, Template, Whom, Word
from caseapp.procedures.form_words import Place
from caseapp.procedures.kinds import Form
from caseapp.security.rights import Right, may
from caseapp.storage.stored import Stored, of_type, single
from caseapp.text import SOURCE_LANGUAGE, Text


@dataclass(frozen=True)
class FormLanguage:
    """A language a form can be printed in; without a template of its own the English words are printed."""

    code: str
    name: str
    is_draft: bool = False
    is_missing: bool = False


@dataclass(frozen=True)
class Offer:
    """A form as a step offers it: its languages in the order they are offered, and who may be told."""

    form: Form
    step: str | None
    title: str  # in English
    languages: tuple[FormLanguage, ...]
    is_for_person: bool
    has_neutral_title: bool
    receivers: tuple[Receiver, ...] = field(repr=False)
    others: tuple[Receiver, ...] = field(repr=False)  # who could be told without consent, for whoever may
    stopped_because: Text | None = None


def offer(desk: Desk, case_id: str, form: Form, step_id: str | None = None) -> Offer:
    """One form of a step, or of the whole case."""
    desk.require(Right.PRINT_LETTER)
    records = desk.vault.of_case(case_id)
    case = rules.case_in(records)
    template = template_of(form, case.country)
    step = step_for(steps_of(desk, records), FormWish(form, SOURCE_LANGUAGE, step_id))
    told = receivers(desk, case_id) if template.shares else ()
    return Offer(
        form=form,
        step=step.id if step is not None else None,
        title=template.title[SOURCE_LANGUAGE],
        languages=_languages(desk, case, records, template),
        is_for_person=template.to is Whom.PERSON,
        has_neutral_title=template.neutral_title is not None,
        receivers=told,
        others=_others(desk, told) if template.shares else (),
        stopped_because=_stopped(form, records),
    )


def place_label(place: Place, language: str) -> str:
    """The name of what a form could not say, in a language of the forms."""
    wording = form_files().vocabulary.words[Word(f"{place.value}_label")]
    return wording.get(language) or wording[SOURCE_LANGUAGE]


def _languages(
    desk: Desk, case: Case, records: Sequence[Stored], template: Template
) -> tuple[FormLanguage, ...]:
    """What is for the person begins with her language, what is for an authority with the country's."""
    known = {
        code: status
        for one in reversed(form_files().templates(template.form, case.country))
        for code, status in one.languages.items()
    }
    official = list(pack_of_case(desk, case).country.languages)
    person = single(records, Person)
    spoken = filter(None, (person.main_language, person.second_language)) if person is not None else ()
    hers = [places.LANGUAGE.keys.get(code, code) for code in spoken]
    first = [*hers, *official] if template.to is Whom.PERSON else [*official, SOURCE_LANGUAGE, *hers]
    order = dict.fromkeys([*first, SOURCE_LANGUAGE, *known])
    names = form_files().vocabulary.words[Word.OWN_NAME]
    return tuple(
        FormLanguage(
            code,
            names.get(code) or places.language_name(code),
            known.get(code) is LanguageStatus.DRAFT,
            code not in known,
        )
        for code in order
    )


def _others(desk: Desk, told: Sequence[Receiver]) -> tuple[Receiver, ...]:
    if not may(desk.worker.role, Right.OVERRIDE_CONSENT):
        return ()
    known = {one.provider_id for one in told}
    return tuple(
        Receiver(provider_id, provider.name, ())
        for provider_id, provider in of_type(desk.vault.providers(), Provider)
        if provider.is_active and provider_id not in known
    )


def _stopped(form: Form, records: Sequence[Stored]) -> Text | None:
    if form is Form.RETURN_CONSENT and returns.is_stopped(stored.record for stored in records):
        return returning.FEARED
    return None
