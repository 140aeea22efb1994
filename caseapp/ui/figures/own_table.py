"""Puts a table of one's own together: figures by one column, and by a second and a third if wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.operations.figure_columns import columns
from caseapp.text import mark
from caseapp.ui.editors.combo import CalmCombo
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label

_OWN = mark("Figures", "Another table: by")
_FIRST, _SECOND, _THIRD = (
    mark("Figures", "First column"),
    mark("Figures", "Second column"),
    mark("Figures", "Third column"),
)
_NONE = mark("Figures", "nothing more")
_ADD = mark("Figures", "Add this table")
_LETTERS = 16


class OwnTable(QWidget):
    """`added` hands over the columns of the new table."""

    added = Signal(tuple)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = QVBoxLayout(self)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(kit.look.px(0.75))
        flow.addWidget(Label(kit.words(_OWN), role="label", parent=self))
        self._boxes: list[CalmCombo] = []
        offered = [(column.name, kit.words(column.label)) for column in columns() if column.is_offered]
        for number, text in enumerate((_FIRST, _SECOND, _THIRD)):
            box = CalmCombo(self)
            box.setObjectName(f"own.{number + 1}")
            box.setAccessibleName(kit.words(text))
            box.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS)
            if number:
                box.addItem(kit.words(_NONE), "")
            for name, label in offered:
                box.addItem(label, name)
            box.currentIndexChanged.connect(lambda _: self._look())
            self._boxes.append(box)
            flow.addWidget(box)
        self._add = QPushButton(kit.words(_ADD), self)
        self._add.setObjectName("own.add")
        self._add.clicked.connect(lambda _=False: self.added.emit(self.table()))
        flow.addWidget(self._add)

    def table(self) -> tuple[str, ...]:
        """The columns that are chosen."""
        chosen = (str(box.currentData()) for box in self._boxes)
        return tuple(name for name in chosen if name)

    def _look(self) -> None:
        table = self.table()
        self._add.setEnabled(len(set(table)) == len(table))
