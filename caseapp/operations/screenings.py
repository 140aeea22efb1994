"""Screening: the instruments, what answers add up to, and the record of the worker's decision."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.indicators import Assessment, Dimension, Indicator, Instrument, assess
from caseapp.domain.instruments.wording import said
from caseapp.domain.records import Screening
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.questionnaires import instruments
from caseapp.operations.records import Place, as_seen, save_record
from caseapp.procedures.instruments import NoSuchInstrument
from caseapp.security.rights import Right
from caseapp.text import SOURCE_LANGUAGE, Text, mark

INSTRUMENTS: Mapping[str, tuple[Text, bool]] = {
    "adult_labour": (mark("Indicators", "ILO indicators: adult, labour exploitation"), False),
    "child_labour": (mark("Indicators", "ILO indicators: child, labour exploitation"), True),
}


@dataclass(frozen=True)
class Result:
    """An instrument and what the answers to it add up to."""

    instrument: Instrument
    assessment: Assessment


@cache
def instrument(instrument_id: str) -> Instrument:
    """One instrument for screening, from the data file that names its source."""
    if instrument_id not in INSTRUMENTS:
        raise NoSuchInstrument(", ".join(INSTRUMENTS))
    data = instruments().get(instrument_id)
    title, for_children = INSTRUMENTS[instrument_id]
    return Instrument(
        id=instrument_id,
        title=title,
        for_children=for_children,
        dimensions=tuple(
            Dimension(each.id, said(each.title, SOURCE_LANGUAGE), each.element or "", each.phase or "")
            for each in data.sections
        ),
        indicators=tuple(
            Indicator(sign.id, each.id, said(sign.text, SOURCE_LANGUAGE), sign.strength)
            for each in data.sections
            for sign in each.questions
            if sign.strength is not None
        ),
        source=f"{data.source.publisher}, {data.source.title}",
        is_verified=data.is_verified,
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
    screening = check(record_type, untrusted, desk.today(), as_seen(desk.vault, record_type, place))
    return save_screening(desk, screening, place)


def save_screening(desk: Desk, screening: Screening, place: Place) -> Changes:
    """Keeps a screening with the dimensions its answers make positive; the decision is the worker's own."""
    desk.require(Right.SCREEN)
    result = assess_answers(screening.instrument, screening.answers)
    complete = screening.model_copy(update={"positive_dimensions": result.assessment.positive})
    return save_record(desk, complete, place)
