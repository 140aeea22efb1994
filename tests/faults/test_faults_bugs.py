"""An error nobody expected, at any call: the command ends in words, nothing is lost, no answer gets out."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.cli.frame import BUG, DONE
from caseapp.demo.office import training_desk
from caseapp.operations.offices import set_up_training, utc_now
from caseapp.security.instance import holder_of
from caseapp.security.rights import Role
from tests.faults.forks import Forks
from tests.faults.sound import faults
from tests.faults.traces_of import found_under


@pytest.fixture(scope="module")
def forks(fast_module: Path):
    """A process with a home of its own, in which the log comes to lie."""
    with Forks({"HOME": str(fast_module), "XDG_STATE_HOME": str(fast_module / "state")}) as forks:
        yield forks


def _break(forks: Forks, base: Path, home: Path, times: int) -> None:
    set_up_training(base / "vault", "TH")
    breaking = forks.start("break_everywhere", base, base / "said", times)
    assert breaking.wait(60 + times // 2) == 0
    told = json.loads((base / "said").read_text("utf-8"))
    assert told["leaks"] == {}
    ends = {int(code): count for code, count in told["codes"].items()}
    assert ends[BUG] > times // 5  # some are dealt with where they happen
    assert set(ends) <= {DONE, 1, 2, BUG}
    logs = list(home.rglob("*.log"))
    assert logs
    assert found_under(home / "state") == {}
    assert all("bug " in line for log in logs for line in log.read_text("utf-8").splitlines())
    assert holder_of(base / "vault") is None
    with closing(training_desk(base / "vault", Role.SUPERVISOR, utc_now)) as desk:
        assert faults(desk) == []
        assert len(desk.vault.all_cases()) > 1


def test_two_hundred_errors_anywhere_tell_nothing_and_break_nothing(forks, fast, fast_module) -> None:
    _break(forks, fast, fast_module, 200)


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_two_thousand_errors_anywhere_tell_nothing_and_break_nothing(forks, fast, fast_module) -> None:
    _break(forks, fast, fast_module, 2000)
