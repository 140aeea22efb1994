"""The notice to a receiver that consent was withdrawn: stop, return or destroy, and send the slip back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from caseapp.domain.codes import casework
from caseapp.reports import palette
from caseapp.reports.case_content import Sheet, Told
from caseapp.reports.case_summary import furniture_of, titled
from caseapp.reports.letter_slip import signed_lines
from caseapp.reports.missing_words import note_if_lacking, watched
from caseapp.reports.page import Pdf, make_pdf
from caseapp.reports.parts import Pair, headed, pairs, point
from caseapp.reports.rows import Cell, Dress, Mark, Row, Rule
from caseapp.reports.words import Words, words_of
from caseapp.text import Catalogue, Text, mark

_TITLE = mark("WithdrawalNotice", "Consent was withdrawn")
_TO, _FROM = mark("WithdrawalNotice", "To"), mark("WithdrawalNotice", "From")
_CODE, _WITHDRAWN = mark("WithdrawalNotice", "Case code"), mark("WithdrawalNotice", "Withdrawn on")
_SAID = mark(
    "WithdrawalNotice",
    "The person in this case no longer agrees that you keep or use what we told you.",
)
_SHARED, _TOLD = (
    mark("WithdrawalNotice", "What we had shared with you"),
    mark("WithdrawalNotice", "{day} ({way})"),
)
_ASKED = mark("WithdrawalNotice", "What we ask you to do now")
_STOP = mark("WithdrawalNotice", "Stop using it and pass nothing on. Tell whoever you passed it on to.")
_RETURN = mark("WithdrawalNotice", "Return or destroy every sheet and every copy, and send us the slip.")
_NOT_HER = mark(
    "WithdrawalNotice", "Do not ask the person about it. If you have questions, ask {worker} at {office}."
)
_LAW = mark(
    "WithdrawalNotice", "If a law obliges you to keep something, tell us which law, and what you keep."
)
_SLIP = mark("WithdrawalNotice", "Slip to send back")
_ABOUT = mark("WithdrawalNotice", "Case {code}, print {print_id}. Write no names here but your own.")
_DONE = (
    mark("WithdrawalNotice", "We have stopped using it."),
    mark("WithdrawalNotice", "We have returned or destroyed every sheet and every copy."),
    mark("WithdrawalNotice", "We have told everybody we had passed it on to."),
    mark("WithdrawalNotice", "A law obliges us to keep a part; we say which on the back."),
)
_BOX, _START = 9.0, 1.75 * palette.STEP


@dataclass(frozen=True)
class Notice:
    """What a notice says: to whom, about which day, and what had been shared."""

    receiver: str = field(repr=False)
    withdrawn_on: date
    told: Sequence[Told] = field(repr=False)


def draw_notice(notice: Notice, sheet: Sheet, catalogue: Catalogue) -> Pdf:
    """The notice in the language of the catalogue."""
    known = watched(catalogue)
    words = words_of(known)
    title = list(titled(words.say(_TITLE), sheet, words))
    body = list(_body(notice, sheet, words))
    return make_pdf([*title, *note_if_lacking(known, words), *body], furniture_of(sheet, words), words)


def _body(notice: Notice, sheet: Sheet, words: Words) -> Iterator[Flowable]:
    facts = (
        Pair(words.say(_TO), notice.receiver),
        Pair(words.say(_FROM), words.listed((sheet.office, sheet.worker))),
        Pair(words.say(_CODE), sheet.case_code),
        Pair(words.say(_WITHDRAWN), words.day(notice.withdrawn_on)),
    )
    yield from pairs(facts, words)
    yield Spacer(0, palette.STEP)
    yield words.block(words.say(_SAID), palette.BODY)
    yield from headed(words.say(_SHARED), words)
    for told in notice.told:
        parts = words.listed(casework.SHARE.label(share, words.catalogue) for share in told.shares)
        yield from pairs([Pair(words.say(_TOLD, day=told.day, way=told.way), parts)], words)
    yield from headed(words.say(_ASKED), words)
    for sentence in (_STOP, _RETURN, _LAW):
        yield point(words.say(sentence), words)
    yield point(words.say(_NOT_HER, worker=sheet.worker, office=sheet.office), words)
    yield _slip(sheet, words)


def _slip(sheet: Sheet, words: Words) -> Flowable:
    return KeepTogether(
        [
            Spacer(0, 2 * palette.STEP),
            Rule(colour=palette.QUIET, is_dashed=True),
            Spacer(0, palette.STEP),
            words.block(words.say(_SLIP), palette.HEADING),
            words.block(words.say(_ABOUT, code=sheet.case_code, print_id=sheet.print_id), palette.CAPTION),
            *(_to_tick(sentence, words) for sentence in _DONE),
            *signed_lines(words),
        ]
    )


def _to_tick(sentence: Text, words: Words) -> Row:
    text = words.block(words.say(sentence), palette.BODY)
    cells = [Cell(Mark(_BOX, palette.INK), 0, _BOX), Cell(text, _START, palette.BODY_WIDTH - _START)]
    return Row(cells, Dress(above=2), is_rtl=words.is_rtl)
