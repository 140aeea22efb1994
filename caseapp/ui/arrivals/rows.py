"""The lines of the list as the grid holds them: frozen rows, those not saved yet marked, a blank one last."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from caseapp.domain.records import Arrival
from caseapp.operations.arrival_twins import initials_of
from caseapp.operations.arriving import Line
from caseapp.text import Text, mark, unturned
from caseapp.ui.arrivals.columns import NAME, WRISTBAND, GridColumn, asked_of, grid_columns
from caseapp.ui.kit import Kit
from caseapp.ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NEW = mark("Arrivals", "new")
_AGREED, _CASE = "agreed", "case"


@dataclass(frozen=True)
class GridRow:
    """A line: what was typed, what of it is on record, and why it could not be kept where it could not."""

    token: int
    line: Line | None = None
    answers: Mapping[str, object] = field(default_factory=dict, repr=False)
    is_changed: bool = False
    problem: Text | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed."""
        return all(value in (None, "", ()) for value in self.answers.values())

    @property
    def is_settled(self) -> bool:
        """Whether there is a case, and nothing more is written here."""
        return self.line is not None and self.line.arrival.state == _CASE


class RowsOfList(QAbstractTableModel):
    """Names are shown as initials, but in the row that has the keyboard."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.columns: tuple[GridColumn, ...] = grid_columns(kit)
        self._rows: list[GridRow] = []
        self._tokens = 0
        self._open = -1  # the row that has the keyboard
        self.may_write = True

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these lines; what is typed and not saved yet stays."""
        waiting = {row.line.id if row.line else str(row.token): row for row in self._rows if row.is_changed}
        tokens = {row.line.id: row.token for row in self._rows if row.line is not None}
        self.beginResetModel()
        rows = [
            waiting.pop(line.id) if line.id in waiting else self._row(line, tokens.get(line.id))
            for line in lines
        ]
        self._rows = [*rows, *waiting.values()]
        self._add_blank()
        self.endResetModel()

    def row(self, place: int) -> GridRow:
        """The row in a place."""
        return self._rows[place]

    def rows(self) -> Sequence[GridRow]:
        """All rows, the blank one at the end too."""
        return self._rows

    def place_of(self, token: int) -> int:
        """Where a row stands now; -1 where it has gone."""
        return next((place for place, row in enumerate(self._rows) if row.token == token), -1)

    def place_of_line(self, line_id: str) -> int:
        """Where a line stands; -1 where it is not on the list."""
        places = (place for place, row in enumerate(self._rows) if row.line and row.line.id == line_id)
        return next(places, -1)

    def arrivals(self) -> Iterator[Arrival]:
        """Everybody on record."""
        return (row.line.arrival for row in self._rows if row.line is not None)

    def used(self, name: str) -> tuple[str, ...]:
        """The answers given in a column so far, the newest first."""
        found = (row.answers.get(name) for row in reversed(self._rows))
        return tuple(dict.fromkeys(value for value in found if isinstance(value, str)))

    def write(self, place: int, answers: Mapping[str, object]) -> None:
        """Takes what was typed in one cell."""
        row = self._rows[place]
        changed = {**row.answers, **answers}
        if changed == dict(row.answers):
            return
        self._put(place, replace(row, answers=changed, is_changed=True, problem=None))
        if place == len(self._rows) - 1:
            self._append_blank()

    def take_saved(self, token: int, line: Line, sent: Mapping[str, object]) -> None:
        """Shows what was kept; what was typed meanwhile is still to be saved."""
        place = self.place_of(token)
        if place < 0:
            return
        row = self._rows[place]
        is_newer = dict(row.answers) != dict(sent)
        problem = row.problem if is_newer else None
        answers = row.answers if is_newer else asked_of(line.arrival)
        self._put(place, replace(row, line=line, answers=answers, is_changed=is_newer, problem=problem))

    def take_problem(self, token: int, problem: Text) -> None:
        """Shows why a row could not be kept."""
        place = self.place_of(token)
        if place >= 0:
            self._put(place, replace(self._rows[place], problem=problem))

    def open_row(self, place: int) -> None:
        """Shows the name of this row, and of no other."""
        before, self._open = self._open, place
        for each in {before, place} & set(range(len(self._rows))):
            self._tell(each)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.may_write and index.isValid() and not self._rows[index.row()].is_settled:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._isolated(self._shown(index.row(), row, column))
        if role == Qt.ItemDataRole.EditRole:
            return column.written(row.answers)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return column.heading
        tone = self._tone(row, column)
        if role == Qt.ItemDataRole.DecorationRole and tone is not Tone.PLAIN:
            return self._kit.icons.icon(_ICONS[tone], tone)
        if role == Qt.ItemDataRole.ForegroundRole and tone is not Tone.PLAIN:
            return self._kit.look.colour(tone)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _shown(self, place: int, row: GridRow, column: GridColumn) -> str:
        if column.name == WRISTBAND and row.line is None:
            return self._kit.words(_NEW) if row.is_changed else ""
        if column.name == NAME and place != self._open:
            return initials_of(_text(row.answers.get(NAME)))
        if column.name == _AGREED and row.line is not None and row.line.case_code:
            return row.line.case_code
        return column.shown(row.answers)

    def _tone(self, row: GridRow, column: GridColumn) -> Tone:
        if column.name == WRISTBAND:
            if row.problem is not None:
                return Tone.OVERDUE
            return Tone.SOON if row.is_changed else Tone.DONE if row.line is not None else Tone.PLAIN
        if column.name == "triage" and {"alone", "medical"} & set(_codes(row.answers.get("triage"))):
            return Tone.OVERDUE
        return Tone.PLAIN

    def _isolated(self, words: str) -> str:
        words = unturned(words)
        return f"\u2068{words}\u2069" if self._kit.words.is_right_to_left and words else words

    def _row(self, line: Line, token: int | None) -> GridRow:
        if token is None:
            self._tokens += 1
        return GridRow(token or self._tokens, line, asked_of(line.arrival))

    def _add_blank(self) -> None:
        if self.may_write:
            self._tokens += 1
            self._rows.append(GridRow(self._tokens))

    def _append_blank(self) -> None:
        place = len(self._rows)
        self.beginInsertRows(_NOWHERE, place, place)
        self._add_blank()
        self.endInsertRows()

    def _put(self, place: int, row: GridRow) -> None:
        self._rows[place] = row
        self._tell(place)

    def _tell(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))


_ICONS = {Tone.OVERDUE: "warning-circle", Tone.SOON: "clock", Tone.DONE: "check-circle"}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _codes(value: object) -> Sequence[str]:
    return [str(code) for code in value] if isinstance(value, tuple | list) else ()
