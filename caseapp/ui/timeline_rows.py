"""The rows of the timeline: a heading for each day, below it what happened; drawn when in sight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from caseapp.operations.timeline import TimelineEntry
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.theme import Tone

_COLUMNS = (mark("Timeline", "When"), mark("Timeline", "What"), mark("Timeline", "Who"))
_TO_COME = mark("Timeline", "{day} (to come)")
_WHAT = mark("Timeline", "{what} ({more})")
_NOWHERE = QModelIndex()
_TIME, _WORDS, _WHO = range(3)
Index = QModelIndex | QPersistentModelIndex
More = Callable[[TimelineEntry], str]
Icon = Callable[[TimelineEntry], str]


@dataclass(frozen=True)
class Group:
    """What a chip stands for: acts of the journal, and kinds of record."""

    name: str
    words: Text
    icon: str
    acts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    def holds(self, entry: TimelineEntry) -> bool:
        """Whether an entry belongs to the group."""
        return entry.act in self.acts or entry.kind in self.kinds


class TimelineModel(QAbstractTableModel):
    """Days and entries in one list; `more` says what tells a record from others, `icon` shows its group."""

    def __init__(self, kit: Kit, more: More, icon: Icon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit, self._more, self._icon = kit, more, icon
        self._rows: list[date | TimelineEntry] = []

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Shows these entries, the newest first, under their days."""
        self.beginResetModel()
        self._rows = []
        day: date | None = None
        for entry in entries:
            if entry.day != day:
                day = entry.day
                self._rows.append(day)
            self._rows.append(entry)
        self.endResetModel()

    def entry_at(self, row: int) -> TimelineEntry | None:
        """The entry in a place; nothing where a day stands."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, TimelineEntry) else None

    def days(self) -> list[int]:
        """The places of the days."""
        return [place for place, row in enumerate(self._rows) if not isinstance(row, TimelineEntry)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass by the days
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._isolated(self._words_of(row, index.column()))
        if isinstance(row, TimelineEntry):
            if role == Qt.ItemDataRole.DecorationRole and index.column() == _WORDS:
                return self._kit.icons.icon(self._icon(row), "quiet")
            if role == Qt.ItemDataRole.ForegroundRole and index.column() != _WORDS:
                return self._kit.look.colour("quiet")
            return None
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._kit.look.colour(Tone.PLAIN)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._kit.words(_COLUMNS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words_of(self, row: date | TimelineEntry, column: int) -> str:
        words = self._kit.words
        if not isinstance(row, TimelineEntry):
            if column != _TIME:
                return ""
            day = words.day(row)
            is_ahead = row > datetime.now().astimezone().date()
            return words(_TO_COME.filled(day=day)) if is_ahead else day
        if column == _TIME:
            return words.time(row.at) if row.has_time else ""
        if column == _WHO:
            return row.who
        what, more = words(row.what), self._more(row)
        return words(_WHAT.filled(what=what, more=more)) if more and more != what else what

    def _isolated(self, words: str) -> str:
        return f"\u2068{words}\u2069" if self._kit.words.is_right_to_left and words else words
