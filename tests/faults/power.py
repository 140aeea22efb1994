"""A power cut on paper: what a disk may hold at a moment of a trace, unflushed writes dropped or torn."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

RECORDED = ("openat", "pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename")
OPTIONS = ["-y", "-xx", "-s", "70000", "-e", f"trace={','.join(RECORDED)}"]
_SECTOR = 512
_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)(?:<(.*)>)?")
_OPEN_FILE = re.compile(r"\d+<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
Write = tuple[int, bytes]


@dataclass(frozen=True)
class Event:
    """One thing that was asked of the disk, or something that was acknowledged."""

    what: str
    path: str = ""
    at: int = 0
    content: bytes = b""


@dataclass
class File:
    """A file: what is on the disk for certain, and what was written since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Write | int] = field(default_factory=list)  # a number is a new length

    def flush(self) -> None:
        self.durable = self._with(self.pending)
        self.pending = []

    def at_power_cut(self, chance: random.Random) -> bytes:
        """The file with some of what is pending, now and then in parts."""
        kept = [change for one in self.pending if chance.random() < 0.5 for change in _torn(one, chance)]
        return bytes(self._with(kept))

    def _with(self, changes: list[Write | int]) -> bytearray:
        content = bytearray(self.durable)
        for change in changes:
            if isinstance(change, int):
                content[change:] = bytes(max(change - len(content), 0))
                continue
            at, new = change
            content.extend(bytes(max(at - len(content), 0)))
            content[at : at + len(new)] = new
        return content


def _torn(change: Write | int, chance: random.Random) -> Iterator[Write | int]:
    if isinstance(change, int) or chance.random() < 0.7:
        yield change
        return
    at, content = change
    start = 0
    while start < len(content):
        size = _SECTOR - (at + start) % _SECTOR
        if chance.random() < 0.5:
            yield at + start, content[start : start + size]
        start += size


class Disk:
    """A folder on a disk; names are changed in order, and are certain once the folder is flushed."""

    def __init__(self, content: dict[str, bytes], *, flushes: bool = True) -> None:
        self._durable = {name: File(bytearray(whole)) for name, whole in content.items()}
        self._live = dict(self._durable)
        self._names: list[dict[str, File]] = []
        self._flushes = flushes

    def take(self, event: Event, folder: str) -> None:
        """Does what was asked."""
        name = event.path.removeprefix(folder + "/")
        if event.path == folder and event.what == "flush":
            if self._flushes:
                self._durable, self._names = dict(self._live), []
        elif "/" in name:
            return
        elif event.what == "make":
            if name not in self._live:
                self._rename(self._live | {name: File()})
        elif event.what == "remove":
            self._rename({other: file for other, file in self._live.items() if other != name})
        elif event.what == "flush":
            if self._flushes:
                self._live[name].flush()
        else:
            self._live[name].pending.append(event.at if event.what == "cut" else (event.at, event.content))

    def at_power_cut(self, chance: random.Random) -> dict[str, bytes]:
        """What is found after the power is back."""
        steps = [self._durable, *self._names]
        names = steps[chance.randrange(len(steps))]
        return {name: file.at_power_cut(chance) for name, file in names.items()}

    def _rename(self, names: dict[str, File]) -> None:
        self._live = names
        self._names.append(names)


def events(trace: Path, said: Path) -> Iterator[Event]:
    """What a trace recorded, in order; writing to `said` acknowledges."""
    for line in trace.read_text("ascii").splitlines():
        call = _CALL.match(line)
        if call is None or call[3].startswith("-"):
            continue
        name, given = call[1], call[2]
        if name == "openat" and "O_CREAT" in given:
            yield Event("make", _decoded(call[4]).decode())
        elif name == "unlink":
            yield Event("remove", _texts(given)[0].decode())
        elif name == "rename":
            raise NotImplementedError("no act renames a file of the vault")
        elif name in ("fsync", "fdatasync"):
            yield Event("flush", _path(given))
        elif name == "ftruncate":
            yield Event("cut", _path(given), int(given.rpartition(",")[2]))
        elif name == "pwrite64":
            yield Event("write", _path(given), int(given.rpartition(",")[2]), _texts(given)[0])
        elif name == "write" and _path(given) == str(said):
            yield Event("said", content=_texts(given)[0])


def _path(given: str) -> str:
    found = _OPEN_FILE.match(given)
    assert found is not None
    return _decoded(found[1]).decode()


def _texts(given: str) -> list[bytes]:
    return [_decoded(text) for text in _TEXT.findall(given)]


def _decoded(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
