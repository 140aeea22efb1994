"""The page of one case: it follows what others change, leaves alone what is being written, and masks."""

import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from caseapp.domain.records import ContactNote, Person, Task
from caseapp.operations.acts import Act
from caseapp.operations.records import Place, save_record
from caseapp.security.rights import Role
from caseapp.storage.stored import of_type, single
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.pages.case.sections import SECTIONS
from caseapp.ui.parts.message import Message
from caseapp.ui.plain import REVEAL_FOR, MaskedLabel
from tests.operations import made_up
from tests.ui.pages.looking import child, enter


@pytest.fixture
def page(room, show, case_id, qtbot):
    page = show(CasePage(room))
    page.arrive(case_id)
    qtbot.waitUntil(lambda: bool(page.code))
    return page


@pytest.fixture
def act(session, qtbot):
    """Does an act as another page of the window would: everybody who listens is told."""

    def act(operation, *args):
        done = []
        session.act(operation, *args, then=done.append)
        qtbot.waitUntil(lambda: bool(done))

    return act


FILLED = ("overview", "timeline", "case", "person", "contact", "consent")


def _words(page):
    return "\n".join(label.accessibleName() for label in page.findChildren(QLabel) if label.isVisible())


def _newest(desk):
    line = desk.vault.journal.newest(1)[0]
    return line.act, line.object, line.detail


def test_a_change_made_elsewhere_is_shown_at_once(page, act, case_id, qtbot):
    page.show_section("tasks")
    assert "No tasks" in _words(page)
    act(save_record, Task(title="Bring clothes"), Place(case_id))
    qtbot.waitUntil(lambda: "No tasks" not in _words(page))


def test_a_change_in_another_case_is_none_of_its_business(page, ask):
    other = ask(made_up.a_case)
    assert not page.concerns(ask(save_record, Task(title="Elsewhere"), Place(other)))


def test_what_is_being_written_is_left_alone_when_the_page_looks_again(page, act, case_id, qtbot):
    page.show_section("notes")
    child(page, "add", QPushButton).click()
    box = child(page, "note", QPlainTextEdit)
    box.setFocus()
    QTest.keyClicks(box, "half a sentence")
    act(save_record, Task(title="Meanwhile"), Place(case_id))
    assert child(page, "note", QPlainTextEdit) is box
    assert box.toPlainText() == "half a sentence"
    assert box.hasFocus()


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(
    page, ask, act, case_id, view_of, heard, qtbot
):
    page.show_section("person")
    child(page, "edit", QPushButton).click()
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "known_as") is not None)
    line = child(page, "known_as", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "Madeupita")
    stored = next(each for each in view_of(case_id).records if isinstance(each.record, Person))
    theirs = stored.record.model_copy(update={"given_name": "Otherina"})
    act(save_record, theirs, Place(case_id, stored.id, stored.version))
    enter(page)
    qtbot.waitUntil(lambda: page.findChild(Message) is not None)
    assert not heard.failed
    assert single(view_of(case_id).records, Person).given_name == "Otherina"
    assert child(page, "known_as", QLineEdit).text() == "Madeupita"
    assert child(page, "save", QPushButton).isEnabled()


def test_writing_what_identifies_is_journalled_before_the_form_opens(page, session, ask, case_id, qtbot):
    page.show_section("person")
    gate = threading.Event()
    session.ask(lambda _desk: gate.wait(20), then=lambda _: None)
    child(page, "edit", QPushButton).click()
    qtbot.wait(100)
    assert page.findChild(QLineEdit, "given_name") is None  # nothing can be written yet
    gate.set()
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "given_name") is not None)
    assert ask(_newest) == (Act.REVEAL, case_id, "person")


def test_a_form_that_shows_nothing_new_opens_without_a_line(page, ask, case_id):
    page.show_section("notes")
    before = ask(_newest)
    child(page, "add", QPushButton).click()
    assert ask(_newest) == before


def test_two_new_records_left_unsaved_are_two_drafts(page, my_drafts, case_id):
    page.show_section("notes")
    for words in ("one thing", "another thing"):
        child(page, "add", QPushButton).click()
        QTest.keyClicks(child(page, "note", QPlainTextEdit), words)
        child(page, "back", QPushButton).click()
    bodies = [draft.body for draft in my_drafts() if draft.case_id == case_id]
    assert len(bodies) == 2
    assert any("one thing" in body for body in bodies)


def test_nothing_can_be_typed_while_answers_are_being_saved(page, session, qtbot):
    page.show_section("notes")
    child(page, "add", QPushButton).click()
    box = child(page, "note", QPlainTextEdit)
    QTest.keyClicks(box, "Kept.")
    gate = threading.Event()
    session.ask(lambda _desk: gate.wait(20), then=lambda _: None)
    enter(page)
    assert not box.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: page.findChild(QPlainTextEdit, "note") is None)


def test_two_double_clicks_on_save_keep_one_note(page, view_of, case_id, qtbot):
    page.show_section("notes")
    child(page, "add", QPushButton).click()
    box = child(page, "note", QPlainTextEdit)
    box.setFocus()
    QTest.keyClicks(box, "Once.")
    save = child(page, "save", QPushButton)
    for _ in range(2):
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(save, Qt.MouseButton.LeftButton)  # the second press of a double click
        QTest.mouseRelease(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChild(QPlainTextEdit, "note") is None)
    assert [note.note for _, note in of_type(view_of(case_id).records, ContactNote)] == ["Once."]


@pytest.fixture
def masked(page):
    """The name in the case, behind its mask."""
    page.show_section("person")
    return child(page, "given_name", MaskedLabel)


def _shown(masked):
    return masked.findChild(QLabel).text()


def _eye(masked):
    return masked.findChild(QToolButton)


def test_a_name_is_shown_only_after_the_journal_has_its_line(masked, session, ask, case_id, qtbot):
    gate = threading.Event()
    session.ask(lambda _desk: gate.wait(20), then=lambda _: None)
    QTest.keyClick(_eye(masked), Qt.Key.Key_Space)
    qtbot.wait(100)
    assert _shown(masked) != "Amihan"  # nothing can be written yet
    gate.set()
    qtbot.waitUntil(lambda: _shown(masked) == "Amihan")
    assert ask(_newest) == (Act.REVEAL, case_id, "given_name")


def test_a_name_hides_again_after_its_time(masked, qtbot):
    timer = masked.findChild(QTimer)
    assert timer.interval() == REVEAL_FOR * 1000 == 30_000
    timer.setInterval(60)
    _eye(masked).click()
    qtbot.waitUntil(lambda: _shown(masked) == "Amihan")
    qtbot.waitUntil(lambda: _shown(masked) != "Amihan")
    assert "Amihan" not in masked.findChild(QLabel).accessibleName()


def test_a_name_hides_when_somebody_says_so(masked, qtbot):
    _eye(masked).click()
    qtbot.waitUntil(lambda: _shown(masked) == "Amihan")
    QTest.keyClick(_eye(masked), Qt.Key.Key_Space)
    assert _shown(masked) != "Amihan"


def test_each_answer_is_unmasked_for_itself(masked, page, qtbot):
    _eye(masked).click()
    qtbot.waitUntil(lambda: _shown(masked) == "Amihan")
    assert _shown(child(page, "family_name", MaskedLabel)) != "Halimbawa"


def test_leaving_for_another_case_lets_go_of_everything_about_this_one(masked, page, ask, qtbot):
    _eye(masked).click()
    qtbot.waitUntil(lambda: _shown(masked) == "Amihan")
    first, other = page.code, ask(made_up.a_case)
    page.arrive(other)
    qtbot.waitUntil(lambda: page.code not in ("", first))
    assert page.section == "overview"
    assert page.findChildren(MaskedLabel) == []


def test_opening_a_case_is_journalled_and_looking_again_is_not(page, act, ask, case_id, qtbot):
    assert ask(_newest) == (Act.OPEN_CASE, case_id, "")
    act(save_record, Task(title="Bring clothes"), Place(case_id))
    assert ask(_newest) == (Act.ADD_RECORD, case_id, "task")


@pytest.mark.parametrize(("role", "there"), [(Role.CASEWORKER, True), (Role.AUDITOR, False)])
def test_only_who_may_refer_is_offered_it(kit, make_room, show, role, there):
    page = show(CasePage(make_room(kit, role)))
    assert (page.findChild(QPushButton, "refer") is not None) == there


def test_the_palette_offers_every_section(page):
    offered = [command.words for command in page.commands()]
    assert offered[: len(SECTIONS)] == [f"Section: {kind.words}" for kind in SECTIONS]
    assert all(words.startswith("Print: ") for words in offered[len(SECTIONS) :])


def test_a_section_names_what_is_not_recorded_yet_and_what_to_do(page):
    for section in (kind.name for kind in SECTIONS if kind.name not in FILLED):
        page.show_section(section)
        words = _words(page)
        assert any(nothing in words for nothing in ("yet", "No ", "This case is open")), section
