"""The pocket card and the comparison as people read them, in several languages, with hostile words, too."""

from datetime import date

import pytest
from pypdf import PdfReader

from caseapp.paths import RESOURCES
from caseapp.procedures.comparing import Question, compare
from caseapp.procedures.reading import read_packs
from caseapp.reports.comparison_sheet import draw_comparison
from caseapp.reports.pocket_card import Print, draw_card
from caseapp.text import Catalogue
from tests.procedures.comparable import a_hotline, a_law, a_pack, a_phase, a_step
from tests.reports.anyscript.pages import qpdf_complaints, without_spaces
from tests.reports.reading import properties, raw_text, reach, sheets

_ABOUT = Print(date(2026, 11, 24), "4f2a9c1b")
_ENGLISH = Catalogue("en")
_LANGUAGES = ["en", "th", "ur", "bn"]
_FRAME = {
    "th": {"Who to call": "โทรหาใคร", "Topic": "หัวข้อ", "not verified": "ยังไม่ได้ตรวจสอบ"},
    "ur": {"Who to call": "فون", "Topic": "موضوع", "not verified": "نامعلوم"},
    "bn": {"Who to call": "কাকে ফোন করবেন", "Topic": "বিষয়", "not verified": "যাচাই করা হয়নি"},
}
_LONG_WORD = "Donaudampfschifffahrt" * 40
_SOURCE_URL = "https://example.org/act"


@pytest.fixture(scope="module")
def packs():
    return read_packs(RESOURCES / "procedures")


def _catalogue(language):
    forms = {
        (context, source): (words,)
        for source, words in _FRAME.get(language, {}).items()
        for context in ("PocketCard", "ComparisonSheet", "Procedures")
    }
    return Catalogue(language, forms)


def _card(pack, language="en"):
    return draw_card(pack, _ABOUT, _catalogue(language))


def _has(content, *wanted):
    printed = raw_text(content)
    return all(without_spaces(each) in printed for each in wanted)


def _size(content, tmp_path):
    (tmp_path / "made.pdf").write_bytes(content)
    return PdfReader(tmp_path / "made.pdf").pages[0].mediabox


@pytest.mark.parametrize("code", ["TH", "US", "XX"])
def test_a_card_has_every_step_with_its_deadline_and_every_number(packs, code):
    pack = packs.for_country(code)
    made = _card(pack)
    assert made.missing == ()
    assert _has(made.content, *(step.title for _, step in pack.steps()))
    assert _has(made.content, *(phase.title for phase in pack.phases))
    assert _has(made.content, *(line.number for line in pack.hotlines if line.number))


def test_a_card_is_one_sheet_on_both_sides_in_every_country(packs):
    assert {code: _card(packs.for_country(code)).sheets > 2 for code in packs.countries} == dict.fromkeys(
        packs.countries, False
    )


def test_a_card_is_a4_across(packs, tmp_path):
    box = _size(_card(packs.for_country("TH")).content, tmp_path)
    assert (round(box.width), round(box.height)) == (842, 595)


def test_each_side_of_a_card_bears_version_print_and_number(packs):
    pack = packs.for_country("TH")
    pages = sheets(_card(pack).content)
    for number, page in enumerate(pages, 1):
        assert f"TH, version {pack.version}, print 4f2a9c1b" in page
        assert f"Sheet {number} of {len(pages)}" in page


def test_a_card_says_deadlines_whom_consent_and_doubt():
    pack = a_pack(
        phases=[
            a_phase(
                a_step(deadline="PT24H", deadline_source="s-act", starts_from="reported"),
                a_step("s-8", applies_to=["child"], requires_consent=True, status="memory", source=None),
            )
        ],
        hotlines=[a_hotline(status="memory", source=None), a_hotline(number=None, hours=None)],
    )
    assert _has(
        _card(pack).content,
        "24 hour(s) from the report to the authorities",
        "For: children",
        "ask for consent",
        "not verified",
        "Hours: day and night",
        "number not known",
        "Hours: not known",
    )
    assert raw_text(_card(pack).content).count("notverified") == 2


def test_a_country_without_a_number_to_call_says_so():
    assert _has(_card(a_pack()).content, "No number to call is known.")


@pytest.mark.parametrize("language", _LANGUAGES)
def test_the_frame_of_a_card_follows_the_language(packs, language):
    made = _card(packs.for_country("TH"), language)
    assert made.missing == ()
    wanted = _FRAME.get(language, {"Who to call": "Who to call"})["Who to call"]
    assert without_spaces(wanted)[:4] in raw_text(made.content)


def test_the_panels_follow_each_other_from_the_right_where_people_read_so(packs):
    pack = packs.for_country("TH")
    number = pack.hotlines[0].number
    half = 842 / 2
    assert reach(_card(pack).content, number)[1] < half
    assert reach(_card(pack, "ur").content, number)[0] > half
    first = sheets(_card(pack, "ur").content)[0]
    assert first.index("Sheet") < first.index("version")


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_comparison_has_every_country_topic_and_source(packs, language):
    table = compare([packs.for_country(code) for code in ("TH", "MY", "ID", "BD")])
    made = draw_comparison(table, _ABOUT, _catalogue(language))
    assert made.missing == ()
    pages = sheets(made.content)
    last = table.cited[-1]
    assert f"[{last.number}]" in pages[-1]
    for finding in table.rows[1].answers[0].findings:
        assert _has(made.content, finding.title)
    if language == "en":
        assert _has(made.content, *(question.words.source for question in Question))
        assert _has(made.content, *(one.source.title for one in table.cited))


def test_the_names_of_the_columns_stand_on_every_sheet_of_the_table(packs):
    table = compare([packs.for_country(code) for code in ("TH", "MY", "ID", "BD")])
    pages = sheets(draw_comparison(table, _ABOUT, _ENGLISH).content)
    begins = next(n for n, page in enumerate(pages) if "Sources" in page)
    for page in pages[: begins + 1]:
        assert "Topic" in page
        assert "Malaysia" in page
    assert not any("Topic" in page for page in pages[begins + 1 :])


def test_an_empty_place_says_that_the_file_has_nothing_on_it():
    table = compare([a_pack("TH"), a_pack("MY")], [Question.COMPENSATION])
    content = draw_comparison(table, _ABOUT, _ENGLISH).content
    assert raw_text(content).count("Thisprocedurefilehasnothingonit.") == 2
    assert "norule" not in raw_text(content).replace("notthatthereisnorule", "")


def test_an_answer_names_the_number_of_its_source_and_its_status():
    packs = [a_pack("TH", legal_basis=[a_law("child", status="memory")]), a_pack("MY")]
    content = draw_comparison(compare(packs, [Question.CHILD]), _ABOUT, _ENGLISH).content
    assert _has(content, "not verified [1]", "Sample Act, English text, Sample press (2008)", _SOURCE_URL)


@pytest.mark.parametrize(
    "words", [_LONG_WORD, "=1+1", "@SUM(A1)", "-2", "สวัสดี " * 60, "ا" * 300, "((((([[[[["]
)
def test_hostile_words_are_set_as_words(words, tmp_path):
    words = words.strip()
    packs = [
        a_pack(
            code,
            legal_basis=[a_law("child", title=words, summary=words)],
            phases=[a_phase(a_step(title=words, actor=words), title=words)],
            hotlines=[a_hotline(name=words, number=words, hours=words)],
        )
        for code in ("TH", "MY")
    ]
    for made in (_card(packs[0]), draw_comparison(compare(packs), _ABOUT, _ENGLISH)):
        assert qpdf_complaints(made.content, tmp_path) == ""
        assert _has(made.content, words[:4])


def test_the_longest_words_a_pack_may_have_still_make_pages():
    longest = ("long words " * 90).strip()
    law = a_law("child", title=longest, summary=longest)
    step = a_step(title=longest, actor=longest)
    packs = [
        a_pack(code, legal_basis=[law], phases=[a_phase(step)], hotlines=[a_hotline(name=longest)])
        for code in ("TH", "MY", "ID", "BD")
    ]
    assert _card(packs[0]).sheets >= 1
    assert draw_comparison(compare(packs), _ABOUT, _ENGLISH).sheets >= 1


def test_the_files_say_nothing_of_themselves_and_are_the_same_each_time(packs):
    table = compare([packs.for_country(code) for code in ("TH", "MY")])
    for draw in (
        lambda: _card(packs.for_country("TH")).content,
        lambda: draw_comparison(table, _ABOUT, _ENGLISH).content,
    ):
        content = draw()
        assert content == draw()
        found = properties(content)
        assert [found.get(name, "") for name in ("Author", "Subject", "Creator", "Producer")] == [""] * 4
        assert found["CreationDate"] == "D:20261124000000Z"


def test_a_print_from_training_says_so(packs):
    about = Print(date(2026, 11, 24), "", is_training=True)
    assert "TRAINING" in sheets(draw_card(packs.for_country("TH"), about, _ENGLISH).content)[0]
