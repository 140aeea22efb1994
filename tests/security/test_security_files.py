import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from caseapp.security.errors import CannotRead, CannotWrite, DiskFull, NotWritable
from caseapp.security.safe_files import (
    clear_leftovers,
    flush_folder,
    make_folder,
    read_whole,
    where_supported,
    write_whole,
)


def test_a_file_is_written_whole_and_replaces_the_one_before(tmp_path):
    path = tmp_path / "made-up"
    write_whole(path, b"old")
    write_whole(path, b"the new content" * 100_000)
    assert path.read_bytes() == b"the new content" * 100_000
    assert [one.name for one in tmp_path.iterdir()] == ["made-up"]


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o777])
def test_only_the_owner_may_read_it_whatever_the_umask(tmp_path, umask):
    before = os.umask(umask)
    try:
        write_whole(tmp_path / "made-up", b"content")
        make_folder(tmp_path / "new")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "made-up").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_a_folder_that_is_there_is_left_as_it_is(tmp_path):
    tmp_path.chmod(0o750)
    make_folder(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o750


def test_a_disk_without_room_keeps_the_old_file_and_leaves_no_part(tmp_path):
    import resource

    path = tmp_path / "made-up"
    write_whole(path, b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, hard))
    try:
        with pytest.raises(DiskFull):
            write_whole(path, b"n" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["made-up"]


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "no such folder" / "made-up", b"x")
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / ("n" * 300), b"x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "folder", b"x")
    with pytest.raises((CannotWrite, NotWritable)):
        write_whole(Path("/proc/made-up"), b"x")
    with pytest.raises((CannotWrite, NotWritable)):
        make_folder(Path("/proc/made-up"))
    assert [one.name for one in tmp_path.iterdir()] == ["folder"]


def test_a_link_is_replaced_and_what_it_points_to_is_not_touched(tmp_path):
    (tmp_path / "elsewhere").write_bytes(b"not ours")
    (tmp_path / "made-up").symlink_to(tmp_path / "elsewhere")
    write_whole(tmp_path / "made-up", b"ours")
    assert (tmp_path / "elsewhere").read_bytes() == b"not ours"
    assert not (tmp_path / "made-up").is_symlink()


def test_parts_left_by_a_crash_are_cleared_and_nothing_else(tmp_path):
    (tmp_path / "caseapp-0123456789abcdef.part").write_bytes(b"half")
    (tmp_path / "caseapp-of-ours").write_bytes(b"whole")
    (tmp_path / "other.part").write_bytes(b"whole")
    assert clear_leftovers(tmp_path) == 1
    assert sorted(one.name for one in tmp_path.iterdir()) == ["caseapp-of-ours", "other.part"]


def test_writing_and_failing_to_write_leave_no_file_open(tmp_path):
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        write_whole(tmp_path / "made-up", b"x")
        with pytest.raises(CannotWrite):
            write_whole(tmp_path / "no such folder" / "made-up", b"x")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_file_is_read_up_to_its_limit(tmp_path):
    (tmp_path / "made-up").write_bytes(b"0123456789")
    assert read_whole(tmp_path / "made-up", 4) == b"0123"


def test_a_failing_read_is_said_only_after_a_second_look(tmp_path):
    path = tmp_path / "made-up"
    path.mkdir()
    with pytest.raises(CannotRead):
        read_whole(path, 10)


def test_a_file_system_that_cannot_flush_a_folder_is_put_up_with():
    flush_folder(Path("/proc"))
    with where_supported():
        raise OSError(errno.ENOTSUP, "made up")
    with pytest.raises(OSError, match="made up"), where_supported():
        raise OSError(errno.EIO, "made up")
    with pytest.raises(FileNotFoundError):
        flush_folder(Path("/made-up-folder"))


def test_a_reader_beside_a_writer_sees_the_old_or_the_new(tmp_path):
    path = tmp_path / "made-up"
    contents = [bytes([65 + at]) * 5000 for at in range(4)]
    write_whole(path, contents[0])
    seen, done = set(), threading.Event()

    def look():
        while not done.is_set():
            seen.add(read_whole(path, 10_000))

    reader = threading.Thread(target=look)
    reader.start()
    for content in contents * 10:
        write_whole(path, content)
    done.set()
    reader.join()
    assert seen <= set(contents)
