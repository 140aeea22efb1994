"""Text in stretches that can be shaped in one go: one direction, one script, one face, one look."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from caseapp.reports.anyscript.breaks import clusters
from caseapp.reports.anyscript.cleaning import is_ignorable
from caseapp.reports.anyscript.fonts import Face, FontSet
from caseapp.reports.anyscript.scripts import scripts_of
from caseapp.reports.anyscript.shaping import Glyph, Voice, shape
from caseapp.reports.anyscript.style import Span, Style


class Manner(NamedTuple):
    """What the characters of an item have in common."""

    level: int
    script: str
    face: Face
    span: Span


@dataclass(frozen=True)
class Item:
    """A stretch of text, shaped; `clusters` are its glyphs' in the order of the text."""

    start: int
    end: int
    manner: Manner
    size: float
    glyphs: tuple[Glyph, ...]
    clusters: tuple[int, ...]

    def voice(self, style: Style, level: int | None = None) -> Voice:
        """How to shape it, or how to shape it at another level."""
        direction = self.manner.level if level is None else level
        language = self.manner.span.language or style.language
        return Voice(self.manner.face, self.manner.script, language, bool(direction & 1))


@dataclass(frozen=True)
class Itemised:
    """The items of a paragraph, and what no face could show."""

    items: tuple[Item, ...]
    missing: frozenset[str]


def itemise(spans: Sequence[Span], levels: Sequence[int], style: Style, fonts: FontSet) -> Itemised:
    """The items of a paragraph."""
    text = "".join(span.text for span in spans)
    choices = [_Choice(span, style, fonts) for span in spans]
    items, start = [], 0
    for manner, run in groupby(_manners(text, levels, choices), key=lambda found: found[0]):
        end = start + sum(length for _, length in run)
        items.append(_shaped(text, start, end, manner, style))
        start = end
    return Itemised(tuple(items), frozenset().union(*(choice.missing for choice in choices)))


class _Choice:
    """Chooses faces for a span, and remembers the clusters that no face has."""

    def __init__(self, span: Span, style: Style, fonts: FontSet) -> None:
        self.span = span
        self.missing: set[str] = set()
        self._style, self._fonts = style, fonts
        self._usual: dict[str, Face] = {}

    def face(self, cluster: str, script: str) -> Face:
        """The first face that has all of the cluster, else the first face."""
        usual = self._usual.get(script)
        if usual and usual.has(cluster):
            return usual
        bold = self._style.bold if self.span.bold is None else self.span.bold
        language = self.span.language or self._style.language
        for family in self._fonts.order(script, language, self._style.families):
            face = self._fonts.face(family, bold=bold)
            self._usual.setdefault(script, face)
            if face.has(cluster):
                return face
        self.missing.add(cluster)
        return self._usual[script]


def _manners(text: str, levels: Sequence[int], choices: Sequence[_Choice]) -> Iterator[tuple[Manner, int]]:
    """The manner and the length of each cluster."""
    scripts = scripts_of(text)
    choice_of = [choice for choice in choices for _ in choice.span.text]
    place = 0
    before: Manner | None = None
    for cluster in clusters(text, "en"):
        level, script, choice = levels[place], scripts[place], choice_of[place]
        face = choice.face(cluster, script)
        if (
            before is None
            or (before.level, before.span) != (level, choice.span)
            or ((before.face is not face or before.script != script) and not _has_no_look(cluster))
        ):
            before = Manner(level, script, face, choice.span)
        yield before, len(cluster)
        place += len(cluster)


def _has_no_look(cluster: str) -> bool:
    return cluster.isspace() or all(map(is_ignorable, cluster))


def _shaped(text: str, start: int, end: int, manner: Manner, style: Style) -> Item:
    item = Item(start, end, manner, manner.span.size or style.size, (), ())
    voice = item.voice(style)
    glyphs = shape(text, start, end, voice)
    in_order = reversed(glyphs) if voice.is_rtl else glyphs
    return Item(start, end, manner, item.size, glyphs, tuple(glyph.cluster for glyph in in_order))
