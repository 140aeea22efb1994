"""A word at the foot of the window that something was done, with a way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label

_ABOVE_FOOT = 9.5  # units; over the footer of a form, which is not to be covered
_SHOWN_FOR = 8.0  # s; long enough to read slowly and to reach the button


class Toast(QFrame):
    """Shown over its parent; the next one takes its place."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._over = kit, parent
        self._act: Callable[[], None] | None = None
        self.setProperty("part", "toast")
        self._label = Label("", wraps=False, parent=self)
        self._button = QPushButton(self)
        self._button.setObjectName("undo")
        self._button.clicked.connect(self._do)
        row = QHBoxLayout(self)
        row.setContentsMargins(kit.look.px(2), kit.look.px(0.5), kit.look.px(1), kit.look.px(0.5))
        row.addWidget(self._label)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=round(_SHOWN_FOR * 1000))
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, words: str, act_words: str = "", act: Callable[[], None] | None = None) -> None:
        """Says that something was done; `act` undoes it."""
        self._label.show_words(words)
        self._button.setText(act_words)
        self._button.setVisible(act is not None)
        self._act = act
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        self.adjustSize()
        room = self._over.rect()
        self.move(
            (room.width() - self.width()) // 2, room.height() - self.height() - self._kit.look.px(_ABOVE_FOOT)
        )
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if self._kit.words.is_right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
