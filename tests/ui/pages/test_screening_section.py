from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from caseapp.domain.records import Screening
from caseapp.operations import screenings
from caseapp.operations.closing import close_case_with
from caseapp.operations.guidance import topic_card
from caseapp.procedures.kinds import Topic
from caseapp.security.rights import Role
from caseapp.storage.stored import of_type
from caseapp.ui.pages.case.screening import ScreeningSection
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.plain import Label
from caseapp.ui.screening_form import ScreeningForm
from tests.operations import made_up
from tests.ui.pages.looking import child, enter, press

_CLOSURE = {
    "closed_on": datetime.now(UTC).astimezone().date(),
    "reason": "other",
    "person_agrees": True,
    "details": "Made-up",
}


@pytest.fixture
def make_section(room, show, view_of):
    def make(case_id, room=room):
        section = show(ScreeningSection(room))
        section.show_case(view_of(case_id))
        return section

    return make


@pytest.fixture
def section(make_section, case_id):
    return make_section(case_id)


@pytest.fixture
def saved(view_of, case_id):
    return lambda: [record for _, record in of_type(view_of(case_id).records, Screening)]


def _begin(section):
    press(section, "add")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    return section


def _answers(section):
    form = section.editor.page.form
    assert isinstance(form, ScreeningForm)
    return form.answers()["answers"]


def _words(button):
    return [label.words for label in button.findChildren(Label) if not label.isHidden()]


@pytest.mark.parametrize(
    ("birth_date", "instrument"),
    [("2001-07-04", "adult_labour"), ("2019", "child_labour"), (None, "child_labour")],
)
def test_the_instrument_that_fits_the_age_is_chosen_already(make_section, ask, birth_date, instrument):
    case_id = ask(lambda desk: made_up.a_case(desk, birth_date=birth_date))
    section = make_section(case_id)
    press(section, "add")
    chosen = [each.objectName() for each in section.findChildren(OptionButton) if each.isChecked()]
    assert chosen == [f"instrument.{instrument}"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert section.editor.page.form.answers()["instrument"] == instrument


def test_the_other_instrument_can_be_chosen_by_keyboard(section):
    press(section, "add")
    press(section, "instrument.child_labour")
    press(section, "begin")
    assert section.editor.page.form.answers()["instrument"] == "child_labour"


def test_going_back_from_the_choice_begins_nothing(section):
    press(section, "add")
    press(section, "back")
    assert section.editor is None
    assert child(section, "add").isVisible()


def test_number_keys_answer_and_go_on_to_the_next_question(section):
    _begin(section)
    child(section, "D1-01.yes").setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert _answers(section) == {"D1-01": "yes", "D1-02": "no", "D1-03": "not_known", "D1-04": "not_said"}
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is child(section, "D1-04.not_said")


def test_the_tab_key_stops_once_at_each_question_at_its_answer(section):
    _begin(section)
    press(section, "D1-02.no")
    child(section, "D1-01.yes").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is child(section, "D1-02.no")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is child(section, "D1-03.yes")


def test_the_tab_key_comes_from_the_interview_to_the_indicators_and_from_them_to_the_decision(section):
    _begin(section)
    child(section, "with_interpreter.True").setFocus()
    names = [QApplication.focusWidget().objectName()]
    while names[-1] != "save":
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    assert names.index("D1-01.yes") < names.index("D6-07.yes") < names.index("decision_reason")


def test_an_answer_pressed_again_is_taken_back_as_not_asked(section):
    _begin(section)
    press(section, "D1-01.yes")
    press(section, "D1-01.yes")
    assert _answers(section) == {}


def test_what_the_answers_add_up_to_is_shown_with_each_answer(section):
    _begin(section)
    finding = child(section, "finding.D4")
    assert "not asked yet" in _words(finding)
    press(section, "D4-01.yes")
    assert "not positive" in _words(finding)
    press(section, "D4-02.yes")
    assert "positive" in _words(finding)
    result = screenings.assess_answers("adult_labour", _answers(section))
    assert child(section, "points_to").words == str(result.assessment.points_to)
    reason = next(each.reason for each in result.assessment.findings if each.dimension.id == "D4")
    assert str(reason) in _words(finding)
    assert str(reason) in finding.accessibleName()


def test_a_finding_leads_to_its_questions(section):
    _begin(section)
    press(section, "finding.D5")
    assert QApplication.focusWidget() is child(section, "D5-01.yes")


def test_no_answer_ever_decides(section, qtbot, saved):
    _begin(section)
    for indicator in screenings.instrument("adult_labour").indicators:
        child(section, f"{indicator.id}.yes").click()
    enter(section)
    qtbot.waitUntil(lambda: section.editor is None)
    (record,) = saved()
    assert record.positive_dimensions == ("D1", "D2", "D3", "D4", "D5", "D6")
    assert record.decision is None
    assert record.formal_status is None


def test_a_decision_without_its_reason_is_not_kept(section, qtbot, saved, heard):
    _begin(section)
    press(section, "D4-01.yes")
    child(section.editor.page.form, "decision.PossibleVictimOfTrafficking", QPushButton).click()
    enter(section)
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert "Say why" in str(heard.failed[0].text)
    assert saved() == []
    child(section.editor, "decision_reason", QPlainTextEdit).setPlainText("Made-up reason")
    enter(section)
    qtbot.waitUntil(lambda: section.editor is None)
    assert saved()[0].decision == "PossibleVictimOfTrafficking"


def test_what_was_answered_is_kept_as_a_draft_and_gone_on_with(
    section, make_section, case_id, my_drafts, qtbot
):
    _begin(section)
    press(section, "D1-01.yes")
    press(section, "D2-01.not_said")
    section.keep_drafts()
    (draft,) = my_drafts()
    assert (draft.case_id, draft.kind) == (case_id, "screening")
    later = make_section(case_id)
    later.open_draft(draft)
    qtbot.waitUntil(lambda: later.is_writing(draft.key))
    assert _answers(later) == {"D1-01": "yes", "D2-01": "not_said"}
    assert child(later, "D2-01.not_said", QPushButton).isChecked()
    assert "not positive" in _words(child(later, "finding.D1"))


def test_a_past_screening_is_shown_and_can_be_gone_on_with(
    section, make_section, qtbot, case_id, saved, view_of
):
    _begin(section)
    press(section, "D4-01.yes")
    press(section, "D4-02.yes")
    enter(section)
    qtbot.waitUntil(lambda: section.editor is None)
    section.show_case(view_of(case_id))
    said = [label.words for label in section.findChildren(Label)]
    assert "Positive: Exploitative conditions of work" in said
    assert "not decided yet" in said
    press(section, "edit")
    assert _answers(section) == {"D4-01": "yes", "D4-02": "yes"}
    press(section, "D4-02.no")
    enter(section)
    qtbot.waitUntil(lambda: section.editor is None)
    (record,) = saved()
    assert record.answers == {"D4-01": "yes", "D4-02": "no"}
    assert record.positive_dimensions == ()


def test_an_instrument_that_was_not_checked_says_so_with_its_source(section):
    _begin(section)
    words = child(section, "source").accessibleName()
    assert words.startswith("Not verified against the original")
    assert screenings.instrument("adult_labour").source in words


def test_a_change_by_somebody_else_leaves_what_is_being_answered_alone(section, case_id, view_of):
    _begin(section)
    press(section, "D1-01.yes")
    section.show_case(view_of(case_id))
    assert _answers(section) == {"D1-01": "yes"}
    assert section.currentWidget() is section.editor


def test_nobody_without_the_right_and_no_closed_case_is_offered_a_screening(
    make_section, make_room, kit, ask, case_id
):
    def offers(section):
        return [each for each in section.findChildren(QPushButton, "add") if each.isVisible()]

    assert offers(make_section(case_id, make_room(kit, Role.AUDITOR))) == []
    assert offers(make_section(case_id))
    ask(
        close_case_with,
        case_id,
        _CLOSURE,
    )
    assert offers(make_section(case_id)) == []


def test_from_right_to_left_the_answers_stand_left_of_the_question(
    make_kit, make_room, make_section, case_id, qtbot
):
    section = _begin(make_section(case_id, make_room(make_kit("ur"))))
    yes, no = child(section, "D1-01.yes"), child(section, "D1-01.no")
    qtbot.waitUntil(lambda: yes.x() > no.x() > 0)
    yes.setFocus()
    QTest.keyClick(yes, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is no


def test_what_to_see_to_first_stands_beside_the_choice_of_questions(section):
    press(section, "add")
    before = topic_card(Topic.SCREENING, "en").words.interview.before
    assert set(before) <= {label.words for label in child(section, "before").findChildren(Label)}


def test_how_to_talk_is_folded_away_and_opened_by_keyboard_beside_the_questions(section):
    _begin(section)
    panel = child(section, "result")
    assert not [each for each in panel.findChildren(QPushButton) if each.objectName().startswith("talk.")]
    press(section, "talk")
    press(section, "talk.distress")
    shown = {label.words for label in panel.findChildren(Label) if label.isVisible()}
    assert set(topic_card(Topic.SCREENING, "en").words.interview.distress) <= shown
    press(section, "talk.distress")
    shown = {label.words for label in panel.findChildren(Label) if label.isVisible()}
    assert not set(topic_card(Topic.SCREENING, "en").words.interview.distress) & shown


@pytest.mark.parametrize(
    "name", ["before", "asking", "stop", "distress", "interpreter", "say", "do_not_say", "child"]
)
def test_everything_a_worker_needs_to_know_of_talking_can_be_opened(section, name):
    _begin(section)
    press(section, "talk")
    before = len(child(section, "result").findChildren(Label))
    press(section, f"talk.{name}")
    assert len(child(section, "result").findChildren(Label)) >= before + 2


def test_the_guidance_takes_no_room_from_the_questions(section):
    _begin(section)
    width = section.editor.page.width()
    press(section, "talk")
    press(section, "talk.before")
    assert section.editor.page.width() == width
