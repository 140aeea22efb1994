"""Builds the files of a new vault apart, so that a set-up that is cut off leaves no half of one."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from caseapp.security.errors import KeyringExists, KeyringMissing
from caseapp.security.keyring_file import FILE as KEYRING
from caseapp.security.safe_files import flush_folder, make_folder, trouble

PLACE = "vault-being-made"  # in the vault's folder; no name that somebody's own files would have
_FILES = ("cases.db", "ident.db", "stats.db", "ballast")


@contextmanager
def built_apart(folder: Path) -> Iterator[Path]:
    """Gives a place for the files of a new vault; at the end they are moved to the folder, the keyring last.

    Until then there is no vault. What a set-up that was cut off has left is taken away first.
    """
    place = folder / PLACE
    try:
        make_folder(folder)
        _begin(folder, place)
    except OSError as error:
        raise trouble(error) from error
    try:
        yield place
        _move(place, folder)
    except BaseException as error:
        _take_back(folder)
        if isinstance(error, OSError):
            raise trouble(error) from error
        raise
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _begin(folder: Path, place: Path) -> None:
    if (folder / KEYRING).exists():
        raise KeyringExists
    if (place / KEYRING).exists():
        # It was cut off while its files were moved: those that came over belong to it, and nobody used them.
        _take_back(folder)
    if any((folder / name).exists() for name in _FILES):
        # Case files whose keyring was lost, and may be found again.
        raise KeyringMissing
    if place.exists():
        shutil.rmtree(place)
    make_folder(place)


def _move(place: Path, folder: Path) -> None:
    for name in (*_FILES, KEYRING):
        if (place / name).exists():
            (place / name).replace(folder / name)
    flush_folder(folder)


def _take_back(folder: Path) -> None:
    """Takes the files away again that came over without their keyring."""
    if not (folder / KEYRING).exists():
        for name in _FILES:
            with suppress(OSError):
                (folder / name).unlink(missing_ok=True)
