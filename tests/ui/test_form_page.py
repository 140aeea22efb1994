from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseapp.domain.checking import NotValid, check
from caseapp.domain.records import Consent, Person
from caseapp.ui.form_page import DRAFT_AFTER, FormPage
from caseapp.ui.parts.notice import Notice


@pytest.fixture
def make_page(kit, qtbot):
    def make(record_type, draft_after=DRAFT_AFTER):
        page = FormPage(kit, record_type, draft_after=draft_after)
        qtbot.addWidget(page)
        page.resize(1100, 600)
        page.show()
        page.activateWindow()
        return page

    return make


@pytest.mark.parametrize("name", ["given_name", "vulnerability_details", "sex"])
def test_control_and_enter_saves_from_wherever_the_keyboard_is(make_page, qtbot, name):
    page = make_page(Person)
    field = page.form.question(name).editor.first_input()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with qtbot.waitSignal(page.save_wanted):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.form.answers() == {}  # and the key itself wrote nothing


def test_a_draft_is_due_within_ten_seconds_even_while_somebody_keeps_typing(make_page, qtbot):
    assert DRAFT_AFTER < 10
    page = make_page(Person, draft_after=0.2)
    line = page.form.question("given_name").editor.line
    drafts = []
    page.draft_due.connect(drafts.append)
    for _ in range(12):
        QTest.keyClick(line, Qt.Key.Key_A)
        QTest.qWait(40)
    assert drafts
    assert drafts[0]["given_name"]


def test_no_draft_is_due_when_nothing_changed(make_page):
    page = make_page(Person)
    drafts = []
    page.draft_due.connect(drafts.append)
    page.form.show_answers({"given_name": "Made-up"})
    page.write_draft()
    assert drafts == []


def test_locking_can_have_the_draft_at_once_and_only_once(make_page):
    page = make_page(Person)
    drafts = []
    page.draft_due.connect(drafts.append)
    QTest.keyClicks(page.form.question("given_name").editor.line, "M")
    page.write_draft()
    page.write_draft()
    assert drafts == [{"given_name": "M"}]


def test_saved_is_said_only_after_the_commit(make_page):
    page = make_page(Person)
    QTest.keyClicks(page.form.question("given_name").editor.line, "M")
    page.save_button.click()
    assert page.has_changes
    assert page._state.words == "Not saved yet"
    page.show_saved()
    assert not page.has_changes
    assert page._state.words == "Saved"


def test_a_page_that_cannot_be_saved_says_so_above_the_answers(make_page):
    page = make_page(Consent)
    with pytest.raises(NotValid) as caught:
        check(Consent, page.form.answers(), date(2026, 11, 24))
    page.show_problems(caught.value)
    assert page.findChild(Notice).isVisible()
    page.show_saved()
    assert not page.findChild(Notice).isVisible()


def test_the_field_the_keyboard_goes_to_is_scrolled_into_sight(make_page, qtbot):
    page = make_page(Person)
    last = page.form.question("vulnerability_details").editor.first_input()
    last.setFocus()
    qtbot.waitUntil(
        lambda: (
            page._scroll.viewport().rect().contains(last.mapTo(page._scroll.viewport(), last.rect().center()))
        )
    )
