"""The library by keyboard: reading a procedure, searching in it, comparing several, and what leaves."""

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QTabBar

from caseapp.operations.desk import act
from caseapp.procedures.comparing import Question
from caseapp.procedures.pack import REGIONAL
from caseapp.security.rights import Role
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.library.board import Board, EntryCard
from caseapp.ui.library.compare_table import AnswerCell
from caseapp.ui.library.full_text import FullTextBox
from caseapp.ui.library.sections import SECTIONS
from caseapp.ui.pages.procedures import ProceduresPage
from caseapp.ui.session import Session
from tests.operations import made_up
from tests.reports.reading import raw_text
from tests.ui.pages.conftest import _now
from tests.ui.pages.looking import CTRL, child, press


@pytest.fixture
def open_page(make_kit, make_room, show, qtbot):
    def open_page(language="en", role=Role.CASEWORKER):
        page = show(ProceduresPage(make_room(make_kit(language), role)))
        page.arrive()
        qtbot.waitUntil(lambda: page.reader.pack is not None)
        QApplication.processEvents()
        return page

    return open_page


@pytest.fixture
def page(open_page):
    return open_page()


@pytest.fixture
def compared(page, qtbot):
    """The page with Thailand and Malaysia side by side."""
    press(page, "compare")
    press(page, "country.MY")
    qtbot.waitUntil(lambda: page.comparing.table is not None)
    return page


def _choose(page, code):
    box = child(page, "country", QComboBox)
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


def _keys(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def _focus():
    return QApplication.focusWidget()


def _search(page, words):
    line = child(page, "search", QLineEdit)
    line.setFocus()
    line.selectAll()
    line.insert(words)
    return line


def _titles(page):
    return [
        label.words for label in page.findChildren(QLabel) if label.isVisible() and hasattr(label, "words")
    ]


def test_the_offices_own_country_is_shown_first_and_said_to_be(page):
    box = child(page, "country", QComboBox)
    assert page.reader.pack.country.code == "TH"
    assert (box.currentData(), box.itemText(0)) == ("TH", "Thailand (your office)")
    regional = box.itemText(box.findData(REGIONAL))
    assert regional == "Regional default (all other countries)"
    assert box.count() == 17


def test_an_office_without_a_procedure_of_its_own_begins_with_the_regional_one(
    tmp_path, kit, qtbot, show, make_room
):
    session = Session(lambda: replace(made_up.make_desk(tmp_path, clock=_now), country="LA"), act)
    with qtbot.waitSignal(session.opened):
        session.open()
    page = show(ProceduresPage(replace(make_room(kit), session=session)))
    page.arrive()
    qtbot.waitUntil(lambda: page.reader.pack is not None)
    assert page.reader.pack.country.code == REGIONAL
    session.close()


def test_only_the_procedure_that_is_shown_is_read(page, ask):
    assert list(ask(lambda desk: list(desk.packs._read))) == ["TH"]


def test_phases_are_columns_and_steps_are_cards(page):
    pack, board = page.reader.pack, page.reader.board
    assert [[card.entry.title for card in column] for column in board.columns] == [
        [step.title for step in phase.steps] for phase in pack.phases
    ]
    places = {column[0].x() for column in board.columns}
    assert len(places) == len(pack.phases)
    for column in board.columns:
        tops = [card.y() for card in column]
        assert tops == sorted(set(tops))


def test_a_card_says_who_acts_by_when_for_whom_and_how_sure_it_is(page):
    said = child(page, "entry.th-id-3", EntryCard).accessibleName()
    assert "Who acts: Competent official under the Act" in said
    assert "Deadline: Lasts 24 hour" in said
    assert "from the start of protective custody" in said
    assert ", verified" in said
    other = page.findChild(EntryCard, "entry.th-re-4").accessibleName()
    assert "For: foreign nationals" in other
    assert "not verified" in other
    assert "consent" in other


@pytest.mark.parametrize("language", ["en", "ur"])
def test_arrows_lead_from_card_to_card_the_way_people_read(open_page, language):
    page = open_page(language)
    columns = page.reader.board.columns
    page.reader.board.focus_first()
    assert _focus() is columns[0][0]
    on, back = (
        (Qt.Key.Key_Left, Qt.Key.Key_Right) if language == "ur" else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    )
    _keys(Qt.Key.Key_Down, on)
    assert _focus() is columns[1][1]
    _keys(back, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert _focus() is columns[0][0]
    _keys(Qt.Key.Key_End)
    assert _focus() is columns[-1][-1]
    assert not _focus().visibleRegion().isEmpty()
    _keys(on)
    assert _focus() is columns[-1][-1]
    _keys(Qt.Key.Key_Home)
    assert _focus() is columns[0][0]


def test_a_longer_column_leads_to_the_last_card_of_a_shorter_one(page):
    columns = page.reader.board.columns
    columns[0][-1].setFocus()
    _keys(Qt.Key.Key_Right)
    assert _focus() is columns[1][-1]


def test_enter_opens_the_full_text_with_sources_and_escape_leads_back(page, qtbot):
    card = child(page, "entry.th-id-3", EntryCard)
    card.setFocus()
    _keys(Qt.Key.Key_Return)
    box = child(page, "full_text", FullTextBox)
    said = "\n".join(label.words for label in box.findChildren(QLabel) if hasattr(label, "words"))
    source = page.reader.pack.source("th-s29-study")
    assert "An official may keep a presumed victim under protection" in said
    assert source.title in said
    assert source.url in said
    assert "Last checked: " in said
    _keys(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.findChildren(FullTextBox))
    page.activateWindow()
    qtbot.waitUntil(lambda: _focus() is card)


def test_searching_marks_what_is_found_quietens_the_rest_and_counts(page):
    _search(page, "INTERVIÉW")
    cards = page.reader.board.cards
    found = [card for card in cards if card.is_found]
    assert 0 < len(found) < len(cards)
    assert all("interview" in card.entry.searched for card in found)
    assert all(card.accessibleName().endswith(", found") for card in found)
    assert {card.property("searched") for card in cards} == {"found", "other"}
    counts = [child(page, "found", QLabel).words, page.reader.tabs.tabText(0)]
    total = int(counts[0].split()[0])
    assert total >= len(found)
    assert counts[1] == f"Steps ({len(found)})"
    _search(page, "")
    assert not any(card.is_found for card in cards)
    assert {card.property("searched") for card in cards} == {""}
    assert page.reader.tabs.tabText(0) == "Steps"


def test_enter_in_the_search_leads_to_the_first_card_found_even_in_another_part(page):
    _search(page, "line for thais ABROAD")
    _keys(Qt.Key.Key_Return)
    assert page.reader.section.name == "hotlines"
    assert _focus().is_found
    assert "Thais abroad" in _focus().accessibleName()


def test_a_search_for_nothing_there_is_says_so(page):
    _search(page, "zzyzx")
    assert child(page, "found", QLabel).words.startswith("0 ")
    _keys(Qt.Key.Key_Return)
    assert isinstance(_focus(), EntryCard)


def test_control_and_f_lead_to_the_search(page):
    page.reader.board.focus_first()
    QTest.keyClick(_focus(), Qt.Key.Key_F, CTRL)
    assert _focus().objectName() == "search"


@pytest.mark.parametrize("kind", SECTIONS, ids=lambda kind: kind.name)
def test_every_part_of_the_procedure_has_its_tab(page, kind):
    tabs = child(page, "sections", QTabBar)
    tabs.setCurrentIndex(SECTIONS.index(kind))
    pack = page.reader.pack
    entries = {
        "law": pack.legal_basis,
        "authorities": (pack.procedure, *pack.competent_authorities),
        "services": pack.services,
        "hotlines": pack.hotlines,
        "privacy": pack.privacy,
        "returns": pack.return_arrangements,
        "questions": pack.open_questions,
        "changes": pack.change_log,
        "sources": pack.sources,
        "steps": tuple(pack.steps()),
    }[kind.name]
    board = page.reader.board
    assert (board is None) is (not entries)
    if isinstance(board, Board):
        assert len(board.cards) == len(entries)
        assert all(card.accessibleName() for card in board.cards)


def test_a_part_without_entries_says_that_the_file_has_nothing(page):
    page.reader.show_pack(page.reader.pack.model_copy(update={"change_log": ()}))
    page.reader.tabs.setCurrentIndex(next(n for n, kind in enumerate(SECTIONS) if kind.name == "changes"))
    assert page.reader.board is None
    assert "This procedure file has nothing here." in _titles(page)


def test_another_country_takes_the_place_and_the_search_goes_on_in_it(page, qtbot):
    _search(page, "person")
    _choose(page, "MY")
    qtbot.waitUntil(lambda: page.reader.pack.country.code == "MY")
    assert any(card.is_found for card in page.reader.board.cards)


def test_the_last_of_several_countries_chosen_quickly_is_shown(page, qtbot, ask):
    for code in ("MY", "ID", "BD"):
        _choose(page, code)
    ask(lambda _desk: None)
    qtbot.waitUntil(lambda: page.reader.pack.country.code == "BD")


def test_two_countries_stand_side_by_side_on_every_topic(compared):
    for question in Question:
        for code in ("TH", "MY"):
            assert compared.findChild(AnswerCell, f"cell.{question.value}.{code}") is not None
    said = child(compared, "cell.consent.TH", AnswerCell).accessibleName()
    assert said.startswith("Consent to exploitation does not count, Thailand: ")
    assert "verified" in said
    assert "Last checked: " in said
    empty = [cell for cell in compared.findChildren(AnswerCell) if not cell.answer.findings]
    assert all("This procedure file has nothing on it." in cell.accessibleName() for cell in empty)


def test_one_country_shows_no_table_and_nothing_can_leave(page):
    press(page, "compare")
    assert page.comparing.chosen == ("TH",)
    assert page.comparing.table is None
    for name in ("print_comparison", "workbook"):
        assert not child(page, name, QPushButton).isEnabled()


def test_a_fifth_country_is_refused_in_words(compared, qtbot):
    for code in ("ID", "BD", "IN"):
        press(compared, f"country.{code}")
    assert compared.comparing.chosen == ("TH", "MY", "ID", "BD")
    assert "Four countries are the most" in child(compared, "problem", QLabel).words
    assert not child(compared, "country.IN", QPushButton).isChecked()
    press(compared, "country.BD")
    press(compared, "country.IN")
    assert compared.comparing.chosen == ("TH", "MY", "ID", "IN")
    qtbot.waitUntil(lambda: compared.findChild(AnswerCell, "cell.child.IN") is not None)


def test_arrows_lead_through_the_table_and_enter_opens_a_cell(compared, qtbot):
    compared.comparing._shown.focus_first()
    _keys(Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert _focus().objectName() == "cell.child.MY"
    _keys(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert _focus().objectName() == "cell.definition.TH"
    _keys(Qt.Key.Key_Return)
    box = child(compared, "full_text", FullTextBox)
    assert box.accessibleName() == "Definition of trafficking, Thailand"
    said = "\n".join(label.words for label in box.findChildren(QLabel) if hasattr(label, "words"))
    assert "https://" in said
    _keys(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not compared.findChildren(FullTextBox))


def _printed(page, button, path, qtbot):
    press(page, button)
    dialog = child(page, "print", PdfDialog)
    _keys(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    box = dialog.findChildren(QFileDialog)[0]
    box.selectFile(str(path))
    box.accept()
    qtbot.waitUntil(path.exists)
    return raw_text(path.read_bytes())


def test_the_pocket_card_is_printed(page, tmp_path, qtbot, heard):
    found = _printed(page, "pocket_card", tmp_path / "pages.pdf", qtbot)
    assert "Whotocall" in found
    assert "Sheet1of2" in found
    qtbot.waitUntil(lambda: bool(heard.said))


def test_the_comparison_is_printed(compared, tmp_path, qtbot, heard):
    found = _printed(compared, "print_comparison", tmp_path / "pages.pdf", qtbot)
    assert "Thailand,Malaysia" in found
    qtbot.waitUntil(lambda: bool(heard.said))


def test_the_comparison_leaves_as_a_workbook(compared, tmp_path, qtbot, heard):
    press(compared, "workbook")
    box = compared.findChildren(QFileDialog)[0]
    assert [path.rpartition("/")[2] for path in box.selectedFiles()] == ["procedures.xlsx"]
    box.selectFile(str(tmp_path / "procedures.xlsx"))
    box.accept()
    qtbot.waitUntil(lambda: bool(heard.said))
    book = openpyxl.load_workbook(BytesIO((tmp_path / "procedures.xlsx").read_bytes()))
    assert book.sheetnames == ["Comparison", "Sources"]


def test_who_may_not_print_reads_and_compares_all_the_same(open_page):
    page = open_page(role=Role.AUDITOR)
    assert page.reader.board is not None
    assert page.findChildren(QPushButton, "pocket_card") == []
    press(page, "compare")
    assert page.is_comparing


def test_the_palette_offers_what_the_page_does(page):
    assert [command.words for command in page.commands()] == ["Compare countries", "Search in this procedure"]
    page.commands()[0].act()
    assert [command.words for command in page.commands()] == ["Read one country"]
    QTest.keyClick(page, Qt.Key.Key_F, CTRL)
    assert not page.is_comparing
