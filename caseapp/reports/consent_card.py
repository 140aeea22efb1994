"""Cards of consent in the person's language, with pictures: what was asked, who may know, how to say stop."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reportlab.platypus.flowables import Flowable, KeepTogether, PageBreak, Spacer

from caseapp.domain.blacking import BAR
from caseapp.domain.codes import casework, htcds
from caseapp.domain.records import Consent
from caseapp.reports import palette
from caseapp.reports.anyscript.style import Span, Style
from caseapp.reports.case_content import Sheet
from caseapp.reports.case_summary import furniture_of, titled
from caseapp.reports.missing_words import note_if_lacking, watched
from caseapp.reports.page import Pdf, make_pdf
from caseapp.reports.pictures import Picture
from caseapp.reports.rows import Cell, Dress, Row, Rule
from caseapp.reports.words import Words, words_of
from caseapp.text import Catalogue, Text, mark

_TITLE = mark("ConsentCard", "What you agreed to")
_REFUSED_TITLE = mark("ConsentCard", "What you said no to")
_NO_TITLE = mark("ConsentCard", "What you took back")
_NONE = mark("ConsentCard", "No consent is on record in this case.")
_WHAT_FOR, _WHO = mark("ConsentCard", "What this is for"), mark("ConsentCard", "Who may know")
_WHAT = mark("ConsentCard", "What they may know")
_NOTHING = mark("ConsentCard", "Nothing is told to anybody else.")
_OFFICE = mark("ConsentCard", "Only {office}.")
_HOW_LONG = mark("ConsentCard", "For how long")
_UNTIL, _OPEN_END = mark("ConsentCard", "Until {day}."), mark("ConsentCard", "Until you say stop.")
_TAKEN_BACK = mark("ConsentCard", "You took it back on {day}. Nothing more is told.")
_REPLACED = mark("ConsentCard", "A newer agreement took its place.")
_SAY_NO = mark("ConsentCard", "You can say no at any time")
_STILL_HELPED = mark("ConsentCard", "Nobody will be angry. We help you all the same.")
_CONTACT = mark("ConsentCard", "To say stop, or to ask")
_ASK = mark("ConsentCard", "Ask {worker} at {office}. Say the code {code}.")
_EXPLAINED = mark("ConsentCard", "What was asked and explained")
_SAID = mark("ConsentCard", "{decision} on {day}")
_SAID_HOW = mark("ConsentCard", "{decision} on {day}: {how}")
_GIVEN_BY = mark("ConsentCard", "Given by: {giver}")
_INTERPRETER = mark("ConsentCard", "With an interpreter.")
_CHILD = mark("ConsentCard", "The child's own view: {view}")
_ASK_CHILD = mark("ConsentCard", "The child's own view was not written down. Ask the child too.")
_THUMB = mark("ConsentCard", "Signature or thumbprint")
_DAY_AND_WORKER = mark("ConsentCard", "Date, and who explained it")
_NAME_LEFT_OUT = mark("CasePages", "[name left out]")
_PICTURE, _GAP = 30.0, 2 * palette.STEP
_TEXT_START = _PICTURE + _GAP
_TICK, _TICK_START = 15.0, 15.0 + palette.STEP
_HEAD = Style(size=11.5, leading=14.5, bold=True, colour=palette.PRIMARY)
_LARGE = Style(size=11, leading=14.5, colour=palette.INK)
_ROOM_FOR_A_THUMB = 4.5 * palette.STEP
_HALF = (palette.BODY_WIDTH - _GAP) / 2


@dataclass(frozen=True)
class Card:
    """One consent, the name of its receiver, and the child's own view without other people's names."""

    consent: Consent = field(repr=False)
    receiver: str = field(repr=False)
    childs_view: str = field(default="", repr=False)
    asks_child: bool = False


def draw_cards(cards: Sequence[Card], sheet: Sheet, catalogue: Catalogue) -> Pdf:
    """A card on a sheet of its own for each consent, in the language of the catalogue."""
    known = watched(catalogue)
    words = words_of(known)
    story: list[Flowable] = []
    for number, card in enumerate(cards):
        parts = list(_card(card, sheet, words))
        story += [PageBreak()] if number else []
        story += [*titled(words.say(_title(card.consent)), sheet, words), *note_if_lacking(known, words)]
        story += [Spacer(0, palette.STEP), *parts]
    if not cards:
        story.append(words.block(words.say(_NONE), _LARGE))
    return make_pdf(story, furniture_of(sheet, words), words)


def _title(consent: Consent) -> Text:
    if consent.decision == "refused":
        return _REFUSED_TITLE
    return _NO_TITLE if consent.withdrawn_on is not None else _TITLE


def _card(card: Card, sheet: Sheet, words: Words) -> Iterator[Flowable]:
    consent, catalogue = card.consent, words.catalogue
    purpose = casework.CONSENT_PURPOSE.label(consent.purpose, catalogue)
    yield _pictured("chats-circle", _WHAT_FOR, f"{purpose}\n{_said(consent, words)}", words)
    yield _pictured("users-three", _WHO, card.receiver or words.say(_OFFICE, office=sheet.office), words)
    shares = words.listed(casework.SHARE.label(share, catalogue) for share in consent.covers)
    yield _pictured("list-bullets", _WHAT, shares or words.say(_NOTHING), words)
    until, values = _how_long(consent)
    yield _pictured("hourglass", _HOW_LONG, words.say(until, **values), words)
    yield _pictured("hand-palm", _SAY_NO, words.say(_STILL_HELPED), words)
    asked = words.say(_ASK, worker=sheet.worker, office=sheet.office, code=sheet.case_code)
    yield _pictured("phone", _CONTACT, asked, words)
    if card.childs_view or card.asks_child:
        view = card.childs_view.replace(BAR, words.say(_NAME_LEFT_OUT))
        yield words.block(words.say(_CHILD, view=view) if view else words.say(_ASK_CHILD), palette.BODY)
    yield from _explained(consent, words)
    yield KeepTogether(_signed(words))


def _how_long(consent: Consent) -> tuple[Text, dict[str, object]]:
    if consent.withdrawn_on is not None:
        return _TAKEN_BACK, {"day": consent.withdrawn_on}
    if consent.replaced_by is not None:
        return _REPLACED, {}
    return (_UNTIL, {"day": consent.valid_until}) if consent.valid_until else (_OPEN_END, {})


def _said(consent: Consent, words: Words) -> str:
    """What was said when, how, by whom, and through whom."""
    catalogue = words.catalogue
    decision = casework.CONSENT_DECISION.label(consent.decision, catalogue)
    how = casework.CONSENT_FORM.label(consent.form, catalogue) if consent.form else ""
    text = _SAID_HOW if how else _SAID
    said = [words.say(text, decision=decision, day=consent.given_on, how=how)]
    if consent.given_by is not None:
        said.append(words.say(_GIVEN_BY, giver=casework.CONSENT_GIVER.label(consent.given_by, catalogue)))
    if consent.with_interpreter:
        said.append(words.say(_INTERPRETER))
    return "\n".join(said)


def _pictured(picture: str, head: Text, said: str, words: Words) -> Row:
    """A question with its picture and its answer in large letters."""
    spans = [Span(words.say(head), bold=True, colour=_HEAD.colour), Span("\n" + said)]
    cells = [
        Cell(Picture(picture, _PICTURE, palette.PRIMARY), 0, _PICTURE),
        Cell(words.block(spans, _LARGE), _TEXT_START, palette.BODY_WIDTH - _TEXT_START),
    ]
    return Row(cells, Dress(above=5, below=5, rule=palette.LINE), is_rtl=words.is_rtl)


def _explained(consent: Consent, words: Words) -> Iterator[Flowable]:
    """All that has to be asked and explained, ticked where it was."""
    yield words.block(words.say(_EXPLAINED), replace(_HEAD, space_before=palette.STEP))
    for prompt in htcds.CONSENT_PROMPTS:
        is_ticked = prompt in consent.explained
        box = Picture("check-square" if is_ticked else "square", _TICK, palette.INK)
        text = words.block(htcds.CONSENT_PROMPTS.label(prompt, words.catalogue), palette.BODY)
        cells = [Cell(box, 0, _TICK), Cell(text, _TICK_START, palette.BODY_WIDTH - _TICK_START)]
        yield Row(cells, Dress(above=1), is_rtl=words.is_rtl)


def _signed(words: Words) -> list[Flowable]:
    """Room for a thumb or a signature, and for the day and the worker."""
    starts = (0, _HALF + _GAP)
    lines = [Cell(Rule(_ROOM_FOR_A_THUMB, palette.QUIET), start, _HALF) for start in starts]
    captions = [
        Cell(words.block(words.say(caption), palette.CAPTION), start, _HALF)
        for caption, start in zip((_THUMB, _DAY_AND_WORKER), starts, strict=True)
    ]
    return [Row(lines, Dress(below=2), is_rtl=words.is_rtl), Row(captions, Dress(), is_rtl=words.is_rtl)]
