import re

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from caseapp.paths import RESOURCES
from caseapp.ui.colours import CONTRAST_PAIRS, contrast
from caseapp.ui.fonts import families, load_fonts
from caseapp.ui.theme import COLOURS, TEXT_SCALES, Look, ThemeName, style_sheet

_REGION = ("en", "th", "my", "km", "lo", "bn", "hi", "ne", "si", "ta", "dv", "ur", "fa", "ps", "vi", "id")


@pytest.mark.parametrize("theme", ThemeName)
def test_every_pair_of_colours_has_the_contrast_wcag_asks_for(theme):
    colours = COLOURS[theme]
    low = {
        (front, back): round(contrast(getattr(colours, front), getattr(colours, back)), 2)
        for front, back, least in CONTRAST_PAIRS
        if contrast(getattr(colours, front), getattr(colours, back)) < least
    }
    assert low == {}


def test_contrast_is_measured_as_wcag_does():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_the_style_sheet_names_no_colour_and_no_size_of_type_itself():
    sheet = (RESOURCES / "theme" / "caseapp.qss").read_text("utf-8")
    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    assert not re.findall(r"(?<![\w-])#[0-9A-Fa-f]{3,8}\b(?=\s*[;}])", rules)
    assert not re.findall(r"font-size:\s*\d", rules)


@pytest.mark.parametrize("theme", ThemeName)
def test_every_picture_the_style_sheet_names_exists_in_the_colours_of_its_theme(theme):
    named = set(re.findall(r"url\(theme:([\w.]+)\)", style_sheet(Look(theme=theme))))
    assert named
    own = {value.lower() for value in vars(COLOURS[theme]).values()}
    for name in named:
        drawing = (RESOURCES / "theme" / name).read_text("utf-8")
        assert {ink.lower() for ink in re.findall(r"#[0-9A-Fa-f]{6}", drawing)} <= own


@pytest.mark.parametrize("language", _REGION)
def test_every_family_asked_for_comes_with_the_program(qapp, language):
    assert set(families(language)) <= set(load_fonts())


@pytest.mark.parametrize("scale", TEXT_SCALES)
@pytest.mark.parametrize("touch", [False, True])
def test_targets_are_large_enough_at_every_size_of_text(make_kit, qtbot, scale, touch):
    make_kit(text_scale=scale, touch=touch)
    least = 44 if touch else 32
    for widget in (QPushButton("A"), QLineEdit()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().height() >= least


def test_text_grows_as_it_is_asked_to(make_kit):
    make_kit(text_scale=200)
    assert QApplication.font().pointSizeF() == pytest.approx(21.0)


def test_a_tall_script_gets_taller_lines(qapp):
    load_fonts()
    assert Look(language="my").line_height > Look(language="en").line_height
    assert Look(language="my").control_height >= Look(language="my").line_height


def test_a_focused_field_is_as_tall_as_before(make_kit, qtbot):
    make_kit()
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    before = line.sizeHint().height()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert line.sizeHint().height() == before
