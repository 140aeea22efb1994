"""Bars that flow with a page: each with its name and its number, told apart without colour."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from caseapp.reports import palette
from caseapp.reports.anyscript.single_line import draw_text, text_width
from caseapp.reports.rows import Cell, Dress, Row, Sign
from caseapp.reports.words import Words

_THICKNESS = 10.0
_NUMBER_GAP = 5.0
_NAME_WIDTH = 20 * palette.STEP
_STUB = 2 * palette.STEP
_HATCH_STEP = 3.0


class Tone(Enum):
    """How a bar is filled: in grey print too, each looks different."""

    FULL = "full"
    OUTLINED = "outlined"
    HATCHED = "hatched"  # its length says nothing


@dataclass(frozen=True)
class Bar:
    """A bar: its name, its number in words, and how long it is; no length where the number is not told."""

    name: str
    number: str
    length: float | None
    tone: Tone = Tone.FULL


def bar_chart(bars: Sequence[Bar], words: Words) -> Iterator[Row]:
    """A row for each bar, all on one scale that begins at zero."""
    style = words.style(palette.BODY)
    room = max((text_width(bar.number, style, words.fonts) for bar in bars), default=0) + _NUMBER_GAP
    longest = max((bar.length or 0 for bar in bars), default=0)
    width = palette.BODY_WIDTH - _NAME_WIDTH
    for bar in bars:
        share = 0 if bar.length is None or longest <= 0 else bar.length / longest
        reach = _STUB if bar.length is None else share * max(0, width - room)
        cells = [
            Cell(words.block(bar.name, palette.BODY), 0, _NAME_WIDTH - palette.STEP),
            Cell(_Drawn(bar, reach, words), _NAME_WIDTH, width),
        ]
        yield Row(cells, Dress(above=1.5, below=1.5), is_rtl=words.is_rtl)


class _Drawn(Sign):
    """The bar itself and the number at its end."""

    def __init__(self, bar: Bar, reach: float, words: Words) -> None:
        super().__init__(_THICKNESS)
        self._bar, self._reach, self._words = bar, reach, words

    def draw(self) -> None:
        """Put the bar on the canvas, from the side where the language begins."""
        is_rtl, reach = self._words.is_rtl, self._reach
        left = self.width - reach if is_rtl else 0
        if self._bar.tone is Tone.HATCHED:
            self._hatch(left)
        else:
            # A bar without length is a line where the bars begin.
            self._fill(left)
        end = left - _NUMBER_GAP if is_rtl else reach + _NUMBER_GAP
        draw_text(
            self.canv,
            end,
            self.height - self.ascent,
            self._bar.number,
            self._words.style(palette.BODY),
            self._words.fonts,
            anchor="right" if is_rtl else "left",
        )

    def _fill(self, left: float) -> None:
        canvas = self.canv
        is_full = self._bar.tone is Tone.FULL
        canvas.setLineWidth(palette.HAIRLINE)
        canvas.setStrokeColorRGB(*palette.PRIMARY)
        canvas.setFillColorRGB(*(palette.PRIMARY if is_full else palette.PALE_PRIMARY))
        canvas.rect(left, 0, self._reach, _THICKNESS, stroke=1, fill=1)

    def _hatch(self, left: float) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(palette.HAIRLINE)
        canvas.setStrokeColorRGB(*palette.QUIET)
        canvas.rect(left, 0, self._reach, _THICKNESS)
        shape = canvas.beginPath()
        shape.rect(left, 0, self._reach, _THICKNESS)
        canvas.clipPath(shape, stroke=0, fill=0)
        at = left - _THICKNESS
        while at < left + self._reach:
            canvas.line(at, 0, at + _THICKNESS, _THICKNESS)
            at += _HATCH_STEP
        canvas.restoreState()
