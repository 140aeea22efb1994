"""Flags are put at a case and taken away from its header."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from caseapp.domain.records import Flag
from caseapp.operations import casebook
from caseapp.operations.flags import flag_case
from caseapp.ui.pages.case.page import CasePage
from tests.operations import made_up
from tests.ui.pages.looking import press


@pytest.fixture
def case_id(ask):
    return ask(made_up.a_case)


@pytest.fixture
def page(case_id, room, show, qtbot):
    page = show(CasePage(room))
    page.arrive(case_id)
    qtbot.waitUntil(lambda: page.code != "")
    return page


def _dialog():
    (dialog,) = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    return dialog


def _words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_a_flag_is_put_and_stands_in_the_header(page, case_id, ask, qtbot):
    press(page, "flag")
    dialog = _dialog()
    dialog.form.show_answers({"reason": "court_soon", "note": "The trial begins."})
    press(dialog, "put_flag")
    qtbot.waitUntil(lambda: "Court soon" in _words(page))
    assert [flag.reason for _, flag in ask(casebook.view_case, case_id).flags] == ["court_soon"]
    assert "The trial begins." not in _words(page)


def test_a_flag_without_a_reason_is_not_put(page, case_id, ask, qtbot):
    press(page, "flag")
    dialog = _dialog()
    press(dialog, "put_flag")
    qtbot.waitUntil(lambda: any("answer" in words.lower() for words in _words(dialog)))
    assert ask(casebook.view_case, case_id).flags == ()
    dialog.reject()


def test_a_flag_is_taken_away_and_its_note_is_masked_until_asked_for(page, case_id, ask, qtbot, heard):
    ask(flag_case, case_id, Flag(reason="missing", note="Not seen since the evening."))
    page.load()
    qtbot.waitUntil(lambda: "Missing" in _words(page))
    press(page, "flag")
    dialog = _dialog()
    assert "Not seen since the evening." not in _words(dialog)
    press(dialog, "take.missing")
    qtbot.waitUntil(lambda: heard.said == ["The flag is taken away."])
    assert ask(casebook.view_case, case_id).flags == ()
