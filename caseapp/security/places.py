"""Whether a folder is a safe place for a vault: not on a network drive, not copied away by a sync program."""

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from caseapp.text import Text, mark

_NETWORK_KINDS = {
    "9p", "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse",
    "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs",
}  # fmt: skip
_SYNC_NAMES = re.compile(
    r"dropbox|onedrive|google ?drive|my drive|icloud ?drive|mobile documents|nextcloud|owncloud|syncthing"
    r"|pcloud ?drive|mega ?sync|box sync|yandex\.?disk|seafile",
    re.IGNORECASE,
)
_SYNC_MARKS = (
    ".stfolder", ".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log", ".sync",
    ".SynologyWorkingDirectory", ".seafile-data", ".tmp.driveupload",
)  # fmt: skip
_SYNC_DATABASES = (".sync_*.db", "._sync_*.db")
_OCTAL = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True)
class Place:
    """What could be told about a folder; `is_link` means that the real folder is somewhere else."""

    on_network: bool
    synced: bool
    is_link: bool

    @property
    def is_safe_to_write(self) -> bool:
        """Whether several programs cannot write here unseen by one another."""
        return not self.on_network and not self.synced

    @property
    def warning(self) -> Text | None:
        """What to tell the person, if there is something."""
        if self.on_network:
            return mark(
                "Device",
                "This vault lies on a network drive, where two computers could damage it. It is opened "
                "for reading only. Move it to this computer's own disk to work with it.",
            )
        if self.synced:
            return mark(
                "Device",
                "This vault lies in a folder that another program copies to other computers. It is opened "
                "for reading only. Move it out of that folder to work with it.",
            )
        return None


def look_at(folder: Path, mounts: Path = Path("/proc/self/mountinfo")) -> Place:
    """What kind of place a folder is; the folder need not exist yet."""
    real = folder.resolve()
    return Place(
        on_network=_is_on_network(real, mounts),
        synced=any(_is_synced(part) for part in (real, *real.parents)),
        is_link=os.path.islink(folder),  # noqa: PTH114  pathlib stumbles over strange names
    )


def _is_synced(folder: Path) -> bool:
    if _SYNC_NAMES.match(folder.name):
        return True
    try:
        return any((folder / name).exists() for name in _SYNC_MARKS) or any(
            next(folder.glob(pattern), None) for pattern in _SYNC_DATABASES
        )
    except OSError:  # a folder above that may not be looked into tells nothing
        return False


def _is_on_network(real: Path, mounts: Path) -> bool:
    if sys.platform == "win32":  # pragma: no cover
        from caseapp.security.windows import is_on_network

        return is_on_network(real)
    else:
        return _kind_of_mount(real, mounts) in _NETWORK_KINDS


def _kind_of_mount(real: Path, mounts: Path) -> str:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:  # no such list on this system
        return ""
    points = [_mount(line) for line in lines if " - " in line]
    above = [
        (len(point.parts), at, kind) for at, (point, kind) in enumerate(points) if real.is_relative_to(point)
    ]
    # Of equally deep mounts the last one lies on top.
    return max(above)[2] if above else ""


def _mount(line: str) -> tuple[Path, str]:
    before, after = line.split(" - ", 1)
    point = _OCTAL.sub(lambda code: chr(int(code[1], 8)), before.split()[4])
    return Path(point), after.split()[0]
