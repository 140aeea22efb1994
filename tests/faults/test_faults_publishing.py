"""Killed while figures are published: what has left is in the ledger, and can be written again."""

import json
import random
import time
from contextlib import closing
from pathlib import Path

from caseapp.operations import figures
from caseapp.operations.acts import Act
from caseapp.operations.figure_ledger import whole_ledger
from tests.faults.forks import Forks
from tests.operations import made_up
from tests.operations.figures_made_up import acts, files_in, plan, rows

_KILLS = 8
_LONGEST_LIFE = 1.0  # s, some releases


def _vault(folder: Path) -> None:
    with closing(made_up.make_desk(folder, made_up.SUPERVISOR)) as desk:
        people = [rows(range(100 * month, 100 * month + 60), f"2025-{month + 1:02}") for month in range(12)]
        desk.figures.replace([one for month in people for one in month])


def _said(path: Path) -> list[str]:
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [json.loads(line)["month"] for line in lines if "month" in line]


def _killed(forks: Forks, folder: Path, seed: int) -> list[str]:
    """One life of publishing, ended at a moment of chance; gives the months it said were published."""
    said, chance = folder / f"said-{seed}", random.Random(seed)
    with closing(made_up.make_desk(folder, made_up.SUPERVISOR)) as desk:
        first = len(desk.figures.releases())
    child = forks.start("publish", folder / "vault", said, folder, first)
    while not said.exists() or "opened" not in said.read_text("utf-8"):
        time.sleep(0.002)
    time.sleep(chance.random() * _LONGEST_LIFE)
    try:
        child.kill()
    except ProcessLookupError:  # it was done before its end came
        child.wait()
    return _said(said)


def _folders(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.name.startswith("2025-"))


def test_no_kill_lets_figures_leave_without_a_trace_or_loses_what_was_published(forks, fast) -> None:
    _vault(fast)
    published: list[str] = []
    for seed in range(_KILLS):
        published += _killed(forks, fast, seed)
        with closing(made_up.make_desk(fast, made_up.SUPERVISOR)) as desk:
            months = [entry.plan.period for entry in whole_ledger(desk)]
            assert set(published) <= set(months), f"seed {seed}"
            noted = {detail for act, detail in acts(desk, 100) if act == Act.PUBLISH_FIGURES}
            for path in _folders(fast):
                # Whatever is in a folder of its own is whole, in the ledger, and in the journal.
                number = months.index(path.name) + 1
                assert files_in(path) == desk.figures.released_files(number), f"seed {seed}"
                assert str(number) in noted, f"seed {seed}"
            if months and not (fast / months[-1]).exists():
                again = figures.make_release(desk, plan(months[-1]), fast / months[-1])
                assert again.is_again
                assert files_in(again.folder) == desk.figures.released_files(again.number)
    last = forks.start("publish", fast / "vault", fast / "said-last", fast, len(months))
    assert last.wait() == 0
    with closing(made_up.make_desk(fast, made_up.SUPERVISOR)) as desk:
        assert len(whole_ledger(desk)) == len(_folders(fast)) == 12
