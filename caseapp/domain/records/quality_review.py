"""A score sheet about one case of a random sample."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import oversight
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_CRITERIA = mark("QualityReview", "Criteria")
_WORDS = mark("QualityReview", "In words")
_ordinary = partial(Ask, sensitivity=Sensitivity.ORDINARY, purpose=Purpose.PROCEDURE)
_criterion = partial(_ordinary, codes=oversight.QUALITY)
_ident = partial(Ask, purpose=Purpose.PROCEDURE, long=True)


class QualityReview(Record):
    """How far the work on a case keeps to the standards; about the work, never about the person."""

    kind: ClassVar[str] = "quality_review"
    label: ClassVar = mark("Record", "Quality review")
    is_about_work: ClassVar[bool] = True
    headline: ClassVar = ("reviewed_on",)

    reviewed_on: Annotated[date, _ordinary(mark("QualityReview", "Reviewed on"))]
    safety_first: Annotated[
        str | None,
        _criterion(mark("QualityReview", "Was safety asked first, and kept to since?"), group=_CRITERIA),
    ] = None
    informed_consent: Annotated[
        str | None,
        _criterion(mark("QualityReview", "Was consent informed, and for each sharing?")),
    ] = None
    needs_assessed: Annotated[
        str | None, _criterion(mark("QualityReview", "Were the needs assessed with the person?"))
    ] = None
    plan_fits: Annotated[
        str | None, _criterion(mark("QualityReview", "Does the plan answer the needs that were found?"))
    ] = None
    own_wishes: Annotated[
        str | None, _criterion(mark("QualityReview", "Do the goals say what the person wants?"))
    ] = None
    referrals_followed: Annotated[
        str | None, _criterion(mark("QualityReview", "Was every referral followed up to an answer?"))
    ] = None
    contact_regular: Annotated[
        str | None, _criterion(mark("QualityReview", "Was the person contacted as was agreed?"))
    ] = None
    written_in_time: Annotated[
        str | None, _criterion(mark("QualityReview", "Was it written down in time, and in plain words?"))
    ] = None
    confidential: Annotated[
        str | None, _criterion(mark("QualityReview", "Does the record hold only what is needed?"))
    ] = None
    best_interests: Annotated[
        str | None,
        _criterion(mark("QualityReview", "For a child: do best interests lead?")),
    ] = None
    good: Annotated[str | None, _ident(mark("QualityReview", "What was done well"), group=_WORDS)] = None
    to_improve: Annotated[str | None, _ident(mark("QualityReview", "What to do better"))] = None
    agreed: Annotated[str | None, _ident(mark("QualityReview", "What was agreed with the worker"))] = None
    reviewer: Annotated[
        Reference | None,
        _ordinary(mark("QualityReview", "Reviewer"), refers_to="colleague", set_by_program=True),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.reviewed_on > today:
            yield "reviewed_on", Fault.IN_THE_FUTURE
