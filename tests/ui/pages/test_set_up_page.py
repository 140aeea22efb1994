"""The set-up form by itself: what it refuses before anything is made, and what it hands over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from caseapp.domain.codes.places import COUNTRY, WITH_PROCEDURE
from caseapp.security.errors import KeyringExists
from caseapp.ui.pages.set_up import SetUpAnswers, SetUpForm
from tests.ui.pages.looking import child, press

WORDS = "a violet kettle under nine lanterns"
LEAD = "Madeup Lead Madeup Lead"


@pytest.fixture
def form(kit, show):
    form = show(SetUpForm(kit))
    form.handed = []
    form.create_wanted.connect(form.handed.append)
    return form


def _answer(form, **changes):
    answers = {"office": "Sample Office", "display_name": "Madeup Lead"}
    answers |= {"passphrase": WORDS, "passphrase_again": WORDS}
    for name, words in (answers | changes).items():
        child(form, name, QLineEdit).setText(words)


def _words(form):
    return "\n".join(label.accessibleName() for label in form.findChildren(QLabel) if label.isVisible())


def test_answers_that_can_work_are_handed_over_once(form):
    _answer(form)
    box = child(form, "country", QComboBox)
    box.setCurrentIndex(box.findData("MM"))
    QTest.keyClick(child(form, "passphrase_again"), Qt.Key.Key_Return)
    QTest.keyClick(child(form, "passphrase_again"), Qt.Key.Key_Return)
    assert form.handed == [SetUpAnswers("MM", "Sample Office", "Madeup Lead", WORDS)]
    assert child(form, "create", QPushButton).text() == "Creating…"


REFUSED = [
    ({"office": "   "}, "Give the office and your name."),
    ({"display_name": ""}, "Give the office and your name."),
    ({"passphrase_again": WORDS.upper()}, "The two passphrases are not the same."),
    ({"passphrase": "too short", "passphrase_again": "too short"}, "This passphrase is too short."),
    ({"passphrase": LEAD, "passphrase_again": LEAD}, "This passphrase is easy to guess"),
]


@pytest.mark.parametrize(("changes", "sentence"), REFUSED)
def test_what_cannot_work_is_refused_before_anything_is_made(form, changes, sentence):
    _answer(form, **changes)
    press(form, "create")
    assert form.handed == []
    assert child(form, "create").isEnabled()
    assert sentence in _words(form)
    assert not {changes.get("passphrase"), WORDS} & set(_words(form).splitlines())


def test_a_refusal_from_the_vault_lets_her_try_again(form):
    _answer(form)
    press(form, "create")
    form.show_refused(KeyringExists())
    assert str(KeyringExists().text) in _words(form)
    press(form, "create")
    assert len(form.handed) == 2


def test_the_countries_with_a_procedure_come_first_and_all_others_after(form):
    box = child(form, "country", QComboBox)
    codes = [box.itemData(place) for place in range(box.count())]
    assert set(codes[: len(WITH_PROCEDURE)]) == set(WITH_PROCEDURE)
    assert {code for code in codes if code} == set(COUNTRY)


def test_made_words_are_shown_with_the_advice_to_write_them_down(form):
    child(form, "passphrase_again", QLineEdit).setText("before")
    press(form, "make_words")
    first = child(form, "passphrase", QLineEdit).text()
    assert len(first.split()) == 6
    assert child(form, "passphrase", QLineEdit).echoMode() == QLineEdit.EchoMode.Normal
    assert child(form, "passphrase_again", QLineEdit).text() == ""
    assert "Write the words down" in _words(form)
    press(form, "make_words")
    assert child(form, "passphrase", QLineEdit).text() != first


def test_answers_do_not_say_name_or_passphrase_when_they_are_shown():
    shown = repr(SetUpAnswers("TH", "Sample Office", "Madeup Lead", WORDS))
    assert "Madeup" not in shown
    assert "kettle" not in shown
