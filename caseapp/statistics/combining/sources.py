"""Which folders are joined, and whose each is: a manifest does not say who published it, so a person does."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.domain.errors import KnownError
from caseapp.statistics.errors import ReleaseFault
from caseapp.statistics.plain_file import open_plain
from caseapp.text import Text, mark

MOST_FOLDERS = 5_000
MOST_SOURCES = 300
_MOST_BYTES = 4_000_000
_COLUMNS = ["source", "folder", "fingerprint"]
# Names stand in lists, in file formats and on paper, so they hold nothing that means something there.
_NAME = re.compile(r"[^\W_](?:[\w .()-]{0,38}[\w.)])?")
_FINGERPRINT_DIGITS = 25

_TOO_MANY = mark(
    "Figures", "At most {most} release folders can be joined at once. Join fewer, for example fewer years."
)
_TOO_MANY_NAMES = mark(
    "Figures",
    "At most {most} countries can be joined at once. Name the country of each folder: folders without a "
    "name count as a country each.",
)
_BAD_NAME = mark(
    "Figures",
    "The name of a country needs 1 to 40 letters, digits, spaces, dots, hyphens or brackets, and begins with "
    "a letter or digit.",
)
_FOLDER_TWICE = mark("Figures", "Folder {number} is given twice, and its people would be counted twice.")
_NO_FOLDER = mark("Figures", "Folder {number} does not exist or cannot be opened.")
_BAD_FILE = mark(
    "Figures",
    "The file of sources cannot be read. It needs to be a CSV file in UTF-8 with the columns source and "
    "folder, and if you like fingerprint.",
)
_BAD_FINGERPRINT = mark("Figures", "A fingerprint in the file of sources does not have 25 digits.")
_IN_RELEASE = mark("Figures", "Release {number} cannot be joined. {why}")
NONE_GIVEN = mark("Figures", "Name the folders of at least one release.")


@dataclass(frozen=True)
class Source:
    """One release folder: its place in the order given, whose it is, and whose signature is expected."""

    number: int
    name: str
    folder: Path = field(repr=False)
    fingerprint: str | None = None
    is_named: bool = True


def sources_of(
    folders: Sequence[Path], named: Sequence[tuple[str, Path]] = (), listed: Iterable[Source] = ()
) -> tuple[Source, ...]:
    """Every folder with its name; one without a name has its order number, with which it stands alone.

    A name that is given for a folder that stands among `folders` as well names that folder.
    """
    listed = tuple(listed)
    if len(folders) + len(named) + len(listed) > MOST_FOLDERS:
        raise ReleaseFault(_TOO_MANY.filled(most=MOST_FOLDERS))
    names: dict[Path, str] = {}
    for name, folder in named:
        if names.setdefault(_place(folder), name) != name:
            raise ReleaseFault(_FOLDER_TWICE.filled(number=len(names)))
    places = set(map(_place, folders))
    only_named = [folder for _, folder in named if _place(folder) not in places]
    given = [Source(0, names.get(_place(folder), ""), folder) for folder in (*folders, *only_named)]
    width = len(str(len(given) + len(listed)))
    found = tuple(
        Source(number, one.name or f"{number:0{width}}", one.folder, one.fingerprint, bool(one.name))
        for number, one in enumerate((*given, *listed), start=1)
    )
    _require_sound(found)
    return found


def read_sources(file: Path) -> tuple[Source, ...]:
    """The sources in a CSV file with the columns source, folder and fingerprint; folders lie beside it."""
    try:
        with open_plain(file) as opened:
            data = opened.read(_MOST_BYTES + 1)
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReleaseFault(_BAD_FILE) from error
    if len(data) > _MOST_BYTES or not rows or rows[0] not in (_COLUMNS, _COLUMNS[:2]):
        raise ReleaseFault(_BAD_FILE)
    if len(rows) - 1 > MOST_FOLDERS:
        raise ReleaseFault(_TOO_MANY.filled(most=MOST_FOLDERS))
    found = []
    for row in rows[1:]:
        if len(row) != len(rows[0]) or "\0" in row[1] or not row[1]:
            raise ReleaseFault(_BAD_FILE)
        found.append(Source(0, _checked(row[0]), file.parent / row[1], _digits(row[2:])))
    return tuple(found)


def named_folder(words: str) -> tuple[str, Path]:
    """The name and the folder in `NAME=FOLDER`."""
    name, _, folder = words.partition("=")
    if not folder or "\0" in folder:
        raise ReleaseFault(_BAD_NAME)
    return _checked(name), Path(folder)


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ReleaseFault(_BAD_NAME)
    return name


def _digits(words: Sequence[str]) -> str | None:
    digits = "".join(words).replace(" ", "")
    if digits and not (digits.isascii() and digits.isdigit() and len(digits) == _FINGERPRINT_DIGITS):
        raise ReleaseFault(_BAD_FINGERPRINT)
    return digits or None


def _require_sound(found: Sequence[Source]) -> None:
    if not found:
        raise ReleaseFault(NONE_GIVEN)
    if len({one.name for one in found}) > MOST_SOURCES:
        raise ReleaseFault(_TOO_MANY_NAMES.filled(most=MOST_SOURCES))
    seen: set[tuple[int, int]] = set()
    for one in found:
        try:
            state = one.folder.stat()
        except OSError as error:
            raise _not_there(one) from error
        # Another way to write its path, or a link to it, is the same folder.
        if (state.st_dev, state.st_ino) in seen:
            raise ReleaseFault(_FOLDER_TWICE.filled(number=one.number))
        seen.add((state.st_dev, state.st_ino))


def _not_there(source: Source) -> KnownError:
    return ReleaseFault(_NO_FOLDER.filled(number=source.number))


def _place(folder: Path) -> Path:
    # Only the words of the path: what lies behind them is compared later.
    return Path(folder.absolute())


def refuse(source: Source, text: Text) -> KnownError:
    """Why the release of this source cannot be joined; it is told by its number, as nothing else is sure."""
    return ReleaseFault(_IN_RELEASE.filled(number=source.number, why=text))
