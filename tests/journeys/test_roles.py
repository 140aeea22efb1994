"""What each role sees of the same vault: its own work, and no more."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from caseapp.domain.fields import Compartment, Kind, fields_of
from caseapp.domain.records import ContactNote, Person
from caseapp.operations.records import Place, save_record
from caseapp.storage.bodies import HIDDEN
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.plain import MaskedLabel
from tests.journeys import hands, sights, vaults
from tests.journeys.hands import SECTIONS

NAME = "Zoqxanara"


@pytest.fixture
def vault(tmp_path):
    """A training vault whose newest case has a name, a note and a task."""
    vault = vaults.training_vault(tmp_path / "vault", 2)
    case_id = vaults.a_case(vault, given_name=NAME)
    with vaults.desk_in(vault) as desk:
        save_record(desk, ContactNote(at=desk.now(), note=f"{NAME} called."), Place(case_id))
    return vault


def _codes(vault):
    with vaults.desk_in(vault) as desk:
        numbers = [line.code for line in desk.vault.lines(range(1, 100))]
    assert len(numbers) == 3
    return numbers


@pytest.fixture
def codes(vault):
    return _codes(vault)


def test_who_makes_figures_sees_figures_and_nothing_of_any_case(enter, codes):
    person = enter(hands.STATISTICS)
    assert person.page.name == "figures"
    for keys in ("Ctrl+1", "Ctrl+2", "Ctrl+N"):
        person.keys(keys)
        assert person.page.name == "figures"
    person.keys("Ctrl+K")
    said = "\n".join(sights.said_by(person.window))
    assert not any(code in said for code in codes)
    assert person.front is person.window  # no box that says that something was refused


def test_who_makes_figures_has_no_key_to_the_cases(enter):
    person = enter(hands.STATISTICS)
    desks = []
    person.program._session.ask(desks.append, then=lambda _: None)
    person.settle()
    assert desks[0].open_vault is None


@pytest.fixture
def auditor(enter):
    person = enter(hands.AUDITOR)
    person.open_newest_case()
    return person


def test_an_auditor_sees_codes_and_dots(enter, codes):
    person = enter(hands.AUDITOR)
    person.keys("Ctrl+2")
    person.wait(lambda: person.page.is_filled)
    person.settle()
    model = person.find("table", QTableView).model()
    assert {model.index(row, 0).data() for row in range(3)} == set(codes)
    assert {model.index(row, 1).data() for row in range(3)} == {HIDDEN}


def test_an_auditor_reads_a_case_through_without_being_stopped(auditor):
    for section in SECTIONS:
        auditor.section(section)
        assert auditor.front is auditor.window, section


def test_nothing_that_identifies_reaches_an_auditors_window(auditor):
    for section in SECTIONS:
        auditor.section(section)
        assert not any(NAME.casefold() in words.casefold() for words in sights.said_by(auditor.window)), (
            section
        )


def test_an_auditor_is_offered_nothing_to_write_and_nothing_to_unmask(auditor):
    for section in SECTIONS:
        auditor.section(section)
        shown = {b.objectName() for b in auditor.page.findChildren(QPushButton) if b.isVisible()}
        assert not shown & {"edit", "add", "done", "not_needed", "withdraw", "refer", "close_case", "answer"}
        assert not any(masked.isVisible() for masked in auditor.page.findChildren(MaskedLabel))


def test_a_supervisor_sees_how_the_work_is_shared_out(enter):
    person = enter(hands.SUPERVISOR)
    assert "The team" in person.words()
    names = [label.text() for label in person.page.findChildren(QLabel)]
    assert "Sample Caseworker" in names


def test_a_supervisor_opens_the_case_of_a_caseworker(enter, codes):
    person = enter(hands.SUPERVISOR)
    code = person.open_newest_case()
    assert code in codes
    assert isinstance(person.page, CasePage)
    assert "Responsible: Sample Caseworker" in person.words()


def test_the_identifying_answers_of_a_person_are_told_apart_by_the_model():
    """What an auditor must not see is exactly what lies in the file without whose key she reads."""
    free = [field for field in fields_of(Person) if field.kind in (Kind.TEXT, Kind.LONG_TEXT)]
    assert free
    assert all(field.compartment is Compartment.IDENT for field in free)
