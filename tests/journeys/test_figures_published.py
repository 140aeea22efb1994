"""Figures from the cases to the release, by keyboard: seen first, and published once."""

import json
import threading

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit

from caseapp.operations.figure_rows import refresh_figures
from caseapp.security.rights import Role
from caseapp.statistics.checking import check_release
from caseapp.storage.case_filter import CaseFilter
from caseapp.ui.charts import ChartView
from caseapp.ui.parts.message import Message
from tests.journeys import hands, vaults

PEOPLE = 90


@pytest.fixture
def vault(tmp_path):
    """A training vault whose figures are up to date."""
    return vaults.training_vault(tmp_path / "vault", PEOPLE, has_figures=True)


@pytest.fixture
def person(enter):
    person = enter(hands.SUPERVISOR)
    person.go("figures")
    return person


def _see(person):
    person.press("see")
    person.wait(lambda: person.find("figures_shown") is not None and person.find("see").isEnabled())


def _publish(person, parent):
    """Publishes into a new folder below this one, chosen in the dialog for folders."""
    parent.mkdir()
    person.press("publish")
    person.wait(lambda: isinstance(person.front, QFileDialog))
    line = person.front.findChild(QLineEdit, "fileNameEdit")
    line.setFocus()
    person.type_in(str(parent))
    person.keys("Return")
    person.wait(lambda: person.front is person.window or isinstance(person.front, Message))
    person.settle()
    found = list(parent.iterdir())
    return found[0] if found else None


def _files(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


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
    charts = [chart for chart in person.page.findChildren(ChartView) if chart.isVisible()]
    assert charts
    for chart in charts:
        assert chart.accessibleName()
        assert _colours(chart) > 3


def _colours(widget):
    image = widget.grab().toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def test_a_release_holds_up_against_attacks_and_stands_in_the_ledger(person, tmp_path):
    _see(person)
    released = _publish(person, tmp_path / "out")
    assert "Published as release 1." in person.words()
    person.wait(lambda: "Release 1: People assisted" in person.words())
    assert check_release(released).is_clean
    period = person.find("period", QComboBox).currentText()
    assert released.name == f"figures-{period}"


def test_the_same_figures_published_again_are_the_same_bytes(person, tmp_path):
    _see(person)
    first = _publish(person, tmp_path / "first")
    second = _publish(person, tmp_path / "second")
    assert "These figures were published before; the same files were written again." in person.words()
    assert _files(first) == _files(second) != {}
    assert "Release 2" not in person.words()


def test_other_tables_of_a_period_already_published_are_refused_in_words(person, tmp_path):
    _see(person)
    _publish(person, tmp_path / "first")
    person.press("table.sex.birth_date_age_band")  # one table less
    _see(person)
    assert _publish(person, tmp_path / "second") is None
    assert "have been published with other tables or another method" in person.words(person.front)
    person.keys("Return")
    person.wait(lambda: person.front is person.window)
    assert "Release 2" not in person.words()


def test_what_is_published_is_what_is_shown_even_while_something_else_is_looked_for(person, tmp_path):
    _see(person)
    gate = threading.Event()
    person.program._session.ask(lambda _desk: gate.wait(20), then=lambda _: None)
    person.press("table.sex.birth_date_age_band")
    person.press("see")
    person.page.publish_into(tmp_path / "figures")
    gate.set()
    person.settle()
    manifest = json.loads((tmp_path / "figures" / "manifest.json").read_text("utf-8"))
    assert "birth_date_age_band" in json.dumps(manifest)


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
    assert person.find("publish") is None
    assert person.find("refresh") is None


def test_a_second_refresh_counts_nobody_twice(vault):
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        refresh_figures(desk)
        assert len(desk.figures.rows()) == PEOPLE
