"""A sealed file is whole or refused, belongs to one record, and never outlives a crash by half."""

import os
import resource
import secrets
import signal
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.domain.records import ContactNote, Document
from caseapp.security.chunks import CHUNK_BYTES, TAG_BYTES, sealed_size
from caseapp.security.errors import DiskFull
from caseapp.security.rights import KeyClass
from caseapp.storage.attachments import FOLDER, AttachmentDamaged, AttachmentMissing
from caseapp.storage.errors import NotFound, ReadOnly
from caseapp.storage.migration import bring_up_to_date
from caseapp.storage.opening import open_vault
from caseapp.storage.steps import STEPS
from caseapp.storage.vault import Vault
from caseapp.storage.whole_files import files_of
from tests.storage.conftest import MOMENT, Keys, OpenVault, add_case, new_case, summarise

_SEALED = CHUNK_BYTES + TAG_BYTES


def _add(vault: Vault, content: bytes) -> tuple[str, str]:
    """A document with this content; gives the ids of record and attachment."""
    case_id = add_case(vault, len(vault.all_cases()) + 1)
    with vault.incoming([content[:7], content[7:]]) as attachment, vault.write() as writing:
        record_id = writing.add(Document(type="photo", attachment=attachment.id), case_id)
        writing.keep_attachment(attachment, record_id)
        writing.note("add_record", case_id)
    return record_id, attachment.id


def _read(vault: Vault, ids: tuple[str, str]) -> bytes:
    return b"".join(vault.attachment_files.read(vault.attachment(ids[1], ids[0])))


def _files(folder: Path) -> list[str]:
    place = folder / FOLDER
    return sorted(path.name for path in place.iterdir()) if place.exists() else []


@pytest.mark.parametrize(
    "size", [1, 65_536, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 5]
)
def test_content_of_any_size_comes_out_as_it_went_in(vault, reopen: OpenVault, folder, size) -> None:
    content = secrets.token_bytes(size)
    ids = _add(vault, content)
    assert _read(vault, ids) == content
    vault.close()
    assert _read(reopen(), ids) == content
    (path,) = (folder / FOLDER).iterdir()
    assert path.stat().st_size == sealed_size(size)
    assert path.stat().st_mode & 0o777 == 0o600
    assert size < 16 or content[:16] not in path.read_bytes()


def test_sizes_that_differ_a_little_look_the_same_on_the_disk() -> None:
    assert sealed_size(1) == sealed_size(60_000)
    assert sealed_size(CHUNK_BYTES + 1) == sealed_size(CHUNK_BYTES + 60_000)


def _flip(content: bytearray) -> None:
    content[len(content) // 2] ^= 1


def _swap(content: bytearray) -> None:
    content[:_SEALED], content[_SEALED : 2 * _SEALED] = content[_SEALED : 2 * _SEALED], content[:_SEALED]


def _double(content: bytearray) -> None:
    content[_SEALED : 2 * _SEALED] = content[:_SEALED]


def _cut_a_chunk(content: bytearray) -> None:
    del content[_SEALED : 2 * _SEALED]


def _cut_the_end(content: bytearray) -> None:
    del content[2 * _SEALED :]


def _lengthen(content: bytearray) -> None:
    content += b"\0"


@pytest.mark.parametrize(
    "spoil", [_flip, _swap, _double, _cut_a_chunk, _cut_the_end, _lengthen, bytearray.clear]
)
def test_a_changed_file_is_refused_with_its_own_error(vault: Vault, folder, spoil) -> None:
    ids = _add(vault, secrets.token_bytes(3 * CHUNK_BYTES - 5))
    assert vault.integrity(full=True) == ()
    path = folder / FOLDER / ids[1]
    content = bytearray(path.read_bytes())
    spoil(content)
    path.write_bytes(content)
    with pytest.raises(AttachmentDamaged):
        _read(vault, ids)
    assert [fault for fault in vault.integrity(full=True) if fault.startswith("attachments")]


def test_a_missing_file_is_refused_with_its_own_error_and_found_by_the_quick_check(vault, folder) -> None:
    ids = _add(vault, b"made up")
    (folder / FOLDER / ids[1]).unlink()
    with pytest.raises(AttachmentMissing):
        _read(vault, ids)
    assert vault.integrity(full=False) == ("attachments: missing file",)


def test_the_content_of_another_document_is_refused_in_its_place(vault: Vault, folder) -> None:
    one, two = _add(vault, b"first made up"), _add(vault, b"other made up")
    (folder / FOLDER / one[1]).write_bytes((folder / FOLDER / two[1]).read_bytes())
    with pytest.raises(AttachmentDamaged):
        _read(vault, one)
    with pytest.raises(NotFound):
        vault.attachment(two[1], one[0])


def test_a_link_in_the_place_of_a_file_is_not_followed(vault: Vault, folder, tmp_path) -> None:
    ids = _add(vault, b"made up")
    path = folder / FOLDER / ids[1]
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(AttachmentMissing):
        _read(vault, ids)


class Broken(Exception):
    """Made up."""


def test_content_that_breaks_off_leaves_nothing(vault: Vault, folder) -> None:
    def content():
        yield secrets.token_bytes(3 * CHUNK_BYTES)
        raise Broken

    with pytest.raises(Broken), vault.incoming(content()):
        pass
    assert _files(folder) == []


def test_an_act_that_fails_leaves_no_file(vault: Vault, folder) -> None:
    with pytest.raises(Broken), vault.incoming([b"made up"]) as attachment, vault.write() as writing:
        case_id = writing.add(new_case(90))
        writing.keep_attachment(attachment, case_id)
        raise Broken
    assert _files(folder) == []
    assert list(vault.attachments()) == []


def test_what_a_crash_left_is_settled_when_the_vault_opens(vault: Vault, folder, reopen: OpenVault) -> None:
    ids = _add(vault, b"made up")
    place = folder / FOLDER
    (place / ids[1]).rename(place / f"{ids[1]}.part")  # after the commit, before the move
    (place / f"{secrets.token_hex(16)}.part").write_bytes(b"half")  # before the commit
    other = secrets.token_hex(16)
    (place / other).write_bytes(b"of a row that a restored backup may bring back")
    assert _read(vault, ids) == b"made up"
    vault.close()
    again = reopen()
    assert _files(folder) == sorted([ids[1], other])
    assert _read(again, ids) == b"made up"


def test_a_full_disk_is_said_and_nothing_is_left(vault: Vault, folder) -> None:
    case_id = add_case(vault)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * CHUNK_BYTES, before[1]))
    try:
        with pytest.raises(DiskFull), vault.incoming(secrets.token_bytes(CHUNK_BYTES) for _ in range(5)):
            pass
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert _files(folder) == []
    assert vault.of_case(case_id)


def test_a_process_killed_in_the_middle_leaves_nothing_once_the_vault_opens(vault, folder, reopen) -> None:
    vault.close()
    for pieces in range(0, 4):
        child = os.fork()
        if child == 0:
            other = reopen()

            def content(most=pieces):
                for _ in range(most):
                    yield secrets.token_bytes(CHUNK_BYTES)
                os.kill(os.getpid(), signal.SIGKILL)

            with other.incoming(content()):
                os._exit(1)
        assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
        assert len(_files(folder)) == 1
        reopen().close()
        assert _files(folder) == []


def test_an_erased_record_takes_its_file_and_its_past_along(vault: Vault, folder) -> None:
    ids = _add(vault, b"made up")
    stored = vault.get(ids[0])
    with vault.write() as writing:
        writing.change(ids[0], stored.record.model_copy(update={"title": "Sample title"}))
        writing.remove(ids[0])
        writing.note("remove_record", stored.case_id)
    assert _read(vault, ids) == b"made up"  # it may be brought back
    (binned,) = vault.binned(Document.kind, stored.case_id)
    assert vault.binned(ContactNote.kind) == ()
    assert vault.binned(Document.kind, before=MOMENT.isoformat()[:10]) == ()
    with vault.outgoing([ids[1]]), vault.write() as writing:
        assert writing.attachments_of(binned.id) == (ids[1],)
        writing.erase(binned.id)
        writing.note("erase", binned.case_id)
    assert _files(folder) == []
    assert vault.binned(Document.kind) == ()
    with pytest.raises(NotFound):
        vault.history(ids[0])
    assert vault.integrity(full=True) == ()


def test_an_erasing_that_fails_leaves_the_file(vault: Vault, folder) -> None:
    ids = _add(vault, b"made up")
    with pytest.raises(Broken), vault.outgoing([ids[1]]), vault.write() as writing:
        writing.erase(ids[0])
        raise Broken
    assert _files(folder) == [ids[1]]
    assert _read(vault, ids) == b"made up"


def test_a_reader_without_the_key_neither_reads_nor_sweeps(vault, folder, reopen, keys: Keys) -> None:
    _add(vault, b"made up")
    (folder / FOLDER / f"{secrets.token_hex(16)}.part").write_bytes(b"half")
    vault.close()
    auditor = reopen({KeyClass.CASES: keys[KeyClass.CASES]})
    assert len(_files(folder)) == 2
    assert auditor.integrity(full=True) == ()


def test_a_vault_from_before_documents_is_brought_forward_and_takes_them(tmp_path, keys: Keys) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    files = files_of(folder, keys)
    at = next(n for n, step in enumerate(STEPS) if any("ident.attachment" in line for line in step.IDENT))
    with closing(files.open(create=True)) as connection:
        bring_up_to_date(files, connection, STEPS[:at])
        connection.execute("INSERT INTO meta (key, value) VALUES ('device', 'madeup01')")
    with closing(open_vault(folder, keys, "worker1", summarise, lambda: MOMENT)) as vault:
        assert _read(vault, _add(vault, b"made up")) == b"made up"
        assert vault.integrity(full=True) == ()
    assert (folder / f"before-step-{at + 1:04d}" / "ident.db").is_file()


def test_nothing_goes_in_or_out_where_two_computers_could_write(vault: Vault, folder) -> None:
    ids = _add(vault, b"made up")
    vault.is_read_only = True
    with pytest.raises(ReadOnly), vault.incoming([b"made up"]):
        pass
    with pytest.raises(ReadOnly), vault.outgoing([ids[1]]):
        pass
    vault.settle_attachments()
    assert _files(folder) == [ids[1]]
    assert _read(vault, ids) == b"made up"
