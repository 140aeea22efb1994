"""How much a colleague has to do, on one line: open cases, what they are worth, and how many are late."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from caseapp.operations.team import Load
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

ABOUT = mark(
    "Load",
    "A case of usual priority counts as one, an urgent one as three, a high one as two, a low one as a half;"
    " a child, or somebody whose age is not known, as one more.",
)
_OPEN = mark("Today", "%n open case(s)")
_LATE = mark("Today", "%n overdue")
_WORTH = mark("Load", "counts as {number}")


class LoadRow(QFrame):
    """The name leads, and what is overdue stands out."""

    def __init__(self, kit: Kit, load: Load, parent: QWidget) -> None:
        super().__init__(parent)
        number = kit.words.number(load.weight, 0 if load.weight == int(load.weight) else 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(load.name, role="strong", wraps=False, parent=self), 1)
        row.addWidget(Label(kit.words(_OPEN.counted(load.open_cases)), wraps=False, parent=self))
        worth = kit.words(_WORTH.filled(number=number))
        row.addWidget(Label(worth, role="quiet", wraps=False, parent=self))
        if load.overdue:
            late = Label(kit.words(_LATE.counted(load.overdue)), wraps=False, parent=self)
            late.show_tone(Tone.OVERDUE)
            row.addWidget(late)
