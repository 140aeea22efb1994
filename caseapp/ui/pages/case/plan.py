"""The plan: each goal with the actions that serve it, who does them by when, and what came of it."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.agenda import is_settled
from caseapp.domain.codes.casework import SERVICE
from caseapp.domain.codes.htcds import SERVICE_PLAN_TYPE
from caseapp.domain.codes.support import ACTION_STATE, OUTCOME
from caseapp.domain.fields import field_named
from caseapp.domain.record import Record
from caseapp.domain.records import Goal, PlanAction
from caseapp.operations import planning
from caseapp.operations.casebook import CaseView
from caseapp.operations.records import save_answers
from caseapp.storage.stored import Draft, Stored
from caseapp.text import Text, mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.pages.case.references import References
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label, MaskedLabel, hidden
from caseapp.ui.record_editor import RecordEditor, Writing
from caseapp.ui.record_view import RecordView
from caseapp.ui.theme import Tone

_NEW_GOAL = mark("Plan", "New goal")
_NEW_ACTION = mark("Plan", "New action")
_NO_GOAL = mark("Plan", "Actions without a goal")
_PROGRESS = mark("Plan", "{done} of {all} done")
_DONE, _AGAIN = mark("Plan", "Done"), mark("Plan", "Take back")
_WRITE = mark("CaseSection", "Write")
_DUE = mark("Plan", "by {day}")
_LATE = mark("Plan", "overdue, by {day}")
_NOTHING = mark("Plan", "No plan yet")
_NOTHING_WORDS = mark("Plan", "What the person wants to reach, and who does what by when towards it.")
_READ = ("what", "who", "outcome")


class PlanSection(CaseSection):
    """Goals, each a card with its actions; an action is done by one key."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.setObjectName("section.plan")
        self._references = References(room.kit, PlanAction)

    def fill(self, view: CaseView) -> None:
        goals = [stored for stored in view.records if isinstance(stored.record, Goal)]
        actions = [stored for stored in view.records if isinstance(stored.record, PlanAction)]
        if self.is_open:
            self.body.addLayout(self._buttons())
        if not goals and not actions:
            words = self.kit.words
            self.body.addWidget(EmptyState(self.kit, words(_NOTHING), words(_NOTHING_WORDS), parent=self), 1)
        for goal in goals:
            self.body.addWidget(self._goal(goal, [one for one in actions if _goal_of(one) == goal.id]))
        known = {goal.id for goal in goals}
        loose = [one for one in actions if _goal_of(one) not in known]
        if loose:
            card = Card(self.kit, self.kit.words(_NO_GOAL), self)
            for action in _in_order(loose):
                card.body.addWidget(self._action(action, card))
            self.body.addWidget(card)

    def open_draft(self, draft: Draft) -> None:
        record_type = PlanAction if draft.kind == PlanAction.kind else Goal
        self._write(record_type, self.record_of(draft), draft=draft)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        kinds: tuple[tuple[Text, str, type[Record]], ...] = (
            (_NEW_ACTION, "add_action", PlanAction),
            (_NEW_GOAL, "add", Goal),
        )
        for words, name, record_type in kinds:
            button = self._button(words, name, partial(self._write, record_type, None))
            if record_type is Goal:
                button.setProperty("role", "primary")
                self.kit.icons.put_on(button, "plus", "on_primary")
            row.addWidget(button)
        return row

    def _goal(self, stored: Stored, actions: Sequence[Stored]) -> Card:
        goal = stored.record
        if not isinstance(goal, Goal):
            raise TypeError
        card = Card(self.kit, code_in_words(self.kit, SERVICE_PLAN_TYPE, goal.domain), self)
        card.setObjectName(f"goal.{stored.id}")
        for tag in self._goal_tags(goal, actions, card):
            card.acts.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.is_open:
            add = self._button(
                _NEW_ACTION, "add_action", lambda: self._write(PlanAction, None, goal=stored.id)
            )
            card.acts.addWidget(add)
            card.acts.addWidget(self._button(_WRITE, "edit", lambda: self._write(Goal, stored)))
        card.body.addWidget(RecordView(self.kit, goal, self.unmask, card, is_flat=True))
        for action in _in_order(actions):
            card.body.addWidget(self._action(action, card))
        return card

    def _goal_tags(self, goal: Goal, actions: Sequence[Stored], card: Card) -> list[Tag]:
        tags = []
        if actions:
            number = self.kit.words.number
            done = sum(_action_in(one).state == "done" for one in actions)
            words = self.kit.words(_PROGRESS.filled(done=number(done), all=number(len(actions))))
            tone = Tone.DONE if done == len(actions) else Tone.INFO
            tags.append(Tag(self.kit, words, tone=tone, parent=card))
        if goal.outcome is not None:
            outcome = code_in_words(self.kit, OUTCOME, goal.outcome)
            tone = Tone.DONE if goal.outcome == "reached" else Tone.SOON
            tags.append(Tag(self.kit, outcome, tone=tone, parent=card))
        return tags

    def _action(self, stored: Stored, card: Card) -> QWidget:
        """One action: kind, day and state in a line with its buttons; below, what was written about it."""
        action = _action_in(stored)
        frame = QFrame(card)
        frame.setObjectName(f"action.{stored.id}")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, self.kit.look.px(1), 0, 0)
        column.setSpacing(self.kit.look.px(0.75))
        line = QFrame(frame)
        line.setProperty("part", "line")
        column.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(self.kit.look.px(1))
        name = self.kit.words(action.label)
        if action.service:
            name = code_in_words(self.kit, SERVICE, action.service)
        row.addWidget(Label(name, role="strong", parent=frame), 1)
        for tag in self._action_tags(action, frame):
            row.addWidget(tag)
        if self.is_open:
            words, name, state = (
                (_AGAIN, "again", "planned") if is_settled(action) else (_DONE, "done", "done")
            )
            row.addWidget(self._button(words, name, lambda: self._settle(stored.id, state)))
            row.addWidget(self._button(_WRITE, "edit", lambda: self._write(PlanAction, stored)))
        column.addLayout(row)
        column.addLayout(self._written(action, frame))
        return frame

    def _action_tags(self, action: PlanAction, frame: QWidget) -> list[Tag]:
        state = code_in_words(self.kit, ACTION_STATE, action.state)
        tone = Tone.DONE if action.state == "done" else Tone.PLAIN
        tags = [Tag(self.kit, state, tone=tone, parent=frame)]
        if action.due_on is not None and not is_settled(action):
            is_late = action.due_on < _today()
            text = (_LATE if is_late else _DUE).filled(day=self.kit.words.day(action.due_on))
            tone = Tone.OVERDUE if is_late else Tone.PLAIN
            tags.insert(0, Tag(self.kit, self.kit.words(text), tone=tone, icon="clock", parent=frame))
        return tags

    def _written(self, action: PlanAction, frame: QWidget) -> QGridLayout:
        """What somebody wrote about it, behind masks, in columns like those of the goal."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.kit.look.px(3))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for name in _READ:
            value = getattr(action, name)
            if value is None:
                continue
            label, row = self.kit.words(field_named(PlanAction, name).ask.label), grid.rowCount()
            grid.setRowMinimumHeight(row, self.kit.look.px(4.5))
            grid.addWidget(Label(label, role="quiet", parent=frame), row, 0)
            grid.addWidget(self._masked(name, label, str(value), frame), row, 1)
        return grid

    def _masked(self, name: str, label: str, words: str, frame: QWidget) -> QWidget:
        unmask = self.unmask
        if unmask is None:
            return hidden(self.kit, frame)
        masked = MaskedLabel(self.kit, label, words, lambda show: unmask(name, show), parent=frame)
        masked.setObjectName(name)
        return masked

    def _settle(self, action_id: str, state: str) -> None:
        if self.view is not None:
            self.room.session.act(planning.settle_action, self.view.case_id, action_id, state)

    def _write(
        self,
        record_type: type[Record],
        stored: Stored | None,
        *,
        goal: str | None = None,
        draft: Draft | None = None,
    ) -> None:
        if self.view is None or not self.is_open:
            return
        writing = Writing(record_type, self.view.case_id, stored, save_answers, draft=draft)
        self.write(writing, lambda editor: self._prepare(editor, record_type, goal))

    def _prepare(self, editor: RecordEditor, record_type: type[Record], goal: str | None) -> None:
        if self.view is None or record_type is not PlanAction:
            return
        self._references.offer(editor.page.form, self.view)
        if goal is not None:
            editor.preset({"goal": goal})

    def _button(self, words: Text, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self.kit.words(words), self)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: do())
        return button


def _action_in(stored: Stored) -> PlanAction:
    if not isinstance(stored.record, PlanAction):
        raise TypeError
    return stored.record


def _goal_of(stored: Stored) -> str | None:
    return _action_in(stored).goal


def _in_order(actions: Sequence[Stored]) -> list[Stored]:
    """What is left to do by its day, then what is settled."""
    return sorted(
        actions,
        key=lambda one: (is_settled(one.record), _action_in(one).due_on or date.max, one.id),
    )


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
