"""How to talk with somebody who may be afraid: folded away beside the questions, open before they begin."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.operations.guidance import topic_card
from caseapp.procedures.guidance_card import TopicCard
from caseapp.procedures.kinds import Topic
from caseapp.text import Text, mark
from caseapp.ui.guidance_parts import Lines
from caseapp.ui.guidance_view import language_notice
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.fold import Fold
from caseapp.ui.theme import Tone

_TALK = mark("Guidance", "How to talk with the person")
_BEFORE = mark("Guidance", "Before you begin")
_ASKING, _STOP = mark("Guidance", "How to ask"), mark("Guidance", "When to stop")
_DISTRESS = mark("Guidance", "Signs of distress")
_INTERPRETER, _CHILD = mark("Guidance", "With an interpreter"), mark("Guidance", "With a child")
_SAY, _DO_NOT_SAY = mark("Guidance", "What you can say"), mark("Guidance", "What not to say")
_Lines = tuple[str, Text, Sequence[str], str, Tone]


class InterviewAid(Fold):
    """One line until it is opened; then a line for each thing to know, each opened on its own."""

    def __init__(self, kit: Kit, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(kit, kit.words(_TALK), partial(_folds, kit, topic), parent)
        self.setObjectName("interview_aid")
        self.button.setObjectName("talk")


class BeforeYouBegin(Card):
    """What to see to before the first question; everything else is beside the questions."""

    def __init__(self, kit: Kit, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(kit, kit.words(_BEFORE), parent)
        self.setObjectName("before")
        card = topic_card(topic, kit.words.language)
        notice = language_notice(kit, card, self)
        if notice is not None:
            self.body.addWidget(notice)
        if card.words.interview is not None:
            self.body.addWidget(Lines(kit, card.words.interview.before))


def _folds(kit: Kit, topic: Topic, parent: QWidget) -> QWidget:
    inside = QWidget(parent)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(kit.look.px(0.75))
    card = topic_card(topic, kit.words.language)
    notice = language_notice(kit, card, inside)
    if notice is not None:
        column.addWidget(notice)
    for name, heading, lines, icon, tone in _parts(card):
        if lines:
            fold = Fold(kit, kit.words(heading), partial(_lines, kit, lines, icon, tone), inside)
            fold.button.setObjectName(f"talk.{name}")
            fold.button.setProperty("role", "plain")
            column.addWidget(fold)
    return inside


def _parts(card: TopicCard) -> tuple[_Lines, ...]:
    words, talk = card.words, card.words.interview
    said: tuple[_Lines, ...] = (
        ("say", _SAY, words.say, "check", Tone.DONE),
        ("do_not_say", _DO_NOT_SAY, words.do_not_say, "x", Tone.OVERDUE),
        ("child", _CHILD, words.child, "minus", Tone.PLAIN),
    )
    if talk is None:
        return said
    return (
        ("before", _BEFORE, talk.before, "minus", Tone.PLAIN),
        ("asking", _ASKING, talk.asking, "minus", Tone.PLAIN),
        ("stop", _STOP, talk.stop, "minus", Tone.PLAIN),
        ("distress", _DISTRESS, talk.distress, "minus", Tone.PLAIN),
        ("interpreter", _INTERPRETER, talk.interpreter, "minus", Tone.PLAIN),
        *said,
    )


def _lines(kit: Kit, lines: Sequence[str], icon: str, tone: Tone, parent: QWidget) -> QWidget:
    shown = Lines(kit, lines, icon=icon, tone=tone)
    shown.setParent(parent)
    return shown
