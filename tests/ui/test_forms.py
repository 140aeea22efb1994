import time
from datetime import UTC, date, datetime
from typing import Annotated

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication, QImage, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from caseapp.domain.checking import NotValid, check
from caseapp.domain.codes import casework, htcds
from caseapp.domain.fields import LONG_LIMIT, SHORT_LIMIT, Ask, fields_of
from caseapp.domain.record import Record, Unanswered
from caseapp.domain.records import RECORD_TYPES, Consent, ContactNote, Person, TraffickingEvent
from caseapp.text import mark
from caseapp.ui.editors.combo import ChoiceEditor, PickerEditor
from caseapp.ui.editors.dates import DateEditor, MomentEditor
from caseapp.ui.editors.written import LongTextEditor, NumberEditor, TextEditor
from caseapp.ui.forms import Form

_TODAY = date(2026, 11, 24)


class _Small(Record):
    kind = "small"
    label = mark("Test", "Small")
    is_safe: Annotated[bool | None, Ask(mark("Test", "Safe?"))] = None


class _SmallAndOneMore(_Small):
    one_more: Annotated[str | None, Ask(mark("Test", "One more"), codes=casework.SEX)] = None


@pytest.fixture
def make_form(kit, qtbot):
    held = []  # what only a test holds may go while it is laid out

    def make(record_type, answers=None, width=1100):
        form = Form(kit, record_type)
        held.append(form)
        qtbot.addWidget(form)
        form.resize(width, 800)
        form.show()
        if answers is not None:
            form.show_answers(answers)
        return form

    yield make
    held.clear()


def test_one_more_field_in_a_record_is_one_more_question_and_nothing_else_has_changed(make_form):
    before, after = make_form(_Small), make_form(_SmallAndOneMore)
    with pytest.raises(KeyError):
        before.question("one_more")
    question = after.question("one_more")
    assert not question.isHidden()
    assert question.label.words == "One more"
    question.editor.findChild(QPushButton, "one_more.female").click()
    assert after.answers() == {"one_more": "female"}


@pytest.mark.parametrize("kind", sorted(RECORD_TYPES))
def test_every_record_type_has_a_form_that_asks_all_but_what_the_program_sets(make_form, kind):
    form = make_form(RECORD_TYPES[kind])
    for field in fields_of(RECORD_TYPES[kind]):
        if field.ask.set_by_program:
            with pytest.raises(KeyError):
                form.question(field.name)
        else:
            assert form.question(field.name).editor.objectName() == field.name


def test_a_record_shown_and_asked_back_is_the_same_record(make_form):
    record = check(
        Person,
        {
            "given_name": "Made-up Name",
            "birth_date": "2004-05",
            "age_estimate": 21,
            "sex": "female",
            "citizenships": ("MM", "TH"),
            "fears_return": False,
            "disability": (),
            "vulnerability_details": "Two lines\nof made-up words",
            "unanswered": {"known_as": "not_said", "gender": "not_known"},
        },
        _TODAY,
    )
    form = make_form(Person)
    form.show_record(record)
    assert check(Person, form.answers(), _TODAY) == record


def test_a_moment_comes_back_to_the_minute_with_its_zone(make_form):
    at = datetime(2026, 3, 12, 9, 5, tzinfo=UTC)
    form = make_form(ContactNote, {"at": at, "note": "Made-up note"})
    assert check(ContactNote, form.answers(), _TODAY).at == at


def test_what_the_program_set_is_kept_when_the_person_edits_the_rest(make_form):
    form = make_form(Consent)
    form.show_answers({"withdrawn_on": date(2026, 2, 1), "purpose": "x"})
    assert form.answers()["withdrawn_on"] == date(2026, 2, 1)


def test_a_new_form_shows_the_defaults_of_the_record(make_form):
    assert make_form(ContactNote).answers()["channel"] == "in_person"


def test_a_question_that_does_not_matter_is_neither_shown_nor_answered(make_form):
    form = make_form(TraffickingEvent, {"purposes": ("ForcedCriminality",), "is_scam_compound": True})
    assert form.answers()["is_scam_compound"] is True
    form.question("purposes").editor.findChild(QPushButton, "purposes.ForcedCriminality").click()
    assert form.question("is_scam_compound").isHidden()
    assert "is_scam_compound" not in form.answers()
    form.question("purposes").editor.findChild(QPushButton, "purposes.ForcedCriminality").click()
    assert form.answers()["is_scam_compound"] is True  # a slip of the mouse loses nothing


def test_did_not_want_to_say_is_kept_apart_from_no_answer(make_form, qtbot):
    form = make_form(Person)
    question = form.question("known_as")
    with qtbot.waitSignal(form.changed):
        question._more.menu().actions()[1].trigger()
    assert form.answers()["unanswered"] == {"known_as": Unanswered.NOT_SAID}
    assert not question.editor.isVisible()
    question._reason.click()
    assert "unanswered" not in form.answers()
    assert question.editor.isVisible()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("2567", ["2024"]), ("๒๕๖๗", ["2024"]), ("1403", ["2024", "2025"]), ("2024", []), ("25", [])],
)
def test_a_year_of_another_calendar_is_asked_about_and_never_guessed(make_form, typed, meant):
    form = make_form(Person)
    editor = form.question("birth_date").editor
    year = editor.findChild(QLineEdit, "birth_date.year")
    QTest.keyClick(year, Qt.Key.Key_End)
    year.setText(typed)
    offered = [one for one in editor.findChildren(QPushButton) if one.isVisible()]
    assert [one.objectName().partition(".")[2] for one in offered] == meant
    before = form.answers().get("birth_date")
    if offered:
        assert before not in meant
        offered[0].click()
        assert form.answers()["birth_date"] == meant[0]
        assert not any(one.isVisible() for one in offered)


def test_a_reason_for_silence_is_offered_at_a_key_from_within_the_question(make_form, qtbot):
    form = make_form(Person)
    question = form.question("known_as")
    form.activateWindow()
    question.focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QTest.keyClick(question.editor.first_input(), Qt.Key.Key_F8)
    menu = question._more.menu()
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert question.reason is Unanswered.NOT_KNOWN


def test_a_question_without_which_nothing_can_be_kept_offers_no_reason_for_silence(make_form):
    form = make_form(Consent)
    assert form.question("purpose")._more.isHidden()
    assert not form.question("note")._more.isHidden()


def test_each_problem_is_said_under_its_field_and_the_keyboard_goes_to_the_first(make_form, qtbot):
    form = make_form(Consent, {"given_on": "2026-02-31"})
    with pytest.raises(NotValid) as caught:
        check(Consent, form.answers(), _TODAY)
    form.show_problems(caught.value)
    assert form.question("decision")._problem.words == "Answer this question."
    assert form.question("given_on")._problem.words == "There is no such day."
    assert form.question("note")._problem.isHidden()
    qtbot.waitUntil(lambda: form.question("purpose").isAncestorOf(QApplication.focusWidget()))


def test_a_problem_goes_away_when_the_answer_changes(make_form):
    form = make_form(Consent, {"given_on": "2026-02-31"})
    form.show_problems(_problems(form))
    QTest.keyClick(form.question("given_on").editor.parts.day, Qt.Key.Key_Backspace)
    assert form.question("given_on")._problem.isHidden()


def test_showing_answers_is_no_change_by_the_person(make_form):
    form = make_form(Person)
    heard = []
    form.changed.connect(lambda: heard.append(1))
    form.show_answers(
        {"given_name": "Made-up", "sex": "male", "citizenships": ("MM",), "birth_date": "2004-05-06"}
    )
    form.show_answers({"vulnerability_details": "Made-up", "number_of_children": 3, "main_language": "mya"})
    assert heard == []


def test_a_year_that_is_pasted_is_a_change(make_form, qtbot):
    form = make_form(Person)
    content = QMimeData()
    content.setText("2004")
    _paste(content)
    with qtbot.waitSignal(form.changed):
        form.question("birth_date").editor.parts.year.paste_plain()


@pytest.mark.parametrize("name", ["given_name", "vulnerability_details", "number_of_children"])
def test_typing_is_a_change(make_form, name):
    form = make_form(Person)
    heard = []
    form.changed.connect(lambda: heard.append(1))
    QTest.keyClicks(form.question(name).editor.first_input(), "7")
    assert heard


def test_a_form_can_be_answered_with_the_keyboard_alone(make_form, qtbot):
    form = make_form(Person)
    form.activateWindow()
    form.focus_first()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    order = []
    for _ in range(400):
        widget = QApplication.focusWidget()
        if widget in order:
            break
        order.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    names = [w.objectName().split(".")[0] for w in order]
    reached = list(dict.fromkeys(name for name in names if name in form._questions))
    asked = [field for field in fields_of(Person) if not field.ask.set_by_program and field.ask.when is None]
    assert reached == [field.name for field in asked]


def test_space_presses_a_chip_and_arrows_go_on_from_either_side(make_kit, qtbot):
    for language, ahead in (("en", Qt.Key.Key_Right), ("ur", Qt.Key.Key_Left)):
        form = Form(make_kit(language), _Small)
        qtbot.addWidget(form)
        form.show()
        form.activateWindow()
        chips = form.findChildren(QPushButton)[:2]
        chips[0].setFocus()
        qtbot.waitUntil(chips[0].hasFocus)
        QTest.keyClick(chips[0], ahead)
        assert chips[1].hasFocus()
        QTest.keyClick(chips[1], Qt.Key.Key_Space)
        assert form.answers() == {"is_safe": False}
        QTest.keyClick(chips[1], Qt.Key.Key_Space)
        assert form.answers() == {}


def test_everything_that_takes_the_keyboard_has_a_name(make_form):
    for record_type in RECORD_TYPES.values():
        form = make_form(record_type)
        nameless = [
            widget.objectName() or type(widget).__name__
            for widget in form.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert nameless == []


def test_a_turn_of_the_wheel_changes_no_answer(make_form):
    form = make_form(Person, {"marital_status": "Single", "birth_date": "2004-05"})
    before = form.answers()
    for combo in form.findChildren(QComboBox):
        event = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(combo, event)
    assert form.answers() == before


def test_a_country_is_found_by_any_part_of_its_name(make_form):
    form = make_form(TraffickingEvent)
    editor = form.question("recruitment_country").editor
    assert isinstance(editor, ChoiceEditor)
    line = editor.combo.lineEdit()
    line.setFocus()
    QTest.keyClicks(line, "hailan")
    line.completer().popup().hide()
    line.editingFinished.emit()
    assert form.answers()["recruitment_country"] == "TH"


def test_nonsense_typed_into_a_list_leaves_the_answer_before(make_form):
    form = make_form(TraffickingEvent, {"recruitment_country": "MM"})
    line = form.question("recruitment_country").editor.combo.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, "qqqq")
    line.editingFinished.emit()
    assert form.answers()["recruitment_country"] == "MM"
    assert "Myanmar" in line.text()


def test_several_countries_keep_the_order_they_were_given_in(make_form, qtbot):
    form = make_form(Person)
    editor = form.question("citizenships").editor
    assert isinstance(editor, PickerEditor)
    for typed in ("Thailand", "Bangladesh"):
        QTest.keyClicks(editor.line, typed)
        editor.line.completer().popup().hide()
        QTest.keyClick(editor.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: editor.line.text() == "")
    assert form.answers()["citizenships"] == ("TH", "BD")
    editor._shelf.findChildren(QPushButton)[0].click()
    assert form.answers()["citizenships"] == ("BD",)


_GONE = " (no longer in the list)"


def _focused(form, name):
    editor = form.question(name).editor
    form.activateWindow()
    form.question(name).focus()
    return editor


def test_a_code_no_longer_in_its_list_is_shown_and_not_lost(make_form):
    form = make_form(Person, {"marital_status": "OldCode"})
    assert form.answers()["marital_status"] == "OldCode"


def test_an_old_code_is_one_more_choice_of_a_box_and_goes_when_another_is_chosen(make_form):
    form = make_form(Person, {"marital_status": "OldCode"})
    box = _focused(form, "marital_status").combo
    assert (box.currentText(), box.itemText(box.count() - 1)) == (f"OldCode{_GONE}",) * 2
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert form.answers()["marital_status"] == list(htcds.MARITAL_STATUS)[-1]
    QTest.keyClick(box, Qt.Key.Key_End)  # a slip can be taken back
    assert form.answers()["marital_status"] == "OldCode"
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert "marital_status" not in form.answers()


def test_an_old_country_is_called_by_the_name_it_still_has(make_form):
    form = make_form(Person, {"birth_country": "XK"})
    box = _focused(form, "birth_country").combo
    assert box.currentText() == f"Kosovo{_GONE}"
    line = box.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, "thailand")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert form.answers()["birth_country"] == "TH"


@pytest.mark.parametrize(
    ("record_type", "name", "one"),
    [(Person, "sex", True), (TraffickingEvent, "means", False), (Consent, "covers", False)],
)
def test_an_old_code_is_one_more_chip_and_is_reached_and_taken_back_by_key(make_form, record_type, name, one):
    field = next(field for field in fields_of(record_type) if field.name == name)
    other = next(iter(field.ask.codes))
    given = "OldCode" if one else ("OldCode", other)
    form = make_form(record_type, {name: given})
    assert form.answers()[name] == given
    editor = _focused(form, name)
    chip = editor.findChild(QPushButton, f"{name}.OldCode")
    assert (chip.accessibleName(), chip.isChecked()) == (f"OldCode{_GONE}", True)
    QTest.keyClick(editor.first_input(), Qt.Key.Key_Left)
    assert form.focusWidget() is chip
    assert chip.previousInFocusChain() in editor.findChildren(QPushButton)
    if one:
        QTest.keyClick(editor.findChild(QPushButton, f"{name}.{other}"), Qt.Key.Key_Space)
        assert form.answers()[name] == other
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert form.answers()[name] == ("OldCode" if one else (other,))


def test_an_old_code_among_several_is_removed_and_put_back_by_key(make_form):
    form = make_form(Person, {"citizenships": ("TH", "OldCode")})
    editor = _focused(form, "citizenships")
    assert isinstance(editor, PickerEditor)
    chip = editor._shelf.findChildren(QPushButton)[1]
    assert (chip.text(), chip.accessibleName()) == (f"OldCode{_GONE}", f"Remove OldCode{_GONE}")
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert form.answers()["citizenships"] == ("TH",)
    QTest.keyClicks(editor.line, "oldcode")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert form.answers()["citizenships"] == ("TH", "OldCode")


def test_a_choice_that_is_only_not_offered_is_not_called_gone(make_form):
    form = make_form(Person, {"marital_status": "Single"})
    form.offer("marital_status", [("Widowed", "Widowed")])
    box = form.question("marital_status").editor.combo
    assert form.answers()["marital_status"] == "Single"
    assert _GONE not in box.currentText()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (("", 0, "2004"), "2004"),
        (("", 5, "2004"), "2004-05"),
        (("9", 5, "2004"), "2004-05-09"),
        (("၉", 5, "၂၀၀၄"), "2004-05-09"),
    ],
)
def test_a_date_may_be_known_in_part_and_typed_in_any_digits(make_form, typed, kept):
    form = make_form(Person)
    editor = form.question("birth_date").editor
    assert isinstance(editor, DateEditor)
    _write(editor.parts.day, typed[0])
    editor.parts.month.setCurrentIndex(typed[1])
    _write(editor.parts.year, typed[2])
    assert form.answers()["birth_date"] == kept


def test_half_a_moment_is_no_moment_but_is_not_lost_from_the_draft(make_form):
    form = make_form(ContactNote)
    editor = form.question("at").editor
    assert isinstance(editor, MomentEditor)
    QTest.keyClicks(editor.parts.year, "2026")
    draft = form.answers()
    with pytest.raises(NotValid):
        check(ContactNote, draft, _TODAY)
    other = make_form(ContactNote, draft)
    assert other.question("at").editor.parts.year.text() == "2026"


def test_what_is_no_number_is_kept_for_the_check_to_refuse_in_words(make_form):
    form = make_form(Person)
    editor = form.question("number_of_children").editor
    assert isinstance(editor, NumberEditor)
    QTest.keyClicks(editor.line, "two")
    with pytest.raises(NotValid):
        check(Person, form.answers(), _TODAY)
    editor.line.clear()
    _write(editor.line, "๓")
    assert form.answers()["number_of_children"] == 3


def test_a_reference_is_chosen_from_what_a_page_offers(make_form):
    form = make_form(Consent, {"receiver": "id-2"})
    form.offer("receiver", [("id-1", "Made-up shelter"), ("id-2", "Made-up clinic")])
    assert form.answers()["receiver"] == "id-2"
    assert "Made-up clinic" in [box.currentText() for box in form.findChildren(QComboBox)]


# What is pasted.


def _paste(content):
    QGuiApplication.clipboard().setMimeData(content)


def test_rich_text_pasted_from_a_browser_stays_as_plain_text(make_form):
    form = make_form(Person)
    content = QMimeData()
    content.setHtml("<b>made</b> <img src='x'>up")
    content.setText("made up")
    for name in ("given_name", "vulnerability_details"):
        _paste(content)
        QTest.keyClick(
            form.question(name).editor.first_input(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
        )
        assert form.answers()[name] == "made up"


@pytest.mark.parametrize("name", ["given_name", "vulnerability_details"])
def test_a_picture_pasted_into_a_field_is_refused_in_words(make_form, name):
    form = make_form(Person)
    content = QMimeData()
    content.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    content.setText("file name")
    _paste(content)
    form.question(name).editor.first_input().paste_plain()
    assert name not in form.answers()
    if name == "given_name":
        assert "Only text" in form.question(name)._problem.words


@pytest.mark.parametrize("name", ["given_name", "vulnerability_details"])
def test_fifty_megabytes_pasted_are_refused_at_once_and_nothing_is_cut(make_form, name):
    form = make_form(Person, {name: "before"})
    content = QMimeData()
    content.setText("x" * 50_000_000)
    _paste(content)
    form.question(name).editor.first_input().paste_plain()
    assert form.answers()[name] == "before"
    assert "too long" in form.question(name)._problem.words


def test_a_long_text_may_be_as_long_as_a_record_keeps_and_no_longer(make_form):
    form = make_form(Person)
    content = QMimeData()
    content.setText("x" * LONG_LIMIT)
    _paste(content)
    box = form.question("vulnerability_details").editor.first_input()
    box.paste_plain()
    assert len(form.answers()["vulnerability_details"]) == LONG_LIMIT
    box.paste_plain()
    assert len(form.answers()["vulnerability_details"]) == LONG_LIMIT


def test_lines_pasted_into_one_line_become_blanks(make_form):
    form = make_form(Person)
    content = QMimeData()
    content.setText("one\r\ntwo\u2028three")
    _paste(content)
    form.question("given_name").editor.line.paste_plain()
    assert form.answers()["given_name"] == "one two three"


@pytest.mark.parametrize("name", ["given_name", "vulnerability_details"])
def test_what_is_copied_from_a_field_is_marked_secret(make_form, name):
    form = make_form(Person, {name: "Made-up words"})
    field = form.question(name).editor.first_input()
    field.select_all()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    content = QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard)
    assert content.text() == "Made-up words"
    assert bytes(content.data("x-kde-passwordManagerHint").data()) == b"secret"


def test_identifying_fields_tell_the_keyboard_not_to_learn(make_form):
    form = make_form(Person)
    for name in ("given_name", "vulnerability_details"):
        hints = form.question(name).editor.first_input().inputMethodHints()
        assert hints & Qt.InputMethodHint.ImhSensitiveData
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_editors_follow_the_kinds(make_form):
    form = make_form(Person)
    kinds = {"given_name": TextEditor, "vulnerability_details": LongTextEditor, "birth_date": DateEditor}
    assert {name: type(form.question(name).editor) for name in kinds} == kinds
    assert all(isinstance(line, QLineEdit) for line in form.findChildren(QLineEdit))


def _write(widget, text):
    """As an input method does: other scripts come in by composition, not by key."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def _problems(form):
    try:
        check(form.record_type, form.answers(), _TODAY)
    except NotValid as error:
        return error
    raise AssertionError


def test_a_line_counts_characters_and_cuts_nothing_of_what_is_kept(make_form):
    rohingya = "\U00010d00" * 600
    form = make_form(Person, {"given_name": rohingya, "family_name": "x" * SHORT_LIMIT})
    assert form.answers()["given_name"] == rohingya
    line = form.question("family_name").editor.findChild(QLineEdit)
    QTest.keyClicks(line, "y")
    assert form.answers()["family_name"] == "x" * SHORT_LIMIT
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClicks(line, "yz")
    assert form.answers()["family_name"] == "x" * (SHORT_LIMIT - 1) + "y"


def test_what_nobody_touched_in_a_box_stays_exactly_as_it_is_kept(make_form):
    form = make_form(ContactNote, {"note": "a\u2028b\u00a0c"})
    assert form.answers()["note"] == "a\u2028b\u00a0c"
    QTest.keyClicks(form.question("note").editor.box, "d")
    assert form.answers()["note"] == "da\nb c"


@pytest.fixture
def in_zone(monkeypatch):
    """Puts this computer into a zone."""

    def put(zone):
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield put
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed here")
def test_a_moment_nobody_touched_stays_the_same_in_another_zone_and_in_an_hour_that_comes_twice(
    make_form, in_zone
):
    in_zone("Australia/Sydney")
    for kept in (datetime(2026, 4, 4, 15, 30, 7, tzinfo=UTC), datetime(2026, 4, 4, 16, 30, tzinfo=UTC)):
        form = make_form(ContactNote, {"at": kept})
        assert form.answers()["at"] == kept
        in_zone("Asia/Bangkok")
        assert form.answers()["at"] == kept
        in_zone("Australia/Sydney")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed here")
def test_a_time_that_clocks_leave_out_is_refused(make_form, in_zone):
    in_zone("Australia/Sydney")
    form = make_form(ContactNote, {"at": "2026-10-04T02:30", "note": "Sample"})
    with pytest.raises(NotValid) as refused:
        check(ContactNote, form.answers(), date(2026, 11, 24))
    assert "at" in [problem.field for problem in refused.value.problems]
