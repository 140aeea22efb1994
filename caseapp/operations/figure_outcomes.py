"""What came of the help, made coarse: shelter, services, referrals, goals, return; how long it all took."""

from collections.abc import Callable
from datetime import date

from caseapp.domain.codes import figures
from caseapp.domain.partial_dates import days_of, whole_months
from caseapp.domain.records import (
    Goal,
    Referral,
    ReturnPlan,
    ServiceGiven,
    TraffickingEvent,
    ViolenceIncident,
)
from caseapp.operations.figure_status import UNKNOWN
from caseapp.operations.figure_told import Told, local_day

_SHELTER = "shelter"
_GIVEN = ("service_provided_by_your_agency", "services_already_received_from_another_agency")
_ANSWERED = ("accepted", "refused", "done")
_GONE_HOME = ("departed", "arrived")
_NEVER, _NOTHING = "never", "nothing"


def days_to_shelter(told: Told) -> str:
    """How long it took from the day she came until she had a bed."""
    came_on = min(told.case.came_on or told.opened_on, told.opened_on)
    beds = [one.given_on for one in _services(told) if one.service == _SHELTER]
    return _days(came_on, min(beds)) if beds else _NEVER


def received(service: str) -> Callable[[Told], str]:
    """Whether she received this kind of service, from here or from where she was referred to."""

    def is_received(told: Told) -> str:
        return "yes" if service in _received(told) else "no"

    return is_received


def services_received(told: Told) -> str:
    """How many kinds of service she received."""
    return figures.SERVICES.of(len(_received(told)))


def referrals_answered(told: Told) -> str:
    """How many of her referrals were answered, but for those that were withdrawn."""
    sent = [one for one in told.all_of(Referral) if one.state != "withdrawn"]
    return _how_many(sum(one.state in _ANSWERED for one in sent), len(sent))


def days_to_answer(told: Told) -> str:
    """How long the first answer to a referral took."""
    waits = [
        (local_day(one.sent_at), one.answered_on)
        for one in told.all_of(Referral)
        if one.sent_at is not None and one.answered_on is not None and one.state in _ANSWERED
    ]
    if not waits:
        return _NEVER if any(one.state != "withdrawn" for one in told.all_of(Referral)) else UNKNOWN
    return _days(*min(waits, key=lambda wait: wait[1]))


def goals_reached(told: Told) -> str:
    """How many of the goals that have ended were reached; goals she no longer wanted are left out."""
    ended = [one.outcome for one in told.all_of(Goal) if one.outcome not in (None, "changed")]
    return "some" if "partly" in ended else _how_many(ended.count("reached"), len(ended))


def return_done(told: Told) -> str:
    """Whether she has gone home, will, or no longer will."""
    plans = told.all_of(ReturnPlan)
    if any(one.state in _GONE_HOME for one in plans):
        return "returned"
    if not plans:
        return "none"
    return "stopped" if plans[-1].state == "stopped" else "planned"


def exploited_months(told: Told) -> str:
    """How long she was exploited; not known where dates known in part leave two bands open."""
    event = next(reversed(told.all_of(TraffickingEvent)), None)
    if event is None:
        return UNKNOWN
    if event.exploited_from and event.exploited_until:
        begins, ends = days_of(event.exploited_from), days_of(event.exploited_until)
        least, most = whole_months(begins[1], ends[0]), whole_months(begins[0], ends[1])
        return figures.MONTHS.of_range(least, most) or UNKNOWN
    return UNKNOWN if event.duration_months is None else figures.MONTHS.of(event.duration_months)


def told_after(told: Told) -> str:
    """How long after the violence it was told of."""
    incident = next(iter(told.all_of(ViolenceIncident)), None)
    if incident is None or not incident.happened_on:
        return UNKNOWN
    first, last = days_of(incident.happened_on)
    least, most = (incident.told_on - last).days, (incident.told_on - first).days
    return figures.UNTIL_TOLD.of_range(max(0, least), max(0, most)) or UNKNOWN


def _services(told: Told) -> list[ServiceGiven]:
    return [one for one in told.all_of(ServiceGiven) if one.status in _GIVEN]


def _received(told: Told) -> frozenset[str]:
    done = {one.service for one in told.all_of(Referral) if one.state == "done"}
    return frozenset(done | {one.service for one in _services(told)})


def _days(first: date, last: date) -> str:
    return figures.DAYS.of(max(0, (last - first).days))


def _how_many(number: int, of: int) -> str:
    if of == 0:
        return _NOTHING
    return "all" if number == of else "some" if number else "none"
