"""The questions of a made-up instrument with every kind there is, without a vault."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from caseapp.domain.checking import Problem
from caseapp.text import mark
from caseapp.ui.assessment_rows import InstrumentQuestions
from caseapp.ui.assessment_words import answer_words, origin
from caseapp.ui.plain import Label
from tests.domain.instruments_made_up import an_instrument

WRONG = mark("Checking", "Give a sensible number.")


@pytest.fixture
def questions(kit, qtbot, tmp_path):
    made = InstrumentQuestions(kit, an_instrument(tmp_path))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def _button(questions, name):
    return questions.findChild(QPushButton, name)


def test_all_kinds_come_back_as_they_were_given(questions):
    answers = {"afraid": "yes", "of-whom": "other", "sleep": "3", "times": "12"}
    written = {"name": "Perahu Contoh", "day": "2026-03-16"}
    questions.show_answers(answers, written)
    assert questions.answers() == answers
    assert questions.written() == written


def test_a_reason_for_silence_comes_back_for_every_kind(questions):
    answers = {"afraid": "not_said", "sleep": "not_known", "times": "not_said", "day": "not_known"}
    questions.show_answers(answers, {})
    assert questions.answers() == answers
    assert questions.written() == {}


def test_a_number_that_is_none_is_handed_on_as_words_and_marked_where_it_stands(questions):
    line = questions.findChild(QLineEdit, "times")
    line.setFocus()
    QTest.keyClicks(line, "many")
    assert questions.written() == {"times": "many"}
    assert questions.show_problems([Problem("times", WRONG, WRONG), Problem("elsewhere", WRONG, WRONG)])
    assert QApplication.focusWidget() is line
    said = [label.words for label in questions.findChildren(Label) if label.isVisible()]
    assert str(WRONG) in said
    assert not questions.show_problems([])
    assert str(WRONG) not in [each.words for each in questions.findChildren(Label) if each.isVisible()]


def test_the_arrow_keys_pass_by_what_does_not_matter(questions):
    _button(questions, "afraid.yes").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is _button(questions, "sleep.1")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    assert QApplication.focusWidget() is _button(questions, "of-whom.boss")


def test_a_digit_that_is_no_answer_changes_nothing(questions):
    _button(questions, "sleep.1").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_9)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_0)
    assert questions.answers() == {}


def test_answers_to_no_question_are_let_be(questions):
    questions.show_answers({"nothing": "yes"}, {"nothing": "words"})
    assert (questions.answers(), questions.written()) == ({}, {})


def test_every_kind_of_answer_reads_as_words(kit, tmp_path):
    sample = an_instrument(tmp_path, ("highest: 5,", "highest: 5, lowest_text: {en: bad, th: แย่},"))
    read = {
        each.id: answer_words(kit, each, answer)
        for each, answer in zip(
            sample.questions, ("yes", "boss", "Somebody", "1", "12", "2026-03-16"), strict=True
        )
    }
    assert read == {
        "afraid": "Yes",
        "of-whom": "Boss",
        "name": "Somebody",
        "sleep": "1 – bad",
        "times": "12",
        "day": "16 Mar 2026",
    }
    assert answer_words(kit, sample.questions[0], None) == "not asked"


@pytest.mark.parametrize(("status", "words"), [("memory", "Not verified"), ("verified", "Source:")])
def test_what_is_from_memory_is_said_to_be_not_verified(kit, tmp_path, status, words):
    assert words in origin(kit, an_instrument(tmp_path, ("status: own", f"status: {status}")))[0]
