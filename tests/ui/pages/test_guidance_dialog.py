"""The card of guidance over a step: opened, read and closed by keyboard, honest about what is not known."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from caseapp.operations.guidance import guidance_for, topic_card
from caseapp.operations.planning import steps_of_case
from caseapp.procedures.entries import Hotline
from caseapp.procedures.kinds import Form, Status, Topic
from caseapp.ui.dialogs.guidance import GuidanceDialog
from caseapp.ui.guidance_parts import Call
from caseapp.ui.guidance_view import GuidanceView
from caseapp.ui.pages.case.steps import StepCard
from caseapp.ui.plain import Label
from tests.ui.pages.looking import child, press

NIGHT = Hotline(status=Status.VERIFIED, source=None, name="Sample line", number="+00 12 34", hours="24 hours")
SILENT = Hotline(status=Status.MEMORY, source=None, name="Other line", number=None, hours=None)


@pytest.fixture
def step(ask, case_id):
    return next(step for step in ask(steps_of_case, case_id) if step.topic is Topic.SAFETY)


@pytest.fixture
def guidance(ask, case_id, step):
    return ask(guidance_for, case_id, step.id, "en")


@pytest.fixture
def open_card(kit, guidance, show, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    return lambda *size: show(GuidanceDialog(kit, guidance, window), size)


@pytest.fixture
def view(kit, guidance, show):
    kept = []  # a widget that nobody holds is gone, with all that is in it

    def make(used=kit, **changes):
        kept.append(show(GuidanceView(used, replace(guidance, **changes))))
        return kept[-1]

    return make


def _words(widget):
    return [label.words for label in widget.findChildren(Label)]


def _parts(view):
    parts = [each for each in view.findChildren(QWidget) if each.objectName() and each.isVisible()]
    names = ("draft", "in_english", "here", "why", "who", "say", "do_not_say", "bring", "law", "papers")
    names = (*names, "calls", "wrong", "own_danger", "child", "sources")
    wanted = sorted(
        (each.mapTo(view, each.rect().topLeft()).toTuple()[::-1], each.objectName())
        for each in parts
        if each.objectName() in names
    )
    return [name for _, name in wanted]


def test_the_button_on_a_step_opens_its_card_and_escape_closes_it(room, show, qtbot, case_id, step):
    card = show(StepCard(room, case_id, step, is_open=True))
    press(card, "guidance")
    qtbot.waitUntil(lambda: bool(card.findChildren(GuidanceDialog)))
    dialog = card.findChildren(GuidanceDialog)[0]
    qtbot.waitUntil(dialog.isVisible)
    assert step.title in dialog.accessibleName()
    assert "Is the person safe, and what makes it safer" in _words(dialog)
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not card.findChildren(GuidanceDialog))


def test_a_closed_case_has_the_guidance_too(room, show, case_id, step):
    card = show(StepCard(room, case_id, step, is_open=False))
    assert step.title in child(card, "guidance").accessibleName()


def test_the_card_scrolls_by_keyboard_and_ends_at_close(open_card):
    dialog = open_card(800, 500)
    area = child(dialog, "card", QScrollArea)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is child(dialog, "close")


def test_the_parts_come_in_the_order_in_which_they_are_needed(view, guidance):
    step = replace(guidance.step, do_no_harm="Made-up danger.", documents=("Paper",))
    shown = _parts(view(step=step, may_be_child=True))
    assert shown == [
        *("why", "who", "say", "do_not_say", "bring", "law", "papers", "calls"),
        *("wrong", "own_danger", "child", "sources"),
    ]


def test_what_the_step_itself_warns_of_comes_before_what_the_topic_does(view, guidance):
    shown = view(step=replace(guidance.step, do_no_harm="Made-up danger."))
    words = _words(child(shown, "wrong"))
    assert words.index("Made-up danger.") < words.index(guidance.card.words.could_go_wrong[0].danger)


def test_a_number_is_shown_large_with_its_hours_and_read_out_whole(view):
    shown = view(hotlines=(NIGHT,))
    call = child(shown, "call", Call)
    assert "+00 12 34" in call.accessibleName()
    assert "24 hours" in call.accessibleName()
    large = next(label for label in call.findChildren(Label) if label.words == "+00 12 34")
    assert large.property("role") == "figure"
    assert "source checked" in _words(call)


def test_hours_and_numbers_that_nobody_knows_are_said_to_be_unknown(view):
    words = _words(child(view(hotlines=(SILENT,)), "calls"))
    assert "hours not known" in words
    assert "No number known" in words
    assert "not verified" in words


def test_a_country_without_any_number_says_so(view):
    assert "No number is known for this country." in _words(child(view(hotlines=()), "calls"))


def test_what_is_for_a_child_is_shown_only_where_somebody_may_be_one(view):
    assert "child" in _parts(view(may_be_child=True))
    assert "child" not in _parts(view(may_be_child=False))


def test_the_law_says_where_it_stands_and_whether_that_was_checked(view, ask, case_id):
    step = next(step for step in ask(steps_of_case, case_id) if step.law is not None)
    found = ask(guidance_for, case_id, step.id, "en")
    words = _words(child(view(step=found.step, law_source=found.law_source), "law"))
    assert any(step.law.summary in line and step.law.title in line for line in words)
    assert any(found.law_source.title in line for line in words)
    assert {"source checked", "not verified"} & set(words)


def test_a_step_without_a_rule_of_law_says_so(view, guidance):
    words = _words(child(view(step=replace(guidance.step, law=None)), "law"))
    assert any("No rule of law is named" in line for line in words)


def test_every_form_has_a_name(view, guidance):
    words = _words(child(view(step=replace(guidance.step, forms=tuple(Form))), "papers"))
    assert len([line for line in words if line]) >= len(Form)


def test_a_step_without_a_topic_shows_what_the_procedure_says(view, guidance):
    shown = view(card=None)
    assert guidance.step.guidance in _words(child(shown, "here"))
    assert not {"say", "bring", "sources"} & set(_parts(shown))


def test_a_card_in_another_language_than_the_window_says_so(view, make_kit):
    english = replace(topic_card(Topic.CLOSURE, "en"))
    assert _parts(view(make_kit("th"), card=english))[0] == "in_english"
    assert "in_english" not in _parts(view(make_kit("en"), card=english))


def test_a_draft_says_that_it_is_one(view, make_kit, guidance):
    draft = replace(guidance.card, language="th", is_draft=True)
    assert _parts(view(make_kit("th"), card=draft))[0] == "draft"


def test_a_number_keeps_its_order_where_people_read_from_the_right(view, make_kit):
    shown = view(make_kit("ur"), hotlines=(NIGHT,))
    assert any("\u2066+00 12 34\u2069" in words for words in _words(child(shown, "call")))


def test_nothing_on_the_card_is_a_link_or_markup(view):
    labels = view().findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not any(label.openExternalLinks() for label in labels)


def test_no_word_is_wider_than_a_small_window(open_card, qtbot):
    dialog = open_card(560, 480)
    area = child(dialog, "card", QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())


def test_the_card_is_no_higher_than_the_window_in_a_tall_script(make_kit, guidance, show, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    burmese = replace(guidance, card=topic_card(Topic.CONSENT, "my"))
    dialog = GuidanceDialog(make_kit("my"), burmese, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.height() <= window.height()


def test_the_card_scrolls_to_its_last_word_and_no_further(open_card, qtbot):
    dialog = open_card(928, 600)
    area = child(dialog, "card", QScrollArea)
    sources = child(dialog, "sources")
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    end = sources.mapTo(area.viewport(), sources.rect().bottomLeft()).y()
    assert 0 < area.viewport().height() - end < 40
