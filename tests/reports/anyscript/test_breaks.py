"""Lines end where a reader of the language would end them."""

from unicodedata import category

import pytest
from babel import Locale

from caseapp.reports.anyscript.breaks import cluster_ends, line_breaks
from caseapp.reports.anyscript.lines import lines_of

from .samples import SAMPLES, sample
from .test_lines import paragraph

# Words of the samples; the scripts put no space between them.
_WORDS = {
    "th": ["สำนักงาน", "มีนาคม", "ข้อมูล", "เหตุการณ์", "หมู่บ้าน", "บันทึก", "เกี่ยวข้อง"],
    "my": ["မိမိ", "ကျေးရွာ", "အုပ်ချုပ်", "မှတ်တမ်း"],
    "km": ["ការិយាល័យ", "ព័ត៌មាន", "ហេតុការណ៍", "ភូមិ", "ខ្លួន"],
    "lo": ["ຫ້ອງການ", "ມີນາ", "ຂໍ້ມູນ", "ເຫດການ", "ບ້ານ"],
}
_UNSPACED = [each for each in SAMPLES if each.language in _WORDS]
_NAMES = {each.name for each in _UNSPACED}


@pytest.mark.parametrize("name", sorted(_NAMES))
def test_known_words_are_not_cut(name):
    chosen = sample(name)
    breaks = set(line_breaks(chosen.text, chosen.language))
    for word in _WORDS[chosen.language]:
        start = chosen.text.index(word)
        assert breaks.isdisjoint(range(start + 1, start + len(word))), word


@pytest.mark.parametrize("name", sorted(_NAMES))
def test_a_line_can_end_between_words_without_a_space(name):
    chosen = sample(name)
    longest = max(chosen.text.split(), key=len)
    assert len(line_breaks(longest, chosen.language)) > 5


@pytest.mark.parametrize("width", [30, 60, 100, 170, 260])
@pytest.mark.parametrize("each", SAMPLES, ids=[each.name for each in SAMPLES])
def test_no_line_begins_with_a_mark_that_belongs_to_the_letter_before(each, width, fonts):
    for line in lines_of(paragraph(each.text, fonts, language=each.language), width):
        assert category(each.text[line.start])[0] != "M"


def test_korean_and_japanese_words_stay_whole():
    korean = "피해자는 경찰서에 신고하였습니다"
    assert line_breaks(korean, "ko") == [5, 10, len(korean)]
    assert line_breaks(korean, "ko-KR") == [5, 10, len(korean)]


def test_places_are_counted_in_characters_outside_the_first_plane_too():
    assert line_breaks("𑄇𑄧 𑄇𑄧", "ccp") == [3, 5]
    assert cluster_ends("a𑄇𑄧b", "ccp") == [1, 3, 4]


@pytest.mark.full
@pytest.mark.parametrize("language", ["th", "lo", "km", "my"])
def test_country_names_of_one_word_are_cut_at_letters_only_where_the_line_is_too_narrow(language, fonts):
    for name in Locale(language).territories.values():
        found = paragraph(name, fonts, language=language)
        wide = max(found.least_width(), 1) + 1
        for line in lines_of(found, wide):
            assert line.end in found.breaks
            assert category(name[line.start])[0] != "M"
