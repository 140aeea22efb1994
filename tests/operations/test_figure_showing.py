"""Figures are shown as they would leave and as they left; the ledger says what they cost."""

from contextlib import closing

import pytest

from caseapp.demo.clock import MovingClock
from caseapp.domain.errors import KnownError
from caseapp.operations.figure_past import ledger_lines, trend_of_releases
from caseapp.operations.figure_preview import look_at_figures
from caseapp.operations.figure_sheet import OWN_COUNTS, sheet_of, who_is_counted
from caseapp.operations.figure_shown import past_figures, shown
from caseapp.operations.figures import Wish, make_release, plan_of
from caseapp.security.rights import Role
from caseapp.statistics.budget import rho_of
from caseapp.statistics.charts import Kind
from caseapp.statistics.plan import Method
from caseapp.text import Catalogue
from tests.operations import made_up
from tests.operations.made_up import NOW
from tests.reports.reading import raw_text, sheets

ENGLISH = Catalogue("en")
TABLES = (("sex", "birth_date_age_band"), ("citizenships", "exploitation_country"))


def _rows(number=120):
    """One row a made-up person, as the figures file has them."""
    return [
        {
            "person": f"{n:032x}",
            "opened_month": "2025-03",
            "sex": ("female", "male")[n % 2],
            "birth_date_age_band": ("9-17", "18-20", "30-38")[n % 3],
            "citizenships": ("MM", "KH")[n % 5 == 0],
            "exploitation_country": ("TH", "MY")[n % 7 == 0],
        }
        for n in range(number)
    ]


@pytest.fixture
def desk(tmp_path):
    with closing(made_up.make_desk(tmp_path, Role.SUPERVISOR, MovingClock(NOW))) as desk:
        desk.figures.replace(_rows())
        yield desk


def _plan(method=Method.ROUND, tables=TABLES):
    return plan_of(Wish("Made-up people", "2025", tables, method), ENGLISH)


def test_a_look_gives_figures_and_what_the_plain_ones_would_have_told(desk):
    preview = look_at_figures(desk, _plan())
    assert preview.plain.people == 120
    assert preview.plain.small > 0
    assert preview.protected.after.exact == preview.protected.after.unsafe == 0


def test_a_look_says_how_far_it_is_and_can_be_stopped(desk):
    told = []
    look_at_figures(desk, _plan(), lambda done, of: told.append((done, of)))
    assert told
    assert all(done <= of for done, of in told)

    class Stopped(Exception):
        pass

    def stop(_done, _of):
        raise Stopped

    with pytest.raises(Stopped):
        look_at_figures(desk, _plan(), stop)


def test_a_look_at_nothing_says_what_to_do(desk):
    desk.figures.replace([])
    with pytest.raises(KnownError, match="Bring the figures up to date first"):
        look_at_figures(desk, _plan())


@pytest.mark.parametrize("method", [Method.ROUND, Method.SUPPRESS])
def test_a_past_release_shows_the_very_figures_that_were_published(desk, tmp_path, method):
    before = shown(look_at_figures(desk, _plan(method)).protected, ENGLISH.look_up)
    release = make_release(desk, _plan(method), tmp_path / "out")
    past = past_figures(desk, release.number, ENGLISH.look_up)

    def said(figures):
        return [
            (figures.labels.title(table), cell.codes, cell.value, cell.status)
            for table in figures.tables
            for cell in table.cells
        ]

    assert said(past) == said(before)
    assert [past.chart(table).kind for table in past.tables] == [Kind.PYRAMID, Kind.CORRIDORS]


def test_the_totals_of_releases_are_a_line_through_their_periods(desk, tmp_path):
    assert trend_of_releases(desk, ENGLISH.look_up) is None
    earlier = [{**row, "opened_month": "2024-05", "person": row["person"][::-1]} for row in _rows(80)]
    desk.figures.replace([*earlier, *_rows()])
    for year in ("2024", "2025"):
        plan = plan_of(Wish("Made-up people", year, TABLES), ENGLISH)
        make_release(desk, plan, tmp_path / year)
    chart = trend_of_releases(desk, ENGLISH.look_up)
    assert chart.kind is Kind.TREND
    assert [line.code for line in chart.lines] == ["2024", "2025"]
    assert [line.figures[0].value for line in chart.lines] == [80, 120]


def test_a_release_that_is_not_there_is_refused_in_words(desk):
    with pytest.raises(KnownError, match="cannot be read"):
        past_figures(desk, 7, ENGLISH.look_up)


def test_exact_figures_cost_nothing_of_the_budget(desk, tmp_path):
    make_release(desk, _plan(), tmp_path / "out", ("Sample Ministry",))
    (line,) = ledger_lines(desk)
    assert (line.number, line.rho, line.spent) == (1, 0.0, 0.0)
    assert line.recipients == ("Sample Ministry",)
    assert line.cells > 0


def test_noisy_figures_spend_their_share_of_the_budget(desk, tmp_path):
    desk.figures.replace(_rows(2400))
    plan = _plan(Method.DP, TABLES[:1])
    make_release(desk, plan, tmp_path / "out")
    (line,) = ledger_lines(desk)
    assert line.rho == pytest.approx(rho_of(plan.epsilon, plan.delta))
    assert 0 < line.spent < 1


def test_a_sheet_says_who_is_counted_and_is_a_few_pages(desk):
    protected = look_at_figures(desk, _plan()).protected
    content = sheet_of(protected, desk.today(), "0001", ENGLISH)
    assert len(sheets(content)) <= 3
    printed = raw_text(content)
    for words in ("Who is counted", "What is hidden and why", "How to cite", "to Thailand"):
        assert words.replace(" ", "") in printed


def test_a_menu_says_in_words_whom_its_figures_count():
    menu_plan = plan_of(Wish("Made-up", "2025", menu="glotip"), ENGLISH)
    assert "UNODC publishes victims detected" in str(who_is_counted(menu_plan)[0])
    assert who_is_counted(_plan()) == (OWN_COUNTS,)
