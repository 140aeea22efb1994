"""The open vault: reads, and one way to write."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from caseapp.domain.errors import KnownError
from caseapp.security import chain
from caseapp.security.places import look_at
from caseapp.security.rights import KeyClass
from caseapp.security.safe_files import flush_folder
from caseapp.storage import due, lists
from caseapp.storage.attachments import Attachment, AttachmentFiles
from caseapp.storage.case_filter import CaseFilter, Sight
from caseapp.storage.connection import Connection, require_read_rightly, transaction, verify_pragmas
from caseapp.storage.errors import UNWRITABLE, ReadOnly, told_apart
from caseapp.storage.figures_file import FiguresFile
from caseapp.storage.hits import places
from caseapp.storage.integrity import faults
from caseapp.storage.journal import Journal
from caseapp.storage.lists import Hits
from caseapp.storage.marked import values_in_use
from caseapp.storage.oversight import Oversight
from caseapp.storage.reading import Reading
from caseapp.storage.scope import Scope, see_with, whole
from caseapp.storage.stored import CaseLine, Summarise
from caseapp.storage.whole_files import open_whole
from caseapp.storage.writing import Writing

Clock = Callable[[], datetime]


class HalfDone(Exception):
    """A bug: an act among many failed, and whoever saw it went on as if it had not happened."""


class Vault(Reading):
    """The case files, open for one worker. Everything happens on the thread that opened it."""

    def __init__(
        self,
        folder: Path,
        connection: Connection,
        keys: Mapping[KeyClass, bytes],
        actor: str,
        summarise: Summarise,
        clock: Clock,
    ) -> None:
        super().__init__(connection, has_ident=KeyClass.IDENT in keys)
        self.folder = folder
        self.actor = actor
        self.clock = clock
        self.journal = Journal(connection, chain.chain_key(keys[KeyClass.CASES]), actor)
        self._keys = keys
        self._names = ("main", "ident") if self.has_ident else ("main",)
        self.summarise = summarise
        self._device = self.meta("device") or ""
        self._is_together = self._has_failed = False
        self.attachment_files = AttachmentFiles(folder)
        self._scope: Scope | None = None
        self.writes = 0  # since the vault was opened
        # On a shared or synced folder two programs could write unseen by one another.
        self.is_read_only = not look_at(folder).is_safe_to_write

    def keep_to(self, scope: Scope) -> None:
        """From now on only the cases this worker may see are read, listed, counted and found."""
        see_with(self._connection, scope, self.clock)
        self._scope = scope

    @contextmanager
    def whole(self) -> Iterator[None]:
        """All cases for as long as it lasts, also those kept from the worker; never for what people read."""
        with whole(self._connection, self._scope, self.clock):
            yield

    @contextmanager
    def write(self) -> Iterator[Writing]:
        """One transaction over all files; it needs a journal line and is undone whole when anything fails."""
        if self.is_read_only:
            raise ReadOnly
        head: chain.Anchor | None = None
        try:
            with self._part_of_many() if self._is_together else transaction(self._connection):
                writing = Writing(self, self.journal, self.summarise, self.clock(), self._device)
                yield writing
                writing.finish()
                head = self.journal.head() if writing.is_noted else None
        except UNWRITABLE:
            if head is None or self._is_together or not self._is_kept(head):
                raise
        self.writes += 1

    @contextmanager
    def together(self) -> Iterator[None]:
        """Many acts on the disk at once, or none when any of them fails; before the end nothing is saved."""
        with transaction(self._connection):
            self._is_together, self._has_failed = True, False
            try:
                yield
            finally:
                self._is_together = False
            if self._has_failed:
                raise HalfDone

    @contextmanager
    def incoming(self, content: Iterable[bytes]) -> Iterator[Attachment]:
        """Seals content for a record that is written inside; without its row nothing of it stays."""
        if self.is_read_only:
            raise ReadOnly
        attachment = self.attachment_files.write(content)
        try:
            yield attachment
        finally:
            self._settle(attachment.id)

    @contextmanager
    def outgoing(self, attachment_ids: Sequence[str]) -> Iterator[None]:
        """Takes the files of rows that are erased inside away with them; a file whose row stays, stays."""
        if self.is_read_only:
            raise ReadOnly
        for attachment_id in attachment_ids:
            self.attachment_files.set_out(attachment_id)
        try:
            yield
        finally:
            for attachment_id in attachment_ids:
                self._settle(attachment_id)

    def settle_attachments(self) -> None:
        """Ends what a crash cut off between the files of attachments and their rows."""
        if self.has_ident and not self.is_read_only:
            self.attachment_files.settle(self.has_attachment)

    def _settle(self, attachment_id: str) -> None:
        if self._is_together:
            return  # nothing is certain before the end; what has a row is read where it is
        with suppress(KnownError), told_apart():  # the next opening settles it
            if self.has_attachment(attachment_id):
                self.attachment_files.finish(attachment_id)
            else:
                self.attachment_files.discard(attachment_id)

    def case_numbers(self, wanted: CaseFilter) -> "array[int]":
        """The numbers of the cases a list shows, in its order."""
        return lists.case_numbers(self._connection, wanted, self._sight())

    def lines(self, numbers: Sequence[int]) -> tuple[CaseLine, ...]:
        """The list lines of these cases."""
        return lists.lines(self._connection, numbers, self._sight())

    def search(self, untrusted_text: str, wanted: CaseFilter, limit: int = 200) -> "array[int]":
        """The numbers of cases with these words; without the identity file only codes are searched."""
        return self.hits(untrusted_text, wanted, limit).numbers

    def hits(self, untrusted_text: str, wanted: CaseFilter, limit: int = 200) -> Hits:
        """The cases with these words, and the records in which they stand."""
        sight = self._sight()
        with told_apart():
            if not self.has_ident:
                return Hits(lists.with_code(self._connection, untrusted_text, wanted, sight, limit), {})
            return lists.search(self._connection, untrusted_text, wanted, sight, limit)

    def lines_of_hits(self, hits: Hits, numbers: Sequence[int], untrusted_text: str) -> tuple[CaseLine, ...]:
        """The list lines of some of the cases that were found, each with where the words stand."""
        found = places(self._connection, hits, numbers, untrusted_text) if hits.records else {}
        return tuple(replace(line, found_in=found.get(line.case_no, ())) for line in self.lines(numbers))

    def values_in_use(self, field: str) -> tuple[str, ...]:
        """The values that any case has in a field such as `person.sex`."""
        return values_in_use(self._connection, field)

    def count_by(self, column: str) -> dict[str, int]:
        """How many cases there are for each value of a column of the list."""
        return lists.count_by(self._connection, column)

    def count_cases(self) -> tuple[int, int]:
        """How many cases are open, and how many there are."""
        return lists.count_cases(self._connection)

    def due_in(self, period: due.Period, responsible: str | None, limit: int) -> tuple[CaseLine, ...]:
        """The lines of the cases with something due in a period or before it."""
        return self.lines(due.case_numbers(self._connection, period, responsible, limit))

    @property
    def oversight(self) -> Oversight:
        """What supervision asks of all cases at once."""
        return Oversight(self._connection)

    def figures_file(self) -> FiguresFile | None:
        """The file of rows for figures, where the worker has its key."""
        key = self._keys.get(KeyClass.STATS)
        return None if key is None else FiguresFile(self.folder, key)

    def release_ballast(self) -> bool:
        """Frees the room kept for the moment the disk is full; whether there was any."""
        path = self.folder / "ballast"
        with suppress(OSError):
            path.unlink()
            return True
        return False

    def verify_pragmas(self) -> None:
        """PragmaRefused when the connection no longer works the safe way."""
        verify_pragmas(self._connection, self._names)

    def integrity(self, *, full: bool) -> tuple[str, ...]:
        """What is wrong with the files, as fixed words; empty when nothing is."""
        with told_apart():
            found = tuple(faults(self._connection, full=full, has_ident=self.has_ident))
            if not self.has_ident:
                return found
            files = self.attachment_files
            lost = (files.fault(attachment, full=full) for attachment in tuple(self.attachments()))
            return (*found, *dict.fromkeys(fault for fault in lost if fault is not None))

    def _sight(self) -> Sight:
        return Sight(self.has_ident, self.clock().astimezone().date().isoformat())

    def _is_kept(self, head: chain.Anchor) -> bool:
        """Whether an act that failed at its very end is kept, with this last line of the journal."""
        with suppress(KnownError, OSError), told_apart():
            self.reopen()
            if self.journal.head() == head:
                flush_folder(self.folder)
                return True
        return False

    @contextmanager
    def _part_of_many(self) -> Iterator[None]:
        # No savepoint for each act: the search index would rewrite itself at every one of them.
        try:
            with told_apart():
                yield
        except BaseException:
            self._has_failed = True
            raise

    def raw_rows(self, table: str) -> tuple[int, Iterator[tuple[object, ...]]]:
        """The number of columns of a table, and all its rows as they lie in the file."""
        cursor = self._connection.execute("SELECT * FROM " + _table(table))
        return len(cursor.description), iter(cursor)

    def require_read_rightly(self) -> None:
        """DataDamaged when any page that was read has a wrong code."""
        require_read_rightly(self._connection, self._names)

    @property
    def is_writing(self) -> bool:
        """Whether a transaction is under way."""
        return bool(self._connection.in_transaction)

    def reopen(self) -> None:
        """Lets go of the files as they were seen until now, and opens them anew."""
        fresh = open_whole(self.folder, self._keys)
        self._connection.close()
        self._connection = fresh
        if self._scope is not None:
            see_with(fresh, self._scope, self.clock)
        self.journal = Journal(fresh, chain.chain_key(self._keys[KeyClass.CASES]), self.actor)

    def bytes_on_disk(self) -> int:
        """The size of the case files."""
        return sum(path.stat().st_size for path in self.folder.glob("*.db"))

    def close(self) -> None:
        """Closes the files."""
        self._connection.close()


def _table(name: str) -> str:
    """A table's name for the SQL text; only letters, underscores and one dot ever are."""
    if not name.isascii() or not name.replace("_", "").replace(".", "", 1).isalpha():
        raise ValueError
    return name if "." in name else f"main.{name}"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
