"""What dialogs that gather a few answers for one act have in common."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.text import Text
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_WIDTH = 72


class ActDialog(Box):
    """A heading, words about it, `body` for the questions, a place for a refusal, and two buttons."""

    def __init__(self, room: Room, parent: QWidget, heading: Text, about: Text, act: Text) -> None:
        super().__init__(parent)
        self.room, self.kit = room, room.kit
        self.setAccessibleName(self.words(heading))
        px = self.kit.look.px
        self.setMinimumWidth(px(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(self.words(heading), role="section", parent=self))
        column.addWidget(Label(self.words(about), role="quiet", parent=self))
        self.body = QVBoxLayout()
        self.body.setSpacing(px(1))
        column.addLayout(self.body)
        self.notice = Notice(self.kit, tone=Tone.OVERDUE, parent=self)
        self.notice.hide()
        column.addWidget(self.notice)
        self.go = QPushButton(self.words(act), self)
        self.go.setObjectName("do")
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(lambda _=False: self.do())
        column.addStretch(1)  # or the labels would take the room there is to spare
        column.addLayout(last_row(self.kit, self, self.go))

    def do(self) -> None:
        """Gathers the answers and asks for the act."""
        raise NotImplementedError

    def ask(self, words: Text, widget: QWidget, name: str) -> None:
        """Puts a question under its words."""
        label = Label(self.words(words), role="label", parent=self)
        label.setBuddy(widget)
        widget.setObjectName(name)
        widget.setAccessibleName(self.words(words))
        self.body.addWidget(label)
        self.body.addWidget(widget)

    def refuse(self, error: KnownError) -> None:
        """Shows why the act was not done; what was typed stays."""
        self.notice.show_words(self.words(error.text))
        self.notice.show()
        self.go.setEnabled(True)

    def words(self, text: Text) -> str:
        """A sentence in the language of the window."""
        return self.kit.words(text)
