"""Prints what is needed at a reception: labels for wristbands, and a head count without names."""

from collections.abc import Sequence

from caseapp.domain.codes.support import EVENT_TYPE
from caseapp.domain.errors import KnownError
from caseapp.domain.head_count import head_count
from caseapp.domain.records import Arrival
from caseapp.operations.acts import Act
from caseapp.operations.arriving import event_in, line_in, spare_wristbands
from caseapp.operations.desk import Desk
from caseapp.operations.printing import PrintedPdf, catalogue_of, new_print_id, printed, sheet_of
from caseapp.security.rights import Right
from caseapp.text import mark

_NO_LABELS = mark("Errors", "There is nobody on the list to print a label for. Choose spare labels instead.")
_NO_SHEET = mark("Errors", "Labels come 24 or 33 to a sheet. Choose one of the two.")


def event_mark(event_id: str) -> str:
    """The sign of an event on paper: it tells lists apart, and says nothing of the event."""
    return f"E-{event_id[-4:].upper()}"


def labels_pdf(
    desk: Desk, event_id: str, line_ids: Sequence[str], to_a_sheet: int, language: str
) -> PrintedPdf:
    """A label for each of these lines, or for everybody who waits where none is named; journalled first."""
    desk.require(Right.PRINT_LETTER)
    event_in(desk.vault, event_id)
    if line_ids:
        found = [line_in(desk.vault, line_id).arrival for line_id in line_ids]
    else:
        stored = desk.vault.of_no_case_with(Arrival.kind, "event", event_id)
        found = [one.record for one in stored if isinstance(one.record, Arrival)]
    if not found:
        raise KnownError(_NO_LABELS)
    return _labels(desk, event_id, [one.wristband for one in found], to_a_sheet, language)


def spare_labels_pdf(desk: Desk, event_id: str, count: int, to_a_sheet: int, language: str) -> PrintedPdf:
    """Labels with codes that nobody wears yet, to be ready when the people come."""
    desk.require(Right.PRINT_LETTER)
    event_in(desk.vault, event_id)
    return _labels(desk, event_id, spare_wristbands(desk, count), to_a_sheet, language)


def head_count_pdf(desk: Desk, event_id: str, language: str) -> PrintedPdf:
    """The numbers of a list on paper, without names."""
    desk.require(Right.PRINT_LETTER)
    catalogue, print_id = catalogue_of(language), new_print_id()
    event = event_in(desk.vault, event_id)
    stored = desk.vault.of_no_case_with(Arrival.kind, "event", event_id)
    with desk.vault.write() as vault:
        vault.note(Act.PRINT_HEAD_COUNT, event_id, print_id)
    from caseapp.reports.head_count_sheet import CountedEvent, draw_head_count

    count = head_count(one.record for one in stored if isinstance(one.record, Arrival))
    kind = next(code.label for code in EVENT_TYPE.choices if code.value == event.type)
    counted = CountedEvent(event_mark(event_id), kind, desk.now(), count)
    return printed(draw_head_count(counted, sheet_of(desk, None, print_id), catalogue), print_id)


def _labels(
    desk: Desk, event_id: str, wristbands: Sequence[str], to_a_sheet: int, language: str
) -> PrintedPdf:
    from caseapp.reports.case_summary import furniture_of
    from caseapp.reports.words import words_of
    from caseapp.reports.wristband_labels import Labels, SheetOf, draw_labels

    if to_a_sheet not in tuple(SheetOf):
        raise KnownError(_NO_SHEET)
    catalogue, print_id = catalogue_of(language), new_print_id()
    with desk.vault.write() as vault:
        vault.note(Act.PRINT_WRISTBANDS, event_id, print_id)
    furniture = furniture_of(sheet_of(desk, None, print_id), words_of(catalogue))
    labels = Labels(wristbands, event_mark(event_id), SheetOf(to_a_sheet))
    return printed(draw_labels(labels, furniture, catalogue), print_id)
