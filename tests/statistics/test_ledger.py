"""The ledger hands the same figures out again, closes periods once, and notices every change to itself."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.ledger import (
    LedgerEntry,
    Published,
    decide,
    entry_from,
    figures_of,
    next_entry,
    require_whole,
)
from caseapp.statistics.members import Members, token_of
from caseapp.statistics.plan import Plan

SECRET = b"a secret of this office"
TODAY = date(2026, 1, 1)
BY = Published(
    at=datetime(2025, 1, 2, tzinfo=UTC),
    author="user 1",
    approver="user 2",
    recipients=("regional office",),
    manifest_digest="ab" * 32,
    certificate={"exact": 0, "too_many_combinations": [["sex"]]},
)


def plan(period: str = "2024", **more: object) -> Plan:
    columns = [{"name": "sex", "order": ["F", "M"]}, {"name": "area", "order": ["n", "s"]}]
    tables = more.pop("tables", [["sex", "area"]])
    return Plan.model_validate({"title": "t", "period": period, "columns": columns, "tables": tables, **more})


def people(number: int, *, first: int = 0, changed: int = 0) -> Members:
    names = [f"p{each}" for each in range(first, first + number)]
    answers = ["other" if each < changed else "answer" for each in range(number)]
    return Members.of(
        [token_of(SECRET, each) for each in names], [token_of(SECRET, each) for each in answers]
    )


def ledger(*releases: tuple[Plan, Members]) -> list[LedgerEntry]:
    entries: list[LedgerEntry] = []
    for asked, members in releases:
        entries.append(next_entry(entries, asked, members, BY))
    return entries


def refused(entries: Sequence[LedgerEntry], asked: Plan, members: Members, today: date = TODAY) -> str:
    before = [entry.as_json() for entry in entries]
    with pytest.raises(FiguresRefused) as caught:
        decide(entries, asked, members, today)
    assert [entry.as_json() for entry in entries] == before
    return str(caught.value)


def test_the_first_figures_of_a_period_are_new() -> None:
    found = decide([], plan(), people(50), TODAY)
    assert (found.stored, found.revises) == (None, None)


def test_the_same_figures_of_the_same_people_are_handed_out_again() -> None:
    entries = ledger((plan(), people(50)))
    assert decide(entries, plan(), people(50), TODAY).stored == entries[0]
    again = plan(title="Another title").model_copy(deep=True)
    assert decide(entries, again, people(50), TODAY).stored == entries[0]


def test_figures_are_told_apart_by_what_they_count_and_not_by_their_labels() -> None:
    first, second = plan().columns
    words = first.model_copy(update={"labels": {"F": "Female"}, "standard": "sex 2"})
    assert figures_of(plan().model_copy(update={"columns": (words, second)})) == figures_of(plan())
    for other in (plan("2023"), plan(k=12), plan(base=5), plan(tables=[["sex"]]), plan(method="suppress")):
        assert figures_of(other) != figures_of(plan())


def test_a_period_that_is_not_over_is_refused() -> None:
    assert "not over yet" in refused([], plan("2026-01"), people(50))
    assert "not over yet" in refused([], plan("2025"), people(50), date(2025, 12, 31))


@pytest.mark.parametrize(
    "later",
    [people(51), people(49), people(60), people(50, first=5), people(50, changed=10)],
    ids=["one more", "one less", "ten more", "ten others", "ten changed"],
)
def test_a_closed_period_is_not_published_again_for_a_few_changes(later: Members) -> None:
    assert "fewer than 11 people have changed" in refused(ledger((plan(), people(50))), plan(), later)


@pytest.mark.parametrize(
    "later",
    [people(61), people(39), people(50, changed=11)],
    ids=["eleven more", "eleven less", "eleven changed"],
)
def test_a_revision_with_enough_changes_is_allowed_and_says_what_it_revises(later: Members) -> None:
    entries = ledger((plan(), people(50)))
    found = decide(entries, plan(), later, TODAY)
    assert (found.stored, found.revises) == (None, entries[0])


def test_a_revision_must_differ_enough_from_every_earlier_one() -> None:
    entries = ledger((plan(), people(50)), (plan(), people(70)))
    assert decide(entries, plan(), people(90), TODAY).revises == entries[1]
    assert "have changed" in refused(entries, plan(), people(55))


def test_the_stricter_k_of_two_plans_counts() -> None:
    assert "fewer than 20" in refused(ledger((plan(k=20), people(50))), plan(), people(65))
    assert "fewer than 20" in refused(ledger((plan(), people(50))), plan(k=20), people(65))


def test_other_tables_of_a_period_need_the_same_people() -> None:
    entries = ledger((plan(), people(50)))
    other = plan(tables=[["sex"]])
    assert "have changed" in refused(entries, other, people(51))
    assert decide(entries, other, people(50), TODAY).revises is None
    # The answers of other columns cannot be compared, and need not be.
    assert decide(entries, other, people(50, changed=3), TODAY).revises is None


@pytest.mark.parametrize("period", ["2024-Q1", "2023-12-01/2024-01-31", "2024-S2"])
def test_running_totals_are_refused(period: str) -> None:
    assert "overlaps" in refused(ledger((plan(), people(50))), plan(period), people(50))


def test_the_same_period_in_other_words_is_the_same_period() -> None:
    entries = ledger((plan(), people(50)))
    assert "have changed" in refused(entries, plan("2024-01-01/2024-12-31"), people(51))


def test_another_period_or_another_population_is_published_on_its_own() -> None:
    entries = ledger((plan(), people(50)))
    assert decide(entries, plan("2023"), people(51), TODAY).revises is None
    assert decide(entries, plan(population={"sex": ["F"]}), people(30), TODAY).revises is None


def test_entries_are_chained() -> None:
    entries = ledger((plan("2023"), people(50)), (plan(), people(60)))
    require_whole([])
    require_whole(entries)
    assert (entries[1].number, entries[1].previous) == (2, entries[0].digest())


@pytest.mark.parametrize(
    "change",
    [
        {"author": "user 9"},
        {"recipients": ()},
        {"at": datetime(2025, 1, 3, tzinfo=UTC)},
        {"certificate": {}},
        {"manifest_digest": "cd" * 32},
        {"plan": plan("2023", k=12)},
        {"number": 2},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_entry_breaks_the_chain(change: Mapping[str, object]) -> None:
    entries = ledger((plan("2023"), people(50)), (plan(), people(60)))
    with pytest.raises(FiguresRefused, match="was changed"):
        require_whole([entries[0].model_copy(update=change), entries[1]])


def test_a_missing_or_moved_entry_breaks_the_chain() -> None:
    first, second, third = ledger(*((plan(str(year)), people(50)) for year in (2021, 2022, 2023)))
    for broken in ([second, third], [first, third], [second, first], [first, second, second]):
        with pytest.raises(FiguresRefused, match="was changed"):
            require_whole(broken)


def test_an_entry_is_written_down_and_read_again() -> None:
    entry = ledger((plan(missing=[""], population={"sex": ["F"]}), people(50)))[0]
    assert entry_from(entry.as_json()) == entry
    assert "p1" not in repr(entry)
    assert entry.persons not in repr(entry)


@pytest.mark.parametrize("old", [b'"number":1', b'"author":"user 1"', b'"persons":"', b'"k":11', b'"at":'])
def test_an_entry_with_other_bytes_is_refused(old: bytes) -> None:
    data = ledger((plan(), people(50)))[0].as_json()
    assert old in data
    for wrong in (data.replace(old, b""), data.replace(old, old + b" "), data[:-1], b"", data + b"\n"):
        with pytest.raises(FiguresRefused, match="was changed"):
            entry_from(wrong)


def test_an_entry_about_other_people_is_refused() -> None:
    data, other = (ledger((plan(), people(number)))[0] for number in (50, 51))
    swapped = data.as_json().replace(data.persons.encode(), other.persons.encode())
    with pytest.raises(FiguresRefused, match="was changed"):
        entry_from(swapped)
    assert next_entry([], plan(), people(50), replace(BY, author="x")).author == "x"
