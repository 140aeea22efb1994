"""How long the countries' procedures take: to be read, for one case, and for every case of an office."""

from collections.abc import Iterator
from itertools import cycle, islice

from caseapp.app.bench.timing import Timing, timed
from caseapp.domain import returning
from caseapp.operations import rules
from caseapp.operations.desk import Desk
from caseapp.operations.facts import events_of, facts_of, progress_of
from caseapp.operations.planning import pack_of_case, steps_of
from caseapp.paths import RESOURCES
from caseapp.procedures import engine
from caseapp.procedures.pack import REGIONAL
from caseapp.procedures.reading import read_packs

_SAMPLE = 300


def procedure_acts(desk: Desk) -> Iterator[tuple[str, Timing]]:
    """Name and timing of each act; the last one works out as many cases as the vault has, in one run.

    Their facts are those of real records of the vault, a few hundred cases over and over: what is measured
    is the working out, and not the reading of all bodies, which no page ever does.
    """
    yield "read one procedure", timed(lambda _: _read("TH"), 10)
    yield "read all procedures", timed(lambda _: _read(), 10)
    ids = desk.vault.all_cases()
    sample = [desk.vault.of_case(case_id) for case_id in ids[:_SAMPLE]]
    yield "steps of a case", timed(lambda number: steps_of(desk, sample[number % len(sample)]), _SAMPLE)
    now = desk.now()
    known = [
        (
            pack_of_case(desk, rules.case_in(records)),
            facts_of(records, now.date()),
            progress_of(records),
            events_of(records),
            returning.is_stopped(stored.record for stored in records),
        )
        for records in sample
    ]

    def work_out(_: int) -> None:
        for pack, facts, done, events, is_stopped in islice(cycle(known), len(ids)):
            engine.steps(pack, facts, done, events, now, is_return_stopped=is_stopped)

    yield "steps of every case", timed(work_out, 1, warm=0)


def _read(*countries: str) -> None:
    packs = read_packs(RESOURCES / "procedures")
    for code in countries or (*packs.countries, REGIONAL):
        packs.for_country(code)
