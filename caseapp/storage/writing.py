"""One act of writing: bodies, history, words, list line and journal line, all in one transaction or none."""

import secrets
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from caseapp.domain.fields import Compartment
from caseapp.domain.record import Record
from caseapp.domain.records import Case
from caseapp.storage import bodies, words
from caseapp.storage.errors import ChangedMeanwhile
from caseapp.storage.journal import Journal
from caseapp.storage.reading import Reading
from caseapp.storage.stored import Draft, Stored, Summarise, Summary

_LINE_COLUMNS = (
    "code, status, is_open, case_type, country, stage, trafficking_status, responsible, opened_at, next_due,"
    " waiting_since, contact"
)
_LINE_PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"


class UnaccountedChange(Exception):
    """A bug: something was changed and no journal line says so."""


class Writing(Reading):
    """What can be changed inside a transaction. It also reads, and sees its own changes."""

    def __init__(
        self, reading: Reading, journal: Journal, summarise: Summarise, now: datetime, device: str
    ) -> None:
        super().__init__(reading.connection, has_ident=reading.has_ident)
        self._journal = journal
        self._summarise = summarise
        self._now = now.astimezone(UTC).isoformat(timespec="milliseconds")
        self._device = device
        self._touched: dict[int, None] = {}
        self._known: dict[int, list[Stored]] = {}  # the records of cases read or begun here
        self._begun: dict[str, int] = {}
        self.is_noted = False  # whether the act has its line in the journal
        self._is_changed = False

    def add(self, record: Record, case_id: str | None = None) -> str:
        """Keeps a new record and gives its random id; a `Case` begins a case, others belong to one."""
        record_id = _new_id()
        case_no = None if case_id is None else self._case_no(case_id)
        number = self._insert_record(record_id, record.kind, case_no)
        if isinstance(record, Case):
            case_id, case_no = record_id, number
            self._connection.execute("UPDATE main.record SET case_no = no WHERE no = ?", (number,))
            self._known[number] = []
            self._begun[record_id] = number
        self._put(number, record_id, 1, record, bodies.new_stamps(self._device))
        self._put_words(case_no, number, words.words_of(record), is_new=True)
        if case_no is not None:
            self._touched[case_no] = None
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
        self._touch(case_no)

    def remove(self, record_id: str) -> None:
        """Puts a record in the bin: it is no longer read, listed or found, and can still be brought back."""
        self._bin(record_id, self._now)

    def bring_back(self, record_id: str) -> None:
        """Takes a record out of the bin."""
        self._bin(record_id, None)

    def note(self, act: str, object_id: str = "", detail: str = "") -> None:
        """The journal line of this act: identifiers and fixed words only, never an answer."""
        self._journal.append(self._now, act, object_id, detail)
        self.is_noted = True

    def next_number(self, series: str) -> int:
        """The next number of a series, from 1."""
        key = f"next:{series}"
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        number = int(row[0]) if row else 1
        self.set_meta(key, str(number + 1))
        return number

    def set_meta(self, key: str, value: str) -> None:
        """A setting of the vault itself."""
        self._is_changed = True
        self._connection.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def keep_pack(self, version: str, country: str, body: str) -> None:
        """Keeps the version of a procedure that a case begins under."""
        self._connection.execute(
            "INSERT INTO pack (version, country, body) VALUES (?, ?, ?) ON CONFLICT (version) DO NOTHING",
            (version, country, body),
        )

    def keep_draft(self, draft: Draft) -> None:
        """Keeps answers that are not saved yet; needs no journal line, for nothing has been done."""
        self._connection.execute(
            "INSERT OR REPLACE INTO ident.draft (key, kind, case_id, worker, body, saved_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (draft.key, draft.kind, draft.case_id, draft.worker, draft.body, self._now),
        )

    def drop_draft(self, key: str) -> None:
        """Throws a draft of this worker away."""
        self._connection.execute(
            "DELETE FROM ident.draft WHERE worker = ? AND key = ?", (self._journal.actor, key)
        )

    def finish(self) -> None:
        """Brings the list lines up to date at the end; UnaccountedChange without a journal line."""
        begun = frozenset(self._begun.values())
        for case_no in self._touched:
            # Whoever gave a case away no longer sees it, and its line must still say so.
            records = self._known.get(case_no) or self._of_case_no(case_no, is_whole=True)
            if records:
                self._put_line(case_no, self._summarise(records), is_new=case_no in begun)
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
        self._is_changed = True
        self._connection.execute(
            "UPDATE main.record SET deleted_at = ?, changed_at = ? WHERE no = ?", (at, self._now, number)
        )
        text = ""
        if at is None:
            text = words.words_of(self.get(record_id).record)
        self._put_words(case_no, number, text, is_new=False)
        self._touch(case_no)

    def _touch(self, case_no: int | None) -> None:
        if case_no is not None:
            self._touched[case_no] = None
            self._known.pop(case_no, None)

    def _put_line(self, case_no: int, line: Summary, *, is_new: bool) -> None:
        values = (
            line.code,
            line.status,
            int(line.is_open),
            line.case_type,
            line.country,
            line.stage,
            line.trafficking_status,
            line.responsible,
            line.opened_at,
            line.next_due,
            line.waiting_since,
            line.contact,
        )
        old = None if is_new else self._line(case_no)
        if old is None:
            self._connection.execute(
                "INSERT INTO main.case_line ("
                + _LINE_COLUMNS
                + ", case_no) VALUES ("
                + _LINE_PLACES
                + ", ?)",
                (*values, case_no),
            )
        elif old != values:
            self._connection.execute(
                "UPDATE main.case_line SET ("
                + _LINE_COLUMNS
                + ") = ("
                + _LINE_PLACES
                + ") WHERE case_no = ?",
                (*values, case_no),
            )
        self._connection.execute(
            "INSERT OR REPLACE INTO ident.initials (case_no, initials) VALUES (?, ?)",
            (case_no, line.initials),
        )

    def _line(self, case_no: int) -> tuple[object, ...] | None:
        row: tuple[object, ...] | None = self._connection.execute(
            "SELECT " + _LINE_COLUMNS + " FROM main.case_line WHERE case_no = ?", (case_no,)
        ).fetchone()
        return row

    def _of_case_no(self, case_no: int, *, is_whole: bool = False) -> Sequence[Stored]:
        """Each case is read once in an act, and once more after one of its records has changed."""
        if is_whole:
            return super()._of_case_no(case_no, is_whole=True)
        if case_no not in self._known:
            self._known[case_no] = list(super()._of_case_no(case_no))
        return self._known[case_no]

    def _case_no(self, case_id: str) -> int:
        return self._begun.get(case_id) or super()._case_no(case_id)


def _new_id() -> str:
    """A random id that begins with the time, so that new rows lie together in the file."""
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(10)}"
