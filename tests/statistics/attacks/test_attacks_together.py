"""Attacks on several releases, each safe by itself: what they give away together is found."""

import json
from collections.abc import Mapping

import pytest

from tests.statistics import made_up, naive
from tests.statistics.attacks.laboratory import LARGE, METHODS, by, checked, files_of, some

TABLES = [("gender", "age"), ("age", "sexual")]
NAMES = ("gender", "age", "sexual")


def release(number: int, first: int = 0, period: str = "2024", **more: object) -> dict[str, bytes]:
    return files_of(some(number, NAMES, first), TABLES, period=period, **more)


def learnt(*releases: Mapping[str, bytes]) -> set[str]:
    """Which attacks find something; none do in each release alone."""
    for each in releases:
        assert checked([each]).is_clean
    return {finding.attack for finding in checked(releases).findings}


@pytest.mark.parametrize("method", METHODS)
def test_a_release_beside_itself_tells_no_more(method: str) -> None:
    assert learnt(release(1_000, method=method), release(1_000, method=method)) == set()


@pytest.mark.parametrize("method", METHODS)
def test_years_apart_tell_nothing_of_one_another(method: str) -> None:
    assert learnt(release(1_000, method=method), release(1_050, period="2023", method=method)) == set()


@pytest.mark.parametrize("number", [1_000, *LARGE[:1]])
@pytest.mark.parametrize("method", METHODS)
def test_a4_finds_fifty_people_who_were_added(method: str, number: int) -> None:
    assert learnt(release(number, method=method), release(number + 50, method=method)) == {"A4"}


def test_a4_finds_a_half_year_as_the_difference_of_others() -> None:
    year, half = release(1_000, method="suppress"), release(500, period="2024-S1", method="suppress")
    other = release(1_000, 500, period="2024-S2", method="suppress")
    assert learnt(year, half, other) == {"A4"}


def test_a4_names_the_difference_if_no_release_has_it() -> None:
    year, half = release(1_000, method="suppress"), release(990, period="2024-S1", method="suppress")
    named = {answer for finding in checked([half, year]).findings for answer in finding.cell}
    assert "time=2024-07-01/2024-12-31" in named


def test_a4_finds_a_few_people_even_if_answers_were_corrected() -> None:
    """Somebody has another answer and three are new, so neither release holds the people of the other."""
    before = some(1_000, NAMES)
    after = {name: [*answers[1:], *answers[:4]] for name, answers in some(1_000, NAMES).items()}
    after["gender"][5] = "TG" if after["gender"][5] != "TG" else "F"
    both = [files_of(each, TABLES, method="suppress") for each in (before, after)]
    assert by("A4", checked(both))


@pytest.mark.parametrize("method", METHODS)
def test_a3_finds_the_few_whom_a_population_leaves_out(method: str) -> None:
    most = release(1_000, method=method, population={"gender": ["F", "M"]}, k=5)
    assert "A3" in learnt(release(1_000, method=method, k=5), most)


def test_a3_finds_what_a_coarser_code_list_gives_away() -> None:
    """Children are one code in the second list, and its table shows what the first one hides."""
    records = some(1_000, NAMES)
    children = {"0-8": "child", "9-17": "child"}
    coarse = {**records, "age": [children.get(age, age) for age in records["age"]]}
    fine = files_of(records, [("gender", "age")], method="suppress")
    plan = made_up.plan([("gender", "age")], method="suppress").model_dump(mode="json")
    assert by("A3", checked([fine, _of_plan(coarse, plan)]))


def _of_plan(records: Mapping[str, list[str]], plan: dict) -> dict[str, bytes]:
    rows = naive.table_csv(records, ("gender", "age"), naive.as_counted)
    manifest = json.dumps({"method": {"name": "none", "k": 11}, "plan": plan, "files": {}}).encode()
    return {"tables/001.csv": rows, "manifest.json": manifest}


@pytest.mark.parametrize("manifest", [b"", b"[]", b'{"plan": {"period": "once", "population": 7}}'])
def test_folders_without_a_readable_manifest_are_taken_for_the_same_time(manifest: bytes) -> None:
    bare = {**release(1_050, method="suppress"), "manifest.json": manifest}
    assert by("A4", checked([release(1_000, method="suppress"), bare]))


def test_releases_that_are_too_large_together_are_not_called_safe() -> None:
    codes = [[f"{letter}{number}" for number in range(40)] for letter in "ab"]
    bare = [{"tables/001.csv": _large(each)} for each in codes]
    assert "too large" in " ".join(str(one.text) for one in checked(bare).findings)


def _large(codes: list[str]) -> bytes:
    records = {"x": [code for code in codes for _ in range(20)]}
    return naive.table_csv(records, ("x",), naive.as_counted)
