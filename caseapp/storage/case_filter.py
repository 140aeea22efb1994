"""Which cases a list shows, and the SQL that says so of its line; `marked.py` asks for the rest."""

from collections.abc import Iterator
from dataclasses import dataclass

Condition = tuple[str, tuple[object, ...]]
# The columns of a line that a list can be cut by; all hold text that sorts as time.
TIMES = ("opened_at", "next_due", "last_contact", "next_review", "waiting_since")


@dataclass(frozen=True)
class AnyOf:
    """Some record of the case has one of these values in a field such as `person.sex`."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Within:
    """Some record of the case has a day, moment or number from `start` to before `end`."""

    field: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class Between:
    """A time of the line, one of `TIMES`, from `start` to before `end` (ISO 8601, UTC)."""

    time: str
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True)
class CaseFilter:
    """Which cases a list shows; what is not said leaves a thing open, and all that is said must hold.

    `is_waiting`: for the answer to a referral. `flags`: one of these reasons is up.
    """

    is_open: bool | None = None
    responsible: str | None = None
    country: str | None = None
    stage: str | None = None
    due_before: str | None = None
    is_waiting: bool | None = None
    flags: tuple[str, ...] = ()
    any_of: tuple[AnyOf, ...] = ()
    within: tuple[Within, ...] = ()
    between: tuple[Between, ...] = ()


@dataclass(frozen=True)
class Sight:
    """Who looks when: whether she has the other file, and the day (ISO 8601)."""

    has_ident: bool
    today: str


def where(wanted: CaseFilter, sight: Sight) -> Condition:
    """The condition on `case_line AS line` that the filter comes to, and its values."""
    parts = list(_parts(wanted, sight))
    return " AND ".join(["1 = 1", *(part for part, _ in parts)]), tuple(
        value for _, values in parts for value in values
    )


def stage_column(sight: Sight) -> Condition:
    """The stage of life on the day, though nobody has saved the case since; `age` is `coming_of_age`."""
    if not sight.has_ident:
        return "line.stage", ()
    return (
        "CASE WHEN age.adult_from <= ? THEN 'adult' WHEN age.may_be_adult_from <= ? THEN 'unknown'"
        " ELSE line.stage END",
        (sight.today, sight.today),
    )


def _parts(wanted: CaseFilter, sight: Sight) -> Iterator[Condition]:
    # A plus keeps the library from an index that has the cases in another order: sorting very many of them
    # takes far longer than passing over them in theirs.
    own = "" if wanted.due_before is not None else "+"
    if wanted.is_open is not None:
        yield f"{own}line.is_open = ?", (int(wanted.is_open),)
    if wanted.responsible is not None:
        yield f"{own}line.responsible = ?", (wanted.responsible,)
    if wanted.country is not None:
        yield "line.country = ?", (wanted.country,)
    if wanted.stage is not None:
        yield _stage(wanted.stage, sight)
    if wanted.due_before is not None:
        yield "line.next_due < ?", (wanted.due_before,)
    if wanted.is_waiting is not None:
        yield f"line.waiting_since IS {'NOT ' if wanted.is_waiting else ''}NULL", ()
    for times in wanted.between:
        yield from _between(times)


def _stage(stage: str, sight: Sight) -> Condition:
    """Those who were of this stage when last saved and still are, and those who have come into it since."""
    if not sight.has_ident:
        return "line.stage = ?", (stage,)
    today = sight.today
    since = "(SELECT case_no FROM ident.coming_of_age WHERE may_be_adult_from <= ?"
    if stage == "adult":  # nobody leaves it by time alone
        came = since + " AND adult_from <= ?)"
        return f"(line.stage = ? OR line.stage <> ? AND line.case_no IN {came})", (stage, stage, today, today)
    if stage == "child":
        return f"(line.stage = ? AND line.case_no NOT IN {since}))", (stage, today)
    left, came = since + " AND adult_from <= ?)", since + " AND adult_from > ?)"
    return (
        f"(line.stage = ? AND line.case_no NOT IN {left} OR line.stage = 'child' AND line.case_no IN {came})",
        (stage, today, today, today, today),
    )


def _between(times: Between) -> Iterator[Condition]:
    column = TIMES[TIMES.index(times.time)]  # never a word from outside
    yield f"line.{column} IS NOT NULL", ()
    if times.start is not None:
        yield f"line.{column} >= ?", (times.start,)
    if times.end is not None:
        yield f"line.{column} < ?", (times.end,)
