"""On a real disk that fills up, nothing is lost, reading goes on, and saving does once there is room."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.faults.forks import Forks


def _apart() -> list[str] | None:
    """What a process is started with to have mounts of its own; None where it cannot have them."""
    for command in (["unshare", "-m"], ["unshare", "-Urm"]):
        try_it = [*command, "mount", "-t", "tmpfs", "none", "/mnt"]
        if (
            shutil.which("unshare")
            and subprocess.run(try_it, capture_output=True, timeout=20).returncode == 0
        ):
            return command
    return None


@pytest.fixture(scope="module")
def apart():
    command = _apart()
    if command is None:
        pytest.skip("NOT TESTED HERE: no disk can be mounted")
    with Forks(before=command) as forks:
        yield forks


def _told(apart: Forks, folder: Path, function: str, seed: int) -> list[dict[str, object]]:
    assert apart.run(function, folder / "disk", folder / "said", seed) == 0
    return [json.loads(line) for line in (folder / "said").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    "seed", [1, pytest.param(2, marks=pytest.mark.full), pytest.param(3, marks=pytest.mark.full)]
)
def test_a_full_disk_loses_nothing_and_can_be_read(apart, tmp_path, seed) -> None:
    saved, refused, looked, unlocked, room, again = _told(apart, tmp_path, "fill_up", seed)
    assert list(saved) == ["saved with the ballast"]
    assert (refused["refused"], refused["ballast"]) == ("DiskFull", False)
    assert refused["act"] > saved["saved with the ballast"]
    assert looked["listed"] == looked["opened"] == looked["cases"] > 3
    assert looked["found"]
    # Looking at a case and looking for one go on; what would be shown without a trace does not.
    assert (looked["search"], looked["lock"], looked["reveal"]) == (None, None, "DiskFull")
    assert unlocked == {"unlocked": None, "cases": looked["cases"]}
    assert room == {"after room was made": None, "faults": []}
    assert again == {"saves again": None, "faults": []}
    assert looked["faults"] == []
    assert not os.path.ismount(tmp_path / "disk")


def test_where_files_may_only_be_read_all_is_shown_nothing_is_changed_and_saving_is_refused(
    apart, tmp_path
) -> None:
    told = _told(apart, tmp_path, "read_only", 1)
    assert len(told) == 6
    # Where only the names cannot be written, that somebody looked still is.
    for looked, tried, changed in zip(told[::2], told[1::2], ([], [], ["cases.db"]), strict=True):
        assert looked["listed"] == looked["opened"] == looked["cases"] == 2
        assert looked["found"]
        assert looked["faults"] == []
        assert tried == {"refused": ["NotWritable"] * 3, "changed": changed}
