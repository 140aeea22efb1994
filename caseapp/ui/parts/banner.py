"""The violet frame and banner of the training vault, so that nobody mistakes made-up people for real ones."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label, Picture

_TRAINING = mark("TrainingBanner", "Training: everybody here is made up. Do not enter real people.")


class TrainingBanner(QFrame):
    """A line across the top of every training window."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "training")
        icon = Picture(kit.icons.pixmap("graduation-cap", "on_training"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(kit.look.px(2), kit.look.px(0.5), kit.look.px(2), kit.look.px(0.5))
        row.setSpacing(kit.look.px(1))
        row.addWidget(icon)
        row.addWidget(Label(kit.words(_TRAINING), parent=self), 1)


class Frame(QWidget):
    """What a window is put into: a violet border and banner in training, nothing otherwise. Fill `body`."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "frame")
        self.setProperty("training", "true" if kit.look.training else "false")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        edge = 4 if kit.look.training else 0
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(0)
        if kit.look.training:
            outer.addWidget(TrainingBanner(kit, self))
        self.body = QHBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        outer.addLayout(self.body, 1)
