"""Screening: the instruments, what answers add up to, and the record of the worker's decision."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.indicators import Assessment, Dimension, Indicator, Instrument, Strength, assess
from caseapp.domain.records import Screening
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.records import Place, save_record
from caseapp.paths import RESOURCES
from caseapp.security.rights import Right
from caseapp.text import Text, mark

INSTRUMENTS: Mapping[str, tuple[Text, bool]] = {
    "adult_labour": (mark("Indicators", "ILO indicators: adult, labour exploitation"), False),
    "child_labour": (mark("Indicators", "ILO indicators: child, labour exploitation"), True),
}
_FILE = RESOURCES / "standards" / "ilo_indicators.json"


class NoSuchInstrument(KnownError):
    """An instrument this program does not have."""

    def __init__(self) -> None:
        super().__init__(
            mark("Errors", "There is no such screening instrument. Choose {names}.").filled(
                names=", ".join(INSTRUMENTS)
            )
        )


@dataclass(frozen=True)
class Result:
    """An instrument and what the answers to it add up to."""

    instrument: Instrument
    assessment: Assessment


@cache
def instrument(instrument_id: str) -> Instrument:
    """One instrument, from the data file that names its source."""
    if instrument_id not in INSTRUMENTS:
        raise NoSuchInstrument
    title, for_children = INSTRUMENTS[instrument_id]
    data: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return Instrument(
        id=instrument_id,
        title=title,
        for_children=for_children,
        dimensions=tuple(
            Dimension(d["id"], Text("Indicators", d["name"]), d["palermo_element"], d["phase"])
            for d in data["dimensions"]
        ),
        indicators=tuple(
            Indicator(i["id"], i["dimension"], Text("Indicators", i["text"]), Strength(i[instrument_id]))
            for i in data["indicators"]
            if i[instrument_id] is not None
        ),
        source=data["source"]["original"].partition(" Original PDF")[0],
        is_verified=not data["source"]["status"].startswith("adult_labour and child_labour: secondary"),
    )


def assess_answers(instrument_id: str, answers: Mapping[str, str]) -> Result:
    """What these answers add up to; needs no vault and keeps nothing."""
    chosen = instrument(instrument_id)
    known = {indicator.id for indicator in chosen.indicators}
    if not set(answers) <= known:
        raise KnownError(mark("Errors", "The answers name an indicator this instrument does not have."))
    return Result(chosen, assess(chosen, answers))


def save_screening_answers(
    desk: Desk, record_type: type[Screening], untrusted: Mapping[str, object], place: Place
) -> Changes:
    """Checks what the screening page gave and keeps it."""
    desk.require(Right.SCREEN)
    return save_screening(desk, check(record_type, untrusted, desk.today()), place)


def save_screening(desk: Desk, screening: Screening, place: Place) -> Changes:
    """Keeps a screening with the dimensions its answers make positive; the decision is the worker's own."""
    desk.require(Right.SCREEN)
    result = assess_answers(screening.instrument, screening.answers)
    complete = screening.model_copy(update={"positive_dimensions": result.assessment.positive})
    return save_record(desk, complete, place)
