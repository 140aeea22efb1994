"""What the file of a form holds: its parts in order, the facts they depend on, and words in languages."""

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from caseapp.domain.fields import Share
from caseapp.domain.instruments.wording import Language
from caseapp.procedures.conditions import Condition
from caseapp.procedures.form_words import (
    IDENTIFYING,
    FormWording,
    Place,
    VocabularyWording,
    places_in,
)
from caseapp.procedures.kinds import AppliesTo, AtLeastOne, Form, Identifier
from caseapp.procedures.kinds import Words as PlainWords
from caseapp.text import SOURCE_LANGUAGE, Text, mark

At = tuple[int | str, ...]
_MOST_PARTS = 60


class LanguageStatus(StrEnum):
    """How sure the words in a language are."""

    OWN = "own"  # written here, in this language
    DRAFT = "draft"  # nobody who works in this language has signed it
    SIGNED = "signed"


class Whom(StrEnum):
    """Whom a form is for."""

    AUTHORITY = "authority"
    SERVICE = "service"
    PERSON = "person"


class PartKind(StrEnum):
    """What a part of a form is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"
    TICK = "tick"  # a box to tick by hand
    BLANK = "blank"  # lines to write on
    FACTS = "facts"  # what is known without a name, in pairs
    SHARED = "shared"  # what the person agreed that the receiver is told


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Part(_Entry):
    """One part of a form."""

    id: Identifier
    kind: PartKind
    text: FormWording | None = None
    places: tuple[Place, ...] = ()
    when: AppliesTo | None = None
    if_unknown: bool = False  # printed too where the facts do not say
    if_known: bool = False  # left out where one of its places has nothing to say
    lines: Annotated[int, Field(ge=1, le=8)] = 1

    @cached_property
    def condition(self) -> Condition | None:
        """The facts that the part depends on."""
        return None if self.when is None else Condition.parse(self.when)


class Template(_Entry):
    """A form or letter."""

    form: Form
    version: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}(\.[0-9]{1,3})?$")]
    to: Whom
    shares: tuple[Share, ...] = ()
    languages: dict[Language, LanguageStatus]
    signed_by: dict[Language, PlainWords] = {}
    title: FormWording
    neutral_title: FormWording | None = None
    addressee: FormWording | None = None
    parts: Annotated[tuple[Part, ...], AtLeastOne]
    signatures: Annotated[tuple[FormWording, ...], AtLeastOne]

    def wordings(self) -> Iterator[tuple[At, dict[str, str]]]:
        """Every wording with its place in the file."""
        for name in ("title", "neutral_title", "addressee"):
            wording = getattr(self, name)
            if wording is not None:
                yield (name,), wording
        for number, part in enumerate(self.parts):
            if part.text is not None:
                yield ("parts", number, "text"), part.text
        for number, wording in enumerate(self.signatures):
            yield ("signatures", number), wording


class Word(StrEnum):
    """A word or sentence that all forms have in common."""

    OWN_NAME = "own_name"  # of the language
    CASE = "case"
    SHEET = "sheet"
    PRINT = "print"
    FROM = "from"
    TO = "to"
    CONFIDENTIAL = "confidential"
    DRAFT = "draft"
    TRAINING = "training"
    PROCEDURE = "procedure"
    SHARED = "shared"
    AGREED = "agreed"
    NAMELESS = "nameless"
    LIFE = "life"
    LAW_DEMANDS = "law_demands"
    KEEP = "keep"
    ASK = "ask"
    LEFT_OUT = "left_out"
    ADULT = "adult"
    CHILD = "child"
    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    INTERPRETER = "interpreter"
    DATE_LABEL = "date_label"
    CASE_CODE_LABEL = "case_code_label"
    AGE_BAND_LABEL = "age_band_label"
    SEX_LABEL = "sex_label"
    LANGUAGE_LABEL = "language_label"
    CITIZENSHIP_LABEL = "citizenship_label"
    NEED_LABEL = "need_label"
    STEP_LABEL = "step_label"
    LAW_LABEL = "law_label"
    DEADLINE_LABEL = "deadline_label"
    AUTHORITY_LABEL = "authority_label"
    WORKER_LABEL = "worker_label"
    OFFICE_LABEL = "office_label"
    REQUEST_LABEL = "request_label"
    NAME_LABEL = "name_label"
    COUNTRY_LABEL = "country_label"
    RECEIVER_LABEL = "receiver_label"


class Vocabulary(_Entry):
    """The words that all forms have in common."""

    version: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}(\.[0-9]{1,3})?$")]
    languages: dict[Language, LanguageStatus]
    words: dict[Word, VocabularyWording]

    def wordings(self) -> Iterator[tuple[At, dict[str, str]]]:
        """Every wording with its place in the file."""
        for word, wording in self.words.items():
            yield ("words", word.value), wording


_NO_ENGLISH = mark("Instruments", "The languages must list en.")
_LACKS = mark("Instruments", "These words are missing in a language that the file lists.")
_UNLISTED = mark("Instruments", "These words are in a language that the file does not list.")
_TWICE = mark("Procedures", "This id is used twice. Give each entry its own.")
_NO_TEXT = mark("Forms", "A part of this kind needs words.")
_NO_PLACES = mark("Forms", "Only a part of the kind facts names places, and it must.")
_TEXT = mark("Forms", "A part of this kind has no words of its own.")
_SHARES = mark("Forms", "Parts of the record are printed by one part of the kind shared, and only by it.")
_FOR_PERSON = mark("Forms", "A form for the person herself names nobody and shares nothing.")
_NOT_SIGNED = mark("Forms", "A signed language says in signed_by who signed it, and no other language does.")
_OTHER_PLACES = mark("Forms", "These words do not name the same places as the English ones.")
_TOO_MANY = mark("Forms", "A form has 60 parts at most.")
_WORDS_MISSING = mark("Forms", "Some of the common words are missing. The README lists them.")
_WITHOUT_TEXT = frozenset({PartKind.FACTS, PartKind.SHARED})


def breaches(template: Template) -> Iterator[tuple[At, Text]]:
    """Every rule that one entry breaks with another."""
    yield from language_breaches(template)
    signed = {code for code, status in template.languages.items() if status is LanguageStatus.SIGNED}
    if signed != set(template.signed_by):
        yield ("languages",), _NOT_SIGNED
    if len(template.parts) > _MOST_PARTS:
        yield ("parts", _MOST_PARTS), _TOO_MANY
    seen: set[str] = set()
    for number, part in enumerate(template.parts):
        place = ("parts", number)
        if part.id in seen:
            yield (*place, "id"), _TWICE
        seen.add(part.id)
        yield from ((place, text) for text in _of_part(part))
    shared = [number for number, part in enumerate(template.parts) if part.kind is PartKind.SHARED]
    if len(shared) != bool(template.shares):
        yield ("shares",), _SHARES
    if template.to is Whom.PERSON and (template.shares or IDENTIFYING & _all_places(template)):
        yield ("to",), _FOR_PERSON


def language_breaches(entry: Template | Vocabulary) -> Iterator[tuple[At, Text]]:
    """Words that lack a language or a place, or have one too many."""
    listed = set(entry.languages)
    if SOURCE_LANGUAGE not in listed:
        yield ("languages",), _NO_ENGLISH
    for place, wording in entry.wordings():
        if listed - set(wording):
            yield place, _LACKS
        if set(wording) - listed:
            yield place, _UNLISTED
        named = {frozenset(places_in(words)) for words in wording.values()}
        if len(named) > 1:
            yield place, _OTHER_PLACES


def vocabulary_breaches(vocabulary: Vocabulary) -> Iterator[tuple[At, Text]]:
    """Every rule that the common words break."""
    yield from language_breaches(vocabulary)
    if set(vocabulary.words) != set(Word):
        yield ("words",), _WORDS_MISSING


def _of_part(part: Part) -> Iterator[Text]:
    if part.kind in _WITHOUT_TEXT and part.text is not None:
        yield _TEXT
    if part.kind not in _WITHOUT_TEXT and part.text is None:
        yield _NO_TEXT
    if (part.kind is PartKind.FACTS) != bool(part.places):
        yield _NO_PLACES


def _all_places(template: Template) -> frozenset[str]:
    named = {
        name for _, wording in template.wordings() for words in wording.values() for name in places_in(words)
    }
    return frozenset(named | {place.value for part in template.parts for place in part.places})
