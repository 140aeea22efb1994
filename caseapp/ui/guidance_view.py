"""The card of guidance for a step, from why it is done to where the guidance comes from."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from caseapp.operations.guidance import StepGuidance
from caseapp.procedures.entries import Hotline
from caseapp.procedures.guidance_card import CardWords, TopicCard
from caseapp.text import SOURCE_LANGUAGE, Text, mark
from caseapp.ui.form_names import FORM_NAMES
from caseapp.ui.guidance_parts import Call, Dangers, Lines, Sentences, Sources, status_tag
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_WHY, _WHO = mark("Guidance", "Why"), mark("Guidance", "Who acts")
_SAY, _DO_NOT_SAY = mark("Guidance", "What you can say"), mark("Guidance", "What not to say")
_BRING = mark("Guidance", "What to bring")
_LAW, _CALL = mark("Guidance", "The law in one sentence"), mark("Guidance", "Who to call")
_PAPERS = mark("Guidance", "Documents and forms")
_WRONG, _CHILD = (
    mark("Guidance", "What could go wrong"),
    mark("Guidance", "If the person is or may be a child"),
)
_SOURCES = mark("Guidance", "Where this guidance comes from")
_HERE = mark("Guidance", "What the procedure says here")
_NO_CARD = mark("Guidance", "There is no card for this step yet. This is what the procedure says.")
_IN_ENGLISH = mark("Guidance", "This card is not translated yet and is shown in English.")
_DRAFT = mark("Guidance", "This translation is a draft that nobody who speaks the language has read yet.")
_LAW_OF = mark("Guidance", "{summary} ({title})")
_LAW_SOURCE = mark("Guidance", "Source: {title}, {publisher}")
_NO_LAW = mark("Guidance", "No rule of law is named for this step. Ask before you rely on one.")
_NO_HOTLINE = mark("Guidance", "No number is known for this country.")


def language_notice(kit: Kit, card: TopicCard, parent: QWidget) -> Notice | None:
    """Says that a card is in English only, or in a translation that nobody has read yet."""
    if card.is_draft:
        notice = Notice(kit, kit.words(_DRAFT), tone=Tone.SOON, icon="question", parent=parent)
        notice.setObjectName("draft")
        return notice
    if card.language == SOURCE_LANGUAGE != kit.words.language:
        notice = Notice(kit, kit.words(_IN_ENGLISH), parent=parent)
        notice.setObjectName("in_english")
        return notice
    return None


def said_and_unsaid(kit: Kit, words: CardWords, *, beside: bool = True) -> QWidget:
    """What to say and what not to say: side by side, or one under the other where it is narrow."""
    pair = QWidget()
    grid = QGridLayout(pair)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(kit.look.px(1.5))
    say = Sentences(kit, kit.words(_SAY), words.say, tone=Tone.DONE, icon="check")
    say.setObjectName("say")
    unsaid = Sentences(kit, kit.words(_DO_NOT_SAY), words.do_not_say, tone=Tone.OVERDUE, icon="x")
    unsaid.setObjectName("do_not_say")
    grid.addWidget(say, 0, 0)
    grid.addWidget(unsaid, 0 if beside else 1, 1 if beside else 0)
    if beside:
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
    return pair


class GuidanceView(QWidget):
    """Every part under its heading, in the order in which a worker needs them."""

    def __init__(self, kit: Kit, guidance: StepGuidance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._guidance = kit, guidance
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.px(1))
        card = guidance.card
        if card is None:
            self._column.addWidget(Notice(kit, kit.words(_NO_CARD), parent=self))
            self._put(_HERE, "here", Label(guidance.step.guidance))
        else:
            notice = language_notice(kit, card, self)
            if notice is not None:
                self._column.addWidget(notice)
            self._put(_WHY, "why", Label(" ".join(card.words.why)))
        self._put(_WHO, "who", Label(guidance.step.actor))
        if card is not None:
            self._column.addSpacing(kit.look.px(1))
            self._column.addWidget(said_and_unsaid(kit, card.words))
            self._list(_BRING, "bring", card.words.bring)
        self._put(_LAW, "law", *self._law())
        self._list(_PAPERS, "papers", self._papers())
        self._put(_CALL, "calls", *self._calls())
        self._put_dangers(card)
        if card is not None:
            if guidance.may_be_child:
                self._list(_CHILD, "child", card.words.child)
            self._put(_SOURCES, "sources", Sources(kit, card.sources))
        self._column.addStretch(1)

    def _put(self, heading: Text, name: str, *widgets: QWidget) -> None:
        part = QWidget(self)
        part.setObjectName(name)
        part.setAccessibleName(self._kit.words(heading))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, self._kit.look.px(1), 0, 0)
        column.setSpacing(self._kit.look.px(0.75))
        column.addWidget(Label(self._kit.words(heading), role="section", parent=part))
        for widget in widgets:
            column.addWidget(widget)
        self._column.addWidget(part)

    def _list(self, heading: Text, name: str, lines: Sequence[str]) -> None:
        if lines:
            self._put(heading, name, Lines(self._kit, lines))

    def _put_dangers(self, card: TopicCard | None) -> None:
        own = self._guidance.step.do_no_harm
        widgets: list[QWidget] = []
        if own is not None:
            notice = Notice(self._kit, own, tone=Tone.OVERDUE)
            notice.setObjectName("own_danger")
            widgets.append(notice)
        if card is not None:
            widgets.append(Dangers(self._kit, card.words.could_go_wrong))
        if widgets:
            self._put(_WRONG, "wrong", *widgets)

    def _law(self) -> Iterator[QWidget]:
        words, law = self._kit.words, self._guidance.step.law
        if law is None:
            yield Label(words(_NO_LAW), role="quiet")
            return
        yield Label(words(_LAW_OF.filled(summary=law.summary, title=law.title)))
        source = self._guidance.law_source
        if source is not None:
            yield Label(
                words(_LAW_SOURCE.filled(title=source.title, publisher=source.publisher)), role="caption"
            )
        yield status_tag(self._kit, law.status, self)

    def _papers(self) -> tuple[str, ...]:
        step = self._guidance.step
        return (*step.documents, *(self._kit.words(FORM_NAMES[form]) for form in step.forms))

    def _calls(self) -> Sequence[QWidget]:
        hotlines: tuple[Hotline, ...] = self._guidance.hotlines
        if not hotlines:
            return (Label(self._kit.words(_NO_HOTLINE), role="quiet"),)
        return tuple(Call(self._kit, hotline) for hotline in hotlines)
