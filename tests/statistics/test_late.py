"""Whom a period counts beside closed ones: everybody once, and who came late in the next one."""

import hashlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.statistics.late import rows_counted
from caseapp.statistics.ledger import LedgerEntry, Published, next_entry
from caseapp.statistics.members import Members, token_of
from caseapp.statistics.plan import Plan

SECRET = b"a secret of this office"
BY = Published(
    at=datetime(2025, 1, 2, tzinfo=UTC),
    author="user 1",
    approver="",
    recipients=(),
    manifest_digest="ab" * 32,
    certificate={},
)


def plan(period: str, k: int = 5, **population: list[str]) -> Plan:
    columns = [{"name": "sex"}]
    return Plan.model_validate(
        {"title": "t", "period": period, "columns": columns, "tables": [["sex"]], "k": k}
        | {"person": "person", "missing": ["unknown"], "population": population}
    )


def row(person: str, month: str, sex: str = "F") -> dict[str, str]:
    return {"person": person, "month": month, "sex": sex}


class Office:
    """Rows, and the ledger of what was published of them."""

    def __init__(self) -> None:
        self.rows: list[dict[str, str]] = []
        self.entries: list[LedgerEntry] = []

    def enter(self, month: str, *people: str, sex: str = "F") -> None:
        self.rows += [row(person, month, sex) for person in people]

    def counted(self, asked: Plan) -> list[str]:
        found = rows_counted(asked, self.rows, "month", self.entries, SECRET)
        return sorted(each["person"] for each in found if self._is_chosen(asked, each))

    def publish(self, asked: Plan) -> list[str]:
        people = self.counted(asked)
        tokens = [token_of(SECRET, each) for each in people]
        self.entries.append(next_entry(self.entries, asked, Members.of(tokens, tokens), BY))
        return people

    @staticmethod
    def _is_chosen(asked: Plan, each: dict[str, str]) -> bool:
        return each["sex"] in asked.population.get("sex", (each["sex"],))


@pytest.fixture
def office() -> Office:
    """Three people of the first quarter, published, and one who came late for it."""
    office = Office()
    office.enter("2024-02", "a", "b", "c")
    assert office.publish(plan("2024-Q1")) == ["a", "b", "c"]
    office.enter("2024-03", "late")
    return office


def test_a_closed_period_counts_those_it_was_published_with(office: Office) -> None:
    assert office.counted(plan("2024-Q1")) == ["a", "b", "c"]


def test_who_came_late_is_counted_in_the_next_period_and_in_no_other(office: Office) -> None:
    office.enter("2024-05", "d")
    assert office.publish(plan("2024-Q2")) == ["d", "late"]
    assert office.publish(plan("2024-Q3")) == []
    for period, people in (("2024-Q1", ["a", "b", "c"]), ("2024-Q2", ["d", "late"]), ("2024-Q4", [])):
        assert office.counted(plan(period)) == people


def test_who_came_late_for_two_periods_is_counted_in_the_third(office: Office) -> None:
    office.rows.pop()
    office.enter("2024-05", "d")
    office.publish(plan("2024-Q2"))
    office.enter("2024-03", "later")
    assert office.counted(plan("2024-Q2")) == ["d"]
    assert office.publish(plan("2024-Q3")) == ["later"]


def test_an_older_month_that_nobody_published_is_not_counted_later(office: Office) -> None:
    office.enter("2023-05", "older")
    assert office.counted(plan("2024-Q2")) == ["late"]
    assert office.counted(plan("2023")) == ["older"]


def test_who_was_counted_late_is_not_counted_where_a_gap_is_filled(office: Office) -> None:
    office.enter("2024-08", "e")
    assert office.publish(plan("2024-Q3")) == ["e", "late"]
    assert office.publish(plan("2024-Q2")) == []


def test_a_year_made_up_of_published_quarters_counts_the_same_people(office: Office) -> None:
    for quarter, person in (("2024-Q2", "d"), ("2024-Q3", "e"), ("2024-Q4", "f")):
        office.enter(f"2024-{3 * int(quarter[-1])}".replace("-6", "-06").replace("-9", "-09"), person)
        office.publish(plan(quarter))
    office.enter("2024-12", "too late")
    assert office.counted(plan("2024")) == ["a", "b", "c", "d", "e", "f", "late"]


def test_enough_late_people_make_a_revision(office: Office) -> None:
    office.enter("2024-01", "w", "x", "y")
    assert office.counted(plan("2024-Q1")) == ["a", "b", "c"]
    office.enter("2024-01", "z")
    assert office.publish(plan("2024-Q1")) == ["a", "b", "c", "late", "w", "x", "y", "z"]
    assert office.counted(plan("2024-Q2")) == []
    assert office.counted(plan("2024-Q1")) == ["a", "b", "c", "late", "w", "x", "y", "z"]


def test_the_stricter_of_two_plans_says_how_many_make_a_revision() -> None:
    office = Office()
    office.enter("2024-02", "a", "b", "c")
    office.publish(plan("2024-Q1", k=7))
    office.enter("2024-02", *"tuvwxy")
    assert office.counted(plan("2024-Q1", k=5)) == ["a", "b", "c"]


def test_who_was_never_asked_for_is_not_late() -> None:
    office = Office()
    office.enter("2024-02", "a", "b")
    office.enter("2024-02", "m", "n", sex="M")
    assert office.publish(plan("2024-Q1", sex=["F"])) == ["a", "b"]
    assert office.counted(plan("2024-Q1", sex=["M"])) == ["m", "n"]
    assert office.counted(plan("2024-Q1")) == ["a", "b", "m", "n"]
    office.enter("2024-02", "late")
    # Late for the women, so also late for everybody: the women of both are the same ones.
    assert office.publish(plan("2024-Q1")) == ["a", "b", "m", "n"]
    assert office.counted(plan("2024-Q2")) == ["late"]


def test_unknown_answers_are_chosen_as_the_published_plan_chose_them() -> None:
    office = Office()
    office.enter("2024-02", "a", sex="unknown")
    office.entries.append(next_entry([], plan("2024-Q1", sex=["_U"]), Members.of([], []), BY))
    assert office.counted(plan("2024-Q1")) == []
    assert office.counted(plan("2024-Q2")) == ["a"]


def test_a_row_without_a_month_is_counted_nowhere(office: Office) -> None:
    office.rows.append({"person": "nowhere", "sex": "F"})
    assert office.counted(plan("2024-Q2")) == ["late"]


MONTHS = [f"2024-{month:02}" for month in range(1, 13)]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("enter"), st.sampled_from(MONTHS), st.integers(1, 3)),
        st.tuples(st.just("publish"), st.sampled_from(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"])),
        st.tuples(st.just("erase"), st.integers(0, 30)),
    ),
    max_size=14,
)


@given(steps=STEPS)
def test_whatever_comes_when_nobody_is_counted_in_two_periods(steps: list[tuple[str, ...]]) -> None:
    office, number = Office(), 0
    for what, *how in steps:
        if what == "enter":
            month, count = how
            for _ in range(int(count)):
                number += 1
                office.enter(str(month), hashlib.sha256(str(number).encode()).hexdigest()[:8])
        elif what == "erase" and office.rows:
            office.rows.pop(int(how[0]) % len(office.rows))
        elif what == "publish":
            office.publish(plan(str(how[0])))
    for each in office.rows:
        token = token_of(SECRET, each["person"])
        spans = {entry.plan.span for entry in office.entries if token in entry.members}
        assert len(spans) <= 1
    # And a closed period asked again counts those it was published with, or a revision of enough people.
    for entry in office.entries:
        now = {token_of(SECRET, each) for each in office.counted(entry.plan)}
        revisions = [e.members for e in office.entries if e.plan.span == entry.plan.span]
        fresh = [each for each in now if not any(each in members for members in revisions)]
        assert not fresh or len(fresh) >= 5
