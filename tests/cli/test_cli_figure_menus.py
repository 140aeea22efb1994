"""The menus of figures, listed without a vault."""

import pytest

from caseapp.operations.figure_menu import menu_named, menus
from caseapp.operations.figure_plans import plan_of, wish_for
from caseapp.security.rights import Role
from caseapp.statistics.plan_file import plan_from
from caseapp.text import Catalogue
from tests.cli.made_up import CANARY, last_years_cases


def test_menus_are_listed_with_whom_they_count_and_where_they_differ(shell) -> None:
    said = shell("figures", "menus")
    assert (said.code, said.err) == (0, "")
    for menu in menus():
        assert f"{menu.name}: {menu.label}\n" in said.out
        assert str(menu.counts) in said.out
    assert "Asked for each month; 19 tables: violence_type × sex" in said.out


def test_programs_are_given_menus_as_data(shell) -> None:
    said = shell("figures", "menus", "--json")
    found = {menu["name"]: menu for menu in said.document["menus"]}
    assert found["glotip"]["population"]["identified_by"] == ["police", "court", "government"]
    assert (found["glotip_under_5"]["method"], found["glotip_under_5"]["k"]) == ("suppress", 5)
    assert len(found["ctdc"]["tables"]) == 22


@pytest.mark.parametrize("name", [menu.name for menu in menus()])
def test_the_plan_of_a_menu_is_one_that_figures_can_be_made_from(shell, name) -> None:
    said = shell("figures", "plan", name, "--period", "2025-S1", "--title", "Made-up people")
    assert (said.code, said.err) == (0, "")
    read = plan_from(said.out.encode())
    meant = plan_of(wish_for(menu_named(name), "Made-up people", "2025-S1"), Catalogue("en"))
    for key in ("title", "period", "method", "k", "base", "tables", "population"):
        assert getattr(read, key) == getattr(meant, key)


def test_figures_of_a_menu_are_made_from_its_plan(shell, tmp_path) -> None:
    last_years_cases(shell.vault)
    said = shell("figures", "plan", "services", "--period", "2025")
    (tmp_path / "plan.yaml").write_text(said.out, "utf-8")
    out = tmp_path / "release"
    made = shell.inside("figures", "make", tmp_path / "plan.yaml", "--out", out, role=Role.SUPERVISOR)
    assert (made.code, made.err) == (0, "")
    codes = (out / "codebook.csv").read_text("utf-8")
    assert "2 to 7 days" in codes


@pytest.mark.parametrize("words", [(CANARY, "--period", "2025"), ("glotip", "--period", CANARY)])
def test_a_menu_or_period_that_is_none_is_refused_and_not_repeated(shell, words) -> None:
    said = shell("figures", "plan", *words)
    assert (said.code, said.out) == (1, "")
    assert CANARY not in said.err
