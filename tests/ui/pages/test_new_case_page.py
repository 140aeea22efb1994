import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from caseapp.domain.codes.places import WITH_PROCEDURE
from caseapp.domain.records import Case, Consent, ContactSafety, Person
from caseapp.operations import casebook, drafts
from caseapp.paths import RESOURCES
from caseapp.procedures.reading import read_packs
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import single
from caseapp.ui.pages.new_case import NewCasePage
from tests.ui.pages.looking import child, enter, press


@pytest.fixture
def page(room, show):
    page = show(NewCasePage(room))
    page.arrive()
    return page


@pytest.fixture
def cases(ask):
    return lambda: len(ask(casebook.case_numbers, CaseFilter()))


def _type(page, name, words):
    QTest.keyClicks(child(page, name, QLineEdit), words)


def test_a_case_begins_with_two_keys_once_the_person_agrees(page, heard, qtbot, view_of):
    assert QApplication.focusWidget() is child(page, "decision.given", QPushButton)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    enter(page)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.gone[0][0] == "case"
    view = view_of(heard.gone[0][1])
    assert heard.said == [f"Case {view.code} has begun"]
    assert view.code.startswith("THA-")
    consent = single(view.records, Consent)
    assert (consent.purpose, consent.decision) == ("record", "given")


def test_everything_asked_comes_into_the_records_it_belongs_to(page, heard, qtbot, view_of):
    for name in ("decision.given", "form.spoken", "given_by.person", "call.ask_first", "message.never"):
        press(page, name)
    press(page, "needs_interpreter.True")
    press(page, "sex.female")
    for name, words in (("safe_hours", "18 to 20"), ("phone", "+00 000 000 0009"), ("given_name", "Madeup")):
        _type(page, name, words)
    _type(page, "age_estimate", "17")
    enter(page)
    qtbot.waitUntil(lambda: bool(heard.said))
    view = view_of(heard.gone[0][1])
    person, safety = single(view.records, Person), single(view.records, ContactSafety)
    assert (person.given_name, person.age_estimate, person.sex) == ("Madeup", 17, "female")
    assert person.needs_interpreter is True
    assert (safety.call, safety.message, safety.visit) == ("ask_first", "never", None)
    assert safety.safe_hours == "18 to 20"
    assert single(view.records, Case).country == "TH"


def test_a_refusal_is_answered_calmly_and_nothing_is_kept(page, heard, cases, my_drafts):
    _type(page, "given_name", "Madeup")
    page.keep_drafts()
    assert len(my_drafts()) == 1
    press(page, "decision.refused")
    assert child(page, "refused").isVisible()
    assert not child(page, "given_name").isEnabled()
    assert not child(page, "save").isEnabled()
    enter(page)
    page.keep_drafts()
    assert my_drafts() == ()
    assert cases() == 0
    child(page, "close_without").click()
    assert heard.gone == [("today",)]
    assert child(page, "given_name", QLineEdit).text() == ""


def test_who_agrees_after_all_can_stillenter(page, heard, qtbot):
    press(page, "decision.refused")
    press(page, "decision.given")
    assert not page.findChild(QPushButton, "close_without").isVisible()
    enter(page)
    qtbot.waitUntil(lambda: bool(heard.said))


def test_without_a_word_on_consent_nothing_begins_and_the_keyboard_goes_there(page, qtbot, cases):
    _type(page, "given_name", "Madeup")
    enter(page)
    qtbot.waitUntil(lambda: child(page, "problem").isVisible())
    assert QApplication.focusWidget() is child(page, "decision.given", QPushButton)
    assert cases() == 0
    assert child(page, "save").isEnabled()


def test_wrong_answers_on_several_cards_are_marked_at_once(page, qtbot):
    _type(page, "age_estimate", "many")
    enter(page)
    qtbot.waitUntil(lambda: child(page, "problem").isVisible())
    assert child(page, "age_estimate", QLineEdit).property("faulty") == "true"
    assert child(page, "decision.given").property("faulty") == "true"


def test_a_draft_is_kept_offered_back_and_gone_once_the_case_has_begun(
    page, room, show, heard, qtbot, my_drafts
):
    press(page, "decision.given")
    press(page, "call.never")
    _type(page, "given_name", "Madeup")
    page.keep_drafts()
    (draft,) = my_drafts()
    assert (draft.kind, draft.case_id) == ("new_case", "")
    later = show(NewCasePage(room))
    later.arrive(json.loads(draft.body), draft.key)
    assert child(later, "given_name", QLineEdit).text() == "Madeup"
    assert child(later, "call.never", QPushButton).isChecked()
    enter(later)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert my_drafts() == ()


def test_a_draft_about_somebody_else_is_offered_and_not_shown(page, room, show, qtbot, my_drafts):
    _type(page, "given_name", "Madeup")
    page.keep_drafts()
    later = show(NewCasePage(room))
    later.arrive()
    qtbot.waitUntil(lambda: later.findChild(QPushButton, "go_on").isVisible())
    assert child(later, "given_name", QLineEdit).text() == ""
    _type(later, "given_name", "Another")
    later.keep_drafts()
    assert len(my_drafts()) == 2
    child(later, "go_on").click()
    assert child(later, "given_name", QLineEdit).text() == "Madeup"


def test_coming_back_to_a_page_that_was_left_shows_nothing_of_before(page, my_drafts):
    _type(page, "given_name", "Madeup")
    page.hide()
    page.keep_drafts()
    page.show()
    page.arrive()
    assert child(page, "given_name", QLineEdit).text() == ""
    assert drafts.answers_in(my_drafts()[0])["person"] == {"given_name": "Madeup"}


def test_pressing_the_key_for_a_new_case_again_loses_nothing(page):
    _type(page, "given_name", "Madeup")
    page.arrive()
    assert child(page, "given_name", QLineEdit).text() == "Madeup"


def test_did_not_want_to_say_is_kept_for_both_parts_of_the_person(page):
    page._forms.show_answers({"person": {"unanswered": {"main_language": "not_said", "sex": "not_known"}}})
    assert page._forms.answers()["person"]["unanswered"] == {"main_language": "not_said", "sex": "not_known"}


def test_countries_with_a_procedure_come_first(page):
    combo = page._forms.form_with("country").question("country").editor.combo
    offered = [combo.itemData(place) for place in range(1, 1 + len(WITH_PROCEDURE))]
    assert set(offered) == set(WITH_PROCEDURE) == set(read_packs(RESOURCES / "procedures").countries)
    assert combo.currentData() == "TH"


def test_escape_goes_back_to_the_list_and_keeps_what_was_typed(page, heard, my_drafts):
    _type(page, "given_name", "Madeup")
    QTest.keyClick(child(page, "given_name", QLineEdit), Qt.Key.Key_Escape)
    assert heard.gone == [("cases",)]
    page.keep_drafts()  # as the window does when it goes
    assert len(my_drafts()) == 1


def _x(page, name):
    widget = child(page, name)
    return widget.mapTo(page, widget.rect().topLeft()).x()


def test_from_right_to_left_the_consent_stands_at_the_right(make_kit, make_room, show, qtbot):
    page = show(NewCasePage(make_room(make_kit("ur"))))
    page.arrive()
    qtbot.waitUntil(lambda: _x(page, "form.decision") > _x(page, "form.given_name"))


def test_in_a_narrow_window_the_cards_stand_one_below_the_other(room, show, qtbot):
    page = show(NewCasePage(room), (780, 600))
    page.arrive()
    qtbot.waitUntil(lambda: child(page, "form.given_name").y() > child(page, "form.decision").y())
    assert _x(page, "form.decision") == _x(page, "form.given_name")
