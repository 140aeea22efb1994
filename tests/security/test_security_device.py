"""The process, the device and the folder: what is closed, what is said, and who holds a vault."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from caseapp.security import instance, process
from caseapp.security.errors import CannotWrite, VaultInUse
from caseapp.security.hygiene import Finding, Hygiene, read_hygiene
from caseapp.security.places import Place, look_at

HARDENED = """
import os, resource, sys
from caseapp.security import process
done = process.harden(memory_closed=len(sys.argv) < 2)
core = resource.getrlimit(resource.RLIMIT_CORE)
print(done.no_core_file, done.memory_closed, process.is_memory_closed(), core)
sys.stdout.flush()
if len(sys.argv) < 2:
    os.abort()
"""
HOLDER = """
import sys
from pathlib import Path
from caseapp.security.instance import hold
lock = hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def run(program, *arguments, **more):
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        **more,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the flag is Linux's own")
def test_a_hardened_process_leaves_no_core_file_and_closes_its_memory(tmp_path):
    done = run(HARDENED, cwd=tmp_path)
    assert done.stdout == "True True True (0, 0)\n"
    assert done.returncode == -signal.SIGABRT
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the flag is Linux's own")
def test_a_test_that_looks_into_memory_may_leave_it_open(tmp_path):
    assert run(HARDENED, "open", cwd=tmp_path).stdout == "True False False (0, 0)\n"


def test_hardening_this_process_closes_its_memory_until_it_is_opened_again():
    import ctypes

    try:
        assert process.harden() == process.Hardening(no_core_file=True, memory_closed=True)
        assert process.is_memory_closed()
    finally:
        ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
    assert not process.is_memory_closed()


def test_what_only_windows_has_can_be_imported_everywhere():
    import caseapp.security.windows as only

    assert ("shut_others_out" in vars(only)) == (sys.platform == "win32")


# One program at a time


def started_holder(folder):
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDER, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout.readline() == "held\n"
    return program


def ended(program, *, kill=False):
    if kill:
        program.kill()
    program.communicate()


def test_a_second_start_is_refused_and_told_which_process_has_the_vault(folder):
    first = started_holder(folder)
    try:
        with pytest.raises(VaultInUse) as refusal:
            instance.hold(folder)
        assert refusal.value.process_id == first.pid
        assert instance.holder_of(folder).process_id == first.pid
    finally:
        ended(first)
    with instance.hold(folder):
        assert instance.holder_of(folder).process_id == os.getpid()
    assert instance.holder_of(folder) is None


def test_the_lock_of_a_killed_program_is_taken_over(folder):
    for _ in range(3):
        ended(started_holder(folder), kill=True)
        assert instance.holder_of(folder) is not None
        instance.hold(folder).release()


def test_fifty_stale_locks_are_taken_over(folder):
    with instance.hold(folder):
        here = instance.holder_of(folder).host
    for at in range(50):
        written = [99_000_000 + at, "0123456789abcdef" if at % 2 else here, "boot:1"]
        (folder / "lock").write_text(json.dumps(written))
        with instance.hold(folder):
            pass


def test_on_a_network_drive_a_lock_of_another_computer_counts(folder):
    folder.mkdir()
    (folder / "lock").write_text(json.dumps([1234, "0123456789abcdef", "boot:1"]))
    with pytest.raises(VaultInUse) as refusal:
        instance.hold(folder, Place(on_network=True, synced=False, is_link=False))
    assert "Another computer" in str(refusal.value)
    instance.hold(folder, Place(on_network=False, synced=False, is_link=False)).release()


def test_where_the_file_system_knows_no_locks_the_written_process_counts(folder):
    first = started_holder(folder)
    try:
        with pytest.raises(VaultInUse) as refusal:
            instance.hold(folder, lock=lambda handle: None)
        assert refusal.value.process_id == first.pid
    finally:
        ended(first, kill=True)
    instance.hold(folder, lock=lambda handle: None).release()


def test_a_process_number_used_again_is_not_taken_for_the_holder(folder):
    with instance.hold(folder):
        here = instance.holder_of(folder)
    (folder / "lock").write_text(json.dumps([here.process_id, here.host, "an earlier start"]))
    instance.hold(folder, lock=lambda handle: None).release()


def test_a_handle_that_cannot_be_locked_is_told_apart_from_a_lock_that_is_taken(tmp_path):
    handle = os.open(tmp_path, os.O_RDONLY)
    os.close(handle)
    assert instance.system_lock(handle) is None


@pytest.mark.parametrize("content", [b"", b"\xff", b"null", b"[1]", b'["x", 1, 2]', b"[" * 999, b"x" * 5000])
def test_a_damaged_lock_is_no_obstacle(folder, content):
    folder.mkdir()
    (folder / "lock").write_bytes(content)
    assert instance.holder_of(folder) is None
    instance.hold(folder).release()


def test_nothing_stays_open_when_a_vault_cannot_be_taken(folder):
    with instance.hold(folder):
        before = len(list(Path("/proc/self/fd").iterdir()))
        for _ in range(5):
            with pytest.raises(VaultInUse):
                instance.hold(folder)
        assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_releasing_twice_does_nothing_and_the_file_names_no_computer(folder):
    lock = instance.hold(folder)
    content = (folder / "lock").read_text()
    assert os.uname().nodename not in content
    assert (folder / "lock").stat().st_mode & 0o777 == 0o600
    lock.release()
    lock.release()
    assert (folder / "lock").read_bytes() == b""
    (folder / "lock").unlink()
    assert instance.holder_of(folder) is None


def test_a_full_disk_does_not_keep_the_vault_shut(folder):
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    instance.hold(folder).release()
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        lock = instance.hold(folder)
        with pytest.raises(VaultInUse):
            instance.hold(folder)
        lock.release()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_two_starts_in_the_same_moment_leave_one(folder):
    folder.mkdir()
    program = HOLDER.replace(
        'print("held", flush=True)\nsys.stdin.read()', 'print("held")\nimport time\ntime.sleep(1)'
    )
    both = [
        subprocess.Popen(
            [sys.executable, "-c", program, folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(2)
    ]
    answers = [one.communicate() for one in both]
    assert sorted(bool(out) for out, _ in answers) == [False, True]
    assert any(b"VaultInUse" in error for _, error in answers)


def test_a_lock_that_is_a_link_is_not_followed(folder, tmp_path):
    folder.mkdir()
    (tmp_path / "elsewhere").write_bytes(b"not ours")
    (folder / "lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CannotWrite):
        instance.hold(folder)
    assert (tmp_path / "elsewhere").read_bytes() == b"not ours"


# Places


def mounts(tmp_path, *lines):
    path = tmp_path / "mountinfo"
    path.write_text("".join(f"1 0 0:1 / {point} rw - {kind} source rw\n" for point, kind in lines))
    return path


def test_an_ordinary_folder_is_a_safe_place(tmp_path):
    place = look_at(tmp_path / "vault", mounts(tmp_path, ("/", "ext4")))
    assert place == Place(on_network=False, synced=False, is_link=False)
    assert place.is_safe_to_write
    assert place.warning is None


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "9p", "smb3"])
def test_a_network_drive_is_told(tmp_path, kind):
    place = look_at(tmp_path / "vault", mounts(tmp_path, ("/", "ext4"), (tmp_path, kind)))
    assert place.on_network
    assert not place.is_safe_to_write
    assert "network" in str(place.warning)


def test_the_mount_on_top_and_the_deepest_one_count(tmp_path):
    inner = tmp_path / "inner disk"
    listed = mounts(
        tmp_path,
        (tmp_path, "nfs"),
        (str(inner).replace(" ", "\\040"), "nfs"),
        (str(inner).replace(" ", "\\040"), "ext4"),
        ("/elsewhere", "nfs"),
    )
    assert not look_at(inner / "vault", listed).on_network
    assert look_at(tmp_path / "other", listed).on_network


def test_without_a_list_of_mounts_nothing_is_claimed(tmp_path):
    assert not look_at(tmp_path, tmp_path / "no list").on_network
    (tmp_path / "strange").write_bytes(b"\xff\xfe nonsense\n")
    assert not look_at(tmp_path, tmp_path / "strange").on_network


@pytest.mark.parametrize(
    "name", ["Dropbox", "OneDrive - Madeup Office", "Google Drive", "Nextcloud", "iCloudDrive"]
)
def test_a_folder_of_a_sync_program_is_told_by_its_name(tmp_path, name):
    place = look_at(tmp_path / name / "work" / "vault")
    assert place.synced
    assert "copies" in str(place.warning)


@pytest.mark.parametrize("mark", [".stfolder", ".dropbox", ".sync_0123456789ab.db", "._sync_0123.db"])
def test_a_folder_of_a_sync_program_is_told_by_its_mark(tmp_path, mark):
    (tmp_path / mark).touch()
    assert look_at(tmp_path / "vault").synced


def test_a_folder_that_cannot_be_looked_into_tells_nothing(tmp_path):
    assert not look_at(tmp_path / ("n" * 300) / "vault").synced


def test_a_link_is_told_and_followed(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "vault").symlink_to(tmp_path / "Dropbox")
    assert look_at(tmp_path / "vault") == Place(on_network=False, synced=True, is_link=True)


# The device


@pytest.fixture
def device(tmp_path):
    """A made-up tree of the files in which Linux describes a device."""
    root = tmp_path / "device"
    for folder in ("proc", "sys/power", "sys/dev/block", "sys/class/block"):
        (root / folder).mkdir(parents=True)
    state = tmp_path.stat().st_dev
    tell(root, "proc/swaps", "Filename Type Size Used Priority\n")
    tell(root, "sys/power/state", "freeze mem disk\n")
    tell(root, "sys/power/resume", "0:0\n")
    block(root, f"{os.major(state)}:{os.minor(state)}")
    return root


def tell(root, path, content):
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(content)


def block(root, number, *, encrypted=False, below=()):
    entry = root / "sys/dev/block" / number
    (entry / "slaves").mkdir(parents=True, exist_ok=True)
    if encrypted:
        tell(root, f"sys/dev/block/{number}/dm/uuid", "CRYPT-LUKS2-0123-made-up\n")
    for at, part in enumerate(below):
        tell(root, f"sys/dev/block/{number}/slaves/part{at}/dev", f"{part}\n")


def swap_on(root, name, number):
    lines = (root / "proc/swaps").read_text()
    tell(root, "proc/swaps", f"{lines}/dev/{name} partition 100 0 -2\n")
    tell(root, f"sys/class/block/{name}/dev", f"{number}\n")


def test_no_swap_and_no_hibernation_are_safe(device, tmp_path):
    found = read_hygiene(tmp_path, device)
    assert (found.swap, found.hibernation, found.disk) == (Finding.SAFE, Finding.SAFE, Finding.UNSAFE)


def test_plain_swap_is_unsafe_and_makes_hibernation_unsafe(device, tmp_path):
    block(device, "8:2")
    swap_on(device, "sda2", "8:2")
    tell(device, "sys/power/resume", "8:2\n")
    found = read_hygiene(tmp_path, device)
    assert (found.swap, found.hibernation) == (Finding.UNSAFE, Finding.UNSAFE)
    assert len(found.lines) == 3


def test_encrypted_swap_is_safe_also_under_a_logical_volume(device, tmp_path):
    block(device, "254:0", encrypted=True)
    block(device, "254:1", below=("254:0",))
    tell(device, "sys/dev/block/254:1/dm/uuid", "LVM-made-up\n")
    swap_on(device, "dm-1", "254:1")
    tell(device, "sys/power/resume", "254:1\n")
    found = read_hygiene(tmp_path, device)
    assert (found.swap, found.hibernation) == (Finding.SAFE, Finding.SAFE)


def test_one_plain_swap_among_encrypted_ones_is_unsafe(device, tmp_path):
    block(device, "254:0", encrypted=True)
    block(device, "8:2")
    swap_on(device, "dm-0", "254:0")
    swap_on(device, "sda2", "8:2")
    assert read_hygiene(tmp_path, device).swap is Finding.UNSAFE


def test_compressed_memory_is_no_swap_on_disk(device, tmp_path):
    swap_on(device, "zram0", "252:0")
    assert read_hygiene(tmp_path, device).swap is Finding.SAFE


def test_a_swap_file_is_as_safe_as_its_disk(device, tmp_path):
    tell(device, "swapfile", "")
    lines = (device / "proc/swaps").read_text()
    tell(device, "proc/swaps", f"{lines}/swapfile file 100 0 -2\n")
    assert read_hygiene(tmp_path, device).swap is Finding.UNSAFE


def test_a_device_nobody_knows_is_unknown_and_said(device, tmp_path):
    swap_on(device, "strange", "99:99")
    tell(device, "sys/power/resume", "99:99\n")
    found = read_hygiene(tmp_path, device)
    assert (found.swap, found.hibernation) == (Finding.UNKNOWN, Finding.UNKNOWN)
    assert "cannot be told" in str(found.lines[0])


def test_an_encrypted_disk_is_safe_also_for_a_folder_that_is_not_there_yet(device, tmp_path):
    state = tmp_path.stat().st_dev
    block(device, f"{os.major(state)}:{os.minor(state)}", encrypted=True)
    found = read_hygiene(tmp_path / "not" / "yet", device)
    assert found == Hygiene(Finding.SAFE, Finding.SAFE, Finding.SAFE)
    assert found.lines == ()


def test_a_system_without_these_files_is_unknown_where_it_cannot_be_told(tmp_path):
    (tmp_path / "empty").mkdir()
    found = read_hygiene(tmp_path, tmp_path / "empty")
    assert found == Hygiene(Finding.UNKNOWN, Finding.UNKNOWN, Finding.UNKNOWN)


def test_a_kernel_that_cannot_sleep_is_safe(device, tmp_path):
    (device / "sys/power/state").unlink()
    assert read_hygiene(tmp_path, device).hibernation is Finding.SAFE


def test_unreadable_files_are_unknown(device, tmp_path):
    for path in ("sys/power/state", "proc/swaps"):
        (device / path).unlink()
        (device / path).mkdir()
    found = read_hygiene(tmp_path, device)
    assert (found.swap, found.hibernation) == (Finding.UNKNOWN, Finding.UNKNOWN)


def test_a_folder_with_an_impossible_name_is_unknown(device, tmp_path):
    assert read_hygiene(tmp_path / ("n" * 300), device).disk is Finding.UNKNOWN


def test_this_very_device_can_be_read(tmp_path):
    assert isinstance(read_hygiene(tmp_path), Hygiene)


def test_importing_the_keyring_loads_no_cryptography_and_is_quick():
    program = (
        "import time; started = time.perf_counter(); import caseapp.security.keyring, sys; "
        "took = time.perf_counter() - started; "
        "print(took, sorted(name for name in sys.modules if name.split('.')[0] in ('cryptography', 'nacl')))"
    )
    best = min((run(program).stdout.split(" ", 1) for _ in range(3)), key=lambda answer: float(answer[0]))
    assert best[1] == "[]\n"
    assert float(best[0]) < 0.5  # 0.05 s alone on the machine; the bound leaves room for a busy one
