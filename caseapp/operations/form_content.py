"""What a form says in one case, line by line: the same lines are looked through and printed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from caseapp.domain.codes import casework
from caseapp.domain.fields import Share
from caseapp.domain.others import names_of_others, without_others
from caseapp.domain.records import Case, Consent, Provider
from caseapp.operations.facts import facts_of
from caseapp.operations.form_values import values_of
from caseapp.operations.sharing import shared_answers
from caseapp.procedures.engine import Step
from caseapp.procedures.form_template import Part, PartKind, Template, Vocabulary, Whom, Word
from caseapp.procedures.form_words import Place, fill, places_in
from caseapp.reports.case_content import Line
from caseapp.storage.stored import Stored

if TYPE_CHECKING:  # it loads slowly, and only pages need it
    from caseapp.reports.words import Words

_BLANK = "_" * 20
_PLACES = frozenset(place.value for place in Place)
_ROLES: Mapping[PartKind, str] = {
    PartKind.HEADING: "heading",
    PartKind.PARAGRAPH: "words",
    PartKind.POINT: "point",
    PartKind.TICK: "tick",
    PartKind.BLANK: "blank",
}


@dataclass(frozen=True)
class Allowed:
    """To whom a form goes, what of the record it may print, and on what that rests."""

    provider: Provider | None = field(default=None, repr=False)
    shares: tuple[Share, ...] = ()
    consent_id: str | None = None
    consent: Consent | None = field(default=None, repr=False)
    ground: Word | None = None  # why it is told without consent


@dataclass(frozen=True)
class Filling:
    """A template with all that it is filled from."""

    template: Template
    vocabulary: Vocabulary
    case: Case
    records: Sequence[Stored] = field(repr=False)
    step: Step | None
    allowed: Allowed
    office: str
    worker: str
    today: date
    request: str = field(default="", repr=False)
    is_neutral: bool = False

    def word(self, word: Word, language: str) -> str:
        """A word that all forms have in common."""
        wording = self.vocabulary.words[word]
        return wording.get(language) or wording["en"]


@dataclass(frozen=True)
class Filled:
    """The lines of a form, and the places that the record says nothing for."""

    lines: tuple[Line, ...] = field(repr=False)
    missing: tuple[Place, ...]


def filled(filling: Filling, words: "Words") -> Filled:
    """The lines of a form in the language of the words."""
    values = values_of(filling, words)
    composer = _Composer(filling, words, values)
    lines = tuple(composer.lines())
    return Filled(lines, tuple(dict.fromkeys(composer.missing)))


class _Composer:
    """Puts the lines together and remembers what nobody could say."""

    def __init__(self, filling: Filling, words: "Words", values: Mapping[Place, str]) -> None:
        self._filling, self._words, self._values = filling, words, values
        self._language = words.catalogue.language
        self.missing: list[Place] = []

    def lines(self) -> Iterator[Line]:
        template = self._filling.template
        is_neutral = self._filling.is_neutral and template.neutral_title is not None
        title = template.neutral_title if is_neutral else template.title
        yield Line("title", "", self._said(title or template.title))
        if template.to is not Whom.PERSON:
            yield from self._opening()
        for part in template.parts:
            if self._is_wanted(part):
                yield from self._part(part)
        closing = Word.ASK if template.to is Whom.PERSON else Word.KEEP
        yield Line("closing", "", self._common(closing))
        for caption in template.signatures:
            yield Line("sign", "", self._said(caption))
        yield Line("note", "", self._state())

    def _opening(self) -> Iterator[Line]:
        filling = self._filling
        sender = self._words.listed(filter(None, (filling.office, filling.worker)))
        yield Line("pair", self._common(Word.FROM), sender)
        if filling.template.addressee is not None:
            to = self._said(filling.template.addressee)
        else:
            to = self._value(Place.RECEIVER)
        yield Line("pair", self._common(Word.TO), to)

    def _is_wanted(self, part: Part) -> bool:
        if part.condition is not None:
            answer = part.condition.holds(facts_of(self._filling.records, self._filling.today))
            if answer is False or (answer is None and not part.if_unknown):
                return False
        if not part.if_known or part.text is None:
            return True
        return all(self._values[Place(name)] for name in places_in(part.text["en"]))

    def _part(self, part: Part) -> Iterator[Line]:
        if part.text is not None:
            yield Line(_ROLES[part.kind], "", self._said(part.text))
            yield from [Line("blank", "", "")] * (part.lines - 1)
        elif part.kind is PartKind.SHARED:
            yield from self._shared()
        else:
            for place in part.places:
                yield Line("pair", self._common(Word(f"{place.value}_label")), self._value(place))

    def _shared(self) -> Iterator[Line]:
        filling, allowed = self._filling, self._filling.allowed
        if not allowed.shares:
            yield Line("words", "", self._common(Word.NAMELESS))
            return
        yield Line("heading", "", self._common(Word.SHARED))
        yield Line("words", "", self._rests_on())
        names = names_of_others(stored.record for stored in filling.records)
        safe = [replace(one, record=without_others(one.record, names).record) for one in filling.records]
        catalogue = self._words.catalogue
        answers = shared_answers(safe, allowed.shares, catalogue)
        for share, group in groupby(answers, key=lambda answer: answer.share):
            yield Line("part", "", casework.SHARE.label(share, catalogue))
            for answer in group:
                yield Line("pair", catalogue.look_up(answer.label), answer.answer)

    def _rests_on(self) -> str:
        allowed = self._filling.allowed
        if allowed.ground is not None:
            return self._common(allowed.ground)
        given = allowed.consent.given_on if allowed.consent is not None else self._filling.today
        return fill(self._filling.word(Word.AGREED, self._language), {"date": self._words.day(given)})

    def _state(self) -> str:
        """Which version of the procedure and of the form this is."""
        filling = self._filling
        procedure = f"{filling.case.country} {filling.case.pack_version or ''}".strip()
        form = f"{filling.template.form.value} {filling.template.version}"
        return f"{self._common(Word.PROCEDURE)}: {procedure} · {form}"

    def _said(self, wording: Mapping[str, str]) -> str:
        written = wording.get(self._language) or wording["en"]
        return fill(written, {name: self._value(Place(name)) for name in places_in(written)})

    def _common(self, word: Word) -> str:
        written = self._filling.word(word, self._language)
        known = {name: self._value(Place(name)) for name in places_in(written) if name in _PLACES}
        return fill(written, known)

    def _value(self, place: Place) -> str:
        value = self._values[place]
        if not value:
            self.missing.append(place)
        return value or _BLANK
