"""How something due is said: what it is, when, and how urgent; never whose case it is."""

from datetime import datetime

from caseapp.domain.agenda import DueItem
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.tables import Cell
from caseapp.ui.theme import Tone

_OVERDUE = mark("Agenda", "overdue, {day}")


def words_of(kit: Kit, item: DueItem) -> str:
    """What is due, in the language of the window."""
    return item.words if isinstance(item.words, str) else kit.words(item.words)


def when_words(kit: Kit, item: DueItem) -> str:
    """The day, or the day and time."""
    return kit.words.day(item.day) if item.is_day else kit.words.moment(item.at)


def cell_of(kit: Kit, item: DueItem, now: datetime) -> Cell:
    """When it is due; words and icon say whether that has passed or is near."""
    if item.is_overdue(now):
        return Cell(kit.words(_OVERDUE.filled(day=kit.words.day(item.day))), "warning-circle", Tone.OVERDUE)
    if item.is_soon(now):
        return Cell(when_words(kit, item), "clock", Tone.SOON)
    return Cell(when_words(kit, item), "calendar-blank", Tone.PLAIN)
