"""People are written down in a grid by keyboard alone, and each line is kept when it is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from caseapp.domain.records import SharedEvent
from caseapp.operations import arriving
from caseapp.operations.records import Place, save_record
from caseapp.security.rights import Role
from caseapp.text import Catalogue
from caseapp.ui.arrivals.columns import GridColumn, NotUnderstood, grid_columns
from caseapp.ui.dialogs.labels import LabelsDialog
from caseapp.ui.dialogs.make_cases import MakeCasesDialog
from caseapp.ui.pages.arrival import ArrivalPage
from caseapp.ui.pages.arrivals import ArrivalsPage
from caseapp.ui.parts.tag import Tag


def _an_event(desk):
    event = SharedEvent(title="Sample boat", type="boat", happened_on=desk.today(), country="TH")
    return save_record(desk, event, Place(None)).record_id


@pytest.fixture
def event_id(ask):
    return ask(_an_event)


@pytest.fixture
def page(room, event_id, show, qtbot):
    made = show(ArrivalPage(room))
    made.arrive(event_id)
    qtbot.waitUntil(lambda: made.is_filled)
    made.grid.setFocus()
    qtbot.waitUntil(made.grid.hasFocus)
    return made


@pytest.fixture
def lines(ask, event_id):
    return lambda: ask(arriving.view_list, event_id).lines


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def write(text):
    """Types letter by letter wherever the keyboard is, as a hand does."""
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def line_of(page, *cells):
    """Types cells one after the other, from the name on."""
    for place, text in enumerate(cells):
        if place:
            press(Qt.Key.Key_Tab)
        write(text)
    press(Qt.Key.Key_Return)


def settled(page, qtbot):
    qtbot.waitUntil(lambda: not any(row.is_changed for row in page.rows.rows()))


def test_a_line_is_typed_by_keyboard_alone_and_kept_when_it_is_left(page, lines, qtbot):
    line_of(page, "Samplina Madeup", "f", "23", "mya", "bur", "A", "h", "2 7", "w m", "y")
    settled(page, qtbot)
    (line,) = lines()
    arrival = line.arrival
    assert (arrival.name, arrival.sex, arrival.age) == ("Samplina Madeup", "female", 23)
    assert (arrival.citizenship, arrival.language, arrival.group) == ("MM", "mya", "A")
    assert (arrival.relation, arrival.triage) == ("head", ("medical", "interpreter"))
    assert (arrival.needs, arrival.agreed) == (("water_food", "medical"), "person")
    assert page.grid.currentIndex().row() == 1
    assert "1 person" in page.findChild(type(page._count), "count").words


def test_ctrl_d_takes_the_answer_of_the_line_above_and_goes_on(page, lines, qtbot):
    line_of(page, "One Sample", "f", "23", "mya", "bur", "A")
    write("Two Sample")
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    write("9")
    press(Qt.Key.Key_Tab)
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Return)
    settled(page, qtbot)
    found = lines()[1].arrival
    assert (found.citizenship, found.language, found.group, found.sex) == ("MM", "mya", "A", None)


def test_letters_that_mean_nothing_stay_until_they_do(page, lines, qtbot):
    write("Samplina")
    press(Qt.Key.Key_Tab)
    write("zz")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "cell"
    assert "Nothing in the list" in page._hint.words
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Return)
    settled(page, qtbot)
    assert lines()[0].arrival.sex is None


def test_what_cannot_be_kept_says_why_and_stays(page, lines, qtbot):
    line_of(page, "Samplina", "f", "40", "", "", "", "", "1")
    qtbot.waitUntil(lambda: page.rows.row(0).line is not None)
    assert page.rows.row(0).problem is not None
    (line,) = lines()
    assert (line.arrival.name, line.arrival.age, line.arrival.triage) == ("Samplina", 40, ())
    page.grid.go_to(0)
    assert "adult" in page._hint.words
    press(*[Qt.Key.Key_Tab] * 2)
    write("9")
    press(Qt.Key.Key_Return)
    settled(page, qtbot)
    assert lines()[0].arrival.is_alone


def test_names_are_initials_but_in_the_row_with_the_keyboard(page, qtbot):
    line_of(page, "Samplina Madeup")
    settled(page, qtbot)
    name = page.rows.index(0, 1)
    assert name.data() == "SM"
    page.grid.go_to(0)
    assert name.data() == "Samplina Madeup"
    page.hide()
    assert name.data() == "SM"


def test_a_line_half_typed_is_kept_when_the_window_locks(page, lines, qtbot):
    write("Samplina")
    page.keep_drafts()
    settled(page, qtbot)
    assert lines()[0].arrival.name == "Samplina"


def test_a_line_is_changed_later_and_emptied_cell_by_cell(page, lines, qtbot):
    line_of(page, "Samplina", "f", "12-17")
    settled(page, qtbot)
    page.grid.go_to(0)
    press(Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Tab)
    write("~30")
    press(Qt.Key.Key_Return)
    settled(page, qtbot)
    (line,) = lines()
    assert (line.arrival.sex, line.arrival.age_band, line.stored.version) == (None, "18-59", 2)


def test_who_may_be_the_same_is_shown_while_the_name_is_typed(page, qtbot):
    line_of(page, "Samplina Specimena", "f", "22")
    settled(page, qtbot)
    write("Samplena Spesimena")
    qtbot.waitUntil(page.twins.isVisible)
    page.twins.findChild(QPushButton, "show_twin").click()
    assert page.grid.currentIndex().row() == 0


def test_a_case_of_the_same_person_is_shown_by_its_code(page, case_id, heard, qtbot):
    write("Amihan Halimbawa")
    qtbot.waitUntil(page.twins.isVisible)
    page.twins.findChild(QPushButton, "open.THA-26-0001").click()
    assert heard.gone[-1] == ("case", case_id)


def test_a_refusal_erases_the_name_and_can_be_undone_at_once(page, lines, heard, qtbot):
    line_of(page, "Samplina Madeup", "", "", "", "", "", "", "", "", "n")
    settled(page, qtbot)
    qtbot.waitUntil(lambda: bool(heard.said))
    (line,) = lines()
    assert (line.arrival.name, line.arrival.reason) == (None, "refused")
    assert page.rows.row(0).answers["name"] is None
    page._saver.take_refusal_back(page.rows.row(0).token, {"name": "Samplina Madeup"})
    settled(page, qtbot)
    assert lines()[0].arrival.name == "Samplina Madeup"
    assert lines()[0].arrival.state == "waiting"


def test_tab_leaves_the_grid_at_the_end_of_a_line(page):
    press(*[Qt.Key.Key_Tab] * 12)
    assert not page.grid.hasFocus()
    page.grid.setFocus()
    page.grid.go_to(0)
    press(*[Qt.Key.Key_Backtab] * 2)
    assert not page.grid.hasFocus()


def test_by_urgency_a_child_alone_stands_first_and_enter_goes_to_the_line(page, qtbot):
    line_of(page, "One Sample", "m", "40")
    line_of(page, "Two Sample", "m", "9", "", "", "", "", "1")
    settled(page, qtbot)
    page.findChild(QPushButton, "view.triage").click()
    triage = page.triage
    assert triage.model.cell_at(0, 2).words == "TS"
    triage.opened.emit(triage.model.id_at(0))
    assert page.grid.currentIndex().row() == 1
    assert page.grid.hasFocus()


def test_a_removed_line_goes_and_comes_back(page, lines, heard, qtbot, ask):
    line_of(page, "Samplina")
    settled(page, qtbot)
    page.grid.go_to(0)
    page.findChild(QPushButton, "remove_line").click()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert lines() == ()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1)


def test_what_a_colleague_changes_is_shown_and_what_is_typed_stays(page, event_id, session, qtbot):
    line_of(page, "Samplina")
    settled(page, qtbot)
    write("Half a na")
    line_id = page.rows.row(0).line.id
    session.act(arriving.set_not_taken, [line_id], "left")
    qtbot.wait(50)
    write("me")
    press(Qt.Key.Key_Return)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: page.rows.row(0).line.arrival.reason == "left")
    assert page.rows.row(1).answers["name"] == "Half a name"


def test_cases_are_made_after_a_look_and_the_line_shows_the_code(page, lines, heard, qtbot):
    line_of(page, "Samplina Madeup", "", "", "", "", "", "", "", "", "y")
    line_of(page, "Other Madeup")
    settled(page, qtbot)
    page.findChild(QPushButton, "make_cases").click()
    box = page.window().findChild(MakeCasesDialog)
    go = box.findChild(QPushButton, "make")
    qtbot.waitUntil(go.isEnabled)
    assert "1 case" in box._found.words
    assert "not asked yet" in box._found.words
    go.click()
    qtbot.waitUntil(lambda: bool(heard.said))
    made, other = lines()
    assert made.case_code.startswith("THA-")
    assert other.arrival.state == "waiting"
    qtbot.waitUntil(lambda: page.rows.row(0).is_settled)
    agreed = [column.name for column in page.rows.columns].index("agreed")
    assert page.rows.index(0, agreed).data() == made.case_code
    assert not page.rows.flags(page.rows.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


def test_nobody_to_make_a_case_of_is_said_and_nothing_can_be_pressed(page, qtbot):
    page.findChild(QPushButton, "make_cases").click()
    box = page.window().findChild(MakeCasesDialog)
    qtbot.waitUntil(lambda: bool(box._found.words))
    assert not box.findChild(QPushButton, "make").isEnabled()
    box.reject()


def test_labels_are_made_of_the_list_or_spare(page, qtbot):
    line_of(page, "Samplina")
    settled(page, qtbot)
    page.findChild(QPushButton, "print_labels").click()
    box = page.window().findChild(LabelsDialog)
    box.make()
    qtbot.waitUntil(lambda: box._pdf is not None)
    assert box._pdf.sheets == 1
    for dialog in box.findChildren(QDialog):
        dialog.close()
    box._pdf = None
    box._whose.setCurrentIndex(2)
    box.make()
    qtbot.waitUntil(lambda: box._pdf is not None)
    assert box._pdf.sheets == 2


def test_an_auditor_reads_the_list_without_names_and_changes_nothing(kit, make_room, event_id, show, qtbot):
    page = show(ArrivalPage(make_room(kit, Role.AUDITOR)))
    page.arrive(event_id)
    qtbot.waitUntil(lambda: page.is_filled)
    assert page.rows.rowCount() == 0
    assert page.findChild(QPushButton, "make_cases") is None


def test_a_thousand_lines_need_no_widget_each(page, qtbot, lines, kit):
    line_of(page, "Samplina")
    settled(page, qtbot)
    (line,) = lines()
    page.rows.show_lines([line] * 1_000)
    assert page.rows.rowCount() == 1_001
    assert len(page.grid.viewport().children()) < 5


@pytest.fixture
def columns(kit):
    return {column.name: column for column in grid_columns(kit)}


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("sex", "f", {"sex": "female"}),
        ("sex", "2", {"sex": "male"}),
        ("sex", "", {"sex": None}),
        ("age", "7", {"age": 7, "age_band": None}),
        ("age", "۷", {"age": 7, "age_band": None}),
        ("age", "12-17", {"age": None, "age_band": "12-17"}),
        ("age", "60+", {"age": None, "age_band": "60+"}),
        ("age", "~33", {"age": None, "age_band": "18-59"}),
        ("age", "33?", {"age": None, "age_band": "18-59"}),
        ("citizenship", "mya", {"citizenship": "MM"}),
        ("citizenship", "MM", {"citizenship": "MM"}),
        ("citizenship", "b", {"citizenship": "BD"}),
        ("triage", "alone, m", {"triage": ("alone", "medical")}),
        ("triage", "1 1 2", {"triage": ("alone", "medical")}),
        ("group", " A ", {"group": "A"}),
    ],
)
def test_typed_letters_mean_an_answer(columns, name, typed, expected):
    assert columns[name].read(typed) == expected


@pytest.mark.parametrize(
    ("name", "typed"),
    [("sex", "4"), ("sex", "q"), ("age", "old"), ("age", "121"), ("age", "-3"), ("age", "5-6")],
)
def test_letters_that_mean_no_answer_are_said_so(columns, name, typed):
    with pytest.raises(NotUnderstood):
        columns[name].read(typed)


def test_an_answer_used_before_goes_before_all_others(columns):
    assert columns["citizenship"].read("m")["citizenship"] != "MU"
    assert columns["citizenship"].read("m", used=("MU",)) == {"citizenship": "MU"}


def test_what_stands_in_a_cell_means_the_same_again(columns):
    for name, answers in (
        ("triage", {"triage": ("alone", "interpreter")}),
        ("age", {"age": None, "age_band": "5-11"}),
        ("sex", {"sex": "other"}),
    ):
        column: GridColumn = columns[name]
        assert column.read(column.written(answers)) == answers


def test_the_list_stands_from_right_to_left_in_urdu(make_kit, make_room, event_id, show, qtbot):
    page = show(ArrivalPage(make_room(make_kit("ur"))))
    page.arrive(event_id)
    qtbot.waitUntil(lambda: page.is_filled)
    page.grid.setFocus()
    line_of(page, "Samplina", "1", "23")
    settled(page, qtbot)
    row = page.rows.row(0).line.arrival
    assert (row.sex, row.age) == ("female", 23)
    assert page.grid.columnViewportPosition(0) > page.grid.columnViewportPosition(3)
    assert isinstance(page.kit.words.catalogue, Catalogue)


def test_the_page_of_lists_says_how_many_came_and_opens_a_list(room, ask, event_id, heard, show, qtbot):
    ask(arriving.save_line, event_id, {"name": "Samplina"})
    page = show(ArrivalsPage(room))
    page.arrive()
    qtbot.waitUntil(lambda: page.is_filled)
    assert any("1 person" in tag.accessibleName() for tag in page.findChildren(Tag))
    page.findChild(QPushButton, "open").click()
    assert heard.gone == [("arrival", event_id)]


def test_without_an_event_the_page_says_what_to_do_first(room, show, qtbot):
    page = show(ArrivalsPage(room))
    page.arrive()
    qtbot.waitUntil(lambda: page.is_filled)
    page.findChild(QPushButton, "add_first").click()
    assert page._editor is not None
