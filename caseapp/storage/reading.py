"""What can be read from the vault's records."""

import json
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from caseapp.domain.record import Record
from caseapp.domain.records import RECORD_TYPES, Provider
from caseapp.security.errors import DataDamaged
from caseapp.storage import attached, bodies, knowing, lookalikes
from caseapp.storage.attachments import Attachment
from caseapp.storage.beside_reading import BesideReading
from caseapp.storage.connection import Connection
from caseapp.storage.errors import NotFound
from caseapp.storage.knowing import Known
from caseapp.storage.lookalikes import Nearby
from caseapp.storage.stored import Binned, OldVersion, Stored

_SELECT = """
    SELECT record.no, record.id, owner.id, record.kind, record.version, record.changed_at,
        body.body, body.stamps, body.digest, other.body, other.stamps, other.digest
    FROM record JOIN body ON body.record_no = record.no
    LEFT JOIN main.record AS owner ON owner.no = record.case_no
"""
_MOST_BESIDE = 20  # worth comparing among records of no case
_WITH_IDENT = " LEFT JOIN ident.body AS other ON other.record_no = record.no "
_WITHOUT_IDENT = " LEFT JOIN (SELECT NULL AS body, NULL AS stamps, NULL AS digest) AS other "


class Reading(BesideReading):
    """Reads records whole, from whichever files there are keys for."""

    def __init__(self, connection: Connection, *, has_ident: bool) -> None:
        super().__init__(connection, has_ident=has_ident)
        self._select = _SELECT + (_WITH_IDENT if has_ident else _WITHOUT_IDENT)

    def get(self, record_id: str, *, even_binned: bool = False) -> Stored:
        """One record; NotFound when there is none or it is in the bin."""
        row = self._connection.execute(
            self._select + " WHERE record.id = ? AND (? OR record.deleted_at IS NULL)",
            (record_id, even_binned),
        ).fetchone()
        if row is None:
            raise NotFound
        return self._stored(row)

    def in_case(self, case_id: str, record_id: str) -> Stored:
        """One record of this case; NotFound also when it belongs to another."""
        stored = self.get(record_id)
        if stored.case_id != case_id:
            raise NotFound
        return stored

    def of_case(self, case_id: str) -> tuple[Stored, ...]:
        """All records of a case, oldest first."""
        return tuple(self._of_case_no(self._case_no(case_id)))

    def of_case_no(self, case_no: int) -> tuple[Stored, ...]:
        """All records of the case with this number, oldest first; none where it has gone."""
        return tuple(self._of_case_no(case_no))

    def records_of_kinds(self, kinds: Collection[str]) -> Iterator[tuple[int | None, int, Record]]:
        """Every record of some kinds: number of its case or nothing, number of the record, and the record."""
        rows = self._connection.execute(
            "SELECT no, case_no, id FROM record WHERE deleted_at IS NULL"
            " AND kind IN (SELECT value FROM json_each(?)) ORDER BY no",
            (json.dumps(sorted(kinds)),),
        ).fetchall()
        return ((case_no, number, self.get(record_id).record) for number, case_no, record_id in rows)

    def in_bin(self, case_id: str) -> tuple[Stored, ...]:
        """The records of a case that lie in the bin since they changed last, the newest first."""
        rows = self._connection.execute(
            self._select + " WHERE record.case_no = ? AND record.deleted_at IS NOT NULL"
            " ORDER BY record.deleted_at DESC, record.no DESC",
            (self._case_no(case_id),),
        )
        return tuple(self._stored(row) for row in rows)

    def providers(self) -> tuple[Stored, ...]:
        """The directory of services."""
        return self.of_no_case(Provider.kind)

    def of_no_case(self, kind: str) -> tuple[Stored, ...]:
        """The records of a kind that stands beside the cases, such as the directory of services."""
        rows = self._connection.execute(
            self._select + " WHERE record.case_no IS NULL AND record.kind = ? AND record.deleted_at IS NULL"
            " ORDER BY record.no",
            (kind,),
        )
        return tuple(self._stored(row) for row in rows)

    def of_no_case_with(self, kind: str, field: str, value: str) -> tuple[Stored, ...]:
        """The records of such a kind whose answer to a question in `cases` is this one."""
        rows = self._connection.execute(
            self._select + " WHERE record.case_no IS NULL AND record.kind = ? AND record.deleted_at IS NULL"
            " AND json_extract(body.body, '$.' || ?) = ? ORDER BY record.no",
            (kind, field, value),
        )
        return tuple(self._stored(row) for row in rows)

    def nearby_beside(self, keys: Collection[str]) -> tuple[Nearby, tuple[Stored, ...]]:
        """The records of no case that lie under these keys, and how common each key is among them."""
        found = lookalikes.nearby_beside(self._connection, keys)
        best = found.case_numbers[:_MOST_BESIDE]
        places = ", ".join("?" * len(best))
        rows = self._connection.execute(
            self._select + " WHERE record.no IN (" + places + ") AND record.deleted_at IS NULL", best
        )
        return found, tuple(self._stored(row) for row in rows)

    def nearby(self, keys: Collection[str], except_case: str | None = None) -> Nearby:
        """The cases that lie under these keys, best first."""
        number = None if except_case is None else self._case_no(except_case)
        return lookalikes.nearby(self._connection, keys, number)

    def known(self, case_numbers: Sequence[int], kinds: Collection[str]) -> dict[int, Known]:
        """What is on record of who somebody is, for many cases at once."""
        return knowing.known(self._connection, case_numbers, kinds)

    def known_of(self, case_id: str, kinds: Collection[str]) -> Known:
        """What is on record in one case of who somebody is."""
        number = self._case_no(case_id)
        return self.known((number,), kinds).get(number, Known(case_id))

    def is_binned(self, record_id: str) -> bool:
        """Whether a record is in the bin."""
        row = self._connection.execute("SELECT deleted_at FROM record WHERE id = ?", (record_id,)).fetchone()
        return row is not None and row[0] is not None

    def binned_of(self, case_id: str) -> tuple[str, ...]:
        """The ids of the records of a case that are in the bin."""
        rows = self._connection.execute(
            "SELECT id FROM record WHERE case_no = ? AND deleted_at IS NOT NULL ORDER BY no",
            (self._case_no(case_id),),
        )
        return tuple(row[0] for row in rows)

    def of_kind(self, kind: str) -> tuple[Stored, ...]:
        """The records of a kind in all cases, oldest first."""
        rows = self._connection.execute(
            self._select + " WHERE record.case_no IS NOT NULL AND record.kind = ?"
            " AND record.deleted_at IS NULL ORDER BY record.no",
            (kind,),
        )
        return tuple(self._stored(row) for row in rows)

    def case_with_code(self, code: str) -> str:
        """The id of the case with this code; NotFound when there is none."""
        if not code.isascii():  # no code of ours
            raise NotFound
        row = self._connection.execute(
            "SELECT record.id FROM case_line JOIN record ON record.no = case_line.case_no"
            " WHERE case_line.code = ? AND record.deleted_at IS NULL",
            (code,),
        ).fetchone()
        if row is None:
            raise NotFound
        return str(row[0])

    def all_cases(self) -> tuple[str, ...]:
        """The ids of all cases, oldest first."""
        rows = self._connection.execute(
            "SELECT id FROM record WHERE no = case_no AND deleted_at IS NULL ORDER BY no"
        )
        return tuple(row[0] for row in rows)

    def history(self, record_id: str) -> tuple[OldVersion, ...]:
        """The earlier versions of a record, newest first."""
        number, _ = self._place(record_id, even_binned=True)
        kind = self._connection.execute("SELECT kind FROM record WHERE no = ?", (number,)).fetchone()[0]
        other = (
            "ident.history" if self.has_ident else "(SELECT NULL AS record_no, NULL AS version, NULL AS body)"
        )
        rows = self._connection.execute(
            "SELECT history.version, history.actor, history.at, history.body, other.body FROM history"
            " LEFT JOIN "
            + other
            + " AS other ON other.record_no = history.record_no AND other.version = history.version"
            " WHERE history.record_no = ? ORDER BY history.version DESC",
            (number,),
        )
        return tuple(
            OldVersion(row[0], row[1], row[2], bodies.join(kind, row[3], row[4], has_ident=self.has_ident))
            for row in rows
        )

    def is_hidden(self, record_id: str) -> bool:
        """Whether there is such a record and the worker must not learn of it."""
        hidden = self._connection.execute(
            "SELECT 1 FROM main.record AS other WHERE other.id = ?"
            " AND NOT EXISTS (SELECT 1 FROM record WHERE record.id = other.id)",
            (record_id,),
        )
        return hidden.fetchone() is not None

    def attachment(self, attachment_id: str, record_id: str) -> Attachment:
        """The sealed file of a record; NotFound when there is none, or when it belongs to another record."""
        return attached.one(self._connection, attachment_id, record_id)

    def attachments_of(self, record_id: str) -> tuple[str, ...]:
        """The sealed files of a record, also of one in the bin."""
        return attached.of_record(self._connection, self._place(record_id, even_binned=True)[0])

    def binned(self, kind: str, case_id: str | None = None, before: str | None = None) -> tuple[Binned, ...]:
        """What lies in the bin of a kind: in one case or all, put there before a moment or at any time."""
        rows = self._connection.execute(
            "SELECT record.id, owner.id, record.deleted_at FROM record"
            " JOIN record AS owner ON owner.no = record.case_no"
            " WHERE record.kind = ? AND record.deleted_at IS NOT NULL"
            " AND (? IS NULL OR owner.id = ?) AND (? IS NULL OR record.deleted_at < ?) ORDER BY record.no",
            (kind, case_id, case_id, before, before),
        )
        return tuple(Binned(*row) for row in rows)

    def _of_case_no(self, case_no: int, *, is_whole: bool = False) -> Sequence[Stored]:
        """The records of a case, oldest first; with `is_whole` also of one kept from the worker."""
        select = (
            self._select.replace("FROM record", "FROM main.record AS record") if is_whole else self._select
        )
        rows = self._connection.execute(
            select + " WHERE record.case_no = ? AND record.deleted_at IS NULL ORDER BY record.no",
            (case_no,),
        )
        return [self._stored(row) for row in rows]

    def _stored(self, row: tuple[Any, ...]) -> Stored:
        _, record_id, case_id, kind, version, changed_at, *halves = row
        if kind not in RECORD_TYPES:
            raise DataDamaged
        bodies.require_whole(str(record_id), int(version), halves, has_ident=self.has_ident)
        body, other = halves[0], halves[3]
        record = bodies.join(
            str(kind), str(body), None if other is None else str(other), has_ident=self.has_ident
        )
        return Stored(
            str(record_id), None if case_id is None else str(case_id), int(version), str(changed_at), record
        )

    def _stamps(self, number: int) -> bodies.Stamps:
        texts = [
            row[0]
            for table in ("body", "ident.body")
            for row in self._connection.execute(
                "SELECT stamps FROM " + table + " WHERE record_no = ?",
                (number,),
            )
        ]
        return bodies.read_stamps(*texts)

    def _case_no(self, case_id: str) -> int:
        row = self._connection.execute(
            "SELECT no FROM record WHERE id = ? AND no = case_no AND deleted_at IS NULL", (case_id,)
        ).fetchone()
        if row is None:
            raise NotFound
        return int(row[0])

    def _place(self, record_id: str, *, even_binned: bool = False) -> tuple[int, int | None]:
        row = self._connection.execute(
            "SELECT no, case_no, deleted_at FROM record WHERE id = ?", (record_id,)
        ).fetchone()
        if row is None or (row[2] is not None and not even_binned):
            raise NotFound
        return int(row[0]), row[1]
