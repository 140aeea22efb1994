"""What a screen reader, a task bar or somebody looking over a shoulder can get out of a window."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTableView, QWidget

from tests.journeys.hands import Hands

_TEXTS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
)
# Parts of Qt's own widgets that name themselves by what they belong to.
_QTS_OWN = ("ScrollLeftButton", "ScrollRightButton")


@dataclass(frozen=True)
class Sight:
    """What there was in a place: all words, titles, what has no name, and what Tab passes by."""

    said: frozenset[str]
    titles: frozenset[str]
    nameless: tuple[str, ...]
    by_tab: tuple[str, ...] = field(default=())
    back: tuple[str, ...] = field(default=())
    missed: tuple[str, ...] = field(default=())


def look(person: Hands, *, with_keys: bool = True) -> Sight:
    """Everything there is to see and hear in the window now, hidden parts of it included."""
    tops = QApplication.topLevelWidgets()
    ahead, back = ((), ()) if not with_keys else (tab_stops(person), tab_stops(person, back=True))
    return Sight(
        said=frozenset(said_by(person.window)),
        titles=frozenset(top.windowTitle() for top in tops),
        nameless=tuple(_nameless(person.window)),
        by_tab=tuple(map(_name, ahead)),
        back=tuple(map(_name, back)),
        missed=tuple(_name(widget) for widget in _could_have_focus(person.window) if widget not in ahead)
        if with_keys
        else (),
    )


def said_by(window: QWidget) -> Iterator[str]:
    """All words of a window: names for screen readers, values, tips, labels and lists."""
    for interface in _interfaces(QAccessible.queryAccessibleInterface(window)):
        yield from (interface.text(kind) for kind in _TEXTS)
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel):
            yield widget.text()
        if isinstance(widget, QTableView):
            yield from _cells(widget)


def tab_stops(person: Hands, *, back: bool = False) -> list[QWidget]:
    """The widgets the Tab key visits from here until it comes round."""
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    seen: list[QWidget] = []
    while person.focus not in seen:
        if person.focus is not person.window:
            seen.append(person.focus)
        QTest.keyClick(person.focus, Qt.Key.Key_Tab, modifier)
    return seen


def _could_have_focus(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        is_there = widget.isVisible() and widget.isEnabled() and widget.window() is window
        if takes_keys and is_there and not isinstance(widget.parent(), QComboBox):
            yield widget


def _interfaces(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield top
    for place in range(top.childCount()):
        child = top.child(place)
        if child is not None:
            yield from _interfaces(child)


def _nameless(window: QWidget) -> Iterator[str]:
    for interface in _interfaces(QAccessible.queryAccessibleInterface(window)):
        state, thing = interface.state(), interface.object()
        is_ours = isinstance(thing, QWidget) and thing.isVisible() and thing.objectName() not in _QTS_OWN
        if state.focusable and is_ours and not interface.text(QAccessible.Text.Name).strip():
            yield _name(thing)


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, *_SPOKEN):
                yield str(index.data(role) or "")


_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"
