from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from caseapp.domain.records import Assessment
from caseapp.operations import assessments
from caseapp.operations.closing import close_case_with
from caseapp.operations.records import Place
from caseapp.paths import TRANSLATIONS
from caseapp.security.rights import Role
from caseapp.storage.stored import of_type
from caseapp.text import read_catalogue
from caseapp.ui.charts import ChartView
from caseapp.ui.kit import dress
from caseapp.ui.pages.case.assessments import AssessmentsSection
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.plain import Label, MaskedLabel
from caseapp.ui.theme import Look
from tests.operations import made_up
from tests.ui.pages.looking import child, enter, press

SECRET = "Perahu Contoh"


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


@pytest.fixture
def make_section(room, show, view_of):
    def make(case_id, room=room):
        section = show(AssessmentsSection(room))
        section.show_case(view_of(case_id))
        return section

    return make


@pytest.fixture
def section(make_section, case_id):
    return make_section(case_id)


@pytest.fixture
def saved(view_of, case_id):
    return lambda: [record for _, record in of_type(view_of(case_id).records, Assessment)]


@pytest.fixture
def keep(ask, case_id):
    """Keeps an assessment made some days ago."""

    def keep(instrument, days=0, **answers):
        made = Assessment(instrument=instrument, assessed_on=_today() - timedelta(days=days), **answers)
        return ask(assessments.save_assessment, made, Place(case_id)).record_id

    return keep


def _begin(section, instrument="risk_individual"):
    press(section, "add")
    press(section, f"instrument.{instrument}")
    press(section, "begin")
    return section


def _form(section):
    return section.editor.page.form


def _keys(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def _names(section, kind=OptionButton):
    return [each.objectName() for each in section.findChildren(kind) if each.isVisible()]


def _said(section, name):
    return [each.words for each in section.findChildren(Label, name) if each.isVisible()]


def test_an_instrument_for_children_is_offered_for_a_child_and_until_the_age_is_known(make_section, ask):
    for birth_date, offered in (("2001-07-04", False), ("2019", True), (None, True)):
        section = make_section(ask(lambda desk, born=birth_date: made_up.a_case(desk, birth_date=born)))
        press(section, "add")
        assert ("instrument.best_interest" in _names(section)) is offered


def test_the_first_thing_offered_is_the_rapid_screen_and_later_what_is_due(section, keep, view_of, case_id):
    press(section, "add")
    assert QApplication.focusWidget().objectName() == "instrument.rapid_screen"
    press(section, "back")
    assert section.editor is None
    keep("needs", 40, next_review_on=_today() - timedelta(days=1))
    section.show_case(view_of(case_id))
    press(section, "add")
    assert QApplication.focusWidget().objectName() == "instrument.needs"


def test_digits_answer_by_place_and_on_a_scale_by_number_and_go_on(section):
    _begin(section)
    child(section, "knows.no").setFocus()
    _keys(Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_4)
    assert _form(section).answers()["answers"] == {
        "knows": "yes",
        "threats": "possible",
        "retaliate": "not_known",
    }
    section.stop_writing()
    _begin(section, "well_being")
    child(section, "sleep.0").setFocus()
    _keys(Qt.Key.Key_4, Qt.Key.Key_0, Qt.Key.Key_9)
    assert _form(section).answers()["answers"] == {"sleep": "4", "calm": "0"}


def test_the_tab_key_comes_through_the_questions_to_the_judgement_and_to_save(section):
    _begin(section, "safety_plan")
    child(section, "assessed_on").setFocus()
    names = []
    while not names or names[-1] != "save":
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
        assert len(names) < 200
    places = [
        names.index(each) for each in ("warning", "phone.yes", "agrees.yes", "when.day", "summary", "save")
    ]
    assert places == sorted(places)
    assert names.index("when.day") < names.index("when.month") < names.index("when.year")


def test_a_question_that_depends_on_another_comes_and_goes_with_the_answer(section):
    _begin(section, "safety_plan")
    assert (
        section.findChild(QPlainTextEdit, "phone-plan") is None
        or not section.findChild(QPlainTextEdit, "phone-plan").isVisible()
    )
    press(section, "phone.no")
    child(section, "phone-plan", QPlainTextEdit).setPlainText("From the shop.")
    assert _form(section).answers()["written"] == {"phone-plan": "From the shop."}
    press(section, "phone.yes")
    assert _form(section).answers()["written"] == {}


def test_the_answers_suggest_a_level_with_reasons_and_never_choose_it(section):
    _begin(section)
    assert _said(section, "score") == ["Nothing is added up yet."]
    press(section, "knows.yes")
    assert child(section, "suggested").accessibleName() == "suggested: High"
    assert child(section, "safety_first").isVisible()
    assert _said(section, "not_meaning")[0].startswith("The level is the highest")
    press(section, "reason.knows")
    assert QApplication.focusWidget() is child(section, "knows.yes")
    assert "level" not in _form(section).answers()


def test_an_assessment_is_kept_by_keyboard_and_shown_with_its_review(section, qtbot, saved, view_of, case_id):
    _begin(section)
    press(section, "knows.yes")
    press(section, "level.high")
    enter(section)
    qtbot.waitUntil(lambda: section.editor is None)
    (kept,) = saved()
    assert (kept.level, kept.suggested_level, kept.answers) == ("high", "high", {"knows": "yes"})
    assert kept.assessed_on == _today()
    assert kept.next_review_on == _today() + timedelta(days=14)
    section.show_case(view_of(case_id))
    tags = [each.accessibleName() for each in section.findChildren(QLabel) if each.isVisible()]
    assert "level: High" in tags
    assert any(words.startswith("look again on") for words in tags)


def test_a_lower_level_without_a_reason_is_refused_and_nothing_is_lost(section, qtbot, heard, saved):
    _begin(section)
    press(section, "knows.yes")
    press(section, "level.low")
    enter(section)
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert "lower than the answers suggest" in str(heard.failed[0].text)
    assert _form(section).answers()["answers"] == {"knows": "yes"}
    child(section, "decision", QPlainTextEdit).setPlainText("She moved; made-up.")
    enter(section)
    qtbot.waitUntil(lambda: section.editor is None)
    assert saved()[0].level == "low"


def test_what_was_not_saved_comes_back_with_all_its_answers(section, qtbot, my_drafts):
    _begin(section, "safety_plan")
    child(section, "warning", QPlainTextEdit).setPlainText(SECRET)
    press(section, "phone.not_said")
    QTest.keyClick(section.editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: section.editor is None)
    (draft,) = my_drafts()
    section.open_draft(draft)
    qtbot.waitUntil(lambda: section.editor is not None)
    given = _form(section).answers()
    assert (given["instrument"], given["written"], given["answers"]) == (
        "safety_plan",
        {"warning": SECRET},
        {"phone": "not_said"},
    )


def test_what_changed_since_the_last_time_is_said_in_words(make_section, keep, case_id):
    keep("risk_individual", 20, answers={"knows": "yes", "threats": "no"}, written={"steps": "One."})
    keep("risk_individual", 1, answers={"knows": "possible", "threats": "no"}, written={"steps": SECRET})
    section = make_section(case_id)
    assert _said(section, "level_then") == ["Level before: High; now: Medium"]
    press(section, "changes")
    words = [label.words for label in section.findChildren(Label) if label.isVisible()]
    assert "before: Yes; now: Possible" in words
    assert "written anew" in words
    assert SECRET not in words


def test_written_answers_stay_masked_until_somebody_asks(make_section, keep, case_id, qtbot):
    keep("safety_plan", answers={"agrees": "yes"}, written={"warning": SECRET})
    section = make_section(case_id)
    press(section, "answers")
    assert SECRET not in [label.words for label in section.findChildren(Label)]
    (masked,) = [each for each in section.findChildren(MaskedLabel) if each.isVisible()]
    masked.focusProxy().click()
    qtbot.waitUntil(lambda: masked.is_revealed)
    assert SECRET in [label.words for label in masked.findChildren(Label)]


def test_well_being_is_drawn_from_two_times_on_and_said_in_words(make_section, keep, view_of, case_id):
    answers = dict.fromkeys(("sleep", "calm", "safe", "strength", "people", "hope"), "1")
    keep("well_being", 30, answers=answers)
    section = make_section(case_id)
    assert section.findChild(ChartView) is None
    keep("well_being", 0, answers=dict.fromkeys(answers, "3"))
    section.show_case(view_of(case_id))
    chart = child(section, "well_being").findChild(ChartView)
    assert chart.accessibleName() == "Well-being over time"
    assert " 25" in chart.accessibleDescription()
    assert " 75" in chart.accessibleDescription()
    words = [label.words for label in child(section, "well_being").findChildren(Label)]
    assert any(": 25" in each and ": 75" in each for each in words)


@pytest.mark.parametrize("language", ["en", "th", "ur"])
def test_the_rapid_screen_is_asked_in_the_language_of_the_window_marked_as_unchecked(
    make_section, make_room, case_id, qapp, language
):
    kit = dress(qapp, read_catalogue(TRANSLATIONS, language), Look())
    try:
        section = _begin(make_section(case_id, make_room(kit)), "rapid_screen")
        asked = section.findChildren(QPushButton, "danger.yes")[0].accessibleDescription()
        assert asked.startswith({"en": "Are you", "th": "ตอนนี้", "ur": "کیا آپ"}[language])
        assert (section.findChild(QPushButton, "danger.yes") is not None) is True
        has_mark = any(
            each.objectName() == "about_language" for each in section.findChildren(QLabel.__base__)
        )
        assert has_mark is (language != "en")
        section.stop_writing()
    finally:
        dress(qapp, read_catalogue(TRANSLATIONS, "en"), Look())


def test_a_closed_case_and_an_auditor_only_read(make_section, make_room, kit, keep, case_id, ask):
    keep("safety_plan", written={"warning": SECRET}, answers={"agrees": "yes"})
    section = make_section(case_id, make_room(kit, Role.AUDITOR))
    assert section.findChild(QPushButton, "add") is None
    press(section, "answers")
    assert not [each for each in section.findChildren(MaskedLabel) if each.isVisible()]
    assert SECRET not in [label.words for label in section.findChildren(Label)]
    ask(close_case_with, case_id, {"closed_on": _today(), "reason": "other", "details": "Made-up"})
    assert make_section(case_id).findChild(QPushButton, "add") is None


def test_an_assessment_of_another_offices_instrument_is_shown_as_it_is(make_section, ask, case_id):
    def put(desk):
        with desk.vault.write() as vault:
            strange = Assessment(instrument="elsewhere", assessed_on=_today(), answers={"q": "yes"})
            vault.add(strange, case_id)
            vault.note("assess", case_id, "assessment")

    ask(put)
    section = make_section(case_id)
    assert any("elsewhere" in label.words for label in section.findChildren(Label))
    press(section, "edit")
    assert _form(section).asked is None
    assert _form(section).answers()["answers"] == {"q": "yes"}
