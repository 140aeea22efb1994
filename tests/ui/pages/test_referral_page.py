from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton, QWidget

from caseapp.domain.records import Consent, Referral
from caseapp.operations import drafts
from caseapp.storage.stored import of_type
from caseapp.ui.dialogs.letter import LetterDialog
from caseapp.ui.pages.referral import ReferralPage
from caseapp.ui.plain import Label, MaskedLabel
from tests.operations import made_up
from tests.ui.pages.looking import child, enter, press


@pytest.fixture
def provider_id(ask):
    return ask(made_up.a_provider)


@pytest.fixture
def page(room, show, case_id, provider_id):
    page = show(ReferralPage(room))
    page.arrive(case_id)
    return page


@pytest.fixture
def wait(session, qtbot):
    """Waits until the storage has done all it was asked."""

    def wait():
        for _ in range(3):  # an answer may ask the next question
            done = []
            session.ask(lambda _desk: None, then=done.append)
            qtbot.waitUntil(lambda done=done: bool(done))

    return wait


@pytest.fixture
def sent(view_of, case_id):
    return lambda: [record for _, record in of_type(view_of(case_id).records, Referral)]


def _choose_help(page, wait, service="shelter"):
    wait()
    box = child(page, "form.service").question("service").editor.combo
    box.setFocus()
    name = box.itemText(box.findData(service))
    QTest.keyClicks(box.lineEdit(), name)
    box.lineEdit().completer().popup().hide()
    page.activateWindow()  # the list of suggestions is a window of its own
    QApplication.processEvents()
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Tab)
    wait()


def _choose(page, wait, provider_id, *shares):
    _choose_help(page, wait)
    press(page, f"provider.{provider_id}")
    for share in shares:
        press(page, f"shares.{share}")
    wait()


def _write(page, name, words):
    box = child(page, name, QPlainTextEdit)
    box.setFocus()
    QTest.keyClicks(box, words)


def _words_in(widget: QWidget):
    return [label.words for label in widget.findChildren(Label) if not label.isHidden()]


def test_a_person_is_referred_by_keyboard_from_the_choice_to_the_end(
    page, wait, qtbot, provider_id, sent, my_drafts
):
    _choose(page, wait, provider_id, "identity", "safety")
    press(page, "record_consent")
    assert QApplication.focusWidget() is child(page, "decision.given", QPushButton)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    enter(page)
    qtbot.waitUntil(lambda: child(page, "preview") is not None and page._consent_box is None)
    wait()
    assert child(page, "consent").isVisible()
    press(page, "urgency.today")
    _write(page, "request", "A bed for some weeks.")
    _write(page, "what_could_go_wrong", "The way passes the old workplace.")
    page.keep_drafts()
    enter(page)
    qtbot.waitUntil(lambda: bool(page._referral_id))
    (referral,) = sent()
    assert (referral.service, referral.provider, referral.urgency) == ("shelter", provider_id, "today")
    assert referral.shares == ("identity", "safety")
    assert QApplication.focusWidget() is child(page, "make_letter")
    assert my_drafts() == ()


def test_consent_asked_for_here_names_this_provider_and_what_is_shared(
    page, wait, qtbot, provider_id, view_of, case_id
):
    _choose(page, wait, provider_id, "identity")
    press(page, "record_consent")
    press(page, "decision.given")
    press(page, "form.thumbprint")
    enter(page)
    qtbot.waitUntil(lambda: page._consent_box is None)
    consent = [each for _, each in of_type(view_of(case_id).records, Consent)][-1]
    assert (consent.purpose, consent.receiver, consent.covers) == ("referral", provider_id, ("identity",))
    assert consent.given_on == datetime.now(UTC).astimezone().date()
    wait()
    assert any("Thumbprint" in words for words in _words_in(child(page, "consent")))


def test_nothing_is_sent_while_the_consent_is_being_written(page, wait, provider_id):
    _choose(page, wait, provider_id, "identity")
    press(page, "record_consent")
    assert not page._footer.main.isEnabled()
    press(page, "back")
    assert page._footer.main.isEnabled()
    assert QApplication.focusWidget() is child(page, "urgency.now", QPushButton)


@pytest.mark.parametrize("words", ["", "   "])
def test_what_could_go_wrong_must_be_written(page, wait, ask, qtbot, provider_id, case_id, sent, words):
    ask(made_up.a_consent, case_id, provider_id)
    _choose(page, wait, provider_id, "identity")
    _write(page, "request", "A bed.")
    _write(page, "what_could_go_wrong", words)
    enter(page)
    qtbot.waitUntil(lambda: child(page, "problem").isVisible())
    assert QApplication.focusWidget() is child(page, "what_could_go_wrong", QPlainTextEdit)
    assert "Answer this question." in _words_in(child(page, "form.what_could_go_wrong"))
    assert page.findChild(QWidget, "what_could_go_wrong.reason").isHidden()
    assert sent() == []


def test_without_consent_for_all_of_it_nothing_is_sent(page, wait, ask, qtbot, provider_id, case_id, sent):
    ask(lambda desk: made_up.a_consent(desk, case_id, provider_id, covers=("identity",)))
    _choose(page, wait, provider_id, "identity", "contact")
    assert child(page, "no_consent").isVisible()
    _write(page, "request", "A bed.")
    _write(page, "what_could_go_wrong", "Made-up words.")
    enter(page)
    qtbot.waitUntil(lambda: child(page, "problem").isVisible())
    assert "There is no valid consent" in child(page, "problem").accessibleName()
    assert sent() == []
    press(page, "shares.contact")
    wait()
    assert child(page, "consent").isVisible()


def test_a_refusal_is_respected_and_not_asked_for_again(page, wait, ask, provider_id, case_id):
    ask(lambda desk: made_up.a_consent(desk, case_id, provider_id, decision="refused"))
    _choose(page, wait, provider_id, "identity")
    assert "does not want" in child(page, "no_consent").accessibleName()
    assert page.findChild(QPushButton, "record_consent").isHidden()


def test_what_identifies_is_masked_until_the_journal_knows(page, wait, view_of, provider_id, case_id):
    _choose(page, wait, provider_id, "identity", "circumstances")
    assert "Amihan" not in " ".join(_words_in(child(page, "preview")))
    assert "Female" in _words_in(child(page, "part.circumstances"))
    masked = child(page, "shared.given_name", MaskedLabel)
    masked.focusProxy().click()
    assert not masked.is_revealed
    wait()
    assert masked.is_revealed
    assert "Amihan" in _words_in(masked)
    assert view_of(case_id).timeline[0].act == "reveal"


def test_only_chosen_parts_are_shown_and_a_part_without_answers_says_so(page, wait, provider_id):
    _choose(page, wait, provider_id, "exploitation")
    assert "nothing recorded" in _words_in(child(page, "part.exploitation"))
    assert page.findChild(QWidget, "part.identity") is None


def test_a_draft_is_kept_and_shown_again_when_the_person_comes_back(
    page, room, show, wait, provider_id, case_id, my_drafts
):
    _choose(page, wait, provider_id, "identity")
    _write(page, "request", "A bed.")
    page.keep_drafts()
    (draft,) = my_drafts()
    assert (draft.key, draft.kind, draft.case_id) == (f"{case_id}:referral:new", "referral", case_id)
    later = show(ReferralPage(room))
    later.arrive(case_id)
    wait()
    assert child(later, "resumed").isVisible()
    assert child(later, "request", QPlainTextEdit).toPlainText() == "A bed."
    assert child(later, f"provider.{provider_id}", QPushButton).isChecked()
    assert later._forms.answers() == drafts.answers_in(draft) | {"shares": ("identity",)}
    press(later, "anew")
    assert child(later, "request", QPlainTextEdit).toPlainText() == ""
    assert my_drafts() == ()


def test_another_case_shows_nothing_of_the_one_before(page, wait, ask, provider_id):
    _choose(page, wait, provider_id, "identity")
    _write(page, "request", "A bed.")
    page.arrive(ask(made_up.a_case))
    wait()
    assert child(page, "request", QPlainTextEdit).toPlainText() == ""
    assert page._forms.provider == ""


def test_a_service_that_takes_nobody_now_cannot_be_chosen_and_stands_last(page, wait, ask, provider_id):
    full = ask(lambda desk: made_up.a_provider(desk, name="Another House", is_active=False))
    _choose_help(page, wait)
    assert not child(page, f"provider.{full}").isEnabled()
    assert child(page, f"provider.{full}").y() > child(page, f"provider.{provider_id}").y()
    assert "takes no referrals now" in _words_in(child(page, f"provider.{full}"))


def test_a_long_directory_is_shown_in_part_and_whole_on_demand(page, wait, ask, provider_id):
    for number in range(9):
        ask(lambda desk, number=number: made_up.a_provider(desk, name=f"Sample House {number}"))
    _choose_help(page, wait)
    assert len(page._forms.providers.findChildren(QPushButton)) == 7
    press(page, "more_providers")
    QApplication.processEvents()
    shown = [each for each in page._forms.providers.findChildren(QPushButton) if each.isVisible()]
    assert len(shown) == 10


def test_a_help_nobody_gives_says_what_to_do(page, wait):
    _choose_help(page, wait, "asylum")
    assert any("Nobody in the directory" in words for words in _words_in(page._forms.providers))


def _file_box(dialog):
    boxes = dialog.findChildren(QFileDialog)
    return boxes[0] if boxes else None


@pytest.fixture
def letter_of(page, ask, case_id, provider_id):
    ask(made_up.a_consent, case_id, provider_id)
    from caseapp.operations.referrals import refer

    referral_id = ask(lambda desk: refer(desk, case_id, made_up.a_referral(provider_id))).record_id
    dialog = LetterDialog(page.room, case_id, referral_id, page)
    dialog.open()
    return dialog


def test_the_letter_goes_into_the_file_that_is_chosen_under_a_neutral_name(
    letter_of, qtbot, tmp_path, heard, sent
):
    press(letter_of, "make")
    qtbot.waitUntil(lambda: _file_box(letter_of) is not None)
    box = _file_box(letter_of)
    assert [path.rpartition("/")[2] for path in box.selectedFiles()] == ["letter.pdf"]
    path = tmp_path / "letter.pdf"
    box.selectFile(str(path))
    box.accept()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert path.read_bytes().startswith(b"%PDF-")
    assert sent()[0].printed_copies == 1


def test_closing_the_file_box_loses_no_letter_and_counts_none_twice(letter_of, qtbot, sent, tmp_path, heard):
    press(letter_of, "make")
    qtbot.waitUntil(lambda: _file_box(letter_of) is not None)
    _file_box(letter_of).reject()
    qtbot.waitUntil(lambda: _file_box(letter_of) is None)
    press(letter_of, "make")
    _file_box(letter_of).selectFile(str(tmp_path / "letter.pdf"))
    _file_box(letter_of).accept()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert sent()[0].printed_copies == 1


def test_a_letter_without_consent_any_more_is_refused_in_words(letter_of, ask, qtbot, case_id, view_of, sent):
    from caseapp.operations.consents import withdraw_consent

    consent_id = of_type(view_of(case_id).records, Consent)[-1][0]
    ask(withdraw_consent, case_id, consent_id)
    press(letter_of, "make")
    qtbot.waitUntil(lambda: letter_of._notice.isVisible())
    assert "no valid consent" in letter_of._notice.accessibleName()
    assert child(letter_of, "make").isEnabled()
    assert sent()[0].printed_copies == 0


def test_from_right_to_left_what_is_shared_stands_at_the_left(
    make_kit, make_room, show, qtbot, case_id, provider_id, wait
):
    page = show(ReferralPage(make_room(make_kit("ur"))))
    page.arrive(case_id)
    wait()
    preview, forms = child(page, "preview"), child(page, "form.service")
    qtbot.waitUntil(
        lambda: (
            preview.mapTo(page, preview.rect().topLeft()).x() < forms.mapTo(page, forms.rect().topLeft()).x()
        )
    )
