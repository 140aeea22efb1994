"""Procedures that leave: the pocket card, the comparison as pages and as a workbook; nothing of any case."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.library import compared, procedure_of
from caseapp.operations.printing import PrintedPdf, catalogue_of, new_print_id, printed
from caseapp.security.rights import Right
from caseapp.security.safe_files import write_whole

if TYPE_CHECKING:
    from caseapp.reports.pocket_card import Print

WORKBOOK_NAME = "procedures.xlsx"


def card_pdf(desk: Desk, code: str, language: str) -> PrintedPdf:
    """A country's procedure as a card to fold; journalled before there is any."""
    desk.require(Right.PRINT_LETTER)
    catalogue, print_id = catalogue_of(language), new_print_id()
    pack = procedure_of(desk, code)
    with desk.vault.write() as vault:
        vault.note(Act.PRINT_PROCEDURE, "", print_id)
    from caseapp.reports.pocket_card import draw_card

    return printed(draw_card(pack, _about(desk, print_id), catalogue), print_id)


def comparison_pdf(desk: Desk, codes: Sequence[str], language: str) -> PrintedPdf:
    """Two to four countries' procedures side by side; journalled before there is any."""
    desk.require(Right.PRINT_LETTER)
    catalogue, print_id = catalogue_of(language), new_print_id()
    table = compared(desk, codes)
    with desk.vault.write() as vault:
        vault.note(Act.PRINT_PROCEDURE, "", print_id)
    from caseapp.reports.comparison_sheet import draw_comparison

    return printed(draw_comparison(table, _about(desk, print_id), catalogue), print_id)


def write_workbook(desk: Desk, untrusted_path: Path, codes: Sequence[str], language: str) -> Changes:
    """Writes the comparison as a workbook; the journal has its line before there is a byte."""
    desk.require(Right.PRINT_LETTER)
    catalogue = catalogue_of(language)
    table = compared(desk, codes)
    with desk.vault.write() as vault:
        vault.note(Act.EXPORT_PROCEDURES, "", "xlsx")
    from caseapp.exchange.comparison_xlsx import comparison_workbook

    write_whole(untrusted_path, comparison_workbook(table, catalogue))
    return Changes(None, frozenset())


def _about(desk: Desk, print_id: str) -> "Print":
    from caseapp.reports.pocket_card import Print

    return Print(desk.today(), print_id, desk.is_training)
