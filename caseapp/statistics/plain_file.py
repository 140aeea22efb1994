"""Opens a file that somebody chose, and nothing that only looks like one."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

# Opening a pipe must not wait for somebody to write into it.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)


class NotAPlainFile(OSError):
    """A folder, a pipe or a device where a file is needed."""


def open_plain(path: Path, *, follow_links: bool = True) -> BinaryIO:
    """The file, open for reading; an OSError says that there is none or that it is something else."""
    try:
        number = os.open(path, _FLAGS if follow_links else _FLAGS | _NO_LINKS)
    except ValueError as error:
        raise NotAPlainFile from error
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise NotAPlainFile
    return os.fdopen(number, "rb")
