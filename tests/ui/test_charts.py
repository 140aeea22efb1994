from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from caseapp.ui.charts import Chart, ChartView, Series, Shape, in_words, picture

_BARS = Chart(
    "Made-up figures", ["0–17", "18+"], [Series("Female", [12, 40]), Series("Male", [8, None])], Shape.BARS
)


def _ink(image: QImage, left: int, right: int) -> int:
    plain = image.pixel(0, 0)
    rows = range(0, image.height(), 2)
    return sum(image.pixel(x, y) != plain for x in range(left, right, 2) for y in rows)


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("language", ["en", "ur", "th", "my"])
def test_a_chart_is_drawn_in_every_script(make_kit, shape, language):
    kit = make_kit(language)
    chart = Chart("Made-up", ["แรงงาน", "مزدوری"], [Series("အမျိုးသမီး", [1, 2]), Series("B", [2, 3])], shape)
    assert _ink(picture(kit, chart, 320, 200, dpi=96), 0, 320) > 500


def test_charts_run_from_the_right_where_reading_does(make_kit):
    chart = Chart("Made-up", ["a", "b"], [Series("", [1, 100])])
    ltr, rtl = (picture(make_kit(language), chart, 400, 200, dpi=96) for language in ("en", "ur"))
    assert _ink(ltr, 220, 400) > _ink(ltr, 40, 220)
    assert _ink(rtl, 0, 180) > _ink(rtl, 180, 360)


def test_series_can_be_told_apart_on_a_grey_printout(kit):
    chart = Chart("Made-up", ["a"], [Series("One", [10]), Series("Two", [10])])
    grey = picture(kit, chart, 300, 200, dpi=96).convertToFormat(QImage.Format.Format_Grayscale8)
    middle = [grey.pixel(x, 120) & 0xFF for x in range(60, 290)]
    dark = sum(value < 130 for value in middle)
    hatched_edges = sum(abs(a - b) > 60 for a, b in pairwise(middle))
    assert dark > 20
    assert hatched_edges > 6  # one bar is solid, the other has a pattern


def test_a_picture_for_paper_has_as_many_dots_as_paper_needs(kit):
    image = picture(kit, _BARS, 480, 240, dpi=300)
    assert image.width() == 1500
    assert round(image.dotsPerMeterX() * 0.0254) == 300


def test_the_scale_ends_at_a_round_number_no_figure_is_above():
    for top in (1, 3, 7, 12, 52, 99, 101, 4_321):
        chart = Chart("", ["a"], [Series("", [top])])
        assert top <= chart.highest <= 2.5 * top


def test_a_chart_tells_its_figures_to_a_screen_reader_and_a_hidden_one_as_hidden(kit, qtbot):
    view = ChartView(kit, _BARS)
    qtbot.addWidget(view)
    assert view.accessibleName() == "Made-up figures"
    assert "Female: 0–17 12, 18+ 40" in view.accessibleDescription()
    assert "18+ –" in in_words(kit, _BARS)


def test_a_chart_without_figures_is_drawn_too(kit):
    assert not picture(kit, Chart("", [], []), 200, 100, dpi=96).isNull()
