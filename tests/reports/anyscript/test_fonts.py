"""The right face for a script and a language, and plain words where there is none."""

import pytest

from caseapp.domain.errors import KnownError
from caseapp.paths import RESOURCES
from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.fonts import Face, FontUnusable, noto_fonts
from caseapp.reports.anyscript.style import Span, Style

from .samples import SAMPLES, sample
from .test_lines import paragraph


def _faces(found) -> set[str]:
    return {item.manner.face.name for item in found.items}


@pytest.mark.parametrize(
    ("language", "face"),
    [
        ("ur", "NotoNastaliqUrdu-Regular"),
        ("ur-PK", "NotoNastaliqUrdu-Regular"),
        ("fa", "NotoNaskhArabic-Regular"),
    ],
)
def test_urdu_is_nastaliq_and_other_arabic_script_is_naskh(language, face, fonts):
    assert _faces(paragraph("قانون", fonts, language=language)) == {face}


def test_a_family_asked_for_comes_first_for_its_script_only(fonts):
    found = paragraph("قانون ABC", fonts, language="ur", families=("NotoSansArabic",))
    assert _faces(found) == {"NotoSansArabic-Regular", "NotoSans-Regular"}
    looped = paragraph("ผู้ ABC", fonts, language="th", families=("NotoSansThaiLooped",))
    assert _faces(looped) == {"NotoSansThaiLooped-Regular", "NotoSans-Regular"}


@pytest.mark.parametrize("each", SAMPLES, ids=[each.name for each in SAMPLES])
def test_latin_letters_are_noto_sans_in_every_sentence(each, fonts):
    found = paragraph(each.text + " ABC", fonts, language=each.language, families=each.families)
    for item in found.items:
        if item.manner.script == "Latn":
            assert item.manner.face.name == "NotoSans-Regular"


@pytest.mark.parametrize("each", SAMPLES, ids=[each.name for each in SAMPLES])
def test_the_fonts_have_every_character_of_the_region(each, fonts):
    assert not AnyText(each.text, Style(language=each.language), fonts).missing
    assert not AnyText(each.text, Style(language=each.language, bold=True), fonts).missing


def test_bold_has_a_face_of_its_own_in_every_script(fonts):
    for each in SAMPLES:
        for face in _faces(paragraph(each.text, fonts, language=each.language, bold=True)):
            assert face.endswith("-Bold")


def test_a_span_can_be_in_another_language_than_its_block(fonts):
    block = AnyText([Span("Name: "), Span("قانون", language="ur")], Style(language="en"), fonts)
    assert "NotoNastaliqUrdu-Regular" in _faces(block.passage.paragraphs[0])


def test_a_space_and_a_joiner_do_not_change_the_face(fonts):
    assert len(paragraph("می\u200cباشد و بود", fonts, language="fa").items) == 1


def test_characters_no_face_has_are_told(fonts):
    assert AnyText("ab 漢 😀 ab", Style(), fonts).missing == {"漢", "😀"}
    assert AnyText("ab\u3000\u00a0c\u200d\ufe0f", Style(), fonts).missing == frozenset()


def test_a_missing_font_is_told_in_plain_words(tmp_path):
    with pytest.raises(KnownError, match="Install the program again"):
        noto_fonts(tmp_path).face("NotoSans")


def test_a_damaged_font_is_refused(tmp_path):
    path = tmp_path / "NotoSans_400Regular.ttf"
    path.write_bytes(b"not a font")
    with pytest.raises(FontUnusable):
        Face(path)


def test_a_font_with_other_outlines_is_refused(tmp_path):
    data = (RESOURCES / "fonts" / "NotoSansThai_400Regular.ttf").read_bytes()
    path = tmp_path / "Other_400Regular.ttf"
    path.write_bytes(data.replace(b"glyf", b"CFF ", 1))
    with pytest.raises(FontUnusable):
        Face(path)


def test_the_licence_lies_beside_the_fonts():
    text = (RESOURCES / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert len(list((RESOURCES / "fonts").glob("*.ttf"))) == 28


def test_a_sample_in_each_face_of_urdu_looks_different(fonts):
    naskh, nastaliq = sample("Urdu (Naskh)"), sample("Urdu (Nastaliq)")
    one = paragraph(naskh.text, fonts, language="ur", families=naskh.families)
    other = paragraph(nastaliq.text, fonts, language="ur")
    assert _faces(one).isdisjoint(_faces(other) - {"NotoSans-Regular"})
