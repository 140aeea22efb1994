"""A set-up that is cut off: what is left opens, or lets the person begin again."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.operations.offices import unlock_desk
from caseapp.operations.upkeep import check_vault
from caseapp.security import keyring_file
from caseapp.security.errors import KeyringMissing
from tests.faults.children import begin_office
from tests.faults.forks import Forks
from tests.faults.tracing import CHANGING, Stage, points, spread, why_not
from tests.operations import made_up

_TRACED = ["-e", f"trace={','.join((*CHANGING, 'mkdir', 'write'))}"]


@pytest.fixture
def stage(forks: Forks, fast: Path) -> Stage:
    reason = why_not(forks, fast / "probe")
    if reason is not None:
        pytest.skip(reason)
    return Stage(forks, fast)


def _opens(folder: Path) -> bool:
    """Whether the vault is whole; where there is no keyring the program offers to set one up."""
    if not (folder / keyring_file.FILE).exists():
        begin_office(folder)
    with closing(unlock_desk(folder, 1, made_up.PASSPHRASE, costs=made_up.CHEAP)) as desk:
        made_up.a_case(desk)
        return check_vault(desk, full=True).is_sound


def _ends(stage: Stage, folder: Path, mishap: str, most: int) -> set[int]:
    """Sets up with a mishap at the calls, and opens or begins again; gives how the processes ended."""
    doing = ("set_up_office", folder, stage.said, stage.word)
    log = folder.parent / "log"
    assert stage.run(_TRACED, *doing, log=log) == 0
    ends = set()
    *made, last = points(log, folder)
    assert last[0] == "write"  # with which the child says that it is done
    for name, number in spread(made, most):
        shutil.rmtree(folder)
        ends.add(stage.run([*_TRACED, "-e", f"inject={name}:{mishap}:when={number}"], *doing))
        assert _opens(folder), (name, number)
    return ends


def test_a_set_up_that_is_cut_off_opens_or_can_be_begun_again(stage, fast) -> None:
    assert -9 in _ends(stage, fast / "vault", "signal=SIGKILL", 15)


@pytest.mark.full
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("mishap", ["signal=SIGKILL", "error=EIO", "error=ENOSPC"])
def test_a_set_up_that_fails_at_any_call_opens_or_can_be_begun_again(stage, fast, mishap) -> None:
    assert _ends(stage, fast / "vault", mishap, 10_000) <= {0, -9}


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_a_set_up_that_cannot_move_its_files_leaves_none(stage, fast, error) -> None:
    folder = fast / "vault"
    doing = ("set_up_office", folder, stage.said, stage.word)
    for number in range(1, 7):
        assert stage.run([*_TRACED, "-e", f"inject=rename:error={error}:when={number}"], *doing) == 0
        assert [path.name for path in folder.iterdir()] == []
        assert "refused" in json.loads(stage.lines()[0])
    assert _opens(folder)


@pytest.mark.parametrize("name", ["cases.db", "ident.db", "stats.db"])
def test_case_files_without_their_keyring_are_never_written_over(fast, name) -> None:
    vault = made_up.make_vault(fast / "vault")
    (vault / "keyring").rename(fast / "keyring")
    for path in vault.iterdir():
        if path.name != name:
            path.unlink()
    before = (vault / name).read_bytes()
    with pytest.raises(KeyringMissing):
        begin_office(vault)
    assert {path.name: path.read_bytes() for path in vault.iterdir()} == {name: before}
