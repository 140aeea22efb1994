"""Makes a vault of made-up cases, measures it beside plain SQLite, and shows the figures."""

import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkdtemp  # made-up people only, and gone when the figures are there

from caseapp.app.bench.acts import Data, read_acts, save_act
from caseapp.app.bench.plain import open_plain, plain_copy
from caseapp.app.bench.procedures import procedure_acts
from caseapp.app.bench.program import seconds_to_unlock_window, unlocked_list
from caseapp.app.bench.timing import Timing, timed, timing_of
from caseapp.demo.bulk import bulk_fill
from caseapp.demo.office import training_desk
from caseapp.domain.records import ContactNote, Person
from caseapp.operations.agenda import days_from, my_agenda
from caseapp.operations.casebook import view_case
from caseapp.operations.desk import Desk
from caseapp.operations.figure_rows import refresh_figures
from caseapp.operations.offices import set_up_training, utc_now
from caseapp.operations.records import Place, save_record
from caseapp.operations.team import team_loads
from caseapp.operations.today import today_view
from caseapp.security import chain
from caseapp.security.rights import KeyClass, Role
from caseapp.storage.case_filter import CaseFilter, Sight
from caseapp.storage.journal import Journal
from caseapp.storage.reading import Reading
from caseapp.storage.writing import Writing

_WORDS = ("namuna", "thaksin", "mya", "sample", "tha-26-0001", "siti", "halimbawa", "rahima")
_RATIO_LIMITS = {"dashboard counts": 1.2}
_RATIO_LIMIT = 3.0


@dataclass(frozen=True)
class Figure:
    """One line: milliseconds in the vault and in plain SQLite, and their ratio."""

    name: str
    vault: Timing
    plain: Timing | None
    limit: float

    @property
    def ratio(self) -> float | None:
        """How many times slower the vault is."""
        return None if self.plain is None or self.plain.median == 0 else self.vault.median / self.plain.median


def run_bench(cases: int, *, as_json: bool, keep: Path | None = None) -> int:
    """Prints the figures of this machine for so many cases."""
    with _folder(keep) as folder:
        vault_folder = folder / "vault"
        rate = _filled(vault_folder, cases)
        figures = list(_figures(vault_folder, folder))
        start = seconds_to_unlock_window(vault_folder)
        usable, memory = unlocked_list(vault_folder)
    whole: dict[str, object] = {
        "cases": cases,
        "records a second": None if rate is None else round(rate),
        "seconds to the unlock window": round(start, 2),
        "seconds from unlock to a usable list": round(usable, 2),
        "peak MiB with the window open": None if memory is None else round(memory),
        "figures": [{**asdict(figure), "ratio": figure.ratio} for figure in figures],
    }
    sys.stdout.write(json.dumps(whole, indent=1) + "\n" if as_json else _table(whole, figures))
    return 0


def _filled(folder: Path, cases: int) -> float | None:
    """A training vault with so many cases; gives records entered a second, None if it was there already."""
    if folder.exists():
        return None
    set_up_training(folder, "TH")
    with closing(training_desk(folder, Role.CASEWORKER, utc_now)) as desk:
        began = time.perf_counter()
        records = bulk_fill(desk, cases, progress=_progress)
        return records / (time.perf_counter() - began)


def _figures(vault_folder: Path, folder: Path) -> Iterator[Figure]:
    opened = timed(lambda _: _open_and_close(vault_folder), 5)
    with closing(training_desk(vault_folder, Role.CASEWORKER, utc_now)) as desk:
        if not (folder / "plain-cases.db").exists():
            plain_copy(desk.vault, folder)
            _settle_disk()
        plain_opened = timed(lambda _: _open_plain_and_list(folder), 5)
        yield Figure("open, and the first page", opened, plain_opened, _RATIO_LIMIT)
        sight = Sight(has_ident=True, today=desk.today().isoformat())
        mine = Data(desk.vault.connection, desk.vault, _WORDS, sight)
        with closing(open_plain(folder)) as connection:
            other = Data(connection, Reading(connection, has_ident=True), _WORDS, sight)
            ours, theirs = read_acts(mine), read_acts(other)
            for name, timing in ours.items():
                yield Figure(name, timing, theirs[name], _RATIO_LIMITS.get(name, _RATIO_LIMIT))
            saved = save_act(lambda record_id, person: _save(desk, record_id, person), mine)
            plain_saved = save_act(_plain_save(desk, other.reading), other)
            yield Figure("save a form", saved, plain_saved, _RATIO_LIMIT)
        longest = desk.vault.all_cases()[-1]
        yield Figure(
            "open the longest case", timed(lambda _: view_case(desk, longest), 20), None, _RATIO_LIMIT
        )
        yield Figure(
            "note in the longest case", timed(lambda _: _note(desk, longest), 20), None, _RATIO_LIMIT
        )
        yield Figure("Today", timed(lambda _: today_view(desk), 20), None, _RATIO_LIMIT)
        for name, timing in procedure_acts(desk):
            yield Figure(name, timing, None, _RATIO_LIMIT)
        since = days_from(desk.now().replace(day=1), 0)
        month = timed(lambda _: my_agenda(desk, since, days_from(since, 42)), 10)
        yield Figure("calendar of six weeks", month, None, _RATIO_LIMIT)
    with closing(training_desk(vault_folder, Role.SUPERVISOR, utc_now)) as desk:
        yield Figure("load of the team", timed(lambda _: team_loads(desk), 10), None, _RATIO_LIMIT)
        whole = timed(lambda _: refresh_figures(desk, is_whole=True), 1, warm=0)
        yield Figure("figures, all cases", whole, None, _RATIO_LIMIT)
        yield Figure("figures, one case changed", _kept_up(desk), None, _RATIO_LIMIT)


def _kept_up(desk: Desk) -> Timing:
    """Bringing the figures up to date after one case has changed."""
    case_id = desk.vault.all_cases()[-1]  # the newest is open
    taken = []
    for _ in range(5):
        _note(desk, case_id)
        taken.append(timed(lambda _: refresh_figures(desk), 1, warm=0).median)
    return timing_of(taken)


def _settle_disk() -> None:
    """What was just filled is written out first, so that no figure pays for it."""
    if hasattr(os, "sync"):
        os.sync()


def _open_and_close(folder: Path) -> None:
    with closing(training_desk(folder, Role.CASEWORKER, utc_now)) as desk:
        numbers = desk.vault.case_numbers(CaseFilter())
        desk.vault.lines(numbers[:50])


def _open_plain_and_list(folder: Path) -> None:
    from caseapp.storage import lists

    with closing(open_plain(folder)) as connection:
        sight = Sight(has_ident=True, today=utc_now().date().isoformat())
        numbers = lists.case_numbers(connection, CaseFilter(), sight)
        lists.lines(connection, numbers[:50], sight)


def _note(desk: Desk, case_id: str) -> None:
    save_record(desk, ContactNote(at=desk.clock(), note="Sample words."), Place(case_id))


def _save(desk: Desk, record_id: str, person: Person) -> None:
    with desk.vault.write() as vault:
        vault.change(record_id, person)
        vault.note("change_record", record_id)


def _plain_save(desk: Desk, reading: Reading) -> Callable[[str, Person], None]:
    """The same writing on the plain files: the same statements in the same kind of transaction."""
    key = chain.chain_key(desk.worker.keys[KeyClass.CASES])
    connection = reading.connection
    journal = Journal(connection, key, desk.worker.user_id)

    def save(record_id: str, person: Person) -> None:
        connection.execute("BEGIN IMMEDIATE")
        writing = Writing(reading, journal, desk.vault.summarise, datetime.now(UTC), "bench")
        writing.change(record_id, person)
        writing.note("change_record", record_id)
        writing.finish()
        connection.execute("COMMIT")

    return save


def _table(whole: dict[str, object], figures: list[Figure]) -> str:
    lines = [f"{name}: {value}" for name, value in whole.items() if name != "figures" and value is not None]
    lines.append(f"{'':28}{'vault':>18}{'plain SQLite':>18}{'ratio':>8}{'limit':>7}")
    lines.append(f"{'milliseconds':28}{'median':>10}{'p95':>8}{'median':>10}{'p95':>8}")
    for figure in figures:
        plain = figure.plain
        theirs = f"{plain.median:10.2f}{plain.p95:8.2f}" if plain else " " * 18
        ratio = f"{figure.ratio:8.1f}{figure.limit:7.1f}" if figure.ratio is not None else ""
        lines.append(f"{figure.name:28}{figure.vault.median:10.2f}{figure.vault.p95:8.2f}{theirs}{ratio}")
    return "\n".join(lines) + "\n"


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} / {total}")
        sys.stderr.flush()


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep
        return
    folder = Path(mkdtemp(prefix="caseapp-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
