"""A board of cards in columns, walked by the arrow keys; Enter opens the card's full text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseapp.procedures.kinds import Status
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.library.entries import Column, Entry
from caseapp.ui.library.searching import has_all
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone, restyle

_CONSENT = mark("Library", "consent")
_FOUND = mark("Library", "{entry}, found")
_COUNTED = mark("Library", "{heading} ({number})")
_COLUMN, _LIST = 31, 104  # units
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WALKED = frozenset({*_ARROWS, *_ENTER, Qt.Key.Key_Home, Qt.Key.Key_End})


def status_tag(kit: Kit, status: Status, parent: QWidget) -> Tag:
    """Says whether an entry was read in its source."""
    is_sure = status is Status.VERIFIED
    tone, icon = (Tone.DONE, None) if is_sure else (Tone.SOON, "question")
    return Tag(kit, kit.words(status.words), tone=tone, icon=icon, parent=parent)


class EntryCard(OptionButton):
    """One entry; the keys that walk the board are told to it."""

    walked = Signal(int)  # Qt.Key
    reached = Signal()  # it has the keyboard

    def __init__(self, kit: Kit, entry: Entry, parent: QWidget) -> None:
        super().__init__(kit, entry.title, parent=parent)
        self._look, self._icons, self._words = kit.look, kit.icons, kit.words
        self.entry = entry
        self.is_found = False
        tags = [status_tag(kit, entry.status, self)] if entry.status is not None else []
        if entry.needs_consent:
            tags.append(Tag(kit, kit.words(_CONSENT), tone=Tone.INFO, icon="handshake", parent=self))
        self.show_lines(tags, entry.lines)
        self._said = self.accessibleName()

    def show_found(self, *, is_found: bool | None) -> None:
        """Marks a card that holds the words looked for, and quietens one that does not; None for neither."""
        self.is_found = bool(is_found)
        state = {True: "found", False: "other", None: ""}[is_found]
        for widget in (self, *self.findChildren(Label)):
            restyle(widget, "searched", state)
        self.setAccessibleName(self._words(_FOUND.filled(entry=self._said)) if self.is_found else self._said)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKED:
            self.walked.emit(event.key())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_found:
            return
        side, gap = self._look.icon_size, self._look.px(0.75)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            picture = self._icons.pixmap("magnifying-glass", "primary", side)
            painter.drawPixmap(gap if is_rtl else self.width() - side - gap, gap, picture)


class Board(QScrollArea):
    """Columns of cards; the one card that Tab leads to is the one somebody was on last."""

    opened = Signal(object)  # Entry

    def __init__(self, kit: Kit, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget(self)
        self._inside.setProperty("part", "scrolled")
        self.columns: list[list[EntryCard]] = []
        self._place = (0, 0)
        self._marked: tuple[str, ...] = ()
        px = kit.look.px
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(px(3), px(2), px(3), px(3))
        row.setSpacing(px(1.5))
        width = px(_COLUMN if len(columns) > 1 else _LIST)
        for number, column in enumerate(columns):
            row.addLayout(self._column(number, column, width))
        row.addStretch(1)
        self.setWidget(self._inside)
        self._settle()

    @property
    def cards(self) -> list[EntryCard]:
        """All cards, column after column."""
        return [card for column in self.columns for card in column]

    def mark(self, words: tuple[str, ...]) -> int:
        """Marks the cards that hold all the words; gives their number."""
        if words != self._marked:
            self._marked = words
            for card in self.cards:
                card.show_found(is_found=has_all(card.entry.searched, words) if words else None)
        return sum(card.is_found for card in self.cards)

    def focus_first(self) -> None:
        """Goes to the first card that was found, or else to the one somebody was on."""
        found = next((card for card in self.cards if card.is_found), None)
        self._go(found or self._card)

    def _walk(self, key: int) -> None:
        """Goes on to the card that a key leads to, or opens the one that is chosen."""
        column, row = self._place
        if key in _ENTER:
            self._open(self._card)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_to(column, row + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self.cards[0 if key == Qt.Key.Key_Home else -1])
        else:
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            step = 1 if (key == Qt.Key.Key_Right) is not is_rtl else -1
            self._go_to(column + step, row)

    @property
    def _card(self) -> EntryCard | None:
        column, row = self._place
        return self.columns[column][row] if self.cards else None

    def _go_to(self, column: int, row: int) -> None:
        if not 0 <= column < len(self.columns):
            return
        cards = self.columns[column]
        if cards:
            self._go(cards[min(max(row, 0), len(cards) - 1)])

    def _go(self, card: EntryCard | None) -> None:
        if card is None:
            return
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stand_on(card)

    def _stand_on(self, card: EntryCard) -> None:
        """Remembers the card that has the keyboard, and brings it into sight."""
        self._place = next(
            (number, cards.index(card)) for number, cards in enumerate(self.columns) if card in cards
        )
        self._settle()
        margin = self._kit.look.px(3)
        self.ensureWidgetVisible(card, 0, margin)
        # Across, Qt brings the wrong end into sight where people read from the right.
        bar, room = self.horizontalScrollBar(), self.viewport().width()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._inside.width() - card.x() - card.width() if is_rtl else card.x()
        begin, end = left - margin, left + card.width() + margin
        bar.setValue(min(begin, max(bar.value(), end - room)))

    def _settle(self) -> None:
        here = self._card
        for card in self.cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is here else Qt.FocusPolicy.ClickFocus)

    def _open(self, card: EntryCard | None) -> None:
        if card is not None and card.entry.parts:
            self.opened.emit(card.entry)

    def _column(self, number: int, column: Column, width: int) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setSpacing(self._kit.look.px(1))
        if column.heading:
            count = self._kit.words.number(len(column.entries))
            heading = self._kit.words(_COUNTED.filled(heading=column.heading, number=count))
            label = Label(heading, role="section", parent=self._inside)
            label.setFixedWidth(width)
            layout.addWidget(label)
        cards = []
        for row, entry in enumerate(column.entries):
            card = EntryCard(self._kit, entry, self._inside)
            card.setObjectName(f"entry.{entry.key or f'{number}.{row}'}")
            card.setFixedWidth(width)
            card.clicked.connect(lambda _=False, card=card: self._open(card))
            card.walked.connect(self._walk)
            card.reached.connect(lambda card=card: self._stand_on(card))
            layout.addWidget(card)
            cards.append(card)
        layout.addStretch(1)
        self.columns.append(cards)
        return layout
