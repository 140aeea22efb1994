"""Looks for a suspect in all cases, for whoever has the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.operations.suspects import FoundSuspect, find_suspects
from caseapp.text import mark
from caseapp.ui.dialogs.act_dialog import ActDialog
from caseapp.ui.pages.case.heading import heading_of
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.row_button import RowButton
from caseapp.ui.plain import Label
from caseapp.ui.tables import Cell

FIND = mark("Suspects", "Look for a suspect in all cases")
_ABOUT = mark(
    "Suspects",
    "Suspects are not found by the common search. Each search here is written into the journal, with the"
    " number of cases found and never with the words.",
)
_WORDS = mark("Suspects", "Name, other name, phone number or account")
_GO = mark("Suspects", "Look")
_NONE = mark("Suspects", "No suspect with these words.")
_FOUND = mark("Suspects", "%n suspect(s) found")
_SHOWN = 12


class SuspectsDialog(ActDialog):
    """What is found is a list of cases; the answers themselves are read there."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(room, parent, FIND, _ABOUT, _GO)
        self.setObjectName("suspects")
        self._line = QLineEdit(self)
        self._line.setMaxLength(200)
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.ask(_WORDS, self._line, "words")
        self._said = Label("", role="caption", parent=self)
        self.body.addWidget(self._said)
        self._found = QVBoxLayout()
        self.body.addLayout(self._found)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        self.room.session.ask(find_suspects, self._line.text(), then=self._show, otherwise=self.refuse)

    def _show(self, found: Sequence[FoundSuspect]) -> None:
        while item := self._found.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._said.show_words(self.words(_FOUND.counted(len(found)) if found else _NONE))
        for each in found[:_SHOWN]:
            row = RowButton(self.kit, each.code, heading_of(self.kit, each.suspect), Cell(""), self)
            row.setObjectName("found")
            row.clicked.connect(lambda _=False, case_id=each.case_id: self._open(case_id))
            self._found.addWidget(row)

    def _open(self, case_id: str) -> None:
        self.accept()
        self.room.go("case", case_id)
