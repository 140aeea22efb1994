"""Standard menus: whom each counts, by which month, and tables that add up from one set of columns."""

import random
from contextlib import closing
from datetime import date

import pytest

from caseapp.domain.codes import figures as lists
from caseapp.domain.errors import KnownError
from caseapp.operations.figure_columns import IDENTIFIED, INCIDENT, OPENED, PERSON, columns
from caseapp.operations.figure_menu import closed_periods, menu, menu_named, menus
from caseapp.operations.figure_plans import Wish, month_counted, plan_of, wish_for
from caseapp.operations.figures import preview_figures, row_count
from caseapp.security.rights import Role
from caseapp.statistics.late import rows_counted
from caseapp.statistics.plan import Method
from caseapp.statistics.protect import Status
from caseapp.text import Catalogue
from tests.operations import made_up

ENGLISH = Catalogue("en")
PEOPLE = 600
# What CTDC calls its columns, and what they are called here.
CTDC = {
    "yearOfRegistration": "opened_at_year",
    "gender": "gender",
    "ageBroad": "birth_date_age_band",
    "citizenship": "citizenships",
    "CountryOfExploitation": "exploitation_country",
    "traffickMonths": "exploited_months",
}
FLAGS = [
    "meansDebtBondageEarnings",
    "meansThreats",
    "meansAbusePsyPhySex",
    "meansFalsePromises",
    "meansDrugsAlcohol",
    "meansDenyBasicNeeds",
    "meansExcessiveWorkHours",
    "meansWithholdDocs",
    "isForcedLabour",
    "isSexualExploit",
    "isOtherExploit",
    "typeOfLabourAgriculture",
    "typeOfLabourConstruction",
    "typeOfLabourDomesticWork",
    "typeOfLabourHospitality",
    "typeOfSexProstitution",
    "typeOfSexPornography",
    "recruiterRelationIntimatePartner",
    "recruiterRelationFriend",
    "recruiterRelationFamily",
    "recruiterRelationOther",
]


def made_up_rows(count, seed=1):
    """Rows of people who never lived, all of one year, with a skew in every column."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        row = {PERSON: f"{number:032x}"}
        for column in columns():
            codes = [code for code in column.codes or ("2025",) if code not in lists.NOT_KNOWN][:6]
            row[column.name] = chance.choice([*codes, *codes[:2], *codes[:1], "unknown"])
        month = f"2025-{chance.randint(1, 12):02d}"
        found.append(row | {OPENED: month, IDENTIFIED: month, INCIDENT: month})
    return found


@pytest.fixture
def supervisor(tmp_path):
    with closing(made_up.make_desk(tmp_path, Role.SUPERVISOR)) as desk:
        desk.figures.replace(made_up_rows(PEOPLE))
        yield desk


def plan_for(name, period="2025"):
    return plan_of(wish_for(menu_named(name), "Sample", period), ENGLISH)


def exact(desk, plan):
    """The plan's figures with as little hidden as may be."""
    return preview_figures(desk, plan.model_copy(update={"method": Method.SUPPRESS, "k": 5}))


each_menu = pytest.mark.parametrize("name", [each.name for each in menus()])


def test_there_is_a_menu_for_every_standard_and_for_its_options() -> None:
    names = ["corridors", "ctdc", "gbvims", "glotip", "glotip_under_5", "sdg_16_2_2", "services"]
    assert [each.name for each in menus()] == names
    hidden = menu_named("glotip_under_5")
    assert (hidden.method, hidden.k, hidden.tables) == (Method.SUPPRESS, 5, menu_named("glotip").tables)


@each_menu
def test_a_menu_says_what_it_is_whom_it_counts_and_after_which_standard(name) -> None:
    each = menu_named(name)
    for text in (each.label, each.description, each.counts, *each.differences):
        assert str(text)
    assert str(each.description).count(".") == 1
    assert each.source
    assert len(each.tables) <= 22
    assert each.every in ("year", "half", "quarter", "month")


@each_menu
def test_every_menu_is_protected_and_nobody_is_found_in_it(supervisor, name) -> None:
    protected = preview_figures(supervisor, plan_for(name))
    assert len(protected.tables) == len(menu_named(name).tables)
    assert (protected.after.exact, protected.after.unsafe) == (0, 0)


def test_ctdc_has_all_27_columns() -> None:
    ours = [*CTDC.values(), *FLAGS]
    assert len(ours) == 27
    assert {name for table in menu_named("ctdc").tables for name in table.columns} == set(ours)


@pytest.mark.parametrize("name", ["glotip", "glotip_under_5", "sdg_16_2_2"])
def test_victims_are_counted_as_unodc_does_only_if_an_authority_found_them(supervisor, name) -> None:
    wanted = [
        row
        for row in supervisor.figures.rows()
        if row["victim_status"] in ("identified", "presumed")
        and row["identified_by"] in ("police", "court", "government")
    ]
    found = exact(supervisor, plan_for(name)).tables[0].cells[0]
    assert (found.codes, found.value) == (("_T", "_T"), len(wanted))
    assert 0 < len(wanted) < PEOPLE


def test_ctdc_and_the_corridors_count_victims_whoever_found_them(supervisor) -> None:
    victims = [row for row in supervisor.figures.rows() if row["victim_status"] in ("identified", "presumed")]
    for name in ("ctdc", "corridors"):
        assert exact(supervisor, plan_for(name)).tables[0].cells[0].value == len(victims)


def _counted(plan, rows):
    """The rows a plan counts where nothing has been published."""
    return rows_counted(plan, rows, month_counted(plan), [], b"made up")


def test_services_count_everybody_and_violence_only_those_who_told_of_it(supervisor) -> None:
    assert exact(supervisor, plan_for("services")).tables[0].cells[0].value == PEOPLE
    told = sum(row["violence_type"] not in ("non-gbv", "unknown") for row in supervisor.figures.rows())
    assert exact(supervisor, plan_for("gbvims")).tables[0].cells[0].value == told


@pytest.mark.parametrize(
    ("name", "month"),
    [("glotip", IDENTIFIED), ("sdg_16_2_2", IDENTIFIED), ("gbvims", INCIDENT)]
    + [("ctdc", OPENED), ("corridors", OPENED), ("services", OPENED)],
)
def test_a_menu_counts_by_the_month_its_standard_means(name, month) -> None:
    plan = plan_for(name)
    assert month_counted(plan) == month
    others = {OPENED: "2020-01", IDENTIFIED: "2020-01", INCIDENT: "2020-01"}
    edges = ("2024-12", "2025-01", "2025-12", "2026-01", "")
    rows = [others | {month: each} for each in edges]
    assert [row[month] for row in _counted(plan, rows)] == ["2025-01", "2025-12"]


@pytest.mark.parametrize(
    ("period", "months"),
    [
        ("2024-02", ["2024-02"]),
        ("2024-Q1", ["2024-01", "2024-02", "2024-03"]),
        ("2024-S2", [f"2024-{number:02d}" for number in range(7, 13)]),
    ],
)
def test_a_period_holds_its_months_and_no_others(period, months) -> None:
    rows = [{OPENED: f"{year}-{month:02d}"} for year in (2023, 2024, 2025) for month in range(1, 13)]
    plan = plan_of(Wish("Sample", period, (("sex",),)), ENGLISH)
    assert [row[OPENED] for row in _counted(plan, rows)] == months


@pytest.mark.parametrize("name", ["glotip", "sdg_16_2_2"])
def test_under_18_is_the_sum_of_its_bands_in_every_table(supervisor, name) -> None:
    added_up = 0
    for table in preview_figures(supervisor, plan_for(name)).tables:
        if "birth_date_age_band" not in table.columns:
            continue
        place = table.columns.index("birth_date_age_band")
        values = {cell.codes: cell.value for cell in table.cells}
        for codes, value in values.items():
            parts = [part for part, group in lists.AGE_PARTS.items() if group == codes[place]]
            inside = [values[(*codes[:place], part, *codes[place + 1 :])] for part in parts]
            if inside and value is not None and None not in inside:
                assert value == sum(inside)
                added_up += 1
    assert added_up > 4


def test_all_menus_have_the_same_codes_for_a_column() -> None:
    seen = {}
    for each in menus():
        for column in plan_for(each.name).columns:
            assert seen.setdefault(column.name, column) == column


def test_under_5_is_hidden_and_all_else_is_true(supervisor) -> None:
    for table in preview_figures(supervisor, plan_for("glotip_under_5")).tables:
        for cell in table.cells:
            assert cell.status is not Status.ROUNDED
            assert cell.value is None or cell.value == 0 or cell.value >= 5


def test_several_cases_of_one_person_are_counted_once(supervisor) -> None:
    rows = made_up_rows(PEOPLE)
    again = made_up_rows(PEOPLE, seed=2)  # other answers under the same tokens
    supervisor.figures.replace([*rows, *again])
    assert row_count(supervisor) == PEOPLE
    assert exact(supervisor, plan_for("services")).tables[0].cells[0].value == PEOPLE


def test_who_told_of_violence_in_two_months_counts_in_both_and_once_a_year(supervisor) -> None:
    rows = [row | {"violence_type": "rape"} for row in made_up_rows(60)]
    supervisor.figures.replace([row | {INCIDENT: month} for row in rows for month in ("2025-01", "2025-02")])
    for period in ("2025-01", "2025-02", "2025"):
        assert exact(supervisor, plan_for("gbvims", period)).tables[0].cells[0].value == 60


def test_a_statistics_user_sees_every_menu_and_nothing_else(supervisor, tmp_path) -> None:
    with closing(made_up.make_desk(tmp_path, Role.STATISTICS)) as desk:
        assert preview_figures(desk, plan_for("services")).tables
        assert desk.open_vault is None


def test_a_part_of_a_menu_can_be_wished_for_and_nothing_beside_it() -> None:
    plan = plan_of(Wish("Sample", "2025", (("identified_by",),), menu="glotip"), ENGLISH)
    assert plan.tables == (("identified_by",),)
    assert set(plan.population) == {"victim_status", "identified_by"}
    with pytest.raises(KnownError, match="no such table"):
        plan_of(Wish("Sample", "2025", (("sector",),), menu="glotip"), ENGLISH)
    with pytest.raises(KnownError, match="no such menu"):
        plan_of(Wish("Sample", "2025", menu="weather"), ENGLISH)
    with pytest.raises(KnownError, match="does not count"):
        plan_of(Wish("Sample", "2025", (("weather",),)), ENGLISH)


def test_own_tables_are_on_offer_beside_the_menus() -> None:
    offered = [table.columns for table in menu()]
    assert len(set(offered)) == len(offered)
    assert ("sex", "birth_date_age_band") in offered
    assert ("days_to_shelter",) in offered
    assert not any(name.endswith("_year") for table in offered for name in table)


@pytest.mark.parametrize(
    ("today", "every", "newest"),
    [
        (date(2025, 12, 31), None, ("2025-S1", "2024", "2024-S2")),
        (date(2026, 1, 1), None, ("2025", "2025-S2", "2025-S1")),
        (date(2025, 6, 30), None, ("2024", "2024-S2", "2024-S1")),
        (date(2025, 7, 1), None, ("2025-S1", "2024", "2024-S2")),
        (date(2025, 12, 31), "year", ("2024", "2023", "2022")),
        (date(2026, 1, 1), "half", ("2025-S2", "2025-S1", "2024-S2")),
        (date(2026, 3, 31), "quarter", ("2025-Q4", "2025-Q3", "2025-Q2")),
        (date(2026, 4, 1), "quarter", ("2026-Q1", "2025-Q4", "2025-Q3")),
        (date(2024, 2, 29), "month", ("2024-01", "2023-12", "2023-11")),
        (date(2024, 3, 1), "month", ("2024-02", "2024-01", "2023-12")),
    ],
)
def test_only_periods_that_are_over_are_on_offer(today, every, newest) -> None:
    assert tuple(closed_periods(today, every))[:3] == newest


@pytest.mark.parametrize("method", Method)
def test_which_countries_occur_is_told_by_the_plan_only_where_no_chance_is_added(method) -> None:
    wish = Wish("Sample", "2025", (("citizenships", "sex"),), method=method)
    countries, sexes = plan_of(wish, ENGLISH).columns
    assert bool(countries.order) == method.is_noisy
    assert sexes.order
