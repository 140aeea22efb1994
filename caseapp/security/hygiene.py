"""What the computer itself may leave on disk: swap, hibernation, other files; as far as it can be read."""

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from caseapp.text import Text, mark


class Finding(StrEnum):
    """What could be found out about one thing."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Hygiene:
    """The state of the device, for the line under the unlock form."""

    swap: Finding
    hibernation: Finding
    disk: Finding

    @property
    def lines(self) -> tuple[Text, ...]:
        """What to tell the person; nothing when all is well."""
        found = (("swap", self.swap), ("hibernation", self.hibernation), ("disk", self.disk))
        return tuple(_SENTENCES[pair] for pair in found if pair in _SENTENCES)


_SENTENCES: dict[tuple[str, Finding], Text] = {
    ("swap", Finding.UNSAFE): mark(
        "Device", "Memory may be written to this disk unencrypted. Ask for encrypted swap."
    ),
    ("swap", Finding.UNKNOWN): mark("Device", "It cannot be told whether swap is encrypted."),
    ("hibernation", Finding.UNSAFE): mark(
        "Device", "Hibernation writes memory to this disk unencrypted. Ask to have it switched off."
    ),
    ("hibernation", Finding.UNKNOWN): mark("Device", "It cannot be told whether hibernation is on."),
    ("disk", Finding.UNSAFE): mark(
        "Device", "This disk is not encrypted. The vault is, but other files on it are not."
    ),
    ("disk", Finding.UNKNOWN): mark("Device", "It cannot be told whether this disk is encrypted."),
}


def read_hygiene(folder: Path, root: Path = Path("/")) -> Hygiene:
    """The state of the device that holds this folder."""
    if sys.platform == "win32":  # pragma: no cover
        return _of_windows()
    else:
        swap = _swap(root)
        return Hygiene(swap, _hibernation(root, swap), _encryption_of(_device_of(folder), root))


def _swap(root: Path) -> Finding:
    try:
        lines = (root / "proc/swaps").read_text().splitlines()[1:]
    except OSError:
        return Finding.UNKNOWN
    places = [line.split()[0] for line in lines if line.strip()]
    on_disk = [place for place in places if not Path(place).name.startswith("zram")]
    return _worst([_encryption_of(_swap_device(place, root), root) for place in on_disk])


def _swap_device(place: str, root: Path) -> str | None:
    named = root / "sys/class/block" / Path(place).name / "dev"
    return named.read_text().strip() if named.exists() else _device_of(root / place.lstrip("/"))


def _hibernation(root: Path, swap: Finding) -> Finding:
    try:
        states = (root / "sys/power/state").read_text().split()
        resume = (root / "sys/power/resume").read_text().strip()
    except FileNotFoundError:
        # Linux without these files cannot sleep; of other systems nothing is known.
        return Finding.SAFE if (root / "sys").is_dir() else Finding.UNKNOWN
    except OSError:
        return Finding.UNKNOWN
    if "disk" not in states or resume == "0:0":
        return Finding.SAFE
    return swap  # the image goes where swap is


def _encryption_of(device: str | None, root: Path) -> Finding:
    """Whether a block device, such as "254:1", is or lies on one that encrypts."""
    if device is None:
        return Finding.UNKNOWN
    entry = root / "sys/dev/block" / device
    if not entry.exists():
        return Finding.UNKNOWN
    try:
        if (entry / "dm/uuid").read_text().startswith("CRYPT-"):
            return Finding.SAFE
    except OSError:
        pass  # not made by the device mapper
    below = [part.read_text().strip() for part in (entry / "slaves").glob("*/dev")]
    return _worst([_encryption_of(part, root) for part in below]) if below else Finding.UNSAFE


def _worst(findings: list[Finding]) -> Finding:
    for finding in (Finding.UNSAFE, Finding.UNKNOWN):
        if finding in findings:
            return finding
    return Finding.SAFE


if sys.platform == "win32":  # pragma: no cover  runs on Windows only
    from caseapp.security import windows

    def _device_of(path: Path) -> str | None:  # noqa: ARG001  Windows does not tell
        return None

    def _of_windows() -> Hygiene:
        paging = windows.has_page_file()
        swap = Finding.UNKNOWN if paging is None else Finding.UNSAFE if paging else Finding.SAFE
        if windows.is_page_file_encrypted():
            swap = Finding.SAFE
        sleeps = windows.is_hibernation_on()
        hibernation = Finding.UNKNOWN if sleeps is None else Finding.UNSAFE if sleeps else Finding.SAFE
        # Only administrators may ask whether a drive is encrypted.
        return Hygiene(swap, hibernation, Finding.UNKNOWN)

else:

    def _device_of(path: Path) -> str | None:
        try:
            state = next(part for part in (path, *path.parents) if part.exists()).stat()
        except OSError:
            return None
        number = state.st_rdev or state.st_dev
        return f"{os.major(number)}:{os.minor(number)}"
