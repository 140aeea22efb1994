"""What the file of an instrument holds: one frozen type for each kind of entry."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from caseapp.domain.codes.casework import ANSWER
from caseapp.domain.indicators import Strength
from caseapp.domain.instruments.wording import Language, Wording, WordingStatus, Words
from caseapp.text import Text, mark

_MOST_POINTS = 1_000
REASONS = tuple(value for value in ANSWER if value not in ("yes", "no"))  # why there is no answer


def _filled(entries: tuple[object, ...]) -> tuple[object, ...]:
    if not entries:
        raise PydanticCustomError("too_short", "no entries")
    return entries


_AtLeastOne = AfterValidator(_filled)
Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$")]
Points = Annotated[int, Field(ge=0, le=_MOST_POINTS)]


class Status(StrEnum):
    """How sure the content is: read in its source, our own work, or known from memory and to be checked."""

    VERIFIED = "verified"
    OWN = "own"
    MEMORY = "memory"

    @property
    def words(self) -> Text:
        """The mark that goes with the instrument wherever it is shown."""
        return _STATUS_WORDS[self]


_STATUS_WORDS: Mapping[Status, Text] = MappingProxyType(
    {
        Status.VERIFIED: mark("Instruments", "verified"),
        Status.OWN: mark("Instruments", "written for this program"),
        Status.MEMORY: mark("Instruments", "not verified"),
    }
)


class Use(StrEnum):
    """What an instrument is for."""

    IDENTIFICATION = "identification"
    FIRST_CONTACT = "first_contact"
    BEST_INTEREST = "best_interest"
    NEEDS = "needs"
    RISK = "risk"
    SAFETY_PLAN = "safety_plan"
    WELL_BEING = "well_being"


class Whom(StrEnum):
    """Whom it is for."""

    ADULT = "adult"
    CHILD = "child"
    ANY = "any"


class QuestionKind(StrEnum):
    """The shape of an answer."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    SCALE = "scale"
    NUMBER = "number"
    TEXT = "text"
    DATE = "date"


class Level(StrEnum):
    """How high a risk or need is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """Its place, from the lowest up."""
        return list(Level).index(self)


class Method(StrEnum):
    """How answers are added up."""

    INDICATORS = "indicators"  # strong, medium and weak signs in each section
    SUM = "sum"  # points
    MEAN = "mean"  # the mean of the answers, in per cent of the highest
    HIGHEST = "highest"  # the highest level any answer raises
    NONE = "none"


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Choice(_Entry):
    """One answer to choose."""

    value: Code
    text: Wording
    points: Points | None = None
    level: Level | None = None


class Condition(_Entry):
    """Answers to an earlier question that make this one matter."""

    question: Code
    among: Annotated[tuple[str, ...], _AtLeastOne]


class Question(_Entry):
    """One question, with the guidance for whoever asks it."""

    id: Code
    kind: QuestionKind
    text: Wording
    guidance: Wording | None = None
    when: Condition | None = None
    safety: bool = False
    strength: Strength | None = None
    points: Points | None = None  # what a yes counts
    level: Level | None = None  # what a yes raises
    choices: tuple[Choice, ...] = ()
    lowest: int | None = None
    highest: int | None = None
    lowest_text: Wording | None = None
    highest_text: Wording | None = None
    reverse: bool = False

    @cached_property
    def values(self) -> tuple[str, ...]:
        """The answers there are to choose from, without the reasons for having none; () for free ones."""
        if self.kind is QuestionKind.YES_NO:
            return ("yes", "no")
        if self.kind is QuestionKind.SCALE and self.lowest is not None and self.highest is not None:
            return tuple(str(number) for number in range(self.lowest, self.highest + 1))
        return tuple(choice.value for choice in self.choices)

    @property
    def is_written(self) -> bool:
        """Whether the answer is in free words or a day, which may lead to the person."""
        return self.kind in (QuestionKind.TEXT, QuestionKind.DATE)

    def choice(self, value: str) -> Choice | None:
        """The choice with this value."""
        return next((choice for choice in self.choices if choice.value == value), None)


class Section(_Entry):
    """Questions that belong together; `element` and `phase` tie it to the definition of trafficking."""

    id: Code
    title: Wording
    guidance: Wording | None = None
    element: Code | None = None
    phase: Code | None = None
    questions: Annotated[tuple[Question, ...], _AtLeastOne]


class Band(_Entry):
    """What a score means from this number up."""

    at_least: Annotated[int, Field(ge=0, le=100_000)]
    text: Wording
    level: Level | None = None


class Scoring(_Entry):
    """How answers are added up, and what the result does not mean."""

    method: Method
    not_meaning: Wording
    least_answered: Annotated[int, Field(ge=0, le=100)] = 0  # per cent, below which there is no score
    bands: tuple[Band, ...] = ()


class Source(_Entry):
    """Where the questions come from, and what may be done with them."""

    title: Words
    publisher: Words
    year: Annotated[int, Field(ge=1800, le=2200)] | None
    read_in: Words | None = None
    licence: Words


class Instrument(_Entry):
    """A questionnaire."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
    version: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}(\.[0-9]{1,3})?$")]
    title: Wording
    purpose: Wording
    use: Use
    whom: Whom
    status: Status
    source: Source
    languages: dict[Language, WordingStatus]
    guidance: Wording | None = None
    order: Annotated[int, Field(ge=1, le=99)] = 50  # among those of the same use
    review_after_days: Annotated[int, Field(ge=1, le=730)] | None = None
    scoring: Scoring
    sections: Annotated[tuple[Section, ...], _AtLeastOne]

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions in order."""
        return tuple(question for section in self.sections for question in section.questions)

    @property
    def is_verified(self) -> bool:
        """Whether the content was read in its source."""
        return self.status is Status.VERIFIED

    @property
    def unverified_languages(self) -> tuple[str, ...]:
        """The languages whose words nobody has checked yet."""
        return tuple(code for code, status in self.languages.items() if status is WordingStatus.MEMORY)

    def question(self, question_id: str) -> Question | None:
        """The question with this id."""
        return next((each for each in self.questions if each.id == question_id), None)

    def suits(self, stage: str) -> bool:
        """Whether it is for somebody of this stage of life; until the age is known, for a child."""
        return self.whom is Whom.ANY or (self.whom is Whom.ADULT) == (stage == "adult")

    def wordings(self) -> Iterator[tuple[tuple[int | str, ...], dict[str, str]]]:
        """Every wording with its place in the file."""
        yield from _wordings(self, ())


def _wordings(value: object, place: tuple[int | str, ...]) -> Iterator[tuple[tuple[int | str, ...], Wording]]:
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name != "languages":
                yield from _wordings(getattr(value, name), (*place, name))
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _wordings(part, (*place, number))
    elif isinstance(value, dict):
        yield place, value
