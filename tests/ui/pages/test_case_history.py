"""History, bin and timeline of a case; two windows at one record; a save pressed twice."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)

from caseapp.domain.records import ContactNote, LegalMatter, Person, Task
from caseapp.operations import history
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.records import Place, remove_record, save_record
from caseapp.security.rights import Role
from caseapp.storage.stored import of_type, single
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.plain import MaskedLabel
from caseapp.ui.timeline_rows import TimelineModel
from tests.ui.pages.looking import child, enter, press

NOW = datetime.now(UTC)
OLD, NEW = "She slept better.", "She slept badly."


@pytest.fixture
def said(room):
    return []


@pytest.fixture
def page(room, said, show, case_id, qtbot):
    page = show(CasePage(replace(room, say=lambda *what: said.append(what))))
    page.arrive(case_id)
    qtbot.waitUntil(lambda: bool(page.code))
    return page


@pytest.fixture
def act(session, qtbot):
    def act(operation, *args):
        done = []
        session.act(operation, *args, then=done.append)
        qtbot.waitUntil(lambda: bool(done))
        return done[0]

    return act


@pytest.fixture
def note(act, case_id):
    """A note that was changed once."""
    note_id = act(save_record, ContactNote(at=NOW, note=OLD), Place(case_id)).record_id
    act(save_record, ContactNote(at=NOW, note=NEW, channel="phone"), Place(case_id, note_id, 1))
    return note_id


@pytest.fixture
def settle(ask, qtbot):
    """Waits until the storage has done what waits, and its answers are shown."""

    def settle():
        for _ in range(4):
            ask(lambda _desk: True)
        QApplication.processEvents()

    return settle


def _words(widget):
    return "\n".join(label.accessibleName() for label in widget.findChildren(QLabel) if label.isVisible())


def _box(page, name, qtbot):
    def boxes():
        found = page.findChildren(QDialog)
        return [box for box in found if box.isVisible() and name in (box.objectName(), type(box).__name__)]

    qtbot.waitUntil(lambda: bool(boxes()))
    return boxes()[0]


def _show_notes(page, qtbot):
    """Shows the note as it was changed, not as it began."""
    page.show_section("notes")
    qtbot.waitUntil(lambda: "Phone" in _words(page))


def _open_history(page, note, qtbot):
    _show_notes(page, qtbot)
    press(page, "history")
    box = _box(page, "history", qtbot)
    qtbot.waitUntil(lambda: box.findChild(QPushButton, "restore.note.1") is not None)
    return box


def _note_in(view_of, case_id):
    return single(view_of(case_id).records, ContactNote)


def test_the_history_shows_old_and_new_with_who_and_when_and_masks_what_identifies(page, note, qtbot):
    box = _open_history(page, note, qtbot)
    words = _words(box)
    assert "Madeup Caseworker" in words
    assert all(each in words for each in ("Before", "After", "In person", "Phone"))
    assert OLD not in words
    assert NEW not in words
    assert len(box.findChildren(MaskedLabel)) == 2


def test_an_old_answer_is_shown_once_the_journal_has_its_line(page, note, qtbot, ask):
    box = _open_history(page, note, qtbot)
    box.findChildren(MaskedLabel)[0].findChildren(QPushButton or object)
    label = box.findChildren(MaskedLabel)[0]
    QTest.keyClick(label.findChildren(type(label._eye))[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: OLD in _words(box))
    assert ask(lambda desk: desk.vault.journal.newest(1)[0].act) == Act.REVEAL


def test_one_answer_is_brought_back_by_keyboard_and_the_list_goes_on(
    page, note, said, view_of, case_id, qtbot
):
    box = _open_history(page, note, qtbot)
    press(box, "restore.note.1")
    qtbot.waitUntil(lambda: box.findChild(QPushButton, "restore.note.2") is not None)
    found = _note_in(view_of, case_id)
    assert (found.note, found.channel) == (OLD, "phone")
    assert said[-1][0] == "Brought back: Note"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not box.isVisible())


def test_bringing_back_into_a_record_that_moved_on_says_so_and_shows_the_newest(
    page, note, act, case_id, qtbot
):
    box = _open_history(page, note, qtbot)
    act(save_record, ContactNote(at=NOW, note="Third."), Place(case_id, note, 2))
    press(box, "restore.note.1")
    qtbot.waitUntil(lambda: "changed elsewhere" in _words(box))
    qtbot.waitUntil(lambda: box.findChild(QPushButton, "restore.note.2") is not None)


def test_a_record_that_never_changed_says_so(page, act, case_id, qtbot):
    act(save_record, Task(title="Call"), Place(case_id))
    page.show_section("tasks")
    press(page, "history")
    box = _box(page, "history", qtbot)
    qtbot.waitUntil(lambda: "Nothing has been changed" in _words(box))


def test_an_auditor_sees_that_something_identifying_changed_and_brings_nothing_back(
    make_room, kit, show, act, case_id, qtbot
):
    note = act(save_record, ContactNote(at=NOW, note=OLD), Place(case_id)).record_id
    act(save_record, ContactNote(at=NOW, note=NEW), Place(case_id, note, 1))
    page = show(CasePage(make_room(kit, Role.AUDITOR)))
    page.arrive(case_id)
    qtbot.waitUntil(lambda: bool(page.code))
    page.show_section("notes")
    press(page, "history")
    box = _box(page, "history", qtbot)
    qtbot.waitUntil(lambda: "Before" in _words(box))
    assert not [button for button in box.findChildren(QPushButton) if "restore" in button.objectName()]
    assert not box.findChildren(MaskedLabel)
    assert not [button for button in page.findChildren(QPushButton, "delete") if button.isVisible()]


def test_deleting_asks_once_more_and_undo_brings_it_back(page, note, said, view_of, case_id, qtbot):
    _show_notes(page, qtbot)
    press(page, "delete")
    box = _box(page, "Message", qtbot)
    assert "30 days" in _words(box)
    QTest.keyClick(box, Qt.Key.Key_Return)  # the safe answer has the keyboard
    qtbot.waitUntil(lambda: not box.isVisible())
    assert _note_in(view_of, case_id) is not None
    press(page, "delete")
    box = _box(page, "Message", qtbot)
    button = next(each for each in box.findChildren(QPushButton) if each.text() == "Delete")
    button.click()
    button.click()  # a double click: the second one finds the question answered
    qtbot.waitUntil(lambda: bool(said))
    assert _note_in(view_of, case_id) is None
    words, undo_words, undo = said[-1]
    assert words.startswith("Deleted")
    assert undo_words == "Undo"
    undo()
    undo()
    qtbot.waitUntil(lambda: _note_in(view_of, case_id) is not None)


def test_the_bin_lists_what_was_deleted_and_gives_it_back(page, note, act, view_of, case_id, said, qtbot):
    page.show_section("bin")
    assert "No deleted records" in _words(page)
    act(remove_record, case_id, note)
    qtbot.waitUntil(lambda: "by Madeup Caseworker" in _words(page))
    assert "Destroyed for good in 30 day(s)" in _words(page)
    assert NEW not in _words(page)
    press(page, "bring_back")
    qtbot.waitUntil(lambda: "No deleted records" in _words(page))
    assert _note_in(view_of, case_id).note == NEW
    assert said[-1][0].startswith("Brought back")


def _rows(page):
    model = page.findChild(TimelineModel)
    return [
        " | ".join(str(model.index(row, column).data() or "") for column in range(3))
        for row in range(model.rowCount())
    ]


def test_the_timeline_has_journal_lines_and_dated_facts_under_their_days(page, act, case_id, qtbot):
    ahead = (NOW + timedelta(days=400)).replace(hour=9, minute=30)
    act(
        save_record,
        LegalMatter(type="prosecution", filed_on=date(2024, 5, 6), next_at=ahead),
        Place(case_id),
    )
    page.show_section("timeline")
    qtbot.waitUntil(lambda: any("Filed on" in row for row in _rows(page)))
    rows = _rows(page)
    assert "(to come)" in rows[0]
    assert "Next date" in rows[1]
    filed = next(n for n, row in enumerate(rows) if "Filed on" in row)
    assert "6 May 2024" in rows[filed - 1]
    assert any("Added: Legal matter" in row and "Madeup Caseworker" in row for row in rows)
    child(page, "timeline.legal", QPushButton).setChecked(True)
    assert not any("Contact" in row or "Began" in row for row in _rows(page))
    child(page, "timeline.legal", QPushButton).setChecked(False)
    child(page, "timeline.looks", QPushButton).setChecked(True)
    assert all("Opened" in row for row in _rows(page)[1:2])


def test_an_entry_opens_the_section_it_is_about_by_keyboard(page, act, case_id, qtbot):
    act(save_record, LegalMatter(type="prosecution", next_at=NOW + timedelta(days=9)), Place(case_id))
    page.show_section("timeline")
    qtbot.waitUntil(lambda: any("Next date" in row for row in _rows(page)))
    table = child(page, "timeline", QTableView)
    table.setFocus()
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.section == "legal"
    assert page.focusWidget().objectName() == "edit"


def _write_other(page, words):
    press(page, "edit")
    box = child(page, "note", QPlainTextEdit)
    box.setPlainText(words)
    return box


def test_a_second_save_of_a_stale_version_offers_both_and_loses_nothing(
    page, note, act, ask, view_of, case_id, my_drafts, heard, qtbot
):
    _show_notes(page, qtbot)
    press(page, "edit")
    qtbot.waitUntil(lambda: page.findChild(QPlainTextEdit, "note") is not None)
    child(page, "note", QPlainTextEdit).setPlainText("My own words.")
    act(
        save_record,
        ContactNote(at=NOW, note="Other words.", channel="phone", in_distress=True),
        Place(case_id, note, 2),
    )
    enter(page)
    box = _box(page, "Message", qtbot)
    assert "changed elsewhere" in _words(box)
    assert not heard.failed
    assert len(my_drafts()) == 1
    assert _note_in(view_of, case_id).note == "Other words."
    QTest.keyClick(box, Qt.Key.Key_Return)
    box = _box(page, "differences", qtbot)
    assert "Other words." not in _words(box)
    takes = {each.objectName(): each.isChecked() for each in box.findChildren(QCheckBox)}
    assert takes == {"take.note": False, "take.in_distress": True}
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.isVisible())
    press(page, "save")
    qtbot.waitUntil(lambda: _note_in(view_of, case_id).note == "My own words.")
    assert _note_in(view_of, case_id).in_distress is True
    assert not my_drafts()


def test_a_stale_version_with_a_code_that_has_left_its_list_is_told_apart_as_well(
    page, note, act, view_of, case_id, heard, qtbot
):
    act(_leave_an_old_code, case_id, note)
    page.show_section("notes")
    qtbot.waitUntil(lambda: "OldCode (no longer in the list)" in _words(page))
    press(page, "edit")
    qtbot.waitUntil(lambda: page.findChild(QPlainTextEdit, "note") is not None)
    child(page, "note", QPlainTextEdit).setPlainText("My own words.")
    act(save_record, ContactNote(at=NOW, note=NEW, channel="phone"), Place(case_id, note, 3))
    enter(page)
    QTest.keyClick(_box(page, "Message", qtbot), Qt.Key.Key_Return)
    box = _box(page, "differences", qtbot)
    takes = {each.objectName(): each.isChecked() for each in box.findChildren(QCheckBox)}
    assert takes == {"take.note": False, "take.channel": True}
    assert "OldCode (no longer in the list)" in _words(box)
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.isVisible())
    press(page, "save")
    qtbot.waitUntil(lambda: _note_in(view_of, case_id).note == "My own words.")
    assert _note_in(view_of, case_id).channel == "phone"
    assert not heard.failed


def _leave_an_old_code(desk, case_id, note_id):
    """As an older program left it."""
    with desk.vault.write() as vault:
        old = vault.get(note_id).record.model_copy(update={"channel": "OldCode"})
        vault.change(note_id, old)
        vault.note(Act.CHANGE_RECORD, case_id, ContactNote.kind)
    return Changes(case_id, frozenset({ContactNote.kind}), note_id)


def test_the_only_record_of_a_kind_begun_in_two_windows_is_kept_as_the_first_one_saved_it(
    room, show, ask, act, qtbot
):
    case_id = ask(lambda desk: _case_without_person(desk))
    page = show(CasePage(room))
    page.arrive(case_id)
    qtbot.waitUntil(lambda: bool(page.code))
    page.show_section("person")
    press(page, "edit")
    qtbot.waitUntil(lambda: page.findChild(QDialog) is None)
    child(page, "given_name", QLineEdit).setFocus()
    QTest.keyClicks(child(page, "given_name", QLineEdit), "Bituin")
    act(save_record, Person(given_name="Amihan", sex="female"), Place(case_id))
    enter(page)
    QTest.keyClick(_box(page, "Message", qtbot), Qt.Key.Key_Return)
    box = _box(page, "differences", qtbot)
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.isVisible())
    press(page, "save")

    def names():
        people = of_type(ask(lambda desk: desk.vault.of_case(case_id)), Person)
        return [(person.given_name, person.sex) for _, person in people]

    qtbot.waitUntil(lambda: names() == [("Bituin", "female")])
    assert not ask(lambda desk: desk.vault.drafts(desk.worker.user_id))


def _case_without_person(desk):
    from caseapp.domain.records import Consent
    from caseapp.operations.intake import NewCase, begin_case

    consent = Consent(purpose="record", decision="given", given_on=desk.today())
    return begin_case(desk, NewCase("TH", consent)).case_id


def test_save_pressed_twice_keeps_one_record_and_no_draft(page, view_of, case_id, my_drafts, settle, qtbot):
    page.show_section("notes")
    press(page, "add")
    qtbot.waitUntil(lambda: page.findChild(QPlainTextEdit, "note") is not None)
    child(page, "note", QPlainTextEdit).setPlainText("Only once.")
    QTest.mouseDClick(child(page, "save", QPushButton), Qt.MouseButton.LeftButton)
    enter(page)
    page.keep_drafts()  # what a lock does while the save is under way
    settle()
    notes = [record.note for _, record in of_type(view_of(case_id).records, ContactNote)]
    assert notes == ["Only once."]
    assert not my_drafts()


def test_a_save_that_is_refused_while_the_window_locks_leaves_the_draft(page, my_drafts, settle):
    page.show_section("notes")
    press(page, "add")
    child(page, "note", QPlainTextEdit).setPlainText("   ")
    child(page, "save", QPushButton).click()
    page.keep_drafts()
    settle()
    assert len(my_drafts()) == 1


def test_a_history_of_many_versions_opens_with_the_newest_and_the_rest_on_demand(page, act, case_id, qtbot):
    note = act(save_record, ContactNote(at=NOW, note="0"), Place(case_id)).record_id
    for version in range(1, 26):
        act(save_record, ContactNote(at=NOW, note=str(version)), Place(case_id, note, version))
    page.show_section("notes")
    press(page, "history")
    box = _box(page, "history", qtbot)
    qtbot.waitUntil(lambda: box.findChild(QPushButton, "older") is not None)
    assert box.findChild(QPushButton, "older").text() == "Show 5 older change(s)"
    press(box, "older")
    assert box.findChild(QPushButton, "restore.note.1") is not None


def test_what_is_written_and_what_is_kept_are_compared_field_by_field():
    seen = ContactNote(at=NOW, note="a")
    mine = seen.model_copy(update={"note": "b"})
    now = seen.model_copy(update={"note": "c", "channel": "phone"})
    found = {each.field: each for each in history.differences(seen, mine, now)}
    assert {name: each.is_theirs_alone for name, each in found.items()} == {"note": False, "channel": True}
    assert history.with_theirs(mine, now, ["channel"]) == now.model_copy(update={"note": "b"})
