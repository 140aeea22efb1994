"""Forms and letters of a procedure's steps: looked through first, then made; named only as consent allows."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC
from enum import StrEnum
from functools import cache

from caseapp.domain import consenting
from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Consent, ContactNote, Provider
from caseapp.operations import returning, rules
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.operations.form_content import Allowed, Filled, Filling, filled
from caseapp.operations.planning import steps_of
from caseapp.operations.printing import PrintedPdf, new_print_id, printed
from caseapp.paths import RESOURCES, TRANSLATIONS
from caseapp.procedures.engine import Step
from caseapp.procedures.form_files import FormFiles
from caseapp.procedures.form_template import LanguageStatus, Template, Whom, Word
from caseapp.procedures.form_words import Place
from caseapp.procedures.kinds import Form
from caseapp.reports.case_content import Line
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored, of_type
from caseapp.storage.writing import Writing
from caseapp.text import SOURCE_LANGUAGE, Catalogue, mark, read_catalogue

_NO_FORM = mark("Errors", "There is no such form for this country.")
_BY_REFERRAL = mark(
    "Errors", "A referral letter belongs to its referral. Record the referral, then make its letter there."
)
_NO_STEP = mark("Errors", "This procedure has no such step for this case.")
_NOT_OF_STEP = mark("Errors", "This step does not ask for this form.")
_TO_WHOM = mark("Errors", "Choose who is told. Without a receiver the form names nobody.")
_NO_CONSENT = mark(
    "Errors",
    "There is no valid consent to tell this receiver what the form says. Ask the person and record it, or"
    " print the form without a name.",
)
_WHY = mark("Errors", "Say why this is shared without consent.")
_CHANGED = mark("Errors", "The case has changed since you looked through it. Look through it again.")
_NAMES_NOBODY = mark("Errors", "This form never names anybody. Print it without a name.")


class Ground(StrEnum):
    """Why something is shared without consent."""

    LIFE = "life"
    LAW = "law"


_GROUND_WORDS = {Ground.LIFE: Word.LIFE, Ground.LAW: Word.LAW_DEMANDS}


@dataclass(frozen=True)
class FormWish:
    """Which form somebody wants, in which language, for whom, and whether it names the person."""

    form: Form
    language: str
    step: str | None = None
    receiver: str | None = None
    is_named: bool = False
    request: str = field(default="", repr=False)
    is_neutral: bool = False
    ground: Ground | None = None
    reason: str = field(default="", repr=False)  # of sharing without consent


@dataclass(frozen=True)
class LookedForm:
    """The text of a form as somebody read it: nothing else is printed."""

    wish: FormWish
    language: str  # the one it is really in
    lines: tuple[Line, ...] = field(repr=False)
    missing: tuple[Place, ...]
    is_draft: bool


@cache
def form_files() -> FormFiles:
    """The forms the program ships."""
    return FormFiles(RESOURCES / "letters")


def template_of(form: Form, country: str, language: str = SOURCE_LANGUAGE) -> Template:
    """The form as a country or its region has it in this language; refused where there is none."""
    if form is Form.REFERRAL_LETTER:
        raise KnownError(_BY_REFERRAL)
    template = form_files().template(form, country, language)
    if template is None:
        raise KnownError(_NO_FORM)
    return template


def look_through_form(desk: Desk, case_id: str, wish: FormWish) -> LookedForm:
    """The text of a form, to be read before it is printed; that it named the person is journalled first."""
    desk.require(Right.PRINT_LETTER)
    if wish.is_named:
        desk.require(Right.REVEAL_IDENTITY)
    with desk.vault.write() as vault:
        filling = _filling(desk, vault, case_id, wish)
        if filling.allowed.shares:
            vault.note(Act.REVEAL, case_id, "all")
    return _looked(filling, wish)


def form_pdf(desk: Desk, case_id: str, looked: LookedForm) -> PrintedPdf:
    """The form that was looked through; refused when it would say anything else by now."""
    desk.require(Right.PRINT_LETTER)
    if looked.wish.is_named:
        desk.require(Right.REVEAL_IDENTITY)
    print_id = new_print_id()
    with desk.vault.write() as vault:
        filling = _filling(desk, vault, case_id, looked.wish)
        if _looked(filling, looked.wish) != looked:
            raise KnownError(_CHANGED)
        if looked.wish.ground is not None:
            vault.add(_why(desk, looked.wish), case_id)
        vault.note(Act.PRINT_FORM, case_id, _detail(print_id, filling, looked.wish))
    from caseapp.reports.form_sheet import FormSheet, draw_form  # loads slowly, and only forms need it

    language, template = looked.language, filling.template
    sheet = FormSheet(
        day=filling.today,
        moment=desk.now(),
        case_code=filling.case.code,
        print_id=print_id,
        is_training=desk.is_training,
        is_draft=looked.is_draft,
        is_for_person=template.to is Whom.PERSON,
        is_large=template.to is Whom.PERSON,
        words={word: filling.word(word, language) for word in Word},
    )
    return printed(draw_form(looked.lines, sheet, _catalogue(language)), print_id)


def _looked(filling: Filling, wish: FormWish) -> LookedForm:
    from caseapp.reports.words import words_of

    template = filling.template
    language = wish.language if wish.language in template.languages else SOURCE_LANGUAGE
    found: Filled = filled(filling, words_of(_catalogue(language)))
    is_draft = template.languages[language] is LanguageStatus.DRAFT
    return LookedForm(wish, language, found.lines, found.missing, is_draft)


def _catalogue(language: str) -> Catalogue:
    """Questions and answers in the languages of the program; a language it lacks has them in English."""
    return read_catalogue(TRANSLATIONS, language)


def _filling(desk: Desk, vault: Writing, case_id: str, wish: FormWish) -> Filling:
    records = vault.of_case(case_id)
    case = rules.case_in(records)
    template = template_of(wish.form, case.country, wish.language)
    if wish.form is Form.RETURN_CONSENT:
        returning.require_not_stopped(records)
    return Filling(
        template=template,
        vocabulary=form_files().vocabulary,
        case=case,
        records=records,
        step=step_for(steps_of(desk, records), wish),
        allowed=_allowed(desk, vault, records, template, wish),
        office=vault.meta("office") or "",
        worker=desk.worker.display_name,
        today=desk.today(),
        request=wish.request,
        is_neutral=wish.is_neutral,
    )


def step_for(steps: Sequence[Step], wish: FormWish) -> Step | None:
    """The step a form is printed for: the one that is named, else the first that asks for it."""
    if wish.step is None:
        return next((step for step in steps if wish.form in step.forms), None)
    step = next((step for step in steps if step.id == wish.step), None)
    if step is None:
        raise KnownError(_NO_STEP)
    if wish.form not in step.forms:
        raise KnownError(_NOT_OF_STEP)
    return step


def _allowed(
    desk: Desk, vault: Writing, records: Sequence[Stored], template: Template, wish: FormWish
) -> Allowed:
    """What the form may print: nothing that identifies, unless a consent or an emergency covers it."""
    provider = vault.get(wish.receiver).record if wish.receiver is not None else None
    if wish.receiver is not None and not isinstance(provider, Provider):
        raise KnownError(_TO_WHOM)
    told = provider if isinstance(provider, Provider) else None
    if not wish.is_named:
        return Allowed(told)
    if not template.shares:
        raise KnownError(_NAMES_NOBODY)
    if told is None or wish.receiver is None:
        raise KnownError(_TO_WHOM)
    if wish.ground is not None:
        desk.require(Right.OVERRIDE_CONSENT)
        rules.require_words(wish.reason, _WHY)
        return Allowed(told, template.shares, ground=_GROUND_WORDS[wish.ground])
    consents = of_type(records, Consent)
    consent_id = consenting.in_force(consents, wish.receiver, told.type, desk.today())
    consent = dict(consents)[consent_id] if consent_id is not None else None
    shares = tuple(one for one in template.shares if consent is not None and one in consent.covers)
    if not shares:
        raise rules.NoConsent(_NO_CONSENT)
    return Allowed(told, shares, consent_id, consent)


def _why(desk: Desk, wish: FormWish) -> ContactNote:
    """The reason of sharing without consent, kept with what identifies; the journal has its kind alone."""
    given = {
        "at": desk.clock().astimezone(UTC),
        "channel": "other",
        "with_whom": "authority",
        "note": wish.reason,
    }
    return check(ContactNote, given, desk.today())


def _detail(print_id: str, filling: Filling, wish: FormWish) -> str:
    """The number of the print and the form; where it names somebody, to whom, on what ground, and what."""
    allowed = filling.allowed
    if not allowed.shares:
        return f"{print_id} {wish.form.value}"
    rests_on = allowed.consent_id or (wish.ground.value if wish.ground is not None else "")
    return f"{print_id} {wish.form.value} {wish.receiver} {rests_on} {','.join(allowed.shares)}"
