"""Forms of a step by window: from its card to the file, by keyboard, looked through before they are made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from caseapp.operations.planning import steps_of_case
from caseapp.procedures.kinds import Form
from caseapp.security.rights import Role
from caseapp.ui.dialogs.looked_through import Pages
from caseapp.ui.dialogs.print_form import FormDialog
from caseapp.ui.pages.case.steps import StepCard
from tests.operations import made_up
from tests.operations.forms_made_up import STEP, an_indian_case
from tests.ui.pages.looking import child, press


@pytest.fixture
def indian(ask):
    return ask(an_indian_case)


@pytest.fixture
def open_form(show, ask, indian, qtbot):
    """The dialog that a button of a step's card opens."""

    def open_form(room, form=Form.SHELTER_REQUEST, step_id=STEP):
        step = next(one for one in ask(steps_of_case, indian) if one.id == step_id)
        card = show(StepCard(room, indian, step, is_open=True))
        press(card, f"form.{form.value}")
        dialog = card.findChildren(FormDialog)[0]
        qtbot.waitUntil(lambda: dialog.languages.count() > 0)
        return dialog

    return open_form


@pytest.fixture
def on_page(room, show, qtbot):
    """The dialog of a form that no step asks for, in front of an empty page."""
    page = show(QWidget())

    def on_page(case_id, form):
        dialog = FormDialog(room, case_id, form, None, page)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.languages.count() > 0)
        return dialog

    return on_page


def _read(dialog, qtbot):
    press(dialog, "make")
    qtbot.waitUntil(lambda: dialog.findChild(Pages).isVisible())
    pages = child(dialog, "pages", Pages)
    pages.setFocus()
    for _ in range(100):
        QTest.keyClick(pages, Qt.Key.Key_PageDown)
    return pages.toPlainText()


def _save(dialog, qtbot, path):
    press(dialog, "make")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    box = dialog.findChildren(QFileDialog)[0]
    assert [each.rpartition("/")[2] for each in box.selectedFiles()] == ["pages.pdf"]
    box.selectFile(str(path))
    box.accept()


def _choose(box, place):
    box.setFocus()
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_a_form_is_looked_through_made_and_saved_from_its_step(room, open_form, qtbot, tmp_path, heard):
    dialog = open_form(room)
    assert dialog.language == "hi"
    _choose(dialog.languages, dialog.languages.findData("en"))
    shown = _read(dialog, qtbot)
    assert shown.startswith("Request for a place in a shelter")
    assert "Amihan" not in shown
    assert not dialog.findChildren(QCheckBox, "looked_through")[0].isVisible()
    _save(dialog, qtbot, tmp_path / "pages.pdf")
    qtbot.waitUntil(lambda: bool(heard.said))
    assert (tmp_path / "pages.pdf").read_bytes().startswith(b"%PDF-")


def test_what_the_worker_writes_is_in_it_and_a_change_is_looked_through_again(room, open_form, qtbot):
    dialog = open_form(room)
    QTest.keyClicks(child(dialog, "form_request", QPlainTextEdit), "Two weeks.")
    assert "Two weeks." in _read(dialog, qtbot)
    QTest.keyClicks(child(dialog, "form_request", QPlainTextEdit), " More.")
    assert not dialog.findChild(Pages).isVisible()
    assert "Two weeks. More." in _read(dialog, qtbot)


def test_a_name_is_only_offered_under_consent_and_has_to_be_confirmed(room, open_form, indian, ask, qtbot):
    provider = ask(made_up.a_provider)
    ask(made_up.a_consent, indian, provider)
    dialog = open_form(room)
    told = child(dialog, "form_told", QComboBox)
    assert told.count() == 2
    _choose(told, 1)
    assert "Amihan" in _read(dialog, qtbot)
    assert "Answers of the record are in English" in dialog._hint.accessibleName()  # Hindi has no catalogue
    make = child(dialog, "make", QPushButton)
    assert not make.isEnabled()
    child(dialog, "looked_through", QCheckBox).click()
    assert make.isEnabled()


def test_without_consent_nobody_but_a_supervisor_is_offered_to_name(kit, make_room, room, open_form, ask):
    ask(made_up.a_provider)
    assert child(open_form(room), "form_told", QComboBox).count() == 1


def test_a_draft_and_what_is_missing_are_said(room, open_form, ask, qtbot):
    dialog = open_form(room)
    _choose(dialog.languages, dialog.languages.findData("th"))
    _read(dialog, qtbot)
    said = dialog._hint.accessibleName()
    assert "signed the translation" in said
    assert "Needs" in said


def test_a_language_that_is_not_there_is_said_to_be_printed_in_english(on_page, ask, qtbot):
    case_id = ask(lambda desk: an_indian_case(desk, main_language="khm"))
    dialog = on_page(case_id, Form.RIGHTS_NOTICE)
    assert dialog.language == "km"
    assert "printed in English" in dialog.languages.currentText()
    assert _read(dialog, qtbot).startswith("Your rights")
    assert "not in Khmer yet" in dialog._hint.accessibleName()


def test_a_paper_for_the_person_asks_for_no_receiver_and_offers_a_neutral_title(on_page, indian, qtbot):
    dialog = on_page(indian, Form.RIGHTS_NOTICE)
    _choose(dialog.languages, dialog.languages.findData("en"))
    assert not dialog.findChildren(QComboBox, "form_told")[0].isVisible()
    child(dialog, "form_neutral", QCheckBox).click()
    assert _read(dialog, qtbot).startswith("Information for you")


def test_a_consent_to_return_cannot_be_made_while_the_return_is_stopped(on_page, ask):
    case_id = ask(lambda desk: an_indian_case(desk, fears_return=True))
    dialog = on_page(case_id, Form.RETURN_CONSENT)
    assert "fears to return" in dialog._hint.accessibleName()
    assert not child(dialog, "make", QPushButton).isEnabled()


def test_the_referral_letter_leads_to_the_referral(room, show, ask, indian, heard):
    step = next(one for one in ask(steps_of_case, indian) if Form.REFERRAL_LETTER in one.forms)
    press(show(StepCard(room, indian, step, is_open=True)), "form.referral_letter")
    assert heard.gone == [("referral", indian)]


def test_who_may_not_print_is_offered_no_forms(kit, make_room, show, ask, indian):
    step = next(one for one in ask(steps_of_case, indian) if one.id == STEP)
    card = show(StepCard(make_room(kit, Role.AUDITOR), indian, step, is_open=True))
    assert not [one for one in card.findChildren(QPushButton) if one.objectName().startswith("form.")]


def test_it_stands_from_right_to_left(make_kit, make_room, open_form, qtbot):
    dialog = open_form(make_room(make_kit("ur")))
    _choose(dialog.languages, dialog.languages.findData("ur"))
    _read(dialog, qtbot)
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert not dialog.findChildren(QLineEdit, "form_reason")[0].isVisible()
