"""Asks which of a few things an act is about, and for words about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QWidget

from caseapp.text import Text, mark
from caseapp.ui.dialogs.act_dialog import ActDialog
from caseapp.ui.pages.page import Room

_WORDS = mark("Choosing", "In words")
_LINES = 4
Choices = Sequence[tuple[str, str]]


class ChoosingDialog(ActDialog):
    """Hands on the chosen code, the words, and whether a box was ticked; `do_it` does the act."""

    def __init__(
        self,
        room: Room,
        parent: QWidget,
        sentences: tuple[Text, Text, Text],
        choices: Choices,
        do_it: Callable[[str, str, bool], None],
        *,
        box: Text | None = None,
    ) -> None:
        super().__init__(room, parent, *sentences)
        self.setObjectName("choosing")
        self._do_it = do_it
        self._choice = QComboBox(self)
        for code, words in choices:
            self._choice.addItem(words, code)
        self.ask(sentences[0], self._choice, "choice")
        self._said = QPlainTextEdit(self)
        self._said.setTabChangesFocus(True)
        self._said.setFixedHeight(self.kit.look.line_height * _LINES + self.kit.look.px(2))
        self.ask(_WORDS, self._said, "words")
        self._box = QCheckBox(self.words(box) if box else "", self)
        self._box.setObjectName("box")
        self._box.setVisible(box is not None)
        self.body.addWidget(self._box)
        self.go.setEnabled(bool(choices))
        self._choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        code, words = str(self._choice.currentData()), self._said.toPlainText().strip()
        is_ticked = self._box.isChecked()
        self.accept()
        self._do_it(code, words, is_ticked)
