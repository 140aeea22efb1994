"""The documents of a case at the window: added, looked at, handed out, binned; nothing seen unasked."""

import os

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
)

from caseapp.domain.records import Document
from caseapp.operations import documents, papers
from caseapp.operations.acts import Act
from caseapp.operations.documents import NewDocument
from caseapp.security.rights import Role
from caseapp.storage.stored import of_type
from caseapp.ui.dialogs.add_document import AddDocumentDialog
from caseapp.ui.dialogs.hand_out import HandOutDialog
from caseapp.ui.document_viewer import DocumentViewer
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.parts.message import Message
from caseapp.ui.pictures import Painted, Thumbnail
from caseapp.ui.plain import MaskedLabel
from caseapp.ui.sound.player import SoundPlayer
from tests.exchange.media.sounds import FOLDER, silence, tone
from tests.exchange.media.test_media import jpeg, pdf
from tests.ui.pages.looking import child, press

NAME = "Halimbawa"
FLAC = (FOLDER / "tone.flac").read_bytes()


@pytest.fixture
def opened(make_room, kit, show, case_id, qtbot):
    """Shows the documents of the case to somebody of a role."""

    def opened(role=Role.CASEWORKER):
        page = show(CasePage(make_room(kit, role)))
        page.arrive(case_id)
        qtbot.waitUntil(lambda: bool(page.code))
        page.show_section("documents")
        return page

    return opened


@pytest.fixture
def add(ask, case_id):
    """Adds a document before the page is shown."""

    def add(content, kind="photo", **answers):
        return ask(documents.add_document, case_id, NewDocument(kind, content=content, **answers)).record_id

    return add


def _section(page):
    return page._sections["documents"]


def _words(page):
    return "\n".join(label.accessibleName() for label in page.findChildren(QLabel) if label.isVisible())


def _documents(view):
    return of_type(view.records, Document)


def _lines(desk):
    return [(line.act, line.detail) for line in desk.vault.journal.newest(5)]


def _add_with(page, qtbot, kind="passport"):
    """Answers the dialog and waits until it is gone."""
    dialog = page.findChild(AddDocumentDialog)
    dialog._form.show_answers({"type": kind})
    child(dialog, "do", QPushButton).click()
    qtbot.waitUntil(lambda: page.findChild(AddDocumentDialog) is None)


def test_a_file_is_chosen_and_added(opened, case_id, view_of, tmp_path, qtbot, heard):
    path = tmp_path / f"{NAME}.jpg"
    path.write_bytes(jpeg())
    page = opened()
    press(page, "add_files")
    chooser = page.findChild(QFileDialog)
    chooser.setDirectory(str(tmp_path))
    chooser.findChild(QLineEdit).setText(path.name)
    chooser.accept()
    dialog = page.findChild(AddDocumentDialog)
    assert NAME not in _words(dialog)
    _add_with(page, qtbot)
    ((_, document),) = _documents(view_of(case_id))
    assert (document.type, document.file_name, document.hidden_data) == ("passport", path.name, "removed")
    qtbot.waitUntil(lambda: "Passport" in _words(page))
    assert heard.said


def test_the_kind_must_be_said(opened, case_id, view_of, tmp_path, qtbot):
    path = tmp_path / "made up"
    path.write_bytes(jpeg())
    page = opened()
    _section(page)._add_files([path])
    dialog = page.findChild(AddDocumentDialog)
    child(dialog, "do", QPushButton).click()
    assert "Answer this question." in _words(dialog)
    dialog.reject()
    assert _documents(view_of(case_id)) == ()


def test_hidden_data_is_kept_only_when_it_is_ticked(opened, case_id, view_of, tmp_path, qtbot):
    path = tmp_path / "made up"
    path.write_bytes(jpeg())
    page = opened()
    _section(page)._add_files([path])
    box = child(page.findChild(AddDocumentDialog), "keep_hidden", QCheckBox)
    assert not box.isChecked()
    box.setChecked(True)
    _add_with(page, qtbot)
    ((_, document),) = _documents(view_of(case_id))
    assert document.hidden_data == "kept"


def test_a_refused_file_says_why_and_the_others_can_still_be_added(opened, case_id, view_of, tmp_path, qtbot):
    bad, good = tmp_path / "bad", tmp_path / "good"
    bad.write_bytes(b"MZ" + bytes(100))
    good.write_bytes(jpeg())
    page = opened()
    _section(page)._add_files([bad, good])
    dialog = page.findChild(AddDocumentDialog)
    dialog._form.show_answers({"type": "photo"})
    child(dialog, "do", QPushButton).click()
    qtbot.waitUntil(lambda: "program" in _words(dialog))
    child(dialog, "do", QPushButton).click()
    qtbot.waitUntil(lambda: page.findChild(AddDocumentDialog) is None)
    assert len(_documents(view_of(case_id))) == 1


def test_a_big_file_never_stops_the_window_and_can_be_stopped(opened, case_id, view_of, tmp_path, qtbot, ask):
    path = tmp_path / "made up"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        for _ in range(100):
            file.write(os.urandom(1024 * 1024))
    page = opened()
    ticks = []
    timer = QTimer(page, interval=5)
    timer.timeout.connect(lambda: ticks.append(page.findChild(AddDocumentDialog) is not None))
    _section(page)._add_files([path])
    timer.start()
    _add_with(page, qtbot, "other")
    assert sum(ticks) > 10  # the window went on all the while
    timer.stop()
    assert len(_documents(view_of(case_id))) == 1
    _section(page)._add_files([path])
    dialog = page.findChild(AddDocumentDialog)
    dialog._form.show_answers({"type": "other"})
    child(dialog, "do", QPushButton).click()
    dialog.reject()
    assert len(_documents(view_of(case_id))) == 1
    assert len(list((ask(lambda desk: desk.folder) / "attachments").iterdir())) == 1


def test_dropped_files_and_pasted_pictures_are_taken(opened, case_id, view_of, tmp_path, qtbot, heard):
    path = tmp_path / "made up"
    path.write_bytes(jpeg())
    page = opened()
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/x.jpg")])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    _section(page).dropEvent(QDropEvent(QPoint(5, 5), action, content, button, key))
    _add_with(page, qtbot)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    child(page, "paste", QPushButton).click()
    assert heard.said[-1] == "There is no picture or file on the clipboard."
    clipboard.setImage(QImage(20, 10, QImage.Format.Format_RGB32))
    child(page, "paste", QPushButton).click()
    _add_with(page, qtbot, "photo")
    clipboard.clear()
    found = [document.media_type for _, document in _documents(view_of(case_id))]
    assert found == ["image/jpeg", "image/png"]


def test_no_picture_and_no_name_is_seen_before_somebody_asks(opened, add, qtbot, ask):
    add(jpeg(), title=NAME)
    page = opened()
    (thumbnail,) = page.findChildren(Thumbnail)
    assert not thumbnail.isHidden()
    assert not thumbnail.is_revealed
    assert NAME not in _words(page)
    press(page, "show_pictures")
    qtbot.waitUntil(lambda: thumbnail.is_revealed)
    assert ask(_lines)[0] == (Act.VIEW_DOCUMENT, documents.THUMBNAILS)
    assert _section(page)._small._timer.interval() == 30_000
    _section(page)._small._timer.timeout.emit()
    assert not thumbnail.is_revealed


def test_a_picture_is_looked_at_turned_and_made_larger(opened, add, qtbot, ask):
    record_id = add(jpeg((64, 48)))
    page = opened()
    press(page, "view")
    qtbot.waitUntil(lambda: page.findChild(Painted) is not None)
    assert ask(_lines)[0] == (Act.VIEW_DOCUMENT, record_id)
    painted = page.findChild(Painted)
    assert (painted.width(), painted.height()) == (48, 64)
    press(page, "turn_right")
    assert (painted.width(), painted.height()) == (64, 48)
    QTest.keyClick(page.findChild(DocumentViewer), "+")
    assert painted.width() == 80
    press(page, "fit")
    assert painted.width() == 64
    QTest.keyClick(page.findChild(DocumentViewer), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(DocumentViewer) is None)


def test_the_pages_of_a_pdf_are_turned(opened, add, qtbot):
    add(pdf(2), "medical_report")
    page = opened()
    press(page, "view")
    qtbot.waitUntil(lambda: "Page 1 of 2" in _words(page))
    first = page.findChild(Painted)
    press(page, "next_page")
    qtbot.waitUntil(lambda: page.findChild(Painted) not in (None, first))
    assert "Page 2 of 2" in _words(page)
    assert not child(page, "next_page", QPushButton).isEnabled()


def test_a_text_is_shown_as_it_is_and_cannot_be_copied(opened, add, qtbot):
    add(b"<b>made up</b>", "statement")
    page = opened()
    press(page, "view")
    qtbot.waitUntil(lambda: page.findChild(DocumentViewer) is not None)
    box = child(page, "words", QPlainTextEdit)
    assert box.toPlainText() == "<b>made up</b>"
    assert box.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def _heard(page, qtbot):
    """Opens the sound and waits until it can be played."""
    press(page, "view")
    qtbot.waitUntil(lambda: page.findChild(SoundPlayer) is not None)
    return page.findChild(SoundPlayer)


def test_a_sound_is_opened_and_its_place_is_found_by_keyboard(opened, add, qtbot, ask):
    record_id = add(tone(90), "statement")
    page = opened()
    player = _heard(page, qtbot)
    assert ask(_lines)[0] == (Act.VIEW_DOCUMENT, record_id)
    assert QApplication.focusWidget() is child(page, "play", QPushButton)
    assert "1:30" in _words(page)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert "0:05" in _words(page)
    assert not player.is_playing
    for name in ("larger", "turn_left", "next_page"):
        assert not [each for each in page.findChildren(QPushButton, name) if each.isVisible()]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(DocumentViewer) is None)


def test_a_computer_without_a_loudspeaker_says_so_and_the_rest_is_of_use(opened, add, qtbot):
    if not QMediaDevices.defaultAudioOutput().isNull():
        pytest.skip("this computer has a loudspeaker")
    add(tone(90), "statement")
    page = opened()
    player = _heard(page, qtbot)
    slider = child(page, "place", QSlider)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Space)
    assert "This computer has no sound output" in _words(page)
    assert not player.is_playing
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert "0:30" in _words(page)
    press(page, "play")
    assert "This computer has no sound output" in _words(page)


def test_a_damaged_sound_says_so_in_the_viewer(opened, add, qtbot):
    add(b"ID3\x04" + bytes(200), "statement")
    page = opened()
    press(page, "view")
    qtbot.waitUntil(lambda: "This sound is damaged" in _words(page))
    assert page.findChild(SoundPlayer) is None
    QTest.keyClick(page.findChild(DocumentViewer), Qt.Key.Key_Space)
    QTest.keyClick(page.findChild(DocumentViewer), Qt.Key.Key_Right)
    assert child(page, "back", QPushButton).hasFocus()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (FLAC[:-300], "A part of this sound is damaged"),
        (silence(2.1 * 3600, 4000, sample_bytes=1), "only the first two hours"),
    ],
    ids=["damaged", "too long"],
)
def test_a_sound_of_which_only_a_part_is_played_says_so(opened, add, qtbot, content, words):
    add(content, "statement")
    page = opened()
    press(page, "view")
    qtbot.waitUntil(lambda: page.findChild(SoundPlayer) is not None, timeout=60_000)
    assert words in _words(page)


@pytest.mark.parametrize("way", ["section", "back", "lock"])
def test_a_sound_is_silent_and_gone_when_somebody_looks_away(opened, add, qtbot, way):
    add(tone(90), "statement")
    page = opened()
    player = _heard(page, qtbot)
    reel = player._playback._reel
    if way == "section":
        page.show_section("notes")
    elif way == "back":
        press(page, "back")
    else:
        page.hide()
    assert reel.bytesAvailable() == 0
    assert not player.is_playing
    qtbot.waitUntil(lambda: page.findChild(DocumentViewer) is None)


def test_a_sound_that_is_left_while_it_is_made_ready_is_never_heard_of_again(opened, add, qtbot, heard):
    add(tone(900, 24_000), "statement")
    page = opened()
    press(page, "view")
    qtbot.waitUntil(lambda: page.findChild(DocumentViewer) is not None)
    page.show_section("notes")
    qtbot.waitUntil(lambda: page.findChild(DocumentViewer) is None)
    qtbot.wait(500)
    assert page.findChild(SoundPlayer) is None
    assert heard.failed == []


def test_a_sound_has_no_small_picture(opened, add):
    add(tone(1), "statement")
    page = opened()
    assert not page.findChildren(QPushButton, "show_pictures")


def test_what_is_looked_at_is_forgotten_when_somebody_goes_elsewhere(opened, add, qtbot):
    add(jpeg())
    page = opened()
    press(page, "view")
    qtbot.waitUntil(lambda: page.findChild(Painted) is not None)
    page.show_section("notes")
    qtbot.waitUntil(lambda: page.findChild(DocumentViewer) is None)
    page.show_section("documents")
    assert child(page, "view", QPushButton)


def test_a_damaged_file_is_said_in_the_one_place_for_errors(opened, add, qtbot, ask, heard):
    add(jpeg())
    folder = ask(lambda desk: desk.folder) / "attachments"
    (path,) = folder.iterdir()
    path.write_bytes(path.read_bytes()[:-1] + b"\0")
    page = opened()
    press(page, "view")
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert "damaged" in str(heard.failed[0].text)
    assert page.findChild(DocumentViewer) is None


def test_a_deleted_document_lies_in_the_bin_and_comes_back(opened, add, qtbot):
    add(jpeg())
    page = opened()
    press(page, "delete")
    message = page.findChild(Message)
    message.accept()
    qtbot.waitUntil(lambda: not [each for each in page.findChildren(QPushButton, "view") if each.isVisible()])
    page.show_section("bin")
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "bring_back") is not None)
    press(page, "bring_back")
    page.show_section("documents")
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "view") is not None)


def test_the_list_of_papers_shows_what_is_missing_and_takes_it(opened, case_id, view_of, tmp_path, qtbot):
    paper = papers.checklist(view_of(case_id).steps, view_of(case_id).records)[0]
    path = tmp_path / "made up"
    path.write_bytes(jpeg())
    page = opened()
    line = child(page, f"line.{paper.key}", QPushButton)
    assert "missing" in line.accessibleName()
    press(page, f"line.{paper.key}")
    assert child(page, f"add.{paper.key}", QPushButton)
    _section(page)._add_files([path], paper.key)
    dialog = page.findChild(AddDocumentDialog)
    answers = dialog._form.answers()
    dialog._form.show_answers({**answers, "type": "statement"})
    child(dialog, "do", QPushButton).click()
    qtbot.waitUntil(
        lambda: "there" in child(page, f"line.{paper.key}", QPushButton).accessibleName().split(", ")
    )
    ((_, document),) = _documents(view_of(case_id))
    assert document.paper == paper.key


def test_a_copy_is_offered_to_whoever_may_hand_one_out(opened, add):
    add(jpeg())
    page = opened()
    assert not page.findChildren(QPushButton, "hand_out")


def test_a_copy_asks_for_a_reason_and_warns(show, kit, make_room, add, case_id, qtbot, tmp_path, heard):
    from caseapp.operations import handing_out

    record_id = add(jpeg())
    copy = handing_out.HandingOut(record_id, "document.jpg", Document.label, 5000, False, ())
    parent = show(CasePage(make_room(kit, Role.SUPERVISOR)))
    dialog = HandOutDialog(parent.room, case_id, copy, parent)
    dialog.open()
    assert not child(dialog, "do", QPushButton).isEnabled()
    child(dialog, "reason", QPlainTextEdit).setPlainText("For the embassy")
    assert child(dialog, "do", QPushButton).isEnabled()
    dialog._write(tmp_path / "document.jpg")  # a caseworker's desk refuses, whatever the window offers
    qtbot.waitUntil(lambda: "Your role does not include this" in _words(dialog))
    assert not (tmp_path / "document.jpg").exists()
    dialog.reject()


def test_an_auditor_sees_kinds_and_nothing_more(opened, add):
    add(jpeg(), "passport", title=NAME)
    page = opened(Role.AUDITOR)
    assert "Passport" in _words(page)
    for name in ("view", "hand_out", "delete", "add_files", "show_pictures", "paste"):
        assert not page.findChildren(QPushButton, name)
    assert not page.findChildren(MaskedLabel)
