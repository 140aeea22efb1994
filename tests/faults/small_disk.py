"""What a child does on a disk of its own that is far too small; it tells each thing it finds."""

import os
import random
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from caseapp.domain.errors import KnownError
from caseapp.operations import casebook, upkeep
from caseapp.operations.desk import Desk, act
from caseapp.storage.case_filter import CaseFilter
from tests.faults.children import open_desk, teller
from tests.faults.life import Life, random_words
from tests.faults.sound import faults
from tests.operations import made_up

_BALLAST = 256 * 1024
_MOST_ACTS = 2000
Tell = Callable[[dict[str, object]], None]


def mount(folder: Path, *options: str) -> None:
    """A disk in memory, seen by this process and its children alone."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", *options, "none", folder], check=True, timeout=20)


def fill_up(folder: str, said: str, seed: int) -> None:
    """Works until the disk is full, looks around, makes room, and works on."""
    disk, tell = Path(folder), teller(said)
    mount(disk, "-o", "size=2m")
    made_up.make_vault(disk / "vault")
    (disk / "vault/ballast").write_bytes(os.urandom(_BALLAST))
    desk = open_desk(str(disk / "vault"))
    chance = random.Random(seed)
    life = Life(desk, chance, random_words(chance))
    life.do("direct")
    _until_full(life, disk, tell)
    _look_around(desk, tell)
    desk.close()
    _unlock_and_look(disk, tell)
    desk = open_desk(str(disk / "vault"))
    (disk / "something else").unlink()
    tell({"after room was made": _name_of(lambda: act(desk, upkeep.note_unlocked)), "faults": faults(desk)})
    life = Life(desk, chance, random_words(chance))
    tell({"saves again": _name_of(lambda: life.do("begin")), "faults": faults(desk)})
    desk.close()


def _until_full(life: Life, disk: Path, tell: Tell) -> None:
    """Other files take the room first; then every act counts until one is refused."""
    room = os.statvfs(disk)
    (disk / "something else").write_bytes(bytes(room.f_bavail * room.f_frsize - 500 * 1024))
    ballast = disk / "vault/ballast"
    for number in range(_MOST_ACTS):
        had_ballast = ballast.exists()
        try:
            life.step()
        except KnownError as error:
            tell({"refused": type(error).__name__, "act": number, "ballast": ballast.exists()})
            break
        if had_ballast and not ballast.exists():
            tell({"saved with the ballast": number})
    with suppress(OSError), (disk / "something else").open("ab", buffering=0) as rest:
        while True:
            rest.write(bytes(512))


def _look_around(desk: Desk, tell: Tell) -> None:
    cases = act(desk, casebook.case_numbers, CaseFilter())
    ids = desk.vault.all_cases()
    tell(
        {
            "listed": len(act(desk, casebook.case_lines, cases)),
            "cases": len(ids),
            "opened": sum(act(desk, casebook.open_case, case_id).case_id == case_id for case_id in ids),
            "found": len(act(desk, casebook.find_cases, "sample", CaseFilter())) > 0,
            "search": _name_of(lambda: act(desk, casebook.note_search, 1)),
            "reveal": _name_of(lambda: act(desk, casebook.reveal, ids[0], "all")),
            "lock": _name_of(lambda: act(desk, upkeep.note_locked)),
            "faults": faults(desk),
        }
    )


def _unlock_and_look(disk: Path, tell: Tell) -> None:
    """A worker comes back to the full disk."""
    desk = open_desk(str(disk / "vault"))
    tell(
        {"unlocked": _name_of(lambda: act(desk, upkeep.note_unlocked)), "cases": len(desk.vault.all_cases())}
    )
    desk.close()


def _name_of(doing: Callable[[], object]) -> str | None:
    try:
        doing()
    except KnownError as error:
        return type(error).__name__
    return None


def read_only(folder: str, said: str, seed: int) -> None:
    """Looks around in a vault on a disk that may only be read, and tries to write."""
    disk, tell = Path(folder), teller(said)
    mount(disk)
    made_up.make_vault(disk / "vault")
    desk = open_desk(str(disk / "vault"))
    chance = random.Random(seed)
    life = Life(desk, chance, random_words(chance))
    for name in ("direct", "begin", "refer", "begin"):
        life.do(name)
    desk.close()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True, timeout=20)
    _read_only(disk, tell)
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True, timeout=20)
    for name in ("cases.db", "ident.db"):
        file = str(disk / "vault" / name)
        subprocess.run(["mount", "--bind", file, file], check=True, timeout=20)
        subprocess.run(["mount", "-o", "remount,ro,bind", file], check=True, timeout=20)
        _read_only(disk, tell)
        subprocess.run(["umount", file], check=True, timeout=20)


def _read_only(disk: Path, tell: Tell) -> None:
    before = {path.name: path.read_bytes() for path in (disk / "vault").iterdir()}
    desk = open_desk(str(disk / "vault"))
    _look_around(desk, tell)
    life = Life(desk, random.Random(1), random_words(random.Random(1)))
    refused = [_name_of(lambda name=name: life.do(name)) for name in ("begin", "write", "close")]
    desk.close()
    after = {path.name: path.read_bytes() for path in (disk / "vault").iterdir()}
    tell({"refused": refused, "changed": sorted(name for name in after if before.get(name) != after[name])})
