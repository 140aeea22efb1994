"""A form with its page around it: save, what is wrong, and a draft never older than ten seconds."""

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from caseapp.domain.checking import NotValid
from caseapp.domain.record import Record
from caseapp.text import mark
from caseapp.ui.forms import Form, FormMaker
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

DRAFT_AFTER = 5.0  # s; with the time to write it well under the ten that may be lost
_SAVE = mark("FormPage", "Save")
_SAVED = mark("FormPage", "Saved")
_NOT_SAVED = mark("FormPage", "Not saved yet")
_LOOK = mark("FormPage", "Nothing is saved yet. Look at the marked answers.")
_WIDEST = 130  # units


class FormPage(QWidget):
    """Asks for one record. `save_wanted` and `draft_due` carry the answers as they stand, unchecked."""

    save_wanted = Signal(object)  # dict[str, object]
    draft_due = Signal(object)  # dict[str, object]

    def __init__(
        self,
        kit: Kit,
        record_type: type[Record],
        *,
        make_form: FormMaker = Form,
        draft_after: float = DRAFT_AFTER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._is_changed = self._draft_is_old = False
        self._focused: QWidget | None = None
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll = QScrollArea(self)
        inside = self._inside(self._scroll)
        # Given their parents at once: each change of parent would dress the whole form anew.
        self._notice = Notice(kit, tone=Tone.OVERDUE, parent=inside)
        self._notice.hide()
        self.form = make_form(kit, record_type, inside)
        self.form.changed.connect(self._edited)
        self._fill(inside)
        self.save_button = QPushButton(kit.words(_SAVE), self)
        self.save_button.setObjectName("save")
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.ask_to_save)
        self._state = Label("", role="caption", wraps=False, parent=self)
        self._draft = QTimer(self, singleShot=True, interval=round(draft_after * 1000))
        self._draft.timeout.connect(self.write_draft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.above_footer = QVBoxLayout()
        column.addWidget(self._scroll, 1)
        column.addLayout(self.above_footer)
        column.addWidget(self._footer())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(self.ask_to_save)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    @property
    def has_changes(self) -> bool:
        """Whether something was answered that is not saved."""
        return self._is_changed

    def ask_to_save(self) -> None:
        """Hands the answers over to be saved; while they are being saved, does nothing."""
        if self.save_button.isEnabled():
            self.save_wanted.emit(self.form.answers())

    def set_saving(self, *, is_saving: bool) -> None:
        """While answers are being saved, nothing can be typed that would be lost."""
        if is_saving:
            self._focused = self.form.focusWidget()
        self.save_button.setEnabled(not is_saving)
        self.form.setEnabled(not is_saving)
        if not is_saving and self._focused is not None and shiboken6.isValid(self._focused):
            self._focused.setFocus()

    def write_draft(self) -> None:
        """Hands the answers over to be kept as a draft, if they changed since the last one."""
        if self._draft_is_old:
            self._draft_is_old = False
            self._draft.stop()
            self.draft_due.emit(self.form.answers())

    def show_saved(self) -> None:
        """Says that the answers are saved; called after the commit, never before."""
        self._is_changed = self._draft_is_old = False
        self._draft.stop()
        self._notice.hide()
        self._state.show_words(self._kit.words(_SAVED))

    def show_problems(self, problems: NotValid) -> None:
        """Says what is wrong, field by field; what no field of the form stands for is said above them."""
        self.form.show_problems(problems)
        self._notice.show_words(self._kit.words(_LOOK))
        self._notice.show()

    def _edited(self) -> None:
        self._is_changed = self._draft_is_old = True
        self._state.show_words(self._kit.words(_NOT_SAVED))
        if not self._draft.isActive():  # not started again by each key, or a fast writer would never be saved
            self._draft.start()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.form.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, self._kit.look.px(8))

    def _inside(self, area: QScrollArea) -> QWidget:
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(area)
        inside.setProperty("part", "scrolled")
        area.setWidget(inside)
        return inside

    def _fill(self, inside: QWidget) -> None:
        row = QHBoxLayout(inside)
        space = self._kit.look.px(3)
        row.setContentsMargins(space, space, space, space)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        column.setSpacing(self._kit.look.px(2))
        column.addWidget(self._notice)
        column.addWidget(self.form, 1)
        for widget in (self.form, self._notice):
            widget.setMaximumWidth(self._kit.look.px(_WIDEST))

    def _footer(self) -> QFrame:
        footer = QFrame(self)
        footer.setProperty("part", "footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(
            self._kit.look.px(3), self._kit.look.px(1), self._kit.look.px(3), self._kit.look.px(1)
        )
        row.setSpacing(self._kit.look.px(2))
        row.addWidget(self.save_button)
        row.addWidget(self._state)
        row.addStretch(1)
        self.footer = row
        return footer
