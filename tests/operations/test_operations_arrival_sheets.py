"""Labels and head counts are journalled before there are any, and say no name."""

import pytest

from caseapp.domain.errors import KnownError
from caseapp.operations import arrival_sheets, arriving
from tests.operations.test_operations_arrivals import NAME, an_event
from tests.reports.reading import lines


@pytest.fixture
def event_id(desk):
    return an_event(desk)


def test_labels_are_printed_of_the_list_or_of_some_of_it(desk, event_id):
    ids = [arriving.save_line(desk, event_id, {"name": NAME}).record_id for _ in range(30)]
    every, one = (arrival_sheets.labels_pdf(desk, event_id, chosen, 24, "en") for chosen in ((), (ids[0],)))
    assert (every.sheets, one.sheets) == (2, 1)
    assert "Samplina" not in lines(every.content)
    assert {line.act for line in desk.vault.journal.newest(2)} == {"print_wristbands"}


def test_spare_labels_are_printed_before_anybody_comes(desk, event_id):
    assert arrival_sheets.spare_labels_pdf(desk, event_id, 66, 33, "en").sheets == 2


def test_without_anybody_there_are_no_labels(desk, event_id):
    with pytest.raises(KnownError, match="nobody on the list"):
        arrival_sheets.labels_pdf(desk, event_id, (), 24, "en")


def test_a_sheet_that_is_not_sold_is_refused(desk, event_id):
    arriving.save_line(desk, event_id, {})
    with pytest.raises(KnownError, match="24 or 33"):
        arrival_sheets.labels_pdf(desk, event_id, (), 25, "en")


def test_a_head_count_names_nobody_and_bears_the_number_of_its_print(desk, event_id):
    arriving.save_line(desk, event_id, {"name": NAME, "age": 9, "triage": ("alone",)})
    pdf = arrival_sheets.head_count_pdf(desk, event_id, "en")
    text = lines(pdf.content)
    assert "Samplina" not in text
    assert pdf.print_id in text
    assert arrival_sheets.event_mark(event_id) in text
    assert desk.vault.journal.newest(1)[0].act == "print_head_count"
