"""Begin here: a training vault with a caseload of made-up people, entered over the last eighteen months."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from heapq import heapify, heappop, heappush
from pathlib import Path
from random import Random

from caseapp.demo import names
from caseapp.demo.arrivals import enter_arrivals
from caseapp.demo.care import Waits
from caseapp.demo.clock import MovingClock
from caseapp.demo.lives import life
from caseapp.demo.office import (
    enter_directory,
    enter_event,
    require_training,
    share_out,
    take_in_colleagues,
    training_desk,
)
from caseapp.demo.talk import made_up_flag, made_up_task
from caseapp.operations.casebook import case_lines, case_numbers
from caseapp.operations.desk import Desk
from caseapp.operations.flags import flag_case
from caseapp.operations.offices import desk_of, set_up_training, utc_now
from caseapp.operations.records import Place, save_record
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.vault import Clock

Progress = Callable[[int, int], None]
SPAN = timedelta(days=548)  # eighteen months
BEGINNINGS = SPAN - timedelta(days=4)  # so that one put off over a weekend still begins before today
# Every act alone would wait for the disk; so many go to it together.
_DAYS_AT_ONCE = 200
_SHARE_OF_OWN_COUNTRY, _SHARE_PLANNED, _ONE_FLAGGED_IN = 0.4, 0.15, 12
_OPENS, _CLOSES = 1, 9  # in UTC: the working day between Dhaka and Manila
_SATURDAY = 5
# A life, the moment it goes on, and a number of its own, because two may go on at one moment.
_Going = tuple[datetime, int, Waits]


def build_training_vault(
    folder: Path,
    country: str,
    cases: int = 200,
    seed: int = 1,
    progress: Progress | None = None,
    *,
    clock: Clock = utc_now,
) -> None:
    """A new training vault of an office in this country, with made-up cases up to today."""
    began = clock() - SPAN - timedelta(days=1)
    set_up_training(folder, country, clock=lambda: began)
    with closing(training_desk(folder, Role.CASEWORKER, clock)) as desk:
        fill(desk, cases, seed, progress)
    with closing(training_desk(folder, Role.SUPERVISOR, clock)) as desk:
        take_in_colleagues(desk)
    with closing(training_desk(folder, Role.SUPERVISOR, clock)) as desk:
        share_out(desk, Random(f"{seed} shared out"))


def fill(desk: Desk, cases: int = 200, seed: int = 1, progress: Progress | None = None) -> None:
    """Enters made-up cases in the worker's name, the first of them eighteen months before the desk's day."""
    require_training(desk)
    end = desk.clock().astimezone(UTC)
    clock = MovingClock(end - SPAN)
    with closing(desk_of(desk.folder, desk.worker, clock=clock)) as past:
        going = _beginnings(past, clock, cases, seed)
        while going and going[0][0] <= end:
            with past.vault.together():
                _live_on(going, clock, end)
            if progress is not None:
                progress(_cases_begun(clock.moment, end, cases), cases)
        clock.moment = end
        _plan_the_week(past, Random(f"{seed} this week"))
    if progress is not None:
        progress(cases, cases)


def _plan_the_week(past: Desk, chance: Random) -> None:
    """Reminders for today and the next days, so that the page of today has something on it."""
    numbers = case_numbers(past, CaseFilter(is_open=True, responsible=past.worker.user_id))
    lines = case_lines(past, chance.sample(list(numbers), round(len(numbers) * _SHARE_PLANNED)))
    flagged = chance.sample(list(numbers), -(-len(numbers) // _ONE_FLAGGED_IN))
    with past.vault.together():
        for line in case_lines(past, flagged):
            if line.flags:  # one flagged before, where a world is lived twice
                continue
            flag_case(past, line.case_id, made_up_flag(chance, past.today()))
        for line in lines:
            due_at = past.clock() + timedelta(hours=chance.choice((1, 3, 26, 50, 75, 99)))
            save_record(past, made_up_task(chance, due_at, past.worker.user_id), Place(line.case_id))


def country_of(chance: Random, office_country: str) -> str:
    """The country whose procedure a case follows: mostly the office's own."""
    if chance.random() < _SHARE_OF_OWN_COUNTRY and office_country:
        return office_country
    return chance.choice(names.COUNTRIES)


def in_office_hours(moment: datetime) -> datetime:
    """The same minute, or the next at which the office is open."""
    moment = moment.replace(second=0, microsecond=0)
    if moment.hour >= _CLOSES:
        moment = moment.replace(hour=_OPENS) + timedelta(days=1)
    elif moment.hour < _OPENS:
        moment = moment.replace(hour=_OPENS)
    while moment.weekday() >= _SATURDAY:
        moment += timedelta(days=1)
    return moment


def _beginnings(past: Desk, clock: MovingClock, cases: int, seed: int) -> list[_Going]:
    """All lives, the one that begins first in front; each has a chance of its own."""
    start = clock.moment
    with past.vault.together():
        directory = enter_directory(past)
        enter_arrivals(past, enter_event(past), seed)
    going: list[_Going] = []
    for number in range(cases):
        chance = Random(f"{seed} {number}")  # one more case changes nothing in the others
        began = in_office_hours(start + BEGINNINGS * chance.random())
        going.append((began, number, life(past, chance, country_of(chance, past.country), directory)))
    heapify(going)
    return going


def _live_on(going: list[_Going], clock: MovingClock, end: datetime) -> None:
    """Lets the lives whose turn it is go on, in the order of time."""
    for _ in range(_DAYS_AT_ONCE):
        if not going or going[0][0] > end:
            return
        moment, number, life_of_case = heappop(going)
        clock.moment = moment
        wait = next(life_of_case, None)
        if wait is not None:
            heappush(going, (in_office_hours(moment + wait), number, life_of_case))


def _cases_begun(moment: datetime, end: datetime, cases: int) -> int:
    return round(cases * min(1.0, 1 - (end - moment) / SPAN))
