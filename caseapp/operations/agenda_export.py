"""The agenda as a calendar file without names: seen first, then journalled, then written."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from caseapp import paths
from caseapp.domain.agenda import DueItem
from caseapp.domain.due import DueKind
from caseapp.exchange.ics import IcsEvent, write_ics
from caseapp.operations.acts import Act
from caseapp.operations.agenda import agenda
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import KeyClass, Right
from caseapp.security.safe_files import write_whole
from caseapp.security.sealing import derive, keyed_digest
from caseapp.text import Catalogue, Text, mark, read_catalogue

FILE_NAME = "calendar.ics"  # a name that says nothing of whom it is about
_UID_LENGTH = 32
_FORMAT = "ics"
# The file lies open on phones and in offices, so it says when and which case, and never what about.
_APPOINTMENT = mark("Ics", "Appointment: {code}")
_TO_DO = mark("Ics", "To do: {code}")
_REMINDER = mark("Ics", "Reminder: {code}")
_MEETINGS = frozenset(
    {
        DueKind.COURT_DATE,
        DueKind.ASYLUM_DATE,
        DueKind.CONFERENCE,
        DueKind.NEXT_CONTACT,
        DueKind.FOLLOW_UP,
        DueKind.RETURN_DEPARTURE,
    }
)


@dataclass(frozen=True)
class Span:
    """From when to when, and whose: the worker's own cases or all of the office."""

    since: datetime
    until: datetime
    mine: bool = True


@dataclass(frozen=True)
class Preview:
    """What the file would hold, line by line; `is_cut` when there are more cases than are read."""

    events: tuple[IcsEvent, ...]
    is_cut: bool


def preview_agenda(desk: Desk, span: Span, language: str) -> Preview:
    """What a calendar file of this span would hold; nothing leaves."""
    desk.require(Right.PLAN_HELP if span.mine else Right.EXPORT)
    catalogue = read_catalogue(paths.TRANSLATIONS, language)
    found = agenda(desk, span.since, span.until, mine=span.mine)
    secret = derive(desk.worker.keys[KeyClass.CASES], "agenda")
    events = (_event(secret, one.item, one.line.code, catalogue) for one in found.items)
    return Preview(tuple(events), found.is_cut)


def export_agenda(desk: Desk, untrusted_path: Path, span: Span, language: str) -> Changes:
    """Writes the calendar file; the journal has its line before there is a byte."""
    preview = preview_agenda(desk, span, language)
    with desk.vault.write() as vault:
        vault.note(Act.EXPORT, "", _FORMAT)
    write_whole(untrusted_path, write_ics(preview.events, desk.now()))
    return Changes(None, frozenset())


def _event(secret: bytes, item: DueItem, code: str, catalogue: Catalogue) -> IcsEvent:
    parts = (item.record_id, item.kind.value, str(item.ahead), code)
    digest = keyed_digest(secret, *(part.encode() for part in parts))[:_UID_LENGTH]
    when: date | datetime = item.day if item.is_day else item.at
    return IcsEvent(digest, when, catalogue.look_up(_words(item).filled(code=code)))


def _words(item: DueItem) -> Text:
    if item.ahead:
        return _REMINDER
    return _APPOINTMENT if item.kind in _MEETINGS else _TO_DO
