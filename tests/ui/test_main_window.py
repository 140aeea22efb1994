"""The window around the pages: every place is a few keys away, and each page keeps what it was about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QToolButton

from caseapp.app.pages import PAGES
from caseapp.security.rights import Role, may
from caseapp.ui.parts.palette import CommandPalette
from caseapp.ui.parts.toast import Toast
from tests.journeys import hands, vaults


@pytest.fixture
def vault(tmp_path):
    return vaults.training_vault(tmp_path / "vault", 2)


@pytest.fixture
def start(qapp):
    with hands.screen(qapp) as start:
        yield start


@pytest.fixture
def enter(start, vault):
    return lambda number: start(hands.training_choices(vault)).unlock(number)


@pytest.fixture
def person(enter):
    return enter(hands.CASEWORKER)


@pytest.mark.parametrize(("keys", "page"), [("Ctrl+1", "today"), ("Ctrl+2", "cases"), ("Ctrl+N", "new_case")])
def test_a_page_is_one_key_away_from_anywhere(person, keys, page):
    person.open_newest_case()
    person.keys(keys)
    assert person.page.name == page
    assert person.page.isVisible()


def test_every_key_of_a_page_is_its_own_and_only_works_where_the_page_is_offered(person):
    keys = [kind.keys for kind in PAGES.values() if kind.keys]
    assert len(set(keys)) == len(keys)
    person.keys(PAGES["figures"].keys)  # a caseworker makes no figures
    assert person.page.name == "today"


def test_the_rail_is_walked_with_the_arrow_keys(person):
    first = person.tab_to("go.today")
    person.keys("Down")
    assert QApplication.focusWidget().objectName() == "go.cases"
    person.keys("Up", "Up")
    assert QApplication.focusWidget() is not first
    person.keys("Down")
    assert QApplication.focusWidget() is first


def test_the_rail_marks_the_place_a_page_belongs_to(person):
    def marked():
        buttons = person.window.findChildren(QToolButton)
        return [b.objectName() for b in buttons if b.objectName().startswith("go.") and b.isChecked()]

    assert marked() == ["go.today"]
    person.open_newest_case()
    assert marked() == ["go.cases"]
    person.keys("Ctrl+N")
    assert marked() == ["go.cases"]


def test_the_palette_leads_to_every_page_of_the_rail(person):
    for name, kind in PAGES.items():
        if kind.is_in_rail and may(Role.CASEWORKER, kind.right):
            person.command(f"Go to: {kind.words}")
            assert person.page.name == name


def test_the_palette_offers_what_the_page_can_do_and_nothing_of_another(person):
    person.keys("Ctrl+2", "Ctrl+K")
    assert any("New case" in words for words in _offered(person))
    person.keys("Escape")
    person.open_newest_case()
    person.keys("Ctrl+K")
    assert any("Section: Notes" in words for words in _offered(person))
    assert not any("Search names" in words for words in _offered(person))


def _offered(person):
    listed = person.window.findChild(CommandPalette).findChild(QListWidget)
    return [listed.item(place).text() for place in range(listed.count())]


def test_escape_closes_the_palette_and_the_keyboard_is_where_it_was(person):
    person.keys("Ctrl+2")
    person.settle()
    before = person.focus
    person.keys("Ctrl+K")
    assert person.focus is not before
    person.keys("Escape")
    assert person.window.findChild(CommandPalette).isHidden()
    assert person.focus is before


def test_a_palette_that_finds_nothing_says_so_and_enter_does_nothing(person):
    person.keys("Ctrl+K")
    person.type_in("nothing of that kind")
    person.keys("Return")
    assert "Nothing of that name" in person.words()
    assert person.page.name == "today"


def test_a_page_that_does_not_exist_or_is_not_hers_is_not_gone_to(person):
    for name in ("nowhere", "figures"):
        person.window.go(name)
        assert person.page.name == "today"


def test_going_elsewhere_and_back_shows_the_same_case_with_the_same_section(person):
    code = person.open_newest_case()
    person.section("notes")
    person.keys("Ctrl+1")
    person.settle()
    person.open_newest_case()
    assert person.page.code == code
    assert person.page.section == "notes"


def test_leaving_a_page_keeps_what_is_written_on_it(person, vault):
    person.keys("Ctrl+N")
    person.press("decision.given")
    person.keys("Ctrl+1")
    person.settle()
    person.keys("Ctrl+2", "Ctrl+1")
    person.wait(lambda: "Not saved yet  1" in person.words())


def test_a_word_at_the_foot_can_be_answered_by_keyboard(person):
    undone = []
    person.window.say("A case was begun.", "Undo", lambda: undone.append(True))
    toast = person.window.findChild(Toast)
    assert toast.isVisible()
    assert toast.accessibleName() == "A case was begun."
    person.tab_to_words("Undo")
    person.keys("Space")
    assert undone == [True]
    assert toast.isHidden()


def test_who_is_at_the_window_is_named_at_its_foot(person):
    assert "Sample Caseworker" in person.words()


@pytest.mark.parametrize(
    ("number", "places"),
    [
        (
            hands.SUPERVISOR,
            {"today", "cases", "arrivals", "calendar", "directory", "procedures", "figures", "team"},
        ),
        (hands.CASEWORKER, {"today", "cases", "arrivals", "calendar", "directory", "procedures"}),
        (hands.STATISTICS, {"figures"}),
        (hands.AUDITOR, {"today", "cases", "arrivals", "calendar", "directory", "procedures"}),
    ],
)
def test_everybody_is_offered_the_places_of_the_role_and_no_others(enter, number, places):
    person = enter(number)
    shown = {b.objectName() for b in person.window.findChildren(QToolButton) if b.isVisible()}
    assert {name.removeprefix("go.") for name in shown if name.startswith("go.")} == places


def test_the_smallest_laptop_shows_the_whole_window(person):
    assert person.window.minimumWidth() <= 1366
    assert person.window.minimumHeight() <= 700
    person.window.resize(960, 600)
    for name in ("go.today", "lock"):
        button = person.find(name, QToolButton) or person.find(name, QPushButton)
        assert person.window.rect().contains(button.mapTo(person.window, button.rect().bottomRight()))


def test_keys_pressed_quickly_one_after_the_other_end_where_the_last_one_leads(person):
    for _ in range(5):
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_N):
            QTest.keyClick(person.window, key, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert person.page.name == "new_case"
