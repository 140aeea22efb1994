"""What the program itself takes for a line of arrivals, in a vault of very many people: no time of a hand.

Run it as `python -m tests.bench.arrivals FOLDER COUNT`: it makes a vault with COUNT cases unless it is there,
writes a hundred lines, and prints what saving, looking for doubles and counting take for each.
"""

import sys
import time
from itertools import pairwise
from pathlib import Path
from random import Random
from statistics import median, quantiles

from caseapp.demo.arrivals import made_up_lines
from caseapp.demo.lookalikes.writing_down import written_down
from caseapp.domain.head_count import head_count
from caseapp.domain.records import SharedEvent
from caseapp.operations.arrival_twins import twins_of
from caseapp.operations.arriving import save_line, view_list
from caseapp.operations.desk import act
from caseapp.operations.records import Place, save_record
from tests.bench.crowded_vault import SEED, fill
from tests.operations import made_up

LINES = 100


def an_event(desk):
    """A boat without anybody on its list."""
    event = SharedEvent(title="Sample boat", type="boat", happened_on=desk.today(), country="TH")
    return act(desk, save_record, event, Place(None)).record_id


def measure(desk, count=LINES):
    """The milliseconds that saving, looking and counting take for each of so many lines."""
    event_id, kept, times = an_event(desk), [], []
    for answers in made_up_lines(Random(7), others=count - 6):
        marks, began = [time.perf_counter()], time.process_time()
        act(desk, twins_of, answers)
        marks.append(time.perf_counter())
        kept.append(act(desk, save_line, event_id, answers).line.arrival)
        marks.append(time.perf_counter())
        head_count(kept)
        marks.append(time.perf_counter())
        spent = 1000 * (time.process_time() - began)
        times.append([*(1000 * (after - before) for before, after in pairwise(marks)), spent])
    assert len(act(desk, view_list, event_id).lines) == count
    return times


def main(folder, cases):
    """Makes the vault unless it is there, and prints what a line takes."""
    is_new = not (Path(folder) / "vault").exists()
    desk = made_up.make_desk(Path(folder))
    if is_new:
        fill(desk, written_down(SEED, cases, 500))
    times = measure(desk)
    columns = [*zip(*times, strict=True), [sum(each[:-1]) for each in times]]
    # The processor's own time is the figure to compare where other work shares the machine.
    for name, found in zip(("doubles", "save", "count", "cpu", "all"), columns, strict=True):
        sys.stdout.write(
            f"{name:8} median {median(found):6.1f} ms, 95th {quantiles(found, n=20)[-1]:6.1f} ms,"
            f" most {max(found):6.1f} ms\n"
        )
    sys.stdout.write(f"for each of {len(times)} lines beside {cases} cases\n")
    desk.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
