"""Editors for a few choices that are all in sight: yes or no, one of a few, some of several."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from caseapp.domain.fields import Field
from caseapp.text import mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.editors.editor import Editor
from caseapp.ui.flow import FlowLayout
from caseapp.ui.kit import Kit

_YES, _NO = mark("Editors", "Yes"), mark("Editors", "No")
_AHEAD = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Chip(QPushButton):
    """A choice that is pressed or not; the arrow keys go to its neighbours."""

    def __init__(self, kit: Kit, text: str, editor: QWidget) -> None:
        super().__init__(editor)
        self._kit, self._editor = kit, editor
        # An ampersand in a name is not a mnemonic.
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("part", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        # In the room the style sheet leaves, so that choosing moves nothing on the page.
        side = self._kit.look.px(1.5)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - side - 5 if is_rtl else 5
        with QPainter(self) as painter:
            painter.drawPixmap(
                x, (self.height() - side) // 2, self._kit.icons.pixmap("check", "primary", side)
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _AHEAD.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        is_sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if is_sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        chips = self._editor.findChildren(Chip)
        chips[(chips.index(self) + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)


class ChipsEditor(Editor):
    """Chips for a list of codes; only one at a time if `one`. Pressing a chosen chip takes it back.

    Several answers are kept in the order they were given, because the first of them is the main one.
    """

    def __init__(
        self,
        kit: Kit,
        field: Field,
        choices: Sequence[tuple[object, str]],
        *,
        one: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, field, parent)
        self.is_wide = not one and len(choices) > 4
        self._one = one
        self._chosen: list[object] = []
        self._chips: dict[object, Chip] = {}
        self._flow = FlowLayout(gap=kit.look.px(0.75))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._flow)
        for value, text in choices:
            self._add(value, text)
        self.setFocusProxy(next(iter(self._chips.values())))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def answer(self) -> object:
        if self._one:
            return self._chosen[0] if self._chosen else None
        return tuple(self._chosen)

    def show_answer(self, value: object) -> None:
        given = value if isinstance(value, tuple | list) else (value,)
        for code in given:
            if isinstance(code, str) and code not in self._chips and self.field.ask.codes is not None:
                self._add_gone(code)
        self._chosen = [each for each in given if each in self._chips]
        self._check()

    def _add(self, value: object, text: str) -> Chip:
        chip = Chip(self.kit, text, self)
        chip.setObjectName(f"{self.field.name}.{value}")
        chip.setAccessibleDescription(self.name)
        chip.clicked.connect(lambda checked, value=value: self._pressed(value, on=checked))
        self._chips[value] = chip
        self._flow.addWidget(chip)
        return chip

    def _add_gone(self, code: str) -> None:
        """A code that is no longer in the list is one more choice, and not lost."""
        last = next(reversed(self._chips.values()))
        chip = self._add(code, code_in_words(self.kit, self.field.ask.codes, code))
        QWidget.setTabOrder(last, chip)
        chip.show()
        self.updateGeometry()

    def _pressed(self, value: object, *, on: bool) -> None:
        if self._one:
            self._chosen.clear()
        if on:
            self._chosen.append(value)
        elif value in self._chosen:
            self._chosen.remove(value)
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        for value, chip in self._chips.items():
            chip.setChecked(value in self._chosen)


def yes_no_editor(kit: Kit, field: Field, parent: QWidget | None = None) -> ChipsEditor:
    """Yes and no side by side; neither is chosen until somebody answers."""
    choices = ((True, kit.words(_YES)), (False, kit.words(_NO)))
    return ChipsEditor(kit, field, choices, one=True, parent=parent)
