"""A boat comes: a hundred people are written down on two laptops by keys alone, and become cases."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.demo.arrivals import made_up_lines
from caseapp.domain.codes.arrivals import AGREED, FIRST_NEED, RELATION, TRIAGE
from caseapp.domain.codes.casework import SEX
from caseapp.domain.records import Arrival, Case, Consent, FamilyMember, Person, SharedEvent
from caseapp.settings import Settings
from caseapp.storage.stored import of_type, single
from caseapp.ui.dialogs.make_cases import MakeCasesDialog
from caseapp.ui.pages.arrival import ArrivalPage
from tests.journeys import hands, vaults

PEOPLE = 100
_COLUMNS = ("name", "sex", "age", "citizenship", "language", "group", "relation", "triage", "needs", "agreed")
_NUMBERED = {"sex": SEX, "relation": RELATION, "triage": TRIAGE, "needs": FIRST_NEED, "agreed": AGREED}
_AS_ABOVE = ("citizenship", "language", "group")
_SLOW = 60  # keys a minute: a calm hand that has never learned to type


class Typist:
    """Types lines as a person would, and counts letters of answers apart from keys that lead on."""

    def __init__(self, person):
        self.person, self.above = person, {}
        self.letters = self.leading = 0

    def line(self, answers):
        """One person: cells that are empty are passed, what stands above is taken from there."""
        wanted = {name: written(name, answers) for name in _COLUMNS}
        last = max(place for place, name in enumerate(_COLUMNS) if wanted[name])
        for place, name in enumerate(_COLUMNS[: last + 1]):
            if wanted[name] and name in _AS_ABOVE and wanted[name] == self.above.get(name):
                self.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
                continue
            self.cell(wanted[name])
            if place < last:
                self.press(Qt.Key.Key_Tab)
        self.press(Qt.Key.Key_Return)
        QApplication.processEvents()
        self.above = wanted

    def cell(self, text):
        """Each letter goes where the keyboard is by then: the first one opens the cell."""
        for letter in text:
            self.person.type_in(letter)
            self.letters += 1

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.person.focus, key, modifier)
        self.leading += 1

    @property
    def keys(self):
        return self.letters + self.leading


def written(name, answers):
    """The letters somebody types for an answer: a number where choices are numbered."""
    value = answers.get(name)
    if name == "age":
        return str(answers.get("age") or answers.get("age_band") or "")
    if name in _NUMBERED and value:
        places = [
            list(_NUMBERED[name]).index(code) + 1 for code in ((value,) if isinstance(value, str) else value)
        ]
        return " ".join(map(str, places))
    return {"MM": "mm", "mya": "mya"}.get(value, value or "")


@pytest.fixture
def event_of():
    """Enters the event of a boat in a vault while no window is open."""

    def enter(folder):
        from caseapp.operations.records import Place, save_record

        with vaults.desk_in(folder) as desk:
            event = SharedEvent(
                title="Sample boat of Specimen Bay",
                type="boat",
                happened_on=desk.today(),
                country="TH",
                place="Specimen pier",
                vessel="Sample Star",
                authority="Sample Coast Guard",
            )
            return save_record(desk, event, Place(None)).record_id

    return enter


def come_to_the_list(person):
    """By the rail and the first card to the grid of the newest event."""
    person.go("arrivals")
    person.press("open")
    person.wait(lambda: isinstance(person.page, ArrivalPage) and person.page.is_filled)
    person.settle()
    person.wait(lambda: person.focus.objectName() == "arrivals_grid")
    return person.page


def lines_in(folder, event_id):
    with vaults.desk_in(folder) as desk:
        return [one.record for one in desk.vault.of_no_case_with(Arrival.kind, "event", event_id)]


def test_a_hundred_people_on_two_laptops_in_far_less_than_an_hour(start, tmp_path, event_of, record_property):
    people = list(made_up_lines(Random(7), others=PEOPLE - 6))
    assert len(people) == PEOPLE
    typists, worn = [], []
    for laptop in range(2):
        folder = vaults.training_vault(tmp_path / f"laptop{laptop}", 1)
        event_id = event_of(folder)
        person = start(hands.training_choices(folder)).unlock()
        page = come_to_the_list(person)
        typist = Typist(person)
        share = people[laptop * PEOPLE // 2 : (laptop + 1) * PEOPLE // 2]
        for answers in share:
            typist.line(answers)
        person.wait(lambda page=page: not any(row.is_changed for row in page.rows.rows()))
        person.program.close()
        found = lines_in(folder, event_id)
        assert len(found) == len(share)
        for arrival, answers in zip(found, share, strict=True):
            assert {name: getattr(arrival, name) for name in answers} == answers
        typists.append(typist)
        worn.append({arrival.wristband for arrival in found})
    assert not worn[0] & worn[1]
    letters, leading = (sum(getattr(one, name) for one in typists) for name in ("letters", "leading"))
    record_property("letters of answers a person", letters / PEOPLE)
    record_property("keys that lead on a person", leading / PEOPLE)
    assert leading / PEOPLE <= 10
    assert (letters + leading) / PEOPLE <= 40
    assert max(one.keys for one in typists) / _SLOW <= 35  # minutes; the rest of the hour is for the people


def test_the_people_of_the_list_become_cases_and_all_of_it_can_be_undone(start, tmp_path, event_of):
    folder = vaults.training_vault(tmp_path / "vault", 1)
    event_id = event_of(folder)
    people = [dict(answers, agreed="person") for answers in made_up_lines(Random(7), others=6)]
    people[-1]["agreed"] = None
    person = start(hands.training_choices(folder)).unlock()
    page = come_to_the_list(person)
    typist = Typist(person)
    for answers in people:
        typist.line(answers)
    person.wait(lambda: not any(row.is_changed for row in page.rows.rows()))
    person.press("make_cases")
    person.wait(lambda: isinstance(person.front, MakeCasesDialog))
    person.settle()
    assert "11 case" in person.words()
    assert "not asked yet" in person.words()
    person.keys("Return")  # the button that makes them has the keyboard
    person.wait(lambda: page.rows.row(0).is_settled)
    person.program.close()
    with vaults.desk_in(folder) as desk:
        cases = [
            desk.vault.of_case(case_id)
            for case_id in desk.vault.all_cases()
            if desk.vault.get(case_id).record.event == event_id
        ]
        lines = [one.record for one in desk.vault.of_no_case_with(Arrival.kind, "event", event_id)]
    assert len(cases) == 11
    assert {single(records, Consent).purpose for records in cases} == {"record"}
    assert sum(single(records, Person).is_unaccompanied is True for records in cases) == 2
    assert sum(single(records, Case).priority == "urgent" for records in cases) >= 2
    assert sum(len(of_type(records, FamilyMember)) for records in cases) == 6  # three links, on both sides
    assert [line.name is None for line in lines].count(False) == 1


def test_a_few_people_are_written_down_from_right_to_left(start, tmp_path, event_of):
    folder = vaults.training_vault(tmp_path / "vault", 1)
    event_id = event_of(folder)
    person = start(hands.training_choices(folder, settings=Settings(language="ur"))).unlock()
    page = come_to_the_list(person)
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    typist = Typist(person)
    people = list(made_up_lines(Random(7), others=1))
    # The first letter opens a cell; those of other scripts come by an input method once it is open.
    for answers in people:
        typist.line({**answers, "citizenship": None, "language": None})
    person.keys("F2")
    person.type_in("نمونہ خان")
    person.keys("Return")
    person.settle()
    person.wait(lambda: not any(row.is_changed for row in page.rows.rows()))
    person.program.close()
    found = lines_in(folder, event_id)
    assert [line.name for line in found] == [*(answers["name"] for answers in people), "نمونہ خان"]
    assert [line.triage for line in found[:-1]] == [answers.get("triage", ()) for answers in people]


def test_a_lock_in_the_middle_of_a_name_loses_nothing(start, tmp_path, event_of):
    folder = vaults.training_vault(tmp_path / "vault", 1)
    event_id = event_of(folder)
    person = start(hands.training_choices(folder)).unlock()
    come_to_the_list(person)
    Typist(person).cell("Samplina Mad")
    person.keys("Ctrl+L")
    person.program.close()
    assert [line.name for line in lines_in(folder, event_id)] == ["Samplina Mad"]
