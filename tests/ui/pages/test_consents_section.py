"""The consents of a case: where each stands is said at a glance, and a withdrawal shows who was told."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from caseapp.domain.records import Consent
from caseapp.operations import consents, referrals
from caseapp.operations.records import Place, save_record
from caseapp.security.rights import Role
from caseapp.storage.stored import of_type
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.parts.message import Message
from tests.operations import made_up
from tests.ui.pages.looking import child, press

TODAY = datetime.now(UTC).astimezone().date()


@pytest.fixture
def provider_id(ask):
    return ask(made_up.a_provider)


@pytest.fixture
def page_of(make_room, kit, show, qtbot):
    """Shows the consents of a case."""

    def page_of(case_id, role=Role.CASEWORKER):
        page = show(CasePage(make_room(kit, role)))
        page.arrive(case_id)
        qtbot.waitUntil(lambda: bool(page.code))
        page.show_section("consent")
        return page

    return page_of


def _words(page):
    return "\n".join(label.accessibleName() for label in page.findChildren(QLabel) if label.isVisible())


def _is_saying(page, words):
    return lambda: words in _words(page)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "valid"),
        ({"valid_until": TODAY + timedelta(days=30)}, "ends on"),
        ({"valid_until": TODAY + timedelta(days=31)}, "valid"),
        ({"valid_until": TODAY - timedelta(days=1), "given_on": TODAY - timedelta(days=5)}, "ended on"),
        ({"decision": "refused"}, "refused"),
    ],
)
def test_a_card_says_where_the_consent_stands(page_of, ask, case_id, provider_id, qtbot, given, said):
    ask(lambda desk: made_up.a_consent(desk, case_id, provider_id, **given))
    page = page_of(case_id)
    qtbot.waitUntil(_is_saying(page, "Sample House"))
    shown = _words(page)
    assert said in shown
    for words in ("For what", "Who may know", "What may be shared", "0 of 7"):
        assert words in shown


def test_a_withdrawn_consent_lists_who_was_told_and_offers_the_notice(
    page_of, ask, case_id, provider_id, qtbot
):
    consent = ask(made_up.a_consent, case_id, provider_id)
    ask(lambda desk: referrals.refer(desk, case_id, made_up.a_referral(provider_id)))
    ask(consents.withdraw_consent, case_id, consent)
    page = page_of(case_id)
    qtbot.waitUntil(_is_saying(page, "What had been shared before"))
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "print_notice") is not None)
    qtbot.waitUntil(_is_saying(page, "referral: Identity"))
    assert "withdrawn on" in _words(page)
    press(page, "print_notice")
    qtbot.waitUntil(lambda: bool(page.findChildren(PdfDialog)))


def test_the_card_is_made_in_the_language_that_is_chosen(
    page_of, ask, case_id, provider_id, qtbot, tmp_path, heard
):
    ask(made_up.a_consent, case_id, provider_id)
    page = page_of(case_id)
    press(page, "print_card")
    dialog = page.findChildren(PdfDialog)[0]
    press(dialog, "make")
    qtbot.waitUntil(lambda: any(isinstance(each, QDialog) for each in dialog.findChildren(QDialog)))
    box = dialog.findChildren(QDialog)[0]
    path = tmp_path / "pages.pdf"
    box.selectFile(str(path))
    box.accept()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert path.read_bytes().startswith(b"%PDF-")


def test_a_newer_consent_asks_whether_it_replaces_the_older_one(
    page_of, ask, case_id, provider_id, view_of, qtbot
):
    older = ask(made_up.a_consent, case_id, provider_id)
    newer = ask(made_up.a_consent, case_id, provider_id)
    page = page_of(case_id)
    qtbot.waitUntil(_is_saying(page, "Sample House"))
    press(page, "replace")

    def replaced():
        return dict(of_type(view_of(case_id).records, Consent))[older].replaced_by == newer

    qtbot.waitUntil(replaced)
    qtbot.waitUntil(_is_saying(page, "replaced by a newer one"))
    assert page.findChild(QPushButton, "replace") is None


def test_recording_a_second_consent_asks_at_once(page_of, case_id, view_of, qtbot):
    page = page_of(case_id)
    section = page._sections["consent"]
    press(page, "add")
    qtbot.waitUntil(lambda: section.editor is not None)
    section.editor.preset({"purpose": "record", "decision": "given"})
    press(section.editor, "save")
    qtbot.waitUntil(lambda: bool(section.findChildren(Message)))
    asked = section.findChildren(Message)[0]
    next(each for each in asked.findChildren(QPushButton) if each.text() == "Replace this one").click()

    def replaced():
        return [each.replaced_by is not None for _, each in of_type(view_of(case_id).records, Consent)]

    qtbot.waitUntil(lambda: replaced() == [True, False])


def test_a_child_for_whom_somebody_agreed_is_asked_too(page_of, ask, qtbot):
    def enter(desk):
        case_id = made_up.a_case(desk, birth_date="2001-07-04")
        given = Consent(purpose="figures", decision="given", given_on=TODAY, given_by="guardian")
        save_record(desk, given, Place(case_id))
        person = next(each for each in desk.vault.of_case(case_id) if each.record.kind == "person")
        child_of_ten = person.record.model_copy(update={"birth_date": f"{TODAY.year - 10}"})
        save_record(desk, child_of_ten, Place(case_id, person.id, person.version))
        return case_id

    page = page_of(ask(enter))
    assert child(page, "ask_child").isVisible()


def test_an_auditor_is_offered_nothing_to_print(page_of, case_id):
    page = page_of(case_id, Role.AUDITOR)
    assert page.findChild(QPushButton, "print_case") is None
    assert page.findChild(QPushButton, "print_card") is None
    assert not [each for each in page.commands() if each.words.startswith("Print")]
