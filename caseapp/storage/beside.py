"""What an act keeps beside the records: settings, packs, drafts, lists, merges, keys of sealed files."""

from dataclasses import replace
from datetime import UTC, datetime

from caseapp.storage import ids, merges, saved
from caseapp.storage.attachments import Attachment
from caseapp.storage.journal import Journal
from caseapp.storage.merges import Merge
from caseapp.storage.reading import Reading
from caseapp.storage.saved import SavedRow
from caseapp.storage.stored import Draft


class Beside(Reading):
    """The part of writing that touches no record."""

    def __init__(self, reading: Reading, journal: Journal, now: datetime) -> None:
        super().__init__(reading.connection, has_ident=reading.has_ident)
        self._journal = journal
        self._now = now.astimezone(UTC).isoformat(timespec="milliseconds")
        self._is_changed = False

    def keep_merge(self, merge: Merge) -> None:
        """Keeps what a merge did, so that it can be undone."""
        self._is_changed = True
        merges.keep(self._connection, replace(merge, at=self._now))

    def end_merge(self, number: int) -> None:
        """Keeps that a merge was undone."""
        self._is_changed = True
        merges.undone(self._connection, number, self._now)

    def set_apart(self, one: str, other: str) -> None:
        """Keeps that two cases are about two people."""
        self._is_changed = True
        merges.set_apart(self._connection, one, other)

    def keep_attachment(self, attachment: Attachment, record_id: str) -> None:
        """Keeps the row of a sealed file: from now on it belongs to this record."""
        number, _ = self._place(record_id)
        self._connection.execute(
            "INSERT INTO ident.attachment (id, record_no, key, size) VALUES (?, ?, ?, ?)",
            (attachment.id, number, attachment.key, attachment.size),
        )

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

    def keep_list(self, name: str, wanted: str, *, is_shared: bool) -> str:
        """Keeps a list of the worker's under a name, in the place of one of that name; gives its id."""
        self._is_changed = True
        row = SavedRow(ids.new_id(), self._journal.actor, is_shared, name, wanted)
        return saved.put(self._connection, row, self._now)

    def drop_list(self, list_id: str) -> None:
        """Deletes a saved list."""
        self._is_changed = True
        saved.drop(self._connection, list_id)
