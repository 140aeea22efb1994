"""The page a worker begins with: what is late, what is due, who has not answered, what is not saved."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from caseapp.domain.records import Task
from caseapp.operations.changes import Changes
from caseapp.operations.drafts import drop_draft, keep_draft
from caseapp.operations.records import Place, save_record
from caseapp.operations.referrals import refer
from caseapp.ui.pages.today import TodayPage
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.row_button import RowButton
from caseapp.ui.plain import Label
from tests.operations import made_up


@pytest.fixture
def page(room, show):
    return show(TodayPage(room))


@pytest.fixture
def arrive(page, qtbot):
    """Comes to the page, and waits for what it shows."""

    def arrive():
        page.is_filled = False
        page.arrive()
        qtbot.waitUntil(lambda: page.is_filled)
        return page

    return arrive


def _card(page, heading):
    return next(card for card in page.findChildren(Card) if card.accessibleName().split("  ")[0] == heading)


def _rows(page, heading):
    return [row.accessibleName() for row in _card(page, heading).findChildren(RowButton)]


def _words(widget):
    return [label.accessibleName() for label in widget.findChildren(QLabel)]


def _due(desk, after, **answers):
    """A case with one task that is due after so long."""
    case_id = made_up.a_case(desk, **answers)
    save_record(desk, Task(title="Call her sister", due_at=desk.now() + after), Place(case_id))
    return case_id


def test_on_a_day_without_work_every_card_says_so_calmly(arrive):
    page = arrive()
    for heading in ("Overdue", "Due today", "Due this week", "Referrals without an answer"):
        assert "Nothing here. Good." in _words(_card(page, heading))


@pytest.mark.parametrize(
    ("after", "heading"),
    [
        (timedelta(minutes=-5), "Overdue"),
        (timedelta(days=-40), "Overdue"),
        (timedelta(days=3), "Due this week"),
    ],
)
def test_a_task_stands_under_the_time_that_is_left_for_it(arrive, ask, after, heading):
    ask(_due, after)
    page = arrive()
    assert [row.split(",")[0] for row in _rows(page, heading)] == ["THA-26-0001"]
    others = {"Overdue", "Due today", "Due this week"} - {heading}
    assert [_rows(page, other) for other in others] == [[], []]


def test_what_is_due_after_this_week_stands_under_later(arrive, ask):
    ask(_due, timedelta(days=12))
    page = arrive()
    assert len(_rows(page, "Later")) == len(page.findChildren(RowButton)) == 1


def test_what_is_due_in_two_months_is_not_shown_today(arrive, ask):
    ask(_due, timedelta(days=60))
    assert arrive().findChildren(RowButton) == []


def test_a_line_shows_code_what_stage_and_initials_and_no_name(arrive, ask):
    ask(_due, timedelta(days=-1))
    (row,) = _rows(arrive(), "Overdue")
    assert row.startswith("THA-26-0001, Task · Adult · AH, overdue")


def test_a_line_opens_its_case_by_keyboard(arrive, ask, heard):
    case_id = ask(_due, timedelta(days=-1))
    row = _card(arrive(), "Overdue").findChild(RowButton)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert heard.gone == [("case", case_id, "task")]


def test_of_very_much_the_most_urgent_is_shown_and_the_rest_counted(arrive, ask):
    for days in range(1, 11):
        ask(_due, timedelta(days=-days))
    page = arrive()
    rows = _rows(page, "Overdue")
    assert len(rows) == 8
    assert rows[0].startswith("THA-26-0010")
    assert _card(page, "Overdue").accessibleName() == "Overdue  10"
    assert "and 2 more" in _words(_card(page, "Overdue"))


def _waiting(desk):
    case_id, provider_id = made_up.a_case(desk), made_up.a_provider(desk)
    made_up.a_consent(desk, case_id, provider_id)
    return refer(desk, case_id, made_up.a_referral(provider_id)).case_id


def test_a_referral_nobody_has_answered_is_shown_with_its_day(arrive, ask, heard):
    case_id = ask(_waiting)
    page = arrive()
    (row,) = _rows(page, "Referrals without an answer")
    assert "sent " in row
    _card(page, "Referrals without an answer").findChild(RowButton).click()
    assert heard.gone == [("case", case_id, "referral")]


def test_answers_that_were_not_saved_are_offered_by_their_kind_alone(arrive, ask, heard):
    case_id = ask(made_up.a_case)
    ask(keep_draft, f"{case_id}:contact_note:new", "contact_note", case_id, {"note": "half a word"})
    ask(keep_draft, "office:new_case:1", "new_case", "", {"person": {"given_name": "Halfina"}})
    page = arrive()
    rows = _card(page, "Not saved yet").findChildren(RowButton)
    assert [row.accessibleName() for row in rows][1] == "Contact note"
    assert not any("half" in words.lower() for words in _words(page))
    rows[1].click()
    rows[0].click()
    assert heard.gone[0] == ("case", case_id, "contact_note", f"{case_id}:contact_note:new")
    assert heard.gone[1] == ("new_case", {"person": {"given_name": "Halfina"}}, "office:new_case:1")


def test_a_draft_that_is_gone_is_no_longer_offered(arrive, ask, session, qtbot):
    ask(keep_draft, "office:new_case:1", "new_case", "", {})
    page = arrive()
    assert len(_rows(page, "Not saved yet")) == 1
    ask(drop_draft, "office:new_case:1")
    session.changed.emit(Changes(None, frozenset({"case"})))
    qtbot.waitUntil(lambda: "Not saved yet  1" not in _headings(page))


def _headings(page):
    return {card.accessibleName() for card in page.findChildren(Card)}


def test_a_caseworker_does_not_see_how_the_work_of_the_team_is_shared_out(arrive, ask):
    ask(_due, timedelta(days=-1))
    assert "The team" not in _headings(arrive())


def test_the_greeting_names_the_worker_and_the_role(page):
    assert "Madeup Caseworker, Caseworker" in _words(page)


def test_a_narrow_window_has_one_column_and_cuts_no_code(arrive, ask, qtbot):
    ask(_due, -timedelta(days=2))
    page = arrive()
    qtbot.waitUntil(lambda: _card(page, "Overdue").isVisible())
    page.resize(780, 540)
    cards = [card for card in page.findChildren(Card) if card.isVisible()]

    def columns():
        return len({card.mapTo(page, QPoint(0, 0)).x() for card in cards})

    qtbot.waitUntil(lambda: columns() == 1)
    name = _card(page, "Overdue").findChild(RowButton).findChild(Label)
    assert name.width() >= name.fontMetrics().horizontalAdvance(name.text())
    page.resize(1300, 700)
    qtbot.waitUntil(lambda: columns() == 2)
