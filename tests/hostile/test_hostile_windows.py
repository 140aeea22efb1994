"""Odd text in the windows: typed and pasted it is kept or refused, shown it is nothing but text."""

import html
import re

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from caseapp.domain.checking import NotValid, check
from caseapp.domain.fields import Kind, fields_of
from caseapp.domain.records import RECORD_TYPES, ContactNote, Person
from caseapp.storage.stored import of_type
from caseapp.text import unturned
from caseapp.ui.forms import Form
from caseapp.ui.parts.message import tell
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.toast import Toast
from caseapp.ui.plain import ElidedLabel, Label, MaskedLabel, tip
from caseapp.ui.question import Question
from caseapp.ui.record_view import RecordView
from tests.hostile.strings import BLANK, CANARY, KEPT, LINES, REFUSED
from tests.hostile.watching import watched
from tests.journeys import vaults
from tests.operations import made_up

_TODAY = made_up.NOW.date()
_KINDS = (Kind.TEXT, Kind.LONG_TEXT)


def _questions(form: Form) -> list[Question]:
    asked = [each for each in fields_of(form.record_type) if each.kind in _KINDS and each.name in form.names]
    return [form.question(each.name) for each in asked]


def _input(question: Question) -> QLineEdit | QPlainTextEdit:
    field = question.editor.first_input()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    return field


def _paste(field: QLineEdit | QPlainTextEdit, content: QMimeData) -> None:
    field.clear()
    QGuiApplication.clipboard().setMimeData(content)
    field.paste_plain()


def _text(text: str) -> QMimeData:
    content = QMimeData()
    content.setText(text)
    return content


@pytest.fixture
def form_of(kit, qtbot):
    held = []  # what only a test holds may go while it is laid out

    def make(kind: str) -> Form:
        form = Form(kit, RECORD_TYPES[kind])
        held.append(form)
        qtbot.addWidget(form)
        form.show()
        return form

    yield make
    held.clear()
    QGuiApplication.clipboard().clear()


def _as_typed(text: str, field: QWidget) -> str:
    """What a field makes of a text: one line has no line ends, and several have only those of the system."""
    if isinstance(field, QLineEdit):
        return re.sub("\r\n|[\n\r\u2028\u2029]", " ", text)
    for end in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize("kind", sorted(RECORD_TYPES))
def test_what_is_pasted_into_a_form_is_answered_exactly_or_refused_under_the_field(form_of, kind) -> None:
    form = form_of(kind)
    for question in _questions(form):
        field, name = _input(question), question.field.name
        if question.field.ask.when is not None:
            continue  # asked only after another answer, and then like any other
        for odd, text in {**KEPT, **LINES}.items():
            _paste(field, _text(text))
            given = question.answer()
            if given is None:
                assert len(text) > 1000, odd  # longer than a line may be, and said so
                assert question._problem.words
                continue
            assert given == _as_typed(text, field), (name, odd)
            problem = _problem_with(form.record_type, name, form.answers())
            assert problem is None or (odd == "a tab" and isinstance(field, QLineEdit)), (name, odd)
        for odd, text in {**REFUSED, **BLANK}.items():
            _paste(field, _text(text))
            given = question.answer()
            # What the clipboard or the field has made harmless may be kept; what is left of it is refused.
            if given is not None and odd in REFUSED:
                is_changed = given != text
                assert is_changed or _problem_with(form.record_type, name, form.answers()), (name, odd)
        field.clear()


def _problem_with(record_type, name, answers) -> str | None:
    try:
        check(record_type, answers, _TODAY)
    except NotValid as refused:
        return next((str(one.sentence) for one in refused.problems if one.field == name), None)
    return None


def test_what_is_typed_into_a_form_is_answered_exactly(form_of) -> None:
    form = form_of("person")
    field = _input(form.question("given_name"))
    for odd, text in KEPT.items():
        if not text.isascii() or len(text) > 200:
            continue  # no keyboard has such keys; input methods and pasting bring them
        field.clear()
        QTest.keyClicks(field, text)
        assert form.answers()["given_name"] == text, odd


@pytest.mark.parametrize("name", ["given_name", "vulnerability_details"])
def test_pictures_files_and_marked_up_text_leave_nothing_but_text_behind(form_of, name, tmp_path) -> None:
    form = form_of("person")
    field = _input(form.question(name))
    marked_up, picture, file = QMimeData(), QMimeData(), QMimeData()
    marked_up.setHtml("<b>bold</b><img src='x'>")
    marked_up.setText("bold")
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "x"))])
    _paste(field, marked_up)
    assert form.answers()[name] == "bold"
    for content in (picture, file):
        _paste(field, content)
        assert name not in form.answers()


@pytest.mark.parametrize("name", ["given_name", "vulnerability_details"])
def test_fifty_million_characters_are_refused_at_once(form_of, name) -> None:
    form = form_of("person")
    field = _input(form.question(name))
    _paste(field, _text("x" * 50_000_000))
    assert name not in form.answers()
    QGuiApplication.clipboard().clear()


def test_thousands_of_pastes_in_a_row_keep_what_was_pasted_last(form_of) -> None:
    form = form_of("person")
    field = _input(form.question("given_name"))
    for number in range(2000):
        _paste(field, _text(f"name {number}"))
    assert form.answers()["given_name"] == "name 1999"


def _assert_only_text(widget: QWidget) -> None:
    """Nothing in it guesses at a format, and what tips say is escaped."""
    for label in widget.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert widget.findChildren(QTextEdit) == []
    for each in [widget, *widget.findChildren(QWidget)]:
        words = each.toolTip()
        assert not words or html.unescape(words.removeprefix("<p>").removesuffix("</p>")).count("<") == (
            words.count("&lt;")
        )
        assert each.whatsThis() == each.statusTip() == ""


@pytest.fixture
def bait(tmp_path):
    """A picture, and whether anybody has touched it."""
    path = tmp_path / "bait.png"
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(path))
    with watched(path) as is_touched:
        assert not is_touched()
        yield path, is_touched


def test_odd_text_in_a_record_is_shown_as_it_is_and_nothing_is_loaded(kit, qtbot, bait) -> None:
    path, is_touched = bait
    baits = {"the bait": f"<img src='{path}'>", "its address": f"<img src='{path.as_uri()}'> ![x]({path})"}
    for name, text in {**KEPT, **baits}.items():
        record = check(Person, {"given_name": text, "vulnerability_details": text}, _TODAY)
        view = RecordView(kit, record, lambda _name, show: show())
        qtbot.addWidget(view)
        view.show()
        for masked in view.findChildren(MaskedLabel):
            masked.findChild(QAbstractButton).click()
            assert masked.findChild(Label).words == text, name
        _assert_only_text(view)
        view.grab()
    assert not is_touched()


def test_odd_text_in_labels_tips_boxes_and_notices_is_nothing_but_text(kit, qtbot, bait) -> None:
    path, is_touched = bait
    for name, text in {**KEPT, **LINES, "the bait": f"<img src='{path}'>"}.items():
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(400, 300)
        label, elided = Label(text, parent=window), ElidedLabel(text, parent=window)
        notice = Notice(kit, parent=window)
        notice.show_words(text)
        toast = Toast(kit, window)
        toast.say(text)
        tip(window, text)
        message = tell(kit, window, text)
        qtbot.addWidget(message)
        window.show()
        assert label.words == text, name
        assert elided.accessibleName() == unturned(text), name
        for widget in (window, message):
            _assert_only_text(widget)
        assert CANARY not in window.windowTitle() + message.windowTitle()
        window.grab()
        message.close()
    assert not is_touched()


def test_the_bait_would_be_touched_where_text_is_taken_for_markup(qtbot, bait) -> None:
    path, is_touched = bait
    label = QLabel(f"<img src='{path}'>")
    qtbot.addWidget(label)
    label.show()
    label.grab()
    assert is_touched()


def _begin_a_note(person, words: str) -> None:
    person.open_newest_case()
    person.section("notes")
    person.press("add")
    person.write("note", words)


def _notes(vault, words: str) -> int:
    with vaults.desk_in(vault) as desk:
        cases = [desk.vault.of_case(case_id) for case_id in desk.vault.all_cases()]
    return sum(note.note == words for case in cases for _, note in of_type(case, ContactNote))


def _twice_by_keys(person) -> None:
    field = person.focus
    QTest.keySequence(field, QKeySequence("Ctrl+Return"))
    QTest.keySequence(field, QKeySequence("Ctrl+Return"))


def _twice_by_hand(person) -> None:
    button = person.find("save", QAbstractButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    button.click()


@pytest.mark.parametrize("twice", [_twice_by_keys, _twice_by_hand])
def test_saving_twice_keeps_one_record(enter, vault, twice) -> None:
    person = enter()
    _begin_a_note(person, "written once")
    twice(person)
    person.settle()
    person.program.close()
    assert _notes(vault, "written once") == 1


def test_a_lock_in_the_moment_of_saving_keeps_the_record_once(enter, vault) -> None:
    person = enter()
    _begin_a_note(person, "written at the last moment")
    QTest.keySequence(person.focus, QKeySequence("Ctrl+Return"))
    person.program.lock()
    assert person.program.window is None
    assert _notes(vault, "written at the last moment") == 1


def test_closing_the_window_in_the_moment_of_saving_keeps_the_record_once(enter, vault) -> None:
    person = enter()
    _begin_a_note(person, "written while closing")
    QTest.keySequence(person.focus, QKeySequence("Ctrl+Return"))
    person.window.close()
    person.program.close()
    assert _notes(vault, "written while closing") == 1
    assert QApplication.activeWindow() is None
