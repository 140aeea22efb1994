"""Odd words on their whole way: kept, found, shown and printed, or refused where they were written."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit

from caseapp.domain.checking import NotValid
from caseapp.domain.duplicates.scoring import Level
from caseapp.domain.fields import LONG_LIMIT, SHORT_LIMIT
from caseapp.domain.plain_words import without_formula
from caseapp.domain.records import ContactNote, Document, Person
from caseapp.operations import casebook, documents
from caseapp.operations.case_pages import case_pdf, look_through
from caseapp.operations.desk import act
from caseapp.operations.documents import NewDocument
from caseapp.operations.duplicates import similar_to
from caseapp.operations.records import Place, save_answers
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import of_type, single
from caseapp.text import mark
from caseapp.ui.forms import Form
from caseapp.ui.plain import Label, MaskedLabel
from caseapp.ui.record_view import RecordView
from caseapp.ui.tables import Column, RowSource, Table
from tests.hostile.strings import KEPT
from tests.journeys import vaults
from tests.operations import made_up
from tests.operations.printed import words_of
from tests.reports.anyscript.pages import without_spaces

_MIXED = KEPT["mixed directions"]
_BEGINNINGS_OF_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_PRINTED_SCRIPTS = ("Arabic", "Thai", "Khmer", "Burmese")
_LONGEST_TIME = 60.0  # s for 10,000 pastes
_WRITTEN = ["given_name", "vulnerability_details"]  # one line, and several


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp):
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def form(kit, qtbot):
    form = Form(kit, Person)
    qtbot.addWidget(form)
    form.show()
    return form


def _copied(text: str) -> None:
    content = QMimeData()
    content.setText(text)
    QGuiApplication.clipboard().setMimeData(content)


def _input(form: Form, name: str) -> QLineEdit | QPlainTextEdit:
    return form.question(name).editor.first_input()


def _said(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _person(desk, case_id: str) -> Person:
    person = single(desk.vault.of_case(case_id), Person)
    assert person is not None
    return person


def _found(desk, words: str) -> list[str]:
    numbers = act(desk, casebook.find_cases, words, CaseFilter())
    return [line.case_id for line in act(desk, casebook.case_lines, numbers)]


def _assert_kept_found_and_shown(desk, kit, qtbot, name: str) -> None:
    case_id = made_up.a_case(desk, given_name=name, family_name=None)
    made_up.a_case(desk, given_name="Somebody", family_name="Else")
    assert (_person(desk, case_id).given_name, _person(desk, case_id).family_name) == (name, None)
    assert _found(desk, name) == [case_id]
    view = RecordView(kit, _person(desk, case_id), lambda _name, show: show())
    qtbot.addWidget(view)
    view.show()
    masked = view.findChild(MaskedLabel, "given_name")
    masked.findChild(QAbstractButton).click()
    shown = masked.findChild(Label)
    assert shown.words == name
    assert without_spaces(shown.text()) == without_spaces(name)  # it may mark where lines can end


def test_a_name_of_one_letter_is_kept(desk, kit, qtbot) -> None:
    _assert_kept_found_and_shown(desk, kit, qtbot, KEPT["one letter"])


def test_a_single_name_is_kept_without_a_family_name(desk, kit, qtbot) -> None:
    _assert_kept_found_and_shown(desk, kit, qtbot, KEPT["a single name"])


def test_a_name_of_three_hundred_letters_is_kept(desk, kit, qtbot) -> None:
    _assert_kept_found_and_shown(desk, kit, qtbot, KEPT["300 characters"])


def test_a_note_is_kept_to_its_last_letter_and_one_letter_more_is_refused(desk, case_id) -> None:
    longest = "x" * (LONG_LIMIT - 1) + "y"
    record_id = save_answers(
        desk, ContactNote, {"at": made_up.NOW, "note": longest}, Place(case_id)
    ).record_id
    assert desk.vault.get(record_id).record.note == longest
    before = desk.vault.of_case(case_id)
    with pytest.raises(NotValid, match="Shorten") as refused:
        save_answers(desk, ContactNote, {"at": made_up.NOW, "note": longest + "z"}, Place(case_id))
    assert [problem.field for problem in refused.value.problems] == ["note"]
    assert desk.vault.of_case(case_id) == before


@pytest.mark.parametrize(
    ("name", "limit"), [("given_name", SHORT_LIMIT), ("vulnerability_details", LONG_LIMIT)]
)
def test_one_letter_too_many_is_refused_under_its_field_when_it_is_pasted(form, name, limit) -> None:
    _copied("x" * limit)
    _input(form, name).paste_plain()
    assert form.answers()[name] == "x" * limit
    _copied("y")
    _input(form, name).paste_plain()
    assert form.answers()[name] == "x" * limit
    assert "too long" in _said(form.question(name))


@pytest.mark.parametrize("beginning", _BEGINNINGS_OF_FORMULAS, ids=ascii)
def test_no_cell_of_a_sheet_begins_like_a_formula(beginning) -> None:
    assert without_formula(f"{beginning}1+1") == f"'{beginning}1+1"


@pytest.mark.parametrize("beginning", _BEGINNINGS_OF_FORMULAS, ids=ascii)
def test_a_note_that_begins_like_a_formula_is_kept_and_printed(desk, case_id, beginning) -> None:
    note = f"{beginning}1+1 words"
    save_answers(desk, ContactNote, {"at": made_up.NOW, "note": note}, Place(case_id))
    ((_, kept),) = of_type(desk.vault.of_case(case_id), ContactNote)
    assert kept.note == note
    if ascii(beginning) in ascii("=+-@\t\r"):  # of the wide signs the fonts of a print have none
        assert without_spaces(note) in words_of(desk, case_id)


@pytest.mark.parametrize("beginning", ["\t", "\r"], ids=ascii)
def test_a_name_that_begins_with_a_tab_or_a_line_end_is_refused(desk, case_id, beginning) -> None:
    before = desk.vault.of_case(case_id)
    with pytest.raises(NotValid) as refused:
        save_answers(desk, Person, {"given_name": f"{beginning}=1+1"}, Place(case_id))
    assert [problem.field for problem in refused.value.problems] == ["given_name"]
    assert desk.vault.of_case(case_id) == before


def test_a_file_whose_name_turns_letters_around_shows_a_sign_in_their_place(
    desk, case_id, tmp_path, kit, qtbot
) -> None:
    path = tmp_path / "photo\u202egpj.txt"
    path.write_bytes(b"made up")
    new = NewDocument("other", path)
    record_id = act(desk, documents.add_document, case_id, new).record_id
    kept = desk.vault.get(record_id).record
    assert isinstance(kept, Document)
    assert kept.file_name == "photo\ufffdgpj.txt"
    view = RecordView(kit, kept, lambda _name, show: show())
    qtbot.addWidget(view)
    view.show()
    for masked in view.findChildren(MaskedLabel):
        masked.findChild(QAbstractButton).click()
    assert "photo\ufffdgpj.txt" in _said(view)
    assert "\u202e" not in _said(view)


@pytest.mark.parametrize("script", _PRINTED_SCRIPTS)
def test_words_of_a_script_are_kept_found_and_printed(desk, kit, qtbot, script) -> None:
    text = KEPT[script]
    _assert_kept_found_and_shown(desk, kit, qtbot, text)
    (case_id,) = _found(desk, text)
    printed = words_of(desk, case_id)
    # A reader of a page that runs the other way may put a word before or after its neighbour.
    assert all(without_spaces(word) in printed for word in text.split())


def test_a_script_without_a_font_is_kept_and_found_and_the_print_says_that_it_lacks_letters(desk) -> None:
    text = KEPT["Amharic"]
    case_id = made_up.a_case(desk, given_name=text, family_name=None)
    assert _person(desk, case_id).given_name == text
    assert _found(desk, text) == [case_id]
    assert not case_pdf(desk, case_id, look_through(desk, case_id, None, "en")).is_complete


@pytest.mark.parametrize(
    ("given_name", "family_name"),
    [("Mаria", "Halimbawa"), ("Mαria", "Halimbawa"), ("Maria", "Нalimbawa"), ("Mаriа", "Hаlimbаwа")],
    ids=["a Cyrillic letter", "a Greek letter", "a Cyrillic capital", "every a"],
)
def test_a_name_with_letters_that_only_look_the_same_is_noticed_as_a_duplicate(
    desk, given_name, family_name
) -> None:
    case_id = made_up.a_case(desk, given_name="Maria", family_name="Halimbawa")
    typed = {"given_name": given_name, "family_name": family_name, "birth_date": "2001-07-04"}
    (found,) = similar_to(desk, {"person": typed})
    assert (found.case_id, found.level) == (case_id, Level.LIKELY)


@pytest.mark.parametrize(("language", "shown"), [("en", _MIXED), ("ur", f"\u2068{_MIXED}\u2069")])
def test_a_cell_of_mixed_directions_turns_nothing_around_it(make_kit, qtbot, language, shown) -> None:
    columns = (
        Column("words", mark("Test", "Words"), lambda row: _MIXED),
        Column("number", mark("Test", "Number"), lambda row: "THA-26-0001"),
    )
    source = RowSource(lambda ids, then: then(list(ids)), lambda row: row)
    table = Table(make_kit(language), "Cases", columns, source, empty=("No cases", "Start with one."))
    qtbot.addWidget(table)
    table.resize(800, 600)
    table.show()
    table.show_ids(range(2))
    qtbot.waitUntil(lambda: table.model.index(0, 0).data() != "…")
    assert table.model.index(0, 0).data() == shown
    table.grab()


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_note_of_mixed_directions_is_printed_whole_with_its_figures_in_order(
    desk, case_id, language
) -> None:
    note = f"{_MIXED} +66 80 555"
    save_answers(desk, ContactNote, {"at": made_up.NOW, "note": note}, Place(case_id))
    printed = words_of(desk, case_id, language=language)
    assert all(word in printed for word in note.split())


def test_half_a_character_from_the_clipboard_never_comes_into_an_answer(form, qtbot) -> None:
    source = QLineEdit()
    qtbot.addWidget(source)
    source.setMaxLength(2)
    source.setText("a😀")  # cut by Qt in the middle of its second character
    source.selectAll()
    source.copy()
    for name in _WRITTEN:
        _input(form, name).paste_plain()
        assert form.answers()[name] == "a"


@pytest.mark.parametrize("name", _WRITTEN)
def test_a_picture_alone_is_refused_under_the_field_it_is_pasted_into(form, name) -> None:
    content = QMimeData()
    content.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(content)
    QTest.keyClick(_input(form, name), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert name not in form.answers()
    assert "Only text can be pasted here" in _said(form.question(name))


@pytest.mark.parametrize("name", _WRITTEN)
def test_ten_thousand_pastes_take_less_than_a_minute_and_keep_the_last(form, name) -> None:
    field = _input(form, name)
    began = time.monotonic()
    for number in range(10_000):
        field.clear()
        _copied(f"name {number}")
        field.paste_plain()
    assert time.monotonic() - began < _LONGEST_TIME
    assert form.answers()[name] == "name 9999"


def _write_a_note(person, words: str) -> None:
    person.open_newest_case()
    person.section("notes")
    person.press("add")
    field = person.tab_to("note")
    _copied(words)
    person.keys("Ctrl+V", "Ctrl+Return")
    person.settle()
    assert isinstance(field, QPlainTextEdit)


def _notes_in(vault) -> list[str | None]:
    with vaults.desk_in(vault) as desk:
        cases = [desk.vault.of_case(case_id) for case_id in desk.vault.all_cases()]
    return [note.note for case in cases for _, note in of_type(case, ContactNote)]


def test_odd_words_pasted_into_a_note_are_kept_and_shown_as_they_are(enter, vault) -> None:
    words = "\n".join(KEPT[name] for name in ("markup", "places", "a command for the database", "a formula"))
    before = _notes_in(vault)
    person = enter()
    _write_a_note(person, words)
    shown = [masked for masked in person.window.findChildren(MaskedLabel, "note") if masked.isVisible()]
    for masked in shown:
        QTest.keyClick(masked.focusProxy(), Qt.Key.Key_Space)
        person.wait(lambda masked=masked: masked.is_revealed)
    assert words in [masked.findChild(Label).words for masked in shown]
    person.program.close()
    assert sorted(map(str, _notes_in(vault))) == sorted([*map(str, before), words])


@pytest.mark.parametrize("hidden", ["\0", "\x07", "\x1b", "\x85"], ids=ascii)
def test_a_note_with_a_hidden_character_is_refused_under_its_field_and_not_kept(enter, vault, hidden) -> None:
    before = _notes_in(vault)
    person = enter()
    _write_a_note(person, f"one{hidden}two")
    assert "Remove the hidden control characters." in _said(person.window)
    assert person.find("note", QPlainTextEdit) is not None
    person.program.close()
    assert _notes_in(vault) == before
