"""What a letter says, and what it keeps to itself."""

from dataclasses import fields
from datetime import date

import pytest

from caseapp.domain.codes import casework
from caseapp.domain.fields import Share
from caseapp.domain.records import ContactSafety
from caseapp.operations import referrals, sharing
from caseapp.reports.anyscript.isolates import left_to_right
from caseapp.reports.contact_box import contact_box
from caseapp.reports.letter import LetterContent, draw_letter
from caseapp.reports.words import words_of
from tests.reports.anyscript.pages import without_spaces
from tests.reports.made_up_letter import CONSENT, CONTACT, ENGLISH, PROVIDER, REFERRAL, answers_of, letter
from tests.reports.made_up_words import catalogue
from tests.reports.reading import lines, raw_text, reach, sheets

_LANGUAGES = [
    "en",
    "th",
    "my",
    "km",
    "lo",
    "bn",
    "hi",
    "si",
    "ta",
    "vi",
    "id",
    "ms",
    "fil",
    "ur",
    "fa",
    "ps",
    "dv",
]


def _said(**changed: object) -> str:
    return raw_text(draw_letter(letter(**changed), ENGLISH).content)


def _contact(**rules: object) -> str:
    return _said(answers=answers_of(ContactSafety(**rules)))


def _has(printed: str, *wanted: str) -> bool:
    return all(without_spaces(each) in printed for each in wanted)


def test_a_letter_names_sender_and_receiver():
    printed = _said()
    assert _has(printed, "Made-up Protection Office, Sampletown", "Worker Madeup")
    assert _has(printed, "Sample House", "12 Example Road", "Building B", "Sampletown, Thailand")
    assert _has(printed, "+66 2 000 0000", "house@sample.example")


def test_a_letter_says_what_is_asked_how_soon_and_for_which_case():
    printed = _said()
    assert _has(printed, "Referral letter 24 November 2026 Shelter", REFERRAL.request)
    assert _has(printed, "Case code THA-26-0147 How urgent Within 24 hours")
    assert _has(printed, "Answer wanted by 27 November 2026")


def test_a_letter_names_the_consent_it_rests_on():
    printed = _said()
    assert _has(printed, "Date 23 November 2026", "Form Thumbprint", "Purpose Refer to a service")
    assert _has(printed, "Given by The person", "With an interpreter? Yes")
    assert _has(printed, "Agreed to share Identity, How to reach the person, Safety of contact")


def test_answers_stand_under_the_part_they_belong_to():
    printed = _said()
    parts = ["Identity", "Given name Mi Mi Madeup", "How to reach the person", "Phone +66 80 000 0000"]
    parts += ["Personal circumstances", "Sex Female", "What happened", "Country of exploitation Thailand"]
    begin = printed.index(without_spaces("What we share with you"))
    places = [printed.index(without_spaces(part), begin) for part in parts]
    assert places == sorted(places)


def test_what_was_not_answered_is_not_mentioned():
    bare = CONSENT.model_copy(update={"form": None, "given_by": None, "with_interpreter": None})
    provider = PROVIDER.model_copy(update={"phone": None, "address": None, "city": None, "email": None})
    referral = REFERRAL.model_copy(update={"answer_due_on": None, "reason": None})
    printed = _said(consent=bare, provider=provider, referral=referral, answers=())
    for absent in (
        "Form",
        "Given by",
        "With an interpreter?",
        "Answer wanted by",
        "Reason",
        "None",
        "share with you",
    ):
        assert without_spaces(absent) not in printed


def test_what_stays_in_the_office_is_not_printed():
    assert "Secretword" not in _said()


def test_the_receiver_is_told_to_keep_it_and_to_return_or_destroy_it():
    printed = _said()
    assert _has(printed, "Keep it locked away.", "unless the person agrees first.")
    assert _has(printed, "We have returned every sheet and every copy.")
    assert _has(printed, "We have destroyed every sheet and every copy.")
    assert _has(printed, "If you have questions, ask Worker Madeup at Made-up Protection Office, Sampletown.")
    assert printed.count(without_spaces("Signature and date")) == 2


def test_the_slip_that_goes_back_names_nobody():
    printed = _said()
    slip = printed[printed.index(without_spaces("Slip to send back")) :]
    assert _has(slip, "Case THA-26-0147, print 4f2a9c1b, copy 1")
    assert not any(name in slip for name in ("Mi", "Madeup", "SampleHouse", "Office"))


def test_the_slip_is_on_one_sheet():
    for length in range(0, 2_400, 300):
        referral = REFERRAL.model_copy(update={"request": "word " * (length // 5) + "end"})
        last = sheets(draw_letter(letter(referral=referral), ENGLISH).content)[-1]
        assert "Slip to send back" in last
        assert "For the receiver" in last


@pytest.mark.parametrize("rule", ["never", "ask_first", "safe"])
def test_each_rule_of_contact_is_said_as_a_sentence(rule):
    sentences = {
        "never": ("Do not call.", "Do not send messages.", "Do not visit."),
        "ask_first": (
            "Ask the sender before you call.",
            "Ask the sender before you send a message.",
            "Ask the sender before you visit.",
        ),
        "safe": ("You may call.", "You may send messages.", "You may visit."),
    }
    printed = _contact(call=rule, message=rule, visit=rule)
    for each, words in sentences.items():
        assert _has(printed, *words) is (each == rule)


def test_every_rule_and_way_of_contact_has_its_sentence():
    ways = [name for name in ("call", "message", "visit") if name in ContactSafety.model_fields]
    for way in ways:
        for rule in casework.CONTACT_RULE:
            answers = answers_of(ContactSafety(**{way: rule}))
            label = without_spaces(str(answers[0].label))
            assert label + without_spaces(answers[0].answer) not in _said(answers=answers)
    assert len(ways) == 3


def test_the_box_stands_above_all_that_is_asked():
    first = sheets(draw_letter(letter(), ENGLISH).content)[0]
    assert first.index("Do not call.") < first.index("Case code") < first.index("What we ask of you")


def test_what_must_never_be_done_stands_before_what_may_be_done():
    printed = _contact(call="safe", message="ask_first", visit="never")
    places = [
        printed.index(without_spaces(s)) for s in ("Do not visit.", "Ask the sender before", "You may call.")
    ]
    assert places == sorted(places)


def test_the_rest_of_what_is_known_of_safety_is_in_the_box_with_its_question():
    assert _has(
        _contact(safe_hours="18 to 20"), "Safe days and hours 18 to 20", "Before you contact the person"
    )


def test_a_number_without_a_rule_tells_to_ask_first():
    printed = _contact(phone="+66 80 000 0000")
    assert _has(printed, "Before you contact the person", "Ask the sender first.")


def test_a_letter_that_shares_neither_number_nor_safety_has_no_box():
    answers = [answer for answer in letter().answers if answer.share not in (Share.SAFETY, Share.CONTACT)]
    assert "Beforeyoucontact" not in _said(answers=tuple(answers))
    assert contact_box(answers, words_of(ENGLISH)) == []


def test_a_rule_is_understood_in_the_language_of_the_letter():
    urdu = catalogue("ur")
    printed = raw_text(draw_letter(letter(urdu, answers=answers_of(CONTACT, urdu)), urdu).content)
    assert "کریں" in printed
    assert "کبھی" not in printed


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_letter_can_be_made_in_every_language(language):
    made = draw_letter(letter(catalogue(language)), catalogue(language))
    assert made.missing == ()
    assert made.sheets == len(sheets(made.content))
    assert made.sheets <= 3


def test_a_letter_from_right_to_left_is_laid_out_the_other_way():
    def begins(language: str, word: str) -> float:
        made = draw_letter(letter(catalogue(language)), catalogue(language)).content
        return reach(made, word)[0]

    middle = 297.6
    assert begins("en", "Building") > middle > begins("en", "Worker")
    assert begins("ur", "Building") < middle < begins("ur", "Worker")


def test_a_phone_number_in_a_sentence_from_right_to_left_keeps_its_order():
    urdu = catalogue("ur")
    made = draw_letter(letter(urdu, office="Office +92 300 1234567"), urdu)
    assert "+92 300 1234567" in lines(made.content)


def test_a_day_is_written_as_the_language_writes_it():
    day = date(2026, 3, 12)
    assert words_of(ENGLISH).day(day) == "12 March 2026"
    assert words_of(catalogue("th")).day(day) == "12 มีนาคม ค.ศ. 2026"
    assert words_of(catalogue("ur")).day(day) == "12 مارچ، 2026"
    # Their locale data has no names of months.
    for language in ("dv", "xx"):
        assert words_of(catalogue(language)).day(day) == left_to_right("2026-03-12")


def test_the_letter_of_a_referral_has_all_that_is_printed():
    printed = {name for name, value in vars(LetterContent).items() if isinstance(value, property)}
    assert {each.name for each in fields(referrals.Letter)} >= printed
    assert {each.name for each in fields(sharing.SharedAnswer)} >= {"share", "label", "answer", "field_name"}
