"""What is read beside the records: settings, packs, drafts, saved lists, merges, sealed files."""

from collections.abc import Iterator

from caseapp.storage import attached, merges, saved
from caseapp.storage.attachments import Attachment
from caseapp.storage.connection import Connection
from caseapp.storage.merges import Merge
from caseapp.storage.saved import SavedRow
from caseapp.storage.stored import Draft


class BesideReading:
    """The part of reading that touches no record."""

    def __init__(self, connection: Connection, *, has_ident: bool) -> None:
        self._connection = connection
        self.has_ident = has_ident

    @property
    def connection(self) -> Connection:
        """The bare connection, for measuring and for writing; nothing else is done through it."""
        return self._connection

    def has_pack(self, version: str) -> bool:
        """Whether a procedure is kept in this version, without reading it."""
        found = self._connection.execute("SELECT 1 FROM pack WHERE version = ?", (version,))
        return found.fetchone() is not None

    def pack(self, version: str) -> str | None:
        """A procedure as a case began under it, or None."""
        row = self._connection.execute("SELECT body FROM pack WHERE version = ?", (version,)).fetchone()
        return str(row[0]) if row else None

    def meta(self, key: str) -> str | None:
        """A setting of the vault itself."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def metas(self, start: str) -> dict[str, str]:
        """The settings whose key begins so, by the rest of the key."""
        rows = self._connection.execute(
            "SELECT key, value FROM meta WHERE substr(key, 1, ?) = ? AND value != '' ORDER BY key",
            (len(start), start),
        )
        return {str(key)[len(start) :]: str(value) for key, value in rows}

    def drafts(self, worker: str) -> tuple[Draft, ...]:
        """The worker's unsaved answers, newest first; none of a case kept from her or merged into another."""
        if not self.has_ident:
            return ()
        rows = self._connection.execute(
            "SELECT key, kind, case_id, worker, body, saved_at FROM ident.draft WHERE worker = ?"
            " AND NOT EXISTS (SELECT 1 FROM main.record AS hidden WHERE hidden.id = draft.case_id"
            " AND (hidden.deleted_at IS NOT NULL"
            " OR hidden.no NOT IN (SELECT no FROM record WHERE id = draft.case_id)))"
            " ORDER BY saved_at DESC",
            (worker,),
        )
        return tuple(Draft(*row) for row in rows)

    def saved_lists(self, worker: str) -> tuple[SavedRow, ...]:
        """The lists this worker and the office have saved."""
        return saved.rows_for(self._connection, worker) if self.has_ident else ()

    def saved_list(self, list_id: str) -> SavedRow:
        """One saved list; NotFound when it has gone."""
        return saved.row_of(self._connection, list_id)

    def merges_of(self, case_id: str) -> tuple[Merge, ...]:
        """The merges into this case, or of it into another, that were not undone; the newest first."""
        return merges.of_case(self._connection, case_id)

    def apart_from(self, case_id: str) -> frozenset[str]:
        """The cases known to be about somebody else."""
        return merges.apart_from(self._connection, case_id)

    def attachments(self) -> Iterator[Attachment]:
        """Every sealed file there must be."""
        return attached.every(self._connection)

    def has_attachment(self, attachment_id: str) -> bool:
        """Whether a sealed file has its row."""
        return attached.has(self._connection, attachment_id)
