"""Printing about a case: nobody else is in it, receivers get what consent covers, the journal is first."""

from contextlib import closing
from datetime import timedelta

import pytest

from caseapp.domain.codes.oversight import EMERGENCY
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import fields_of
from caseapp.domain.others import tells_of_others
from caseapp.domain.records import (
    RECORD_TYPES,
    AccessBlock,
    Approval,
    Consent,
    ContactNote,
    EmergencyOpening,
    Flag,
    LegalMatter,
    PlanAction,
    QualityReview,
)
from caseapp.operations import agenda, agenda_pages, consent_cards, consents, plan_pages, printing, referrals
from caseapp.operations.acts import Act
from caseapp.operations.agenda_export import Span
from caseapp.operations.case_pages import case_pdf, look_through, receivers
from caseapp.operations.records import Place, save_record
from caseapp.operations.rules import NoConsent
from caseapp.storage.stored import of_type
from tests.operations import made_up
from tests.operations.made_up import NOW
from tests.operations.printed import OTHERS, a_full_case, words_of
from tests.reports.reading import properties, raw_text, sheets


@pytest.fixture
def desk(tmp_path):
    with closing(made_up.make_desk(tmp_path)) as desk:
        yield desk


@pytest.fixture
def case_id(desk):
    return a_full_case(desk)


@pytest.fixture
def provider_id(desk):
    return made_up.a_provider(desk)


def _newest(desk):
    line = desk.vault.journal.newest(1)[0]
    return line.act, line.object, line.detail


@pytest.mark.parametrize("language", ["en", "th", "my", "ur", "id"])
def test_nobody_else_is_in_what_the_person_gets(desk, case_id, language) -> None:
    found = words_of(desk, case_id, language=language)
    assert not [name for name in OTHERS if name.casefold() in found.casefold().replace("zzyzxian", "")]
    assert "Amihan" in found
    assert "Zzyzxian" in found  # a line may end behind it
    assert "<x@y.z>stays" in found


def test_every_answer_about_the_person_is_in_her_copy(desk, case_id) -> None:
    found = words_of(desk, case_id)
    for words in (
        "Yourrights",
        "Excessiveworkingdaysorhours:Yes",
        "Lookforaroom",
        "Halimbawa",
        "+000000000001",
    ):
        assert words in found


def test_a_record_about_others_marks_all_that_identifies_and_their_names_are_looked_for() -> None:
    theirs = [kind for kind in RECORD_TYPES.values() if kind.is_about_others]
    assert {kind.kind for kind in theirs} == {"suspect", "family_member"}
    for kind in theirs:
        assert any(tells_of_others(kind, asked) for asked in fields_of(kind))


def test_a_receiver_gets_only_what_consent_covers(desk, case_id, provider_id) -> None:
    made_up.a_consent(desk, case_id, provider_id, covers=("identity",))
    found = words_of(desk, case_id, provider_id)
    assert "Amihan" in found
    assert "+000000000001" not in found
    assert "Excessive" not in found
    assert not [name for name in OTHERS if name in found]


def test_a_name_in_the_box_of_safe_contact_is_left_out_too(desk, case_id, provider_id) -> None:
    made_up.a_consent(desk, case_id, provider_id)
    (stored,) = (one for one in desk.vault.of_case(case_id) if one.record.kind == "contact_safety")
    safety = stored.record.model_copy(update={"who_may_answer": "Only Vexmother", "code_word": "Zzzcode"})
    save_record(desk, safety, Place(case_id, stored.id, stored.version))
    pdf = case_pdf(desk, case_id, look_through(desk, case_id, provider_id, "en"))
    found = raw_text(pdf.content)
    assert pdf.is_complete
    assert "Only[nameleftout]" in found
    assert "Vexmother" not in found
    assert "Zzzcode" not in found  # a code word is shared with nobody


def test_made_up_people_are_marked_on_every_sheet(desk, case_id, monkeypatch) -> None:
    monkeypatch.setattr(type(desk), "is_training", True)
    pdf = case_pdf(desk, case_id, look_through(desk, case_id, None, "en"))
    assert all("TRAINING" in sheet for sheet in sheets(pdf.content))


@pytest.mark.parametrize(
    "given",
    [
        None,
        {"decision": "refused"},
        {"valid_until": NOW.date() - timedelta(days=1), "given_on": NOW.date() - timedelta(days=9)},
        {"purpose": "figures"},
        {"covers": ()},
    ],
)
def test_without_a_valid_consent_a_receiver_gets_nothing(desk, case_id, provider_id, given) -> None:
    if given is not None:
        made_up.a_consent(desk, case_id, provider_id, **given)
    before = _newest(desk)
    with pytest.raises(NoConsent):
        look_through(desk, case_id, provider_id, "en")
    assert _newest(desk) == before
    assert receivers(desk, case_id) == ()


def test_consent_withdrawn_after_the_look_refuses_the_print(desk, case_id, provider_id) -> None:
    consent = made_up.a_consent(desk, case_id, provider_id)
    looked = look_through(desk, case_id, provider_id, "en")
    consents.withdraw_consent(desk, case_id, consent)
    with pytest.raises(NoConsent):
        case_pdf(desk, case_id, looked)


def test_what_changed_since_the_look_is_looked_through_again(desk, case_id) -> None:
    looked = look_through(desk, case_id, None, "en")
    save_record(desk, ContactNote(at=NOW, note="More."), Place(case_id))
    before = _newest(desk)
    with pytest.raises(KnownError, match="changed since"):
        case_pdf(desk, case_id, looked)
    assert _newest(desk) == before


def test_looking_and_printing_are_in_the_journal_and_the_person_is_told_of_receivers(
    desk, case_id, provider_id
) -> None:
    consent = made_up.a_consent(desk, case_id, provider_id)
    looked = look_through(desk, case_id, provider_id, "en")
    assert _newest(desk) == (Act.REVEAL, case_id, "all")
    pdf = case_pdf(desk, case_id, looked)
    covers = "identity,contact,safety"
    assert _newest(desk) == (Act.PRINT_CASE, case_id, f"{pdf.print_id} {provider_id} {consent} {covers}")
    assert "SampleHouse(summaryprinted)" in words_of(desk, case_id)


def test_the_sheets_bear_the_case_code_and_their_number_and_the_file_says_nothing(desk, case_id) -> None:
    pdf = case_pdf(desk, case_id, look_through(desk, case_id, None, "en"))
    found = sheets(pdf.content)
    assert len(found) == pdf.sheets
    for number, sheet in enumerate(found, start=1):
        assert sheet.lstrip().splitlines()[0].split() == ["Case", "THA-26-0001"]
        assert f"Sheet {number} of {pdf.sheets}" in sheet
    said = properties(pdf.content)
    assert said["Title"] == "Pages"
    assert not [name for name in ("Author", "Creator", "Producer", "Subject") if said.get(name)]


def test_a_case_with_hardly_any_record_is_printed(desk) -> None:
    case_id = made_up.a_case(
        desk, given_name=None, family_name=None, birth_date=None, sex=None, citizenships=()
    )
    assert "Nobodyoutsidethisoffice" in words_of(desk, case_id)
    assert "Thereisnoplanyet" in raw_text(plan_pages.plan_pdf(desk, case_id, "en").content)


def test_commands_that_turn_text_and_a_full_note_are_printed_whole(desk, case_id) -> None:
    note = ("\u202eabc\u202c \u2066def <x@y.z> </para> " * 3000)[:65_536]
    save_record(desk, ContactNote(at=NOW, note=note), Place(case_id))
    found = words_of(desk, case_id)
    assert found.count("def<x@y.z></para>") >= note.count("def <x@y.z> </para>") - 40  # cut by sheet ends
    assert "[U+202E]" in found
    shown = [line.value for line in look_through(desk, case_id, None, "en").lines]
    assert not any("\u202e" in value for value in shown)


def test_the_plan_names_nobody_else(desk, case_id) -> None:
    found = raw_text(plan_pages.plan_pdf(desk, case_id, "en").content)
    assert "Lookforaroom" in found
    assert not [name for name in OTHERS if name in found]
    assert _newest(desk)[0] == Act.PRINT_PLAN


def test_an_agenda_lists_its_days_in_order_without_names(desk, case_id) -> None:
    near, nearer, far = (NOW + timedelta(days=days) for days in (2, 1, 40))
    save_record(desk, PlanAction(what="Sayitonlyinside", due_on=near.date()), Place(case_id))
    for moment in (nearer, far):
        save_record(desk, LegalMatter(type="prosecution", next_at=moment), Place(case_id))
    pdf = agenda_pages.agenda_pdf(desk, Span(NOW, NOW + timedelta(days=7)), "en")
    found = raw_text(pdf.content)
    assert found.index("Dateofalegalmatter") < found.index("Actionoftheplan")
    assert found.count("Dateofalegalmatter") == 1
    assert not [name for name in ("Amihan", "Sayitonlyinside", *OTHERS) if name in found]
    assert _newest(desk) == (Act.PRINT_AGENDA, "", pdf.print_id)


def test_an_agenda_that_could_not_hold_everything_says_so(desk, case_id, monkeypatch) -> None:
    save_record(desk, PlanAction(what="Call", due_on=NOW.date()), Place(case_id))
    span = Span(NOW, NOW + timedelta(days=7))
    assert "Thereismoreinthistime" not in raw_text(agenda_pages.agenda_pdf(desk, span, "en").content)
    monkeypatch.setattr(agenda, "MOST_CASES", 0)
    assert "Thereismoreinthistime" in raw_text(agenda_pages.agenda_pdf(desk, span, "en").content)


@pytest.mark.parametrize("language", ["en", "th", "my", "ur", "id"])
def test_a_consent_card_fits_on_a_sheet_and_names_the_receiver(desk, case_id, provider_id, language) -> None:
    consent = made_up.a_consent(desk, case_id, provider_id, explained=("interview", "use"), form="thumbprint")
    pdf = consent_cards.cards_pdf(desk, case_id, (consent,), language)
    assert (pdf.sheets, pdf.is_complete) == (1, True)
    assert "SampleHouse" in raw_text(pdf.content)
    assert "Amihan" not in raw_text(pdf.content)


def test_cards_of_all_valid_consents_are_printed_when_none_is_named(desk, case_id, provider_id) -> None:
    made_up.a_consent(desk, case_id, provider_id)
    made_up.a_consent(desk, case_id, provider_id, purpose="figures", decision="refused")
    assert consent_cards.cards_pdf(desk, case_id, (), "en").sheets == 2  # to record, and this one


def test_a_page_in_a_language_that_lacks_words_says_so(desk, case_id, provider_id, monkeypatch) -> None:
    from caseapp.text import Catalogue

    made_up.a_consent(desk, case_id, provider_id)
    monkeypatch.setattr(printing, "read_catalogue", lambda _folder, language: Catalogue(language))
    pdf = consent_cards.cards_pdf(desk, case_id, (), "th")
    assert "notTranslatedYet".casefold() in raw_text(pdf.content).casefold()


def test_a_withdrawal_lists_who_was_told_and_each_gets_a_notice(desk, case_id, provider_id) -> None:
    consent = made_up.a_consent(desk, case_id, provider_id)
    referrals.refer(desk, case_id, made_up.a_referral(provider_id))
    with pytest.raises(KnownError, match="not withdrawn"):
        consent_cards.notice_pdf(desk, case_id, consent, provider_id, "en")
    consents.withdraw_consent(desk, case_id, consent)
    (told,) = consent_cards.already_told(desk, case_id, consent)
    assert (told.provider_id, told.name, told.told[0].shares) == (
        provider_id,
        "Sample House",
        ("identity", "safety"),
    )
    found = raw_text(consent_cards.notice_pdf(desk, case_id, consent, provider_id, "en").content)
    assert "SampleHouse" in found
    assert "Amihan" not in found
    with pytest.raises(KnownError, match="Nothing was shared"):
        consent_cards.notice_pdf(desk, case_id, consent, made_up.a_provider(desk, name="Other House"), "en")


def test_a_newer_consent_takes_the_place_of_an_older_one_only_if_it_is_about_the_same(
    desk, case_id, provider_id
) -> None:
    first = made_up.a_consent(desk, case_id, provider_id)
    other = made_up.a_consent(desk, case_id, made_up.a_provider(desk, name="Other House"))
    second = made_up.a_consent(desk, case_id, provider_id, covers=("identity",))
    records = desk.vault.of_case(case_id)
    assert consents.newer_of(records, first) == second
    assert consents.newer_of(records, other) is None
    with pytest.raises(KnownError, match="takes its place"):
        consents.replace_consent(desk, case_id, first, other)
    consents.replace_consent(desk, case_id, first, second)
    assert dict(of_type(desk.vault.of_case(case_id), Consent))[first].replaced_by == second
    with pytest.raises(NoConsent):
        referrals.refer(desk, case_id, made_up.a_referral(provider_id))  # shares safety too
    with pytest.raises(KnownError):
        consents.replace_consent(desk, case_id, first, second)


@pytest.mark.parametrize("born", ["2015-05-05", "2001-07-04"])
def test_a_guardians_word_for_a_child_asks_for_the_childs_own_view(desk, provider_id, born) -> None:
    case_id = made_up.a_case(desk, birth_date=born)
    given = {"given_by": "guardian", "guardian": "Zzyzx Madeup"}
    if born < "2008":
        made_up.a_consent(desk, case_id, provider_id, **given)
        return
    with pytest.raises(KnownError, match="Ask the child"):
        made_up.a_consent(desk, case_id, provider_id, **given)
    made_up.a_consent(desk, case_id, provider_id, **given, childs_view="Wants to go to school.")
    made_up.a_consent(desk, case_id, provider_id, **given, unanswered={"childs_view": "not_said"})
    pdf = consent_cards.cards_pdf(desk, case_id, (), "en")
    assert "Wantstogotoschool" in raw_text(pdf.content)
    assert "Zzyzx" not in raw_text(pdf.content)


def test_no_other_language_is_printed_than_there_are_words_for(desk, case_id) -> None:
    with pytest.raises(KnownError, match="Nothing is printed in this language"):
        look_through(desk, case_id, None, "xx")


def test_the_persons_day_of_birth_is_in_the_words_of_the_language(desk) -> None:
    assert "4July2001" in words_of(desk, made_up.a_case(desk))
    assert "July2001" in words_of(desk, made_up.a_case(desk, birth_date="2001-07"))


@pytest.mark.parametrize(
    ("spoken", "offered"),
    [
        ({"main_language": "mya"}, "my"),
        ({"main_language": "fil", "second_language": "tha"}, "th"),
        ({"main_language": "fil"}, None),
        ({}, None),
    ],
)
def test_the_persons_own_language_is_offered_where_it_is_printed(desk, spoken, offered) -> None:
    assert printing.persons_language(desk, made_up.a_case(desk, **spoken)) == offered


def test_a_withdrawal_is_not_undone_by_writing_over_it(desk, case_id, provider_id) -> None:
    consent_id = made_up.a_consent(desk, case_id, provider_id)
    consents.withdraw_consent(desk, case_id, consent_id)
    stored = desk.vault.get(consent_id)
    again = stored.record.model_copy(update={"withdrawn_on": None})
    with pytest.raises(KnownError, match="act of its own"):
        save_record(desk, again, Place(case_id, consent_id, stored.version))


def test_how_the_office_watches_over_its_work_is_not_in_the_persons_copy(desk, case_id) -> None:
    kept = (
        AccessBlock(worker="0123456789abcdef", reason="Zzcousin of somebody."),
        EmergencyOpening(category=next(iter(EMERGENCY)), reason="Zzemergency at the gate."),
        QualityReview(reviewed_on=desk.today(), to_improve="Zzcareless notes."),
        Approval(subject_kind="goal", subject="0" * 32, asked_at=NOW, asked_by="1" * 16, question="Zzlook."),
        Flag(reason="urgent", note="Zzflag of a colleague."),
    )
    with desk.vault.write() as vault:
        for record in kept:
            vault.add(record, case_id)
        vault.note(Act.ADD_RECORD, case_id)
    found = words_of(desk, case_id)
    assert "Yourrights" in found
    assert "Zz" not in found.replace("Zzyzx", "")
