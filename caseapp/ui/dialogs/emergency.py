"""Opens a case in an emergency: its code, what kind of emergency, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from caseapp.domain.codes.oversight import EMERGENCY
from caseapp.operations.changes import Changes
from caseapp.operations.emergencies import break_glass
from caseapp.text import mark
from caseapp.ui.dialogs.act_dialog import ActDialog
from caseapp.ui.pages.page import Room

OPEN = mark("Emergency", "Open a case in an emergency")
_ABOUT = mark(
    "Emergency",
    "For a case out of your reach, when it cannot wait. It opens for one hour. Your supervisor sees at once"
    " that you opened it, and why; another person looks into it afterwards.",
)
_CODE = mark("Emergency", "Code of the case")
_KIND = mark("Emergency", "What kind of emergency?")
_WHY = mark("Emergency", "Why can it not wait? A sentence or two.")
_LINES = 4


class EmergencyDialog(ActDialog):
    """Nothing of the case is shown before the reason is kept."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(room, parent, OPEN, _ABOUT, OPEN)
        self.setObjectName("emergency")
        self._code = QLineEdit(self)
        self._code.setMaxLength(40)
        self._kind = QComboBox(self)
        for code in EMERGENCY:
            self._kind.addItem(EMERGENCY.label(code, self.kit.words.catalogue), code)
        self._reason = QPlainTextEdit(self)
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(self.kit.look.line_height * _LINES + self.kit.look.px(2))
        self.ask(_CODE, self._code, "code")
        self.ask(_KIND, self._kind, "category")
        self.ask(_WHY, self._reason, "reason")
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        self.go.setEnabled(False)
        said = {"category": self._kind.currentData(), "reason": self._reason.toPlainText()}
        self.room.session.act(break_glass, self._code.text(), said, then=self._opened, otherwise=self.refuse)

    def _opened(self, changes: Changes) -> None:
        self.accept()
        self.room.go("case", changes.case_id)
