"""Killed without warning at any moment, a vault opens at once and holds all that was acknowledged."""

import random
import re
import shutil
import time
from pathlib import Path

import pytest

from tests.faults.forks import Forks
from tests.faults.sound import Promises, faults
from tests.operations import made_up

_KILLS_A_VAULT = 20
_LONGEST_LIFE = 0.12  # s, some ten acts
_LONGEST_OPENING = 5.0  # s
_FILES = {"cases.db", "ident.db", "stats.db", "keyring", "ballast"}
# An act that was cut off before it changed anything leaves these until the next one.
_UNDONE = {"cases.db-journal", "ident.db-journal"}


def _killed(forks: Forks, folder: Path, said: Path, seed: int) -> None:
    """One life, ended by a kill at a moment of chance, now and then while it still opens the vault."""
    chance = random.Random(seed)
    child = forks.start("live", folder, said, seed)
    while chance.random() < 0.99 and not _lines(said):
        time.sleep(0.002)
    time.sleep(chance.random() * _LONGEST_LIFE)
    assert child.kill() == -9


def _kill_and_look(forks: Forks, folder: Path, first: int, kills: int) -> int:
    """So many lives in one vault, each ended by a kill; gives how many acts were acknowledged."""
    made_up.make_vault(folder / "vault")
    promises = Promises()
    for seed in range(first, first + kills):
        said = folder / f"said-{seed}"
        _killed(forks, folder / "vault", said, seed)
        promises.take(_lines(said))
        begun = time.perf_counter()
        desk = made_up.make_desk(folder, made_up.SUPERVISOR)
        assert time.perf_counter() - begun < _LONGEST_OPENING
        try:
            assert faults(desk) == [], f"seed {seed}"
            assert promises.broken(desk) == [], f"seed {seed}"
        finally:
            desk.close()
        assert _names(folder) <= _FILES | _UNDONE, f"seed {seed}"
    _write_both(folder)
    assert _names(folder) == _FILES
    return promises.count


def _names(folder: Path) -> set[str]:
    names = {path.name for path in (folder / "vault").iterdir()}
    return (
        {name for name in names if not re.fullmatch("cases.db-mj[0-9A-F]{9}", name)}
        if names & _UNDONE
        else names
    )


def _write_both(folder: Path) -> None:
    """One more act over both files, and one more opening."""
    desk = made_up.make_desk(folder)
    made_up.a_case(desk)
    desk.close()
    made_up.make_desk(folder).close()


def _lines(said: Path) -> list[str]:
    return said.read_text("utf-8").splitlines(keepends=True) if said.exists() else []


def _many(forks: Forks, folder: Path, kills: int) -> int:
    acts = 0
    for first in range(0, kills, _KILLS_A_VAULT):
        acts += _kill_and_look(forks, folder, first, _KILLS_A_VAULT)
        shutil.rmtree(folder / "vault")
    return acts


def test_of_a_hundred_kills_none_loses_an_acknowledged_act(forks, fast) -> None:
    assert _many(forks, fast, 100) > 100


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_of_a_thousand_kills_none_loses_an_acknowledged_act(forks, fast) -> None:
    assert _many(forks, fast, 1000) > 1000


def test_an_act_that_was_acknowledged_and_is_gone_would_be_seen(forks, fast) -> None:
    folder, said = made_up.make_vault(fast / "vault"), fast / "said"
    _killed(forks, folder, said, 1)
    made_up.make_desk(fast).close()  # undoes what the kill cut off
    before = shutil.copytree(folder, fast / "before")
    earlier = Promises()
    earlier.take(_lines(said))
    child = forks.start("live", folder, said, 2)
    while len(_lines(said)) < earlier.count + 10:
        time.sleep(0.01)
    child.kill()
    later = Promises()
    later.take(_lines(said))
    assert later.count > earlier.count
    shutil.rmtree(folder)
    before.rename(folder)
    desk = made_up.make_desk(fast, made_up.SUPERVISOR)
    try:
        assert earlier.broken(desk) == []
        assert later.broken(desk) != []
    finally:
        desk.close()
