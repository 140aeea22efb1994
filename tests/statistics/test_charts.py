"""Charts show published figures alone: hidden ones as hidden, open ones with their limits."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.shapes import Box, Fill, Ink, Line, Measure, Patch, Said
from caseapp.statistics.axis import TOTAL, UNKNOWN
from caseapp.statistics.chart_layout import laid_out
from caseapp.statistics.chart_sheet import Sheet
from caseapp.statistics.charts import Kind, Labels, chart_of, figure_words, in_words
from caseapp.statistics.protect import Cell, Status, Table

LABELS = Labels({}, lambda _, code: f"<{code}>", {}, str)
MEASURE = Measure(
    12.0, lambda words: 6.0 * len(words), lambda words, width: 12.0 * (1 + 6 * len(words) // width)
)
SHEET = Sheet(500.0, MEASURE, str, str)


def _cell(*codes, value=None, reach=0):
    if value is None:
        return Cell(codes, None, Status.HIDDEN, 0, None)
    status = Status.ROUNDED if reach else Status.SHOWN if value else Status.ZERO
    return Cell(codes, value, status, max(0, value - reach), value + reach)


def _table(columns, figures, reach=0):
    cells = [_cell(*codes, value=value, reach=reach) for codes, value in figures.items()]
    return Table(columns, tuple(cells))


def _one(name="purposes", reach=0, **figures):
    return _table((name,), {(TOTAL,): 99, **{(code,): value for code, value in figures.items()}}, reach)


def _chart(table, labels=LABELS, error=0.0):
    return chart_of(table, "Made-up", labels, error)


def _drawn(table, sheet=SHEET):
    return laid_out(_chart(table), sheet)


AGES = _table(
    ("sex", "birth_date_age_band"),
    {
        (sex, age): n
        for sex, ns in (("f", (5, 12)), ("m", (None, 3)))
        for age, n in zip(("0-17", "18+"), ns, strict=True)
    },
)
ROUTES = _table(
    ("citizenships", "exploitation_country"),
    {
        ("MM", "TH"): 120,
        ("KH", "TH"): 30,
        ("MM", "MY"): None,
        ("TH", "TH"): 40,
        ("US", "TH"): 15,
        (UNKNOWN, "TH"): 9,
    },
)
TIMES = _one("year", **{"2024": 30, "2023": 10, "2025": None})


def test_forms_are_bars_with_the_largest_first_and_the_unknown_last():
    chart = _chart(_one(a=5, b=20, **{UNKNOWN: 90}))
    assert chart.kind is Kind.BARS
    assert [line.code for line in chart.lines] == ["b", "a", UNKNOWN]


def test_age_and_sex_are_a_pyramid_whichever_comes_first():
    turned = Table(AGES.columns[::-1], tuple(replace(cell, codes=cell.codes[::-1]) for cell in AGES.cells))
    for table in (AGES, turned):
        chart = _chart(table)
        assert chart.kind is Kind.PYRAMID
        assert chart.names == ("<f>", "<m>")
        assert [line.code for line in chart.lines] == ["0-17", "18+"]


def test_years_are_a_line_through_time_in_their_order():
    chart = _chart(TIMES)
    assert chart.kind is Kind.TREND
    assert [line.code for line in chart.lines] == ["2023", "2024", "2025"]


def test_corridors_go_from_one_country_to_another_and_never_to_where_they_began():
    chart = _chart(ROUTES)
    assert chart.kind is Kind.CORRIDORS
    assert [line.ends for line in chart.lines][:2] == [("MM", "TH"), ("KH", "TH")]
    assert ("TH", "TH") not in [line.ends for line in chart.lines]


def test_sums_of_other_codes_are_not_drawn_beside_their_parts():
    labels = replace(LABELS, sums={"purposes": frozenset({"all"})})
    assert [line.code for line in _chart(_one(all=30, a=20, b=10), labels).lines] == ["a", "b"]


def test_a_table_that_says_nothing_has_no_chart():
    assert _chart(_one(a=0, b=0)) is None


def test_a_table_of_three_columns_has_no_chart():
    assert _chart(_table(("a", "b", "c"), {("x", "y", "z"): 5})) is None


def test_more_lines_than_can_be_read_are_counted():
    chart = _chart(_one(**{f"c{n}": n for n in range(1, 40)}))
    assert len(chart.lines) + chart.left_out == 39
    assert "more line" in " ".join(s.words for s in laid_out(chart, SHEET).shapes if isinstance(s, Said))


def test_noisy_figures_have_the_range_that_holds_the_truth_19_times_of_20():
    table = Table(("purposes",), (Cell(("a",), 50, Status.NOISY, 0, None),))
    (figure,) = _chart(table, error=10.0).lines[0].figures
    assert (figure.least, figure.greatest) == (30, 70)


def test_the_text_of_a_chart_says_every_figure_and_what_is_hidden():
    said = in_words(_chart(_one(a=20, b=None, reach=9)), str, str)
    assert said == "<a>: 20 (11 to 29)\n<b>: hidden"


@pytest.mark.parametrize("value", [1, 7, 400])
def test_what_a_hidden_figure_is_changes_nothing_in_a_drawing(value):
    def drawing(least, greatest):
        hidden = Cell(("b",), None, Status.HIDDEN, least, greatest)
        return _drawn(Table(("purposes",), (_cell("a", value=20), hidden)))

    assert drawing(0, None) == drawing(value, value)


@pytest.mark.parametrize(
    "table", [AGES, ROUTES, TIMES, _one(a=5, b=None)], ids=["sexes", "routes", "years", "bars"]
)
def test_a_hidden_figure_has_a_mark_of_its_own(table):
    shapes = _drawn(table).shapes
    hatched = [s for s in shapes if isinstance(s, Box) and s.fill is Fill.HATCHED]
    dashed = [s for s in shapes if isinstance(s, Line) and s.dash and s.ink is Ink.QUIET]
    assert hatched or dashed
    assert "hidden" in [s.words for s in shapes if isinstance(s, Said)]


def test_arrows_are_as_wide_as_their_figures():
    widths = [s.width for s in _drawn(ROUTES).shapes if isinstance(s, Line) and s.ink is Ink.FIRST]
    assert sorted(widths, reverse=True) == widths
    assert widths[0] > 2 * widths[1]


def test_every_corridor_stands_in_the_list_and_one_beyond_the_map_in_the_list_alone():
    drawing = _drawn(ROUTES)
    said = [s.words for s in drawing.shapes if isinstance(s, Said)]
    assert "<US> to <TH>" in said
    arrows = [s for s in drawing.shapes if isinstance(s, Patch) and s.ink is not Ink.LAND]
    assert len(arrows) == len([line for line in _chart(ROUTES).lines if "US" not in line.ends])


def test_a_map_says_that_it_is_a_sketch():
    assert any("sketch" in s.words for s in _drawn(ROUTES).shapes if isinstance(s, Said))


def test_charts_are_mirrored_for_reading_from_the_right_but_east_stays_east():
    right = replace(SHEET, is_rtl=True)
    bars, turned = _drawn(_one(a=9)), _drawn(_one(a=9), right)
    assert turned == bars.mirrored()
    lands = [[s for s in _drawn(ROUTES, sheet).shapes if isinstance(s, Patch)] for sheet in (SHEET, right)]
    assert lands[0] == lands[1]


_FIGURES = st.dictionaries(
    st.text("abcdefgh", min_size=1, max_size=4), st.one_of(st.none(), st.integers(0, 10**6)), min_size=1
)


@given(_FIGURES, st.integers(0, 9), st.floats(200, 1200), st.booleans())
def test_nothing_is_drawn_outside_the_sheet(figures, reach, width, is_rtl):
    chart = _chart(_one(reach=reach, **figures))
    if chart is None:
        return
    drawing = laid_out(chart, replace(SHEET, width=width, is_rtl=is_rtl))
    for shape in drawing.shapes:
        if isinstance(shape, Box):
            assert shape.x >= -1
            assert shape.x + shape.width <= width + 1
            assert shape.y + shape.height <= drawing.height + 1
        elif isinstance(shape, Line):
            assert all(-1 <= x <= width + 1 for x, _ in shape.points)


@given(_FIGURES)
def test_every_figure_of_a_chart_is_told_in_words_in_the_drawing(figures):
    chart = _chart(_one(**figures))
    if chart is None:
        return
    said = [s.words for s in laid_out(chart, SHEET).shapes if isinstance(s, Said)]
    for line in chart.lines:
        assert line.label in said
        assert figure_words(replace(line.figures[0], greatest=None), str, str) in said


def test_sexes_beside_the_pyramid_are_drawn_on_its_scale():
    figures = {("f", "18+"): 100, ("m", "18+"): 80, ("x", "18+"): 10}
    boxes = [s for s in _drawn(_table(("sex", "birth_date_age_band"), figures)).shapes if isinstance(s, Box)]
    widths = [box.width for box in boxes]
    assert widths[2] == pytest.approx(widths[0] / 10)


def test_rounded_years_have_the_limits_of_the_true_figure():
    shapes = _drawn(_one("year", reach=9, **{"2023": 100, "2024": 50})).shapes
    upright = [
        s for s in shapes if isinstance(s, Line) and s.ink is Ink.TEXT and s.points[0][0] == s.points[1][0]
    ]
    assert len(upright) == 2


def test_the_lower_of_two_series_has_its_figures_under_its_points():
    figures = {(sex, year): n for sex, n in (("f", 100), ("m", 60)) for year in ("2023", "2024")}
    said = {s.words: s.y for s in _drawn(_table(("sex", "year"), figures)).shapes if isinstance(s, Said)}
    boxes = [
        s for s in _drawn(_table(("sex", "year"), figures)).shapes if isinstance(s, Box) and s.width == 7
    ]
    assert said["60"] > max(box.y for box in boxes)


def test_names_of_series_that_find_no_room_go_to_the_next_line():
    narrow = replace(SHEET, width=150.0)
    figures = {(sex * 12, form): 20 for sex in "fm" for form in ("a", "b")}
    said = {
        s.words: s.y
        for s in _drawn(_table(("sex", "purposes"), figures), narrow).shapes
        if isinstance(s, Said)
    }
    assert said[f"<{'m' * 12}>"] > said[f"<{'f' * 12}>"]


def test_more_series_than_can_be_told_apart_have_no_chart():
    assert _chart(_table(("a", "b"), {(a, b): 20 for a in "pqrstu" for b in "vwxyz"})) is None


def test_years_of_both_sexes_are_a_line_for_each():
    chart = _chart(_table(("sex", "year"), {(sex, year): 20 for sex in "fm" for year in ("2024", "2023")}))
    assert (chart.kind, [line.code for line in chart.lines]) == (Kind.TREND, ["2023", "2024"])


def test_the_column_with_fewer_codes_is_told_apart_by_fill():
    for columns, figures in (
        (("a", "b"), {(a, b): 20 for a in "pq" for b in "xyz"}),
        (("b", "a"), {(b, a): 20 for a in "pq" for b in "xyz"}),
    ):
        assert _chart(_table(columns, figures)).names == ("<p>", "<q>")
