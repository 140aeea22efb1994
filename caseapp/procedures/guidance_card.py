"""What a card of guidance says about a topic, and where that comes from."""

from collections.abc import Callable, Iterator, Mapping, Sized
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

from caseapp.procedures.kinds import Day, Identifier, LanguageCode, Status, Topic, WebAddress, Words, Year

Several = TypeVar("Several", bound=Sized)

# How much a tired person reads: how many entries each part has at the least and at the most.
LIMITS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "why": (1, 3),
        "say": (3, 6),
        "do_not_say": (3, 5),
        "bring": (0, 6),
        "could_go_wrong": (2, 5),
        "child": (0, 3),
        "before": (2, 6),
        "asking": (2, 6),
        "stop": (2, 6),
        "distress": (2, 6),
        "interpreter": (2, 6),
        "basis": (1, 6),
        "sources": (1, 100),
    }
)


def _within(part: str) -> Callable[[Several], Several]:
    least, most = LIMITS[part]

    def check(entries: Several) -> Several:
        if not least <= len(entries) <= most:
            raise PydanticCustomError("entries", "too few entries or too many")
        return entries

    return check


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Danger(_Part):
    """What could go wrong for the person, and what the worker does about it."""

    danger: Words
    answer: Words


class Interview(_Part):
    """How to talk with somebody who may be afraid; shown beside the questions too."""

    before: Annotated[tuple[Words, ...], AfterValidator(_within("before"))]
    asking: Annotated[tuple[Words, ...], AfterValidator(_within("asking"))]
    stop: Annotated[tuple[Words, ...], AfterValidator(_within("stop"))]
    distress: Annotated[tuple[Words, ...], AfterValidator(_within("distress"))]
    interpreter: Annotated[tuple[Words, ...], AfterValidator(_within("interpreter"))]


class CardWords(_Part):
    """The words of a card in one language."""

    topic: Topic
    title: Words
    why: Annotated[tuple[Words, ...], AfterValidator(_within("why"))]
    say: Annotated[tuple[Words, ...], AfterValidator(_within("say"))]
    do_not_say: Annotated[tuple[Words, ...], AfterValidator(_within("do_not_say"))]
    bring: Annotated[tuple[Words, ...], AfterValidator(_within("bring"))]
    could_go_wrong: Annotated[tuple[Danger, ...], AfterValidator(_within("could_go_wrong"))]
    child: Annotated[tuple[Words, ...], AfterValidator(_within("child"))]
    interview: Interview | None = None

    def sizes(self) -> Iterator[tuple[tuple[str, ...], int]]:
        """How many entries each part has, by its place in the file."""
        for name in ("why", "say", "do_not_say", "bring", "could_go_wrong", "child"):
            yield (name,), len(getattr(self, name))
        yield ("interview",), 0 if self.interview is None else 1
        if self.interview is not None:
            for name in Interview.model_fields:
                yield ("interview", name), len(getattr(self.interview, name))


class EnglishCard(CardWords):
    """A card as it is written first, with the sources that its guidance follows."""

    basis: Annotated[tuple[Identifier, ...], AfterValidator(_within("basis"))]


class Reading(StrEnum):
    """Whether somebody who speaks the language has read a translation."""

    DRAFT = "draft"
    REVIEWED = "reviewed"


class TranslatedCard(CardWords):
    """A card in another language; its sources are those of the English one."""

    language: LanguageCode
    reading: Reading


class BasisSource(_Part):
    """A guide or rule that cards follow, and what of it was read to check them."""

    id: Identifier
    title: Words
    publisher: Words
    year: Year | None
    url: WebAddress | None
    status: Status
    checked: Day | None = None
    read: Words | None = None


class SourceList(_Part):
    """The sources of all cards."""

    sources: Annotated[tuple[BasisSource, ...], AfterValidator(_within("sources"))]


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A card as it is shown: its words, the language they are in, and the sources behind them."""

    words: CardWords
    sources: tuple[BasisSource, ...]
    language: str
    is_draft: bool = False
