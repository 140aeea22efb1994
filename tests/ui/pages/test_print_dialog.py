"""Printing about a case by window: what leaves was looked through to its end and confirmed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPushButton

from caseapp.domain.records import ContactNote
from caseapp.operations.records import Place, save_record
from caseapp.ui.dialogs.looked_through import Pages
from caseapp.ui.dialogs.print_case import PrintDialog
from caseapp.ui.pages.case.page import CasePage
from tests.operations import made_up
from tests.operations.printed import OTHERS, a_full_case
from tests.ui.pages.looking import child, press


@pytest.fixture
def full(ask):
    return ask(a_full_case)


@pytest.fixture
def dialog(room, show, full, ask, qtbot):
    provider = ask(made_up.a_provider)
    ask(made_up.a_consent, full, provider)
    page = show(CasePage(room))
    page.arrive(full)
    qtbot.waitUntil(lambda: bool(page.code))
    press(page, "print_case")
    dialog = page.findChildren(PrintDialog)[0]
    qtbot.waitUntil(lambda: child(dialog, "print_what", QComboBox).count() == 4)
    return dialog


def _look(dialog, qtbot):
    press(dialog, "make")
    qtbot.waitUntil(lambda: dialog.findChild(Pages).isVisible())
    return child(dialog, "pages", Pages)


def _choose(dialog, words):
    box = child(dialog, "print_what", QComboBox)
    box.setCurrentIndex(next(n for n in range(box.count()) if words in box.itemText(n)))
    box.activated.emit(box.currentIndex())


def _read_to_the_end(pages):
    pages.setFocus()
    for _ in range(200):
        QTest.keyClick(pages, Qt.Key.Key_PageDown)


def test_what_will_be_printed_is_shown_from_its_beginning_and_names_nobody_else(dialog, qtbot):
    pages = _look(dialog, qtbot)
    shown = pages.toPlainText()
    assert shown.startswith("What is written down about you")
    assert pages.verticalScrollBar().value() == 0
    assert not [name for name in OTHERS if name in shown.replace("Zzyzxian", "")]


def test_it_can_only_be_made_after_it_was_read_to_the_end_and_confirmed(dialog, qtbot, tmp_path, heard):
    pages = _look(dialog, qtbot)
    confirm, make = child(dialog, "looked_through", QCheckBox), child(dialog, "make", QPushButton)
    assert (confirm.isEnabled(), make.isEnabled()) == (False, False)
    _read_to_the_end(pages)
    assert (confirm.isEnabled(), make.isEnabled()) == (True, False)
    confirm.click()
    assert make.isEnabled()
    press(dialog, "make")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    box = dialog.findChildren(QFileDialog)[0]
    assert [path.rpartition("/")[2] for path in box.selectedFiles()] == ["pages.pdf"]
    box.selectFile(str(tmp_path / "pages.pdf"))
    box.accept()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert (tmp_path / "pages.pdf").read_bytes().startswith(b"%PDF-")


def test_another_choice_forgets_what_was_looked_through(dialog, qtbot):
    _read_to_the_end(_look(dialog, qtbot))
    child(dialog, "looked_through", QCheckBox).click()
    _choose(dialog, "Sample House")
    assert not dialog.findChild(Pages).isVisible()
    pages = _look(dialog, qtbot)
    assert pages.toPlainText().startswith("Case summary")
    assert not child(dialog, "make", QPushButton).isEnabled()


def test_a_case_that_changed_meanwhile_is_refused_in_words(dialog, full, ask, qtbot):
    _read_to_the_end(_look(dialog, qtbot))
    child(dialog, "looked_through", QCheckBox).click()
    ask(save_record, ContactNote(at=made_up.NOW, note="More."), Place(full))
    press(dialog, "make")
    qtbot.waitUntil(lambda: dialog._notice.isVisible())
    assert "changed since you looked" in dialog._notice.accessibleName()


@pytest.mark.parametrize("what", ["Consent cards", "Plan"])
def test_cards_and_the_plan_are_made_at_once(dialog, what, qtbot):
    _choose(dialog, what)
    press(dialog, "make")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    dialog.findChildren(QFileDialog)[0].reject()


def test_what_is_shown_is_taken_as_plain_words(dialog, full, ask, qtbot):
    ask(save_record, ContactNote(at=made_up.NOW, note="<b>bold</b> <img src=/etc/hostname>"), Place(full))
    assert "<b>bold</b> <img src=/etc/hostname>" in _look(dialog, qtbot).toPlainText()


def test_the_persons_own_language_is_chosen_at_first(room, show, ask, qtbot):
    case_id = ask(lambda desk: made_up.a_case(desk, main_language="tha"))
    page = show(CasePage(room))
    page.arrive(case_id)
    qtbot.waitUntil(lambda: bool(page.code))
    press(page, "print_case")
    dialog = page.findChildren(PrintDialog)[0]
    qtbot.waitUntil(lambda: dialog.language == "th")
