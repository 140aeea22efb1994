"""One act of writing: bodies, history, words, list line and journal line, all in one transaction or none."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from caseapp.domain.fields import Compartment
from caseapp.domain.record import Record
from caseapp.domain.records import Case
from caseapp.storage import bodies, emptying, ids, lookalikes, words
from caseapp.storage.beside import Beside
from caseapp.storage.case_index import CaseIndex
from caseapp.storage.errors import ChangedMeanwhile, NotFound
from caseapp.storage.journal import Journal
from caseapp.storage.reading import Reading
from caseapp.storage.stored import Stored, Summarise


class UnaccountedChange(Exception):
    """A bug: something was changed and no journal line says so."""


class Writing(Beside):
    """What can be changed inside a transaction. It also reads, and sees its own changes."""

    def __init__(
        self, reading: Reading, journal: Journal, summarise: Summarise, now: datetime, device: str
    ) -> None:
        super().__init__(reading, journal, now)
        self._summarise = summarise
        self._device = device
        self._touched: dict[int, None] = {}
        self._known: dict[int, list[Stored]] = {}  # the records of cases read or begun here
        self._begun: dict[str, int] = {}
        # How each touched record of a case was before; nothing where it was not there, or in the bin.
        self._before: dict[int, dict[str, Record | None]] = {}
        self._index = CaseIndex(reading.connection)
        self.is_noted = False  # whether the act has its line in the journal

    def add(self, record: Record, case_id: str | None = None) -> str:
        """Keeps a new record and gives its random id; a `Case` begins a case, others belong to one."""
        record_id = ids.new_id()
        case_no = None if case_id is None else self._case_no(case_id)
        number = self._insert_record(record_id, record.kind, case_no)
        if isinstance(record, Case):
            case_id, case_no = record_id, number
            self._connection.execute("UPDATE main.record SET case_no = no WHERE no = ?", (number,))
            self._known[number] = []
            self._begun[record_id] = number
        self._put(number, record_id, 1, record, bodies.new_stamps(self._device))
        self._put_words(case_no, number, words.words_of(record), is_new=True)
        lookalikes.put_keys(self._connection, case_no, number, record, is_new=True)
        if case_no is not None:
            self._touched[case_no] = None
            self._remember(case_no, record_id, None)
            if case_no in self._known:
                self._known[case_no].append(Stored(record_id, case_id, 1, self._now, record))
        return record_id

    def change(self, record_id: str, record: Record, *, seen_version: int | None = None) -> None:
        """Replaces a record and keeps the old version; ChangedMeanwhile when it is no longer the one seen."""
        old = self.get(record_id)
        if seen_version is not None and old.version != seen_version:
            raise ChangedMeanwhile
        if type(old.record) is not type(record):
            raise TypeError("a record stays of its kind")
        if old.record == record:
            return
        number, case_no = self._place(record_id)
        self._remember(case_no, record_id, old.record)
        stamps = bodies.changed_stamps(old.record, record, self._stamps(number), self._device)
        self._keep_history(number, old.version)
        version = old.version + 1
        self._connection.execute(
            "UPDATE main.record SET version = ?, changed_at = ? WHERE no = ?", (version, self._now, number)
        )
        self._put(number, record_id, version, record, stamps)
        # Each word taken out or put in makes the index rewrite a part of itself; most changes change no word.
        if (text := words.words_of(record)) != words.words_of(old.record):
            self._put_words(case_no, number, text, is_new=False)
        if lookalikes.record_keys(record) != lookalikes.record_keys(old.record):
            lookalikes.put_keys(self._connection, case_no, number, record, is_new=False)
        self._touch(case_no)

    def remove(self, record_id: str) -> None:
        """Puts a record in the bin: it is no longer read, listed or found, and can still be brought back."""
        self._bin(record_id, self._now)

    def bring_back(self, record_id: str) -> None:
        """Takes a record out of the bin."""
        self._bin(record_id, None)

    def move(self, record_id: str, case_id: str) -> None:
        """Gives a record to another case, in the bin or out of it."""
        number, old_no = self._place(record_id, even_binned=True)
        new_no = self._case_no(case_id)
        self._is_changed = True
        self._put_words(old_no, number, "", is_new=False)
        self._connection.execute("UPDATE main.record SET case_no = ? WHERE no = ?", (new_no, number))
        lookalikes.drop_keys(self._connection, number)
        if not self.is_binned(record_id):
            record = self.get(record_id).record
            self._remember(old_no, record_id, record)
            self._remember(new_no, record_id, None)
            self._put_words(new_no, number, words.words_of(record), is_new=True)
            lookalikes.put_keys(self._connection, new_no, number, record, is_new=True)
        self._touch(old_no)
        self._touch(new_no)

    def erase(self, record_id: str) -> None:
        """Takes a record out of the bin for good: answers, history, words, and the keys of its files."""
        number, case_no = self._place(record_id, even_binned=True)
        for table in ("body", "ident.body", "history", "ident.history", "ident.attachment"):
            self._connection.execute("DELETE FROM " + table + " WHERE record_no = ?", (number,))
        self._put_words(case_no, number, "", is_new=False)
        self._connection.execute("DELETE FROM ident.draft WHERE key LIKE '%:' || ?", (record_id,))
        self._connection.execute("DELETE FROM main.record WHERE no = ?", (number,))
        self._touch(case_no)

    def refresh_line(self, case_id: str) -> None:
        """Sums the case up anew for the list, where only time has passed; needs no journal line."""
        self._touched[self._case_no(case_id)] = None

    def destroy_binned(self, before: str, most: int, *, but_for: str = "") -> int:
        """Destroys what was put in the bin before a moment, but for one kind; gives how many."""
        numbers = emptying.binned_before(self._connection, before, most, but_for)
        emptying.destroy(self._connection, numbers)
        self._is_changed = self._is_changed or bool(numbers)
        return len(numbers)

    def note(self, act: str, object_id: str = "", detail: str = "") -> None:
        """The journal line of this act: identifiers and fixed words only, never an answer."""
        self._journal.append(self._now, act, object_id, detail)
        self.is_noted = True

    def finish(self) -> None:
        """Brings the list lines up to date at the end; UnaccountedChange without a journal line."""
        begun = frozenset(self._begun.values())
        for case_no in self._touched:
            # Whoever gave a case away no longer sees it, and its line must still say so.
            records = self._known.get(case_no) or self._of_case_no(case_no, is_whole=True)
            if any(isinstance(stored.record, Case) for stored in records):
                self._index.put_line(case_no, self._summarise(records), is_new=case_no in begun)
            else:  # the case itself is in the bin
                self._index.drop_line(case_no)
            self._put_marks(case_no, records)
        self._index.finish()
        if self._is_changed and not self.is_noted:
            raise UnaccountedChange

    def _insert_record(self, record_id: str, kind: str, case_no: int | None) -> int:
        cursor = self._connection.execute(
            "INSERT INTO main.record (id, kind, case_no, version, changed_at) VALUES (?, ?, ?, 1, ?)",
            (record_id, kind, case_no, self._now),
        )
        return int(cursor.lastrowid)

    def _put(self, number: int, record_id: str, version: int, record: Record, stamps: bodies.Stamps) -> None:
        self._is_changed = True
        for compartment, half in bodies.split(record, stamps).items():
            table = "ident.body" if compartment is Compartment.IDENT else "body"
            if half is None:
                if version > 1:
                    gone = "DELETE FROM " + table + " WHERE record_no = ?"
                    self._connection.execute(gone, (number,))
                continue
            self._connection.execute(
                "INSERT OR REPLACE INTO " + table + " (record_no, body, stamps, digest) VALUES (?, ?, ?, ?)",
                (number, half.body, half.stamps, half.digest(record_id, version)),
            )

    def _put_words(self, case_no: int | None, number: int, text: str, *, is_new: bool) -> None:
        if case_no is None:  # what belongs to no case is looked up in its own list
            return
        row = words.row_of(case_no, number)
        if not is_new:
            self._connection.execute("DELETE FROM ident.words WHERE rowid = ?", (row,))
        if text:
            self._connection.execute("INSERT INTO ident.words (rowid, text) VALUES (?, ?)", (row, text))

    def _keep_history(self, number: int, version: int) -> None:
        actor = self._journal.actor
        for table, history in (("body", "history"), ("ident.body", "ident.history")):
            # Not in one statement with the next: a row copied that way makes the search index rewrite itself.
            row = self._connection.execute(
                "SELECT body, stamps FROM " + table + " WHERE record_no = ?", (number,)
            ).fetchone()
            if row is not None:
                self._connection.execute(
                    "INSERT INTO " + history + " (record_no, version, body, stamps, actor, at)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    (number, version, *row, actor, self._now),
                )

    def _bin(self, record_id: str, at: str | None) -> None:
        number, case_no = self._place(record_id, even_binned=True)
        was = None
        with suppress(NotFound):  # it is in the bin
            was = self.get(record_id).record
        self._remember(case_no, record_id, was)
        self._is_changed = True
        self._connection.execute(
            "UPDATE main.record SET deleted_at = ?, changed_at = ? WHERE no = ?", (at, self._now, number)
        )
        text = ""
        if at is None:
            record = self.get(record_id).record
            text = words.words_of(record)
            lookalikes.put_keys(self._connection, case_no, number, record, is_new=False)
        else:
            lookalikes.drop_keys(self._connection, number)
        self._put_words(case_no, number, text, is_new=False)
        self._touch(case_no)

    def _put_marks(self, case_no: int, records: Sequence[Stored]) -> None:
        earlier = self._before.get(case_no, {})
        self._index.change_marks(
            case_no,
            [record for record in earlier.values() if record is not None],
            [stored.record for stored in records if stored.id in earlier],
            [stored.record for stored in records if stored.id not in earlier],
        )

    def _remember(self, case_no: int | None, record_id: str, record: Record | None) -> None:
        if case_no is not None:
            self._before.setdefault(case_no, {}).setdefault(record_id, record)

    def _touch(self, case_no: int | None) -> None:
        if case_no is not None:
            self._touched[case_no] = None
            self._known.pop(case_no, None)

    def _of_case_no(self, case_no: int, *, is_whole: bool = False) -> Sequence[Stored]:
        """Each case is read once in an act, and once more after one of its records has changed."""
        if is_whole:
            return super()._of_case_no(case_no, is_whole=True)
        if case_no not in self._known:
            self._known[case_no] = list(super()._of_case_no(case_no))
        return self._known[case_no]

    def _case_no(self, case_id: str) -> int:
        return self._begun.get(case_id) or super()._case_no(case_id)
