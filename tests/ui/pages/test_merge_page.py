"""Two cases side by side become one by keyboard, and the toast takes it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from caseapp.domain.records import Person
from caseapp.operations import casebook
from caseapp.operations.desk import act
from caseapp.security.rights import Role
from caseapp.storage.lists import CaseFilter
from caseapp.storage.stored import single
from caseapp.ui.lookalikes import Lookalikes
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.pages.merge import MergePage
from caseapp.ui.pages.new_case import NewCasePage
from caseapp.ui.session import Session
from tests.operations import made_up
from tests.ui.pages.conftest import _now
from tests.ui.pages.looking import child, enter, press


@pytest.fixture
def session(tmp_path, qtbot, heard):
    made = Session(lambda: made_up.make_desk(tmp_path, Role.SUPERVISOR, clock=_now), act)
    made.failed.connect(heard.failed.append)
    with qtbot.waitSignal(made.opened):
        made.open()
    yield made
    made.close()


@pytest.fixture
def room(kit, make_room):
    return make_room(kit, Role.SUPERVISOR)


@pytest.fixture
def pair(ask):
    return (
        ask(lambda desk: made_up.a_case(desk, birth_date="2001")),
        ask(lambda desk: made_up.a_case(desk, given_name="Amyhan", known_as="Blue Heron")),
    )


@pytest.fixture
def page(room, show, pair, qtbot):
    page = show(MergePage(room))
    page.arrive(*pair)
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "known_as.other") is not None)
    QApplication.processEvents()
    return page


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_what_differs_stands_side_by_side_and_a_lone_answer_is_chosen(page):
    assert child(page, "given_name.kept", QPushButton).isChecked()
    assert child(page, "known_as.other", QPushButton).isChecked()
    assert "Amyhan" in said(child(page, "given_name.other"))
    assert "Consent: 1" in said(child(page, "moves"))


def test_by_keyboard_another_answer_is_chosen_and_the_cases_merged(page, pair, heard, qtbot, ask):
    child(page, "given_name.kept", QPushButton).setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert child(page, "given_name.other", QPushButton).isChecked()
    enter(page)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.gone == [("case", pair[0])]
    assert "is now part of" in heard.said[0]
    person = single(ask(lambda desk: desk.vault.of_case(pair[0])), Person)
    assert (person.given_name, person.known_as) == ("Amyhan", "Blue Heron")
    assert len(ask(casebook.case_numbers, CaseFilter())) == 1


def test_the_sides_can_be_swapped(page, pair, qtbot, heard):
    press(page, "swap")
    qtbot.waitUntil(lambda: "Amihan" in said(page) and "Amyhan" in said(child(page, "given_name.kept")))
    enter(page)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.gone == [("case", pair[1])]


def test_a_case_changed_meanwhile_is_shown_again_before_anything_is_merged(page, pair, qtbot, ask, heard):
    def change(desk):
        with desk.vault.write() as vault:
            stored = next(s for s in vault.of_case(pair[0]) if isinstance(s.record, Person))
            vault.change(stored.id, stored.record.model_copy(update={"sex": "male"}))
            vault.note("change_record", pair[0])

    ask(change)
    enter(page)
    qtbot.waitUntil(lambda: child(page, "problem").isVisible())
    assert len(ask(casebook.case_numbers, CaseFilter())) == 2
    assert heard.gone == []


def test_two_people_are_remembered_and_left_alone(page, pair, qtbot, heard, ask):
    press(page, "two_people")
    qtbot.waitUntil(lambda: bool(heard.said))
    assert ask(lambda desk: desk.vault.apart_from(pair[0])) == {pair[1]}


def test_escape_changes_nothing_and_leaves_no_answers_behind(page, pair, heard, ask):
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert heard.gone == [("case", pair[0])]
    assert "Amihan" not in said(page)
    assert len(ask(casebook.case_numbers, CaseFilter())) == 2


def test_a_case_page_says_that_there_is_another_and_leads_to_both(room, show, pair, qtbot, heard):
    page = show(CasePage(room))
    page.arrive(pair[0])
    qtbot.waitUntil(lambda: bool(page.findChildren(QPushButton)) and _compare(page) is not None)
    assert "Amyhan" not in said(page)
    _compare(page).click()
    assert heard.gone == [("merge", *pair)]


def test_after_a_merge_the_case_page_offers_the_way_back(room, show, page, pair, qtbot, heard, ask):
    enter(page)
    qtbot.waitUntil(lambda: bool(heard.said))
    case = show(CasePage(room))
    case.arrive(pair[0])
    qtbot.waitUntil(lambda: case.findChild(QPushButton, "undo_merge") is not None)
    press(case, "undo_merge")
    qtbot.waitUntil(lambda: len(heard.said) == 2)
    assert len(ask(casebook.case_numbers, CaseFilter())) == 2


def test_a_new_case_of_somebody_known_is_noticed_while_it_is_typed(room, show, pair, qtbot, heard):
    page = show(NewCasePage(room))
    page.arrive()
    QTest.keyClicks(child(page, "given_name", QLineEdit), "Amihan")
    QTest.keyClicks(child(page, "family_name", QLineEdit), "Halimbava")
    looked = page.findChild(Lookalikes)
    qtbot.waitUntil(looked.isVisible)
    assert "A" in said(looked)
    assert "Amihan" not in said(looked)
    next(b for b in looked.findChildren(QPushButton)).click()
    assert heard.gone[0][0] == "case"
    page.arrive()
    press(page, "decision.refused")
    assert not looked.isVisible()


def _compare(page):
    return next((b for b in page.findChildren(QPushButton) if b.objectName().startswith("compare.")), None)
