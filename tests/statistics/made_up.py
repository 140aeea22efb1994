"""Made-up case records: twelve columns with the skew and the links of real ones; nobody in them ever lived.

The smaller sets are the first records of the larger ones, so growth from year to year can be tried as well.
"""

from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.plan import Plan

SEED = 20240611
_COUNTRIES = (
    ("UKR", "MDA", "PHL", "KHM", "IDN", "BLR", "MMR", "NGA", "ROU", "BGD")
    + ("COL", "KGZ", "BGR", "ETH", "NPL", "ARM", "HTI", "LKA", "SRB", "FJI")
)  # fmt: skip
_LABOUR = (
    ("none", "agriculture", "construction", "domestic", "fishing")
    + ("manufacturing", "hospitality", "begging", "mining", "other")
)  # fmt: skip
CODES: Mapping[str, tuple[str, ...]] = {
    "year": tuple(str(year) for year in range(2015, 2025)),
    "gender": ("F", "M", "TG"),
    "age": ("0-8", "9-17", "18-20", "21-23", "24-26", "27-29", "30-38", "39-47", "48+", "unk"),
    "citizenship": _COUNTRIES,
    "exploit": _COUNTRIES,
    "labour": _LABOUR,
    "sexual": ("none", "prostitution", "private", "pornography", "other"),
    "m_psych": ("no", "yes"),
    "m_phys": ("no", "yes"),
    "m_debt": ("no", "yes"),
    "recruiter": ("unknown", "family", "friend", "partner", "agency", "other"),
    "service": ("none", "shelter", "legal", "medical", "psychosocial", "return", "reintegration", "multiple"),
}
COLUMNS = tuple(CODES)
_ROUTES = np.array([0.26, 0.18, 0.15, 0.12, 0.09, 0.08, 0.06, 0.04, 0.02])
_AT_HOME = np.array([0.6, 0.15, 0.3, 0.1, 0.5, 0.35, 0.2, 0.1, 0.4])

Places = NDArray[np.int64]


class _People:
    """Draws answers; each person came on one of nine routes, and each route has its own shares."""

    def __init__(self, number: int) -> None:
        self.chance = np.random.Generator(np.random.PCG64(SEED))
        self.number = number
        self.route = self.chance.choice(len(_ROUTES), number, p=_ROUTES / _ROUTES.sum())

    def answers(self, concentration: float, shares: Sequence[float]) -> Places:
        """One answer each; a small concentration makes the routes very unlike."""
        usual = np.asarray(shares, float) / np.sum(shares)
        by_route = np.stack([self.chance.dirichlet(usual * concentration + 1e-3) for _ in _ROUTES])
        # Nothing is impossible on any route.
        by_route = 0.97 * by_route + 0.03 * usual
        drawn = self.chance.random(self.number)[:, None]
        return (drawn > np.cumsum(by_route, 1)[self.route]).sum(1).clip(0, len(usual) - 1)

    def happens(self, shares: Sequence[float] | NDArray[np.float64]) -> NDArray[np.bool_]:
        """Yes or no, with a share for each route or each person."""
        return self.chance.random(self.number) < np.asarray(shares)


@cache
def places(number: int) -> Mapping[str, Places]:
    """The place of each person's answer among the codes of each column."""
    most = 200_000
    if number < most:
        return {name: column[:number] for name, column in places(most).items()}
    people = _People(number)
    by_size = 1 / np.arange(1, 21) ** 1.1
    year = people.answers(20, [4, 5, 7, 9, 11, 12, 13, 14, 14, 11])
    gender = people.answers(6, [68, 31.3, 0.7])
    age = people.answers(10, [3, 13, 9, 10, 10, 9, 18, 8, 3, 17])
    citizenship = people.answers(4, list(by_size))
    abroad = people.answers(4, list(by_size[::-1] * 0.5 + by_size.mean()))
    exploit = np.where(people.happens(_AT_HOME[people.route]), citizenship, abroad)
    labour = people.answers(5, [38, 7, 12, 13, 5, 7, 5, 5, 1, 7])
    sexual = people.answers(4, [55, 33, 5, 2, 5])
    # Most men were exploited for labour, and most of those exploited sexually were not.
    sexual = np.where((gender == 1) & people.happens([0.85]), 0, sexual)
    labour = np.where((sexual > 0) & people.happens([0.8]), 0, labour)
    m_psych = people.happens(np.array([0.7, 0.5, 0.6, 0.3, 0.8, 0.4, 0.2, 0.5, 0.6])[people.route]).astype(
        np.int64
    )
    m_phys = people.happens(
        np.array([0.4, 0.2, 0.5, 0.1, 0.6, 0.2, 0.1, 0.3, 0.3])[people.route] + 0.15 * m_psych
    )
    m_debt = people.happens(np.array([0.1, 0.5, 0.3, 0.6, 0.1, 0.4, 0.2, 0.7, 0.3])[people.route])
    recruiter = people.answers(6, [35, 12, 16, 8, 18, 11])
    service = people.answers(6, [10, 16, 8, 8, 14, 18, 14, 12])
    drawn = (
        year,
        gender,
        age,
        citizenship,
        exploit,
        labour,
        sexual,
        m_psych,
        m_phys,
        m_debt,
        recruiter,
        service,
    )
    return {name: column.astype(np.int64) for name, column in zip(COLUMNS, drawn, strict=True)}


def columns(number: int, names: Sequence[str] = COLUMNS) -> dict[str, list[str]]:
    """The answers themselves, column by column."""
    drawn = places(number)
    return {name: np.asarray(CODES[name], object)[drawn[name]].tolist() for name in names}


def csv_bytes(number: int) -> bytes:
    """The records as a CSV file."""
    found = columns(number)
    lines = [",".join(record) for record in zip(*found.values(), strict=True)]
    return ("\n".join([",".join(found), *lines]) + "\n").encode()


def plan(tables: Sequence[Sequence[str]], **more: object) -> Plan:
    """A plan for tables of these records."""
    names = sorted({name for table in tables for name in table}, key=COLUMNS.index)
    return Plan.model_validate(
        {
            "title": "Made-up figures",
            "period": "2024",
            "columns": [{"name": name, "order": CODES[name]} for name in names],
            "tables": [tuple(table) for table in tables],
            **more,
        }
    )
