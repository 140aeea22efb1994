"""Filters, saved lists and acts on many cases, by keyboard."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableView,
)

from caseapp.domain.records import Flag
from caseapp.operations import casebook, saved_lists
from caseapp.operations.flags import flag_case
from caseapp.operations.saved_lists import Wanted
from caseapp.security.rights import Role
from caseapp.storage.case_filter import AnyOf, CaseFilter
from caseapp.ui.pages.cases import CasesPage
from tests.operations import made_up
from tests.ui.pages.looking import child, press


@pytest.fixture
def cases(ask):
    """Three women and one man."""
    sexes = ("female", "female", "female", "male")
    return [ask(_begin, f"Sample{number}", sex) for number, sex in enumerate(sexes)]


def _begin(desk, name, sex):
    return made_up.a_case(desk, given_name=name, sex=sex)


@pytest.fixture
def page(cases, room, show, qtbot):
    page = show(CasesPage(room))
    page.arrive()
    _listed(page, qtbot, 4)
    return page


def _table(page):
    return child(page, "table", QTableView)


def _listed(page, qtbot, count):
    qtbot.waitUntil(lambda: page._table.model.rowCount() == count)
    qtbot.waitUntil(lambda: all(page._table.model.index(row, 0).data() != "…" for row in range(count)))


def _dialog(kind):
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    (dialog,) = [each for each in found if each.isVisible() and each.findChild(*kind)]
    return dialog


def _choose(page, count):
    model = _table(page).selectionModel()
    how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(count):
        model.select(page._table.model.index(row, 0), how)


def _add_sex(page, qtbot, row=0):
    """Adds the filter for the first sex that is offered, by keyboard alone."""
    press(page, "add_filter")
    dialog = _dialog((QListWidget, "filter_fields"))
    QTest.keyClicks(child(dialog, "filter_search", QLineEdit), "person sex")
    values = dialog.findChild(QListWidget, "filter_values")
    qtbot.waitUntil(lambda: values.count() == 2)
    values.setFocus()
    values.setCurrentRow(row)
    QTest.keyClick(values, Qt.Key.Key_Space)
    button = child(dialog, "filter_show", QPushButton)
    assert button.isEnabled()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_second_answer_about_the_same_question_leaves_what_is_ticked(page, qtbot):
    press(page, "add_filter")
    dialog = _dialog((QListWidget, "filter_fields"))
    QTest.keyClicks(child(dialog, "filter_search", QLineEdit), "person sex")
    qtbot.waitUntil(lambda: dialog.values.count() == 2)
    dialog.values.item(1).setCheckState(Qt.CheckState.Checked)
    dialog._offer("person.sex", ("female", "male"))  # the letter before asked the same
    assert dialog.values.item(1).checkState() is Qt.CheckState.Checked
    assert child(dialog, "filter_show", QPushButton).isEnabled()
    dialog.reject()


def test_a_filter_of_any_question_is_added_and_removed_by_keyboard(page, qtbot):
    _add_sex(page, qtbot)
    _listed(page, qtbot, 3)
    chip = child(page, "part.person.sex", QPushButton)
    assert chip.text() == "Person · Sex: Female"
    assert chip.accessibleName() == "Remove filter: Person · Sex: Female"
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    _listed(page, qtbot, 4)


def test_clear_all_takes_every_filter_away(page, qtbot):
    _add_sex(page, qtbot, 1)
    _listed(page, qtbot, 1)
    press(page, "filter.open")
    press(page, "clear_filters")
    _listed(page, qtbot, 4)
    assert not child(page, "filter.open", QPushButton).isChecked()


def test_a_saved_list_brings_back_its_filter_and_its_words(page, ask, qtbot):
    wanted = Wanted(CaseFilter(is_open=True, any_of=(AnyOf("person.sex", ("female",)),)), "sample1")
    ask(saved_lists.save_list, "Sample", wanted)
    (saved,) = ask(saved_lists.saved_lists)
    page.show_list(saved)
    _listed(page, qtbot, 1)
    assert child(page, "filter.open", QPushButton).isChecked()
    assert child(page, "search", QLineEdit).text() == "sample1"
    assert page._shown() == wanted


def test_the_list_shown_is_saved_under_a_name(page, ask, qtbot):
    press(page, "filter.open")
    page._lists._save()
    dialog = _dialog((QLineEdit, "list_name"))
    QTest.keyClicks(child(dialog, "list_name", QLineEdit), "Open ones")
    QTest.keyClick(child(dialog, "list_name"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page._lists.found))
    (saved,) = ask(saved_lists.saved_lists)
    assert (saved.name, saved.wanted.cases, saved.is_shared) == ("Open ones", CaseFilter(is_open=True), False)


def test_the_words_that_were_found_are_explained_and_not_shown(page, qtbot):
    QTest.keyClicks(child(page, "search", QLineEdit), "sample2")
    _listed(page, qtbot, 1)
    column = next(n for n, each in enumerate(page._table.model.columns) if each.name == "found")
    assert not _table(page).isColumnHidden(column)
    assert page._table.model.index(0, column).data() == "Person · Given name"
    child(page, "search", QLineEdit).clear()
    _listed(page, qtbot, 4)
    assert _table(page).isColumnHidden(column)


def test_several_chosen_cases_are_flagged_after_a_look_and_the_flags_taken_back(
    page, ask, cases, qtbot, heard
):
    ask(flag_case, cases[-1], Flag(reason="urgent"))
    with qtbot.waitSignal(page._table.model.modelReset):  # or what is chosen goes when the list comes
        page.load()
    _listed(page, qtbot, 4)
    _choose(page, 1)
    assert not page._bulk.isVisible()
    _choose(page, 3)
    press(page, "bulk.flag")
    dialog = _dialog((QPushButton, "bulk_look"))
    dialog.form.show_answers({"reason": "urgent"})
    press(dialog, "bulk_look")
    qtbot.waitUntil(lambda: dialog._do.isVisible())
    assert dialog._able == tuple(cases[2:0:-1])
    press(dialog, "bulk_do")
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == ["Done for 2 case(s)."]
    assert len(ask(casebook.case_numbers, CaseFilter(flags=("urgent",)))) == 3


def test_a_caseworker_is_not_offered_to_give_cases_away(page):
    _choose(page, 2)
    assert page.findChild(QPushButton, "bulk.assign") is None


def test_a_supervisor_may_give_cases_to_a_colleague(cases, kit, make_room, show, qtbot):
    page = show(CasesPage(make_room(kit, Role.SUPERVISOR)))
    page.arrive()
    _listed(page, qtbot, 4)
    _choose(page, 2)
    press(page, "bulk.assign")
    dialog = _dialog((QComboBox, "colleague"))
    assert not dialog._look.isEnabled()
    dialog.reject()
