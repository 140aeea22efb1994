"""The procedure in a case: two countries side by side, and a newer version followed on a yes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from caseapp.operations import casebook
from caseapp.ui.pages.case.corridor import CorridorSection
from caseapp.ui.pages.case.overview import OverviewSection
from tests.operations import made_up, versions
from tests.ui.pages.looking import child, press


def _words(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _dialogs():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


@pytest.fixture
def behind(ask):
    """A case that began years ago, under an older version."""

    def put(desk):
        case_id = made_up.a_case(desk)
        versions.put_behind(desk, case_id)
        return case_id

    return ask(put)


def test_both_countries_stand_side_by_side(room, show, ask, view_of, qtbot):
    case_id = ask(lambda desk: made_up.a_case(desk, citizenships=("MM",)))
    section = show(CorridorSection(room))
    section.show_case(view_of(case_id))
    qtbot.waitUntil(lambda: "From Thailand: sending home" in _words(section))
    words = _words(section)
    assert "To Myanmar (Burma): receiving" in words
    assert "As Thailand has it: Memorandum of understanding with Myanmar" in words
    assert "Amihan" not in words
    assert child(section, "side.TH").isVisible()


def test_fear_of_return_is_said_before_all_else(room, show, ask, view_of, qtbot):
    case_id = ask(lambda desk: made_up.a_case(desk, citizenships=("MM",), fears_return=True))
    section = show(CorridorSection(room))
    section.show_case(view_of(case_id))
    qtbot.waitUntil(lambda: "contact nobody in that country" in _words(section))


def test_with_one_country_the_section_says_what_is_missing(room, show, ask, view_of):
    case_id = ask(lambda desk: made_up.a_case(desk, citizenships=("TH",)))
    section = show(CorridorSection(room))
    section.show_case(view_of(case_id))
    assert "No other country is known yet" in _words(section)


def test_a_newer_version_is_looked_at_and_followed_by_keyboard(behind, room, show, view_of, ask, qtbot):
    section = show(OverviewSection(room))
    section.show_case(view_of(behind))
    assert "There is a newer version of this procedure" in _words(section)
    press(section, "see_newer")
    qtbot.waitUntil(lambda: bool(_dialogs()))
    (dialog,) = _dialogs()
    assert "Changed: Temporary protective custody to check facts (section 29)" in _words(dialog)
    assert "New: Contact the consulate" in _words(dialog)
    follow = child(dialog, "follow")
    follow.setFocus()
    qtbot.keyClick(follow, Qt.Key.Key_Space)
    newest = ask(lambda desk: desk.packs.for_country("TH").version)
    qtbot.waitUntil(lambda: ask(casebook.view_case, behind).case.pack_version == newest)
    assert ask(casebook.view_case, behind).newer_review is None


def test_looking_at_a_newer_version_changes_nothing(behind, room, show, view_of, ask, qtbot):
    section = show(OverviewSection(room))
    section.show_case(view_of(behind))
    before = ask(casebook.view_case, behind).case.pack_version
    press(section, "see_newer")
    qtbot.waitUntil(lambda: bool(_dialogs()))
    qtbot.keyClick(_dialogs()[0], Qt.Key.Key_Escape)
    assert ask(casebook.view_case, behind).case.pack_version == before
