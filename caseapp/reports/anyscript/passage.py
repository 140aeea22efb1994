"""Paragraphs, or a part of them, ready to be set at any width."""

from dataclasses import dataclass
from typing import NamedTuple

from caseapp.reports.anyscript.cleaning import paragraphs
from caseapp.reports.anyscript.fonts import FontSet, Shared
from caseapp.reports.anyscript.lines import Line, lines_of
from caseapp.reports.anyscript.paragraph import Paragraph, analyse
from caseapp.reports.anyscript.style import Content, Style


class Place(NamedTuple):
    """A character in a passage."""

    paragraph: int
    character: int


class SetLine(NamedTuple):
    """A line and where it comes from."""

    paragraph: Paragraph
    line: Line
    place: Place


@dataclass(frozen=True)
class Passage(Shared):
    """The part of some paragraphs from one place up to another."""

    paragraphs: tuple[Paragraph, ...]
    start: Place
    stop: Place

    def lines(self, width: float) -> list[SetLine]:
        """The lines of the passage at a width."""
        found = []
        for number in range(self.start.paragraph, self.stop.paragraph + (self.stop.character > 0)):
            paragraph = self.paragraphs[number]
            start = self.start.character if number == self.start.paragraph else 0
            stop = self.stop.character if number == self.stop.paragraph else None
            for line in lines_of(paragraph, width, start, stop):
                found.append(SetLine(paragraph, line, Place(number, line.start)))
        return found

    def cut(self, place: Place) -> tuple["Passage", "Passage"]:
        """The passage up to a place, and from it."""
        return Passage(self.paragraphs, self.start, place), Passage(self.paragraphs, place, self.stop)

    @property
    def missing(self) -> frozenset[str]:
        """What no face could show, anywhere in the paragraphs."""
        return frozenset().union(*(paragraph.missing for paragraph in self.paragraphs))


def passage_of(content: Content, style: Style, fonts: FontSet) -> Passage:
    """All of the content, a paragraph at each hard line end."""
    found = tuple(analyse(spans, style, fonts) for spans in paragraphs(content))
    return Passage(found, Place(0, 0), Place(len(found), 0))
