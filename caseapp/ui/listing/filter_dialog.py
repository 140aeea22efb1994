"""Adds a filter: a question found by typing, then the values some case has, or a span of days or numbers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from caseapp.operations import casebook
from caseapp.operations.narrowing import STAGE, Bound
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.listing.span import SpanEditor
from caseapp.ui.listing.wording import Wording, is_number, is_span, own_values
from caseapp.ui.parts.box import Box
from caseapp.ui.plain import Label
from caseapp.ui.session import Session

TITLE = mark("Filters", "Add a filter")
_SEARCH = mark("Filters", "Search for a question")
_VALUES = mark("Filters", "Cases with any of these")
_NONE = mark("Filters", "No case has an answer to this question.")
_CHOOSE = mark("Filters", "Choose a question. What identifies somebody is not among them.")
_SHOW, _CANCEL = mark("Filters", "Show these cases"), mark("QPlatformTheme", "Cancel")
_WIDTH, _HEIGHT, _LIST = 104, 62, 50
Chosen = Callable[[str, tuple[str, ...], tuple[Bound, Bound] | None], None]


class FilterDialog(Box):
    """Hands on the name of a field with the values that were ticked, or with a span."""

    def __init__(self, kit: Kit, session: Session, wording: Wording, chosen: Chosen, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._session, self._wording, self._chosen = kit, session, wording, chosen
        self.setAccessibleName(kit.words(TITLE))
        self.line = QLineEdit(self)
        self.line.setObjectName("filter_search")
        self.line.setMaxLength(100)
        self.line.setPlaceholderText(kit.words(_SEARCH))
        self.line.setAccessibleName(kit.words(_SEARCH))
        self.line.textChanged.connect(self._find)
        self.fields = self._list("filter_fields", kit.words(_SEARCH))
        self.fields.currentItemChanged.connect(lambda *_: self._show_field())
        self.values = self._list("filter_values", kit.words(_VALUES))
        self.values.itemChanged.connect(self._ticked)
        self.values.itemActivated.connect(_turn)
        self.span = SpanEditor(kit, self)
        self.span.changed.connect(self._look)
        self._hint = Label(kit.words(_CHOOSE), role="quiet", parent=self)
        self._stack = QStackedWidget(self)
        for widget in (_top(self._hint, self), self.values, _top(self.span, self)):
            self._stack.addWidget(widget)
        self._heading = Label("", role="label", parent=self)
        self._go = QPushButton(kit.words(_SHOW), self)
        self._arrange()
        self._find("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go through the questions while one is typed."""
        if self.line.hasFocus() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            last = self.fields.count() - 1
            self.fields.setCurrentRow(min(max(self.fields.currentRow() + step, 0), last))
            return
        super().keyPressEvent(event)

    @property
    def _name(self) -> str:
        item = self.fields.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        self.fields.clear()
        for name, shown in self._wording.fields():
            if all(word in shown.casefold() for word in words):
                item = QListWidgetItem(shown, self.fields)
                item.setData(Qt.ItemDataRole.UserRole, name)
        self.fields.setCurrentRow(0 if words else -1)
        self._show_field()

    def _show_field(self) -> None:
        name = self._name
        self._heading.show_words(self._wording.field(name) if name else "")
        self.values.clear()
        if not name:
            self._hint.show_words(self._kit.words(_CHOOSE))
            self._stack.setCurrentIndex(0)
        elif is_span(name):
            self.span.begin(is_number=is_number(name))
            self._stack.setCurrentIndex(2)
        elif own := own_values(name):
            self._offer(name, own)
        else:
            self._session.ask(casebook.values_in_use, name, then=partial(self._offer, name))
        self._look()

    def _offer(self, name: str, values: tuple[str, ...]) -> None:
        if name != self._name or self.values.count():  # another question meanwhile, or answered already
            return
        named = [(value, self._wording.value(name, value)) for value in values]
        self.values.blockSignals(True)
        for value, words in named if own_values(name) else self._kit.words.sorted_by_name(named):
            item = QListWidgetItem(words, self.values)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.values.setCurrentRow(0)
        self.values.blockSignals(False)
        self._hint.show_words(self._kit.words(_NONE))
        self._stack.setCurrentIndex(1 if values else 0)
        self._look()

    def _ticked(self, item: QListWidgetItem) -> None:
        if self._name == STAGE and item.checkState() is Qt.CheckState.Checked:  # one at a time
            for place in range(self.values.count()):
                other = self.values.item(place)
                if other is not item:
                    other.setCheckState(Qt.CheckState.Unchecked)
        self._look()

    def _given(self) -> tuple[str, ...]:
        items = (self.values.item(place) for place in range(self.values.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _look(self) -> None:
        is_ready = self.span.is_ready if self._name and is_span(self._name) else bool(self._given())
        self._go.setEnabled(bool(self._name) and is_ready)

    def _accept(self) -> None:
        name = self._name
        span = self.span.bounds() if is_span(name) else None
        values = self._given()
        self.accept()
        self._chosen(name, values, span)

    def _list(self, name: str, words: str) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setProperty("part", "results")
        made.setUniformItemSizes(True)
        made.setIconSize(QSize(self._kit.look.icon_size, self._kit.look.icon_size))
        return made

    def _arrange(self) -> None:
        kit, px = self._kit, self._kit.look.px
        self._go.setObjectName("filter_show")
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self._accept)
        cancel = QPushButton(kit.words(_CANCEL), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        left, right, row, foot = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        left.addWidget(self.line)
        left.addWidget(self.fields, 1)
        self.fields.setFixedWidth(px(_LIST))
        self.line.setFixedWidth(px(_LIST))
        right.addWidget(self._heading)
        right.addWidget(self._stack, 1)
        row.addLayout(left)
        row.addLayout(right, 1)
        row.setSpacing(px(2))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(2))
        column.addWidget(Label(kit.words(TITLE), role="section", parent=self))
        column.addLayout(row, 1)
        column.addLayout(foot)
        self.resize(px(_WIDTH), px(_HEIGHT))


def _turn(item: QListWidgetItem) -> None:
    is_on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)


def _top(widget: QWidget, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder
