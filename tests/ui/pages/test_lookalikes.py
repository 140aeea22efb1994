"""While a person's answers are typed in her case, others on record who may be she are named by their code."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from caseapp.domain.records import Document
from caseapp.operations.records import Place, save_record
from caseapp.security.rights import Role
from caseapp.ui.lookalikes import Lookalikes
from caseapp.ui.pages.case.page import CasePage
from tests.operations import made_up
from tests.ui.pages.looking import child

KNOWN = {"given_name": "Amihan", "family_name": "Halimbawa", "birth_date": "2001-07-04"}


@pytest.fixture
def known(ask):
    """A case that was there before, and the one that is written in."""
    return ask(lambda desk: made_up.a_case(desk, **KNOWN))


@pytest.fixture
def blank(ask):
    return ask(
        lambda desk: made_up.a_case(
            desk, given_name="Nobody", family_name=None, birth_date=None, citizenships=()
        )
    )


@pytest.fixture
def form(room, show, known, blank, qtbot):
    page = show(CasePage(room))
    page.arrive(blank)
    qtbot.waitUntil(lambda: bool(page.code))
    page.show_section("person")
    child(page, "edit", QPushButton).click()
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "given_name") is not None)
    return page


def _type(page, name, words):
    box = child(page, name, QLineEdit)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, words)


def _notices(page):
    return next(each for each in page.findChildren(Lookalikes) if each.parent().isVisible())


def _said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_somebody_on_record_is_noticed_by_her_code_and_by_nothing_else(form, known, view_of, qtbot):
    assert not _notices(form).isVisible()
    _type(form, "given_name", "Amyhan")
    _type(form, "family_name", "Halimbava")
    qtbot.waitUntil(lambda: _notices(form).isVisible())
    words = _said(_notices(form))
    assert view_of(known).code in words
    assert "name" in words
    assert "Amihan" not in words
    assert "2001" not in words


def test_a_name_of_nobody_else_brings_no_notice(form, qtbot):
    _type(form, "given_name", "Dalisay")
    qtbot.wait(800)
    assert not _notices(form).isVisible()


def test_the_notice_goes_when_the_name_becomes_another(form, qtbot):
    _type(form, "given_name", "Amihan Halimbawa")
    qtbot.waitUntil(lambda: _notices(form).isVisible())
    _type(form, "given_name", "Dalisay")
    qtbot.waitUntil(lambda: not _notices(form).isVisible())


def test_the_keyboard_stays_in_the_field_and_reaches_the_other_case(form, known, qtbot, heard):
    _type(form, "given_name", "Amihan Halimbawa")
    qtbot.waitUntil(lambda: _notices(form).isVisible())
    assert QApplication.focusWidget() is child(form, "given_name", QLineEdit)
    button = _notices(form).findChild(QPushButton)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert heard.gone == [("case", known)]


def test_who_may_not_see_names_is_told_of_nobody(kit, make_room, show, known, blank, qtbot):
    looked = show(Lookalikes(make_room(kit, Role.AUDITOR), lambda: {"person": KNOWN}, None))
    looked.hide()
    looked.look()
    qtbot.wait(800)
    assert not looked.isVisible()


def test_the_number_of_a_paper_that_is_noted_names_the_other_case(
    room, show, known, blank, ask, view_of, qtbot
):
    paper = Document(type="passport", number="AB 1234567")
    ask(save_record, paper, Place(known))
    page = show(CasePage(room))
    page.arrive(blank)
    qtbot.waitUntil(lambda: bool(page.code))
    page.show_section("documents")
    child(page, "add", QPushButton).click()
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "number") is not None)
    _type(page, "number", "ab1234567")
    _type(page, "type", "passport")
    QTest.keyClick(child(page, "type", QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _notices(page).isVisible())
    words = _said(_notices(page))
    assert view_of(known).code in words
    assert "the same document number" in words
    assert "1234567" not in words
