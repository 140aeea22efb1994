"""What noisy figures cost is added up for each person, and kinds that do not go together are refused."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.statistics.budget import HARD_CAP_EPSILON, rho_of
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.ledger import LedgerEntry, Published, entry_from, next_entry
from caseapp.statistics.members import Members, token_of
from caseapp.statistics.plan import Plan
from caseapp.statistics.spending import CAP_DELTA, most_spent, require_budget, require_one_kind

SECRET = b"a secret of this office"
CAP = rho_of(HARD_CAP_EPSILON, CAP_DELTA)
BY = Published(
    at=datetime(2025, 1, 2, tzinfo=UTC),
    author="user 1",
    approver="user 2",
    recipients=(),
    manifest_digest="ab" * 32,
    certificate={},
)


def people(*numbers: int) -> Members:
    tokens = [token_of(SECRET, f"p{each}") for each in numbers]
    return Members.of(tokens, tokens)


def plan(method: str = "dp", table: tuple[str, ...] = ("sex",), **more: object) -> Plan:
    columns = [{"name": name, "order": ["x", "y"]} for name in ("sex", "area", "age")]
    return Plan.model_validate(
        {"title": "t", "period": "2024", "columns": columns, "tables": [table], "method": method} | more
    )


def ledger(*releases: tuple[Members, float], asked: Plan | None = None) -> list[LedgerEntry]:
    entries: list[LedgerEntry] = []
    for members, rho in releases:
        by = replace(BY, rho=rho, delta=1e-6 if rho else 0.0)
        entries.append(next_entry(entries, asked or plan(), members, by))
    return entries


def test_releases_about_different_people_do_not_add_up() -> None:
    entries = ledger((people(1, 2), 0.2), (people(3, 4), 0.3))
    assert most_spent(entries, people(1, 3)) == pytest.approx(0.3)
    assert most_spent(entries, people(5)) == 0


def test_the_person_for_whom_most_is_spent_counts() -> None:
    entries = ledger((people(1, 2), 0.2), (people(2, 3), 0.3))
    assert most_spent(entries, people(1, 2, 3)) == pytest.approx(0.5)


def test_figures_are_refused_once_the_cap_is_spent_for_one_person() -> None:
    entries = ledger((people(*range(50)), CAP * 0.6))
    require_budget(entries, people(*range(50)), CAP * 0.4)
    require_budget(entries, people(60, 61), CAP)
    before = [entry.as_json() for entry in entries]
    with pytest.raises(FiguresRefused, match="Choose a smaller epsilon"):
        require_budget(entries, people(49, 60), CAP * 0.41)
    assert [entry.as_json() for entry in entries] == before


def test_figures_without_noise_cost_nothing_and_are_never_refused_for_it() -> None:
    entries = ledger((people(1, 2), CAP))
    require_budget(entries, people(1, 2), 0.0)
    assert most_spent(ledger((people(1), 0.0)), people(1)) == 0


@given(costs=st.lists(st.tuples(st.sets(st.integers(0, 6), min_size=1), st.floats(0.001, 0.2)), max_size=30))
def test_no_order_of_releases_takes_anybody_over_the_cap(costs: list[tuple[set[int], float]]) -> None:
    entries: list[LedgerEntry] = []
    for who, rho in costs:
        members = people(*who)
        try:
            require_budget(entries, members, rho)
        except FiguresRefused:
            continue
        entries.append(next_entry(entries, plan(), members, replace(BY, rho=rho, delta=1e-6)))
    for person in range(7):
        own = sum(entry.rho for entry in entries if token_of(SECRET, f"p{person}") in entry.members)
        assert own <= CAP * (1 + 1e-6)


@pytest.mark.parametrize(("first", "second"), [("dp", "round"), ("suppress", "dp"), ("round", "synthetic")])
def test_exact_and_noisy_figures_of_the_same_people_and_columns_are_refused(first: str, second: str) -> None:
    entries = ledger((people(1, 2), 0.0), asked=plan(first))
    with pytest.raises(FiguresRefused, match="do not go"):
        require_one_kind(entries, plan(second), people(2, 3))
    require_one_kind(entries, plan(second), people(3, 4))
    require_one_kind(entries, plan(second, ("area",)), people(1, 2))


def test_the_column_by_which_people_are_chosen_counts_as_shown() -> None:
    entries = ledger((people(1, 2), 0.0), asked=plan("round", ("area",), population={"sex": ["x"]}))
    with pytest.raises(FiguresRefused, match="do not go"):
        require_one_kind(entries, plan("dp"), people(1))


def test_records_of_groups_are_not_published_beside_other_figures() -> None:
    entries = ledger((people(1, 2), 0.0), asked=plan("kanon"))
    for method in ("round", "suppress", "kanon"):
        with pytest.raises(FiguresRefused, match="records of groups"):
            require_one_kind(entries, plan(method), people(1))
    require_one_kind(entries, plan("round", ("area",)), people(1))


def test_what_figures_cost_is_sealed_with_them_and_entries_without_it_stay_as_they_were() -> None:
    spent, free = ledger((people(1), 0.25), (people(2), 0.0))
    assert b'"rho":0.25' in spent.as_json()
    assert entry_from(spent.as_json()) == spent
    assert b"rho" not in free.as_json()
    assert b"proposal" not in free.as_json()
    cheaper = spent.as_json().replace(b'"rho":0.25', b'"rho":0.01')
    assert entry_from(cheaper).digest() != spent.digest()
