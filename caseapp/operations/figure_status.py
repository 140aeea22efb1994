"""Who is counted as a victim: with what status, found so by whom, and since when."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from caseapp.domain.records import Screening
from caseapp.operations.figure_told import Told

UNKNOWN = "unknown"
_ACTUAL, _POSSIBLE, _NOT = (
    "ActualVictimOfTrafficking",
    "PossibleVictimOfTrafficking",
    "NotAVictimOfTrafficking",
)
_VICTIM = (_ACTUAL, _POSSIBLE)
_BODIES: Mapping[str | None, str] = MappingProxyType(
    {
        "Police": "police",
        "CourtOrProsecution": "court",
        "NonPoliceGovernmentalOrganization": "government",
        "NGO": "ngo",
        "Other": "other",
    }
)


def victim_status(told: Told) -> str:
    """Identified by the competent body, presumed by it or by the worker, or found not to be a victim."""
    formal = _newest(told.all_of(Screening))
    if formal is not None:
        return {_ACTUAL: "identified", _POSSIBLE: "presumed"}.get(formal.formal_status or "", "not_a_victim")
    decision = next((one.decision for one in reversed(told.all_of(Screening)) if one.decision), None)
    if decision is None:
        return UNKNOWN
    return "presumed" if decision in _VICTIM else "not_a_victim"


def identified_by(told: Told) -> str:
    """The kind of body that gave the status that holds; this office where only the worker has decided."""
    if victim_status(told) not in ("identified", "presumed"):
        return UNKNOWN
    formal = _newest(told.all_of(Screening))
    return "office" if formal is None else _BODIES.get(formal.decided_by, UNKNOWN)


def identified_on(told: Told) -> date | None:
    """The day she was first found to be a victim, but never before the case was opened; None if never.

    So a case that is entered late is counted when it is entered, and a period that is over stays as it was.
    """
    if victim_status(told) not in ("identified", "presumed"):
        return None
    screenings = told.all_of(Screening)
    formal = [one for one in screenings if one.formal_status in _VICTIM]
    own = [one for one in screenings if one.decision in _VICTIM]
    days = [one.decided_on or one.interviewed_on for one in formal] or [one.interviewed_on for one in own]
    return max(min(days), told.opened_on) if days else None


def _newest(screenings: Sequence[Screening]) -> Screening | None:
    """The newest screening with a formal status."""
    return next((one for one in reversed(screenings) if one.formal_status), None)
