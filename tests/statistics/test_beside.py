"""New figures beside earlier ones: a few people between two are refused, and less is offered."""

from datetime import UTC, datetime

import pytest

from caseapp.statistics.beside import (
    Earlier,
    coarser,
    linked_entries,
    require_many_between,
    seen_in_protected,
    together,
)
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.ledger import LedgerEntry, Published, next_entry
from caseapp.statistics.members import Members, token_of
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.outside import seen_in
from caseapp.statistics.people import members_in
from caseapp.statistics.plan import Plan
from caseapp.statistics.protect import protect
from caseapp.statistics.release import release_files

SECRET = b"a secret of this office"
BY = Published(
    at=datetime(2025, 1, 2, tzinfo=UTC),
    author="user 1",
    approver="user 2",
    recipients=(),
    manifest_digest="ab" * 32,
    certificate={},
)
CODES = {"sex": ["F", "M"], "area": ["n", "s"], "age": ["child", "adult"]}


def plan(*tables: tuple[str, ...], **more: object) -> Plan:
    columns = [{"name": name, "order": order} for name, order in CODES.items()]
    return Plan.model_validate(
        {"title": "t", "period": "2024", "columns": columns, "tables": tables or [("sex",)]} | more
    )


def people(*spans: tuple[int, int]) -> Members:
    tokens = [token_of(SECRET, f"p{each}") for first, after in spans for each in range(first, after)]
    return Members.of(tokens, tokens)


def ledger(*releases: tuple[Plan, Members]) -> list[LedgerEntry]:
    entries: list[LedgerEntry] = []
    for asked, members in releases:
        entries.append(next_entry(entries, asked, members, BY))
    return entries


def chosen(sex: str) -> Plan:
    return plan(population={"sex": [sex]})


@pytest.mark.parametrize("left_out", [1, 10])
def test_a_part_that_leaves_a_few_out_is_refused(left_out: int) -> None:
    entries = ledger((plan(), people((0, 100))))
    with pytest.raises(FiguresRefused, match="fewer than 11"):
        require_many_between(entries, chosen("F"), people((0, 100 - left_out)))
    require_many_between(entries, chosen("F"), people((0, 89)))
    require_many_between(entries, chosen("F"), people((0, 100)))


def test_a_whole_that_adds_a_few_is_refused() -> None:
    entries = ledger((chosen("F"), people((0, 95))))
    with pytest.raises(FiguresRefused, match="release 1"):
        require_many_between(entries, plan(), people((0, 100)))


def test_a_few_who_came_and_went_are_refused_too() -> None:
    entries = ledger((plan(period="2023"), people((0, 100))))
    with pytest.raises(FiguresRefused):
        require_many_between(entries, plan(), people((5, 105)))


def test_parts_that_together_leave_a_few_out_are_refused() -> None:
    entries = ledger((plan(), people((0, 100))), (chosen("F"), people((0, 50))))
    with pytest.raises(FiguresRefused):
        require_many_between(entries, chosen("M"), people((50, 97)))
    require_many_between(entries, chosen("M"), people((50, 100)))
    require_many_between(entries, chosen("M"), people((50, 80)))


def test_a_whole_of_which_published_parts_leave_a_few_is_refused() -> None:
    entries = ledger((chosen("F"), people((0, 50))), (chosen("M"), people((50, 97))))
    with pytest.raises(FiguresRefused):
        require_many_between(entries, plan(), people((0, 100)))
    require_many_between(entries, plan(), people((0, 97)))


def test_other_people_are_published_on_their_own() -> None:
    require_many_between(ledger((plan(), people((0, 50)))), plan(period="2023"), people((50, 80)))


def records(*groups: tuple[str, str, str, int]) -> Microdata:
    columns: dict[str, list[str]] = {"sex": [], "area": [], "age": [], "person": []}
    for sex, area, age, number in groups:
        for _ in range(number):
            columns["sex"].append(sex)
            columns["area"].append(area)
            columns["age"].append(age)
            columns["person"].append(f"p{len(columns['person'])}")
    return Microdata.from_columns(columns)


MIXED = records(
    *(("F", "n", "adult", 60), ("F", "s", "adult", 6), ("M", "n", "adult", 7), ("M", "s", "adult", 55)),
    *(("F", "n", "child", 30), ("M", "s", "child", 40)),
)


def published(asked: Plan) -> Earlier:
    asked = asked.model_copy(update={"person": "person"})
    protected = protect(MIXED, asked, SECRET)
    entry = next_entry([], asked, members_in(MIXED, asked, SECRET), BY)
    return Earlier(entry, seen_in(release_files(protected)))


def test_a_smaller_k_shows_beside_a_greater_one_what_that_one_hides() -> None:
    strict = published(plan(("sex", "area"), method="suppress", k=11))
    loose = plan(("sex", "area"), method="suppress", k=5, person="person")
    members = members_in(MIXED, loose, SECRET)
    assert together(protect(MIXED, loose, SECRET), members, [strict])
    assert together(protect(MIXED, loose, SECRET), members, []) == ()
    same = plan(("sex", "area"), method="suppress", k=11, person="person")
    assert together(protect(MIXED, same, SECRET), members, [strict]) == ()


def test_what_is_seen_of_figures_is_what_their_files_say() -> None:
    protected = protect(MIXED, plan(("sex", "area"), ("age",), method="suppress", k=11), SECRET)
    direct, read = seen_in_protected(protected), seen_in(release_files(protected))
    assert (direct.span, direct.population) == (read.span, read.population)
    assert direct.published.family.axes == read.published.family.axes
    assert direct.published.values.tolist() == read.published.values.tolist()
    assert direct.published.hidden.tolist() == read.published.hidden.tolist()


def test_less_is_offered_table_by_table_and_column_by_column() -> None:
    asked = plan(("sex", "area"), ("sex", "age"), ("area",))
    found = {(each.column, each.table): each.plan for each in coarser(asked)}
    assert found["sex", None].tables == (("area",), ("age",))
    assert found["area", None].tables == (("sex",), ("sex", "age"))
    assert found[None, ("area",)].tables == (("sex", "area"), ("sex", "age"))
    for less in found.values():
        assert {column.name for column in less.columns} == {n for table in less.tables for n in table}
        assert Plan.model_validate(less.model_dump()) == less
    counts = [len(each.plan.tables) for each in coarser(asked)]
    assert counts == sorted(counts, reverse=True)


def test_a_column_that_chooses_people_stays_in_the_plan() -> None:
    asked = plan(("sex",), ("area",), population={"sex": ["F"]})
    less = next(each for each in coarser(asked) if each.column == "sex").plan
    assert [column.name for column in less.columns] == ["sex", "area"]


def test_of_a_single_column_nothing_less_is_left() -> None:
    assert list(coarser(plan(("sex",)))) == []


def test_releases_are_linked_by_periods_that_overlap_and_by_those_in_between() -> None:
    some = people((0, 50))
    entries = ledger(
        (plan(period="2023"), some),
        (plan(period="2023-12-01/2024-01-31"), some),
        (plan(period="2024", method="dp"), some),
        (plan(period="2025"), some),
    )
    assert [each.number for each in linked_entries(plan(), entries)] == [1, 2]
    assert linked_entries(plan(period="2026"), entries) == []
