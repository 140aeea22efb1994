"""The card of guidance for a step, over the page; and the button on the step that opens it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from caseapp.operations.guidance import StepGuidance, guidance_for
from caseapp.procedures.engine import Step
from caseapp.text import mark
from caseapp.ui.guidance_view import GuidanceView
from caseapp.ui.kit import Kit
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.scrolled import inside_of
from caseapp.ui.plain import Label

_GUIDANCE = mark("Guidance", "Guidance")
_FOR_STEP = mark("Guidance", "Guidance: {step}")
_CLOSE = mark("QPlatformTheme", "Close")
_WIDTH, _HEIGHT = 116, 84  # units


class GuidanceDialog(Box):
    """Everything on one page that scrolls; Escape closes it."""

    def __init__(self, kit: Kit, guidance: StepGuidance, parent: QWidget) -> None:
        super().__init__(parent)
        step, card, px = guidance.step, guidance.card, kit.look.px
        self.setObjectName("guidance_card")
        self.setAccessibleName(kit.words(_FOR_STEP.filled(step=step.title)))
        room = parent.window().size()
        self.resize(min(px(_WIDTH), room.width() - px(4)), min(px(_HEIGHT), room.height() - px(4)))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(2.5), px(3), px(2.5))
        column.setSpacing(px(1))
        title = card.words.title if card is not None else step.title
        column.addWidget(Label(title, role="title", parent=self))
        if card is not None:
            column.addWidget(Label(step.title, role="quiet", parent=self))
        self._area = _scrolled(kit, GuidanceView(kit, guidance), self)
        self._area.setAccessibleName(self.accessibleName())
        column.addWidget(self._area, 1)
        close = QPushButton(kit.words(_CLOSE), self)
        close.setObjectName("close")
        close.setDefault(True)
        close.clicked.connect(lambda _=False: self.reject())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolled(kit: Kit, view: GuidanceView, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setObjectName("card")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled by keyboard
    # In tall scripts it would like to be higher than a small screen.
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    inside = inside_of(area)
    column = QVBoxLayout(inside)
    # Room for the frame that shows the keyboard, and none lost to the bar.
    column.setContentsMargins(kit.look.px(0.5), 0, kit.look.px(1.5), kit.look.px(1))
    column.addWidget(view)
    area.setWidget(inside)
    return area


class GuidanceButton(QPushButton):
    """Brings the guidance for its step and opens the card."""

    def __init__(self, room: Room, case_id: str, step: Step, parent: QWidget) -> None:
        super().__init__(room.kit.words(_GUIDANCE), parent)
        self._room, self._case_id, self._step_id = room, case_id, step.id
        self.setObjectName("guidance")
        self.setAccessibleName(room.kit.words(_FOR_STEP.filled(step=step.title)))
        room.kit.icons.put_on(self, "book-open")
        self.clicked.connect(lambda _=False: self._ask())

    def _ask(self) -> None:
        language = self._room.kit.words.language
        self._room.session.ask(guidance_for, self._case_id, self._step_id, language, then=self._show_card)

    def _show_card(self, guidance: StepGuidance) -> None:
        # Not a child of the step, which is built anew whenever something in the case changes.
        GuidanceDialog(self._room.kit, guidance, self.window()).open()


def offer_guidance(row: QBoxLayout, button: GuidanceButton) -> None:
    """Puts the button at the end of a row of acts, also where there is no act."""
    if not row.count():
        row.addStretch(1)
    row.addWidget(button)
