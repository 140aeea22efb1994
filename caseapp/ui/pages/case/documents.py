"""The documents of a case: cards, small pictures on request, the viewer, the bin, and the list of papers."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.domain.codes.documents import DOCUMENT_TYPE
from caseapp.domain.records import Document
from caseapp.exchange.media.kinds import Family
from caseapp.operations import documents, handing_out
from caseapp.operations.casebook import CaseView
from caseapp.operations.documents import NewDocument, OpenDocument
from caseapp.operations.handing_out import HandingOut
from caseapp.operations.papers import Paper, checklist
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import Text, mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.dialogs.add_document import AddDocumentDialog
from caseapp.ui.dialogs.hand_out import HandOutDialog
from caseapp.ui.document_viewer import DocumentViewer
from caseapp.ui.files import choose_many
from caseapp.ui.pages.case.listed import Act, ListedSection, Shown
from caseapp.ui.pages.case.papers import PapersCard
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.pasting import local_files, pasted
from caseapp.ui.pictures import Thumbnail
from caseapp.ui.record_editor import RecordEditor
from caseapp.ui.record_view import RecordView
from caseapp.ui.small_pictures import SmallPictures
from caseapp.ui.theme import Tone

_ADD, _PASTE = mark("Documents", "Add files…"), mark("Documents", "Paste a picture")
_PICTURES = mark("Documents", "Show small pictures for 30 seconds")
_NOTHING_TO_PASTE = mark("Documents", "There is no picture or file on the clipboard.")
_VIEW, _COPY = mark("Documents", "Look at it"), mark("Documents", "Hand out a copy…")
_EXPIRED, _EXPIRES = mark("Documents", "expired"), mark("Documents", "expires {day}")
_HIDDEN = mark("Documents", "place and time kept in it")
_NO_FILE = mark("Documents", "no file")
_SOON = timedelta(days=90)
_THUMBNAIL = 16  # units
_ICONS = {
    Family.PICTURE: "image",
    Family.PAGES: "file-pdf",
    Family.TEXT: "file-text",
    Family.SOUND: "speaker-high",
    Family.FILM: "video-camera",
    Family.OFFICE: "file-text",
}


class DocumentsSection(ListedSection):
    """Nothing of a picture is seen before somebody asks, and all of it is forgotten when she looks away."""

    record_type = Document
    add_words = mark("Documents", "Note a paper without a file")
    nothing = (
        mark("Documents", "No documents yet"),
        mark(
            "Documents",
            "Add photos, scans, sound or PDF, or drop them here. The vault keeps an encrypted copy.",
        ),
    )

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.setAcceptDrops(True)
        self._papers: tuple[Paper, ...] = ()
        self._unfolded: set[str] = set()
        self._small = SmallPictures(self)
        self._viewer: DocumentViewer | None = None

    def show_case(self, view: CaseView) -> None:
        self._papers = checklist(view.steps, view.records)
        super().show_case(view)

    def fill(self, view: CaseView) -> None:
        self._small.forget()
        super().fill(view)
        if self._papers:
            add = self._add_paper if self.is_open else None
            self.body.addWidget(PapersCard(self.room, self._papers, self._unfolded, add, self))

    def add_buttons(self, view: CaseView) -> Sequence[QPushButton]:
        can_show = any(self._is_pictured(each) for each in view.records)
        found = []
        if can_show and self.unmask is not None:
            found.append(self._button(_PICTURES, "show_pictures", self._ask_pictures, "eye"))
        if self.is_open:
            found.append(self._button(_PASTE, "paste", self._paste, "clipboard"))
            found.append(self._button(self.add_words, "add", self.add, "file-dotted"))
            add = self._button(_ADD, "add_files", self._choose)
            add.setProperty("role", "primary")
            self.kit.icons.put_on(add, "plus", "on_primary")
            found.append(add)
        return found

    def names(self) -> Mapping[str, str]:
        return {paper.key: paper.name for paper in self._papers}

    def prepare(self, editor: RecordEditor, *, is_new: bool) -> None:  # noqa: ARG002 - old and new alike
        editor.page.form.offer("paper", [(paper.key, paper.name) for paper in self._papers])

    def shown(self, stored: Stored) -> Shown:
        document = _document(stored)
        words = self.kit.words
        heading = code_in_words(self.kit, DOCUMENT_TYPE, document.type)
        kind = documents.kind_of(document)
        tags = [(words(kind.label if kind is not None else _NO_FILE), Tone.PLAIN)]
        if document.expires_on is not None:
            today = _today()
            if document.expires_on < today:
                tags.append((words(_EXPIRED), Tone.OVERDUE))
            elif document.expires_on - today < _SOON:
                tags.append((words(_EXPIRES.filled(day=words.day(document.expires_on))), Tone.SOON))
        if document.hidden_data == "kept":
            tags.append((words(_HIDDEN), Tone.SOON))
        return Shown(heading, tags, self._acts(stored, document))

    def read(self, stored: Stored, card: Card) -> QWidget:
        document = _document(stored)
        # The kind stands in the heading and among the tags; the size is told when a copy is handed out.
        plain = document.model_copy(update={"type": "", "media_type": None, "size": None})
        view = RecordView(self.kit, plain, self.unmask, card, names=self.names(), is_flat=True)
        kind = documents.kind_of(document)
        if kind is None:
            return view
        side = self.kit.look.px(_THUMBNAIL)
        icon = self.kit.icons.pixmap(_ICONS[kind.family], size=side // 2)
        thumbnail = Thumbnail(icon, side, card)
        thumbnail.setAccessibleName(self.kit.words(kind.label))
        self._small.add(stored.id, thumbnail)
        beside = QWidget(card)
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.kit.look.px(2))
        row.addWidget(thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(view, 1)
        return beside

    def stop_writing(self) -> None:
        self._close_viewer()
        super().stop_writing()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.is_open and local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._add_files(local_files(event.mimeData()))

    def _acts(self, stored: Stored, document: Document) -> list[Act]:
        acts = []
        kind = documents.kind_of(document)
        if kind is not None and kind.can_be_shown and self.room.me.may(Right.REVEAL_IDENTITY):
            acts.append(Act(_VIEW, partial(self._view, stored.id), "view", is_primary=True))
        if document.attachment is not None and self.room.me.may(Right.EXPORT_IDENTITY):
            acts.append(Act(_COPY, partial(self._preview_copy, stored.id), "hand_out"))
        return acts

    def _choose(self) -> None:
        choose_many(self, self._add_files)

    def _paste(self) -> None:
        found = pasted()
        if isinstance(found, bytes):
            self._add_all([NewDocument("photo", content=found)])
        elif found:
            self._add_files(found)
        else:
            self.room.say(self.kit.words(_NOTHING_TO_PASTE))

    def _add_paper(self, key: str) -> None:
        choose_many(self, lambda paths: self._add_files(paths, key))

    def _add_files(self, paths: Sequence[Path], paper: str | None = None) -> None:
        self._add_all([NewDocument("", path, paper=paper) for path in paths])

    def _add_all(self, sources: Sequence[NewDocument]) -> None:
        if self.view is not None and self.is_open and sources:
            offered = [(paper.key, paper.name) for paper in self._papers]
            AddDocumentDialog(self.room, self.view.case_id, sources, offered, self).open()

    def _view(self, record_id: str) -> None:
        if self.view is not None:
            self.room.session.ask(
                documents.open_document, self.view.case_id, record_id, then=self._show_viewer
            )

    def _show_viewer(self, document: OpenDocument) -> None:
        self.stop_writing()
        if not self.isVisible():  # somebody has gone elsewhere while it was opened
            return
        self._viewer = DocumentViewer(self.room, document, self)
        self.addWidget(self._viewer)
        self.setCurrentWidget(self._viewer)
        self._viewer.closed.connect(self._close_viewer)
        self._viewer.begin()
        self._viewer.focus_first()

    def _close_viewer(self) -> None:
        viewer, self._viewer = self._viewer, None
        if viewer is not None:
            self.setCurrentIndex(0)
            self.removeWidget(viewer)
            viewer.deleteLater()

    def _ask_pictures(self) -> None:
        if self.view is not None:
            self.room.session.ask(
                documents.small_pictures, self.view.case_id, then=self._small.reveal, progress=_unheard
            )

    def _preview_copy(self, record_id: str) -> None:
        if self.view is not None:
            self.room.session.ask(
                handing_out.preview_copy, self.view.case_id, record_id, then=self._show_hand_out
            )

    def _show_hand_out(self, copy: HandingOut) -> None:
        if self.view is not None and self.isVisible():
            HandOutDialog(self.room, self.view.case_id, copy, self).open()

    def _button(self, words: Text, name: str, do: Callable[[], None], icon: str = "") -> QPushButton:
        button = QPushButton(self.kit.words(words), self)
        button.setObjectName(name)
        if icon:
            self.kit.icons.put_on(button, icon)
        button.clicked.connect(lambda _=False: do())
        return button

    def _is_pictured(self, stored: Stored) -> bool:
        kind = documents.kind_of(stored.record) if isinstance(stored.record, Document) else None
        return kind is not None and kind.can_be_drawn


def _document(stored: Stored) -> Document:
    if not isinstance(stored.record, Document):
        raise TypeError
    return stored.record


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _unheard(_done: int, _total: int) -> None:
    """Small pictures come all together."""
