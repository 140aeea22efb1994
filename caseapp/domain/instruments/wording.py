"""Words of an instrument in several languages; the source language is always among them."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator, StringConstraints
from pydantic_core import PydanticCustomError

from caseapp.domain.plain_words import is_plain
from caseapp.text import SOURCE_LANGUAGE, Text, mark

CONTEXT = "Indicators"  # where the catalogues keep the words of instruments
_LONGEST = 1_000


def _plain(text: str) -> str:
    if not is_plain(text):
        raise PydanticCustomError("plain_words", "not plain words")
    return text


def with_source(texts: dict[str, str]) -> dict[str, str]:
    """The words, if the source language is among them."""
    if SOURCE_LANGUAGE not in texts:
        raise PydanticCustomError("no_english", "no words in the source language")
    return texts


Words = Annotated[str, StringConstraints(min_length=1, max_length=_LONGEST), AfterValidator(_plain)]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Wording = Annotated[dict[Language, Words], AfterValidator(with_source)]


class WordingStatus(StrEnum):
    """How sure the words in a language are."""

    OWN = "own"  # written here, in this language
    VERIFIED = "verified"  # checked by somebody who speaks it
    MEMORY = "memory"  # not checked

    @property
    def words(self) -> Text:
        """The mark that goes with words in such a language."""
        return _STATUS_WORDS[self]


_STATUS_WORDS: Mapping[WordingStatus, Text] = MappingProxyType(
    {
        WordingStatus.OWN: mark("Instruments", "own words"),
        WordingStatus.VERIFIED: mark("Instruments", "verified"),
        WordingStatus.MEMORY: mark("Instruments", "not verified"),
    }
)


def said(wording: Mapping[str, str], language: str) -> Text:
    """The words in a language: the file's own, else what the catalogue has for the English ones."""
    return Text(CONTEXT, wording.get(language) or wording[SOURCE_LANGUAGE])
