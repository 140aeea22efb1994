"""What is known of who somebody is, gathered from answers by what each field says it is for."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from caseapp.domain.duplicates.dates import Birth, birth_of, guessed
from caseapp.domain.duplicates.romanising import syllables_of, words_of
from caseapp.domain.duplicates.sounds import skeleton
from caseapp.domain.fields import Compartment, Field, Match, fields_of
from caseapp.domain.record import NOTHING, Record
from caseapp.domain.records import RECORD_TYPES

_PHONE_DIGITS = 8  # the end of a number, without country and trunk codes
_LEAST_DIGITS, _LEAST_DOCUMENT = 6, 5
_MOST_WORDS, _MOST_NAMES, _LONGEST = 6, 4, 200
_COMMA = re.compile(r"[,;/،؛、，၊]")
# By kind of record: the answers of the one record of that kind, or of each of several.
Answers = Mapping[str, Mapping[str, object] | Sequence[Mapping[str, object]]]


@dataclass(frozen=True)
class Identity:
    """A person as far as she can be compared: each of `names` is one way of naming her, word by word."""

    names: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    birth: Birth | None = field(default=None, repr=False)
    documents: frozenset[str] = field(default=frozenset(), repr=False)
    phones: frozenset[str] = field(default=frozenset(), repr=False)
    places: frozenset[str] = frozenset()
    sex: str | None = None
    father: tuple[str, ...] = field(default=(), repr=False)
    mother: tuple[str, ...] = field(default=(), repr=False)
    birth_place: tuple[str, ...] = field(default=(), repr=False)
    birth_country: str | None = None
    event: str | None = None
    wristbands: frozenset[str] = frozenset()

    @property
    def words(self) -> tuple[str, ...]:
        """All words of all names, each once."""
        return tuple(dict.fromkeys(word for name in self.names for word in name))

    @property
    def sounds(self) -> tuple[str, ...]:
        """How the words of the names sound, each once."""
        return tuple(dict.fromkeys(sound for word in self.words if (sound := skeleton(word))))


def identity_of(records: Iterable[Record], on: date | None = None) -> Identity:
    """The identity that records of one case give; an age counts from the day `on`, if there is one."""
    given: dict[str, list[Mapping[str, object]]] = {}
    for record in records:
        given.setdefault(record.kind, []).append(dict(record))
    return identity_from(given, on)


def identity_from(untrusted: Answers, on: date | None = None) -> Identity:
    """The identity in answers by kind of record, as they are typed; what makes no sense is left out."""
    given: dict[Match, list[object]] = {}
    for match, value in _given(untrusted):
        given.setdefault(match, []).append(value)

    def texts(match: Match) -> list[str]:
        return [value[:_LONGEST] for value in given.get(match, ()) if isinstance(value, str)]

    def words_in(match: Match) -> tuple[str, ...]:
        return words_of(" ".join(texts(match)))[:_MOST_WORDS]

    more = [name for text in texts(Match.OTHER_NAMES) for name in _COMMA.split(text)[:_MOST_NAMES]]
    names = [" ".join(texts(Match.NAME)), *texts(Match.OTHER_NAME), *more]
    births = [birth_of(text) for text in texts(Match.BIRTH)]
    births += [guessed(age, on) for age in given.get(Match.AGE, ())]
    places = [
        code for codes in given.get(Match.PLACE, ()) if isinstance(codes, list | tuple) for code in codes
    ]
    return Identity(
        _each_once(words[:_MOST_WORDS] for name in names for words in (words_of(name), syllables_of(name))),
        next((birth for birth in births if birth is not None), None),
        _numbers(document_number, texts(Match.DOCUMENT)),
        _numbers(phone_number, texts(Match.PHONE)),
        frozenset(str(code) for code in places),
        next(iter(texts(Match.SEX)), None),
        words_in(Match.FATHER),
        words_in(Match.MOTHER),
        words_in(Match.BIRTH_PLACE),
        next(iter(texts(Match.BIRTH_COUNTRY)), None),
        next(iter(texts(Match.EVENT)), None),
        frozenset(texts(Match.WRISTBAND)),
    )


def _each_once(names: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(words for words in names if words))


def document_number(text: str) -> str:
    """The letters and digits of a document's number; nothing when they are too few to mean anything."""
    kept = "".join(letter for letter in unicodedata.normalize("NFKC", text).upper() if letter.isalnum())
    return kept if len(kept) >= _LEAST_DOCUMENT and any(letter.isdigit() for letter in kept) else ""


def phone_number(text: str) -> str:
    """The last digits of a phone number, which stay the same with and without the country's code."""
    digits = "".join(
        str(unicodedata.digit(letter)) for letter in text if unicodedata.digit(letter, None) is not None
    )
    return digits[-_PHONE_DIGITS:] if len(digits) >= _LEAST_DIGITS else ""


def _numbers(number_in: Callable[[str], str], texts: Iterable[str]) -> frozenset[str]:
    return frozenset(number for text in texts if (number := number_in(text)))


def _given(untrusted: Answers) -> Iterator[tuple[Match, object]]:
    for kind, asked in _asked():
        for answers in _each(untrusted.get(kind)):
            value, when = answers.get(asked.name), asked.ask.match_when
            is_telling = when is None or when.holds(answers.get(when.field))
            if asked.ask.match is not None and value not in NOTHING and is_telling:
                yield asked.ask.match, value


def _each(untrusted: object) -> Iterator[Mapping[str, object]]:
    """The answers of each record of a kind."""
    several = untrusted if isinstance(untrusted, list | tuple) else (untrusted,)
    return (answers for answers in several if isinstance(answers, Mapping))


@cache
def _asked() -> tuple[tuple[str, Field], ...]:
    """Each field that says who somebody is, with its kind of record."""
    return tuple(
        (kind, asked) for kind, record_type in RECORD_TYPES.items() for asked in _matched(record_type)
    )


@cache
def _matched(record_type: type[Record]) -> tuple[Field, ...]:
    return tuple(asked for asked in fields_of(record_type) if asked.ask.match is not None)


# The kinds of record that say something of who somebody is, and those that alone can say it.
MATCHED_KINDS = frozenset(kind for kind, record_type in RECORD_TYPES.items() if _matched(record_type))
NAMING_KINDS = frozenset(
    kind
    for kind, record_type in RECORD_TYPES.items()
    if any(asked.compartment is Compartment.IDENT for asked in _matched(record_type))
)
