"""The bench times what it says, on a plain copy that holds the same."""

import gc
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime

import pytest

from caseapp.app.bench.acts import Data, read_acts, save_act
from caseapp.app.bench.plain import open_plain, plain_copy
from caseapp.app.bench.run import Figure, run_bench
from caseapp.app.bench.timing import Timing, timed, timing_of
from caseapp.storage import lists
from caseapp.storage.case_filter import CaseFilter, Sight
from caseapp.storage.reading import Reading
from tests.journeys import vaults

CASES = 40
SIGHT = Sight(has_ident=True, today=datetime.now().astimezone().date().isoformat())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems say it in another way")
def test_the_memory_of_a_process_does_not_begin_with_that_of_the_one_that_started_it():
    large = b"made up" * (50 << 20)
    code = "from caseapp.app.bench.memory import peak_mebibytes; print(peak_mebibytes())"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert 1 < float(said.stdout) < len(large) / 2**20


def test_the_middle_and_the_slow_end_are_told_apart():
    timing = timing_of([*range(1, 100), 1000])
    assert timing == Timing(median=51, p95=96, runs=100)
    assert timing_of([7.0]) == Timing(7.0, 7.0, 1)


def test_runs_to_warm_up_are_made_and_do_not_count():
    numbers = []
    timing = timed(numbers.append, 5, warm=2)
    assert numbers == list(range(7))
    assert timing.runs == 5
    assert 0 <= timing.median <= timing.p95


def test_while_it_times_nothing_is_collected_and_afterwards_again():
    seen = []
    timed(lambda _: seen.append(gc.isenabled()), 2, warm=1)
    assert seen == [True, False, False]
    assert gc.isenabled()


def test_a_run_that_fails_leaves_collecting_as_it_was():
    with pytest.raises(ZeroDivisionError):
        timed(lambda number: 1 // (number - 1), 3)
    assert gc.isenabled()


@pytest.mark.parametrize(
    ("plain", "ratio"), [(Timing(2.0, 2.0, 1), 2.0), (None, None), (Timing(0.0, 0.0, 1), None)]
)
def test_a_ratio_is_given_where_there_is_something_to_compare_with(plain, ratio):
    assert Figure("open", Timing(4.0, 5.0, 1), plain, 3.0).ratio == ratio


@pytest.fixture
def both(tmp_path):
    """A vault and its plain copy, both open."""
    vault = vaults.training_vault(tmp_path / "vault", CASES)
    with vaults.desk_in(vault) as desk:
        plain_copy(desk.vault, tmp_path)
        with closing(open_plain(tmp_path)) as connection:
            yield desk, connection


def test_the_plain_copy_holds_the_same_and_is_plain_to_read(both, tmp_path):
    desk, connection = both
    numbers = lists.case_numbers(connection, CaseFilter(), SIGHT)
    assert numbers == desk.vault.case_numbers(CaseFilter())
    assert lists.lines(connection, numbers, SIGHT) == desk.vault.lines(numbers)
    found = lists.search(connection, "namuna", CaseFilter(), SIGHT, 200).numbers
    assert found == desk.vault.search("namuna", CaseFilter(), 200)
    (case_id,) = {line.case_id for line in desk.vault.lines(numbers[:1])}
    assert Reading(connection, has_ident=True).of_case(case_id) == desk.vault.of_case(case_id)
    with closing(sqlite3.connect(tmp_path / "plain-cases.db")) as plain:
        assert plain.execute("SELECT count(*) FROM case_line").fetchone() == (CASES,)


def test_every_act_is_timed_on_both(both):
    desk, connection = both
    mine = read_acts(Data(desk.vault.connection, desk.vault, ("namuna", "sample"), SIGHT))
    theirs = read_acts(Data(connection, Reading(connection, has_ident=True), ("namuna", "sample"), SIGHT))
    assert list(mine) == list(theirs)
    assert all(timing.runs > 0 and timing.median > 0 for timing in mine.values())
    assert mine["search keystroke"].runs == len("namuna") + len("sample")


def test_saving_is_timed_by_saving(both):
    desk, _ = both
    changed = []
    data = Data(desk.vault.connection, desk.vault, (), SIGHT)
    for _ in range(2):
        timing = save_act(lambda _, person: changed.append(person.known_as), data, runs=6)
        assert timing.runs == 6
    assert len(set(changed)) == len(changed) == 18  # what stands there already would not be written


@pytest.mark.full
def test_the_whole_bench_gives_every_figure(capsys):
    assert run_bench(100, as_json=True) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["cases"] == 100
    assert {"open, and the first page", "save a form", "list page of 50"} <= {
        figure["name"] for figure in found["figures"]
    }
    assert all(figure["vault"]["median"] > 0 for figure in found["figures"])
    assert found["seconds to the unlock window"] > 0
