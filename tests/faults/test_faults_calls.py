"""Ended or failed at each call to the system: an act is done with its journal line, or not done, and said."""

import json
import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.faults.forks import Forks
from tests.faults.life import ACTS, Life, random_words
from tests.faults.sound import Promises, content, faults
from tests.faults.tracing import CHANGING, Point, Stage, points, why_not
from tests.operations import made_up

_LIVED = ("direct", "begin", "write", "write", "refer", "begin", "plan", "draft", "close", "begin", "refer")
_TRACED = ["-e", f"trace={','.join(CHANGING)}"]
# Of what a person is told, these say that the disk is at fault.
_OF_THE_DISK = {"DiskFull", "DiskFault", "NotWritable"}


@pytest.fixture(scope="module")
def traceable(forks: Forks, tmp_path_factory: pytest.TempPathFactory) -> None:
    reason = why_not(forks, tmp_path_factory.mktemp("probe") / "stage")
    if reason is not None:
        pytest.skip(reason)


@dataclass
class Trial:
    """One act in copies of one vault, each copy with its own mishap."""

    stage: Stage
    folder: Path
    acts: tuple[str, ...]
    before: dict[str, object] = field(default_factory=dict)
    lines: list[dict[str, object]] = field(default_factory=list)

    def calls(self) -> list[Point]:
        """The calls to the system that the acts make when nothing goes wrong."""
        log = self.folder / "calls"
        self._fresh()
        assert self.stage.run(_TRACED, *self._child(), log=log) == 0
        assert all("act" in json.loads(line) for line in self.stage.lines())
        return points(log)

    def run(self, injection: str) -> int:
        """The acts in a fresh copy, with this injection of a mishap; gives how the process ended."""
        self._fresh()
        return self.stage.run([*_TRACED, "-e", f"inject={injection}"], *self._child())

    def look(self, case: object) -> list[dict[str, object]]:
        """Opens what is left, with all that must hold after any mishap; gives what the process had said."""
        promises, told = Promises(), self.stage.lines()
        promises.take(told)
        said = [json.loads(line) for line in told]
        desk = made_up.make_desk(self.folder, made_up.SUPERVISOR)
        try:
            assert faults(desk) == [], case
            assert promises.broken(desk) == [], case
            lines = desk.vault.journal.head().seq
            if lines == self.before["lines"]:
                assert content(desk) == self.before["content"], case
        finally:
            desk.close()
        return said

    def lived(self) -> None:
        """Makes the vault that is copied."""
        made_up.make_vault(self.folder / "vault")
        desk = made_up.make_desk(self.folder, made_up.SUPERVISOR)
        chance = random.Random(7)
        life = Life(desk, chance, random_words(chance))
        for name in _LIVED:
            life.do(name)
        self.before = {"lines": desk.vault.journal.head().seq, "content": content(desk)}
        desk.close()
        (self.folder / "vault").rename(self.folder / "whole")

    def _fresh(self) -> None:
        shutil.rmtree(self.folder / "vault", ignore_errors=True)
        shutil.copytree(self.folder / "whole", self.folder / "vault")

    def _child(self) -> tuple[object, ...]:
        return ("some_acts", self.folder / "vault", self.stage.said, self.stage.word, 11, *self.acts)


@pytest.fixture
def trial_of(forks: Forks, fast: Path, traceable: None):
    def make(*acts: str) -> Trial:
        trial = Trial(Stage(forks, fast), fast, acts)
        trial.lived()
        return trial

    return make


def _spread(points: list[Point], most: int) -> list[Point]:
    """At most so many of these calls: all but writing, and writing at even distances."""
    writing = [point for point in points if point[0] == "pwrite64"]
    others = [point for point in points if point[0] != "pwrite64"]
    room = max(most - len(others), 1)
    return others + [writing[at * len(writing) // room] for at in range(min(room, len(writing)))]


def _killed(trial: Trial, most: int) -> int:
    """Kills at the calls; gives at how many of them the process really ended."""
    ended = 0
    for name, number in _spread(trial.calls(), most):
        ended += trial.run(f"{name}:signal=SIGKILL:when={number}") == -9
        trial.look((name, number))
    return ended


def test_killed_at_a_hundred_calls_of_an_act_the_files_agree_and_no_change_lacks_its_line(trial_of) -> None:
    assert _killed(trial_of("begin"), 120) >= 110


@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", sorted(ACTS))
def test_killed_at_each_call_of_any_act_the_files_agree_and_no_change_lacks_its_line(trial_of, name) -> None:
    assert _killed(trial_of(name), 10_000) >= 10


def _failed(trial: Trial, error: str, names: set[str], most: int, *, goes_on: bool) -> set[str]:
    """Fails the calls of these names, one alone or all from there on; gives the kinds of ends there were."""
    ends = set()
    chosen = [point for point in trial.calls() if point[0] in names]
    for name, number in _spread(chosen, most):
        case = (error, name, number, goes_on)
        injection = f"{name}:error={error}:when={number}{'+' if goes_on else ''}"
        assert trial.run(injection) == 0, case
        said = trial.look(case)
        refused = {str(one["refused"]) for one in said if "refused" in one}
        assert refused <= _OF_THE_DISK, case
        assert goes_on or all(one.get("readable", True) for one in said), case
        ends |= refused or {"done"}
    return ends


@pytest.mark.parametrize("goes_on", [False, True], ids=["once", "from there on"])
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_x(trial_of, error, goes_on) -> None:
    print(_failed(trial_of("write", "begin"), error, {"pwrite64", "fsync", "openat","unlink","ftruncate"}, 400, goes_on=goes_on))
