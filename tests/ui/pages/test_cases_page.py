"""The list of cases: found, narrowed and opened by keyboard, however long it is."""

from array import array
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView

from caseapp.domain.records import Task
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.closing import close_case_with
from caseapp.operations.records import Place, save_record
from caseapp.operations.referrals import refer
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.lists import Hits
from caseapp.storage.stored import CaseLine
from caseapp.ui.pages.cases import CasesPage
from caseapp.ui.session import Session
from caseapp.ui.tables import BLOCK
from tests.operations import made_up
from tests.ui.pages.looking import CTRL, child, press

MANY = 100_000


@dataclass
class LongShelf:
    """A desk with very many cases and nothing else: it counts what is taken from it."""

    fetched: list = field(default_factory=list)
    searched: list = field(default_factory=list)
    many: int = MANY

    @property
    def vault(self):
        return self

    def require(self, right):
        """Everybody may look at this shelf."""

    def case_numbers(self, wanted):
        return array("q", range(MANY))

    @property
    def worker(self):
        return SimpleNamespace(user_id="00", role=Role.CASEWORKER)

    def saved_lists(self, worker):
        return ()

    def providers(self):
        return ()

    def hits(self, words, wanted, limit):
        self.searched.append(words)
        return Hits(array("q", range(min(limit, self.many))), {})

    def lines_of_hits(self, hits, numbers, words):
        return self.lines(numbers)

    def lines(self, numbers):
        self.fetched.append(tuple(numbers))
        return tuple(_line(number) for number in numbers)


def _line(number):
    code = f"THA-26-{number:06}"
    plain = {"status": "Active", "is_open": True, "case_type": "trafficking", "country": "TH"}
    about = {"stage": "adult", "trafficking_status": "", "responsible": "00", "contact": "", "initials": "MN"}
    times = {"opened_at": "2026-03-16T09:00:00.000+00:00", "next_due": None, "waiting_since": None}
    return CaseLine(case_no=number, case_id=f"id-{number}", code=code, **plain, **about, **times)


@pytest.fixture
def shelf():
    return LongShelf()


@pytest.fixture
def long_page(shelf, kit, room, show, qtbot):
    """The page on the long shelf."""
    with closing(Session(lambda: shelf)) as session:
        with qtbot.waitSignal(session.opened):
            session.open()
        page = show(CasesPage(replace(room, session=session)))
        page.arrive()
        qtbot.waitUntil(lambda: bool(shelf.fetched))
        yield page
        page.close()


def _table(page):
    return child(page, "table", QTableView)


def _shown(page, row, column=0):
    return _table(page).model().index(row, column).data()


def test_a_hundred_thousand_cases_are_there_after_fetching_what_is_in_sight(long_page, shelf):
    assert _table(long_page).model().rowCount() == MANY
    assert len(shelf.fetched) == 1
    assert len(shelf.fetched[0]) == BLOCK


def test_scrolling_through_them_fetches_only_what_comes_into_sight(long_page, shelf, qtbot):
    table = _table(long_page)
    table.setFocus()
    for _ in range(20):
        QTest.keyClick(table, Qt.Key.Key_PageDown)
    table.repaint()
    QTest.keyClick(table, Qt.Key.Key_End, CTRL)
    table.repaint()
    qtbot.waitUntil(lambda: _shown(long_page, MANY - 1) == "THA-26-099999")
    rows_passed = 21 * (table.viewport().height() // table.rowHeight(0) + 1)
    assert sum(map(len, shelf.fetched)) <= rows_passed + 3 * BLOCK
    assert len(set(shelf.fetched)) == len(shelf.fetched)  # nothing twice


def test_a_fast_typist_asks_once_and_sees_what_the_last_letter_finds(long_page, shelf, qtbot):
    shelf.many = 3
    QTest.keyClicks(child(long_page, "search", QLineEdit), "namuna")
    qtbot.waitUntil(lambda: _table(long_page).model().rowCount() == 3)
    assert shelf.searched == ["namuna"]
    assert "3 case(s)" in _words(long_page)


def test_of_more_than_can_be_read_the_newest_are_shown_and_that_is_said(long_page, shelf, qtbot):
    QTest.keyClicks(child(long_page, "search", QLineEdit), "sample")
    qtbot.waitUntil(lambda: _table(long_page).model().rowCount() == 200)
    assert "the newest 200 that match" in _words(long_page)


def _words(page):
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _six_cases(desk):
    """A child, somebody of unknown age, a closed case, a waiting referral, a late task, and one without
    anything; gives their codes by what they are."""
    made = {
        "child": made_up.a_case(desk, birth_date="2015-01-01"),
        "unknown": made_up.a_case(desk, birth_date=None),
        "closed": made_up.a_case(desk),
        "waiting": made_up.a_case(desk),
        "late": made_up.a_case(desk, family_name="Zanzandra"),
        "plain": made_up.a_case(desk),
    }
    close_case_with(desk, made["closed"], {"closed_on": desk.today(), "reason": "declined"})
    provider = made_up.a_provider(desk)
    made_up.a_consent(desk, made["waiting"], provider)
    refer(desk, made["waiting"], made_up.a_referral(provider))
    due = Task(title="Call", due_at=desk.now() - timedelta(days=2))
    save_record(desk, due, Place(made["late"]))
    lines = desk.vault.lines(desk.vault.case_numbers(CaseFilter()))
    return {
        name: next(line.code for line in lines if line.case_id == case_id) for name, case_id in made.items()
    }


@pytest.fixture
def codes(ask):
    return ask(_six_cases)


@pytest.fixture
def page(room, session, ask, codes, show, qtbot):
    me = replace(room.me, user_id=ask(lambda desk: desk.worker.user_id))
    page = show(CasesPage(replace(room, me=me)))
    page.arrive()
    qtbot.waitUntil(lambda: page.is_filled)
    return page


def _listed(page, qtbot, count):
    """The codes in the list, as soon as there are so many."""
    qtbot.waitUntil(lambda: _model(page).rowCount() == count)
    qtbot.waitUntil(lambda: all(_model(page).index(row, 0).data() != "…" for row in range(count)))
    return [_model(page).index(row, 0).data() for row in range(count)]


def _model(page):
    return page.findChild(QTableView, "table").model()


def test_the_newest_case_comes_first_and_the_search_line_has_the_keyboard(page, codes, qtbot):
    assert _listed(page, qtbot, 6)[0] == codes["plain"]
    assert QApplication.focusWidget() is child(page, "search")
    assert "6 case(s)" in _words(page)


@pytest.mark.parametrize(
    ("chip", "there"),
    [
        ("open", {"child", "unknown", "waiting", "late", "plain"}),
        ("waiting", {"waiting"}),
        ("children", {"child"}),
        ("age_unknown", {"unknown"}),
        ("mine", {"child", "unknown", "closed", "waiting", "late", "plain"}),
    ],
)
def test_a_filter_shows_its_cases_and_lets_all_come_back(page, codes, qtbot, chip, there):
    press(page, f"filter.{chip}")
    assert set(_listed(page, qtbot, len(there))) == {codes[name] for name in there}
    press(page, f"filter.{chip}")
    assert len(_listed(page, qtbot, 6)) == 6


def test_by_deadline_the_most_urgent_case_comes_first(page, codes, qtbot):
    _listed(page, qtbot, 6)
    press(page, "filter.by_deadline")
    qtbot.waitUntil(lambda: _shown(page, 0) == codes["late"])
    assert "overdue" in _shown(page, 0, 7)


def test_filters_narrow_what_the_words_find(page, codes, qtbot):
    press(page, "filter.children")
    QTest.keyClicks(child(page, "search", QLineEdit), "halimb")
    assert _listed(page, qtbot, 1) == [codes["child"]]
    press(page, "filter.waiting")
    qtbot.waitUntil(lambda: "No case here" in _words(page))
    assert "Change the filters or the search words" in _words(page)


def test_a_name_finds_its_case_which_enter_then_opens(page, codes, heard, qtbot):
    QTest.keyClicks(child(page, "search", QLineEdit), "zanz")
    assert _listed(page, qtbot, 1) == [codes["late"]]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is child(page, "table")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(heard.gone))
    assert heard.gone[0][0] == "case"


def test_control_and_f_leads_back_to_the_search(page, qtbot):
    _listed(page, qtbot, 6)
    _table(page).setFocus()
    QTest.keyClick(_table(page), Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is child(page, "search")


def test_a_search_is_journalled_by_its_hits_and_never_by_its_words(page, codes, ask, qtbot):
    (pause,) = [timer for timer in page.findChildren(QTimer) if timer.interval() == 2000]
    pause.setInterval(150)
    QTest.keyClicks(child(page, "search", QLineEdit), "zanz")
    qtbot.waitUntil(lambda: ask(_newest).act == Act.SEARCH)
    assert (ask(_newest).object, ask(_newest).detail) == ("", "1")


def _newest(desk):
    return desk.vault.journal.newest(1)[0]


def test_a_change_made_elsewhere_is_seen_in_the_list(page, session, ask, qtbot):
    _listed(page, qtbot, 6)
    case_id = ask(made_up.a_case)
    session.changed.emit(Changes(case_id, frozenset({"case"})))
    assert len(_listed(page, qtbot, 7)) == 7


def test_the_list_shows_initials_and_never_a_name(page, qtbot):
    _listed(page, qtbot, 6)
    model = _model(page)
    shown = {
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }
    assert {"AH", "AZ"} <= shown
    assert not any(name in words for words in shown for name in ("Amihan", "Halimbawa", "Zanzandra"))


@pytest.mark.parametrize(("role", "there"), [(Role.CASEWORKER, True), (Role.AUDITOR, False)])
def test_only_who_may_begin_a_case_is_offered_one(kit, make_room, show, heard, role, there):
    page = show(CasesPage(make_room(kit, role)))
    buttons = [button for button in page.findChildren(QPushButton) if button.text() == "New case"]
    assert bool(buttons) == there
    assert any(command.keys == "Ctrl+N" for command in page.commands()) == there
