"""After a power cut at any moment, with unflushed writes lost or torn, all that was acknowledged is there."""

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.domain.errors import KnownError
from tests.faults.forks import Forks
from tests.faults.life import Life, random_words
from tests.faults.power import OPTIONS, Disk, Event, events
from tests.faults.sound import Promises, faults
from tests.faults.tracing import Stage, why_not
from tests.operations import made_up

_ACTS = ("begin", "write", "refer", "draft", "change", "close", "begin", "plan")


@pytest.fixture
def recorded(forks: Forks, vault: Path, fast: Path) -> tuple[dict[str, bytes], list[Event]]:
    """A vault in which somebody has worked, and all that was asked of the disk while she worked on."""
    reason = why_not(forks, fast / "probe")
    if reason is not None:
        pytest.skip(reason)
    with closing(made_up.make_desk(fast, made_up.SUPERVISOR)) as desk:
        chance = random.Random(4)
        life = Life(desk, chance, random_words(chance))
        for name in ("direct", "begin", "write", "refer"):
            life.do(name)
    before = {path.name: path.read_bytes() for path in vault.iterdir()}
    stage = Stage(forks, fast)
    doing = ("some_acts", vault, stage.said, stage.word, 6, *_ACTS)
    assert stage.run(OPTIONS, *doing, log=fast / "trace") == 0
    return before, list(events(fast / "trace", stage.said))


def _after_a_cut(
    vault: Path, before: dict[str, bytes], asked: list[Event], chance: random.Random, *, flushes: bool
) -> list[str]:
    """What is wrong after a power cut at a moment of chance."""
    disk, promises = Disk(before, flushes=flushes), Promises()
    for event in asked[: chance.randrange(len(asked) + 1)]:
        if event.what == "said":
            promises.take([event.content.decode()])
        else:
            disk.take(event, str(vault))
    shutil.rmtree(vault, ignore_errors=True)
    # Journals name each other by their whole path, so it matters where the files are found again.
    found = vault if chance.random() < 0.5 else vault.parent / "elsewhere" / vault.name
    shutil.rmtree(found, ignore_errors=True)
    found.mkdir(parents=True)
    for name, content in disk.at_power_cut(chance).items():
        (found / name).write_bytes(content)
    try:
        with closing(made_up.make_desk(found.parent, made_up.SUPERVISOR)) as desk:
            return [*faults(desk), *promises.broken(desk)]
    except KnownError as error:
        return [type(error).__name__]


def _many(recorded: tuple[dict[str, bytes], list[Event]], vault: Path, cuts: int, *, flushes: bool) -> int:
    before, asked = recorded
    assert sum(event.what == "said" for event in asked) >= len(_ACTS)
    bad = 0
    for seed in range(cuts):
        found = _after_a_cut(vault, before, asked, random.Random(seed), flushes=flushes)
        assert not (found and flushes), (seed, found)
        bad += bool(found)
    return bad


def test_of_a_hundred_power_cuts_none_loses_an_acknowledged_act(recorded, vault) -> None:
    assert _many(recorded, vault, 100, flushes=True) == 0


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_of_five_thousand_power_cuts_none_loses_an_acknowledged_act(recorded, vault) -> None:
    assert _many(recorded, vault, 5000, flushes=True) == 0


def test_on_a_disk_that_does_not_flush_the_loss_would_be_seen(recorded, vault) -> None:
    assert _many(recorded, vault, 20, flushes=False) > 5
