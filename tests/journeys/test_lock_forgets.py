"""A lock replaces the process: nothing that was unlocked is left in the memory of the one that follows."""

import os
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.security.instance import holder_of
from caseapp.security.keyring import unlock
from tests.operations import made_up

CANARY = "Zanarita Halimbawakwento"
PATIENCE = 60.0  # s; for a busy machine
SETTLED = 2.0  # s after the lock
_PAGE = 4096
CASEWORKER = made_up.NUMBERS[made_up.CASEWORKER]
# Unlocks with the passphrase on the first line of its input, shows a case, and locks at the next line.
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QSocketNotifier, QTimer
from caseapp.app.window import run_window
from caseapp.security.cost import Cost, CostPolicy
from caseapp.settings import Settings
from caseapp.ui.choices import Choices
from caseapp.ui.program import Program

folder, number, case_id = sys.argv[1:]
cheap = CostPolicy(new=Cost(8, 1, 1), floor=Cost(8, 1, 1))

def begin(program):
    def show():
        program.window.go("case", case_id)
        watch.timeout.connect(look)
        watch.start()

    def look():
        if program.window.page.code:
            watch.stop()
            told.activated.connect(lambda: program.lock())
            print("ready", flush=True)

    program.start()
    watch = QTimer(program, interval=20)
    told = QSocketNotifier(0, QSocketNotifier.Type.Read, program)
    told.setEnabled(False)
    program.unlocked.connect(show)
    program.unlock_with(number, sys.stdin.readline().strip(), lambda error: program.close())
    told.setEnabled(True)

run_window(Choices(Path(folder), Settings(), costs=cheap), ["--vault", folder], begin)
"""


@pytest.fixture
def office(tmp_path):
    """A vault that is not for training, with a case of somebody with a name like nobody else's."""
    with closing(made_up.make_desk(tmp_path)) as desk:
        case_id = made_up.a_case(desk, given_name=CANARY, family_name=None)
    return tmp_path / "vault", case_id


@pytest.fixture
def program(office):
    """The program in a process of its own, unlocked, with the case on the screen."""
    folder, case_id = office
    words = [sys.executable, "-I", "-X", "utf8", "-c", PROGRAM, str(folder), str(CASEWORKER), case_id]
    started = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        started.stdin.write(f"{made_up.PASSPHRASE}\n".encode())
        started.stdin.flush()
        assert started.stdout.readline() == b"ready\n", started.stderr.read().decode()
        yield started
    finally:
        started.kill()
        started.communicate()


def _secrets(folder):
    """What must not be found, in each shape in which it could lie in memory."""
    opened = unlock(folder, CASEWORKER, made_up.PASSPHRASE, costs=made_up.CHEAP)
    found = {f"{name} key": key for name, key in opened.keys.items()}
    found |= {f"{name} key in hex": key.hex().encode() for name, key in opened.keys.items()}
    for encoding in ("utf-8", "utf-16-le", "utf-32-le"):
        found[f"name in {encoding}"] = CANARY.encode(encoding)
        found[f"passphrase in {encoding}"] = made_up.PASSPHRASE.encode(encoding)
    return found


def _of(process, part):
    return Path(f"/proc/{process.pid}/{part}")


def _found_in_memory(process, secrets):
    """Which of these are anywhere in the memory of another process; only an administrator may look."""
    found = set()
    with _of(process, "mem").open("rb", buffering=0) as memory:
        for line in _of(process, "maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if rights.startswith("r") and "[v" not in line:  # not the system's own pages
                first, last = (int(part, 16) for part in span.split("-"))
                content = b"".join(_pieces(memory, first, last))
                found |= {name for name, secret in secrets.items() if secret in content}
    return found


def _pieces(memory, position, last):
    while position < last:
        memory.seek(position)
        try:
            piece = memory.read(last - position)
        except OSError:  # a page that cannot be read, such as one past the end of its file
            piece = bytes(_PAGE)
        yield piece
        position += len(piece) or _PAGE


def _lock(process, folder):
    """Locks; gives the seconds until the fresh process holds the vault and asks for a passphrase."""
    began = time.monotonic()
    process.stdin.write(b"lock\n")
    process.stdin.flush()
    while not (b"-m\0caseapp\0" in _of(process, "cmdline").read_bytes() and holder_of(folder)):
        assert process.poll() is None, process.stderr.read().decode()
        assert time.monotonic() - began < PATIENCE
        time.sleep(0.02)
    return time.monotonic() - began


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_a_lock_replaces_the_process_and_leaves_no_word_of_what_was_unlocked(office, program):
    folder, _ = office
    pid, secrets = program.pid, _secrets(folder)
    can_look = os.geteuid() == 0
    if can_look:
        before = _found_in_memory(program, secrets)
        assert {"cases key", "ident key", "name in utf-8"} <= before  # the look finds what is there
    taken = _lock(program, folder)
    assert program.poll() is None
    assert holder_of(folder).process_id == pid  # the same process in the system's eyes, another in ours
    assert _of(program, "cmdline").read_bytes().split(b"\0")[1:-1] == [
        *(b"-I", b"-X", b"utf8", b"-m", b"caseapp", b"--vault", str(folder).encode())
    ]
    if can_look:
        environment = _of(program, "environ").read_bytes()
        assert [name for name, secret in secrets.items() if secret in environment] == []
        open_files = {str(link.readlink()) for link in _of(program, "fd").iterdir()}
        assert {Path(file).name for file in open_files if file.startswith(str(folder))} == {"lock"}
        time.sleep(max(0.0, SETTLED - taken))
        assert _found_in_memory(program, secrets) == set()
