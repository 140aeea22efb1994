"""A case in India or elsewhere, whose procedure asks for forms, and a wish for one of them."""

from caseapp.domain.records import Consent, ContactSafety
from caseapp.operations.forms import FormWish, form_pdf, look_through_form
from caseapp.operations.intake import NewCase, begin_case
from caseapp.procedures.kinds import Form
from tests.operations import made_up

STEP = "in-emergency-04"  # asks for a place in a shelter
LETTERS = tuple(form for form in Form if form is not Form.REFERRAL_LETTER)


def an_indian_case(desk, **answers):
    """A case that follows the procedure of India; gives its id."""
    return a_case_in(desk, "IN", **answers)


def a_case_in(desk, country, **answers):
    """A case that follows the procedure of this country; gives its id."""
    consent = Consent(purpose="record", decision="given", given_on=desk.today(), form="spoken")
    safety = ContactSafety(call="ask_first", message="never", phone="+00 000 000 0001")
    person = made_up.a_person(**{"main_language": "mya", **answers})
    return begin_case(desk, NewCase(country, consent, safety=safety, person=person)).case_id


def a_wish(form=Form.SHELTER_REQUEST, language="en", **more):
    """A form in a language, without a name."""
    return FormWish(form, language, **more)


def made(desk, case_id, wish):
    """The form, looked through and made."""
    return form_pdf(desk, case_id, look_through_form(desk, case_id, wish))
