"""The parts that pages are put together from: headings, questions with their answers, points."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from reportlab.platypus.flowables import CondPageBreak, Flowable

from caseapp.reports import palette
from caseapp.reports.anyscript.flowable import TextBlock
from caseapp.reports.anyscript.style import Style
from caseapp.reports.rows import Cell, Dress, Mark, Row
from caseapp.reports.words import Words
from caseapp.text import Text

_POINT_START = 1.75 * palette.STEP
_BULLET, _BOX = 3.0, 9.0
_GAP = 2 * palette.STEP
_HALF = (palette.BODY_WIDTH - _GAP) / 2
_TICK_WIDTH = 0.42 * palette.BODY_WIDTH
_MOST_LABEL_LINES = 2


class Pair(NamedTuple):
    """A question and its answer."""

    label: str
    value: str


class _SetPair(NamedTuple):
    label: TextBlock
    value: TextBlock

    @property
    def is_short(self) -> bool:
        """Whether half of a row has room for it."""
        label_lines = self.label.lines(palette.LABEL_WIDTH - palette.STEP)
        value_lines = self.value.lines(_HALF - palette.LABEL_WIDTH)
        return len(label_lines) <= _MOST_LABEL_LINES and len(value_lines) == 1

    def cells(self, start: float, width: float) -> list[Cell]:
        """The cells in a part of a row."""
        return [
            Cell(self.label, start, palette.LABEL_WIDTH - palette.STEP),
            Cell(self.value, start + palette.LABEL_WIDTH, width - palette.LABEL_WIDTH),
        ]


def headed(title: str, words: Words, least: float = 9 * palette.STEP) -> Iterator[Flowable]:
    """A heading; it begins a new page where less than `least` is left of one."""
    yield CondPageBreak(least)
    style = replace(palette.HEADING, space_before=2.25 * palette.STEP, space_after=palette.STEP / 2)
    yield words.block(title, style)


def pairs(found: Iterable[Pair], words: Words) -> Iterator[Row]:
    """Questions with their answers, two beside each other where both are short."""
    waiting: _SetPair | None = None
    for label, value in found:
        pair = _SetPair(words.block(label, palette.LABEL), words.block(value, palette.BODY))
        if waiting is not None and pair.is_short:
            cells = [*waiting.cells(0, _HALF), *pair.cells(_HALF + _GAP, _HALF)]
            yield Row(cells, _PAIR_DRESS, is_rtl=words.is_rtl)
            waiting = None
            continue
        if waiting is not None:
            yield _alone(waiting, words)
        waiting = pair if pair.is_short else None
        if waiting is None:
            yield _alone(pair, words)
    if waiting is not None:
        yield _alone(waiting, words)


def point(sentence: str, words: Words, style: Style = palette.BODY) -> Row:
    """A sentence with the sign of an item."""
    cells = _item(words.block(sentence, style), 0, palette.BODY_WIDTH, is_box=False)
    return Row(cells, Dress(above=1), is_rtl=words.is_rtl)


def tick(sentence: str, words: Words, style: Style = palette.BODY) -> Row:
    """A sentence with a box to tick by hand."""
    cells = _item(words.block(sentence, style), 0, palette.BODY_WIDTH, is_box=True)
    return Row(cells, Dress(above=2), is_rtl=words.is_rtl)


def ticks(first: Text, second: Text, words: Words) -> Row:
    """Two sentences side by side, each with a box to tick by hand."""
    texts = [words.block(words.say(one), palette.BODY) for one in (first, second)]
    cells = [
        *_item(texts[0], 0, _TICK_WIDTH - _GAP, is_box=True),
        *_item(texts[1], _TICK_WIDTH, palette.BODY_WIDTH - _TICK_WIDTH, is_box=True),
    ]
    return Row(cells, Dress(above=2), is_rtl=words.is_rtl)


_PAIR_DRESS = Dress(above=1, below=1)


def _alone(pair: _SetPair, words: Words) -> Row:
    return Row(pair.cells(0, palette.BODY_WIDTH), _PAIR_DRESS, is_rtl=words.is_rtl)


def _item(text: Flowable, start: float, width: float, *, is_box: bool) -> list[Cell]:
    sign = Mark(_BOX, palette.INK) if is_box else Mark(_BULLET, palette.PRIMARY, is_filled=True)
    return [Cell(sign, start, _BOX), Cell(text, start + _POINT_START, width - _POINT_START)]
