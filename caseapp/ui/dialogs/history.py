"""What was changed in a record, by whom and when: old and new side by side, each of the old to bring back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.domain.fields import field_named
from caseapp.domain.record import Record
from caseapp.operations import history
from caseapp.operations.changes import Changes
from caseapp.operations.history import Answer, Change, FieldChange
from caseapp.text import Text, mark
from caseapp.ui.answer_words import answer_beside
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.record_view import Unmask
from caseapp.ui.theme import Tone

_CLOSE = mark("History", "Close")
_HEADING = mark("History", "History: {record}")
_BY = mark("History", "{when}, {who}")
_BEFORE, _AFTER = mark("History", "Before"), mark("History", "After")
_RESTORE = mark("History", "Bring this back")
_RESTORE_FIELD = mark("History", "Bring this back: {field}, {when}")
_RESTORED = mark("History", "Brought back: {field}")
_NEVER = mark("History", "Nothing has been changed since this was written.")
_HIDDEN = mark("History", "Something that identifies the person was changed.")
_OLDER = mark("History", "Show %n older change(s)")
_WIDTH, _HEIGHT = 112, 76  # units
_AT_ONCE = 20  # changes; a record that was changed hundreds of times opens as fast as any


@dataclass(frozen=True)
class HistoryOf:
    """The record that is looked at, what it is called, and what the person at the window may do with it."""

    case_id: str
    record_id: str
    record_type: type[Record]
    heading: str
    wanted: Unmask | None
    names: Mapping[str, str]
    can_restore: bool


class HistoryDialog(Box):
    """The changes, the newest first; what identifies is masked as it is in the record."""

    def __init__(
        self,
        room: Room,
        of: HistoryOf,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._room, self._kit, self._of = room, room.kit, of
        self._window = parent.window()
        self._changes: Sequence[Change] = ()
        self._shown = _AT_ONCE
        self.setObjectName("history")
        words = self._words(_HEADING.filled(record=of.heading))
        self.setAccessibleName(words)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._notice = Notice(self._kit, tone=Tone.SOON, parent=self)
        self._notice.hide()
        self._close = QPushButton(self._words(_CLOSE), self)
        self._close.setObjectName("close")
        self._close.setDefault(True)
        self._close.clicked.connect(self.reject)
        self._arrange(words)
        self._load()

    def _load(self) -> None:
        self._room.session.ask(history.changes_of, self._of.case_id, self._of.record_id, then=self._take)

    def _take(self, changes: tuple[Change, ...]) -> None:
        self._changes = changes
        self._show()
        self._close.setFocus()

    def _show(self) -> None:
        inside = QWidget(self._area)
        inside.setProperty("part", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(1.5))
        if not self._changes:
            column.addWidget(Label(self._words(_NEVER), role="quiet", parent=inside))
        for change in self._changes[: self._shown]:
            column.addWidget(self._card(change, inside))
        left = len(self._changes) - self._shown
        if left > 0:
            older = QPushButton(self._words(_OLDER.counted(left)), inside)
            older.setObjectName("older")
            older.setAutoDefault(False)
            older.clicked.connect(lambda _=False: self._show_older())
            column.addWidget(older)
        column.addStretch(1)
        self._area.setWidget(inside)

    def _show_older(self) -> None:
        self._shown += _AT_ONCE
        self._show()
        self._close.setFocus()

    def _card(self, change: Change, parent: QWidget) -> Card:
        when = self._kit.words.moment(datetime.fromisoformat(change.at))
        card = Card(self._kit, self._words(_BY.filled(when=when, who=change.who)), parent)
        card.setObjectName(f"version.{change.version}")
        if change.is_hidden:
            card.body.addWidget(Label(self._words(_HIDDEN), role="quiet", parent=card))
            return card
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._kit.look.px(2))
        grid.setVerticalSpacing(self._kit.look.px(1))
        for column, stretch in ((0, 3), (1, 4), (2, 4)):
            grid.setColumnStretch(column, stretch)
        for column, words in ((1, _BEFORE), (2, _AFTER)):
            grid.addWidget(Label(self._words(words), role="caption", parent=card), 0, column)
        for row, changed in enumerate(change.fields, start=1):
            self._fill_row(grid, row, (change, changed, when), card)
        card.body.addLayout(grid)
        return card

    def _fill_row(
        self, grid: QGridLayout, row: int, what: tuple[Change, FieldChange, str], card: Card
    ) -> None:
        change, changed, when = what
        label = field_named(self._of.record_type, changed.field).ask.label
        grid.addWidget(Label(self._words(label), role="quiet", parent=card), row, 0)
        grid.addWidget(self._answer(changed.field, changed.old, card), row, 1)
        grid.addWidget(self._answer(changed.field, changed.new, card), row, 2)
        if not (self._of.can_restore and changed.can_be_restored):
            return
        button = QPushButton(self._words(_RESTORE), card)
        button.setObjectName(f"restore.{changed.field}.{change.version}")
        button.setAccessibleName(self._words(_RESTORE_FIELD.filled(field=label, when=when)))
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._restore, changed.field, change.version))
        grid.addWidget(button, row, 3, Qt.AlignmentFlag.AlignTop)

    def _answer(self, name: str, answer: Answer, parent: QWidget) -> QWidget:
        field = field_named(self._of.record_type, name)
        return answer_beside(self._kit, field, answer, self._of.wanted, parent, self._of.names)

    def _restore(self, name: str, version: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._set_busy(busy=True)
        self._room.session.act(
            history.restore_field,
            self._of.case_id,
            self._of.record_id,
            name,
            version,
            self._changes[0].version + 1,
            then=partial(self._show_restored, name),
            otherwise=self._show_refused,
        )

    def _show_restored(self, name: str, _changes: Changes) -> None:
        self._set_busy(busy=False)
        self._notice.hide()
        label = field_named(self._of.record_type, name).ask.label
        self._room.say(self._words(_RESTORED.filled(field=label)))
        self._load()

    def _show_refused(self, error: KnownError) -> None:
        self._set_busy(busy=False)
        self._notice.show_words(self._words(error.text))
        self._notice.show()
        self._load()

    def _set_busy(self, *, busy: bool) -> None:
        inside = self._area.widget()
        if inside is not None:
            inside.setEnabled(not busy)

    def _arrange(self, heading: str) -> None:
        px = self._kit.look.px
        room = self._window.size()
        self.resize(min(px(_WIDTH), room.width() - px(4)), min(px(_HEIGHT), room.height() - px(4)))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(heading, role="section", parent=self))
        column.addWidget(self._notice)
        column.addWidget(self._area, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTrailing)

    def _words(self, text: Text) -> str:
        return self._kit.words(text)
