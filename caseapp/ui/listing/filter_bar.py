"""The filter of a list as chips: those pressed or not, those that were added, and a button for more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from caseapp.domain.records import Provider
from caseapp.operations import casebook
from caseapp.operations.narrowing import Bound, with_span, with_values
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import Stored
from caseapp.text import Text, mark
from caseapp.ui.editors.chips import Chip
from caseapp.ui.flow import FlowLayout
from caseapp.ui.listing.filter_dialog import TITLE, FilterDialog
from caseapp.ui.listing.wording import Part, Wording
from caseapp.ui.pages.page import Room

_ADD, _CLEAR = mark("Filters", "Filter…"), mark("Filters", "Clear all")
_REMOVE = mark("Filters", "Remove filter: {words}")
_LONGEST = 60  # letters of a chip


@dataclass(frozen=True)
class Switch:
    """A filter people switch on and off."""

    name: str
    words: Text
    on: Callable[[CaseFilter, str], CaseFilter]
    off: Callable[[CaseFilter], CaseFilter]


_SWITCHES = (
    Switch(
        "mine",
        mark("Cases", "Mine"),
        lambda f, me: replace(f, responsible=me),
        lambda f: replace(f, responsible=None),
    ),
    Switch(
        "open",
        mark("Cases", "Open"),
        lambda f, _: replace(f, is_open=True),
        lambda f: replace(f, is_open=None),
    ),
    Switch(
        "waiting",
        mark("Cases", "Waiting for an answer"),
        lambda f, _: replace(f, is_waiting=True),
        lambda f: replace(f, is_waiting=None),
    ),
    Switch(
        "children",
        mark("Cases", "Children"),
        lambda f, _: replace(f, stage="child"),
        lambda f: replace(f, stage=None),
    ),
    Switch(
        "age_unknown",
        mark("Cases", "Age not known"),
        lambda f, _: replace(f, stage="unknown"),
        lambda f: replace(f, stage=None),
    ),
    Switch(
        "by_deadline",
        mark("Cases", "By deadline"),
        lambda f, _: replace(f, due_before="9999"),
        lambda f: replace(f, due_before=None),
    ),
)


class FilterBar(QWidget):
    """`wanted` is the filter that all chips make together."""

    changed = Signal()

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._kit = room, room.kit
        self.wanted = CaseFilter()
        self._wording = Wording(room.kit, {each.user_id: each.name for each in room.me.people})
        self._switches = {each.name: self._chip(each) for each in _SWITCHES}
        self._added: list[QPushButton] = []
        self._add = self._button(_ADD, "add_filter", "funnel")
        self._add.clicked.connect(lambda _=False: self.add())
        self._clear = self._button(_CLEAR, "clear_filters", "x")
        self._clear.clicked.connect(lambda _=False: self._change(CaseFilter()))
        self._flow = FlowLayout(gap=room.kit.look.px(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)
        for widget in (*self._switches.values(), self._add, self._clear):
            self._flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show()

    def add(self) -> None:
        """Asks for one more filter."""
        FilterDialog(self._kit, self._room.session, self._wording, self._take, self.window()).open()

    def show_filter(self, wanted: CaseFilter) -> None:
        """Shows this filter, and sends nothing."""
        self.wanted = wanted
        self._show()

    def load_names(self) -> None:
        """Asks for the names of the services that values may stand for."""
        self._room.session.ask(casebook.providers, then=self._take_names)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete and Backspace remove the chip that has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_removal = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            if is_removal and isinstance(watched, QPushButton):
                watched.click()
                return True
        return super().eventFilter(watched, event)

    def _take_names(self, found: Sequence[Stored]) -> None:
        for stored in found:
            if isinstance(stored.record, Provider):
                self._wording.names[stored.id] = stored.record.name
        self._show()

    def _take(self, name: str, values: tuple[str, ...], span: tuple[Bound, Bound] | None) -> None:
        if span is not None:
            self._change(with_span(self.wanted, name, *span))
        else:
            self._change(with_values(self.wanted, name, values, are_in_use=True))
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, wanted: CaseFilter) -> None:
        self.wanted = wanted
        self._show()
        self.changed.emit()

    def _pressed(self, switch: Switch, *, is_on: bool) -> None:
        if is_on:
            self._change(switch.on(self.wanted, self._room.me.user_id))
        else:
            self._change(switch.off(self.wanted))

    def _show(self) -> None:
        me = self._room.me.user_id
        for switch in _SWITCHES:
            chip = self._switches[switch.name]
            chip.blockSignals(True)
            chip.setChecked(switch.on(self.wanted, me) == self.wanted)
            chip.blockSignals(False)
        had_focus = next((n for n, each in enumerate(self._added) if each.hasFocus()), None)
        for old in self._added:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for widget in (self._add, self._clear):
            self._flow.removeWidget(widget)
        self._added = [self._part(part) for part in self._wording.parts(self.wanted, me)]
        before: QWidget = list(self._switches.values())[-1]
        for widget in (*self._added, self._add, self._clear):
            self._flow.addWidget(widget)
            widget.show()
            QWidget.setTabOrder(before, widget)
            before = widget
        self._clear.setVisible(self.wanted != CaseFilter())
        if had_focus is not None:
            left = self._added[min(had_focus, len(self._added) - 1)] if self._added else self._add
            left.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _part(self, part: Part) -> QPushButton:
        shown = part.words if len(part.words) <= _LONGEST else part.words[: _LONGEST - 1] + "…"
        chip = QPushButton(shown.replace("&", "&&"), self)
        chip.setObjectName(f"part.{part.name}")
        chip.setProperty("part", "chip")
        self._kit.icons.put_on(chip, "x")
        chip.setAccessibleName(self._kit.words(_REMOVE.filled(words=part.words)))
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip.installEventFilter(self)
        chip.clicked.connect(lambda _=False: self._change(part.without))
        return chip

    def _chip(self, switch: Switch) -> Chip:
        chip = Chip(self._kit, self._kit.words(switch.words), self)
        chip.setObjectName(f"filter.{switch.name}")
        chip.toggled.connect(lambda is_on: self._pressed(switch, is_on=is_on))
        return chip

    def _button(self, words: Text, name: str, icon: str) -> QPushButton:
        button = QPushButton(self._kit.words(words), self)
        button.setObjectName(name)
        button.setProperty("part", "chip")
        self._kit.icons.put_on(button, icon, "quiet")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return button


ADD_FILTER = TITLE
