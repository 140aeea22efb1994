"""A chart of figures on the screen: drawn in every look, said in words, reached by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from caseapp.statistics.charts import Labels, chart_of
from caseapp.statistics.protect import Cell, Status, Table
from caseapp.ui.figures.chart_view import FigureChart
from caseapp.ui.theme import ThemeName

_LABELS = Labels({}, lambda _, code: f"Made-up {code}", {}, str)
_ROUTES = Table(
    ("citizenships", "exploitation_country"),
    (
        Cell(("MM", "TH"), 120, Status.ROUNDED, 111, 129),
        Cell(("KH", "TH"), None, Status.HIDDEN, 0, None),
    ),
)
_FORMS = Table(
    ("purposes",),
    (Cell(("a",), 120, Status.ROUNDED, 111, 129), Cell(("b",), None, Status.HIDDEN, 0, None)),
)


def _view(kit, qtbot, table, width=600):
    chart = chart_of(table, "Made-up chart", _LABELS)
    view = FigureChart(kit, chart)
    qtbot.addWidget(view)
    view.resize(width, view.heightForWidth(width))
    view.show()
    return view


def _colours(view):
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("language", ["en", "ur", "th", "my"])
@pytest.mark.parametrize("table", [_ROUTES, _FORMS], ids=["routes", "forms"])
def test_a_chart_is_drawn_in_every_look_and_script(make_kit, qtbot, theme, language, table):
    view = _view(make_kit(language, theme=theme), qtbot, table)
    assert len(_colours(view)) > 4


def test_a_chart_tells_its_figures_to_a_screen_reader(kit, qtbot):
    view = _view(kit, qtbot, _FORMS)
    assert view.accessibleName() == "Made-up chart"
    assert view.accessibleDescription() == "Made-up a: 120 (111 to 129)\nMade-up b: hidden"


def test_a_chart_is_reached_by_tab_and_shows_that_it_is(kit, qtbot):
    view = _view(kit, qtbot, _FORMS)
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
    before = view.grab().toImage()
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.grab().toImage() != before


def test_a_chart_is_as_high_as_it_needs_at_any_width(kit, qtbot):
    view = _view(kit, qtbot, _ROUTES)
    assert view.heightForWidth(500) > view.heightForWidth(300) > 100


def test_larger_text_makes_a_higher_chart(make_kit, qtbot):
    heights = [_view(make_kit(text_scale=scale), qtbot, _FORMS).heightForWidth(400) for scale in (100, 150)]
    assert heights[0] < heights[1]
