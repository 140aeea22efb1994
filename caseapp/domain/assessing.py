"""What several assessments say together: the newest of each instrument, the current level, what is due."""

from collections.abc import Iterable, Sequence
from datetime import date

from caseapp.domain.codes.casework import LEVEL
from caseapp.domain.records.assessment import Assessment

Kept = tuple[str, Assessment]  # an assessment with its id
_RANKS = {level: rank for rank, level in enumerate(LEVEL)}


def is_lower(level: str | None, than: str | None) -> bool:
    """Whether a level lies below another; without one of them it does not."""
    return level in _RANKS and than in _RANKS and _RANKS[str(level)] < _RANKS[str(than)]


def in_order(assessments: Iterable[Kept]) -> tuple[Kept, ...]:
    """The oldest first; of one day, in the order they were kept."""
    return tuple(sorted(assessments, key=lambda kept: kept[1].assessed_on))


def newest(assessments: Iterable[Kept]) -> tuple[Kept, ...]:
    """The newest assessment with each instrument."""
    return tuple({kept[1].instrument: kept for kept in in_order(assessments)}.values())


def level_of(assessment: Assessment) -> str | None:
    """The level the worker decided, else what the answers suggest until she has."""
    return assessment.level or assessment.suggested_level


def current_level(assessments: Iterable[Kept]) -> str | None:
    """The highest level that is current: for each instrument the newest time that came to one counts."""
    found = [level_of(kept) for _, kept in newest(kept for kept in assessments if level_of(kept[1]))]
    return max(
        (level for level in found if level in _RANKS), key=lambda each: _RANKS[str(each)], default=None
    )


def before(assessments: Iterable[Kept], assessment_id: str) -> Assessment | None:
    """The assessment with the same instrument before this one."""
    ordered = in_order(assessments)
    place = next((n for n, (kept_id, _) in enumerate(ordered) if kept_id == assessment_id), None)
    if place is None:
        return None
    instrument = ordered[place][1].instrument
    return next((each for _, each in reversed(ordered[:place]) if each.instrument == instrument), None)


def review_days(assessments: Iterable[Kept]) -> tuple[date, ...]:
    """The days of the reviews to come or missed; a newer assessment with an instrument is its review."""
    days = (kept.next_review_on for _, kept in newest(assessments))
    return tuple(sorted(day for day in days if day is not None))


def due_reviews(assessments: Sequence[Kept], today: date) -> tuple[Kept, ...]:
    """The assessments to look at again, the longest due first."""
    due = [kept for kept in newest(assessments) if kept[1].next_review_on and kept[1].next_review_on <= today]
    return tuple(sorted(due, key=lambda kept: kept[1].next_review_on or today))
