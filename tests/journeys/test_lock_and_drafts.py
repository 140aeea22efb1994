"""Whatever ends the work, what was half written is offered back, and goes on where it stopped."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from caseapp.operations import drafts
from tests.journeys import hands, vaults

WORDS = "half a sentence about"


@pytest.fixture
def seconds():
    return hands.Seconds()


@pytest.fixture
def case_id(vault):
    return vaults.a_case(vault)


def _by_keys(person, seconds):
    person.keys("Ctrl+L")


def _by_hiding(person, seconds):
    person.keys("F9")
    seconds.let_pass(10)


def _by_idleness(person, seconds):
    seconds.let_pass(5 * 60)


def _by_sleep(person, seconds):
    seconds.sleep(45)


def _by_closing(person, seconds):
    person.window.close()
    person.program.close()


def _begin(section, button):
    def begin(person):
        person.open_newest_case()
        person.section(section)
        person.press(button, inside=f"section.{section}" if section == "closure" else "")
        person.settle()

    return begin


# The words of the kind, how somebody begins to write one, and a field in which she stops.
HALF_WRITTEN = {
    "person": ("Person", _begin("person", "edit"), "given_name", QLineEdit),
    "contact_safety": ("Safe contact", _begin("contact", "edit"), "safe_hours", QLineEdit),
    "consent": ("Consent", _begin("consent", "add"), "note", QPlainTextEdit),
    "contact_note": ("Contact note", _begin("notes", "add"), "note", QPlainTextEdit),
    "task": ("Task", _begin("tasks", "add"), "title", QLineEdit),
    "closure": ("Closure", _begin("closing", "close_case"), "details", QPlainTextEdit),
}
ENDS = [
    ("person", _by_keys),
    ("contact_safety", _by_hiding),
    ("consent", _by_idleness),
    ("contact_note", _by_sleep),
    ("task", _by_closing),
    ("closure", _by_keys),
]


@pytest.mark.parametrize(("kind", "end"), ENDS, ids=lambda value: getattr(value, "__name__", value))
def test_what_was_half_written_is_offered_on_today_and_goes_on_where_it_stopped(
    enter, vault, case_id, seconds, kind, end
):
    label, begin, field, widget = HALF_WRITTEN[kind]
    person = enter(seconds=seconds)
    begin(person)
    person.write(field, WORDS)
    end(person, seconds)
    assert person.program.window is None
    with vaults.desk_in(vault) as desk:
        (draft,) = drafts.my_drafts(desk)
    assert (draft.kind, draft.case_id) == (kind, case_id)
    assert drafts.answers_in(draft)[field] == WORDS

    again = enter(seconds=seconds)
    assert "Not saved yet  1" in again.words()
    assert WORDS not in again.words()
    again.tab_until(lambda widget: widget.objectName() == "draft", label)
    assert label in again.words()
    again.keys("Space")
    again.wait(lambda: again.page.name == "case")
    assert _text(again.await_widget(field, widget)) == WORDS


def _text(widget):
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


def _half_a_note(person):
    person.open_newest_case()
    person.section("notes")
    person.press("add")
    person.write("note", WORDS)


def test_a_draft_is_offered_on_the_page_of_its_case_and_saved_from_there(enter, vault, case_id):
    person = enter()
    _half_a_note(person)
    person.keys("Ctrl+L")
    again = enter()
    again.open_newest_case()
    assert "There are answers that were not saved: Notes" in again.words()
    again.press("go_on")
    again.await_widget("note", QPlainTextEdit)
    again.keys("Ctrl+Return")
    again.wait(lambda: again.find("note", QPlainTextEdit) is None)
    again.settle()
    assert again.find("go_on") is None
    again.program.close()
    assert vaults.notes_of(vault, case_id) == [WORDS]


def test_a_draft_that_is_thrown_away_is_not_offered_again(enter, case_id):
    person = enter()
    _half_a_note(person)
    person.keys("Ctrl+L")
    again = enter()
    again.open_newest_case()
    again.tab_to_words("Throw away")
    again.keys("Space")
    again.settle()
    assert again.find("go_on") is None
    again.go("today")
    assert "Not saved yet" not in again.words()


def test_a_new_case_that_was_not_begun_is_offered_back(enter, vault):
    person = enter()
    person.keys("Ctrl+N")
    person.press("decision.given")
    person.write("given_name", "Halfina")
    person.keys("Ctrl+L")
    again = enter()
    again.tab_to_words("New case")
    again.keys("Space")
    again.wait(lambda: again.page.name == "new_case")
    assert again.tab_to("given_name").text() == "Halfina"


def test_nobody_is_offered_what_a_colleague_has_not_saved(enter, case_id):
    person = enter()
    _half_a_note(person)
    person.keys("Ctrl+L")
    colleague = enter(hands.SUPERVISOR)
    assert "Not saved yet" not in colleague.words()
    colleague.open_newest_case()
    assert colleague.find("go_on") is None


def test_going_back_without_saving_keeps_the_words_for_later(enter, case_id):
    person = enter()
    _half_a_note(person)
    person.keys("Escape")
    person.settle()
    assert person.find("note", QPlainTextEdit) is None
    person.go("today")
    assert "Not saved yet  1" in person.words()


def test_a_form_that_is_saved_leaves_no_draft(enter, vault, case_id):
    person = enter()
    _half_a_note(person)
    person.page.keep_drafts()
    person.keys("Ctrl+Return")
    person.wait(lambda: person.find("note", QPlainTextEdit) is None)
    person.keys("Ctrl+L")
    with vaults.desk_in(vault) as desk:
        assert drafts.my_drafts(desk) == ()


def test_the_word_saved_comes_only_after_the_words_are_in_the_vault(enter, vault, case_id):
    person = enter()
    _half_a_note(person)
    said = [label.text() for label in person.page.findChildren(QLabel)]
    assert "Saved" not in said
    assert "Not saved yet" in said
