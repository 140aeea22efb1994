"""What can go wrong with keys, passphrases and files; each cause has its own class and sentence."""

from caseapp.domain.errors import KnownError
from caseapp.text import Text, mark


class WrongPassphrase(KnownError):
    """Number and passphrase do not belong together; an unknown or unused number looks the same."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "This number and passphrase do not belong together. "
                "Check caps lock and the keyboard's language, and try again.",
            )
        )


class KeyringDamaged(KnownError):
    """No readable copy of the keyring is left."""

    def __init__(self, text: Text | None = None) -> None:
        super().__init__(
            text
            or mark(
                "Errors",
                "The key file of this vault is damaged in both of its copies. "
                "Restore it from your last backup; the case files have not been touched.",
            )
        )


class KeyringAltered(KeyringDamaged):
    """The keyring is whole, but its signature says that something else than this program wrote it."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "The key file of this vault was changed by something other than this program. "
                "Stop working with it, tell your supervisor and restore it from your last backup.",
            )
        )


class KeyringMissing(KnownError):
    """The folder holds no keyring."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "There is no key file in this folder. "
                "Choose the folder of a vault, or restore the key file from your last backup.",
            )
        )


class KeyringExists(KnownError):
    """The folder already holds a keyring."""

    def __init__(self) -> None:
        super().__init__(
            mark("Errors", "There is already a vault in this folder. Choose an empty folder for a new one.")
        )


class NewerKeyring(KnownError):
    """The keyring has a version that this program does not know."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "This vault was made by a newer version of the program. Install that version and try again.",
            )
        )


class DataDamaged(KnownError):
    """Sealed data was changed or cut; the passphrase was right."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "Your passphrase is right, but a part of the vault's data is damaged. "
                "Make no changes and restore the last backup that is whole.",
            )
        )


class FileTrouble(KnownError):
    """The disk or the system did not let a file be read or written."""


class CannotRead(FileTrouble):
    """A file is there, and reading it failed again and again."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "A file of the vault could not be read; its disk may be failing or gone. "
                "Check that the disk is plugged in, then try again.",
            )
        )


class CannotWrite(FileTrouble):
    """Writing failed; the file is whole, the old one or the new one."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "A file could not be written safely. It is whole, but may be the one from before. "
                "Check that the disk is plugged in, then try again.",
            )
        )


class DiskFull(FileTrouble):
    """There is no room; what was there before is still there."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "The disk is full, so the file was not written; what was there before is still there. "
                "Make room outside the vault, then try again.",
            )
        )


class NotWritable(FileTrouble):
    """The folder or file may only be read."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "You may not write in this folder. Choose another one, or ask for the right to write here.",
            )
        )


class NotEnoughMemory(KnownError):
    """The computer has too little free memory for the passphrase check."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "There is too little free memory to open the vault. Close other programs, try again.",
            )
        )


class VaultInUse(KnownError):
    """Another running program has this vault open; `process_id` is its number where it can be told."""

    def __init__(self, process_id: int | None = None, *, elsewhere: bool = False) -> None:
        super().__init__(
            mark("Errors", "Another computer has this vault open. Close it there, then try again.")
            if elsewhere
            else mark("Errors", "Another window has this vault open. Close it and try again.")
        )
        self.process_id = process_id


class PassphraseRefused(KnownError):
    """A new passphrase is too short, too long or too easy to guess."""


class NameRefused(KnownError):
    """A user's name is empty, too long or has signs that cannot be shown."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors", "Write the user's name with 1 to 60 letters, on one line and without control signs."
            )
        )


class NotAllowed(KnownError):
    """The person's role has no such right."""

    def __init__(self, what: Text) -> None:
        super().__init__(
            mark("Errors", "Your role does not include this: {what}. Ask a supervisor to do it.").filled(
                what=what
            )
        )


class AccessEnded(KnownError):
    """The person's certificate has run out or was withdrawn."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "Your access to this vault has ended. Ask a supervisor, or set the computer's clock right.",
            )
        )


class NoNumberLeft(KnownError):
    """All user numbers of the keyring are taken, or its register of people is full."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "This vault has no room for another user. Remove a user who has left, then try again.",
            )
        )
