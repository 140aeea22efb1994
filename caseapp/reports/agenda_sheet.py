"""An agenda as a list of days: when, what, and the code of the case; never a name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable

from caseapp.reports import palette
from caseapp.reports.anyscript.isolates import left_to_right
from caseapp.reports.case_content import Sheet
from caseapp.reports.case_summary import furniture_of, titled
from caseapp.reports.missing_words import note_if_lacking, watched
from caseapp.reports.page import Pdf, make_pdf
from caseapp.reports.parts import headed
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.words import Words, words_of
from caseapp.text import Catalogue, Text, mark

_TITLE = mark("AgendaSheet", "Agenda")
_FROM_TO = mark("AgendaSheet", "{first} to {last}, {worker}")
_NONE = mark("AgendaSheet", "Nothing is planned in this time.")
_CUT = mark("AgendaSheet", "There is more in this time than can be listed: look into the calendar, too.")
_TIME, _CODE = 7 * palette.STEP, 15 * palette.STEP
_HEADING_BEGINS = 12 * palette.STEP


class Appointment(NamedTuple):
    """Something planned: a moment, or a day where no hour is set; fixed words; the code of the case."""

    when: date | datetime
    words: Text | str
    case_code: str

    @property
    def day(self) -> date:
        """The day on this laptop."""
        return self.when.astimezone().date() if isinstance(self.when, datetime) else self.when


@dataclass(frozen=True)
class Agenda:
    """What is planned from the first to the last day, both included."""

    first: date
    last: date
    appointments: Sequence[Appointment] = field(repr=False)
    is_cut: bool = False  # there was more than could be read


def draw_agenda(agenda: Agenda, sheet: Sheet, catalogue: Catalogue) -> Pdf:
    """The agenda in the language of the catalogue, day by day."""
    known = watched(catalogue)
    words = words_of(known)
    body = list(_body(agenda, sheet, words))
    title = list(titled(words.say(_TITLE), sheet, words))
    return make_pdf([*title, *note_if_lacking(known, words), *body], furniture_of(sheet, words), words)


def _body(agenda: Agenda, sheet: Sheet, words: Words) -> Iterator[Flowable]:
    about = words.say(_FROM_TO, first=agenda.first, last=agenda.last, worker=sheet.worker)
    yield words.block(about, palette.BODY)
    if agenda.is_cut:
        yield words.block(words.say(_CUT), palette.PART)
    within = [one for one in agenda.appointments if agenda.first <= one.day <= agenda.last]
    if not within:
        yield words.block(words.say(_NONE), palette.BODY)
    for day, group in groupby(sorted(within, key=_order), key=lambda one: one.day):
        yield from headed(words.weekday(day), words, _HEADING_BEGINS)
        for one in group:
            yield _appointment(one, words)


def _order(one: Appointment) -> tuple[date, bool, str]:
    """By day; what has no hour comes first."""
    is_moment = isinstance(one.when, datetime)
    return one.day, is_moment, one.when.astimezone().isoformat() if isinstance(one.when, datetime) else ""


def _appointment(one: Appointment, words: Words) -> Row:
    time = left_to_right(f"{one.when.astimezone():%H:%M}") if isinstance(one.when, datetime) else ""
    said = words.say(one.words) if isinstance(one.words, Text) else one.words
    room = palette.BODY_WIDTH - _TIME - _CODE
    cells = [
        Cell(words.block(time, palette.BODY), 0, _TIME - palette.STEP),
        Cell(words.block(said, palette.BODY), _TIME, room - palette.STEP),
        Cell(words.block(left_to_right(one.case_code), palette.LABEL), _TIME + room, _CODE),
    ]
    return Row(cells, Dress(above=2, below=2, rule=palette.LINE), is_rtl=words.is_rtl)
