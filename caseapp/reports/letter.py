"""The letter of a referral: what is asked, what is shared under which consent, what to do with it."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Protocol

from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer

from caseapp.domain.codes import casework
from caseapp.domain.fields import Share
from caseapp.domain.record import Record
from caseapp.domain.records import Consent, Provider, Referral
from caseapp.reports import palette
from caseapp.reports.anyscript.isolates import left_to_right, own_direction
from caseapp.reports.anyscript.style import Span
from caseapp.reports.contact_box import Answer, contact_box
from caseapp.reports.letter_slip import duties, slip
from caseapp.reports.page import Furniture, Pdf, make_pdf
from caseapp.reports.parts import Pair, headed, pairs
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.words import Words, words_of
from caseapp.text import Catalogue, mark

_PROPERTY = "Letter"  # print queues keep it
_TITLE = mark("Letter", "Referral letter")
_CASE = mark("Letter", "Case {code}")
_PRINT = mark("Letter", "Print {print_id}, copy {copy}")
_FOOTER = mark("Letter", "Confidential: only for the receiver named in this letter")
_FROM, _TO = mark("Letter", "From"), mark("Letter", "To")
_CASE_CODE = mark("Letter", "Case code")
_REQUEST = mark("Letter", "What we ask of you")
_CONSENT = mark("Letter", "Consent to share")
_AGREED = mark("Letter", "Agreed to share")
_SHARED = mark("Letter", "What we share with you")
# What of a record the receiver has to know; the rest stays in the office.
_ASKED = ("urgency", "answer_due_on", "reason")
_CONSENTED = ("given_on", "form", "purpose", "given_by", "with_interpreter", "valid_until")
_COLUMN = (palette.BODY_WIDTH - 2 * palette.STEP) / 2
_PART_BEGINS = 7 * palette.STEP  # a part does not begin lower on a page
_DAY_WIDTH = 20 * palette.STEP


class LetterContent(Protocol):
    """All that a letter says; made anew for each printing, with its own number."""

    @property
    def case_code(self) -> str: ...
    @property
    def print_id(self) -> str: ...
    @property
    def copy(self) -> int: ...
    @property
    def date(self) -> date: ...
    @property
    def office(self) -> str: ...
    @property
    def worker(self) -> str: ...
    @property
    def is_training(self) -> bool: ...
    @property
    def provider(self) -> Provider: ...
    @property
    def referral(self) -> Referral: ...
    @property
    def consent(self) -> Consent: ...
    @property
    def answers(self) -> Sequence[Answer]: ...


def draw_letter(letter: LetterContent, catalogue: Catalogue) -> Pdf:
    """The sheets of a referral letter in the language of the catalogue."""
    words = words_of(catalogue)
    furniture = Furniture(
        title=_PROPERTY,
        day=letter.date,
        header=(
            words.say(_CASE, code=letter.case_code),
            words.say(_PRINT, print_id=letter.print_id, copy=letter.copy),
        ),
        footer=words.say(_FOOTER),
        is_training=letter.is_training,
    )
    return make_pdf([*_opening(letter, words), *_body(letter, words)], furniture, words)


def _opening(letter: LetterContent, words: Words) -> Iterator[Flowable]:
    title = words.block(words.say(_TITLE), palette.TITLE)
    day = words.block(words.day(letter.date), palette.BODY, "end")
    subject = words.block(words.answer(letter.referral, "service"), palette.SUBJECT)
    yield _row(
        [
            Cell(title, 0, palette.BODY_WIDTH - _DAY_WIDTH),
            Cell(day, palette.BODY_WIDTH - _DAY_WIDTH, _DAY_WIDTH),
        ],
        words,
        Dress(),
    )
    yield _row([Cell(subject, 0, palette.BODY_WIDTH)], words, Dress(below=2 * palette.STEP))
    sender = [Span(own_direction(letter.office), bold=True), Span(own_direction(letter.worker))]
    yield _row(
        [
            Cell(words.block(_titled(words.say(_FROM), sender), palette.BODY), 0, _COLUMN),
            Cell(
                words.block(_titled(words.say(_TO), _receiver(letter.provider, words)), palette.BODY),
                _COLUMN + 2 * palette.STEP,
                _COLUMN,
            ),
        ],
        words,
        Dress(below=2 * palette.STEP),
    )
    box = contact_box(letter.answers, words)
    if box:
        yield from (*box, Spacer(0, 2 * palette.STEP))


def _body(letter: LetterContent, words: Words) -> Iterator[Flowable]:
    code = Pair(words.say(_CASE_CODE), left_to_right(letter.case_code))
    yield from pairs([code, *_answered(letter.referral, _ASKED, words)], words)
    yield from headed(words.say(_REQUEST), words)
    yield words.passage(letter.referral.request, palette.BODY)
    yield from headed(words.say(_CONSENT), words)
    agreed = words.listed(casework.SHARE.label(part, words.catalogue) for part in letter.referral.shares)
    consented = _answered(letter.consent, _CONSENTED, words)
    yield from pairs([*consented, Pair(words.say(_AGREED), agreed)], words)
    yield from _shared(letter.answers, words)
    yield from duties(letter, words)
    yield slip(letter, words)


def _shared(answers: Sequence[Answer], words: Words) -> Iterator[Flowable]:
    """The answers part by part; what is safe stands in its box above."""
    order = list(Share)
    listed = sorted(
        (answer for answer in answers if answer.share is not Share.SAFETY),
        key=lambda answer: order.index(answer.share),
    )
    if listed:
        yield from headed(words.say(_SHARED), words, _PART_BEGINS + 6 * palette.STEP)
    for part, group in groupby(listed, key=lambda answer: answer.share):
        yield CondPageBreak(_PART_BEGINS)
        yield words.block(casework.SHARE.label(part, words.catalogue), palette.PART)
        yield from pairs((Pair(words.say(answer.label), answer.answer) for answer in group), words)


def _answered(record: Record, names: Sequence[str], words: Words) -> Iterator[Pair]:
    """The answers that there are, each with its question."""
    for name in names:
        answer = words.answer(record, name)
        if answer:
            yield Pair(words.label(record, name), answer)


def _row(cells: Sequence[Cell], words: Words, dress: Dress) -> Flowable:
    return Row(cells, dress, is_rtl=words.is_rtl)


def _receiver(provider: Provider, words: Words) -> Iterator[Span]:
    yield Span(own_direction(provider.name), bold=True)
    place = words.listed(filter(None, (provider.city, words.answer(provider, "country"))))
    for line in (provider.address, place):
        if line:
            yield Span(own_direction(line))
    for number in (provider.phone, provider.email):
        if number:
            yield Span(left_to_right(number))


def _titled(title: str, lines: Sequence[Span] | Iterator[Span]) -> list[Span]:
    """Lines under a small title, as one text."""
    found = [Span(title, size=palette.LABEL.size, colour=palette.LABEL.colour)]
    for line in lines:
        if line.text:
            found += [Span("\n"), line]
    return found
