"""The end of a letter: what the receiver must do with it, and the slip that goes back to the sender."""

from collections.abc import Iterator
from typing import Protocol

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from caseapp.reports import palette
from caseapp.reports.parts import headed, point, ticks
from caseapp.reports.rows import Cell, Dress, Row, Rule
from caseapp.reports.words import Words
from caseapp.text import mark

_DUTIES = mark("Letter", "What we ask you to do with this letter")
_CONFIDENTIAL = mark("Letter", "Keep it locked away. Show it only to those who need it to give this service.")
_NOT_FURTHER = mark(
    "Letter", "Do not pass it on, or use it for anything else, unless the person agrees first."
)
_WITHDRAWAL = mark(
    "Letter", "The person may take back this consent at any time. Then we ask you to stop and to return it."
)
KEEPING = (_CONFIDENTIAL, _NOT_FURTHER, _WITHDRAWAL)  # what every receiver must do with what it is told
_AFTERWARDS = mark("Letter", "When the service has ended, return or destroy it and send us the slip.")
_QUESTIONS = mark("Letter", "If you have questions, ask {worker} at {office}.")
_SLIP = mark("Letter", "Slip to send back")
_ABOUT = mark("Letter", "Case {code}, print {print_id}, copy {copy}. Write no names here but your own.")
_ACCEPTED = mark("Letter", "We accept the referral.")
_NOT_ACCEPTED = mark("Letter", "We do not accept the referral.")
_RETURNED = mark("Letter", "We have returned every sheet and every copy.")
_DESTROYED = mark("Letter", "We have destroyed every sheet and every copy.")
_SENDER = mark("Letter", "For the sender: {worker}")
_NAME = mark("Letter", "For the receiver: name and position")
_SIGNATURE = mark("Letter", "Signature and date")
_GAP = 3 * palette.STEP
_HALF = (palette.BODY_WIDTH - _GAP) / 2
_ROOM_TO_SIGN = 3.5 * palette.STEP


class SlipContent(Protocol):
    """What the end of a letter says."""

    @property
    def case_code(self) -> str: ...
    @property
    def print_id(self) -> str: ...
    @property
    def copy(self) -> int: ...
    @property
    def office(self) -> str: ...
    @property
    def worker(self) -> str: ...


def duties(letter: SlipContent, words: Words) -> Iterator[Flowable]:
    """What the receiver must do, point by point, and the sender's signature."""
    yield from headed(words.say(_DUTIES), words)
    for sentence in (*KEEPING, _AFTERWARDS):
        yield point(words.say(sentence), words)
    yield point(words.say(_QUESTIONS, worker=letter.worker, office=letter.office), words)
    yield KeepTogether(_signed(words.say(_SENDER, worker=letter.worker), words.say(_SIGNATURE), words))


def slip(letter: SlipContent, words: Words) -> Flowable:
    """The part that is ticked, signed and sent back, in one piece; it names nobody."""
    about = words.say(_ABOUT, code=letter.case_code, print_id=letter.print_id, copy=letter.copy)
    return KeepTogether(
        [
            Spacer(0, 2 * palette.STEP),
            Rule(colour=palette.QUIET, is_dashed=True),
            Spacer(0, palette.STEP),
            words.block(words.say(_SLIP), palette.HEADING),
            words.block(about, palette.CAPTION),
            Spacer(0, 2),
            ticks(_ACCEPTED, _RETURNED, words),
            ticks(_NOT_ACCEPTED, _DESTROYED, words),
            *signed_lines(words),
        ]
    )


def signed_lines(words: Words) -> list[Flowable]:
    """The lines on which the receiver signs."""
    return _signed(words.say(_NAME), words.say(_SIGNATURE), words)


def _signed(first: str, second: str, words: Words) -> list[Flowable]:
    """Two lines to write on, each with what belongs there."""
    starts = (0, _HALF + _GAP)
    lines = [Cell(Rule(_ROOM_TO_SIGN, palette.QUIET), start, _HALF) for start in starts]
    captions = [
        Cell(words.block(caption, palette.CAPTION), start, _HALF)
        for caption, start in zip((first, second), starts, strict=True)
    ]
    return [Row(lines, Dress(below=2), is_rtl=words.is_rtl), Row(captions, Dress(), is_rtl=words.is_rtl)]
