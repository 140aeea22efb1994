"""One question of a form: label, editor, hint, a reason for no answer, and what is wrong with the answer."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from caseapp.domain.fields import Field
from caseapp.domain.record import UNANSWERED_LABELS, Unanswered
from caseapp.text import Text, mark
from caseapp.ui.editors.choose import editor_for
from caseapp.ui.editors.editor import Editor
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label, tip
from caseapp.ui.theme import Tone

_MORE, _KEY = mark("Question", "No answer: say why"), "F8"
_CLEAR = mark("Question", "Clear the answer")
_ANSWER = mark("Question", "Answer after all")
_EMPTY: tuple[object, ...] = (None, (), "")


class Question(QWidget):
    """A field as it is asked. `answer` is None where there is none; `reason` says why, if that was said."""

    changed = Signal()

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self.field = kit, field
        self.reason: Unanswered | None = None
        self.editor = editor_for(kit, field, self)
        self.is_wide = self.editor.is_wide
        self.label = Label(self.editor.name, role="label", parent=self)
        self._reason = QPushButton(self)
        self._reason.setProperty("part", "chip")
        self._reason.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._reason.setAutoDefault(False)
        self._reason.clicked.connect(self._answer_after_all)
        tip(self._reason, kit.words(_ANSWER))
        self._reason.hide()
        self._more = self._menu_button()
        hint = kit.words(field.ask.hint) if field.ask.hint else ""
        self._hint = Label(hint, role="caption", parent=self)
        self._hint.setVisible(bool(hint))
        self._problem = Label("", role="caption", parent=self)
        self._problem.show_tone(Tone.OVERDUE)
        self._problem.hide()
        self._lay_out()
        self._connect_editor()

    def answer(self) -> object:
        """The answer as it stands, unchecked; None for none."""
        given = None if self.reason else self.editor.answer()
        return None if given in _EMPTY else given

    def show_answer(self, value: object, reason: Unanswered | None = None) -> None:
        """Shows an answer, or the reason for having none."""
        self.editor.show_answer(value)
        self._show_reason(reason)
        self.show_problem(None)

    def show_problem(self, sentence: Text | None) -> None:
        """Says under the field what is wrong with the answer; None takes it away."""
        words = self._kit.words(sentence) if sentence else ""
        self._problem.show_words(words)
        self._problem.setVisible(bool(words))
        self.editor.mark_faulty(faulty=bool(words))

    def replace_editor(self, editor: Editor) -> None:
        """Asks the same question with another editor."""
        answer = self.editor.answer()
        self._answer_row.replaceWidget(self.editor, editor)
        QWidget.setTabOrder(self.editor, editor)
        self.editor.hide()
        self.editor.deleteLater()
        self.editor = editor
        self._connect_editor()
        editor.show_answer(answer)
        editor.setVisible(self.reason is None)

    def focus(self) -> None:
        """Moves the keyboard here."""
        target = self._reason if self.reason else self.editor.first_input()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def last_stop(self) -> QWidget:
        """The last widget the Tab key visits here."""
        return self._more

    def _connect_editor(self) -> None:
        self.editor.changed.connect(self._edited)
        self.editor.refused.connect(self.show_problem)
        self.label.setBuddy(self.editor.first_input())
        for widget in (self.editor, self.editor.first_input()):
            widget.setAccessibleDescription(self._hint.words)

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self.field.name}.reason")
        self._kit.icons.put_on(button, "dots-three")
        offer = f"{self._kit.words(_MORE)} ({_KEY})"
        button.setAccessibleName(f"{self.editor.name}: {offer}")
        tip(button, offer)
        # A key of its own instead of a stop for Tab: going through a form takes half as many keys.
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        key = QShortcut(QKeySequence(_KEY), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._open_reasons)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for reason, words in UNANSWERED_LABELS.items():
            menu.addAction(self._kit.words(words), partial(self._give_reason, reason))
        menu.addSeparator()
        menu.addAction(self._kit.words(_CLEAR), partial(self._give_reason, None))
        button.setMenu(menu)
        # Without an answer such a record cannot be kept at all, so no reason for silence is offered.
        button.setVisible(not self.field.is_required)
        return button

    def _open_reasons(self) -> None:
        menu = self._more.menu()
        if not self._more.isHidden() and menu is not None:
            menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _lay_out(self) -> None:
        self._answer_row = answer = QHBoxLayout()
        answer.setSpacing(self._kit.look.px(0.5))
        answer.addWidget(self.editor, 1)
        answer.addWidget(self._reason)
        answer.addStretch(0)
        answer.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(0.5))
        column.addWidget(self.label)
        column.addLayout(answer)
        column.addWidget(self._hint)  # below, so that fields side by side stand on one line
        column.addWidget(self._problem)
        column.addStretch(1)

    def _give_reason(self, reason: Unanswered | None) -> None:
        self.editor.show_answer(None)
        self._show_reason(reason)
        self.focus()
        self._edited()

    def _answer_after_all(self) -> None:
        self._give_reason(None)

    def _show_reason(self, reason: Unanswered | None) -> None:
        self.reason = reason
        words = self._kit.words(UNANSWERED_LABELS[reason]) if reason else ""
        self._reason.setText(words)
        self._kit.icons.put_on(self._reason, "arrow-counter-clockwise")
        self._reason.setAccessibleName(f"{self.editor.name}: {words}" if reason else "")
        self._reason.setVisible(reason is not None)
        self.editor.setVisible(reason is None)

    def _edited(self) -> None:
        self.show_problem(None)
        self.changed.emit()
