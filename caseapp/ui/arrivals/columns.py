"""The columns of the list of arrivals: what each shows of a line, and what typed letters mean in it."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from caseapp.domain.codes import arrivals
from caseapp.domain.codes.lists import Codes
from caseapp.domain.codes.places import WITH_PROCEDURE
from caseapp.domain.fields import Field, Kind, field_named
from caseapp.domain.records import Arrival
from caseapp.domain.wristbands import spaced
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit

Answers = Mapping[str, object]
AGE, AGE_BAND, WRISTBAND, NAME = "age", "age_band", "wristband", "name"
_FEW = 12  # choices that are also numbered
_ABOUT = "~≈?؟"
_NO_CHOICE = mark("Arrivals", "Nothing in the list begins so. Type other letters, or the number of a choice.")
_NO_AGE = mark("Arrivals", "Give the age in years, a band such as 12-17, or about how old: ~30.")
_OLDEST = 120
_NEAR = "mya ben hin urd nep sin tam tha khm lao vie ind msa fil tgl pus fas div zho eng"
_NEAR_LANGUAGES = frozenset(_NEAR.split())
_HINTS: Mapping[str, Text] = {
    NAME: mark("Arrivals", "The name as it is said. Leave it empty where it is not known."),
    AGE: mark("Arrivals", "The age in years, a band such as 12-17, or about how old: ~30."),
    WRISTBAND: mark("Arrivals", "Drawn by itself. Scan or type the one the person wears already."),
    "group": mark("Arrivals", "The same sign for everybody of a family, such as A or 12."),
    "note": mark("Arrivals", "Anything else. It goes over to the case."),
}
_CHOOSE = mark("Arrivals", "First letters or number: {choices}")
_CHOOSE_SEVERAL = mark("Arrivals", "First letters or numbers, with blanks between: {choices}")
_SEARCH = mark("Arrivals", "The first letters, or the two letters of the code.")
# Name of the field, and width in units of the grid; 0 takes what is left.
WIDTHS = (
    (WRISTBAND, 17.5),
    (NAME, 16.0),
    ("sex", 9.0),
    (AGE, 8.0),
    ("citizenship", 12.0),
    ("language", 10.5),
    ("group", 8.0),
    ("relation", 11.5),
    ("triage", 15.0),
    ("needs", 15.5),
    ("agreed", 10.0),
    ("note", 0.0),
)
_SHORT: Mapping[str, Text] = {
    "relation": mark("Arrivals", "To the head"),
    "agreed": mark("Arrivals", "Record?"),
}


# What fits a column; the first letters of these are typed, and of the whole words too.
_SHORT_CHOICES: Mapping[tuple[str, str], Text] = {
    ("relation", "head"): mark("Arrivals", "Head"),
    ("relation", "spouse"): mark("Arrivals", "Spouse"),
    ("relation", "sibling"): mark("Arrivals", "Sibling"),
    ("relation", "aunt_uncle"): mark("Arrivals", "Aunt, uncle"),
    ("relation", "in_law"): mark("Arrivals", "In-law"),
    ("relation", "travelled_with"): mark("Arrivals", "With her"),
    ("triage", "alone"): mark("Arrivals", "Alone"),
    ("triage", "medical"): mark("Arrivals", "Medical"),
    ("triage", "danger"): mark("Arrivals", "Danger"),
    ("triage", "exploiter"): mark("Arrivals", "Exploiter here"),
    ("triage", "disability"): mark("Arrivals", "Disability"),
    ("triage", "interpreter"): mark("Arrivals", "Interpreter"),
    ("needs", "water_food"): mark("Arrivals", "Water, food"),
    ("needs", "medical"): mark("Arrivals", "Medical"),
    ("needs", "clothes"): mark("Arrivals", "Clothes"),
    ("needs", "family_contact"): mark("Arrivals", "Family"),
    ("needs", "child_protection"): mark("Arrivals", "Child"),
    ("needs", "psychosocial"): mark("Arrivals", "Psychosocial"),
    ("needs", "legal"): mark("Arrivals", "Legal"),
    ("agreed", "person"): mark("Arrivals", "Yes"),
    ("agreed", "guardian"): mark("Arrivals", "Guardian"),
    ("agreed", "court"): mark("Arrivals", "Authority"),
    ("agreed", "refused"): mark("Arrivals", "No, refused"),
}


class NotUnderstood(Exception):
    """Letters that mean nothing in a column; `text` says what to type."""

    def __init__(self, text: Text) -> None:
        super().__init__()
        self.text = text


@dataclass(frozen=True)
class Choice:
    """One choice of a column: its code and its name."""

    code: str
    name: str
    short: str


class GridColumn:
    """One column, in the language of the window."""

    def __init__(self, kit: Kit, name: str) -> None:
        self.name, self._kit = name, kit
        self.field: Field = field_named(Arrival, name)
        self.is_several = self.field.kind is Kind.CHOICES
        codes = self.field.ask.codes
        found = () if codes is None else codes
        named = [self._made(code, codes) for code in found if codes is not None]
        self.choices = tuple(sorted(named, key=_near_first) if len(named) > _FEW + 2 else named)
        self._names = {choice.code: choice.short for choice in self.choices}

    def _made(self, code: str, codes: Codes) -> Choice:
        name = codes.label(code, self._kit.words.catalogue)
        short = _SHORT_CHOICES.get((self.name, code))
        return Choice(code, name, self._kit.words(short) if short is not None else name.partition(" (")[0])

    @property
    def heading(self) -> str:
        """The heading of the column."""
        return self._kit.words(_SHORT.get(self.name, self.field.ask.label))

    @property
    def hint(self) -> str:
        """What can be typed here."""
        words = self._kit.words
        if self.name in _HINTS:
            return words(_HINTS[self.name])
        if not self._is_numbered:
            return words(_SEARCH)
        named = [f"{words.number(n)} {choice.short}" for n, choice in enumerate(self.choices, start=1)]
        sentence = _CHOOSE_SEVERAL if self.is_several else _CHOOSE
        return words(sentence.filled(choices=" · ".join(named)))

    def shown(self, answers: Answers) -> str:
        """What the column shows of a line."""
        value = answers.get(self.name)
        if self.name == AGE and value is None:
            return self._kit.words.code(str(answers.get(AGE_BAND) or ""))
        if self.name == WRISTBAND and isinstance(value, str):
            return spaced(value)
        if isinstance(value, tuple | list):
            return ", ".join(self._names.get(str(code), str(code)) for code in value)
        if value is None:
            return ""
        return self._names.get(str(value), str(value))

    def whole(self, answers: Answers) -> str:
        """All choices of a line in whole words, for which a column has no room."""
        given = answers.get(self.name)
        chosen = given if isinstance(given, tuple | list) else ()
        return ", ".join(choice.name for choice in self.choices if choice.code in chosen)

    def written(self, answers: Answers) -> str:
        """What the column shows while it is changed: letters that mean the same again."""
        if self.name == AGE and answers.get(AGE) is None:
            return str(answers.get(AGE_BAND) or "")
        if self.is_several:
            given = answers.get(self.name)
            chosen = given if isinstance(given, tuple | list) else ()
            codes = [choice.code for choice in self.choices]
            return " ".join(str(codes.index(str(code)) + 1) for code in chosen if code in codes)
        return self.shown(answers)

    def read(self, typed: str, used: Sequence[str] = ()) -> dict[str, object]:
        """The answers these letters mean; NotUnderstood where they mean none. `used` go before all others."""
        typed = typed.strip()
        if self.name == AGE:
            return _read_age(typed)
        if not self.choices:
            return {self.name: typed or None}
        if self.is_several:
            parts = [part for part in typed.replace(",", " ").replace("،", " ").split() if part]
            return {self.name: tuple(dict.fromkeys(self._choice(part, used).code for part in parts))}
        return {self.name: self._choice(typed, used).code if typed else None}

    def likely(self, typed: str, used: Sequence[str] = ()) -> str:
        """The name of the choice that letters mean so far; nothing where they mean none."""
        if not self.choices:
            return ""
        parts = typed.replace(",", " ").split() if self.is_several else [typed.strip()]
        try:
            return ", ".join(self._choice(part, used).short for part in parts if part)
        except NotUnderstood:
            return ""

    @property
    def _is_numbered(self) -> bool:
        return bool(self.choices) and len(self.choices) <= _FEW + 2

    def _choice(self, typed: str, used: Sequence[str]) -> Choice:
        if self._is_numbered and typed.isdecimal():
            place = int(typed)
            if 0 < place <= len(self.choices):
                return self.choices[place - 1]
            raise NotUnderstood(_NO_CHOICE)
        wanted = _folded(typed)
        first = [choice for choice in self.choices if choice.code in used]
        for fits in (_begins, _has_word, _is_code):
            for choice in (*first, *self.choices):
                if fits(choice, wanted):
                    return choice
        raise NotUnderstood(_NO_CHOICE)


def grid_columns(kit: Kit) -> tuple[GridColumn, ...]:
    """All columns, in their order."""
    return tuple(GridColumn(kit, name) for name, _ in WIDTHS)


def asked_of(arrival: Arrival) -> dict[str, object]:
    """The answers of a line as the grid holds them."""
    names = (*(name for name, _ in WIDTHS), AGE_BAND)
    return {name: getattr(arrival, name) for name in names}


def _read_age(typed: str) -> dict[str, object]:
    if not typed:
        return {AGE: None, AGE_BAND: None}
    plain = typed.replace(" ", "").replace("–", "-").strip(_ABOUT)
    is_about = plain != typed.replace(" ", "").replace("–", "-")
    if plain.isdecimal() and int(plain) <= _OLDEST:
        if not is_about:
            return {AGE: int(plain), AGE_BAND: None}
        return {AGE: None, AGE_BAND: _band_with(int(plain))}
    if plain in arrivals.AGE_BAND:
        return {AGE: None, AGE_BAND: plain}
    raise NotUnderstood(_NO_AGE)


def _band_with(age: int) -> str:
    for band in arrivals.AGE_BAND:
        low, _, high = band.rstrip("+").partition("-")
        if int(low) <= age <= int(high or _OLDEST):
            return band
    raise NotUnderstood(_NO_AGE)


def _near_first(choice: Choice) -> tuple[bool, str]:
    """Countries and languages of the region go before all others; the rest by name."""
    is_near = choice.code in WITH_PROCEDURE or choice.code in _NEAR_LANGUAGES
    return not is_near, _folded(choice.name)


def _begins(choice: Choice, wanted: str) -> bool:
    return _folded(choice.short).startswith(wanted) or _folded(choice.name).startswith(wanted)


def _has_word(choice: Choice, wanted: str) -> bool:
    return any(word.startswith(wanted) for word in _words(choice.name))


def _is_code(choice: Choice, wanted: str) -> bool:
    return choice.code.casefold().startswith(wanted)


def _words(name: str) -> Iterable[str]:
    return _folded(name).replace("(", " ").replace("-", " ").split()


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
