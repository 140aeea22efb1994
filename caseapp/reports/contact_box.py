"""The box that says how the person may be reached, before a letter says anything else about her."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Protocol

from reportlab.platypus.flowables import Flowable

from caseapp.domain.codes import casework
from caseapp.domain.fields import Share
from caseapp.reports import palette
from caseapp.reports.anyscript.style import Span
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.words import Words
from caseapp.text import Text, mark

_TITLE = mark("Letter", "Before you contact the person")
_NOTHING_KNOWN = mark("Letter", "Ask the sender first. This letter does not say which ways are safe.")
_IN_DOUBT = mark("Letter", "If you are not sure that a way is safe, ask the sender first.")

# What the rule for each way of contact means for the receiver, the strictest rule first.
_SENTENCES: dict[str, dict[str, Text]] = {
    "never": {
        "call": mark("Letter", "Do not call."),
        "message": mark("Letter", "Do not send messages."),
        "visit": mark("Letter", "Do not visit."),
    },
    "ask_first": {
        "call": mark("Letter", "Ask the sender before you call."),
        "message": mark("Letter", "Ask the sender before you send a message."),
        "visit": mark("Letter", "Ask the sender before you visit."),
    },
    "safe": {
        "call": mark("Letter", "You may call."),
        "message": mark("Letter", "You may send messages."),
        "visit": mark("Letter", "You may visit."),
    },
}
_STRICT_SIZE = 12.0
_EDGE, _INDENT = palette.STEP, 1.5 * palette.STEP
_TEXT_WIDTH = palette.BODY_WIDTH - 2 * _INDENT
_VALUE_START = _INDENT + palette.LABEL_WIDTH


class Answer(Protocol):
    """One answer that the person agreed to share, in words."""

    @property
    def share(self) -> Share: ...
    @property
    def label(self) -> Text: ...
    @property
    def answer(self) -> str: ...
    @property
    def field_name(self) -> str: ...


def contact_box(answers: Sequence[Answer], words: Words) -> list[Flowable]:
    """All that is known of safe contact; nothing where neither safety nor a way of contact is shared."""
    if not any(answer.share in (Share.SAFETY, Share.CONTACT) for answer in answers):
        return []
    safety = [answer for answer in answers if answer.share is Share.SAFETY]
    rules = dict(_rules(safety, words))
    spans = list(_spans(rules, words))
    others = [answer for answer in safety if answer.field_name not in rules]
    closing = _IN_DOUBT if rules else _NOTHING_KNOWN
    return [
        _whole(words.block(words.say(_TITLE), palette.PART), words, above=_EDGE),
        *([_whole(words.block(spans, palette.BODY), words)] if spans else []),
        *(_pair(answer, words) for answer in others),
        _whole(words.block(words.say(closing), palette.BODY), words, below=_EDGE),
    ]


def _rules(safety: Sequence[Answer], words: Words) -> Iterator[tuple[str, str]]:
    """The ways of contact that have a rule, each with the code of its rule."""
    codes = {casework.CONTACT_RULE.label(code, words.catalogue): code for code in casework.CONTACT_RULE}
    for answer in safety:
        code = codes.get(answer.answer)
        if code in _SENTENCES and answer.field_name in _SENTENCES[code]:
            yield answer.field_name, code


def _spans(rules: dict[str, str], words: Words) -> Iterator[Span]:
    """The sentences; what must never be done stands first, on a line of its own."""
    given = {
        code: [words.say(sentence) for way, sentence in sentences.items() if rules.get(way) == code]
        for code, sentences in _SENTENCES.items()
    }
    strict = given.pop("never")
    others = " ".join(chain.from_iterable(given.values()))
    if strict:
        yield Span(" ".join(strict), bold=True, colour=palette.DANGER, size=_STRICT_SIZE)
    if others:
        yield Span(("\n" if strict else "") + others)


def _whole(content: Flowable, words: Words, *, above: float = 2, below: float = 2) -> Row:
    return Row([Cell(content, _INDENT, _TEXT_WIDTH)], _dress(above, below), is_rtl=words.is_rtl)


def _pair(answer: Answer, words: Words) -> Row:
    label = words.block(words.say(answer.label), palette.LABEL)
    value = words.block(answer.answer, palette.BODY)
    cells = [
        Cell(label, _INDENT, palette.LABEL_WIDTH - palette.STEP),
        Cell(value, _VALUE_START, _TEXT_WIDTH - palette.LABEL_WIDTH),
    ]
    return Row(cells, _dress(1, 1), is_rtl=words.is_rtl)


def _dress(above: float, below: float) -> Dress:
    return Dress(above, below, fill=palette.PALE_DANGER, bar=palette.DANGER)
