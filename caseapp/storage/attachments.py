"""The sealed files of attachments beside the database, each under a random name and a key of its own.

A file on its way in or out has a suffix, and the table says what becomes of it: with a row it stays, without
one it goes. So a crash at any moment leaves an attachment whole or none at all.
"""

import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.domain.errors import KnownError
from caseapp.security.chunks import (
    CHUNK_BYTES,
    TAG_BYTES,
    chunk_count,
    fresh_content_key,
    open_chunk,
    seal_chunks,
    sealed_size,
)
from caseapp.security.errors import DataDamaged, DiskFull
from caseapp.security.safe_files import flush_folder, make_folder, trouble, write_part
from caseapp.text import mark

FOLDER = "attachments"
_ON_THE_WAY = ".part"
_TRIES = 3
_KEPT_FREE = 16 * 1024 * 1024  # for the record itself, its journal line and what comes after
_SEALED_CHUNK = CHUNK_BYTES + TAG_BYTES


class AttachmentMissing(KnownError):
    """The sealed file of a document is not there."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "The file of this document is missing from the vault. What is written about it is safe."
                " Put the file back from a backup of the vault.",
            )
        )


class AttachmentDamaged(KnownError):
    """The sealed file of a document was changed or cut; nothing of it is shown."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "The file of this document was changed or damaged on the disk, so it is not shown."
                " What is written about it is safe. Put the file back from a backup of the vault.",
            )
        )


@dataclass(frozen=True)
class Attachment:
    """A sealed file: its random name, the key it opens with, and how many bytes are in it."""

    id: str
    key: bytes = field(repr=False)
    size: int = field(repr=False)


class AttachmentFiles:
    """The folder of sealed files of one vault."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def require_room(self, size: int) -> None:
        """Refuses before anything is written where content of this size would leave the disk full."""
        with suppress(OSError):
            if shutil.disk_usage(self._folder.parent).free < sealed_size(size) + _KEPT_FREE:
                raise DiskFull

    def write(self, content: Iterable[bytes]) -> Attachment:
        """Seals content into a file that is on its way in; after any failure nothing of it is left."""
        attachment_id, key, size = secrets.token_hex(16), fresh_content_key(), 0

        def counted() -> Iterator[bytes]:
            nonlocal size
            for piece in content:
                size += len(piece)
                yield piece

        try:
            make_folder(self._folder)
            write_part(self._on_the_way(attachment_id), seal_chunks(key, attachment_id, counted()))
            flush_folder(self._folder)
        except BaseException as error:
            self.discard(attachment_id)
            if isinstance(error, OSError):
                raise trouble(error) from error
            raise
        return Attachment(attachment_id, key, size)

    def finish(self, attachment_id: str) -> None:
        """Gives a file whose row is kept its place; if that fails it is read where it is."""
        with suppress(OSError):
            self._on_the_way(attachment_id).replace(self._place(attachment_id))
            flush_folder(self._folder)

    def set_out(self, attachment_id: str) -> None:
        """Puts a file on its way out; until its row is gone it can still be read."""
        with suppress(OSError):
            self._place(attachment_id).replace(self._on_the_way(attachment_id))

    def discard(self, attachment_id: str) -> None:
        """Takes a file away that is on its way, and has no row."""
        with suppress(OSError):
            self._on_the_way(attachment_id).unlink(missing_ok=True)

    def settle(self, has_row: Callable[[str], bool]) -> None:
        """Ends what a crash cut off. A file with neither suffix nor row is left: its row may come back."""
        with suppress(OSError):
            for path in list(self._folder.glob(f"*{_ON_THE_WAY}")):
                self.finish(path.stem) if has_row(path.stem) else self.discard(path.stem)

    def read(self, attachment: Attachment) -> Iterator[bytes]:
        """The content chunk by chunk; a chunk that fails is read again before it counts as damaged."""
        for number in range(chunk_count(attachment.size)):
            yield self._chunk(attachment, number)

    def fault(self, attachment: Attachment, *, full: bool) -> str | None:
        """What is wrong with a file, as fixed words; only a full check reads all of it."""
        try:
            path = self._find(attachment.id)
            if path.stat().st_size != sealed_size(attachment.size):
                return "attachments: length"
            if full:
                for _ in self.read(attachment):
                    pass
        except AttachmentMissing:
            return "attachments: missing file"
        except (AttachmentDamaged, OSError):
            return "attachments: content"
        return None

    def _chunk(self, attachment: Attachment, number: int) -> bytes:
        for _ in range(_TRIES - 1):
            with suppress(OSError, DataDamaged):
                return self._read_chunk(attachment, number)
        try:
            return self._read_chunk(attachment, number)
        except (OSError, DataDamaged):
            raise AttachmentDamaged from None

    def _read_chunk(self, attachment: Attachment, number: int) -> bytes:
        with self._find(attachment.id).open("rb", buffering=0) as file:
            if os.fstat(file.fileno()).st_size != sealed_size(attachment.size):
                raise DataDamaged
            file.seek(number * _SEALED_CHUNK)
            sealed = file.read(_SEALED_CHUNK)
        return open_chunk(attachment.key, attachment.id, number, sealed, size=attachment.size)

    def _find(self, attachment_id: str) -> Path:
        for path in (self._place(attachment_id), self._on_the_way(attachment_id)):
            if path.is_file() and not path.is_symlink():
                return path
        raise AttachmentMissing

    def _place(self, attachment_id: str) -> Path:
        return self._folder / attachment_id

    def _on_the_way(self, attachment_id: str) -> Path:
        return self._folder / f"{attachment_id}{_ON_THE_WAY}"
