"""Editors for lists too long to lie open: a box with search, and a line that collects several."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QStringListModel, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from caseapp.domain.fields import Field
from caseapp.text import mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.editors.editor import Editor
from caseapp.ui.editors.lines import Line
from caseapp.ui.flow import FlowLayout
from caseapp.ui.kit import Kit

SEARCHED_FROM = 12
_SEARCH = mark("Editors", "Type to search")
_ADD = mark("Editors", "Type to add")
_REMOVE = mark("Editors", "Remove {choice}")


class CalmCombo(QComboBox):
    """A combo box that a turn of the wheel over a page cannot change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEditor(Editor):
    """One of a list; long lists are searched by typing any part of a name."""

    def __init__(
        self, kit: Kit, field: Field, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, field, parent)
        self.combo = CalmCombo(self)
        self.combo.setObjectName(field.name)
        self.combo.setAccessibleName(self.name)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.setMaxVisibleItems(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)
        self.setFocusProxy(self.combo)
        self.offer(choices)
        if len(choices) >= SEARCHED_FROM:
            self._make_searchable()
        self.combo.activated.connect(self.changed)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replaces the list of codes and names."""
        kept = self.answer() if self.combo.count() else None
        self.combo.clear()
        self.combo.addItem("", None)
        for code, name in choices:
            self.combo.addItem(name, code)
        self.show_answer(kept)

    def answer(self) -> object:
        value: object = self.combo.currentData()
        return value

    def show_answer(self, value: object) -> None:
        place = self.combo.findData(value) if value is not None else 0
        if place < 0:  # a code that is no longer in the list is one more choice, and not lost
            self.combo.addItem(code_in_words(self.kit, self.field.ask.codes, str(value)), value)
            place = self.combo.count() - 1
        self.combo.setCurrentIndex(place)

    def _make_searchable(self) -> None:
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.combo.lineEdit()
        assert line is not None  # noqa: S101 - an editable combo box has a line
        line.setPlaceholderText(self.kit.words(_SEARCH))
        line.setObjectName(self.field.name)
        line.setAccessibleName(self.name)
        line.setMaxLength(200)
        completer = suggestions(self.combo.model(), self.combo)
        self.combo.setCompleter(completer)
        completer.activated.connect(self._chosen)
        line.editingFinished.connect(self._settle)

    def _chosen(self, name: str) -> None:
        place = self.combo.findText(name, Qt.MatchFlag.MatchExactly)
        if place >= 0:
            self.combo.setCurrentIndex(place)
            self.changed.emit()

    def _settle(self) -> None:
        """What was typed becomes a choice from the list, or the choice before it comes back."""
        typed = self.combo.currentText().strip()
        place = self.combo.findText(typed, Qt.MatchFlag.MatchFixedString) if typed else 0
        if place < 0 and typed:
            matching = self.combo.findText(typed, Qt.MatchFlag.MatchContains)
            place = matching if matching >= 0 and self._is_only(typed) else self.combo.currentIndex()
        if place != self.combo.currentIndex():
            self.combo.setCurrentIndex(place)
            self.changed.emit()
        self.combo.setEditText(self.combo.itemText(self.combo.currentIndex()))

    def _is_only(self, typed: str) -> bool:
        names = (self.combo.itemText(place) for place in range(self.combo.count()))
        return sum(typed.casefold() in name.casefold() for name in names) == 1


class PickerEditor(Editor):
    """Several of a long list: what is chosen stands as chips, the line below adds to them."""

    is_wide = True

    def __init__(
        self, kit: Kit, field: Field, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, field, parent)
        self._names = dict(choices)
        self._codes = {name: code for code, name in choices}
        self._chosen: list[str] = []
        self.line = _AddLine(kit, 200, parent=self)
        self.line.setObjectName(field.name)
        self.line.setAccessibleName(self.name)
        self.line.setPlaceholderText(kit.words(_ADD))
        self.line.setMaximumWidth(kit.look.px(44))
        self._offered = QStringListModel(list(self._codes), self)
        self._completer = suggestions(self._offered, self)
        self.line.setCompleter(self._completer)
        self._completer.activated.connect(self._add_named)
        self.line.returnPressed.connect(self._add_typed)
        self.line.refused.connect(self.refused)
        self._shelf = QWidget(self)
        self._flow = FlowLayout(self._shelf, gap=kit.look.px(0.75))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shelf)
        layout.addWidget(self.line)
        self._shelf.hide()
        self.setFocusProxy(self.line)

    def answer(self) -> object:
        return tuple(self._chosen)

    def show_answer(self, value: object) -> None:
        self._chosen = [str(code) for code in value] if isinstance(value, tuple | list) else []
        for code in self._chosen:
            if code not in self._names:  # no longer in the list: one more choice, and not lost
                self._names[code] = code_in_words(self.kit, self.field.ask.codes, code)
                self._codes[self._names[code]] = code
                self._offered.setStringList(list(self._codes))
        self._show_chips()

    def _add_named(self, name: str) -> None:
        code = self._codes.get(name)
        # The completer writes the name into the line after this signal, so it is cleared a moment later.
        QTimer.singleShot(0, self.line, self.line.clear)
        if code is not None and code not in self._chosen:
            self._chosen.append(code)
            self._show_chips()
            self.changed.emit()

    def _add_typed(self) -> None:
        typed = self.line.text().strip().casefold()
        found = [name for name in self._codes if typed and typed in name.casefold()]
        exact = [name for name in found if name.casefold() == typed]
        if exact or len(found) == 1:
            self._add_named((exact or found)[0])

    def _remove(self, code: str) -> None:
        self._chosen.remove(code)
        self._show_chips()
        self.line.setFocus()
        self.changed.emit()

    def _show_chips(self) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        before: QWidget = self.line
        for code in self._chosen:
            name = self._names[code]
            chip = QPushButton(name.replace("&", "&&"), self._shelf)
            self.kit.icons.put_on(chip, "x")
            chip.setProperty("part", "chip")
            chip.setAutoDefault(False)
            chip.setAccessibleName(self.kit.words(_REMOVE.filled(choice=name)))
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            chip.clicked.connect(lambda _=False, code=code: self._remove(code))
            self._flow.addWidget(chip)
            chip.show()
            QWidget.setTabOrder(before, chip)
            before = chip
        self._shelf.setVisible(bool(self._chosen))
        self.updateGeometry()


class _AddLine(Line):
    """A line whose list opens with the arrow key as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.completer() and not self.text():
            self.completer().setCompletionPrefix("")
            self.completer().complete()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.clear()


def suggestions(model: QAbstractItemModel, parent: QWidget) -> QCompleter:
    """A list of suggestions that finds what is typed anywhere in a name."""
    completer = QCompleter(parent)
    completer.setModel(model)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setMaxVisibleItems(8)
    popup = QListView()
    popup.setProperty("part", "suggestions")
    popup.setUniformItemSizes(True)
    completer.setPopup(popup)
    return completer
