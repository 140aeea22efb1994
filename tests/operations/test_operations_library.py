"""The library as operations: what may be read, what leaves, and what the journal knows of it."""

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest

from caseapp.domain.errors import KnownError
from caseapp.operations import library, library_pages
from caseapp.operations.acts import Act
from caseapp.procedures.pack import REGIONAL
from caseapp.security.errors import NotAllowed
from caseapp.security.rights import Role
from tests.operations import made_up
from tests.reports.reading import raw_text, sheets


@pytest.fixture
def auditor(tmp_path):
    made = made_up.make_desk(tmp_path, Role.AUDITOR)
    yield made
    made.close()


def _newest(desk):
    line = desk.vault.journal.newest(1)[0]
    return line.act, line.object, line.detail


def _lines(desk):
    return len(desk.vault.journal.newest(100))


def test_the_own_country_comes_first_and_no_procedure_is_read_for_the_list(desk):
    shelf = library.shelf(desk)
    assert (shelf.own, shelf.countries[0]) == ("TH", "TH")
    assert sorted(shelf.countries) == sorted((*desk.packs.countries, REGIONAL))
    assert desk.packs._read == {}


def test_an_office_without_a_procedure_of_its_own_follows_the_regional_one(desk):
    assert library.shelf(replace(desk, country="LA")).own == REGIONAL


def test_a_country_without_a_procedure_is_refused_and_not_given_the_regional_one(desk):
    with pytest.raises(KnownError, match="no procedure for this country"):
        library.procedure_of(desk, "LA")
    assert library.procedure_of(desk, "my").country.code == "MY"


@pytest.mark.parametrize("codes", [("TH",), ("TH", "th"), ("TH", "MY", "ID", "BD", "IN"), ("TH", "LA")])
def test_what_cannot_be_compared_is_refused_before_there_is_a_line_or_a_file(desk, codes, tmp_path):
    before = _lines(desk)
    for leave in (
        lambda: library.compared(desk, codes),
        lambda: library_pages.comparison_pdf(desk, codes, "en"),
        lambda: library_pages.write_workbook(desk, tmp_path / "x.xlsx", codes, "en"),
    ):
        with pytest.raises(KnownError):
            leave()
    assert _lines(desk) == before
    assert not (tmp_path / "x.xlsx").exists()


def test_a_card_is_journalled_by_its_number_which_is_on_each_sheet(desk):
    pdf = library_pages.card_pdf(desk, "TH", "en")
    assert _newest(desk) == (Act.PRINT_PROCEDURE, "", pdf.print_id)
    pages = sheets(pdf.content)
    assert len(pages) == pdf.sheets
    assert all(pdf.print_id in page for page in pages)
    assert pdf.is_complete


def test_a_comparison_is_journalled_by_its_number(desk):
    pdf = library_pages.comparison_pdf(desk, ("TH", "MY"), "en")
    assert _newest(desk) == (Act.PRINT_PROCEDURE, "", pdf.print_id)
    assert pdf.print_id in raw_text(pdf.content)


def test_a_workbook_is_journalled_before_it_is_written(desk, tmp_path):
    with pytest.raises(KnownError, match="could not be written"):
        library_pages.write_workbook(desk, tmp_path / "none" / "x.xlsx", ("TH", "MY"), "en")
    assert _newest(desk) == (Act.EXPORT_PROCEDURES, "", "xlsx")
    library_pages.write_workbook(desk, tmp_path / "x.xlsx", ("TH", "MY"), "en")
    book = openpyxl.load_workbook(BytesIO((tmp_path / "x.xlsx").read_bytes()))
    assert book.sheetnames == ["Comparison", "Sources"]


def test_an_auditor_reads_and_lets_nothing_leave(auditor, tmp_path):
    assert library.procedure_of(auditor, "TH").country.code == "TH"
    with pytest.raises(NotAllowed):
        library_pages.card_pdf(auditor, "TH", "en")
    with pytest.raises(NotAllowed):
        library_pages.write_workbook(auditor, tmp_path / "x.xlsx", ("TH", "MY"), "en")
    assert not (tmp_path / "x.xlsx").exists()
