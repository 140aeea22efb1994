"""What all editors have in common: they show an answer, give an answer back, and say when it changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from caseapp.domain.fields import Field, Sensitivity
from caseapp.text import Text
from caseapp.ui.kit import Kit
from caseapp.ui.theme import restyle


class Editor(QWidget):
    """One question's answer. `changed` comes after the person's hand, never after `show_answer`."""

    changed = Signal()
    refused = Signal(object)  # Text: why what was pasted or dropped was not taken
    is_wide = False  # wants the whole width of a form

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit, self.field = kit, field
        self._is_faulty = False
        # Qt takes only what can have the keyboard into the order of keys; the proxy is handed it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name = kit.words(field.ask.label)
        self.setObjectName(field.name)
        self.setAccessibleName(self.name)

    @property
    def is_identifying(self) -> bool:
        return self.field.ask.sensitivity is Sensitivity.IDENTIFYING

    def answer(self) -> object:
        """The answer as it stands, unchecked; None or () where there is none."""
        raise NotImplementedError

    def show_answer(self, value: object) -> None:
        """Shows an answer; None clears it."""
        raise NotImplementedError

    def first_input(self) -> QWidget:
        """The widget that takes the keyboard first."""
        return self.focusProxy() or self

    def mark_faulty(self, *, faulty: bool) -> None:
        """Marks the inputs; the words under them say why."""
        if faulty == self._is_faulty:
            return
        self._is_faulty = faulty
        for widget in (self, *self.findChildren(QWidget)):
            restyle(widget, "faulty", "true" if faulty else "false")

    def _refuse(self, why: Text) -> None:
        self.refused.emit(why)
