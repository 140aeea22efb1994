from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from caseapp.procedures.engine import State, Step, steps
from caseapp.procedures.facts import CaseFacts
from caseapp.procedures.pack import Pack
from caseapp.procedures.progress import StepRecord
from caseapp.procedures.start_events import StartEvent
from tests.procedures.sample_pack import with_deadline

BANGKOK = ZoneInfo("Asia/Bangkok")
START = datetime(2026, 11, 20, 15, tzinfo=BANGKOK)
OPENED = {StartEvent.CASE_OPENED: START}


def first_step(pack: Pack, now: datetime, record: StepRecord | None = None, **events: datetime) -> Step:
    known = OPENED | {StartEvent(name): moment for name, moment in events.items()}
    return steps(pack, CaseFacts(), {"s-1": record} if record else {}, known, now)[0]


def test_a_deadline_runs_from_the_event_that_the_pack_names(tmp_path: Path) -> None:
    step = first_step(
        with_deadline(tmp_path, "PT24H", "taken_into_custody"),
        START,
        taken_into_custody=datetime(2026, 11, 21, 10, tzinfo=BANGKOK),
    )
    assert step.deadline == datetime(2026, 11, 22, 10, tzinfo=BANGKOK)
    assert str(step.how) == "24 hour(s) from the start of protective custody"


def test_a_deadline_whose_event_has_not_happened_waits_and_says_for_what(tmp_path: Path) -> None:
    step = first_step(with_deadline(tmp_path, "PT24H", "taken_into_custody"), START)
    assert (step.state, step.deadline) == (State.WAITING, None)
    assert step.waits_for is StartEvent.TAKEN_INTO_CUSTODY
    assert str(step.how) == "Waiting for the start of protective custody, then 24 hour(s)"


def test_what_is_due_at_once_waits_for_its_event_too(tmp_path: Path) -> None:
    step = first_step(with_deadline(tmp_path, "PT0S", "identified"), START)
    assert str(step.how) == "Waiting for the identification as a victim, then at once"


def test_a_deadline_without_an_event_runs_from_the_opening_and_says_that_the_pack_is_silent(
    tmp_path: Path,
) -> None:
    step = first_step(with_deadline(tmp_path, "P3M"), START)
    assert step.deadline == datetime(2027, 2, 20, 15, tzinfo=BANGKOK)
    assert str(step.how) == (
        "3 month(s) from the opening of the case; the procedure does not say from when it runs"
    )


def test_a_deadline_in_working_days_leaves_out_weekend_and_holidays(tmp_path: Path) -> None:
    # Friday 20 November; 5 December is the Thai national day, a Saturday made good on Monday 7.
    step = first_step(with_deadline(tmp_path, "P11D", "case_opened", "working_days: true"), START)
    assert step.deadline == datetime(2026, 12, 8, 15, tzinfo=BANGKOK)
    assert str(step.how) == "11 working day(s) from the opening of the case"


def test_a_deadline_in_working_days_says_when_holidays_are_not_known(tmp_path: Path) -> None:
    start = datetime(2150, 11, 20, 15, tzinfo=BANGKOK)
    step = first_step(
        with_deadline(tmp_path, "P5D", "identified", "working_days: true"), start, identified=start
    )
    assert str(step.how).endswith("check the public holidays, not all of them are known here")


def test_a_last_day_that_nobody_works_on_stays_the_last_day(tmp_path: Path) -> None:
    step = first_step(with_deadline(tmp_path, "P8D"), START)
    assert step.deadline == datetime(2026, 11, 28, 15, tzinfo=BANGKOK)
    assert step.deadline.strftime("%A") == "Saturday"


def test_days_are_counted_on_the_clock_of_now_whatever_zone_the_event_is_kept_in(tmp_path: Path) -> None:
    new_york = ZoneInfo("America/New_York")
    opened = datetime(2026, 3, 7, 23, tzinfo=UTC)
    step = first_step(
        with_deadline(tmp_path, "P1D", "identified"), opened.astimezone(new_york), identified=opened
    )
    assert step.deadline is not None
    assert step.deadline.isoformat() == "2026-03-08T18:00:00-04:00"


@pytest.mark.parametrize(
    ("deadline", "day", "hour", "state"),
    [
        ("P30D", 21, 0, State.OPEN),
        ("P30D", 47, 16, State.DUE_SOON),
        ("P30D", 50, 15, State.DUE_SOON),
        ("P30D", 50, 16, State.OVERDUE),
        ("P7D", 25, 14, State.OPEN),
        ("P7D", 25, 15, State.DUE_SOON),
        ("PT24H", 20, 15, State.DUE_SOON),
        ("PT24H", 21, 16, State.OVERDUE),
        ("P1Y", 20 + 334, 15, State.OPEN),
        ("P1Y", 20 + 336, 15, State.DUE_SOON),
        ("PT0S", 20, 16, State.DUE_SOON),
        ("PT0S", 21, 16, State.OVERDUE),
    ],
)
def test_a_step_is_open_then_due_soon_then_overdue(
    tmp_path: Path, deadline: str, day: int, hour: int, state: State
) -> None:
    now = datetime.fromordinal(START.date().toordinal() + day - 20).replace(hour=hour, tzinfo=BANGKOK)
    assert first_step(with_deadline(tmp_path, deadline), now).state is state


def test_time_left_is_time_that_passes_when_clocks_change(tmp_path: Path) -> None:
    # On this night 01:30 comes twice; by the clock alone the deadline would still be ahead.
    new_york = ZoneInfo("America/New_York")
    taken = datetime(2026, 10, 31, 1, 45, tzinfo=new_york)
    now = datetime(2026, 11, 1, 1, 30, fold=1, tzinfo=new_york)
    step = first_step(with_deadline(tmp_path, "PT24H", "taken_into_custody"), now, taken_into_custody=taken)
    assert step.state is State.OVERDUE


def test_at_once_means_at_the_event_itself(tmp_path: Path) -> None:
    step = first_step(with_deadline(tmp_path, "PT0S", "identified"), START, identified=START)
    assert step.deadline == START
    assert str(step.how) == "At once after the identification as a victim"


def test_several_units_are_said_one_after_the_other(tmp_path: Path) -> None:
    step = first_step(with_deadline(tmp_path, "P1Y2M3DT4H5M", "case_opened"), START)
    assert str(step.how) == (
        "1 year(s) and 2 month(s) and 3 day(s) and 4 hour(s) and 5 minute(s) from the opening of the case"
    )


def test_more_time_with_a_reason_moves_the_deadline(tmp_path: Path) -> None:
    until = datetime(2026, 11, 29, 12, tzinfo=BANGKOK)
    record = StepRecord(extended_until=until, extended_because="The court gave a week.")
    step = first_step(with_deadline(tmp_path, "PT24H", "case_opened"), START, record)
    assert (step.deadline, step.state) == (until, State.OPEN)
    assert str(step.how) == "24 hour(s) from the opening of the case; extended"


def test_more_time_never_makes_a_deadline_earlier(tmp_path: Path) -> None:
    record = StepRecord(extended_until=START, extended_because="A slip.")
    step = first_step(with_deadline(tmp_path, "PT24H", "case_opened"), START, record)
    assert step.deadline == datetime(2026, 11, 21, 15, tzinfo=BANGKOK)
    assert str(step.how) == "24 hour(s) from the opening of the case"


def test_a_date_that_the_worker_sets_ends_the_waiting(tmp_path: Path) -> None:
    until = datetime(2026, 11, 19, 12, tzinfo=BANGKOK)
    record = StepRecord(extended_until=until, extended_because="The office agreed on a day.")
    step = first_step(with_deadline(tmp_path, "PT24H", "identified"), START, record)
    assert (step.deadline, step.state, step.waits_for) == (until, State.OVERDUE, None)
    assert str(step.how) == "Set by the person responsible"
