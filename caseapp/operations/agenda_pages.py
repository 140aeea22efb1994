"""Prints the agenda of a span of days: what is due on each, and codes of cases without names."""

from datetime import date, datetime, timedelta

from caseapp.domain.agenda import DueItem
from caseapp.operations.acts import Act
from caseapp.operations.agenda import agenda
from caseapp.operations.agenda_export import Span
from caseapp.operations.desk import Desk
from caseapp.operations.printing import PrintedPdf, catalogue_of, new_print_id, printed, sheet_of
from caseapp.security.rights import Right


def agenda_pdf(desk: Desk, span: Span, language: str) -> PrintedPdf:
    """What is due in the span, day by day; journalled before there is any."""
    desk.require(Right.PRINT_LETTER)
    if not span.mine:
        desk.require(Right.EXPORT)
    catalogue, print_id = catalogue_of(language), new_print_id()
    found = agenda(desk, span.since, span.until, mine=span.mine)
    with desk.vault.write() as vault:
        vault.note(Act.PRINT_AGENDA, "", print_id)
    from caseapp.reports.agenda_sheet import Agenda, Appointment, draw_agenda

    appointments = [Appointment(_when(one.item), one.item.words, one.line.code) for one in found.items]
    last = (span.until - timedelta(seconds=1)).date()
    drawn = draw_agenda(
        Agenda(span.since.date(), last, appointments, is_cut=found.is_cut),
        sheet_of(desk, None, print_id),
        catalogue,
    )
    return printed(drawn, print_id)


def _when(item: DueItem) -> date | datetime:
    return item.day if item.is_day else item.at
