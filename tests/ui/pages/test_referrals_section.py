from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from caseapp.domain.records import Referral
from caseapp.operations.referrals import refer
from caseapp.storage.stored import Draft, of_type
from caseapp.ui.pages.case.referrals import ReferralsSection
from caseapp.ui.plain import Label
from tests.operations import made_up
from tests.ui.pages.looking import child, enter, press


def _today():
    return datetime.now(UTC).astimezone().date()


@pytest.fixture
def provider_id(ask):
    return ask(made_up.a_provider)


@pytest.fixture
def make_section(room, show, view_of, case_id, qtbot):
    def make(room=room):
        section = show(ReferralsSection(room))
        section.show_case(view_of(case_id))
        return section

    return make


@pytest.fixture
def referred(ask, case_id, provider_id):
    def referred(**answers):
        ask(made_up.a_consent, case_id, provider_id)
        return ask(lambda desk: refer(desk, case_id, made_up.a_referral(provider_id, **answers))).record_id

    return referred


@pytest.fixture
def kept(view_of, case_id):
    return lambda: next(record for _, record in of_type(view_of(case_id).records, Referral))


def _said(section):
    return [label.words for label in section.findChildren(Label) if label.isVisible()]


def _answer(section, state):
    form = section.editor.page.form
    box = form.question("state").editor.combo
    box.setCurrentIndex(box.findData(state))


def test_a_referral_says_whom_it_went_to_and_that_it_waits(make_section, referred, qtbot):
    referred(answer_due_on=_today())
    section = make_section()
    qtbot.waitUntil(lambda: "Shelter: Sample House" in _said(section))
    said = _said(section)
    assert "Sent, waiting for an answer" in said
    assert any(words.startswith("answer due") for words in said)
    assert "A bed for some weeks." not in said


def test_an_answer_that_is_late_says_so(make_section, referred, qtbot):
    referred(answer_due_on=_today() - timedelta(days=1))
    section = make_section()
    qtbot.waitUntil(lambda: any(words.startswith("answer was due") for words in _said(section)))


def test_an_answer_is_recorded_with_its_day_and_words_and_nothing_else_changes(
    make_section, referred, kept, qtbot, my_drafts
):
    referred()
    before = kept()
    section = make_section()
    press(section, "answer")
    offered = section.editor.page.form.question("state").editor.combo
    assert offered.findData("sent") == -1
    _answer(section, "accepted")
    child(section, "answer", QPlainTextEdit).setPlainText("Made-up answer")
    section.keep_drafts()
    enter(section)
    qtbot.waitUntil(lambda: section.editor is None)
    after = kept()
    assert (after.state, after.answered_on, after.answer) == ("accepted", _today(), "Made-up answer")
    unchanged = {"state", "answered_on", "answer"}
    assert after.model_dump(exclude=unchanged) == before.model_dump(exclude=unchanged)
    assert my_drafts() == ()


def test_an_answer_without_what_it_was_is_not_kept(make_section, referred, kept, qtbot):
    referred()
    section = make_section()
    press(section, "answer")
    enter(section)
    qtbot.waitUntil(lambda: "Answer this question." in _said(section))
    assert kept().state == "sent"


def test_a_half_written_answer_is_kept_and_gone_on_with(make_section, referred, my_drafts, qtbot):
    referral_id = referred()
    section = make_section()
    press(section, "answer")
    child(section, "answer", QPlainTextEdit).setPlainText("Made-up answer")
    section.keep_drafts()
    (draft,) = my_drafts()
    assert draft.key.endswith(f":referral:{referral_id}")
    later = make_section()
    later.open_draft(draft)
    qtbot.waitUntil(lambda: later.is_writing(draft.key))
    assert child(later, "answer", QPlainTextEdit).toPlainText() == "Made-up answer"


def test_a_draft_of_a_new_referral_opens_its_page(make_section, heard, case_id):
    section = make_section()
    section.open_draft(
        Draft(f"{case_id}:referral:new", "referral", case_id, b"", '{"service": "shelter"}', "")
    )
    assert heard.gone == [("referral", case_id, {"service": "shelter"})]


def test_a_new_referral_begins_on_its_page(make_section, heard, case_id):
    press(make_section(), "add")
    assert heard.gone == [("referral", case_id)]


def test_letters_made_are_counted_on_the_card(make_section, referred, ask, case_id, qtbot):
    from caseapp.operations.letters import letter_pdf

    referral_id = referred()
    ask(letter_pdf, case_id, referral_id, "en")
    section = make_section()
    qtbot.waitUntil(lambda: any(words.startswith("1 letter") for words in _said(section)))


def test_the_letter_is_made_from_the_card(make_section, referred):
    referred()
    section = make_section()
    press(section, "letter")
    assert child(section, "make", QPushButton).isEnabled()
