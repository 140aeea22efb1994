from datetime import date

import pytest

from caseapp.domain.records import ContactSafety, Person, Referral
from caseapp.ui.form_parts import joined, show_own
from caseapp.ui.forms import Form


@pytest.fixture
def make(kit, qtbot):
    def make(record_type, *only, heading=""):
        form = Form(kit, record_type, only=only, heading=heading)
        qtbot.addWidget(form)
        form.resize(900, 500)
        form.show()
        return form

    return make


def test_a_form_of_some_fields_asks_those_alone_in_their_order(make):
    form = make(ContactSafety, "phone", "call", heading="Made-up heading")
    assert form.names == ("phone", "call")
    with pytest.raises(KeyError):
        form.question("address")


def test_a_form_of_some_fields_keeps_the_rest_of_a_record(make):
    form = make(Person, "sex")
    form.show_record(Person(given_name="Madeup", sex="female"))
    assert (form.answers()["given_name"], form.answers()["sex"]) == ("Madeup", "female")


def test_a_field_the_program_sets_is_asked_where_it_is_named(make):
    form = make(Referral, "answered_on")
    form.show_answers({"answered_on": date(2026, 3, 2)})
    assert form.answers()["answered_on"] == "2026-03-02"


def test_two_forms_of_one_record_give_its_answers_and_reasons_together(make):
    names, belonging = make(Person, "given_name", "sex"), make(Person, "main_language")
    answers = {"given_name": "Madeup", "main_language": "mya", "unanswered": {"sex": "not_said"}}
    for form in (names, belonging):
        show_own(form, answers)
    assert joined((names, belonging)) == answers


def test_what_one_form_no_longer_answers_does_not_come_back_from_the_other(make):
    names, belonging = make(Person, "given_name"), make(Person, "main_language")
    for form in (names, belonging):
        show_own(form, {"given_name": "Madeup", "main_language": "mya"})
    names.question("given_name").editor.line.setText("")
    assert joined((names, belonging)) == {"main_language": "mya"}
