"""What a pack holds, entry by entry, in the words of the window: short on a card, and in full."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from caseapp.procedures.entries import PackStep, Source
from caseapp.procedures.kinds import Status
from caseapp.procedures.pack import Pack
from caseapp.procedures.wording import (
    deadline_in_words,
    extension_in_words,
    source_in_words,
    whom_in_words,
)
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.library.searching import folded

_WHO = mark("Steps", "Who acts: {actor}")
_CONSENT = mark("Steps", "Needs the person's consent")
NO_SOURCE = mark("Steps", "No source yet: ask before you rely on it.")
_BY = mark("Library", "Deadline: {deadline}")
_NO_DEADLINE = mark("Library", "No deadline is known.")
_DEADLINE, _WHAT = mark("Library", "Deadline"), mark("Library", "What to do")
_WHO_ACTS, _WHOM = mark("Library", "Who acts"), mark("Library", "Whom it is for")
_NEEDS, _PAPERS = mark("Library", "Consent"), mark("Library", "Documents")
_NO_CONSENT = mark("Library", "The person's consent is not asked for.")
_HARM, _LAW = mark("Library", "What could go wrong"), mark("Library", "Law")
SOURCE, ADDRESS = mark("Library", "Source"), mark("Library", "Address")
_DEADLINE_SOURCE = mark("Library", "Source of the deadline")
_LONGER_SOURCE = mark("Library", "Source of the longer time")
_LAW_LINE = mark("Library", "{title}: {summary}")


@dataclass(frozen=True)
class Part:
    """A piece of the full text under its heading."""

    heading: str
    words: str


@dataclass(frozen=True)
class Entry:
    """One thing to read; `lines` stand on its card, `parts` are the full text."""

    title: str
    lines: tuple[str, ...]
    parts: tuple[Part, ...]
    status: Status | None = None
    needs_consent: bool = False
    key: str = ""  # the id of a step

    @cached_property
    def searched(self) -> str:
        """All its words as they are searched."""
        return folded("\n".join((self.title, *self.lines, *(part.words for part in self.parts))))


@dataclass(frozen=True)
class Column:
    """Entries under one heading."""

    heading: str
    entries: tuple[Entry, ...]


def phases(kit: Kit, pack: Pack) -> tuple[Column, ...]:
    """The phases with their steps."""
    return tuple(
        Column(phase.title, tuple(_step(kit, pack, step) for step in phase.steps)) for phase in pack.phases
    )


def parts_of_source(kit: Kit, source: Source | None, heading: Text = SOURCE) -> Iterator[Part]:
    """A source with the day it was last checked, and its address to be typed elsewhere."""
    words = kit.words
    if source is None:
        yield Part(words(heading), words(NO_SOURCE))
        return
    yield Part(words(heading), words(source_in_words(source, words.day)))
    if source.url is not None:
        yield Part(words(ADDRESS), words.code(source.url))


def _step(kit: Kit, pack: Pack, step: PackStep) -> Entry:
    words = kit.words
    deadline = deadline_in_words(step)
    lines = [words(_BY.filled(deadline=deadline))] if deadline is not None else []
    lines.append(words(_WHO.filled(actor=step.actor)))
    lines += [] if step.condition.is_for_everyone else [words(whom_in_words(step))]
    return Entry(
        title=step.title,
        lines=tuple(lines),
        parts=tuple(_full(kit, pack, step)),
        status=step.status,
        needs_consent=step.requires_consent,
        key=step.id,
    )


def _full(kit: Kit, pack: Pack, step: PackStep) -> Iterator[Part]:
    words = kit.words
    said: Sequence[tuple[Text, Text | str | None]] = (
        (_WHAT, step.guidance),
        (_WHO_ACTS, step.actor),
        (_DEADLINE, deadline_in_words(step) or _NO_DEADLINE),
        (_DEADLINE, extension_in_words(step)),
        (_WHOM, whom_in_words(step)),
        (_NEEDS, _CONSENT if step.requires_consent else _NO_CONSENT),
        (_PAPERS, words.locale.createSeparatedList(list(step.documents))),
        (_HARM, step.do_no_harm),
        (_LAW, _law(pack, step)),
    )
    for heading, text in said:
        if text:
            yield Part(words(heading), words(text) if isinstance(text, Text) else text)
    yield from parts_of_source(kit, pack.source(step.source))
    if step.deadline_source not in (None, step.source):
        yield from parts_of_source(kit, pack.source(step.deadline_source), _DEADLINE_SOURCE)
    if step.extension is not None and step.extension.source not in (None, step.source):
        yield from parts_of_source(kit, pack.source(step.extension.source), _LONGER_SOURCE)


def _law(pack: Pack, step: PackStep) -> Text | None:
    law = next((law for law in pack.legal_basis if law.id == step.law), None)
    return None if law is None else _LAW_LINE.filled(title=law.title, summary=law.summary)
