from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Person
from caseapp.text import mark
from caseapp.ui.failures import Failures
from caseapp.ui.parts.banner import Frame, TrainingBanner
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.help_card import HelpCard
from caseapp.ui.parts.message import Message, confirm
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.palette import Command, CommandPalette
from caseapp.ui.parts.progress import Progress
from caseapp.ui.parts.rail import Destination, Rail
from caseapp.ui.parts.tag import Tag
from caseapp.ui.parts.toast import Toast
from caseapp.ui.plain import Label, MaskedLabel
from caseapp.ui.record_view import RecordView
from caseapp.ui.session import Session

_HOSTILE = "<img src='file:///etc/hostname'><h1>made & up</h1>"
_PLACES = (
    Destination("today", mark("Rail", "Today"), "sun"),
    Destination("cases", mark("Rail", "Cases"), "users"),
)


@pytest.fixture
def page(kit, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.activateWindow()
    return page


@pytest.fixture
def rail(kit, page):
    rail = Rail(kit, "Pages", _PLACES, page)
    rail.show()
    return rail


def test_the_rail_goes_by_click_and_by_keyboard(rail, qtbot):
    today, cases = rail._buttons["today"], rail._buttons["cases"]
    today.setFocus()
    qtbot.waitUntil(today.hasFocus)
    QTest.keyClick(today, Qt.Key.Key_Down)
    assert cases.hasFocus()
    with qtbot.waitSignal(rail.went) as heard:
        QTest.keyClick(cases, Qt.Key.Key_Space)
    assert heard.args == ["cases"]
    assert cases.isChecked()
    assert not today.isChecked()


def test_what_waits_at_a_place_is_said_to_a_screen_reader_too(rail):
    rail.show_count("cases", 3)
    assert "3" in rail._buttons["cases"].accessibleName()
    rail.show_count("cases", 0)
    assert rail._buttons["cases"].accessibleName() == "Cases"


def test_the_palette_finds_by_parts_of_words_and_does_what_was_chosen(kit, page, qtbot):
    done = []
    palette = CommandPalette(kit, page)
    palette.open_with(
        [
            Command("Go to Today", lambda: done.append("today")),
            Command("New case", lambda: done.append("new")),
        ]
    )
    qtbot.waitUntil(palette.line.hasFocus)
    QTest.keyClicks(palette.line, "cas ne")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["new"]
    assert not palette.isVisible()


def test_the_palette_takes_in_cases_found_elsewhere_and_closes_with_escape(kit, page, qtbot):
    palette = CommandPalette(kit, page)
    palette.open_with([])
    qtbot.waitUntil(palette.line.hasFocus)
    with qtbot.waitSignal(palette.searched):
        QTest.keyClicks(palette.line, "1")
    assert palette._empty.isVisible()
    palette.offer_more([Command("MADE-26-0001", lambda: None)])
    assert palette.list.count() == 1
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_what_cannot_be_taken_back_is_not_an_enter_key_away(kit, page, qtbot):
    done = []
    message = confirm(kit, page, "Erase?", (mark("Test", "Erase"), lambda: done.append(1)), dangerous=True)
    qtbot.waitUntil(message.isVisible)
    QTest.keyClick(message, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not message.isVisible())
    assert done == []


def test_a_question_answered_with_yes_is_done_once(kit, page, qtbot):
    done = []
    message = confirm(kit, page, "Send?", (mark("Test", "Send"), lambda: done.append(1)))
    next(b for b in message.findChildren(QPushButton) if b.text() == "Send").click()
    assert done == [1]


def test_the_one_place_opens_one_box_for_the_same_failure(kit, page, qtbot):
    session = Session(object)
    failures = Failures(kit, session, page)
    for _ in range(2):
        session.fail(KnownError(mark("Test", "Choose a name first.")))
    boxes = [box for box in page.findChildren(Message) if box.isVisible()]
    session.close()
    assert len(boxes) == 1
    assert len(failures._open) == 1


def test_a_toast_offers_to_undo(kit, page):
    undone = []
    toast = Toast(kit, page)
    toast.say("Referral sent", "Undo", lambda: undone.append(1))
    assert toast.isVisible()
    toast._button.click()
    assert undone == [1]
    assert not toast.isVisible()


def test_training_windows_wear_a_frame_and_a_banner_and_real_ones_do_not(make_kit, qtbot):
    for training in (True, False):
        frame = Frame(make_kit(training=training))
        qtbot.addWidget(frame)
        assert bool(frame.findChildren(TrainingBanner)) is training
        frame.resize(300, 200)
        violet = frame.grab().toImage().pixelColor(1, 100).name()
        assert (violet == "#6b3fa0") is training


def test_long_work_shows_how_far_it_is_and_can_be_stopped(kit, page, qtbot):
    session, stopped = Session(object), []
    bar = Progress(kit, "Import", page)
    bar.stopped.connect(lambda: stopped.append(1))
    job = session.ask(lambda desk: None, then=lambda _: None)
    bar.watch(job)
    bar.show_progress(3, 10)
    assert bar._count.words == "3 of 10"
    bar._stop.click()
    session.close()
    assert job.is_stopped
    assert stopped == [1]
    assert not bar.isVisible()


def test_a_record_shows_what_identifies_only_when_asked_and_tells_which_field(kit, page):
    record = check(
        Person,
        {
            "given_name": "Made-up Name",
            "sex": "female",
            "birth_date": "2004-05",
            "unanswered": {"known_as": "not_said"},
        },
        date(2026, 11, 24),
    )
    told = []
    view = RecordView(kit, record, lambda name, show: told.append(name), page)
    view.show()
    words = {label.text() for label in view.findChildren(QLabel)}
    assert {"Female", "Did not want to say"} <= words
    assert not any("Made-up" in w or "2004" in w for w in words)
    view.findChild(MaskedLabel, "given_name").findChild(QToolButton).click()
    assert told == ["given_name"]


def test_no_part_renders_hostile_words(kit, page, qtbot):
    rail = Rail(kit, _HOSTILE, (Destination("x", mark("T", _HOSTILE), "sun"),), page)
    header = PageHeader(kit, _HOSTILE, _HOSTILE, page)
    header.tags.addWidget(Tag(kit, _HOSTILE, parent=page))
    help_card = HelpCard(kit, _HOSTILE, _HOSTILE, page)
    parts = [
        rail,
        header,
        help_card,
        Notice(kit, _HOSTILE, parent=page),
        Card(kit, _HOSTILE, page),
        EmptyState(kit, _HOSTILE, _HOSTILE, parent=page),
        Message(kit, _HOSTILE, _HOSTILE, "overdue", page),
        Label(_HOSTILE, parent=page),
    ]
    labels = [
        label for part in parts for label in (part, *part.findChildren(QLabel)) if isinstance(label, QLabel)
    ]
    worded = [label for label in labels if label.text()]
    assert len(worded) > 8
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in worded)
    assert all(
        "<img" not in widget.toolTip() for part in parts for widget in (part, *part.findChildren(QWidget))
    )


def test_every_part_that_takes_the_keyboard_has_a_name(kit, page, rail):
    header = PageHeader(kit, "Title", parent=page)
    header.add_action("Print", lambda: None, icon="printer")
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_an_arrow_turns_round_where_reading_does(make_kit):
    ltr, rtl = (
        make_kit(language).icons.pixmap("arrow-right", size=24).toImage() for language in ("en", "ur")
    )
    assert ltr.flipped(Qt.Orientation.Horizontal) == rtl


def test_a_help_card_closes_with_escape(kit, page, qtbot):
    card = HelpCard(kit, "Non-punishment", "Made-up words.", page)
    card.open_at(page)
    qtbot.waitUntil(card.isVisible)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
