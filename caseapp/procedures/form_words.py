"""The words of a form with their places: a closed list of names in braces, each filled once."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, StringConstraints
from pydantic_core import PydanticCustomError

from caseapp.domain.instruments.wording import Language, with_source
from caseapp.domain.plain_words import is_plain
from caseapp.procedures.faults import fault_text
from caseapp.text import Text, mark

_LONGEST = 1_000
_PLACE = re.compile(r"\{([a-z_]+)\}")


class Place(StrEnum):
    """What a form can say of the record; nothing else goes into its words."""

    CASE_CODE = "case_code"
    WORKER = "worker"
    OFFICE = "office"
    DATE = "date"
    RECEIVER = "receiver"
    AUTHORITY = "authority"
    COUNTRY = "country"
    STEP = "step"
    LAW = "law"
    DEADLINE = "deadline"
    AGE_BAND = "age_band"
    SEX = "sex"
    LANGUAGE = "language"
    CITIZENSHIP = "citizenship"
    NEED = "need"
    REQUEST = "request"
    NAME = "name"


IDENTIFYING = frozenset({Place.NAME})
_IN_FORMS = frozenset(Place)
_IN_VOCABULARY = frozenset({"number", "total", "date", "worker", "office", "case_code"})


def _words_with(known: frozenset[str]) -> Callable[[str], str]:
    def check(text: str) -> str:
        if any(name not in known for name in _PLACE.findall(text)):
            raise PydanticCustomError("unknown_place", "a place that is not known")
        # Whatever is in braces still, or hides between them, is as little plain here as anywhere.
        if not is_plain(_PLACE.sub("x", text)):
            raise PydanticCustomError("plain_words", "not plain words")
        return text

    return check


_Limits = StringConstraints(min_length=1, max_length=_LONGEST)
FormWording = Annotated[
    dict[Language, Annotated[str, _Limits, AfterValidator(_words_with(_IN_FORMS))]],
    AfterValidator(with_source),
]
VocabularyWording = Annotated[
    dict[Language, Annotated[str, _Limits, AfterValidator(_words_with(_IN_VOCABULARY))]],
    AfterValidator(with_source),
]


def places_in(words: str) -> tuple[str, ...]:
    """The names of the places in these words."""
    return tuple(_PLACE.findall(words))


def fill(words: str, values: Mapping[str, str]) -> str:
    """The words with their places filled; what is put in is not looked into for places."""
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), words)


_BY_KIND: Mapping[str, Text] = {
    "unknown_place": mark("Forms", "This names a place in braces that is not known. The README lists them."),
    "no_english": mark("Instruments", "The English words (en) are missing here."),
    "dict_type": mark("Instruments", "Write the words of each language here, for example en: Are you safe?"),
    "string_pattern_mismatch": mark(
        "Forms",
        "This is not in the form that this key needs: ids are letters, digits and -; a version is a year and"
        " month such as '2026-11'; a language is its code.",
    ),
}


def form_fault(kind: str, field: str) -> Text:
    """The words for a kind of fault that pydantic names."""
    return _BY_KIND.get(kind) or fault_text(kind, field)
