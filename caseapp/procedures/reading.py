"""Packs read from their files, each only when somebody asks for it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from caseapp.procedures import faults
from caseapp.procedures.faults import Fault, PackFault, in_file
from caseapp.procedures.lines import read_lines
from caseapp.procedures.pack import REGIONAL, Pack
from caseapp.text import Text

MOST_BYTES = 4 * 1024 * 1024
_REGIONAL_NAME = "regional"
_COUNTRY_NAME = re.compile(r"[a-z]{2}")


def read_pack(path: Path) -> Pack:
    """The pack in a file; a `PackFault` names every fault of the file with its line."""
    where = in_file(path.name)
    return pack_in(read_bytes(path, where), where)


def pack_in(content: bytes, where: Text) -> Pack:
    """The pack in these bytes; a `PackFault` at this place names every fault with its line."""
    root, found = read_lines(_text_in(content, where))
    if root is None:
        raise PackFault(where, found)
    return Pack.checked(root.plain(), where, root.line_of, found)


def read_text(path: Path, where: Text) -> str:
    """The text of a data file; a `PackFault` at this place when it cannot be read as text."""
    return _text_in(read_bytes(path, where), where)


def read_bytes(path: Path, where: Text) -> bytes:
    """The bytes of a data file; a `PackFault` at this place when it is no plain file, or too big."""
    try:
        # A pipe or a device would keep the reader waiting for ever.
        if not path.is_file():
            raise PackFault(where, [Fault(1, faults.UNREADABLE)])
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        raise PackFault(where, [Fault(1, faults.UNREADABLE)]) from None
    if len(content) > MOST_BYTES:
        raise PackFault(where, [Fault(1, faults.TOO_BIG)])
    return content


def _text_in(content: bytes, where: Text) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PackFault(where, [Fault(content.count(b"\n", 0, error.start) + 1, faults.NOT_UTF8)]) from None


@dataclass(frozen=True)
class Packs:
    """The packs of a folder by country code; countries without one fall back to the regional pack."""

    files: Mapping[str, Path]
    _read: dict[str, Pack] = field(default_factory=dict, repr=False, compare=False)
    _installed: dict[str, Pack] = field(default_factory=dict, repr=False, compare=False)

    @property
    def countries(self) -> tuple[str, ...]:
        """The codes of the countries that have a pack of their own."""
        return tuple(sorted(code for code in {*self.files, *self._installed} if code != REGIONAL))

    def install(self, pack: Pack) -> None:
        """From now on this pack stands for its country, unless the shipped one was reviewed later."""
        self._installed[pack.country.code] = pack

    def for_country(self, code: str) -> Pack:
        """The country's own pack, or else the regional one; of an installed and a shipped one the newer."""
        own = code.upper() if code.upper() in {*self.files, *self._installed} else REGIONAL
        installed = self._installed.get(own)
        if installed is None:
            return self.shipped(own)
        if own in self.files and (shipped := self.shipped(own)).last_reviewed > installed.last_reviewed:
            return shipped
        return installed

    def shipped(self, code: str) -> Pack:
        """The country's pack as it came with the program, or else the regional one."""
        found = code.upper() if code.upper() in self.files else REGIONAL
        if found not in self._read:
            path = self.files[found]
            pack = read_pack(path)
            if pack.country.code != found:
                raise PackFault(in_file(path.name), [Fault(1, faults.OTHER_COUNTRY)])
            self._read[found] = pack
        return self._read[found]


def read_packs(folder: Path) -> Packs:
    """The packs in a folder, listed from the names of their files and read when first asked for."""
    files: dict[str, Path] = {}
    for path in sorted(folder.glob("*.yaml")):
        if path.stem != _REGIONAL_NAME and not _COUNTRY_NAME.fullmatch(path.stem):
            raise PackFault(in_file(path.name), [Fault(1, faults.FILE_NAME)])
        files[REGIONAL if path.stem == _REGIONAL_NAME else path.stem.upper()] = path
    if REGIONAL not in files:
        raise PackFault(in_file("regional.yaml"), [Fault(1, faults.NO_REGIONAL)])
    return Packs(MappingProxyType(files))
