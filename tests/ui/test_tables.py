from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseapp.text import mark
from caseapp.ui.tables import BLOCK, Cell, Column, RowSource, Table
from caseapp.ui.theme import Tone


class Shelf:
    """Rows that come when they are told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[tuple[int, ...], object]] = []

    def fetch(self, ids, then):
        self.asked.append((tuple(ids), then))

    def bring(self, without=()):
        waiting, self.asked = self.asked, []
        for ids, then in waiting:
            then([number for number in ids if number not in without])


_COLUMNS = (
    Column("code", mark("Test", "Code"), lambda row: f"MADE-{row:06}", 20, sortable=True),
    Column(
        "state", mark("Test", "State"), lambda row: Cell("<b>Overdue</b>", "warning-circle", Tone.OVERDUE)
    ),
)


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def table(kit, qtbot, shelf):
    table = Table(
        kit, "Cases", _COLUMNS, RowSource(shelf.fetch, lambda row: row), empty=("No cases", "Start with one.")
    )
    qtbot.addWidget(table)
    table.resize(800, 600)
    table.show()
    return table


def _settle(qtbot):
    QTest.qWait(30)


def test_a_hundred_thousand_rows_open_with_one_block_fetched(table, shelf, qtbot):
    table.show_ids(array("q", range(100_000)))
    _settle(qtbot)
    assert table.model.rowCount() == 100_000
    assert [len(ids) for ids, _ in shelf.asked] == [BLOCK]


def test_a_row_waits_in_plain_sight_and_then_shows_its_words(table, shelf, qtbot):
    table.show_ids(range(500))
    _settle(qtbot)
    assert table.model.index(3, 0).data() == "…"
    shelf.bring()
    assert table.model.index(3, 0).data() == "MADE-000003"


def test_a_jump_fetches_only_what_is_in_sight(table, shelf, qtbot):
    table.show_ids(range(100_000))
    _settle(qtbot)
    shelf.bring()
    table.view.scrollToBottom()
    _settle(qtbot)
    assert {ids[0] for ids, _ in shelf.asked} == {99_900}


def test_rows_for_a_list_that_has_changed_since_are_dropped(table, shelf, qtbot):
    table.show_ids(range(50))
    _settle(qtbot)
    late = list(shelf.asked)
    table.show_ids(range(1000, 1050))
    for ids, then in late:
        then(list(ids))
    assert table.model.index(0, 0).data() == "…"


def test_a_row_that_has_gone_leaves_its_place_and_its_neighbours_right(table, shelf, qtbot):
    table.show_ids(range(10))
    _settle(qtbot)
    shelf.bring(without={4})
    assert table.model.index(4, 0).data() == "…"
    assert table.model.index(5, 0).data() == "MADE-000005"


def test_blocks_long_out_of_sight_are_let_go(table, shelf):
    table.show_ids(range(100_000))
    for block in range(100):
        table.model.index(block * BLOCK, 0).data()
        shelf.bring()
    assert len(table.model._blocks) <= 40


def test_a_state_is_told_by_icon_and_words_not_by_colour_alone(table, shelf, qtbot):
    table.show_ids(range(5))
    _settle(qtbot)
    shelf.bring()
    index = table.model.index(0, 1)
    assert index.data() == "<b>Overdue</b>"  # words are shown as they are
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert index.data(Qt.ItemDataRole.ForegroundRole).isValid()


def test_an_empty_list_says_so_and_what_to_do(table):
    table.show_ids(())
    assert table._empty.isVisible()
    assert not table.view.isVisible()
    assert table._empty.accessibleName() == "No cases"


def test_enter_opens_the_row_the_keyboard_is_on(table, shelf, qtbot):
    table.show_ids([7, 8, 9])
    _settle(qtbot)
    shelf.bring()
    table.view.selectRow(1)
    with qtbot.waitSignal(table.opened) as heard:
        QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert heard.args == [8]


def test_chosen_rows_come_in_the_order_of_the_list(table, qtbot):
    table.show_ids([7, 8, 9])
    table.view.selectRow(2)
    selection = table.view.selectionModel()
    flag = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
    selection.select(table.model.index(0, 0), flag)
    assert table.chosen_ids() == [7, 9]


def test_a_heading_asks_for_its_order_and_turns_it(table, qtbot):
    heard = []
    table.sort_wanted.connect(lambda name, down: heard.append((name, down)))
    table.view.horizontalHeader().sectionClicked.emit(0)
    table.view.horizontalHeader().sectionClicked.emit(0)
    table.view.horizontalHeader().sectionClicked.emit(1)
    assert heard == [("code", False), ("code", True)]
