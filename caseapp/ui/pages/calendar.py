"""The calendar: what is due on each day, by month or week, without names; it opens the case."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from caseapp.operations.agenda import Agenda, CaseItem, my_agenda, whole_agenda
from caseapp.operations.agenda_export import FILE_NAME, Preview, Span, export_agenda, preview_agenda
from caseapp.operations.agenda_pages import agenda_pdf
from caseapp.operations.changes import Changes
from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.due_words import cell_of, words_of
from caseapp.ui.files import choose_to_save
from caseapp.ui.month_grid import DAYS, Line, MonthGrid, first_of_week, month_of
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.message import confirm
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

TITLE = mark("Calendar", "Calendar")
_BEFORE, _AFTER = mark("Calendar", "Earlier"), mark("Calendar", "Later")
_TODAY = mark("Calendar", "Today")
_WEEK, _MONTH = mark("Calendar", "Week"), mark("Calendar", "Month")
_ALL = mark("Calendar", "All cases")
_EXPORT = mark("Calendar", "Calendar file…")
_PRINT, _PRINT_HEADING = mark("Calendar", "Print…"), mark("Calendar", "Print the agenda")
_EXPORT_ASK = mark("Calendar", "Write %n entry(ies) into a calendar file?")
_EXPORT_WHY = mark(
    "Calendar",
    "The file is not encrypted. It holds case codes, days and times, and neither names nor what it is about:"
    " {lines}",
)
_WRITE = mark("Calendar", "Choose a place…")
_WRITTEN = mark("Calendar", "The calendar file is written.")
_FREE = mark("Calendar", "Nothing is due on this day.")
_CUT = mark("Calendar", "There is more than can be shown; look at single workers or a shorter time.")
_FILTER = mark("Calendar", "Calendar files (*.ics)")
_MONTH_FORMAT = "MMMM yyyy"
_PANEL = 38  # units
_IN_MONTH, _IN_WEEK, _IN_PREVIEW = 3, 14, 8
_AT = "{time} {what}"


class CalendarPage(Page):
    """Month or week on one side, the chosen day on the other."""

    name = "calendar"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._day = _now().date()
        self._is_week = False
        self.is_filled = False  # whether what is due has come
        self._items: dict[date, list[CaseItem]] = {}
        self._header = PageHeader(self.kit, self.words(TITLE), parent=self)
        self._grid = MonthGrid(self.kit, self)
        self._grid.chosen.connect(self._show_day)
        self._grid.left.connect(self._turn_to)
        self._grid.opened.connect(self._focus_panel)
        self._panel = Card(self.kit, "", self)
        self._panel.setObjectName("day_panel")
        self._panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._all = QPushButton(self.words(_ALL), self)
        self._view = QPushButton(self.words(_WEEK), self)
        self._add_buttons()
        self._arrange()
        self._turn()

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about days
        self._turn()
        span = self._span()
        read = my_agenda if span.mine else whole_agenda
        self.session.ask(read, span.since, span.until, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        return changes.concern(None)

    def _add_buttons(self) -> None:
        left, right = "caret-left", "caret-right"
        acts = [
            (_BEFORE, "before", lambda: self._step(-1), left),
            (_TODAY, "today", lambda: self._turn_to(_now().date()), ""),
            (_AFTER, "after", lambda: self._step(1), right),
        ]
        for words, name, act, icon in acts:
            self._header.add_action(self.words(words), act, icon=icon).setObjectName(name)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self._view.setObjectName("view")
        self._view.clicked.connect(lambda _=False: self._change_view())
        self._all.setObjectName("all")
        self._all.setCheckable(True)
        self._all.setProperty("part", "chip")
        self._all.setVisible(self.room.me.may(Right.EXPORT) or not self.room.me.may(Right.EDIT_CASE))
        self._all.setChecked(not self.room.me.may(Right.EDIT_CASE))
        self._all.toggled.connect(lambda _: self.load())
        for button in (self._view, self._all):
            self._header.tags.addWidget(button)
        outs = (
            (Right.PLAN_HELP, _EXPORT, "export", self._preview),
            (Right.PRINT_LETTER, _PRINT, "print_agenda", self._print),
        )
        for right, words, name, act in outs:
            if self.room.me.may(right):
                button = QPushButton(self.words(words), self)
                button.setObjectName(name)
                button.clicked.connect(lambda _=False, act=act: act())
                self._header.tags.addWidget(button)

    def _days(self) -> Sequence[date]:
        locale = self.kit.words.locale
        if not self._is_week:
            return month_of(locale, self._day)
        first = first_of_week(locale, self._day)
        return tuple(first + timedelta(days=number) for number in range(DAYS))

    def _span(self) -> Span:
        days, zone = self._days(), _now().tzinfo
        until = datetime.combine(days[-1] + timedelta(days=1), time(), zone)
        return Span(datetime.combine(days[0], time(), zone), until, mine=not self._all.isChecked())

    def _turn(self) -> None:
        """Lays out the days that the chosen one stands among."""
        self._items = {}
        title = self.kit.words.locale.toString(_qdate(self._day), _MONTH_FORMAT)
        self._header.show_title(title, self.words(TITLE))
        has_focus = self._grid.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._grid.show_days(self._days(), self._day.month, _now().date())
        self._grid.choose(self._day, focus=has_focus)

    def _turn_to(self, day: date) -> None:
        self._day = day
        self.load()
        self._grid.choose(day)

    def _step(self, forward: int) -> None:
        if self._is_week:
            self._turn_to(self._day + timedelta(days=DAYS * forward))
        else:
            moved = _qdate(self._day).addMonths(forward)
            self._turn_to(date(moved.year(), moved.month(), moved.day()))

    def _change_view(self) -> None:
        self._is_week = not self._is_week
        self._view.setText(self.words(_MONTH if self._is_week else _WEEK))
        self.load()

    def _show(self, agenda: Agenda) -> None:
        self.is_filled = True
        self._items = {}
        for one in agenda.items:
            self._items.setdefault(one.item.day, []).append(one)
        lines = {day: [self._line(one) for one in found] for day, found in self._items.items()}
        self._grid.show_lines(lines, _IN_WEEK if self._is_week else _IN_MONTH)
        self._show_day(self._grid.day)
        if agenda.is_cut:
            self.room.say(self.words(_CUT))

    def _line(self, one: CaseItem) -> Line:
        tone = Tone.OVERDUE if one.item.is_overdue(_now()) else Tone.PLAIN
        what = words_of(self.kit, one.item)
        if one.item.is_day:
            return Line(what, tone)
        at = self.kit.words.locale.toString(_qtime(one.item.at), "HH:mm")
        return Line(_AT.format(time=at, what=what), tone)

    def _show_day(self, day: date) -> None:
        self._day = day
        body = self._panel.body
        while item := body.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        name = self.kit.words.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        self._panel.show_heading(f"{name}, {self.kit.words.day(day)}")
        found = self._items.get(day, [])
        for one in found:
            cell = cell_of(self.kit, one.item, _now())
            row = OptionButton(self.kit, one.line.code, parent=self._panel)
            tag = Tag(self.kit, cell.words, tone=cell.tone, icon=cell.icon, parent=row)
            row.show_lines((tag,), (words_of(self.kit, one.item),))
            row.clicked.connect(
                lambda _=False, one=one: self.room.go("case", one.line.case_id, one.item.record_kind)
            )
            body.addWidget(row)
        if not found:
            body.addWidget(Label(self.words(_FREE), role="quiet", parent=self._panel))

    def _focus_panel(self) -> None:
        rows = [row for row in self._panel.findChildren(OptionButton) if row.isVisible()]
        if rows:
            rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _print(self) -> None:
        PdfDialog(self.room, _PRINT_HEADING, agenda_pdf, (self._span(),), self).open()

    def _preview(self) -> None:
        span = self._span()
        self.session.ask(preview_agenda, span, self.kit.words.language, then=partial(self._ask, span))

    def _ask(self, span: Span, preview: Preview) -> None:
        lines = [f"{self._when(one.when)}  {one.summary}" for one in preview.events[:_IN_PREVIEW]]
        if len(preview.events) > _IN_PREVIEW:
            lines.append("…")
        details = self.words(_EXPORT_WHY.filled(lines="\n\n" + "\n".join(lines)))
        question = self.words(_EXPORT_ASK.counted(len(preview.events)))
        confirm(self.kit, self, question, (_WRITE, lambda: self._choose(span)), details=details)

    def _when(self, when: date | datetime) -> str:
        return self.kit.words.moment(when) if isinstance(when, datetime) else self.kit.words.day(when)

    def _choose(self, span: Span) -> None:
        choose_to_save(self, self.words(_FILTER), lambda path: self.write_file(path, span), FILE_NAME)

    def write_file(self, path: Path, span: Span | None = None) -> None:
        """Writes what is shown into a calendar file."""
        self.session.act(
            export_agenda,
            path,
            span or self._span(),
            self.kit.words.language,
            then=lambda _: self.room.say(self.kit.words(_WRITTEN)),
        )

    def _arrange(self) -> None:
        px = self.kit.look.px
        inside = QWidget(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(px(3), px(2), px(3), px(3))
        row.setSpacing(px(2))
        row.addWidget(self._grid, 1)
        holder = QWidget(self)
        holder.setProperty("part", "scrolled")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(px(_PANEL))
        area.setWidget(holder)
        row.addWidget(area)
        self.column.addWidget(self._header)
        self.column.addWidget(inside, 1)


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _qtime(moment: datetime) -> QTime:
    return QTime(moment.hour, moment.minute)
