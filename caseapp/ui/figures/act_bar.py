"""What can be done with the figures that are shown: propose them, or approve what somebody proposed."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label

_PUBLISH = mark("Figures", "Publish")
_RECIPIENTS = mark("Figures", "For whom; several with commas between them")
_SECOND = mark(
    "Figures", "Nothing leaves yet: somebody else who may publish looks at these figures and approves them."
)
_ALONE = mark(
    "Figures",
    "Nobody else in this office may publish, so nobody else looks first. The ledger and the release say so.",
)
_ALONE_ACT = mark("Figures", "Publish…")
_PROPOSE = mark("Figures", "Propose")
_APPROVE = mark("Figures", "Approve and publish…")
_LOOKED = mark("Figures", "Look through the figures below. They are the very ones that will leave.")
_OWN = mark("Figures", "You proposed these figures. Somebody else has to approve them.")


def proposing(
    kit: Kit, propose: Callable[[tuple[str, ...]], None], parent: QWidget, *, alone: bool = False
) -> Card:
    """A card to propose the figures with, and for whom they are; `propose(recipients)`.

    `alone` where nobody else may publish, so that pressing publishes.
    """
    card = _card(kit, parent)
    line = QLineEdit(card)
    line.setObjectName("recipients")
    line.setMaxLength(200)
    line.setAccessibleName(kit.words(_RECIPIENTS))
    label = Label(kit.words(_RECIPIENTS), role="label", parent=card)
    label.setBuddy(line)

    def press() -> None:
        named = (name.strip() for name in line.text().replace("،", ",").split(","))
        propose(tuple(name for name in named if name))

    button = _button(
        kit.words(_ALONE_ACT if alone else _PROPOSE), "publish" if alone else "propose", press, card
    )
    line.returnPressed.connect(press)
    card.setFocusProxy(line)
    row = QHBoxLayout()
    row.setSpacing(kit.look.px(1))
    row.addWidget(line, 1)
    row.addWidget(button)
    card.body.addWidget(Label(kit.words(_ALONE if alone else _SECOND), role="quiet", parent=card))
    card.body.addWidget(label)
    card.body.addLayout(row)
    return card


def approving(kit: Kit, approve: Callable[[], None], parent: QWidget) -> Card:
    """A card to approve with what somebody else has proposed."""
    card = _card(kit, parent)
    card.body.addWidget(Label(kit.words(_LOOKED), role="quiet", parent=card))
    row = QHBoxLayout()
    button = _button(kit.words(_APPROVE), "approve", approve, card)
    card.setFocusProxy(button)
    row.addWidget(button)
    row.addStretch(1)
    card.body.addLayout(row)
    return card


def waiting(kit: Kit, parent: QWidget) -> Card:
    """A card that says that somebody else has to approve."""
    card = _card(kit, parent)
    card.body.addWidget(Label(kit.words(_OWN), role="quiet", parent=card))
    return card


def _card(kit: Kit, parent: QWidget) -> Card:
    card = Card(kit, kit.words(_PUBLISH), parent)
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return card


def _button(words: str, name: str, press: Callable[[], None], parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setObjectName(name)
    button.setProperty("role", "primary")
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: press())
    return button
