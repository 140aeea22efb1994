"""A random sample of cases that anybody can draw again, and score sheets about the work on them."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from caseapp.domain.checking import check
from caseapp.domain.codes.oversight import QUALITY
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import fields_of
from caseapp.domain.records import QualityReview
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.records import Place, as_seen
from caseapp.security.rights import Right
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import CaseLine
from caseapp.text import Text, mark

_COUNT = mark("Errors", "Draw at least one case, and at most 200.")
_SEED = mark("Errors", "The number that a sample is drawn by has at most 12 digits.")
_OWN = mark("Errors", "Nobody reviews the quality of her own case. Ask another supervisor.")
_MOST = 200
_MOST_SEED = 10**12


@dataclass(frozen=True)
class Sample:
    """Cases drawn by a number: who has the number and the same cases draws the same again."""

    seed: int
    lines: tuple[CaseLine, ...]
    out_of: int


@dataclass(frozen=True)
class CriterionResult:
    """How often each answer was given to one criterion."""

    name: str
    label: Text
    counts: Mapping[str, int]


def new_seed() -> int:
    """A number to draw a sample by that nobody could have chosen."""
    return secrets.randbelow(1_000_000)


def draw_sample(desk: Desk, count: int, seed: int, *, is_percent: bool = False) -> Sample:
    """Draws open cases at random, never the drawer's own; the journal keeps the number and how many."""
    desk.require(Right.SUPERVISE)
    if not 1 <= count <= (100 if is_percent else _MOST):
        raise KnownError(_COUNT)
    if not 0 <= seed < _MOST_SEED:
        raise KnownError(_SEED)
    mine = set(desk.vault.case_numbers(CaseFilter(is_open=True, responsible=desk.worker.user_id)))
    numbers = sorted(set(desk.vault.case_numbers(CaseFilter(is_open=True))) - mine)
    wanted = min(_MOST, -(-len(numbers) * count // 100)) if is_percent else count
    drawn = Random(seed).sample(numbers, min(wanted, len(numbers)))  # to be drawn again alike
    with desk.vault.write() as vault:
        vault.note(Act.DRAW_SAMPLE, "", f"{seed}:{len(drawn)}:{len(numbers)}")
    return Sample(seed, desk.vault.lines(drawn), len(numbers))


def save_quality_review(desk: Desk, case_id: str, untrusted: Mapping[str, object], place: Place) -> Changes:
    """Keeps a score sheet about a colleague's case, or changes one's own sheet."""
    desk.require(Right.SUPERVISE)
    me = desk.worker.user_id
    seen = as_seen(desk.vault, QualityReview, place)
    review = check(QualityReview, untrusted, desk.today(), seen).model_copy(update={"reviewer": me})
    with desk.vault.write() as vault:
        if rules.case_in(vault.of_case(case_id)).responsible == me:
            raise KnownError(_OWN)
        record_id = place.record_id
        if record_id is None:
            record_id = vault.add(review, case_id)
        else:
            before = vault.in_case(case_id, record_id).record
            if not isinstance(before, QualityReview) or before.reviewer != me:
                raise NotFound
            vault.change(record_id, review, seen_version=place.version)
        vault.note(Act.REVIEW_QUALITY, case_id, QualityReview.kind)
        if place.draft_key is not None:
            vault.drop_draft(place.draft_key)
    return Changes(case_id, frozenset({QualityReview.kind}), record_id)


def quality_summary(desk: Desk) -> tuple[CriterionResult, ...]:
    """For each criterion how often each answer was given, over all score sheets in sight."""
    desk.require(Right.SUPERVISE)
    sheets = [each.record for each in desk.vault.of_kind(QualityReview.kind)]
    results = []
    for field in fields_of(QualityReview):
        if field.ask.codes is QUALITY:
            given = [getattr(sheet, field.name) for sheet in sheets]
            counts = {code: given.count(code) for code in QUALITY}
            results.append(CriterionResult(field.name, field.ask.label, counts))
    return tuple(results)
