"""The steps of the procedure in a case: the next ones in full, the rest in a line each."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.operations import planning
from caseapp.operations.replanning import Appeared
from caseapp.procedures.engine import State, Step
from caseapp.procedures.entries import Extension
from caseapp.procedures.kinds import Status
from caseapp.procedures.start_events import StartEvent
from caseapp.text import Text, mark
from caseapp.ui.dialogs.asking import ask_when, ask_when_and_why, ask_why
from caseapp.ui.dialogs.guidance import GuidanceButton, offer_guidance
from caseapp.ui.pages.case.step_forms import add_forms
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_DONE = mark("Steps", "Done")
_NOT_NEEDED = mark("Steps", "Not needed…")
_MORE_TIME = mark("Steps", "More time…")
_TAKE_BACK = mark("Steps", "Take back")
_HAPPENED = mark("Steps", "It happened…")
_WHY_NOT = mark("Steps", "Why is this step not needed?")
_WHY_MORE = mark("Steps", "Until when, and why?")
_WHEN = mark("Steps", "When was it: {event}?")
_WAITS = mark("Steps", "The time runs from {event}, which is not recorded yet.")
_DUE = mark("Steps", "due {moment}")
_LATE = mark("Steps", "was due {moment}")
_ENDS = mark("Steps", "ends {moment}")
_ENDED = mark("Steps", "ended {moment}")
_NEW = mark("Steps", "On the list since {day}: more became known ({groups}).")
_LONGER = mark("Steps", "Can be made longer by: {who}. {rule}")
_UP_TO = mark("Steps", "Can be made longer, to {moment} at most, by: {who}. {rule}")
_RULE_UNSURE = mark("Steps", "{rule} (not verified)")
_DANGER = mark("Steps", "What could go wrong: {danger}")
_LAW = mark("Steps", "The law: {summary} ({title}; {status})")
_VERIFIED = mark("Steps", "source checked")
_NOT_VERIFIED = mark("Steps", "not verified")
_SOURCE = mark("Steps", "Source: {title}, {publisher} ({year})")
_SOURCE_NO_YEAR = mark("Steps", "Source: {title}, {publisher}")
_NO_SOURCE = mark("Steps", "No source yet: ask before you rely on it.")
_WHO = mark("Steps", "Who acts: {actor}")
_DOCUMENTS = mark("Steps", "Documents: {names}")
_CONSENT = mark("Steps", "Needs the person's consent")
_STATE_TONES = {
    State.OVERDUE: Tone.OVERDUE,
    State.DUE_SOON: Tone.SOON,
    State.DONE: Tone.DONE,
    State.OPEN: Tone.INFO,
    State.STOPPED: Tone.OVERDUE,
}
_FINISHED = (State.DONE, State.SET_ASIDE)


class StepCard(Card):
    """One step: what, who, by when, why, how sure, and what can be done about it."""

    def __init__(
        self,
        room: Room,
        case_id: str,
        step: Step,
        appeared: Appeared | None = None,
        *,
        is_open: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(room.kit, step.title, parent)
        self._room, self._case_id, self._step = room, case_id, step
        self.setObjectName(f"step.{step.id}")
        words = room.kit.words
        for tag in self._tags():
            self.acts.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        if step.stopped_because is not None:
            self.body.addWidget(Label(words(step.stopped_because), role="strong", parent=self))
        if step.how is not None and step.deadline is not None:
            self.body.addWidget(Label(words(step.how), role="quiet", parent=self))
        if appeared is not None:
            self.body.addWidget(Label(self._new(appeared), role="strong", parent=self))
        if step.waits_for is not None:
            waits = _WAITS.filled(event=step.waits_for.words)
            self.body.addWidget(Label(words(waits), role="quiet", parent=self))
        self.body.addWidget(Label(step.guidance, parent=self))
        if step.do_no_harm is not None:
            danger = words(_DANGER.filled(danger=step.do_no_harm))
            self.body.addWidget(Label(danger, role="strong", parent=self))
        for line in self._lines():
            self.body.addWidget(Label(line, role="caption", parent=self))
        add_forms(self.body, room, case_id, step, self)
        row = self._buttons() if is_open else QHBoxLayout()
        offer_guidance(row, GuidanceButton(room, case_id, step, self))
        self.body.addLayout(row)

    def _tags(self) -> list[Tag]:
        kit, step = self._room.kit, self._step
        tags = []
        if step.deadline is not None and step.state not in _FINISHED:
            on_time, late = (_DUE, _LATE) if step.period is None else (_ENDS, _ENDED)
            text = late if step.state is State.OVERDUE else on_time
            when = kit.words(text.filled(moment=kit.words.moment(step.deadline.astimezone())))
            tags.append(Tag(kit, when, tone=_STATE_TONES.get(step.state, Tone.PLAIN), icon="clock"))
        else:
            tone = _STATE_TONES.get(step.state, Tone.PLAIN)
            tags.append(Tag(kit, kit.words(step.state.words), tone=tone))
        if step.is_consent_missing:
            tags.append(Tag(kit, kit.words(_CONSENT), tone=Tone.SOON, icon="handshake"))
        return [*tags, verified_tag(self._room, step)]

    def _lines(self) -> list[str]:
        words, step = self._room.kit.words, self._step
        lines = [" · ".join((words(_WHO.filled(actor=step.actor)), words(step.reason)))]
        if step.documents:
            lines.append(
                words(_DOCUMENTS.filled(names=words.locale.createSeparatedList(list(step.documents))))
            )
        if step.extension is not None:
            lines.append(words(self._longer(step.extension)))
        if step.law is not None:
            law = _LAW.filled(title=step.law.title, summary=step.law.summary, status=step.law.status.words)
            lines.append(words(law))
        lines.append(source_words(self._room, step))
        return lines

    def _longer(self, extension: Extension) -> Text:
        is_sure = extension.status is Status.VERIFIED
        rule: Text | str = extension.rule if is_sure else _RULE_UNSURE.filled(rule=extension.rule)
        latest = self._step.latest
        if latest is None:
            return _LONGER.filled(who=extension.who, rule=rule)
        moment = self._room.kit.words.moment(latest.astimezone())
        return _UP_TO.filled(moment=moment, who=extension.who, rule=rule)

    def _new(self, appeared: Appeared) -> str:
        words = self._room.kit.words
        groups = words.locale.createSeparatedList([words(group.words) for group in appeared.because])
        day = words.day(datetime.fromisoformat(appeared.at).astimezone().date())
        return words(_NEW.filled(day=day, groups=groups))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._room.kit.look.px(1))
        if self._step.state in _FINISHED:
            self._add(row, _TAKE_BACK, "take_back", lambda: self._act(planning.reopen_step))
        else:
            if self._step.state is not State.STOPPED:
                done = self._add(row, _DONE, "done", lambda: self._act(planning.finish_step))
                done.setProperty("role", "primary")
            self._add(row, _NOT_NEEDED, "not_needed", self._set_aside)
            if self._step.deadline is not None:
                self._add(row, _MORE_TIME, "more_time", self._extend)
            if self._step.waits_for is not None:
                self._add(row, _HAPPENED, "happened", self._record_event)
        row.addStretch(1)
        return row

    def _add(self, row: QHBoxLayout, words: Text, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._room.kit.words(words), self)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: do())
        row.addWidget(button)
        return button

    def _act(self, operation: Callable[..., object], *more: object) -> None:
        self._room.session.act(operation, self._case_id, self._step.id, *more)

    def _set_aside(self) -> None:
        kit = self._room.kit
        ask_why(
            kit, self, kit.words(_WHY_NOT), _NOT_NEEDED, lambda why: self._act(planning.set_step_aside, why)
        )

    def _extend(self) -> None:
        kit = self._room.kit
        asking = ask_when_and_why(
            kit,
            self,
            kit.words(_WHY_MORE),
            _MORE_TIME,
            lambda why, until: self._act(planning.extend_step, until, why),
        )
        if self._step.deadline is not None:
            asking.suggest(self._step.deadline)

    def _record_event(self) -> None:
        event = self._step.waits_for
        if event is None:
            return
        kit = self._room.kit
        heading = kit.words(_WHEN.filled(event=event.words))
        ask_when(kit, self, heading, _HAPPENED, lambda when: self._happened(event, when))

    def _happened(self, event: StartEvent, when: datetime) -> None:
        self._room.session.act(planning.record_event, self._case_id, event, when)


def verified_tag(room: Room, step: Step) -> Tag:
    """Says whether the step's content was checked in its source."""
    if step.status is Status.VERIFIED:
        return Tag(room.kit, room.kit.words(_VERIFIED), tone=Tone.DONE)
    return Tag(room.kit, room.kit.words(_NOT_VERIFIED), tone=Tone.SOON, icon="question")


def source_words(room: Room, step: Step) -> str:
    """The step's source in a line."""
    source = step.deadline_source or step.source
    if source is None:
        return room.kit.words(_NO_SOURCE)
    if source.year is None:
        return room.kit.words(_SOURCE_NO_YEAR.filled(title=source.title, publisher=source.publisher))
    filled = _SOURCE.filled(
        title=source.title, publisher=source.publisher, year=room.kit.words.digits(str(source.year))
    )
    return room.kit.words(filled)
