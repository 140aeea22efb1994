"""One program at a time has a vault, and one that was killed keeps nobody out."""

import json
import time
from collections import Counter
from pathlib import Path

import pytest

from caseapp.security.errors import VaultInUse
from caseapp.security.instance import FILE, hold, holder_of
from tests.faults.forks import Child, Forks

_RACERS, _RACES = 6, 20


def _holding(forks: Forks, folder: Path, said: Path) -> Child:
    """A child that has the vault."""
    said.unlink(missing_ok=True)
    child = forks.start("hold_on", folder, said)
    limit = time.monotonic() + 30
    while not (said.exists() and said.read_text("utf-8").endswith("\n")):
        assert time.monotonic() < limit
        time.sleep(0.002)
    return child


def test_a_second_program_is_refused_and_told_which_process_has_the_vault(forks, vault, fast) -> None:
    child = _holding(forks, vault, fast / "said")
    try:
        before = (vault / FILE).read_bytes()
        with pytest.raises(VaultInUse) as refused:
            hold(vault)
        assert refused.value.process_id == child.pid
        assert (vault / FILE).read_bytes() == before
    finally:
        child.kill()
    hold(vault).release()


def test_the_lock_of_a_program_that_was_killed_is_taken_over_every_time(forks, vault, fast) -> None:
    for _ in range(20):
        child = _holding(forks, vault, fast / "said")
        child.kill()
        left = holder_of(vault)
        assert left is not None
        assert left.process_id == child.pid
        with hold(vault):
            taken = holder_of(vault)
            assert taken is not None
            assert taken.process_id != child.pid
        assert holder_of(vault) is None


def test_of_programs_that_start_in_the_same_moment_exactly_one_has_the_vault(forks, vault, fast) -> None:
    for race in range(_RACES):
        said = fast / f"said-{race}"
        assert forks.run("race", vault, said, _RACERS) == 0
        told = Counter(json.loads(line)["has it"] for line in said.read_text("utf-8").splitlines())
        assert told == {True: 1, False: _RACERS - 1}


@pytest.mark.parametrize("content", [b"", b"[", b"[1]", b"\xff" * 5000, b'["x", 1, 2]', b"[1e400, 2, 3]"])
def test_a_lock_with_anything_in_it_that_nobody_holds_is_taken_over(vault, content) -> None:
    (vault / FILE).write_bytes(content)
    hold(vault).release()
    assert (vault / FILE).read_bytes() == b""
