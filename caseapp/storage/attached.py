"""The rows of sealed files: which there must be, whose they are, and the key of each."""

from collections.abc import Iterator

from caseapp.storage.attachments import Attachment
from caseapp.storage.connection import Connection
from caseapp.storage.errors import NotFound


def one(connection: Connection, attachment_id: str, record_id: str) -> Attachment:
    """The sealed file of a record; NotFound when there is none, or when it belongs to another record."""
    row = connection.execute(
        "SELECT attachment.id, attachment.key, attachment.size FROM ident.attachment JOIN record"
        " ON record.no = attachment.record_no WHERE attachment.id = ? AND record.id = ?",
        (attachment_id, record_id),
    ).fetchone()
    if row is None:
        raise NotFound
    return Attachment(str(row[0]), bytes(row[1]), int(row[2]))


def of_record(connection: Connection, record_no: int) -> tuple[str, ...]:
    """The sealed files of a record."""
    rows = connection.execute("SELECT id FROM ident.attachment WHERE record_no = ?", (record_no,))
    return tuple(str(row[0]) for row in rows)


def every(connection: Connection) -> Iterator[Attachment]:
    """Every sealed file there must be."""
    for row in connection.execute("SELECT id, key, size FROM ident.attachment ORDER BY id"):
        yield Attachment(str(row[0]), bytes(row[1]), int(row[2]))


def has(connection: Connection, attachment_id: str) -> bool:
    """Whether a sealed file has its row."""
    found = connection.execute("SELECT 1 FROM ident.attachment WHERE id = ?", (attachment_id,))
    return found.fetchone() is not None
