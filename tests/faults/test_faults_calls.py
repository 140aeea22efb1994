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
from tests.faults.tracing import CHANGING, Point, Stage, points, spread, why_not
from tests.operations import made_up

_LIVED = ("direct", "begin", "write", "write", "refer", "begin", "plan", "draft", "close", "begin", "refer")
# Of what a person is told, these say that the disk is at fault.
_OF_THE_DISK = {"DiskFull", "DiskFault", "NotWritable"}


@pytest.fixture(scope="module")
def traceable(forks: Forks, tmp_path_factory: pytest.TempPathFactory) -> None:
    reason = why_not(forks, tmp_path_factory.mktemp("probe") / "stage")
    if reason is not None:
        pytest.skip(reason)


@dataclass
class Trial:
    """One thing done in copies of one vault, each copy with its own mishap."""

    stage: Stage
    folder: Path
    doing: tuple[object, ...]
    calls: tuple[str, ...] = CHANGING
    before: dict[str, object] = field(default_factory=dict)

    def points(self) -> list[Point]:
        """The calls to the system that are made when nothing goes wrong."""
        log = self.folder / "calls"
        self._fresh()
        assert self.stage.run(["-e", f"trace={','.join(self.calls)}"], *self._child(), log=log) == 0
        assert not any("refused" in one for one in self.said())
        return points(log, self.folder / "vault")

    def run(self, injection: str) -> int:
        """The same in a fresh copy, with this mishap; gives how the process ended."""
        self._fresh()
        return self.stage.run(
            ["-e", f"trace={','.join(self.calls)}", "-e", f"inject={injection}"], *self._child()
        )

    def said(self) -> list[dict[str, object]]:
        """What the process said."""
        return [json.loads(line) for line in self.stage.lines()]

    def look(self, case: object, unsaid: int | None = 0, folder: Path | None = None) -> None:
        """Opens what is left, and looks for all that must hold.

        At most so many acts may be there without having been acknowledged, as long as all of each is there.
        """
        promises = Promises()
        promises.take(self.stage.lines())
        desk = made_up.make_desk(folder or self.folder, made_up.SUPERVISOR)
        try:
            assert faults(desk) == [], case
            assert promises.broken(desk) == [], case
            lines, acknowledged = desk.vault.journal.head().seq, max(promises.lines, self.before["lines"])
            assert unsaid is None or lines - acknowledged <= unsaid, case
            if lines == self.before["lines"]:
                assert content(desk) == self.before["content"], case
        finally:
            desk.close()

    def live(self) -> None:
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
        function, *given = self.doing
        return (function, self.folder / "vault", self.stage.said, self.stage.word, *given)


@pytest.fixture
def trial_of(forks: Forks, fast: Path, traceable: None):
    def make(*doing: object, calls: tuple[str, ...] = CHANGING) -> Trial:
        trial = Trial(Stage(forks, fast), fast, doing, calls)
        trial.live()
        return trial

    return make


def _acts(*names: str) -> tuple[object, ...]:
    return ("some_acts", 11, *names)


def _killed(trial: Trial, most: int) -> int:
    """Kills at the calls; gives at how many of them the process really ended."""
    ended = 0
    for name, number in spread(trial.points(), most):
        ended += trial.run(f"{name}:signal=SIGKILL:when={number}") == -9
        trial.look((name, number), unsaid=None)
    return ended


def test_killed_at_a_hundred_calls_of_an_act_the_files_agree_and_no_change_lacks_its_line(trial_of) -> None:
    assert _killed(trial_of(*_acts("begin")), 120) >= 110


def _killed_and_moved(trial: Trial, most: int) -> int:
    """Kills at the calls and moves the folder; gives how often a transaction over both files moved along."""
    moved = 0
    for name, number in spread(trial.points(), most):
        trial.run(f"{name}:signal=SIGKILL:when={number}")
        elsewhere = trial.folder / "elsewhere"
        shutil.rmtree(elsewhere, ignore_errors=True)
        elsewhere.mkdir()
        (trial.folder / "vault").rename(elsewhere / "vault")
        moved += any((elsewhere / "vault").glob("cases.db-mj*"))
        trial.look((name, number), unsaid=None, folder=elsewhere)
    return moved


def test_killed_and_moved_to_another_place_the_files_agree(trial_of) -> None:
    assert _killed_and_moved(trial_of(*_acts("begin")), 25) >= 3


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_killed_at_each_call_and_moved_to_another_place_the_files_agree(trial_of) -> None:
    assert _killed_and_moved(trial_of(*_acts("refer", "begin")), 10_000) >= 50


@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", sorted(ACTS))
def test_killed_at_each_call_of_any_act_the_files_agree_and_no_change_lacks_its_line(trial_of, name) -> None:
    assert _killed(trial_of(*_acts(name)), 10_000) >= 10


def _failed(trial: Trial, error: str, most: int, *, goes_on: bool) -> set[str]:
    """Fails the calls, one alone or all of its name from there on; gives the kinds of ends there were."""
    ends = set()
    for name, number in spread(trial.points(), most):
        case = (error, name, number, goes_on)
        assert trial.run(f"{name}:error={error}:when={number}{'+' if goes_on else ''}") == 0, case
        # Where the disk never again flushes anything, nobody can tell whether the last flush arrived.
        trial.look(case, unsaid=1 if goes_on and name == "fsync" else 0)
        refused = {str(one["refused"]) for one in trial.said() if "refused" in one}
        assert refused <= _OF_THE_DISK, case
        assert goes_on or all(one.get("readable", True) for one in trial.said()), case
        ends |= refused or {"done"}
    return ends


_FAILURES = [("ENOSPC", False), ("ENOSPC", True), ("EIO", False), ("EIO", True)]


@pytest.mark.parametrize(("error", "goes_on"), _FAILURES)
def test_a_failing_call_is_said_and_undone_or_mended(trial_of, error, goes_on) -> None:
    ends = _failed(trial_of(*_acts("begin", "write")), error, 20, goes_on=goes_on)
    assert ends >= ({"DiskFull" if error == "ENOSPC" else "DiskFault"} if goes_on else {"done"})


@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("error", "goes_on"), _FAILURES)
def test_each_failing_call_is_said_and_undone_or_mended(trial_of, error, goes_on) -> None:
    acts = _acts("refer", "begin", "close", "draft", "change")
    assert "done" in _failed(trial_of(*acts), error, 10_000, goes_on=goes_on)


@pytest.mark.parametrize(("error", "refused"), [("ENOSPC", None), ("EIO", "DiskFault")])
def test_a_colleague_is_taken_in_once_or_not_at_all_when_the_journal_cannot_be_written(
    trial_of, error, refused
) -> None:
    trial = trial_of("take_in", calls=("pwrite64", "write"))
    assert trial.run(f"pwrite64:error={error}:when=1") == 0
    people = len(made_up.NUMBERS)
    taken = 0 if refused else 1
    assert trial.said() == [{"refused": refused, "people": people + taken, "lines": taken}]


def _unread(trial: Trial, most: int, *, goes_on: bool) -> set[str]:
    """Fails the reading at these calls; gives what there was to be read and what was told."""
    trial.points()
    whole = str(trial.said()[0]["read"])
    ends = set()
    for name, number in spread(trial.points(), most):
        assert trial.run(f"{name}:error=EIO:when={number}{'+' if goes_on else ''}") == 0, (name, number)
        (said,) = trial.said()
        ends.add("whole" if said.get("read") == whole else str(said.get("refused", "something else")))
    return ends


def test_what_cannot_be_read_for_a_moment_is_read_again_and_never_called_damage(trial_of) -> None:
    ends = _unread(trial_of("look_around", calls=("pread64",)), 40, goes_on=False)
    assert "whole" in ends
    assert ends <= {"whole", "DiskFault"}


def test_what_can_no_longer_be_read_is_said_and_never_called_a_wrong_passphrase(trial_of) -> None:
    ends = _unread(trial_of("look_around", calls=("pread64",)), 12, goes_on=True)
    assert ends <= {"DiskFault", "DataDamaged"}


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_no_single_failed_reading_is_called_damage(trial_of) -> None:
    ends = _unread(trial_of("look_around", calls=("pread64",)), 10_000, goes_on=False)
    assert ends <= {"whole", "DiskFault"}
