"""An entry of a pack in full, in a box: all its parts with their sources, to be scrolled by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.procedures.kinds import Status
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.library.board import status_tag
from caseapp.ui.library.entries import Part
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.plain import Label

_CLOSE = mark("History", "Close")
_WIDTH, _HEIGHT = 84, 64  # units


class FullTextBox(Box):
    """`sections` are parts under each other, each list with its own status where it has one."""

    def __init__(
        self,
        kit: Kit,
        heading: str,
        sections: Sequence[tuple[Status | None, Sequence[Part]]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("full_text")
        self.setAccessibleName(heading)
        px = kit.look.px
        self.resize(px(_WIDTH), px(_HEIGHT))
        self._area = ScrolledColumn(kit, self)
        self._area.setProperty("part", "reading")
        self._area.setAccessibleName(heading)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled by keyboard
        self._area.body.setContentsMargins(px(1), px(1), px(1), px(1))
        self._area.body.setSpacing(px(0.25))
        for status, parts in sections:
            self._add(kit, status, parts)
        self._area.body.addStretch(1)
        close = QPushButton(kit.words(_CLOSE), self)
        close.setObjectName("close")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(heading, role="section", parent=self))
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.setAccessibleDescription("\n".join(part.words for _, parts in sections for part in parts))

    def _add(self, kit: Kit, status: Status | None, parts: Sequence[Part]) -> None:
        inside, body = self._area.inside, self._area.body
        if status is not None:
            body.addSpacing(kit.look.px(1) if body.count() else 0)
            body.addWidget(status_tag(kit, status, inside), 0, Qt.AlignmentFlag.AlignLeading)
        for part in parts:
            if part.heading:
                body.addSpacing(kit.look.px(0.75))
                body.addWidget(Label(part.heading, role="strong", parent=inside))
            body.addWidget(Label(part.words, parent=inside))
