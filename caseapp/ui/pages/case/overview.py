"""What comes next in a case and why, beside the facts that matter at a glance."""

from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.records import Person, Referral
from caseapp.operations import following
from caseapp.operations.casebook import CaseView
from caseapp.operations.falling_due import items_of
from caseapp.procedures.engine import State, Step
from caseapp.storage.stored import of_type, single
from caseapp.text import Text, mark
from caseapp.ui.dialogs.procedure_update import UpdateDialog
from caseapp.ui.due_words import cell_of, words_of
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.case.steps import StepCard
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.row_button import RowButton
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.tables import Cell
from caseapp.ui.theme import Tone

_NEXT = mark("Overview", "Next")
_THEN = mark("Overview", "After that")
_SETTLED = mark("Overview", "Settled")
_FACTS = mark("Overview", "At a glance")
_CONSENT = mark("Overview", "Consent")
_CONSENTS = mark("Overview", "{valid} of {all} valid")
_REFERRALS = mark("Overview", "Referrals")
_REFERRED = mark("Overview", "{waiting} waiting, {all} in all")
_INTERPRETER = mark("Overview", "Interpreter")
_RESPONSIBLE = mark("Overview", "Responsible")
_PROCEDURE = mark("Overview", "Procedure")
_YES, _NO = mark("Editors", "Yes"), mark("Editors", "No")
_NOT_ASKED = mark("Overview", "not asked")
_DUE = mark("Steps", "due {moment}")
_ALSO_DUE = mark("Overview", "Due besides")
_NOTHING_LEFT = mark("Overview", "No step of the procedure is open.")
_NEWER = mark("Overview", "There is a newer version of this procedure, reviewed on {day}.")
_SEE = mark("Overview", "See what changes here…")
_IN_FULL = 3
_MOST_DUE = 6
_URGENT = (State.OVERDUE, State.DUE_SOON)
_OPEN = (State.OVERDUE, State.DUE_SOON, State.OPEN, State.WAITING, State.STOPPED)
_TONES = {
    State.OVERDUE: Tone.OVERDUE,
    State.DUE_SOON: Tone.SOON,
    State.DONE: Tone.DONE,
    State.STOPPED: Tone.OVERDUE,
}
_ICONS = {
    State.OVERDUE: "warning-circle",
    State.DUE_SOON: "clock",
    State.WAITING: "hourglass",
    State.STOPPED: "prohibit",
    State.DONE: "check-circle",
    State.SET_ASIDE: "minus-circle",
}
_FACTS_WIDTH = 34  # units


class OverviewSection(CaseSection):
    """The first open steps in full, the others in a line; a line opens in full when it is pressed."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.setObjectName("section.overview")
        self._unfolded: set[str] = set()

    def fill(self, view: CaseView) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.kit.look.px(2))
        steps = QVBoxLayout()
        steps.setSpacing(self.kit.look.px(1.5))
        self._fill_steps(steps, view)
        row.addLayout(steps, 1)
        side = QVBoxLayout()
        side.setSpacing(self.kit.look.px(1.5))
        for card in (self._facts(view), self._due(view)):
            side.addWidget(card)
        side.addStretch(1)
        row.addLayout(side)
        self.body.addLayout(row)

    def _fill_steps(self, column: QVBoxLayout, view: CaseView) -> None:
        left = sorted((step for step in view.steps if step.state in _OPEN), key=_urgency)
        settled = [step for step in view.steps if step.state not in _OPEN]
        if view.newer_review is not None and self.is_open:
            column.addWidget(self._newer(view.newer_review, view.case_id))
        self._heading(column, _NEXT)
        if not left:
            column.addWidget(Label(self.kit.words(_NOTHING_LEFT), role="quiet", parent=self))
        for step in left[:_IN_FULL]:
            column.addWidget(self._card(step, view))
        for heading, rest in ((_THEN, left[_IN_FULL:]), (_SETTLED, settled)):
            if rest:
                self._heading(column, heading)
            for step in rest:
                column.addWidget(self._line(step, view))
        column.addStretch(1)

    def _line(self, step: Step, view: CaseView) -> QWidget:
        if step.id in self._unfolded:
            return self._card(step, view)
        state = self.kit.words(step.state.words)
        if step.deadline is not None and step.state in _OPEN:
            state = self.kit.words(_DUE.filled(moment=self.kit.words.moment(step.deadline.astimezone())))
        cell = Cell(state, _ICONS.get(step.state, "circle"), _TONES.get(step.state, Tone.PLAIN))
        row = RowButton(self.kit, step.title, step.phase_title, cell, self)
        row.setObjectName(f"line.{step.id}")
        row.clicked.connect(lambda _=False: self._unfold(step.id))
        return row

    def _card(self, step: Step, view: CaseView) -> StepCard:
        new = view.appeared.get(step.id)
        return StepCard(self.room, view.case_id, step, new, is_open=self.is_open, parent=self)

    def _newer(self, day: date, case_id: str) -> Notice:
        """A newer version of the procedure is in use; the case follows it when somebody says so."""
        notice = Notice(self.kit, self.kit.words(_NEWER.filled(day=self.kit.words.day(day))), parent=self)
        notice.setObjectName("newer_procedure")
        see = notice.add_action(self.kit.words(_SEE), partial(self._see_newer, case_id))
        see.setObjectName("see_newer")
        return notice

    def _see_newer(self, case_id: str) -> None:
        self.room.session.ask(following.update_of, case_id, then=self._show_newer)

    def _show_newer(self, update: following.Update | None) -> None:
        if update is not None and self.view is not None:
            UpdateDialog(self.room, self.view.case_id, update, self).open()

    def _unfold(self, step_id: str) -> None:
        self._unfolded.add(step_id)
        if self.view is not None:
            self.show_case(self.view)

    def _facts(self, view: CaseView) -> Card:
        card = Card(self.kit, self.kit.words(_FACTS), self)
        card.setFixedWidth(self.kit.look.px(_FACTS_WIDTH))
        number = self.kit.words.number
        referrals = [referral for _, referral in of_type(view.records, Referral)]
        waiting = sum(referral.state == "sent" for referral in referrals)
        person = single(view.records, Person)
        facts: list[tuple[Text, str]] = [
            (_RESPONSIBLE, view.responsible),
            (
                _CONSENT,
                self.kit.words(
                    _CONSENTS.filled(valid=number(view.valid_consents), all=number(view.consents))
                ),
            ),
            (
                _REFERRALS,
                self.kit.words(_REFERRED.filled(waiting=number(waiting), all=number(len(referrals)))),
            ),
            (_INTERPRETER, self._yes_or_no(person.needs_interpreter if person else None)),
            (_PROCEDURE, f"{view.case.country} {(view.case.pack_version or '')[:10]}"),
        ]
        for name, words in facts:
            card.body.addWidget(Label(self.kit.words(name), role="caption", parent=card))
            card.body.addWidget(Label(words, role="strong", parent=card))
        return card

    def _due(self, view: CaseView) -> Card:
        """What is due besides the steps of the procedure, the most urgent first."""
        card = Card(self.kit, self.kit.words(_ALSO_DUE), self)
        card.setObjectName("also_due")
        card.setFixedWidth(self.kit.look.px(_FACTS_WIDTH))
        now = datetime.now(UTC).astimezone()
        items = [one for one in items_of(view.records, (), now) if not one.ahead]
        for item in items[:_MOST_DUE]:
            cell = cell_of(self.kit, item, now)
            card.body.addWidget(Label(words_of(self.kit, item), role="caption", parent=card))
            card.body.addWidget(Tag(self.kit, cell.words, tone=cell.tone, icon=cell.icon, parent=card))
        card.setVisible(bool(items))
        return card

    def _yes_or_no(self, *answers: bool | None) -> str:
        answer = answers[0]
        return self.kit.words(_NOT_ASKED if answer is None else (_YES if answer else _NO))

    def _heading(self, column: QVBoxLayout, words: Text) -> None:
        column.addWidget(Label(self.kit.words(words), role="section", parent=self))


def _urgency(step: Step) -> tuple[bool, str]:
    """Urgent steps first by their deadline; the others stay in the order of the procedure."""
    is_urgent = step.state in _URGENT
    return not is_urgent, step.deadline.isoformat() if is_urgent and step.deadline else ""
