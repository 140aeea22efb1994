"""How many people arrived and what they need: numbers alone, from which no name can be read."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from caseapp.domain.codes.arrivals import AGE_BAND, FIRST_NEED, TRIAGE
from caseapp.domain.codes.casework import SEX
from caseapp.domain.records import Arrival
from caseapp.domain.triage import Urgency, urgency_of

UNKNOWN = "unknown"
_TWICE = "twice"  # one person, written down twice
_BANDS = ((4, "0-4"), (11, "5-11"), (17, "12-17"), (59, "18-59"))
_OLDEST = "60+"


@dataclass(frozen=True)
class HeadCount:
    """The numbers of one list; every table names its rows by the codes of their list."""

    people: int
    waiting: int
    with_case: int
    children: int
    alone: int
    age_unknown: int
    by_sex_and_age: Mapping[tuple[str, str], int]
    triage: Mapping[str, int]
    urgency: Mapping[Urgency, int]
    needs: Mapping[str, int]
    languages: Mapping[str, int]  # of those who need an interpreter
    groups: int

    def of_sex(self, sex: str) -> int:
        """How many of one sex, or of none that is known."""
        return sum(count for (each, _), count in self.by_sex_and_age.items() if each == sex)

    def of_age(self, band: str) -> int:
        """How many of one band of age, or of none that is known."""
        return sum(count for (_, each), count in self.by_sex_and_age.items() if each == band)


def band_of(arrival: Arrival) -> str:
    """The band of age of a person."""
    if arrival.age is None:
        return arrival.age_band or UNKNOWN
    return next((band for oldest, band in _BANDS if arrival.age <= oldest), _OLDEST)


def head_count(arrivals: Iterable[Arrival]) -> HeadCount:
    """Counts the people of a list, each once."""
    people = [one for one in arrivals if one.reason != _TWICE]
    cells = Counter((one.sex or UNKNOWN, band_of(one)) for one in people)
    flags = Counter(flag for one in people for flag in one.triage)
    needs = Counter(need for one in people for need in one.needs)
    urgency = Counter(urgency_of(one) for one in people)
    speaking = Counter(one.language or UNKNOWN for one in people if "interpreter" in one.triage)
    return HeadCount(
        people=len(people),
        waiting=sum(one.state == "waiting" for one in people),
        with_case=sum(one.state == "case" for one in people),
        children=sum(one.is_child is True for one in people),
        alone=sum(one.is_alone for one in people),
        age_unknown=sum(one.is_child is None for one in people),
        by_sex_and_age={
            (sex, band): cells[sex, band] for sex in (*SEX, UNKNOWN) for band in (*AGE_BAND, UNKNOWN)
        },
        triage={flag: flags[flag] for flag in TRIAGE},
        urgency={level: urgency[level] for level in Urgency},
        needs={need: needs[need] for need in FIRST_NEED},
        languages=dict(speaking.most_common()),
        groups=len({one.group for one in people if one.group is not None}),
    )
