"""Figures that wait for a second person: who proposed them, for whom, and what can be done about them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.operations.figure_proposals import Proposal
from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.figures.words import METHODS
from caseapp.ui.kit import Kit
from caseapp.ui.pages.page import Me
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label

_WAITING = mark("Figures", "Waiting for a second person")
_TITLE = mark("Figures", "{title}, {period}")
_BY = mark("Figures", "Proposed by {name} on {day}")
_BY_ME = mark("Figures", "Proposed by you on {day}. Somebody else has to look and approve.")
_FOR = mark("Figures", "For: {recipients}")
_FOR_NOBODY = mark("Figures", "For nobody in particular")
_LOOK = mark("Figures", "Look")
_WITHDRAW = mark("Figures", "Take back")
_SOMEBODY = mark("Figures", "somebody who has left")


class WaitingCard(Card):
    """`look_wanted` hands over a proposal, `withdraw_wanted` its number."""

    look_wanted = Signal(object)  # Proposal
    withdraw_wanted = Signal(int)

    def __init__(self, kit: Kit, me: Me, parent: QWidget | None = None) -> None:
        super().__init__(kit, kit.words(_WAITING), parent)
        self._kit, self._me = kit, me
        self._holder: QWidget | None = None
        self.hide()

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Shows what waits; the card is only there while something does."""
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(2))
        for proposal in proposals:
            column.addWidget(self._row(proposal, self._holder))
        self.body.addWidget(self._holder)
        self.setVisible(bool(proposals))

    def _row(self, proposal: Proposal, parent: QWidget) -> QWidget:
        kit, plan = self._kit, proposal.plan
        row = QWidget(parent)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(0.5))
        title = kit.words(_TITLE.filled(title=plan.title, period=kit.words.code(plan.period)))
        day = kit.words.day(proposal.at.astimezone().date())
        is_mine = proposal.author == self._me.user_id
        by = _BY_ME.filled(day=day) if is_mine else _BY.filled(name=self._name(proposal.author), day=day)
        whom = ", ".join(proposal.recipients)
        about = (kit.words(METHODS[plan.method].name), kit.words(by), kit.words(_FOR.filled(recipients=whom)))
        column.addWidget(Label(title, role="strong", parent=row))
        for words in (*about[:2], about[2] if whom else kit.words(_FOR_NOBODY)):
            column.addWidget(Label(words, role="caption", parent=row))
        acts = QHBoxLayout()
        acts.setSpacing(kit.look.px(1))
        look = self._button(kit.words(_LOOK), f"proposal.{proposal.number}.look", title, row)
        look.clicked.connect(lambda _=False: self.look_wanted.emit(proposal))
        acts.addWidget(look)
        if is_mine and self._me.may(Right.PUBLISH_FIGURES):
            back = self._button(kit.words(_WITHDRAW), f"proposal.{proposal.number}.withdraw", title, row)
            back.clicked.connect(lambda _=False: self.withdraw_wanted.emit(proposal.number))
            acts.addWidget(back)
        acts.addStretch(1)
        column.addLayout(acts)
        return row

    @staticmethod
    def _button(words: str, name: str, about: str, parent: QWidget) -> QPushButton:
        button = QPushButton(words, parent)
        button.setObjectName(name)
        button.setAccessibleDescription(about)
        button.setAutoDefault(False)
        return button

    def _name(self, user_id: str) -> str:
        people = {one.user_id: one.name for one in self._me.people} | {self._me.user_id: self._me.name}
        return people.get(user_id) or self._kit.words(_SOMEBODY)
