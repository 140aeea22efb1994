"""The documents of a case: taken in, looked at in memory, and handed out on purpose."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Document
from caseapp.exchange.media import taking_in
from caseapp.exchange.media.cleaning import cleaned
from caseapp.exchange.media.drawing import Drawn, NotDrawn, Wanted, draw
from caseapp.exchange.media.hearing import Sound, hear
from caseapp.exchange.media.kinds import CLEANABLE, HIDES_NOTHING, KINDS, Family, MediaKind
from caseapp.exchange.media.sniffing import NotTaken, sniff
from caseapp.exchange.media.taking_in import MOST_PICTURE_BYTES, Incoming
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.attachments import Attachment, AttachmentDamaged, AttachmentMissing
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import of_type
from caseapp.text import mark

THUMBNAILS = "thumbnails"  # what the journal says when all small pictures of a case are looked at
SMALL = (256, 256)
_MOST_SHOWN = 256 * 1024 * 1024
_MOST_LETTERS = 1_000_000
_MEBIBYTE = 1024 * 1024
_TWICE = mark("Errors", "This very file is among the documents of the case already.")
_NO_FILE = mark("Errors", "No file belongs to this document, only what is written about it.")
_NOT_SHOWN = mark(
    "Errors",
    "This kind of file cannot be shown without leaving traces on this computer. Hand out a copy on purpose,"
    " look at it on a computer that is safe, and destroy the copy afterwards.",
)
_TOO_BIG = mark("Errors", "This file is too big to be shown here. Hand out a copy on purpose to look at it.")
OnProgress = Callable[[int, int], None]


def silently(_done: int, _total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True)
class NewDocument:
    """What somebody chose to add: a file, or bytes that were pasted, and what is said about it."""

    type: str
    path: Path | None = field(default=None, repr=False)
    content: bytes | None = field(default=None, repr=False)
    title: str | None = field(default=None, repr=False)
    paper: str | None = None
    keep_hidden: bool = False  # place, time and camera stay in the picture only when somebody wants them


@dataclass(frozen=True)
class OpenDocument:
    """A document that somebody looks at; its content is in memory alone."""

    record_id: str
    kind: MediaKind
    content: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """The words of a text, as far as a window can show them."""
        return self.content.decode("utf-8", "replace")[:_MOST_LETTERS].removeprefix("\ufeff")


def add_document(desk: Desk, case_id: str, new: NewDocument, progress: OnProgress = silently) -> Changes:
    """Takes a file into the vault, whole or not at all; what it is says its content, not its name."""
    desk.require(Right.EDIT_CASE)
    rules.require_open(desk.vault.of_case(case_id))
    with _coming(desk, new) as incoming:
        kind = sniff(incoming.file)
        pieces, total, hidden = _ready(kind, incoming, progress, keep_hidden=new.keep_hidden)
        desk.vault.attachment_files.require_room(total)
        digest = hashlib.sha256()
        told = _told(pieces, total, digest.update, progress)
        with desk.vault.incoming(told) as attachment, desk.vault.write() as vault:
            there = vault.of_case(case_id)
            rules.require_open(there)
            if any(known.sha256 == digest.hexdigest() for _, known in of_type(there, Document)):
                raise NotTaken(_TWICE)
            answers = {
                "type": new.type,
                "title": new.title,
                "paper": new.paper,
                "attachment": attachment.id,
                "file_name": incoming.name or None,
                "media_type": kind.type,
                "size": attachment.size,
                "sha256": digest.hexdigest(),
                "hidden_data": hidden,
            }
            record_id = vault.add(check(Document, answers, desk.today()), case_id)
            vault.keep_attachment(attachment, record_id)
            vault.note(Act.ADD_RECORD, case_id, Document.kind)
    return Changes(case_id, frozenset({Document.kind}), record_id)


def open_document(desk: Desk, case_id: str, record_id: str, progress: OnProgress = silently) -> OpenDocument:
    """The content of a document for the viewer; that it was looked at is journalled first."""
    desk.require(Right.REVEAL_IDENTITY)
    document, attachment = content_of(desk, case_id, record_id)
    kind = kind_of(document)
    if kind is None or not kind.can_be_shown:
        raise KnownError(_NOT_SHOWN)
    if attachment.size > _MOST_SHOWN:
        raise KnownError(_TOO_BIG)
    with desk.vault.write() as vault:
        vault.note(Act.VIEW_DOCUMENT, case_id, record_id)
    return OpenDocument(record_id, kind, _whole(desk, attachment, progress))


def draw_document(
    desk: Desk, document: OpenDocument, wanted: Wanted, progress: OnProgress = silently
) -> Drawn:
    """A picture, or one page, of a document that is being looked at."""
    desk.require(Right.REVEAL_IDENTITY)
    return draw(document.kind.type, document.content, wanted, progress)


def hear_document(desk: Desk, document: OpenDocument, progress: OnProgress = silently) -> Sound:
    """What is heard of a sound that somebody has opened."""
    desk.require(Right.REVEAL_IDENTITY)
    return hear(document.kind.type, document.content, progress)


def small_pictures(desk: Desk, case_id: str, progress: OnProgress = silently) -> Mapping[str, Drawn]:
    """Small pictures of a case's documents by record id, made in memory; journalled first, in one line."""
    desk.require(Right.REVEAL_IDENTITY)
    with desk.vault.write() as vault:
        vault.get(case_id)
        vault.note(Act.VIEW_DOCUMENT, case_id, THUMBNAILS)
    found: dict[str, Drawn] = {}
    drawable = [
        (record_id, kind, document)
        for record_id, document in of_type(desk.vault.of_case(case_id), Document)
        if (kind := kind_of(document)) is not None and kind.can_be_drawn
    ]
    for number, (record_id, kind, document) in enumerate(drawable):
        progress(number, len(drawable))
        # One that is lost or broken is told when it is opened; the others are shown all the same.
        with suppress(NotFound, NotDrawn, AttachmentDamaged, AttachmentMissing):
            attachment = desk.vault.attachment(document.attachment or "", record_id)
            if attachment.size <= MOST_PICTURE_BYTES:
                content = _whole(desk, attachment, silently)
                found[record_id] = draw(kind.type, content, Wanted(box=SMALL), progress)
    return found


def kind_of(document: Document) -> MediaKind | None:
    """The kind of a document's file; None where it has none, or one of a newer program."""
    return KINDS.get(document.media_type or "")


def content_of(desk: Desk, case_id: str, record_id: str) -> tuple[Document, Attachment]:
    """A document of this case with its sealed file; KnownError when it has none."""
    document = desk.vault.in_case(case_id, record_id).record
    if not isinstance(document, Document):
        raise NotFound
    if document.attachment is None:
        raise KnownError(_NO_FILE)
    return document, desk.vault.attachment(document.attachment, record_id)


def opened_pieces(desk: Desk, attachment: Attachment, progress: OnProgress) -> Iterator[bytes]:
    """The content of a sealed file, piece by piece."""
    return _told(desk.vault.attachment_files.read(attachment), attachment.size, _nothing, progress)


def _whole(desk: Desk, attachment: Attachment, progress: OnProgress) -> bytes:
    return b"".join(opened_pieces(desk, attachment, progress))


def _coming(desk: Desk, new: NewDocument) -> AbstractContextManager[Incoming]:
    if new.path is not None:
        return taking_in.opened(new.path, desk.folder)
    return taking_in.handed(new.content or b"")


def _ready(
    kind: MediaKind, incoming: Incoming, progress: OnProgress, *, keep_hidden: bool
) -> tuple[Iterable[bytes], int, str]:
    """The content as it is to be kept, how much it is, and what became of what is hidden in it."""
    hidden = "none" if kind.type in HIDES_NOTHING else "not_removable"
    if kind.family is not Family.PICTURE or not kind.can_be_drawn:
        return incoming.pieces(), incoming.size, hidden
    content = incoming.read_whole(MOST_PICTURE_BYTES)
    if kind.type in CLEANABLE:
        hidden = "kept" if keep_hidden else "removed"
        content = content if keep_hidden else cleaned(kind.type, content)
    # A picture nobody can ever look at is refused while it can still be copied again.
    draw(kind.type, content, Wanted(box=SMALL), progress)
    return (content,), len(content), hidden


def _told(
    pieces: Iterable[bytes], total: int, see: Callable[[bytes], object], progress: OnProgress
) -> Iterator[bytes]:
    """The same pieces; each is seen, and told in whole megabytes."""
    done = 0
    for piece in pieces:
        see(piece)
        yield piece
        done += len(piece)
        progress(done // _MEBIBYTE, total // _MEBIBYTE)


def _nothing(_: bytes) -> None:
    pass
