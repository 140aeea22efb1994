"""Whether an opened vault is whole: its files agree, nothing is half done, and all that was said is there."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator

from caseapp.operations import drafts
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.operations.packs import pack_finder
from caseapp.operations.summary import summariser
from caseapp.operations.upkeep import check_vault
from caseapp.security.chain import Anchor
from caseapp.storage import lookalikes, words
from caseapp.storage.case_index import marks_of
from caseapp.storage.errors import NotFound
from caseapp.storage.facet_bits import bits_of
from caseapp.storage.stored import Stored
from tests.faults.life import digest

# How many new versions of records each act makes in its case, or in the directory.
_CHANGES = {
    **dict.fromkeys(Act, 1),
    **dict.fromkeys((Act.REMOVE_RECORD, Act.BRING_BACK, Act.OPEN_CASE, Act.SEARCH, Act.REVEAL), 0),
    **dict.fromkeys((Act.VIEW_DOCUMENT, Act.EMPTY_BIN), 0),
    **dict.fromkeys((Act.UNLOCK, Act.LOCK, Act.REFRESH_FIGURES, Act.ADD_USER, Act.CHANGE_PASSPHRASE), 0),
    **dict.fromkeys((Act.TAKE_FLAG_AWAY, Act.SAVE_LIST, Act.DELETE_LIST, Act.DO_TO_MANY), 0),
    **dict.fromkeys(
        (Act.PRINT_CASE, Act.PRINT_CONSENT, Act.PRINT_NOTICE, Act.PRINT_PLAN, Act.PRINT_AGENDA), 0
    ),
    **dict.fromkeys((Act.PRINT_PROCEDURE, Act.EXPORT_PROCEDURES), 0),
    Act.BEGIN_CASE: 4,
    Act.CLOSE_CASE: 2,
}
_MOST_LINES = 1_000_000


def faults(desk: Desk) -> list[str]:
    """What is wrong with the vault; nothing when it is whole."""
    health = check_vault(desk, full=True)
    found = [] if health.is_sound else [repr(health)]
    records = list(_records(desk))
    found += _lines_that_lie(desk)
    found += _marks_that_lie(desk)
    found += _words_that_lie(desk, records)
    found += _without_a_past(desk)
    found += changes_and_lines_that_differ(desk)
    return found


def _records(desk: Desk) -> Iterator[tuple[int | None, Stored]]:
    """Every record that is not in the bin, read whole, each checked against its digest by the reading."""
    numbers = dict(desk.vault.connection.execute("SELECT id, case_no FROM record").fetchall())
    for stored in desk.vault.providers():
        yield None, stored
    for case_id in desk.vault.all_cases():
        for stored in desk.vault.of_case(case_id):
            yield numbers[stored.id], stored


def _lines_that_lie(desk: Desk) -> Iterator[str]:
    sum_up = summariser(pack_finder(desk.packs, lambda: desk.vault), desk.clock)
    rows = desk.vault.connection.execute("SELECT id, no FROM record WHERE no = case_no").fetchall()
    lines = {line.case_no: line for line in desk.vault.lines([number for _, number in rows])}
    if len(lines) != len(rows):
        yield "a case without a line in the list, or a line without its case"
    for case_id, number in rows:
        summary, line = sum_up(desk.vault.of_case(case_id)), lines[number]
        shown = vars(summary).keys() - {"next_due", "coming_of_age"}
        if any(getattr(line, name) != getattr(summary, name) for name in shown):
            yield "a line in the list is not what the case says"


def _marks_that_lie(desk: Desk) -> Iterator[str]:
    """A coded answer, day or flag by which a case is found although it has none, or the other way round."""
    connection = desk.vault.connection
    found = set()
    for number, *facet in connection.execute("SELECT no, kind, field, value FROM facet WHERE value <> ''"):
        bits = bits_of(connection, (number,))
        found |= {(case_no, *facet) for case_no in range(bits.bit_length()) if bits >> case_no & 1}
    found |= set(
        connection.execute(
            "SELECT case_no, kind, field, at FROM case_point JOIN facet ON facet.no = case_point.facet_no"
        ).fetchall()
    )
    found |= set(connection.execute("SELECT case_no, reason, until FROM case_flag").fetchall())
    rows = connection.execute("SELECT id, no FROM record WHERE no = case_no").fetchall()
    wanted = set()
    for case_id, number in rows:
        marks = marks_of(stored.record for stored in desk.vault.of_case(case_id))
        wanted |= {(number, *mark) for mark in marks.facets | marks.points | marks.flags}
    if found != wanted:
        yield "what lists are filtered by is not what the cases say"


def _words_that_lie(desk: Desk, records: Iterable[tuple[int | None, Stored]]) -> Iterator[str]:
    connection = desk.vault.connection
    numbers = dict(connection.execute("SELECT id, no FROM record").fetchall())
    records = tuple(records)
    wanted = {
        words.row_of(case_no, numbers[stored.id]): text
        for case_no, stored in records
        if case_no is not None and (text := words.words_of(stored.record))
    }
    if dict(connection.execute("SELECT rowid, text FROM ident.words").fetchall()) != wanted:
        yield "the words to search in are not those of the records"
    keyed = {
        (key, numbers[stored.id], case_no)
        for case_no, stored in records
        if case_no is not None
        for key in lookalikes.record_keys(stored.record)
    }
    if set(connection.execute("SELECT key, record_no, case_no FROM ident.match_key")) != keyed:
        yield "the keys of lookalikes are not those of the records"
    initials = connection.execute("SELECT count(*) FROM ident.initials").fetchone()[0]
    if initials != len(desk.vault.all_cases()):
        yield "a case without initials, or initials without a case"


def _without_a_past(desk: Desk) -> Iterator[str]:
    """A record in its third version has two earlier ones, in both files no other and no future one."""
    connection = desk.vault.connection
    versions = dict(connection.execute("SELECT no, version FROM record").fetchall())
    past = Counter(row[0] for row in connection.execute("SELECT record_no FROM history"))
    if any(past[number] != version - 1 for number, version in versions.items()):
        yield "a record without its past"
    for table in ("history", "ident.history"):
        for number, version in connection.execute("SELECT record_no, version FROM " + table):
            if version >= versions.get(number, 0):
                yield f"{table}: a past that has not happened"
    for (record_id,) in connection.execute("SELECT id FROM record").fetchall():
        desk.vault.history(record_id)


def changes_and_lines_that_differ(desk: Desk) -> Iterator[str]:
    """No change without its line in the journal, and no line without its change."""
    rows = desk.vault.connection.execute(
        "SELECT owner.id, record.id, record.version FROM record"
        " LEFT JOIN record AS owner ON owner.no = record.case_no"
    ).fetchall()
    done: Counter[str] = Counter()
    for case_id, record_id, version in rows:
        done[case_id or record_id] += version
    said: Counter[str] = Counter()
    for line in desk.vault.journal.newest(_MOST_LINES):
        # Of an import the number of records stands in its line; the four of every case are counted already.
        said[line.object] += int(line.detail) - 3 if line.act == Act.IMPORT else _CHANGES[Act(line.act)]
    said = Counter({name: count for name, count in said.items() if count})
    if done != said:
        yield f"changes without a line, or lines without a change: {done.total()} and {said.total()}"


class Promises:
    """What was acknowledged, line by line, to be looked for in the vault."""

    def __init__(self) -> None:
        self.count = 0
        self._records: dict[tuple[str, int], str] = {}
        self._drafts: dict[str, str | None] = {}
        self._binned: dict[str, bool] = {}
        self._unsettled: set[str] = set()
        self._head: Anchor | None = None

    def take(self, said: Iterable[str]) -> None:
        """Adds what a life said; the last line may have been cut off, and then says nothing."""
        for line in said:
            if line.endswith("\n"):
                self._take(json.loads(line))

    def _take(self, told: dict) -> None:
        if "dropping" in told or "binning" in told:
            self._unsettled.add(told.get("dropping") or told["binning"])
            return
        self.count += "act" in told
        self._records |= {(name, version): content for name, version, content in told.get("records", ())}
        if "draft" in told:
            self._drafts |= [told["draft"]]
        for word, value in (("dropped", None), ("binned", True), ("brought back", False)):
            if word in told:
                self._unsettled.discard(told[word])
                (self._drafts if value is None else self._binned)[told[word]] = value
        if told.get("head", [0])[0]:
            self._head = Anchor(told["head"][0], bytes.fromhex(told["head"][1]))

    @property
    def lines(self) -> int:
        """How many lines the journal had when the last act was acknowledged."""
        return self._head.seq if self._head else 0

    def broken(self, desk: Desk) -> list[str]:
        """Each promise that the vault does not keep."""
        return [*self._lost_records(desk), *self._lost_drafts(desk), *self._lost_lines(desk)]

    def _lost_records(self, desk: Desk) -> Iterator[str]:
        kept: dict[tuple[str, int], str] = {}
        for name in {name for name, _ in self._records}:
            is_binned = False
            try:
                stored = desk.vault.get(name)
                kept[name, stored.version] = digest(stored.record)
            except NotFound:
                is_binned = True
                if not self._binned.get(name) and name not in self._unsettled:
                    yield "a record is gone"
            if not is_binned and self._binned.get(name) and name not in self._unsettled:
                yield "a record is back from the bin by itself"
            if not is_binned:
                kept |= {(name, old.version): digest(old.record) for old in desk.vault.history(name)}
        for (name, version), content in self._records.items():
            if (name, version) not in kept and self._binned.get(name) is None and name not in self._unsettled:
                yield "a version is gone"
            elif kept.get((name, version), content) != content:
                yield "a version has other content"

    def _lost_drafts(self, desk: Desk) -> Iterator[str]:
        kept = {
            draft.key: hashlib.sha256(
                json.dumps(drafts.answers_in(draft), sort_keys=True).encode()
            ).hexdigest()
            for draft in drafts.my_drafts(desk)
        }
        for key, content in self._drafts.items():
            if key not in self._unsettled and kept.get(key) != content:
                yield "a draft is gone, or back"

    def _lost_lines(self, desk: Desk) -> Iterator[str]:
        if self._head is not None and desk.vault.journal.first_broken(self._head) is not None:
            yield "the journal has lost a line that was there"


def content(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of both files."""
    connection = desk.vault.connection
    found = {}
    for file in ("main", "ident"):
        tables = connection.execute(
            "SELECT name FROM " + file + ".sqlite_master WHERE type = 'table'"
        ).fetchall()
        for (table,) in tables:
            rows = connection.execute(f"SELECT * FROM {file}.{table}").fetchall()
            found[f"{file}.{table}"] = sorted(rows, key=repr)
    return found
