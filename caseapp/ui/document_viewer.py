"""Shows a document inside the program, all in memory: pixels of pictures and pages, plain words, sound."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.exchange.media.drawing import Drawn, Wanted
from caseapp.exchange.media.hearing import End, Sound
from caseapp.exchange.media.kinds import Family
from caseapp.operations import documents
from caseapp.operations.documents import OpenDocument
from caseapp.text import Text, mark
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.progress import Progress
from caseapp.ui.pictures import Painted, pixmap_of
from caseapp.ui.plain import Label, tip
from caseapp.ui.sound.player import SoundPlayer
from caseapp.ui.theme import Tone
from caseapp.ui.work import Job

_BACK = mark("DocumentViewer", "Back to the documents")
_LARGER, _SMALLER = mark("DocumentViewer", "Larger"), mark("DocumentViewer", "Smaller")
_FIT = mark("DocumentViewer", "Fit to the window")
_TURN_LEFT, _TURN_RIGHT = mark("DocumentViewer", "Turn left"), mark("DocumentViewer", "Turn right")
_PREVIOUS, _NEXT = mark("DocumentViewer", "Page before"), mark("DocumentViewer", "Next page")
_PAGE = mark("DocumentViewer", "Page {number} of {all}")
_DRAWING = mark("DocumentViewer", "The document is being drawn…")
_DECODING = mark("DocumentViewer", "The sound is being made ready…")
_ENDS = {
    End.LONG: mark(
        "DocumentViewer",
        "This sound is longer than two hours; only the first two hours can be played here."
        " Hand out a copy on purpose to hear the rest.",
    ),
    End.BROKEN: mark("DocumentViewer", "A part of this sound is damaged. What can be read is played."),
}
_STEP, _LARGEST, _SMALLEST = 1.25, 8.0, 0.05
_QUARTER = 90


class DocumentViewer(QWidget):
    """`closed` comes when the person goes back, and whenever it is out of sight; nothing of it is kept."""

    closed = Signal()

    def __init__(self, room: Room, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._kit, self._document = room, room.kit, document
        self._page = self._turn = 0
        self._pages = 1
        self._scale: float | None = None  # None: as large as the window lets it be
        self._painted: Painted | None = None
        self._player: SoundPlayer | None = None
        self._job: Job | None = None
        self.setObjectName("document_viewer")
        self._pictured: list[QPushButton] = []
        self._paged: list[QPushButton] = []
        self._count = Label("", role="quiet", wraps=False, parent=self)
        self._area = QScrollArea(self)
        self._area.setObjectName("picture")
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setAccessibleName(self._words(document.kind.label))
        self._area.installEventFilter(self)
        self._notice = Notice(self._kit, tone=Tone.OVERDUE, parent=self)
        self._notice.hide()
        self._is_sound = document.kind.family is Family.SOUND
        self._progress = Progress(self._kit, self._words(_DECODING if self._is_sound else _DRAWING), self)
        column = QVBoxLayout(self)
        px = self._kit.look.px
        column.setContentsMargins(px(3), px(2), px(3), px(2))
        column.setSpacing(px(1))
        column.addLayout(self._bar())
        column.addWidget(self._notice)
        column.addWidget(self._progress)
        column.addWidget(self._body(), 1)
        pictured = (
            ("+", lambda: self._zoom(_STEP)),
            ("-", lambda: self._zoom(1 / _STEP)),
            ("0", self._fit),
            ("PgDown", lambda: self._go(1)),
            ("PgUp", lambda: self._go(-1)),
        )
        heard = (("Left", lambda: self._skip(-1)), ("Right", lambda: self._skip(1)))
        for key, do in (("Escape", self.closed.emit), *(heard if self._is_sound else pictured)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def begin(self) -> None:
        """Draws the first page, or makes the sound ready."""
        if self._is_sound:
            self._begin(documents.hear_document, then=self._show_player)
        elif self._document.kind.family is not Family.TEXT:
            self._draw()

    def focus_first(self) -> None:
        """Moves the keyboard to the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._job is not None:
            self._job.stop()
        if self._player is not None:
            self._player.stop()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._player is not None:  # a button takes its own
            self._player.turn()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() == QEvent.Type.Resize:
            self._lay()
        return super().eventFilter(watched, event)

    def _body(self) -> QWidget:
        if self._document.kind.family is not Family.TEXT:
            return self._area
        self._area.hide()
        text = QPlainTextEdit(self)
        text.setObjectName("words")
        text.setReadOnly(True)
        # Nothing is marked, so nothing lands on a clipboard.
        text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        text.setPlainText(self._document.text)
        text.setAccessibleName(self._words(self._document.kind.label))
        return text

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._kit.look.px(1))
        self._back = self._button("back", "arrow-left", _BACK, self.closed.emit, with_words=True)
        row.addWidget(self._back)
        row.addStretch(1)
        for name, icon, words, do in (
            ("page_before", "caret-left", _PREVIOUS, lambda: self._go(-1)),
            ("next_page", "caret-right", _NEXT, lambda: self._go(1)),
        ):
            self._paged.append(self._button(name, icon, words, do))
        row.addWidget(self._paged[0])
        row.addWidget(self._count)
        row.addWidget(self._paged[1])
        row.addSpacing(self._kit.look.px(2))
        for name, icon, words, do in (
            ("smaller", "magnifying-glass-minus", _SMALLER, lambda: self._zoom(1 / _STEP)),
            ("larger", "magnifying-glass-plus", _LARGER, lambda: self._zoom(_STEP)),
            ("fit", "corners-out", _FIT, self._fit),
            ("turn_left", "arrow-counter-clockwise", _TURN_LEFT, lambda: self._rotate(-_QUARTER)),
            ("turn_right", "arrow-clockwise", _TURN_RIGHT, lambda: self._rotate(_QUARTER)),
        ):
            self._pictured.append(self._button(name, icon, words, do))
            row.addWidget(self._pictured[-1])
        self._show_count()
        return row

    def _button(
        self, name: str, icon: str, words: Text, do: Callable[[], object], *, with_words: bool = False
    ) -> QPushButton:
        button = QPushButton(self._words(words) if with_words else "", self)
        button.setObjectName(name)
        button.setAccessibleName(self._words(words))
        self._kit.icons.put_on(button, icon)
        if not with_words:
            tip(button, self._words(words))
        button.clicked.connect(lambda _=False: do())
        return button

    def _draw(self) -> None:
        self._begin(documents.draw_document, Wanted(page=self._page), then=self._show)

    def _begin(self, operation: Callable[..., object], *args: object, then: Callable[..., None]) -> None:
        if self._job is not None:
            self._job.stop()
        self._notice.hide()
        self._job = self._room.session.ask(
            operation,
            self._document,
            *args,
            then=then,
            otherwise=self._refuse,
            progress=self._progress.show_progress,
        )
        self._progress.watch(self._job)

    def _show_player(self, sound: Sound) -> None:
        self._progress.show_done()
        if sound.end in _ENDS:
            self._say(_ENDS[sound.end])
        self._player = SoundPlayer(self._kit, sound, self._area)
        self._player.refused.connect(self._say)
        self._player.began.connect(self._notice.hide)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._player)
        if self._back.hasFocus():
            self._player.focus_first()

    def _skip(self, steps: int) -> None:
        if self._player is not None:
            self._player.skip(steps)

    def _show(self, drawn: Drawn) -> None:
        self._progress.show_done()
        self._pages = drawn.pages
        self._painted = Painted(pixmap_of(drawn), self._words(self._document.kind.label), self._area)
        self._area.setWidget(self._painted)
        self._show_count()
        self._lay()

    def _refuse(self, error: KnownError) -> None:
        self._progress.show_done()
        self._say(error.text)

    def _say(self, text: Text) -> None:
        self._notice.show_words(self._words(text))
        self._notice.show()

    def _go(self, by: int) -> None:
        if 0 <= self._page + by < self._pages:
            self._page += by
            self._show_count()
            self._draw()

    def _zoom(self, by: float) -> None:
        if self._painted is not None:
            self._scale = min(max(self._painted.scale * by, _SMALLEST), _LARGEST)
            self._lay()

    def _fit(self) -> None:
        self._scale = None
        self._lay()

    def _rotate(self, by: int) -> None:
        self._turn += by
        self._lay()

    def _lay(self) -> None:
        if self._painted is None:
            return
        self._painted.show_at(self._painted.scale, self._turn)
        room, size = self._area.viewport().size(), self._painted.turned_size
        fitting = min(1.0, room.width() / max(size.width(), 1), room.height() / max(size.height(), 1))
        self._painted.show_at(self._scale if self._scale is not None else fitting, self._turn)

    def _show_count(self) -> None:
        is_pictured = self._document.kind.can_be_drawn
        for button in self._pictured:
            button.setVisible(is_pictured)
        has_pages = self._pages > 1
        self._count.setVisible(has_pages)
        number = self._kit.words.number
        words = _PAGE.filled(number=number(self._page + 1), all=number(self._pages))
        self._count.show_words(self._words(words))
        for button, is_usable in zip(
            self._paged, (self._page > 0, self._page + 1 < self._pages), strict=True
        ):
            button.setVisible(has_pages)
            button.setEnabled(is_usable)

    def _words(self, text: Text) -> str:
        return self._kit.words(text)
