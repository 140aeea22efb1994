"""Cards of guidance read from their files, each when somebody asks for it; every fault has its line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from caseapp.procedures.data_file import read_checked
from caseapp.procedures.faults import (
    DUPLICATE_ID,
    NO_SUCH_SOURCE,
    fault_text,
)
from caseapp.procedures.guidance_card import (
    LIMITS,
    BasisSource,
    EnglishCard,
    Reading,
    SourceList,
    TopicCard,
    TranslatedCard,
)
from caseapp.procedures.kinds import Status, Topic
from caseapp.procedures.references import Breach
from caseapp.text import SOURCE_LANGUAGE, Text, mark

_SOURCES = "sources.yaml"
_ENTRIES = mark("Guidance", "Write {least} to {most} entries here.")
_OTHER_TOPIC = mark("Guidance", "The topic and the name of the file do not agree.")
_OTHER_LANGUAGE = mark("Guidance", "The language and the name of the file do not agree.")
_OTHER_COUNT = mark("Guidance", "The English card has another number of entries here: {count}.")
_UNREAD = mark(
    "Guidance", "A verified source must say where it was read (url), when (checked) and what of it (read)."
)
_BY_KIND: Mapping[str, Text] = MappingProxyType(
    {"string_pattern_mismatch": mark("Guidance", "Ids are small letters, digits and -.")}
)


def in_guidance_file(name: str) -> Text:
    """The place of a fault."""
    return mark("Guidance", "The guidance file {file}").filled(file=name)


def read_card(path: Path, known_sources: frozenset[str]) -> EnglishCard:
    """The English card in a file; a `PackFault` names every fault of the file with its line."""

    def breaches(card: EnglishCard) -> Iterator[Breach]:
        for number, source in enumerate(card.basis):
            if source not in known_sources:
                yield ("basis", number), NO_SUCH_SOURCE
        if path.name != f"{card.topic}.yaml":
            yield ("topic",), _OTHER_TOPIC

    return read_checked(path, in_guidance_file(path.name), EnglishCard, _words_for, breaches)


def read_translation(path: Path, english: EnglishCard) -> TranslatedCard:
    """The card in another language, with as many entries in each part as the English one."""

    def breaches(card: TranslatedCard) -> Iterator[Breach]:
        for (place, count), (_, own) in zip(english.sizes(), card.sizes(), strict=False):
            if count != own:
                yield place, _OTHER_COUNT.filled(count=count)
        if card.topic is not english.topic:
            yield ("topic",), _OTHER_TOPIC
        if path.name != f"{card.topic}.{card.language}.yaml":
            yield ("language",), _OTHER_LANGUAGE

    return read_checked(path, in_guidance_file(path.name), TranslatedCard, _words_for, breaches)


def read_sources(path: Path) -> Mapping[str, BasisSource]:
    """The sources in a file by their id."""
    listed = read_checked(path, in_guidance_file(path.name), SourceList, _words_for, _source_breaches)
    return MappingProxyType({source.id: source for source in listed.sources})


def _source_breaches(listed: SourceList) -> Iterator[Breach]:
    seen: set[str] = set()
    for number, source in enumerate(listed.sources):
        if source.id in seen:
            yield ("sources", number, "id"), DUPLICATE_ID
        seen.add(source.id)
        if source.status is Status.VERIFIED and None in (source.url, source.checked, source.read):
            yield ("sources", number, "status"), _UNREAD


def _words_for(kind: str, name: str) -> Text:
    if kind == "entries":
        least, most = LIMITS[name]
        return _ENTRIES.filled(least=least, most=most)
    return _BY_KIND.get(kind) or fault_text(kind, name)


@dataclass(frozen=True)
class Guidance:
    """The cards of a folder by topic and language; nothing is read before somebody asks."""

    folder: Path
    _english: dict[Topic, EnglishCard] = field(default_factory=dict, repr=False, compare=False)
    _cards: dict[tuple[Topic, str], TopicCard] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def sources(self) -> Mapping[str, BasisSource]:
        """The sources of all cards by their id."""
        return read_sources(self.folder / _SOURCES)

    def languages(self, topic: Topic) -> tuple[str, ...]:
        """The languages a card is in, English first."""
        names = (path.name.split(".") for path in self.folder.glob(f"{topic}.*.yaml"))
        return (SOURCE_LANGUAGE, *sorted(language for _topic, language, _ending in names))

    def card(self, topic: Topic, language: str = SOURCE_LANGUAGE) -> TopicCard:
        """The card for a topic, in English where the language has none."""
        key = (topic, language)
        if key not in self._cards:
            self._cards[key] = self._made(topic, language)
        return self._cards[key]

    def _made(self, topic: Topic, language: str) -> TopicCard:
        english = self._english_card(topic)
        sources = tuple(self.sources[source] for source in english.basis)
        if language == SOURCE_LANGUAGE or language not in self.languages(topic):
            return TopicCard(english, sources, SOURCE_LANGUAGE)
        translated = read_translation(self.folder / f"{topic}.{language}.yaml", english)
        return TopicCard(translated, sources, language, is_draft=translated.reading is Reading.DRAFT)

    def _english_card(self, topic: Topic) -> EnglishCard:
        if topic not in self._english:
            path = self.folder / f"{topic}.yaml"
            card = read_card(path, frozenset(self.sources))
            self._english[topic] = card
        return self._english[topic]
