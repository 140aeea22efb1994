import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QToolButton

from caseapp.ui.breaking import ZERO_WIDTH_SPACE, breakable, broken
from caseapp.ui.plain import ElidedLabel, Label, MaskedLabel, tip

_THAI = "ผู้เสียหายจากการค้ามนุษย์มีสิทธิได้รับความช่วยเหลือที่พักอาหารและการรักษาพยาบาล"
_BURMESE = "လူကုန်ကူးခံရသူများသည် ရဲတပ်ဖွဲ့နှင့်ပူးပေါင်းဆောင်ရွက်ရန်မလိုအပ်ဘဲ အကူအညီရရှိပိုင်ခွင့်ရှိသည်"
_HOSTILE = "<img src='/etc/hostname'><b>bold</b>"


def test_a_label_shows_hostile_words_as_they_are_written(kit, qtbot):
    label = Label(_HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == _HOSTILE


def test_a_tool_tip_leaves_nothing_to_guess(kit, qtbot):
    label = Label("")
    qtbot.addWidget(label)
    tip(label, _HOSTILE)
    assert "<img" not in label.toolTip()
    assert "&lt;img" in label.toolTip()


def test_thai_may_end_its_lines_between_words_only(kit):
    marked = breakable(_THAI)
    assert marked.count(ZERO_WIDTH_SPACE) > 8
    assert marked.replace(ZERO_WIDTH_SPACE, "") == _THAI
    assert not any(unicodedata.combining(part[0]) for part in marked.split(ZERO_WIDTH_SPACE))


def test_text_with_spaces_is_left_alone():
    assert breakable("A sentence with spaces") == "A sentence with spaces"


@pytest.mark.parametrize("width", [10, 20, 30])
def test_no_burmese_line_begins_inside_a_syllable(width):
    lines = broken(_BURMESE, width, len).split("\n")
    assert len(lines) > 1
    assert not any(unicodedata.category(line[0]) in ("Mn", "Mc") for line in lines)
    assert "".join("".join(lines).split()) == "".join(_BURMESE.split())


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=80), st.integers(1, 40))
def test_breaking_lines_never_loses_a_letter(text, width):
    assert "".join(broken(text, width, len).split()) == "".join(text.split())


def test_a_burmese_label_is_tall_enough_for_all_its_lines(make_kit, qtbot):
    make_kit("my")
    label = Label(_BURMESE)
    qtbot.addWidget(label)
    label.resize(220, label.heightForWidth(220))
    label.show()
    assert label.text().count("\n") >= 2
    needed = label.fontMetrics().boundingRect(0, 0, 9999, 9999, 0, label.text()).height()
    assert label.heightForWidth(220) >= needed
    assert label.words == _BURMESE


@pytest.mark.parametrize(("language", "side"), [("ur", "AlignRight"), ("en", "AlignLeft")])
def test_words_begin_where_reading_begins_whatever_their_script(make_kit, qtbot, language, side):
    make_kit(language)
    label = Label("THA-26-0147")
    qtbot.addWidget(label)
    assert label.alignment() & getattr(Qt.AlignmentFlag, side)


def test_a_long_line_ends_in_dots_and_tells_the_rest_in_its_tip(kit, qtbot):
    label = ElidedLabel("a word " * 40)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert "a word a word" in label.toolTip()


def test_an_identifying_answer_is_masked_until_the_reveal_is_journalled_and_then_again(kit, qtbot):
    told = []
    masked = MaskedLabel(kit, "Given name", "Made-up Name", told.append, seconds=0.05)
    qtbot.addWidget(masked)
    shown = masked.findChild(Label)
    assert "Made-up" not in shown.text()
    assert "Made-up" not in shown.accessibleName()
    masked.findChild(QToolButton).click()
    assert "Made-up" not in shown.text()  # nothing is shown before the journal has its line
    told[0]()
    assert shown.text() == "Made-up Name"
    qtbot.waitUntil(lambda: not masked.is_revealed)
    assert "Made-up" not in shown.text() + shown.accessibleName()


@pytest.mark.parametrize("sign", ["\u202d", "\u202e"])
def test_a_command_that_turns_letters_around_is_shown_as_a_sign(kit, qtbot, sign):
    odd = f"photo{sign}gpj.exe"
    label, short = Label(odd), ElidedLabel(odd)
    short.resize(2000, 40)
    tip(label, odd)
    for widget in (label, short):
        qtbot.addWidget(widget)
        assert f"[U+{ord(sign):04X}]gpj.exe" in widget.accessibleName()
    assert sign not in label.text() + short.text() + label.toolTip()
    assert label.words == odd  # as they were given


def test_no_burmese_line_is_wider_than_its_label_by_a_part_of_a_pixel(make_kit, qtbot):
    make_kit("my")
    label = Label("လျှို့ဝှက်မှု မည်သည့်နေရာတွင် ဆုံးသည်ကို ပြောပါ။ တစ်ဦးဦး အန္တရာယ်ရှိလျှင် ပြောရနိုင်သည်။")
    qtbot.addWidget(label)
    label.show()
    for width in range(160, 320):
        label.resize(width, 400)
        exact = QFontMetricsF(label.font())
        assert all(exact.horizontalAdvance(line) <= width for line in label.text().split("\n")), width
