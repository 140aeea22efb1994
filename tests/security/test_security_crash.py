"""A change of passphrase, killed at each of its system calls, and with each of them failing."""

import re
import shutil
import subprocess
import sys

import pytest

from caseapp.security.errors import WrongPassphrase
from caseapp.security.keyring import unlock
from tests.security.made_up_office import CHEAP, OTHER, PASSPHRASE

PROGRAM = """
import sys
from pathlib import Path
from caseapp.security.cost import Cost, CostPolicy
from caseapp.security.errors import FileTrouble
from caseapp.security.keyring import unlock
from caseapp.security.passphrases import require_good
from caseapp.security.users import change_passphrase
costs = CostPolicy(new=Cost(8, 1, 1), floor=Cost(8, 1, 1))
folder, old, new = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
by = unlock(folder, 1, old, costs=costs)
require_good(new)  # so that the word lists are read before
try:
    Path("/made-up-beginning").exists()
    change_passphrase(folder, by, old, new, costs=costs)
    Path("/made-up-end").exists()
except FileTrouble as trouble:
    sys.exit(type(trouble).__name__)
print("changed")
"""
CALLS = "openat,fchmod,write,fsync,close,rename,unlink,newfstatat,stat,read,lseek,getdents64"
WRITING = {"openat", "fchmod", "write", "fsync", "close", "rename", "unlink"}

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@pytest.fixture
def program(tmp_path):
    path = tmp_path / "change.py"
    path.write_text(PROGRAM)
    return path


def traced(program, folder, log, *options):
    command = ["strace", "-qq", "-o", log, "-e", f"trace={CALLS}", *options]
    command += [sys.executable, "-P", program, folder, PASSPHRASE, OTHER]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def disturbed(program, folder, tmp_path, disturbance):
    """The change on a copy of ``folder`` with one of its own calls disturbed, and that copy.

    What the interpreter calls while it starts differs by a call or two from run to run, as it lists a
    folder again in which somebody writes, and then the number meant is another call. A run that was
    disturbed outside the change is made again.
    """
    copy, log = tmp_path / "disturbed", tmp_path / "disturbed-calls"
    for _ in range(20):
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)
        done = traced(program, copy, log, "-e", f"inject={disturbance}")
        within = log.read_text().partition("/made-up-beginning")[2].partition("/made-up-end")[0]
        if "(INJECTED)" in within or "killed by SIGKILL" in within:
            return done, copy
    raise AssertionError(f"{disturbance} never fell into the change")


def calls_of_a_change(program, folder, tmp_path):
    """Each system call of the change as its name and its number among calls of that name."""
    spare = tmp_path / "spare"
    shutil.copytree(folder, spare)
    log = tmp_path / "calls"
    for _ in range(2):  # the first run may still write compiled modules
        shutil.rmtree(spare)
        shutil.copytree(folder, spare)
        assert "changed" in traced(program, spare, log).stdout
    counts, within, found = {}, False, []
    for line in log.read_text().splitlines():
        name = re.match(r"(\w+)\(", line)
        if name is None:
            continue
        counts[name[1]] = counts.get(name[1], 0) + 1
        if "/made-up-beginning" in line:
            within = True
        elif "/made-up-end" in line:
            break
        elif within:
            found.append((name[1], counts[name[1]]))
    return found


def which_opens(folder):
    opening = []
    for passphrase in (PASSPHRASE, OTHER):
        try:
            unlock(folder, 1, passphrase, costs=CHEAP)
            opening.append(passphrase)
        except WrongPassphrase:
            continue
    return opening


def test_killed_at_any_system_call_the_old_or_the_new_passphrase_opens(program, folder, supervisor, tmp_path):
    calls = calls_of_a_change(program, folder, tmp_path)
    names = [name for name, _ in calls]
    assert [name for name in names if name in ("write", "fsync", "rename")] == [
        "write",
        "fsync",
        "rename",
        "fsync",
    ]
    seen = set()
    for name, number in calls:
        done, copy = disturbed(program, folder, tmp_path, f"{name}:signal=SIGKILL:when={number}")
        assert done.returncode != 0
        opening = which_opens(copy)
        assert len(opening) == 1, (name, number)
        seen.add(opening[0])
        assert len((copy / "keyring").read_bytes()) == (folder / "keyring").stat().st_size
    assert seen == {PASSPHRASE, OTHER}


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("ENOSPC", "DiskFull"),
        pytest.param("EIO", "CannotWrite", marks=pytest.mark.full),
        pytest.param("EACCES", "NotWritable", marks=pytest.mark.full),
    ],
)
def test_a_failing_call_is_said_and_leaves_one_passphrase_opening(
    program, folder, supervisor, tmp_path, error, said
):
    calls = [each for each in calls_of_a_change(program, folder, tmp_path) if each[0] in WRITING - {"close"}]
    outcomes = set()
    for name, number in calls:
        done, copy = disturbed(program, folder, tmp_path, f"{name}:error={error}:when={number}")
        assert "Traceback" not in done.stderr, (name, number, done.stderr[-600:])
        assert len(which_opens(copy)) == 1
        outcomes.add(done.stderr.strip() or done.stdout.strip())
    assert said in outcomes
    assert outcomes <= {said, "changed", "CannotRead", "NotWritable"}
