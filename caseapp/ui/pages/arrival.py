"""The list of one event: the grid to write people down, and the same people by urgency."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from caseapp.domain.records import Arrival, SharedEvent
from caseapp.operations import arriving
from caseapp.operations.arrival_sheets import event_mark, head_count_pdf
from caseapp.operations.arriving import ArrivalList, Saved
from caseapp.operations.changes import Changes
from caseapp.security.rights import Right
from caseapp.text import Text, mark
from caseapp.ui.arrivals.counts import count_words
from caseapp.ui.arrivals.grid import ArrivalGrid
from caseapp.ui.arrivals.rows import GridRow, RowsOfList
from caseapp.ui.arrivals.saving import LineSaver
from caseapp.ui.arrivals.triage_list import TriageList
from caseapp.ui.arrivals.twins import TwinsPanel
from caseapp.ui.dialogs.labels import HEADING as LABELS
from caseapp.ui.dialogs.labels import LabelsDialog
from caseapp.ui.dialogs.make_cases import HEADING as MAKE
from caseapp.ui.dialogs.make_cases import MakeCasesDialog
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.palette import Command
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_ALL = mark("Arrivals", "All lists")
_HEAD_COUNT = mark("Arrivals", "Head count")
_WRITE, _TRIAGE = mark("Arrivals", "Write down"), mark("Arrivals", "By urgency")
_REMOVE, _UNDO = mark("Arrivals", "Remove the line"), mark("Bulk", "Undo")
_REMOVED = mark("Arrivals", "The line is in the bin.")
_REFUSED = mark("Arrivals", "Refused: the name and the note are erased, and the person is only counted.")
_KEYS = mark("Arrivals", "Letters open a cell · Tab next · Enter next line · Ctrl+D as above · Del empties")
_SAVE_AFTER = 3_000  # ms after the last cell, where the line was not left


class ArrivalPage(Page):
    """Comes with the id of an event. A line is saved when it is left, or a moment after its last cell."""

    name = "arrival"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._event_id = ""
        self._is_behind = False  # whether the list was read while somebody typed
        self.is_filled = False
        self.rows = RowsOfList(self.kit, self)
        self.rows.may_write = room.me.may(Right.CREATE_CASE)
        self.grid = ArrivalGrid(self.kit, self.rows, self)
        self._saver = LineSaver(self.session, self.rows, self)
        self.triage = TriageList(self.kit, self)
        self.twins = TwinsPanel(room, self)
        self._hint = Label(self.words(_KEYS), role="caption", parent=self)
        self._hint.setObjectName("hint")
        self._count = Label("", role="strong", parent=self)
        self._count.setObjectName("count")
        self._stack = QStackedWidget(self)
        self._late = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._header = PageHeader(self.kit, "", parent=self)
        self._views: dict[str, QPushButton] = {}
        self._add_acts()
        self._arrange()
        self._late.timeout.connect(self._save_late)
        self.grid.left.connect(self._saver.save)
        self._saver.kept.connect(self._take_kept)
        self._saver.refused.connect(self._show_hint)
        self.grid.typed.connect(self._look)
        self.grid.hinted.connect(self._show_hint)
        self.grid.moved.connect(self._came_to)
        self.rows.dataChanged.connect(self._note_change)
        self.twins.line_wanted.connect(self._go_to_line)
        self.triage.opened.connect(self._go_to_line)

    def arrive(self, *what: object) -> None:
        if what and what[0] != self._event_id:
            self._event_id = self._saver.event_id = str(what[0])
            self.rows.show_lines(())
            self.twins.show_event(self._event_id)
        super().arrive(*what)

    def load(self, *what: object) -> None:
        if self._event_id:
            read = arriving.open_list if what else arriving.view_list
            self.session.ask(read, self._event_id, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        # What this page itself keeps of a line it shows at once, without reading the whole list again.
        return not isinstance(changes, Saved) and bool(changes.kinds & {Arrival.kind, SharedEvent.kind})

    def keep_drafts(self) -> None:
        self.save_all()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_all()
        self.rows.open_row(-1)
        super().hideEvent(event)

    def commands(self) -> Sequence[Command]:
        found = [Command(self.words(_TRIAGE), self._turn, "warning-circle")]
        if self.room.me.may(Right.CREATE_CASE):
            found.append(Command(self.words(MAKE), self._make_cases, "folder"))
        return found

    def save_all(self) -> None:
        """Saves every line that was typed and not kept yet."""
        self._late.stop()
        if self.grid.finish_cell():
            self._saver.save_all()

    def _save_late(self) -> None:
        if not self.grid.is_writing:
            self._saver.save_all(again=False)

    def _show(self, found: ArrivalList) -> None:
        if self.grid.is_writing:
            self._is_behind = True  # read again once the cell is closed
            return
        self._is_behind = False
        was = self.grid.currentIndex()
        token = self.rows.row(was.row()).token if was.isValid() else 0
        self._header.show_title(found.event.title, event_mark(found.event_id))
        self.rows.show_lines(found.lines)
        self._show_counts()
        place = self.rows.place_of(token)
        if place >= 0:
            self.grid.go_to(place, was.column())
        else:
            self.grid.begin()
        if not self.is_filled or self.focusWidget() is None:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.is_filled = True

    def _take_kept(self, row: GridRow, sent: Mapping[str, object]) -> None:
        self._show_counts()
        if row.line is not None and row.line.arrival.reason == "refused" and sent.get("name"):
            undo = partial(self._saver.take_refusal_back, row.token, sent)
            self.room.say(self.words(_REFUSED), self.words(_UNDO), undo)

    def _note_change(self, *_: object) -> None:
        if any(row.is_changed for row in self.rows.rows()[-3:]) or self._late.isActive():
            self._late.start()

    def _look(self, place: int, answers: Mapping[str, object]) -> None:
        row = self.rows.row(place)
        self.twins.look(answers, row.line.id if row.line else None)

    def _came_to(self, place: int, column: int) -> None:
        if self._is_behind and not self.grid.is_writing:
            self._is_behind = False
            self.load()
        row = self.rows.row(place)
        if row.problem is not None:
            self._show_hint(row.problem)
            return
        self._hint.show_tone(Tone.PLAIN)
        here = self.rows.columns[column]
        said = here.whole(row.answers) if here.is_several else ""
        hint = f"{said} | {here.hint}" if said else here.hint
        self._hint.show_words(f"{hint}\n{self.words(_KEYS)}")

    def _show_hint(self, said: Text | str) -> None:
        is_problem = isinstance(said, Text)
        self._hint.show_tone(Tone.OVERDUE if is_problem else Tone.PLAIN)
        words = self.words(said) if isinstance(said, Text) else said
        self._hint.show_words(f"{words}\n{self.words(_KEYS)}")

    def _show_counts(self) -> None:
        self._count.show_words(count_words(self.kit, self.rows.arrivals()))
        self.triage.show_lines([row.line for row in self.rows.rows() if row.line is not None])

    def _go_to_line(self, line_id: object) -> None:
        place = self.rows.place_of_line(str(line_id))
        if place >= 0:
            self._show_view("write")
            self.grid.go_to(place)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        self._show_view("triage" if self._stack.currentIndex() == 0 else "write")

    def _show_view(self, name: str) -> None:
        self.save_all()
        for each, button in self._views.items():
            button.setChecked(each == name)
        self._stack.setCurrentIndex(0 if name == "write" else 1)
        self.twins.forget()
        self._hint.setVisible(name == "write")
        (self.grid if name == "write" else self.triage).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> tuple[str, ...]:
        """The lines chosen by urgency; else everybody."""
        if self._stack.currentIndex() == 1 and self.triage.chosen_count():
            return self.triage.chosen_lines()
        return tuple(row.line.id for row in self.rows.rows() if row.line is not None)

    def _make_cases(self) -> None:
        self.save_all()
        MakeCasesDialog(self.room, self._event_id, self._chosen(), self.window()).open()

    def _print_labels(self) -> None:
        self.save_all()
        LabelsDialog(self.room, self._event_id, self._chosen(), self.window()).open()

    def _print_count(self) -> None:
        self.save_all()
        PdfDialog(self.room, _HEAD_COUNT, head_count_pdf, (self._event_id,), self.window()).open()

    def _remove(self) -> None:
        place = self.grid.currentIndex().row()
        row = self.rows.row(place) if 0 <= place < self.rows.rowCount() else None
        if row is not None and row.line is not None:
            self.session.act(arriving.remove_line, row.line.id, then=self._say_removed)

    def _say_removed(self, changes: Changes) -> None:
        bring_back = partial(self.session.act, arriving.bring_back_line, changes.record_id)
        self.room.say(self.words(_REMOVED), self.words(_UNDO), bring_back)

    def _add_acts(self) -> None:
        self._header.add_action(
            self.words(_ALL), partial(self.room.go, "arrivals"), icon="arrow-left"
        ).setObjectName("all_lists")
        if self.room.me.may(Right.PRINT_LETTER):
            labels = self._header.add_action(self.words(LABELS), self._print_labels, icon="qr-code")
            labels.setObjectName("print_labels")
            count = self._header.add_action(self.words(_HEAD_COUNT), self._print_count, icon="printer")
            count.setObjectName("print_head_count")
        if self.room.me.may(Right.CREATE_CASE):
            make = self._header.add_action(self.words(MAKE), self._make_cases, icon="folder", primary=True)
            make.setObjectName("make_cases")

    def _arrange(self) -> None:
        px = self.kit.look.px
        row = QHBoxLayout()
        row.setSpacing(px(1))
        for name, words in (("write", _WRITE), ("triage", _TRIAGE)):
            button = QPushButton(self.words(words), self)
            button.setObjectName(f"view.{name}")
            button.setProperty("part", "chip")
            button.setCheckable(True)
            button.setChecked(name == "write")
            button.clicked.connect(partial(self._show_view, name))
            self._views[name] = button
            row.addWidget(button)
        row.addWidget(self._count, 1)
        if self.room.me.may(Right.CREATE_CASE):
            remove = QPushButton(self.words(_REMOVE), self)
            remove.setObjectName("remove_line")
            remove.clicked.connect(self._remove)
            row.addWidget(remove)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.triage)
        body = QVBoxLayout()
        body.setContentsMargins(px(3), px(1), px(3), px(2))
        body.setSpacing(px(1))
        body.addWidget(self._stack, 1)
        body.addWidget(self.twins)
        body.addWidget(self._hint)
        body.addLayout(row)
        self.column.addWidget(self._header)
        self.column.addLayout(body, 1)
