"""What the pages about a case are made from: records without other people, and who was told what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, Protocol

from caseapp.domain.fields import Share
from caseapp.domain.others import Screened
from caseapp.domain.records import Consent
from caseapp.text import Text


class Line(NamedTuple):
    """One line of a page in words: what it is, its question if it has one, and what it says."""

    role: str  # title, words, heading, part, group, pair, point, told or note
    label: str
    value: str


class Answer(Protocol):
    """One answer that the person agreed to share, in words."""

    @property
    def share(self) -> Share: ...
    @property
    def label(self) -> Text: ...
    @property
    def answer(self) -> str: ...
    @property
    def field_name(self) -> str: ...


@dataclass(frozen=True)
class SaidAnswer:
    """An answer as it stands on the page."""

    share: Share
    label: Text
    answer: str = field(repr=False)
    field_name: str


@dataclass(frozen=True)
class Told:
    """Somebody outside the office who was told something: when, who, which parts, and how."""

    day: date
    to: str = field(repr=False)
    shares: tuple[str, ...]
    way: Text


@dataclass(frozen=True)
class Sheet:
    """What every printed page about a case bears."""

    case_code: str
    day: date
    office: str
    worker: str
    is_training: bool
    print_id: str = ""


@dataclass(frozen=True)
class Agreement:
    """The receiver of a summary, and the consent that allows it to be told."""

    receiver: str
    consent_id: str
    consent: Consent = field(repr=False)


@dataclass(frozen=True)
class CaseContent:
    """All that a case summary says, for the person or, under an agreement, for a receiver."""

    sheet: Sheet
    since: date
    entries: tuple[Screened, ...] = field(repr=False)
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    questions: Mapping[str, Text] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    told: tuple[Told, ...] = field(default=(), repr=False)
    agreement: Agreement | None = field(default=None, repr=False)
    answers: Sequence[Answer] = field(default=(), repr=False)

    @property
    def leaves_out(self) -> bool:
        """Whether anything about other people is left out."""
        return any(entry.is_touched for entry in self.entries)
