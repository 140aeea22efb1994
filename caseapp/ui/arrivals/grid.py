"""The grid: a line a person; letters open a cell, Tab goes on, Enter begins the next line."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from caseapp.text import mark
from caseapp.ui.arrivals.columns import NAME, WIDTHS, NotUnderstood
from caseapp.ui.arrivals.rows import RowsOfList
from caseapp.ui.editors.lines import Line
from caseapp.ui.kit import Kit

_LIST = mark("Arrivals", "List of people who arrived")
_MOST = 1_000  # letters in a cell
_CELL, _WIDE_NOTE = "cell", 60
_FIRST = next(place for place, (name, _) in enumerate(WIDTHS) if name == NAME)
_EndEdit = QAbstractItemDelegate.EndEditHint
Index = QModelIndex | QPersistentModelIndex


class _Cells(QStyledItemDelegate):
    """One line of text over a cell; letters that mean nothing stay there until they do."""

    def __init__(self, kit: Kit, grid: "ArrivalGrid") -> None:
        super().__init__(grid)
        self._kit, self._grid = kit, grid

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002 - the option says how it looks
        editor = Line(self._kit, _MOST, private=True, parent=parent)
        editor.setObjectName(_CELL)
        editor.setFrame(False)
        column = self._grid.rows.columns[index.column()]
        editor.setAccessibleName(column.heading)
        editor.setAccessibleDescription(column.hint)
        editor.textEdited.connect(self._grid.tell_typed)
        editor.refused.connect(self._grid.hinted)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, Line):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: ARG002 - it is that of the grid
        if isinstance(editor, Line):
            self._grid.take(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRect(option.rect)
        is_note = self._grid.rows.columns[index.column()].name == "note"
        least = self._kit.look.px(_WIDE_NOTE if is_note else 0)
        if place.width() < least:  # a narrow column is still written in with some room
            spare = least - place.width()
            is_rtl = self._grid.layoutDirection() == Qt.LayoutDirection.RightToLeft
            place.adjust(0 if is_rtl else -spare, 0, spare if is_rtl else 0, 0)
            if place.left() < 0 or place.right() > self._grid.viewport().width():
                place = QRect(option.rect)
        editor.setGeometry(place)


class ArrivalGrid(QTableView):
    """Says which row was left, so that it is saved, and what is being typed."""

    left = Signal(int)  # the row that the keyboard went away from
    typed = Signal(int, object)  # the row, and its answers with what stands in the open cell
    hinted = Signal(object)  # what can be typed here, or why what was typed means nothing
    moved = Signal(int, int)  # the row and the column the keyboard came to

    def __init__(self, kit: Kit, rows: RowsOfList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self.rows = kit, rows
        self._is_refused = False  # whether what stands in the open cell means nothing
        self.setModel(rows)
        self.setItemDelegate(_Cells(kit, self))
        self._dress()
        for keys, act in (
            ("Ctrl+D", self.repeat),
            ("Ctrl+Return", self.next_line),
            ("Ctrl+Enter", self.next_line),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        rows.modelReset.connect(self._settle)

    @property
    def is_writing(self) -> bool:
        """Whether a cell is open; nothing is laid out anew under the hand of somebody who types."""
        return self._editor() is not None

    def begin(self) -> None:
        """Goes to the blank line at the end."""
        self.go_to(self.rows.rowCount() - 1)

    def go_to(self, row: int, column: int = _FIRST) -> None:
        """Goes to a cell of a row, the name where none is said."""
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row, column))
            self.scrollTo(self.currentIndex())

    def finish_cell(self) -> bool:
        """Takes what stands in the open cell; False where it means nothing and the cell stays open."""
        editor = self._editor()
        if editor is None:
            return True
        self._is_refused = False
        self.commitData(editor)
        if self._is_refused:
            return False
        self.closeEditor(editor, _EndEdit.NoHint)
        return True

    def take(self, index: Index, typed: str) -> None:
        """Reads what was typed in a cell and keeps what it means."""
        column = self.rows.columns[index.column()]
        try:
            answers = column.read(typed, self.rows.used(column.name))
        except NotUnderstood as error:
            self._is_refused = True
            self.hinted.emit(error.text)
            return
        self._is_refused = False
        self.rows.write(index.row(), answers)

    def tell_typed(self, typed: str) -> None:
        """Says what the row would be with what stands in the open cell."""
        index = self.currentIndex()
        if not index.isValid():
            return
        column = self.rows.columns[index.column()]
        answers: Mapping[str, object] = self.rows.row(index.row()).answers
        try:
            self.typed.emit(index.row(), {**answers, **column.read(typed, self.rows.used(column.name))})
        except NotUnderstood:
            return
        if likely := column.likely(typed, self.rows.used(column.name)):
            self.hinted.emit(likely)

    def repeat(self) -> None:
        """Takes the answer of the line above, and goes on."""
        index = self.currentIndex()
        if not index.isValid() or not self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return
        editor = self._editor()
        if editor is not None:
            self.closeEditor(editor, _EndEdit.RevertModelCache)
        if index.row() > 0:
            above, name = self.rows.row(index.row() - 1).answers, self.rows.columns[index.column()].name
            names = ("age", "age_band") if name == "age" else (name,)
            if name not in ("wristband", NAME):
                self.rows.write(index.row(), {each: above.get(each) for each in names})
        self._step(1)

    def next_line(self) -> None:
        """Goes to the name in the next line."""
        if self.finish_cell():
            self.go_to(min(self.currentIndex().row() + 1, self.rows.rowCount() - 1))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if self._is_refused and hint is not _EndEdit.RevertModelCache:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._is_refused = False
        super().closeEditor(editor, _EndEdit.NoHint)
        if hint is _EndEdit.EditNextItem:
            self._step(1)
        elif hint is _EndEdit.EditPreviousItem:
            self._step(-1)
        elif hint is _EndEdit.SubmitModelCache:
            self.go_to(min(self.currentIndex().row() + 1, self.rows.rowCount() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._editor() is None:  # an open cell ends by itself a moment later
                self.next_line()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab goes from cell to cell, and out of the grid at the ends of a line."""
        return self._step(1 if forward else -1) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.rows.open_row(current.row())
            if previous.isValid():
                self.left.emit(previous.row())
        self._tell_place()

    def _tell_place(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.moved.emit(index.row(), index.column())

    def _step(self, by: int) -> bool:
        """Goes to the next cell of the line; False where there is none."""
        index = self.currentIndex()
        column = index.column() + by
        if not index.isValid() or not 0 <= column < self.rows.columnCount():
            return False
        self.setCurrentIndex(self.rows.index(index.row(), column))
        return True

    def _clear(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.take(index, "")

    def _editor(self) -> Line | None:
        if self.state() is not QAbstractItemView.State.EditingState:
            return None  # one that was closed is there a moment longer
        return next((one for one in self.viewport().findChildren(Line, _CELL) if one.isVisible()), None)

    def _settle(self) -> None:
        self.rows.open_row(-1)

    def _dress(self) -> None:
        name = self._kit.words(_LIST)
        self.setObjectName("arrivals_grid")
        self.setProperty("part", "table")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._kit.look.row_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setAccessibleName(name)
        header.setFixedHeight(self._kit.look.row_height)
        for place, (_, width) in enumerate(WIDTHS):
            if width:
                self.setColumnWidth(place, self._kit.look.px(width))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
