"""A record that changed while somebody wrote it: both answers side by side, and which to go on with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from caseapp.domain.fields import field_named
from caseapp.domain.record import Record
from caseapp.operations.history import Difference
from caseapp.text import Text, mark
from caseapp.ui.answer_words import answer_beside
from caseapp.ui.kit import Kit
from caseapp.ui.parts.box import Box
from caseapp.ui.plain import Label
from caseapp.ui.record_view import Unmask

_CANCEL = mark("QPlatformTheme", "Cancel")
_HEADING = mark("Differences", "Your answers and the record as it is now")
_HOW = mark(
    "Differences",
    "Mark the answers of the record that you want to keep. What only the other one changed is marked"
    " already. Then save again.",
)
_NONE = mark("Differences", "Both say the same. Save again.")
_NOW, _MINE = mark("Differences", "In the record now"), mark("Differences", "Yours")
_TAKE = mark("Differences", "Keep this")
_TAKE_FIELD = mark("Differences", "Keep the answer of the record: {field}")
_GO_ON = mark("Differences", "Go on with these answers")
_WIDTH, _HEIGHT = 112, 64  # units


class DifferencesDialog(Box):
    """Nothing is saved here: `went_on` carries the fields whose answers come from the record."""

    went_on = Signal(object)  # frozenset[str]

    def __init__(
        self,
        kit: Kit,
        record_type: type[Record],
        found: Sequence[Difference],
        wanted: Unmask | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._kit, self._record_type, self._wanted = kit, record_type, wanted
        self._takes: dict[str, QCheckBox] = {}
        self.setObjectName("differences")
        self.setAccessibleName(self._words(_HEADING))
        room, px = parent.window().size(), kit.look.px
        self.resize(min(px(_WIDTH), room.width() - px(4)), min(px(_HEIGHT), room.height() - px(4)))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(self._words(_HEADING), role="section", parent=self))
        column.addWidget(Label(self._words(_HOW if found else _NONE), role="quiet", parent=self))
        column.addWidget(self._list(found), 1)
        column.addLayout(self._buttons())

    def _list(self, found: Sequence[Difference]) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(area)
        inside.setProperty("part", "scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._kit.look.px(2))
        grid.setVerticalSpacing(self._kit.look.px(1.5))
        for column, stretch in ((0, 3), (1, 4), (3, 4)):
            grid.setColumnStretch(column, stretch)
        for column, words in ((1, _NOW), (3, _MINE)):
            grid.addWidget(Label(self._words(words), role="caption", parent=inside), 0, column)
        for row, difference in enumerate(found, start=1):
            self._fill_row(grid, row, difference, inside)
        grid.setRowStretch(len(found) + 1, 1)
        area.setWidget(inside)
        return area

    def _fill_row(self, grid: QGridLayout, row: int, difference: Difference, parent: QWidget) -> None:
        field = field_named(self._record_type, difference.field)
        take = QCheckBox(self._words(_TAKE), parent)
        take.setObjectName(f"take.{field.name}")
        take.setAccessibleName(self._words(_TAKE_FIELD.filled(field=field.ask.label)))
        take.setChecked(difference.is_theirs_alone)
        self._takes[field.name] = take
        shown = (
            (0, Label(self._words(field.ask.label), role="quiet", parent=parent)),
            (1, answer_beside(self._kit, field, difference.now, self._wanted, parent, {})),
            (2, take),
            (3, answer_beside(self._kit, field, difference.mine, self._wanted, parent, {})),
        )
        for column, widget in shown:
            grid.addWidget(widget, row, column)

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self._words(_CANCEL), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        go_on = QPushButton(self._words(_GO_ON), self)
        go_on.setObjectName("go_on")
        go_on.setProperty("role", "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(lambda _=False: self._go_on())
        row = QHBoxLayout()
        row.setSpacing(self._kit.look.px(1))
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(go_on)
        return row

    def _go_on(self) -> None:
        taken = frozenset(name for name, take in self._takes.items() if take.isChecked())
        self.accept()
        self.went_on.emit(taken)

    def _words(self, text: Text) -> str:
        return self._kit.words(text)
