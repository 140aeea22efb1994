"""Forms of steps: nobody is named unless consent or an emergency covers it, and the journal is first."""

import unicodedata
from datetime import timedelta

import pytest

from caseapp.domain.codes import htcds
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Consent, ContactNote, Goal, Suspect
from caseapp.operations import case_pages, consents, forms, printing
from caseapp.operations.acts import Act
from caseapp.operations.form_offers import offer, place_label
from caseapp.operations.forms import FormWish, Ground, form_pdf, look_through_form
from caseapp.operations.intake import NewCase, begin_case
from caseapp.operations.planning import steps_of_case
from caseapp.operations.records import Place, save_record
from caseapp.operations.returning import ReturnStopped
from caseapp.operations.rules import NoConsent
from caseapp.procedures.form_files import FormFiles
from caseapp.procedures.form_words import Place as FormPlace
from caseapp.procedures.kinds import Form
from caseapp.security.errors import NotAllowed
from caseapp.storage.stored import of_type
from caseapp.text import Catalogue
from tests.operations import made_up
from tests.operations.forms_made_up import LETTERS, STEP, a_case_in, a_wish, an_indian_case, made
from tests.operations.made_up import NOW
from tests.reports.reading import lines, properties, raw_text, sheets

HERS = (Form.RIGHTS_NOTICE, Form.SHARING_CONSENT, Form.RETURN_CONSENT)
OFFICIAL = {"AF": {"ps": "پښتو", "fa": "دری"}, "MV": {"dv": "ދިވެހި"}}
DRAFT = {"th": "ฉบับแปลร่าง", "ps": "د ژباړې مسوده", "dv": "ތަރުޖަމާގެ ޑްރާފްޓު"}
IDENTIFYING = ("Amihan", "Halimbawa", "2001-07-04", "000 000 0001")


@pytest.fixture
def case_id(desk):
    return an_indian_case(desk)


@pytest.fixture
def told(desk, case_id, provider_id):
    """A shelter that the person agreed to tell who she is and how to reach her safely."""
    made_up.a_consent(desk, case_id, provider_id, covers=("identity", "safety"))
    return provider_id


def _newest(desk):
    line = desk.vault.journal.newest(1)[0]
    return line.act, line.object, line.detail


def _visible(text):
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


def _named(receiver, **more):
    return a_wish(receiver=receiver, is_named=True, **more)


@pytest.mark.parametrize("form", LETTERS)
@pytest.mark.parametrize("language", ["en", "th", "ur", "bn", "ps", "dv"])
def test_without_a_choice_no_form_says_who_the_person_is(desk, case_id, form, language):
    pdf = made(desk, case_id, a_wish(form, language))
    found = lines(pdf.content)
    assert pdf.is_complete
    assert "IND-26-0001" in raw_text(pdf.content)
    assert not [answer for answer in IDENTIFYING if answer in found]


def test_a_letter_says_age_sex_language_and_needs_without_a_name(desk, case_id):
    domain = next(iter(htcds.SERVICE_PLAN_TYPE))
    save_record(desk, Goal(domain=domain, objective="Sleep well."), Place(case_id))
    looked = look_through_form(desk, case_id, a_wish())
    said = {line.label: _visible(line.value) for line in looked.lines if line.role == "pair"}
    assert "Adult" in said["Age"]
    assert "24–26" in said["Age"]
    assert "Female" in said["Sex"]
    assert "Burmese" in said["Language"]
    assert "Philippines" in said["Citizenship"]
    assert htcds.SERVICE_PLAN_TYPE.label(domain, Catalogue("en")) in said["Needs"]
    assert looked.missing == ()


def test_what_is_not_on_record_is_named_and_left_blank(desk):
    case_id = an_indian_case(desk, birth_date=None, sex=None, citizenships=(), main_language=None)
    looked = look_through_form(desk, case_id, a_wish())
    assert looked.missing == (
        FormPlace.AGE_BAND,
        FormPlace.SEX,
        FormPlace.LANGUAGE,
        FormPlace.CITIZENSHIP,
        FormPlace.NEED,
    )
    assert [place_label(place, "en") for place in looked.missing[:2]] == ["Age", "Sex"]
    assert "____" in lines(form_pdf(desk, case_id, looked).content)


def test_a_form_is_printed_while_nothing_is_known_of_the_person(desk):
    given = Consent(purpose="record", decision="given", given_on=desk.today(), form="spoken")
    case_id = begin_case(desk, NewCase("IN", given)).case_id
    looked = look_through_form(desk, case_id, a_wish(request="A bed."))
    assert FormPlace.AGE_BAND in looked.missing
    assert "A bed." in lines(form_pdf(desk, case_id, looked).content)
    assert [one.code for one in offer(desk, case_id, Form.RIGHTS_NOTICE).languages[:2]] == ["hi", "en"]


def test_an_age_that_may_fall_in_two_bands_is_a_child_or_an_adult_alone(desk):
    case_id = an_indian_case(desk, birth_date="1996")
    looked = look_through_form(desk, case_id, a_wish())
    assert "Adult" in [_visible(line.value) for line in looked.lines if line.label == "Age"]


def test_an_interpreter_is_among_the_needs(desk):
    case_id = an_indian_case(desk, needs_interpreter=True)
    looked = look_through_form(desk, case_id, a_wish())
    assert [_visible(line.value) for line in looked.lines if line.label == "Needs"] == ["Interpreter"]


def test_a_countrys_own_form_says_what_its_procedure_says_and_to_whom(desk):
    case_id = made_up.a_case(desk)  # in Thailand
    english = lines(made(desk, case_id, a_wish(Form.IDENTIFICATION_REQUEST)).content)
    assert "The multidisciplinary team" in english
    assert "Ror.Bor. 1" in english
    tamil = look_through_form(desk, case_id, a_wish(Form.IDENTIFICATION_REQUEST, "ta"))
    assert (tamil.language, tamil.is_draft) == ("ta", True)  # the region's, which speaks it


def test_a_form_that_has_no_file_is_refused(desk, case_id, tmp_path, monkeypatch):
    monkeypatch.setattr(forms, "form_files", lambda: FormFiles(tmp_path))
    with pytest.raises(KnownError, match="no such form"):
        look_through_form(desk, case_id, a_wish())


def test_a_receiver_is_told_what_both_the_form_and_the_consent_cover(desk, case_id, provider_id):
    made_up.a_consent(desk, case_id, provider_id, covers=("identity", "contact"))
    found = lines(made(desk, case_id, _named(provider_id)).content)
    assert "Amihan" in found
    assert "consent of 16 March 2026" in found
    assert "000 000 0001" not in found  # a shelter is not told how to reach her, whatever consent covers
    assert "Ask first" not in found  # consent does not cover how to contact her safely


@pytest.mark.parametrize(
    "given",
    [
        None,
        {"decision": "refused"},
        {"valid_until": NOW.date() - timedelta(days=1), "given_on": NOW.date() - timedelta(days=9)},
        {"purpose": "figures"},
        {"covers": ("exploitation",)},
    ],
)
def test_without_a_consent_that_covers_it_nobody_is_named(desk, case_id, provider_id, given):
    if given is not None:
        made_up.a_consent(desk, case_id, provider_id, **given)
    before = _newest(desk)
    with pytest.raises(NoConsent):
        look_through_form(desk, case_id, _named(provider_id))
    assert _newest(desk) == before


def test_consent_withdrawn_after_the_look_refuses_the_print(desk, case_id, provider_id):
    consent = made_up.a_consent(desk, case_id, provider_id)
    looked = look_through_form(desk, case_id, _named(provider_id))
    consents.withdraw_consent(desk, case_id, consent)
    with pytest.raises(NoConsent):
        form_pdf(desk, case_id, looked)


def test_what_changed_since_the_look_is_looked_through_again(desk, case_id):
    looked = look_through_form(desk, case_id, a_wish())
    save_record(desk, Goal(domain="Health", objective="Sleep well."), Place(case_id))
    before = _newest(desk)
    with pytest.raises(KnownError, match="changed since"):
        form_pdf(desk, case_id, looked)
    assert _newest(desk) == before


def test_a_named_form_is_journalled_and_counts_as_told(desk, case_id, provider_id):
    consent = made_up.a_consent(desk, case_id, provider_id, covers=("identity",))
    looked = look_through_form(desk, case_id, _named(provider_id))
    assert _newest(desk) == (Act.REVEAL, case_id, "all")
    pdf = form_pdf(desk, case_id, looked)
    detail = f"{pdf.print_id} shelter_request {provider_id} {consent} identity"
    assert _newest(desk) == (Act.PRINT_FORM, case_id, detail)
    ((receiver, one),) = case_pages.told_under(desk, case_id, consent)
    assert (receiver, one.shares, str(one.way)) == (provider_id, ("identity",), "form printed")


def test_a_form_without_a_name_is_journalled_and_tells_nobody(desk, case_id):
    pdf = made(desk, case_id, a_wish())
    assert _newest(desk) == (Act.PRINT_FORM, case_id, f"{pdf.print_id} shelter_request")
    assert not list(case_pages.told_under(desk, case_id, ""))


@pytest.mark.parametrize("ground", list(Ground))
def test_a_supervisor_may_share_without_consent_and_says_why(supervisor, desk, case_id, provider_id, ground):
    wish = _named(provider_id, ground=ground, reason="He is on the way to her.")
    pdf = made(supervisor, case_id, wish)
    found = " ".join(lines(pdf.content).split())
    assert "Amihan" in found
    assert "without consent" in found
    assert "on the way" not in found
    act, _, detail = _newest(supervisor)
    assert (act, detail.split(" ")[3]) == (Act.PRINT_FORM, ground.value)
    assert "on the way" not in detail  # the journal is read by people who see no names
    notes = [note.note for _, note in of_type(supervisor.vault.of_case(case_id), ContactNote)]
    assert notes == ["He is on the way to her."]


def test_a_caseworker_may_not_share_without_consent(desk, case_id, provider_id):
    with pytest.raises(NotAllowed):
        look_through_form(desk, case_id, _named(provider_id, ground=Ground.LIFE, reason="Danger."))


def test_sharing_without_consent_needs_a_reason(supervisor, case_id, provider_id):
    with pytest.raises(KnownError, match="Say why"):
        look_through_form(supervisor, case_id, _named(provider_id, ground=Ground.LAW, reason=" "))


@pytest.mark.parametrize("form", [*HERS, Form.INTERPRETER_REQUEST])
def test_a_form_that_shares_nothing_never_names_anybody(desk, case_id, told, form):
    with pytest.raises(KnownError, match="never names"):
        look_through_form(desk, case_id, a_wish(form, receiver=told, is_named=True))


def test_a_name_needs_a_receiver_of_the_directory(desk, case_id):
    with pytest.raises(KnownError, match="who is told"):
        look_through_form(desk, case_id, a_wish(is_named=True))
    with pytest.raises(KnownError):
        look_through_form(desk, case_id, _named(case_id))


def test_names_in_the_request_are_left_out_where_nobody_is_named(desk, case_id, told):
    save_record(desk, Suspect(name="Zzyzx Madeup"), Place(case_id))
    words = "A room for Amihan, far from Zzyzx. {worker} {name}"
    nameless = lines(made(desk, case_id, a_wish(request=words)).content)
    assert "Amihan" not in nameless
    assert "[name left out], far from [name left out]" in nameless
    assert "{worker} {name}" in nameless  # what somebody wrote is not looked into for places
    named = lines(made(desk, case_id, _named(told, request=words)).content)
    assert "A room for Amihan" in named
    assert "Zzyzx" not in named


def test_consent_to_return_is_refused_while_the_return_is_stopped(desk):
    case_id = an_indian_case(desk, fears_return=True)
    wish = a_wish(Form.RETURN_CONSENT)
    assert offer(desk, case_id, Form.RETURN_CONSENT).stopped_because is not None
    with pytest.raises(ReturnStopped, match="fears to return"):
        look_through_form(desk, case_id, wish)


def test_a_return_feared_after_the_look_refuses_the_print(desk, case_id):
    looked = look_through_form(desk, case_id, a_wish(Form.RETURN_CONSENT))
    (stored,) = (one for one in desk.vault.of_case(case_id) if one.record.kind == "person")
    afraid = stored.record.model_copy(update={"fears_return": True})
    save_record(desk, afraid, Place(case_id, stored.id, stored.version))
    with pytest.raises(ReturnStopped):
        form_pdf(desk, case_id, looked)


def test_the_referral_letter_belongs_to_its_referral(desk, case_id):
    with pytest.raises(KnownError, match="belongs to its referral"):
        look_through_form(desk, case_id, a_wish(Form.REFERRAL_LETTER))


def test_the_step_gives_authority_law_and_deadline(desk, case_id):
    step = next(
        one
        for one in steps_of_case(desk, case_id)
        if Form.AUTHORITY_NOTIFICATION in one.forms and one.law is not None
    )
    wish = a_wish(Form.AUTHORITY_NOTIFICATION, step=step.id)
    found = " ".join(lines(made(desk, case_id, wish).content).split())
    assert " ".join(step.actor.split()) in found
    assert step.law.title in found


def test_a_step_that_is_not_there_or_asks_for_no_such_form_is_refused(desk, case_id):
    with pytest.raises(KnownError, match="no such step"):
        look_through_form(desk, case_id, a_wish(step="none"))
    with pytest.raises(KnownError, match="does not ask"):
        look_through_form(desk, case_id, a_wish(Form.CASE_TRANSFER, step=STEP))


def test_what_a_child_needs_is_said_unless_the_person_is_known_to_be_grown_up(desk):
    born = {"2012": True, "1990": False, None: True}
    for birth_date, is_said in born.items():
        case_id = an_indian_case(desk, birth_date=birth_date)
        text = lines(made(desk, case_id, a_wish(Form.RIGHTS_NOTICE)).content)
        assert ("under 18" in text) is is_said


def test_the_sheets_bear_case_print_version_and_number_and_the_file_says_nothing(desk, case_id):
    pdf = made(desk, case_id, a_wish(Form.IDENTIFICATION_REQUEST))
    found = sheets(pdf.content)
    assert len(found) == pdf.sheets
    for number, sheet in enumerate(found, start=1):
        assert sheet.lstrip().splitlines()[0].split()[:2] == ["Case", "IND-26-0001"]
        assert f"Print {pdf.print_id}, 16 March 2026" in sheet
        assert f"Sheet {number} of {pdf.sheets}" in sheet
    case = next(one.record for one in desk.vault.of_case(case_id) if one.record.kind == "case")
    assert f"IN {case.pack_version}" in found[-1]
    said = properties(pdf.content)
    assert said["Title"] == "Pages"
    assert not [name for name in ("Author", "Creator", "Producer", "Subject") if said.get(name)]


@pytest.mark.parametrize(("language", "words"), DRAFT.items())
def test_a_draft_translation_says_so_on_every_sheet_in_its_language_and_in_english(
    desk, case_id, language, words
):
    looked = look_through_form(desk, case_id, a_wish(Form.RIGHTS_NOTICE, language))
    assert looked.is_draft
    for sheet in sheets(form_pdf(desk, case_id, looked).content):
        assert "Draft translation" in sheet
        assert words in sheet


def test_words_that_are_no_draft_do_not_say_so(desk, case_id):
    assert "Draft" not in lines(made(desk, case_id, a_wish(Form.RIGHTS_NOTICE)).content)


@pytest.mark.parametrize("form", LETTERS)
@pytest.mark.parametrize(("country", "official"), OFFICIAL.items())
def test_a_form_is_offered_in_the_countrys_official_languages_as_a_draft(desk, form, country, official):
    found = offer(desk, a_case_in(desk, country), form).languages
    offered = {language.code: language for language in found}
    assert {code: offered[code].name for code in official} == official
    assert all(offered[code].is_draft and not offered[code].is_missing for code in official)
    if form not in HERS:
        assert [language.code for language in found[: len(official) + 1]] == [*official, "en"]


def test_a_day_in_figures_keeps_its_order_among_letters_from_the_right(desk):
    pdf = made(desk, a_case_in(desk, "MV"), a_wish(language="dv"))
    assert f"{NOW:%Y-%m-%d}" in lines(pdf.content)
    assert f"{NOW:%d-%m-%Y}" not in lines(pdf.content)


def test_a_country_or_language_without_a_name_in_the_language_of_the_form_is_in_english(desk):
    looked = look_through_form(desk, a_case_in(desk, "MV"), a_wish(language="dv"))
    said = [_visible(line.value) for line in looked.lines if line.role == "pair"]
    assert {"Burmese", "Philippines"} <= set(said)


def test_a_language_without_a_template_is_printed_in_english(desk, case_id):
    looked = look_through_form(desk, case_id, a_wish(Form.RIGHTS_NOTICE, "km"))
    assert (looked.language, looked.is_draft) == ("en", False)


def test_a_paper_for_the_person_may_have_a_neutral_title_and_never_calls_itself_confidential(desk, case_id):
    plain = lines(made(desk, case_id, a_wish(Form.RIGHTS_NOTICE)).content)
    neutral = lines(made(desk, case_id, a_wish(Form.RIGHTS_NOTICE, is_neutral=True)).content)
    assert "Your rights" in plain
    assert "Your rights" not in neutral
    assert "Information for you" in neutral
    for text in (plain, neutral):
        assert "Confidential" not in text
        assert "traffick" not in text.casefold()


@pytest.mark.parametrize("form", HERS)
@pytest.mark.parametrize("language", ["en", "th", "ur", "my", "ta", "ps", "dv"])
def test_what_the_person_signs_is_on_the_sheet_that_is_signed(desk, case_id, form, language):
    assert made(desk, case_id, a_wish(form, language)).sheets == 1


def test_made_up_people_are_marked_on_every_sheet(desk, case_id, monkeypatch):
    monkeypatch.setattr(type(desk), "is_training", True)
    pdf = made(desk, case_id, a_wish(language="th"))
    assert all("การฝึกอบรม" in sheet for sheet in sheets(pdf.content))


def test_what_is_for_an_authority_is_offered_in_the_countrys_language_first(desk, case_id, told):
    found = offer(desk, case_id, Form.SHELTER_REQUEST, STEP)
    assert [language.code for language in found.languages[:3]] == ["hi", "en", "my"]
    assert [one.name for one in found.receivers] == ["Sample House"]
    assert found.others == ()
    assert found.step == STEP


def test_what_is_for_the_person_is_offered_in_her_language_first(desk, case_id):
    found = offer(desk, case_id, Form.RIGHTS_NOTICE)
    assert found.languages[0].code == "my"
    assert found.is_for_person
    assert found.has_neutral_title


def test_a_spoken_language_without_a_template_is_offered_and_said_to_be_in_english(desk):
    case_id = an_indian_case(desk, main_language="khm")
    first = offer(desk, case_id, Form.RIGHTS_NOTICE).languages[0]
    assert (first.code, first.name, first.is_missing) == ("km", "Khmer", True)


def test_only_who_may_share_without_consent_is_offered_it(supervisor, desk, case_id, told):
    other = made_up.a_provider(desk, name="Other House")
    made_up.a_provider(desk, name="Shut House", is_active=False)
    found = offer(supervisor, case_id, Form.SHELTER_REQUEST)
    assert [one.provider_id for one in found.others] == [other]
    assert offer(desk, case_id, Form.SHELTER_REQUEST).others == ()


def test_a_form_goes_into_a_file_for_the_worker_alone(desk, case_id, tmp_path):
    path = tmp_path / printing.FILE_NAME
    printing.write_print(desk, path, made(desk, case_id, a_wish()))
    assert path.read_bytes().startswith(b"%PDF-")
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_words_of_a_wish_stay_out_of_what_is_logged():
    wish = FormWish(Form.CASE_TRANSFER, "en", request="Amihan", reason="Zzyzx")
    assert not [word for word in ("Amihan", "Zzyzx") if word in repr(wish)]
