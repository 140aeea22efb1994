"""Opens a file from outside for reading: a plain file, not empty, not too big, and the same to its end."""

import errno
import os
import stat
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from caseapp.exchange.media.sniffing import NotTaken
from caseapp.text import mark

MOST_BYTES = 1024 * 1024 * 1024
MOST_PICTURE_BYTES = 64 * 1024 * 1024
PIECE_BYTES = 1024 * 1024
_LONGEST_NAME = 255
_MEBIBYTE = 1024 * 1024
_GONE = mark(
    "Errors", "There is no such file, or it cannot be read. Look where it lies, then choose it again."
)
_NOT_PLAIN = mark("Errors", "This is no plain file but a link, folder or device. Choose the document itself.")
_EMPTY = mark("Errors", "This file is empty. Copy it again from where it came from, then add it.")
_TOO_BIG = mark("Errors", "This file is too big. A document can have {most} MB at most; cut it into parts.")
_CHANGED = mark("Errors", "This file changed while it was read. Wait until it is written, then add it again.")
_OURS = mark("Errors", "This file belongs to the vault itself. Choose a document outside the vault.")
OnProgress = Callable[[int, int], None]


class Incoming:
    """A file, or bytes from the clipboard, on its way in."""

    def __init__(self, file: BinaryIO, size: int, name: str) -> None:
        self.file, self.size, self.name = file, size, name

    def read_whole(self, most: int) -> bytes:
        """All of it, if it is no bigger than this."""
        if self.size > most:
            raise NotTaken(_TOO_BIG.filled(most=most // _MEBIBYTE))
        self.file.seek(0)
        content = self._read(most + 1)
        if len(content) != self.size:
            raise NotTaken(_CHANGED)
        return content

    def pieces(self) -> Iterator[bytes]:
        """Its content piece by piece; NotTaken when it is not what it was when it was opened."""
        self.file.seek(0)
        left = self.size
        while piece := self._read(PIECE_BYTES):
            left -= len(piece)
            if left < 0:
                break
            yield piece
        if left != 0:
            raise NotTaken(_CHANGED)

    def _read(self, most: int) -> bytes:
        try:
            return self.file.read(most)
        except OSError:
            raise NotTaken(_GONE) from None


@contextmanager
def opened(untrusted_path: Path, vault: Path) -> Iterator[Incoming]:
    """A chosen file; NotTaken says why it is not taken."""
    try:
        if untrusted_path.is_symlink():
            raise NotTaken(_NOT_PLAIN)
        # Opening a pipe would wait for somebody to write into it.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        handle = os.open(untrusted_path, flags | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        is_link = isinstance(error, OSError) and error.errno in (errno.ELOOP, errno.ENXIO)
        raise NotTaken(_NOT_PLAIN if is_link else _GONE) from None
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        os.close(handle)
        raise NotTaken(_NOT_PLAIN)
    with os.fdopen(handle, "rb") as file:
        if lies_in(untrusted_path, vault):
            raise NotTaken(_OURS)
        yield _checked(Incoming(file, found.st_size, _name_of(untrusted_path)))


@contextmanager
def handed(content: bytes) -> Iterator[Incoming]:
    """Bytes that were pasted; they have no name."""
    yield _checked(Incoming(BytesIO(content), len(content), ""))


def lies_in(path: Path, folder: Path) -> bool:
    """Whether a path leads into a folder, by whatever way."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return True  # where it leads cannot be told


def _checked(incoming: Incoming) -> Incoming:
    if incoming.size == 0:
        raise NotTaken(_EMPTY)
    if incoming.size > MOST_BYTES:
        raise NotTaken(_TOO_BIG.filled(most=MOST_BYTES // _MEBIBYTE))
    return incoming


def _name_of(path: Path) -> str:
    """The name as it can be kept: what would hide or turn letters is shown as a mark."""
    hides = ("Cc", "Cf", "Cs", "Zl", "Zp")
    name = "".join("\ufffd" if unicodedata.category(letter) in hides else letter for letter in path.name)
    return name[:_LONGEST_NAME]
