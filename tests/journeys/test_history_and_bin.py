"""By keyboard, in either direction of reading: an answer brought back, a record deleted and found again."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QTableView

from caseapp.domain.records import ContactNote
from caseapp.operations.records import Place, remove_record, save_record
from caseapp.settings import Settings
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import of_type
from caseapp.ui.dialogs.history import HistoryDialog
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.parts.message import Message
from tests.journeys import hands, vaults

OLD, NEW = "Slept better.", "Slept badly."


@pytest.fixture
def vault(tmp_path):
    """A training vault in which the newest case is ours."""
    return vaults.training_vault(tmp_path / "vault", 1)


@pytest.fixture
def case_id(vault):
    return vaults.a_case(vault)


@pytest.fixture(params=["en", "ur"])
def person(request, start, vault, case_id):
    """The caseworker with her case open, reading from the left or from the right."""
    settings = Settings(language=request.param)
    person = start(hands.training_choices(vault, settings=settings)).unlock()
    person.open_newest_case()
    return person


@pytest.fixture
def notes(vault, case_id):
    """The notes of the case, once the program is closed."""

    def notes(person):
        person.program.close()
        found = of_type(vaults.records_of(vault, case_id), ContactNote)
        return [record.note for _, record in found]

    return notes


def _write(person, button, words):
    person.section("notes")
    person.press(button, inside="section.contact_note")
    person.await_widget("note", QPlainTextEdit)
    person.write("note", words)
    person.keys("Ctrl+Return")
    person.wait(lambda: person.find("save") is None)
    person.settle()


def _box(person, kind):
    person.wait(lambda: isinstance(person.front, kind))
    return person.front


def _delete(person):
    person.section("notes")
    person.press("delete", inside="section.contact_note")
    _box(person, Message)
    person.press("do")
    person.wait(lambda: not isinstance(person.front, QDialog))
    person.wait(lambda: person.find("undo") is not None)
    person.settle()


def test_an_earlier_answer_is_looked_at_and_brought_back(person, notes):
    _write(person, "add", OLD)
    _write(person, "edit", NEW)
    person.press("history", inside="section.contact_note")
    box = _box(person, HistoryDialog)
    person.await_widget("restore.note.1")
    assert OLD not in person.words(box)
    person.press("restore.note.1")
    person.await_widget("restore.note.2")
    person.keys("Escape")
    person.wait(lambda: not isinstance(person.front, QDialog))
    assert notes(person) == [OLD]


def test_escape_from_the_question_deletes_nothing(person, notes):
    _write(person, "add", OLD)
    person.press("delete", inside="section.contact_note")
    _box(person, Message)
    person.keys("Escape")
    person.settle()
    assert notes(person) == [OLD]


def test_what_is_deleted_is_undone_at_once(person, notes):
    _write(person, "add", OLD)
    _delete(person)
    person.press("undo")
    person.settle()
    person.section("notes")
    person.await_widget("delete")
    assert notes(person) == [OLD]


def test_what_is_deleted_is_brought_back_from_the_bin(person, notes):
    _write(person, "add", OLD)
    _delete(person)
    person.section("bin")
    person.press("bring_back")
    person.wait(lambda: person.find("bring_back") is None)
    assert notes(person) == [OLD]


def test_an_entry_of_the_timeline_leads_to_its_section(person):
    _write(person, "add", OLD)
    person.section("timeline")
    table = person.tab_to("timeline")
    assert isinstance(table, QTableView)
    person.keys("Home", "Return")
    assert isinstance(person.page, CasePage)
    assert person.page.section == "notes"
    assert person.focus is not table
    QApplication.processEvents()


def test_a_lock_in_the_middle_of_a_save_keeps_the_record_once_and_leaves_no_draft(
    person, start, vault, case_id, notes
):
    person.section("notes")
    person.press("add", inside="section.contact_note")
    person.await_widget("note", QPlainTextEdit)
    person.write("note", OLD)
    person.keys("Ctrl+Return", "Ctrl+L")
    person.program.close()
    with vaults.desk_in(vault) as desk:
        assert not desk.vault.drafts(desk.worker.user_id)
        kept = [note.note for _, note in of_type(desk.vault.of_case(case_id), ContactNote)]
    assert kept == [OLD]


def test_what_has_lain_in_the_bin_for_long_is_destroyed_when_somebody_unlocks(start, vault, case_id):
    with vaults.desk_in(vault) as desk:
        note = ContactNote(at=desk.now(), note=OLD)
        record_id = save_record(desk, note, Place(case_id)).record_id
        remove_record(desk, case_id, record_id)
        desk.vault.connection.execute("UPDATE main.record SET deleted_at = '2020' WHERE id = ?", (record_id,))
    person = start(hands.training_choices(vault)).unlock()
    person.settle()
    person.program.close()
    with vaults.desk_in(vault) as desk, pytest.raises(NotFound):
        desk.vault.history(record_id)
