"""One stream of everything that happened in a case, the newest first, narrowed by kind."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from caseapp.operations.acts import Act
from caseapp.operations.casebook import CaseView, TimelineEntry
from caseapp.text import Text, mark
from caseapp.ui.editors.chips import Chip
from caseapp.ui.flow import FlowLayout
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label

_LOOKS = frozenset({Act.OPEN_CASE, Act.REVEAL, Act.SEARCH})
_GROUPS: tuple[tuple[str, Text, frozenset[str]], ...] = (
    ("steps", mark("Timeline", "Steps"), frozenset({Act.SETTLE_STEP, Act.EXTEND_STEP})),
    ("consent", mark("Timeline", "Consent"), frozenset({Act.RECORD_CONSENT, Act.WITHDRAW_CONSENT})),
    (
        "referrals",
        mark("Timeline", "Referrals"),
        frozenset({Act.REFER, Act.ANSWER_REFERRAL, Act.PRINT_LETTER, Act.PRINT_CASE, Act.PRINT_NOTICE}),
    ),
    ("looks", mark("Timeline", "Who looked"), _LOOKS),
)
_NOTHING = mark("Timeline", "Nothing of this kind yet.")
_SHOWN = 200


class TimelineSection(CaseSection):
    """Without a chip pressed everything but mere looking is shown."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.setObjectName("section.timeline")
        self._wanted: set[str] = set()

    def fill(self, view: CaseView) -> None:
        self.body.addWidget(self._filters())
        entries = [entry for entry in view.timeline if self._passes(entry)][:_SHOWN]
        card = Card(self.kit, "", self)
        if not entries:
            card.body.addWidget(Label(self.kit.words(_NOTHING), role="quiet", parent=card))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.kit.look.px(3))
        grid.setVerticalSpacing(self.kit.look.px(1))
        grid.setColumnStretch(2, 1)
        for row, entry in enumerate(entries):
            when = self.kit.words.moment(datetime.fromisoformat(entry.at).astimezone())
            texts = ((when, "caption"), (entry.who, "quiet"), (self.kit.words(entry.what), "body"))
            for column, (words, role) in enumerate(texts):
                label = Label(words, role=role, wraps=column == 2, parent=card)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(grid)
        self.body.addWidget(card)

    def _passes(self, entry: TimelineEntry) -> bool:
        if not self._wanted:
            return entry.act not in _LOOKS
        return any(name in self._wanted and entry.act in acts for name, _, acts in _GROUPS)

    def _filters(self) -> QWidget:
        holder = QWidget(self)
        flow = FlowLayout(holder, gap=self.kit.look.px(1))
        for name, words, _ in _GROUPS:
            chip = Chip(self.kit, self.kit.words(words), holder)
            chip.setObjectName(f"timeline.{name}")
            chip.setChecked(name in self._wanted)
            chip.toggled.connect(lambda on, name=name: self._toggle(name, on=on))
            flow.addWidget(chip)
        return holder

    def _toggle(self, name: str, *, on: bool) -> None:
        self._wanted.add(name) if on else self._wanted.discard(name)
        if self.view is not None:
            self.show_case(self.view)
