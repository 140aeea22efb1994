"""Figures from the cases to a signed release, by keyboard: one person proposes, another approves."""

import json
import threading

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit

from caseapp.operations.figure_rows import refresh_figures
from caseapp.operations.users import add_user
from caseapp.security.cost import TRAINING_COSTS
from caseapp.security.keyring import TRAINING_PASSPHRASE
from caseapp.security.members import Newcomer
from caseapp.security.rights import Role
from caseapp.settings import Settings
from caseapp.statistics.checking import check_release
from caseapp.storage.case_filter import CaseFilter
from caseapp.ui.figures.chart_view import FigureChart
from caseapp.ui.parts.message import Message
from tests.journeys import hands, vaults

PEOPLE = 90
# Three minutes at a key in two seconds, the slowest that somebody who knows the page would press.
MOST_KEYS = 90


@pytest.fixture
def vault(tmp_path):
    """A training vault whose figures are up to date."""
    return vaults.training_vault(tmp_path / "vault", PEOPLE, has_figures=True)


@pytest.fixture
def second(vault):
    """The number of another supervisor."""
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        newcomer = Newcomer("Sample Supervisor Two", Role.SUPERVISOR, TRAINING_PASSPHRASE)
        return str(add_user(desk, newcomer, costs=TRAINING_COSTS))


@pytest.fixture
def person(enter, second):
    del second  # somebody has to be there who can approve
    person = enter(hands.SUPERVISOR)
    person.go("figures")
    return person


def _see(person):
    person.press("see")
    person.wait(lambda: person.find("figures_shown") is not None)
    person.settle()


def _propose(person, whom="Sample Ministry"):
    person.write("recipients", whom)
    person.keys("Return")
    person.settle()


def _another(enter, person, number, **choices):
    """Somebody else sits down at the same computer, and goes to the figures."""
    person.program.close()
    other = enter(number, **choices)
    other.go("figures")
    other.settle()
    return other


def _approve(person, parent):
    """Looks at what waits and publishes it below this folder, chosen in the dialog for folders."""
    parent.mkdir(exist_ok=True)
    person.tab_until(lambda widget: widget.objectName().endswith(".look"), "a proposal")
    person.keys("Space")
    person.wait(lambda: person.find("approve") is not None)
    person.settle()
    person.press("approve")
    return _folder_chosen(person, parent)


def _folder_chosen(person, parent):
    """Chooses this folder in the dialog; gives the new one below it."""
    before = set(parent.iterdir())
    person.wait(lambda: isinstance(person.front, QFileDialog))
    line = person.front.findChild(QLineEdit, "fileNameEdit")
    line.setFocus()
    person.type_in(str(parent))
    person.keys("Return")
    person.wait(lambda: person.front is person.window or isinstance(person.front, Message))
    person.settle()
    found = set(parent.iterdir()) - before
    return found.pop() if found else None


def _files(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _published(enter, person, second, parent):
    """What is shown is proposed, and published by the other one, who stays at the window."""
    _propose(person)
    other = _another(enter, person, second)
    return other, _approve(other, parent)


def test_figures_are_brought_up_to_date_with_a_word_on_how_far_it_is(enter, vault):
    vaults.a_case(vault)
    person = enter(hands.SUPERVISOR)
    person.go("figures")
    assert f"{PEOPLE} persons can be counted" in person.words()
    person.press("refresh")
    person.wait(lambda: f"{PEOPLE + 1} persons can be counted" in person.words())
    assert not person.page.is_busy


def test_the_risk_before_and_after_is_shown_with_charts_that_are_really_drawn(person):
    assert "Choose, then look" in person.words()
    _see(person)
    assert "Tested: nobody can be worked out from these tables." in person.words()
    assert "In these: none." in person.words()
    charts = [chart for chart in person.page.findChildren(FigureChart) if chart.isVisible()]
    assert charts
    for chart in charts:
        assert chart.accessibleName()
        assert chart.accessibleDescription()
        assert _colours(chart) > 3


def _colours(widget):
    image = widget.grab().toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


@pytest.mark.parametrize("language", ["en", "ur"])
def test_from_opening_the_page_to_a_signed_release_in_few_keys(enter, vault, second, tmp_path, language):
    del vault
    first = enter(hands.SUPERVISOR, settings=Settings(language=language))
    begun = first.pressed
    first.go("figures")
    first.settle()
    _see(first)
    assert first.focus.objectName() == "recipients"
    first.type_in("Sample Ministry")
    first.keys("Return")
    first.settle()
    keys = first.pressed - begun
    other = _another(enter, first, second, settings=Settings(language=language))
    begun = other.pressed
    other.go("figures")
    released = _approve(other, tmp_path / "out")
    keys += other.pressed - begun
    assert keys <= MOST_KEYS
    assert check_release(released).is_clean
    manifest = json.loads((released / "manifest.json").read_text("utf-8"))
    assert manifest["signature"]


def test_a_release_holds_up_against_attacks_and_stands_in_the_ledger(enter, person, second, tmp_path):
    period = person.find("period", QComboBox).currentText()
    _see(person)
    other, released = _published(enter, person, second, tmp_path / "out")
    assert "Published as release 1." in other.words()
    other.wait(lambda: "Release 1: People assisted" in other.words())
    assert "For: Sample Ministry" in other.words()
    assert check_release(released).is_clean
    assert released.name == f"figures-{period}"


def test_nothing_is_published_before_a_second_person_approves(person):
    _see(person)
    _propose(person)
    assert "Waiting for a second person" in person.words()
    assert "Nothing has been published yet." in person.words()
    person.tab_until(lambda widget: widget.objectName().endswith(".look"), "a proposal")
    person.keys("Space")
    person.wait(lambda: person.find("figures_shown") is not None)
    assert person.find("approve") is None
    assert "You proposed these figures. Somebody else has to approve them." in person.words()


def test_a_proposal_can_be_taken_back(person):
    _see(person)
    _propose(person)
    person.tab_until(lambda widget: widget.objectName().endswith(".withdraw"), "a proposal")
    person.keys("Space")
    person.settle()
    assert "Waiting for a second person" not in person.words()


def test_the_tables_of_an_earlier_release_are_opened_again(enter, person, second, tmp_path):
    _see(person)
    seen = {chart.accessibleName() for chart in person.page.findChildren(FigureChart)}
    other, _ = _published(enter, person, second, tmp_path / "out")
    other.press("release.1.open")
    other.wait(lambda: other.find("figures_shown") is not None)
    assert "As they were published; nothing has been changed since." in other.words()
    assert {chart.accessibleName() for chart in other.page.findChildren(FigureChart)} == seen


def test_figures_written_again_are_the_same_bytes(enter, person, second, tmp_path):
    _see(person)
    other, first = _published(enter, person, second, tmp_path / "first")
    (tmp_path / "second").mkdir()
    other.press("release.1.again")
    repeated = _folder_chosen(other, tmp_path / "second")
    assert "These figures were published before; the same files were written again." in other.words()
    assert _files(first) == _files(repeated) != {}
    assert "Release 2" not in other.words()


def test_where_nobody_else_may_publish_one_person_does(enter, tmp_path):
    person = enter(hands.SUPERVISOR)
    person.go("figures")
    person.settle()
    _see(person)
    assert person.find("propose") is None
    (tmp_path / "out").mkdir()
    person.press("publish")
    released = _folder_chosen(person, tmp_path / "out")
    assert check_release(released).is_clean


def test_what_is_proposed_is_what_is_shown_even_while_something_else_is_looked_for(person):
    _see(person)
    gate = threading.Event()
    person.program._session.ask(lambda _desk: gate.wait(20), then=lambda _: None)
    person.press("table.sex.birth_date_age_band")
    person.press("see")
    person.page.propose()
    gate.set()
    person.settle()
    with_age = "birth_date_age_band"
    person.tab_until(lambda widget: widget.objectName().endswith(".look"), "a proposal")
    person.keys("Space")
    person.settle()
    assert any(with_age in table.columns for table in person.page.shown.tables)


def test_a_look_can_be_stopped(person):
    gate = threading.Event()
    person.program._session.ask(lambda _desk: gate.wait(20), then=lambda _: None)
    person.press("see")
    person.tab_to_words("Stop")
    person.keys("Space")
    gate.set()
    person.settle()
    assert "Choose, then look" in person.words()


@pytest.mark.parametrize("menu", ["glotip", "corridors", "services"])
def test_a_menu_brings_its_tables_and_says_whom_it_counts(person, menu):
    person.choose("menu", menu)
    assert "Who is counted:" in person.words()
    assert person.find("see").isEnabled()
    assert person.find("own.add") is None


def test_a_table_of_ones_own_is_put_together_from_columns(person):
    person.choose("own.1", "sector")
    person.choose("own.2", "sex")
    person.press("own.add")
    chip = person.find("table.sector.sex")
    assert chip is not None
    assert chip.isChecked()


def test_three_columns_are_not_rounded(person):
    for place, column in enumerate(("sector", "sex", "purposes"), start=1):
        person.choose(f"own.{place}", column)
    person.press("own.add")
    assert not person.find("see").isEnabled()
    person.choose("method", "suppress")
    assert person.find("see").isEnabled()


def test_without_a_table_there_is_nothing_to_see(person):
    for table in ("table.sex.birth_date_age_band", "table.purposes.sex"):
        person.press(table)
    assert not person.find("see").isEnabled()


def test_nothing_in_the_figures_names_a_case_or_a_person(person, vault):
    _see(person)
    shown = "\n".join(label.text() for label in person.page.findChildren(QLabel))
    person.program.close()
    with vaults.desk_in(vault) as desk:
        lines = desk.vault.lines(desk.vault.case_numbers(CaseFilter()))
    assert len(lines) == PEOPLE
    assert not any(line.code in shown for line in lines)


def test_who_makes_figures_may_look_and_not_publish(enter):
    person = enter(hands.STATISTICS)
    _see(person)
    assert person.find("propose") is None
    assert person.find("refresh") is None


def test_a_second_refresh_counts_nobody_twice(vault):
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        refresh_figures(desk)
        assert len(desk.figures.rows()) == PEOPLE
