"""Countries' figures are joined with all that is not sure of them."""

import json
import math
from pathlib import Path

import pytest

from caseapp.statistics.combining.differences import Subject
from caseapp.statistics.combining.files import region_files
from caseapp.statistics.errors import FiguresDisagree
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.protect import protect
from caseapp.statistics.release import write_release
from tests.statistics import made_up
from tests.statistics.regional import HIDDEN, bounds, cell, region, release, said

BY_SEX = {"_T": 60, "F": 40, "M": 20}
WITH_HOLES = {
    ("_T", "_T"): 60,
    ("_T", "a"): 40,
    ("_T", "b"): 20,
    ("F", "_T"): 45,
    ("F", "a"): HIDDEN,
    ("F", "b"): HIDDEN,
    ("M", "_T"): 15,
    ("M", "a"): HIDDEN,
    ("M", "b"): HIDDEN,
}


def test_rounded_figures_carry_their_rounding_along(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": {"_T": 60, "F": 60, "M": 0}})
    two = release(tmp_path / "2", {"sex": BY_SEX}, base=5)
    found = region(tmp_path, AAA=one, BBB=two)
    assert bounds(cell(found, "F")) == (100, 51 + 36, 69 + 44)
    # A rounded 0 may stand for people, and nothing is less than nobody.
    assert bounds(cell(found, "M")) == (20, 0 + 16, 9 + 24)
    assert cell(found, "M").sources == 2
    assert cell(found, "M").certainty == "certain"


def test_true_figures_stay_true_and_hidden_ones_are_as_wide_as_their_totals_leave_them(
    tmp_path: Path,
) -> None:
    holed = release(tmp_path / "1", {("sex", "form"): WITH_HOLES}, "suppress")
    found = region(tmp_path, AAA=holed)
    # The table is joined under its columns in the order of their names.
    assert bounds(cell(found, "a", "_T")) == (40, 40, 40)
    assert bounds(cell(found, "a", "F")) == (None, 0, 40)
    assert bounds(cell(found, "b", "F")) == (None, 0, 20)
    assert bounds(cell(found, "a", "M")) == (None, 0, 15)
    assert cell(found, "a", "M").status == "hidden"


def test_shown_neighbours_narrow_a_hidden_figure_and_k_never_does(tmp_path: Path) -> None:
    cells = {"_T": 200, "a": 100, "b": HIDDEN, "c": HIDDEN}
    found = region(tmp_path, AAA=release(tmp_path / "1", {"form": cells}, "suppress"))
    assert bounds(cell(found, "b")) == (None, 0, 100)


def test_a_hidden_figure_under_a_hidden_total_has_no_end(tmp_path: Path) -> None:
    cells = {"_T": HIDDEN, "a": HIDDEN, "b": 12}
    one = release(tmp_path / "1", {"form": cells}, "suppress")
    two = release(tmp_path / "2", {"form": {"_T": 30, "a": 20, "b": 10}})
    found = region(tmp_path, AAA=one, BBB=two)
    assert bounds(cell(found, "a")) == (None, 11, None)
    assert bounds(cell(found, "b")) == (22, 12 + 1, 12 + 19)


def test_a_group_bounds_its_hidden_parts_more_than_the_total_does(tmp_path: Path) -> None:
    cells = {"_T": 500, "work": 30, "farm": HIDDEN, "fish": HIDDEN, "other": 470}
    book = [("form", "work", "", "_T"), ("form", "farm", "", "work"), ("form", "fish", "", "work")]
    found = region(tmp_path, AAA=release(tmp_path / "1", {"form": cells}, "suppress", book=book))
    assert bounds(cell(found, "farm")) == (None, 0, 30)


def test_a_group_that_is_not_published_leaves_its_parts_to_the_group_above(tmp_path: Path) -> None:
    book = [*NEW_LIST, ("form", "all", "", "_T"), ("form", "work", "", "all")]
    cells = {"_T": 500, "all": 30, "farm": HIDDEN, "fish": HIDDEN, "other": 470}
    found = region(tmp_path, AAA=release(tmp_path / "1", {"form": cells}, "suppress", book=book))
    assert bounds(cell(found, "farm")) == (None, 0, 30)


def test_noise_adds_up_by_its_variance(tmp_path: Path) -> None:
    error = {"tables/001.csv": 3.0}
    one = release(tmp_path / "1", {"sex": BY_SEX}, "dp", standard_error=error)
    two = release(tmp_path / "2", {"sex": BY_SEX}, "dp", standard_error={"tables/001.csv": 4})
    three = release(tmp_path / "3", {"sex": BY_SEX}, "suppress")
    found = cell(region(tmp_path, AAA=one, BBB=two, CCC=three), "F")
    assert found.standard_error == pytest.approx(5)
    assert found.certainty == "95 percent"
    assert (found.value, found.status) == (120, "noisy")
    reach = 1.959964 * 5
    assert (found.lower, found.upper) == (40 + math.floor(80 - reach), 40 + math.ceil(80 + reach))


@pytest.mark.parametrize(
    "stated", [None, 5, {}, {"tables/001.csv": 0}, {"tables/001.csv": -1}, {"tables/001.csv": True}]
    + [{"tables/001.csv": "2"}, {"tables/001.csv": float("nan")}, {"tables/001.csv": float("inf")}],
)  # fmt: skip
def test_noise_of_which_nobody_says_how_much_it_is_bounds_nothing(tmp_path: Path, stated: object) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX}, "dp", standard_error=stated)
    two = release(tmp_path / "2", {"sex": BY_SEX}, "suppress")
    found = cell(region(tmp_path, AAA=one, BBB=two), "F")
    assert bounds(found) == (80, 40, None)
    assert found.standard_error is None


def test_countries_missing_from_a_figure_are_named(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX, "form": {"_T": 60, "a": 60}})
    two = release(tmp_path / "2", {"sex": {**BY_SEX, "X": 0}})
    later = release(tmp_path / "3", {"sex": BY_SEX}, period="2025")
    found = region(tmp_path, AAA=one, BBB=two, CCC=later)
    assert cell(found, "F", period="2024").missing == ("CCC",)
    assert cell(found, "a").missing == ("BBB", "CCC")
    assert cell(found, "X").missing == ("AAA", "CCC")
    assert cell(found, "X").sources == 1
    assert said(found, Subject.CODE) == {("sex", "X", "", "", ("BBB",))}
    assert said(found, Subject.TABLE) == {("", "", "form", "", ("BBB", "CCC"))}
    assert said(found, Subject.PERIOD) == {
        ("", "", "", "2024", ("AAA", "BBB")),
        ("", "", "", "2025", ("CCC",)),
    }


def test_years_and_quarters_are_never_added_up(tmp_path: Path) -> None:
    year = release(tmp_path / "1", {"sex": BY_SEX})
    quarters = [release(tmp_path / f"q{n}", {"sex": BY_SEX}, period=f"2024-Q{n}") for n in (1, 2)]
    found = region(tmp_path, AAA=year, BBB=quarters)
    assert cell(found, "F", period="2024").missing == ("BBB",)
    assert cell(found, "F", period="2024-Q1").missing == ("AAA",)


def test_one_period_written_in_two_ways_is_one(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    two = release(tmp_path / "2", {"sex": BY_SEX}, period="2024-01-01/2024-12-31")
    assert cell(region(tmp_path, AAA=one, BBB=two), "F").sources == 2


def test_a_table_that_is_missing_is_taken_from_the_totals_of_a_larger_one(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": {"_T": 60, "F": 45, "M": 15}}, "suppress")
    two = release(
        tmp_path / "2", {("form", "sex"): {codes[::-1]: n for codes, n in WITH_HOLES.items()}}, "suppress"
    )
    found = region(tmp_path, AAA=one, BBB=two)
    assert bounds(cell(found, "F")) == (90, 90, 90)
    assert said(found, Subject.LENT) == {("", "", "sex", "", ("BBB",))}
    assert said(found, Subject.TABLE) == {("", "", "form × sex", "", ("AAA",))}


NEW_LIST = [
    ("form", "work", "Work", "_T"),
    ("form", "farm", "Farm", "work"),
    ("form", "fish", "Fish", "work"),
]
OLD_LIST = [("form", "farm", "Farm", "_T"), ("form", "fish", "Fish", "_T")]


def test_a_group_of_a_newer_code_list_is_added_up_from_all_its_parts(tmp_path: Path) -> None:
    new = release(tmp_path / "1", {"form": {"_T": 90, "work": 60, "farm": 40, "fish": 20}}, book=NEW_LIST)
    old = release(tmp_path / "2", {"form": {"_T": 50, "farm": 30, "fish": 20}}, base=5, book=OLD_LIST)
    found = region(tmp_path, AAA=new, BBB=old)
    assert bounds(cell(found, "work")) == (110, 51 + 26 + 16, 69 + 34 + 24)
    assert said(found, Subject.ADDED_UP) == {("form", "work", "", "", ("BBB",))}


def test_a_group_is_not_added_up_where_a_part_is_missing_or_lists_disagree(tmp_path: Path) -> None:
    new = release(tmp_path / "1", {"form": {"_T": 90, "work": 60, "farm": 40, "fish": 20}}, book=NEW_LIST)
    less = release(tmp_path / "2", {"form": {"_T": 50, "farm": 30}}, book=OLD_LIST[:1])
    assert cell(region(tmp_path, AAA=new, BBB=less), "work").sources == 1
    otherwise = [("form", "land", "", "_T"), ("form", "farm", "", "land")]
    other = release(tmp_path / "3", {"form": {"_T": 50, "land": 30, "farm": 30}}, book=otherwise)
    old = release(tmp_path / "4", {"form": {"_T": 50, "farm": 30, "fish": 20}}, book=OLD_LIST)
    found = region(tmp_path, AAA=new, BBB=other, CCC=old)
    assert cell(found, "work").sources == 1
    assert ("form", "farm", "", "land", ("BBB",)) in said(found, Subject.GROUP)


def test_groups_are_added_up_along_every_column_and_level(tmp_path: Path) -> None:
    book = [*NEW_LIST, ("form", "all", "", "_T"), ("form", "work", "", "all"), ("form", "beg", "", "all")]
    book += [("sex", "known", "", "_T"), ("sex", "F", "", "known"), ("sex", "M", "", "known")]
    forms, sexes = ("_T", "all", "work", "farm", "fish", "beg"), ("_T", "known", "F", "M")
    counts = {"_T": 30, "all": 30, "work": 20, "farm": 10, "fish": 10, "beg": 10}
    share = {"_T": 2, "known": 2, "F": 1, "M": 1}
    full = {(form, sex): counts[form] * share[sex] for form in forms for sex in sexes}
    leaves = {c: n for c, n in full.items() if c[0] not in ("all", "work") and c[1] != "known"}
    one = release(tmp_path / "1", {("form", "sex"): full}, "suppress", book=book)
    two = release(tmp_path / "2", {("form", "sex"): leaves}, "suppress")
    found = region(tmp_path, AAA=one, BBB=two)
    for codes, count in full.items():
        assert bounds(cell(found, *codes)) == (2 * count,) * 3


@pytest.mark.parametrize("method", ["synthetic", "kanon"])
def test_made_up_and_recoded_records_are_left_out_with_the_reason(tmp_path: Path, method: str) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    two = release(tmp_path / "2", {"sex": BY_SEX}, method)
    found = region(tmp_path, AAA=one, BBB=two)
    assert cell(found, "F").missing == ("BBB",)
    assert said(found, Subject.SKIPPED) == {("", "", "tables/001.csv", method, ("BBB",))}


def test_differences_in_what_is_counted_and_how_are_listed(tmp_path: Path) -> None:
    book = [("sex", "F", "Female", "_T")]
    one = release(tmp_path / "1", {"sex": BY_SEX}, plan={"population": {"status": ["confirmed"]}}, book=book)
    two = release(
        tmp_path / "2", {"sex": BY_SEX}, "suppress", k=5, book=[("sex", "F", "Woman", "_T")],
        plan={"population": {"status": ["presumed"]}, "missing": ["?"], "title": "Other"},
    )  # fmt: skip
    found = region(tmp_path, AAA=one, BBB=two)
    assert ("population", "", "", '{"status": ["confirmed"]}', ("AAA",)) in said(found, Subject.COUNTED)
    assert ("method.k", "", "", "5", ("BBB",)) in said(found, Subject.METHOD)
    assert ("missing", "", "", "not said", ("AAA",)) in said(found, Subject.UNKNOWN)
    assert ("sex", "F", "", "Woman", ("BBB",)) in said(found, Subject.LABEL)
    assert len(said(found, Subject.TITLE)) == 2


def test_what_all_countries_say_alike_is_no_difference(tmp_path: Path) -> None:
    found = region(
        tmp_path, **{f"A{n}": release(tmp_path / str(n), {"sex": {**BY_SEX, "M": n}}) for n in (1, 2)}
    )
    assert {one.subject for one in found.differences} == {Subject.SIGNATURE}


def test_figures_that_contradict_one_another_are_refused(tmp_path: Path) -> None:
    wrong = release(tmp_path / "1", {"form": {"_T": 10, "a": 30, "b": HIDDEN}}, "suppress")
    with pytest.raises(FiguresDisagree, match="contradict"):
        region(tmp_path, AAA=wrong)


@pytest.mark.parametrize("method", ["round", "suppress", "dp"])
def test_releases_of_ours_hold_the_true_sums_between_their_bounds(tmp_path: Path, method: str) -> None:
    names, number = ("gender", "sexual"), 4_000
    plan = made_up.plan([names], method=method)
    protected = protect(Microdata.from_columns(made_up.columns(number, names)), plan, b"0" * 32)
    folders = {name: write_release(protected, tmp_path / name) for name in ("AAA",)}
    found = region(tmp_path, **folders)
    places = made_up.places(number)
    outside = 0
    for one in found.cells():
        chosen = [
            places[column] == made_up.CODES[column].index(code)
            for column, code in zip(one.columns, one.codes, strict=True)
            if code != "_T"
        ]
        true = sum(all(flags) for flags in zip(*chosen, strict=True)) if chosen else number
        outside += not (one.lower <= true and (one.upper is None or true <= one.upper))
    assert outside <= (3 if method == "dp" else 0)


def test_the_same_releases_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    error = {"tables/001.csv": 3.3}
    folders = {
        f"A{n}": release(tmp_path / str(n), {"sex": {**BY_SEX, "M": n}}, method, standard_error=error)
        for n, method in enumerate(["round", "dp", "suppress", "dp"])
    }
    files = [
        region_files(region(tmp_path, **dict(order)))
        for order in (list(folders.items()), list(folders.items())[::-1])
    ]
    assert files[0] == files[1]
    manifest = json.loads(files[0]["manifest.json"])
    assert {one["signature"] for one in manifest["sources"]} == {"unsigned"}
    assert all(str(tmp_path).encode() not in data for data in files[0].values())
