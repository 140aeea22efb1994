"""What can go wrong with the vault's files, told apart and said in plain words."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from caseapp.domain.errors import KnownError
from caseapp.security.errors import DataDamaged, NotWritable
from caseapp.text import mark


class DiskFull(KnownError):
    """There is no room left; the last act did not happen."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "The disk is full. This was not saved; everything saved before is safe."
                " Make room on the disk, outside this program, then save again.",
            )
        )


class DiskFault(KnownError):
    """The disk did not answer as it should; the last act did not happen."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "The disk reported a fault. This was not saved. Copy the vault to another disk soon.",
            )
        )


class VaultInUse(KnownError):
    """Somebody else holds the files."""

    def __init__(self) -> None:
        super().__init__(mark("Errors", "Another window has this case file open. Close it and try again."))


class VaultIsNewer(KnownError):
    """The files were written by a newer program."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "A newer version of this program wrote this vault. Update the program; nothing was changed.",
            )
        )


class FileMissing(KnownError):
    """A file of the vault is not where it should be."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "A file of this vault is missing. Restore the folder from a backup; nothing was changed.",
            )
        )


class NotFound(KnownError):
    """There is no such record, or it was deleted."""

    def __init__(self) -> None:
        super().__init__(mark("Errors", "There is no such record in this vault."))


class ChangedMeanwhile(KnownError):
    """The record was changed by somebody else since it was opened."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "This record was changed elsewhere while you worked on it. Open it again and compare.",
            )
        )


class ReadOnly(KnownError):
    """The folder is no place to write in."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "This vault lies where two computers could damage it, so it is opened for reading only."
                " Move it to this computer's own disk to work with it.",
            )
        )


# The files cannot be written now; what is in them can be read all the same.
UNWRITABLE = (DiskFull, DiskFault, NotWritable, ReadOnly)
# The search index is a table of the library's own kind, which it puts together when it is first asked.
_DAMAGED = ("malformed", "not a database", "corrupt", "no such table", "vtable constructor failed")


@contextmanager
def told_apart() -> Iterator[None]:
    """Turns the database's errors into ours; the key was proved before, so none is a wrong passphrase."""
    try:
        yield
    except dbapi2.Error as error:
        known = _known(str(error).lower())
        if known is None:
            raise
        raise known from None


def _known(words: str) -> KnownError | None:
    if "full" in words:
        return DiskFull()
    if "locked" in words or "busy" in words:
        return VaultInUse()
    if "readonly" in words:
        return NotWritable()
    if "disk i/o" in words or "unable to open" in words:
        return DiskFault()
    # Of our own tables none is missing in a file that is whole.
    if any(sign in words for sign in _DAMAGED):
        return DataDamaged()
    return None


class NoCaseFiles(KnownError):
    """The worker's role has no key for case files."""

    def __init__(self) -> None:
        super().__init__(mark("Errors", "Your role does not open case files, only figures."))
