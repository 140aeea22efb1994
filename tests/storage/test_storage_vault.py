"""Records come out of the vault as they went in, with their past, and nothing half-done stays."""

import json
from pathlib import Path

import pytest

from caseapp.domain.records import ContactNote, Person, Provider
from caseapp.security.errors import DataDamaged
from caseapp.security.rights import KeyClass
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.connection import connect
from caseapp.storage.errors import ChangedMeanwhile, FileMissing, NoCaseFiles, NotFound, VaultIsNewer
from caseapp.storage.stored import Draft, of_type
from caseapp.storage.vault import Vault
from caseapp.storage.writing import UnaccountedChange
from tests.storage.conftest import MOMENT, Keys, OpenVault, add_case, new_case


def _person_of(vault: Vault, case_id: str) -> tuple[str, Person]:
    return of_type(vault.of_case(case_id), Person)[0]


def test_a_record_is_the_same_after_the_vault_was_closed(vault: Vault, reopen: OpenVault) -> None:
    case_id = add_case(
        vault, given_name="Sample မြ", citizenships=("MM", "TH"), unanswered={"sex": "not_said"}
    )
    before = vault.of_case(case_id)
    vault.close()
    assert reopen().of_case(case_id) == before


def test_an_old_version_stays_readable_with_who_replaced_it(vault: Vault) -> None:
    case_id = add_case(vault, given_name="Sample One", sex="female")
    person_id, person = _person_of(vault, case_id)
    with vault.write() as writing:
        writing.change(person_id, person.model_copy(update={"given_name": "Sample Two"}))
        writing.note("change_record", case_id)
    (old,) = vault.history(person_id)
    assert old.record == person
    assert (old.version, old.replaced_by) == (1, "worker1")
    assert vault.get(person_id).version == 2


def test_only_the_fields_that_changed_get_a_new_stamp(vault: Vault) -> None:
    case_id = add_case(vault, given_name="Sample One", sex="female")
    person_id, person = _person_of(vault, case_id)
    with vault.write() as writing:
        writing.change(person_id, person.model_copy(update={"sex": "male"}))
        writing.note("change_record", case_id)
    stamps = vault._stamps(vault._place(person_id)[0])
    assert stamps["*"][0] == 1
    assert stamps["sex"][0] == 2
    assert set(stamps) == {"*", "sex"}


def test_a_record_somebody_else_changed_is_not_overwritten(vault: Vault) -> None:
    case_id = add_case(vault, given_name="Sample One")
    person_id, person = _person_of(vault, case_id)
    with vault.write() as writing:
        writing.change(person_id, person.model_copy(update={"sex": "male"}), seen_version=1)
        writing.note("change_record", case_id)
    with pytest.raises(ChangedMeanwhile), vault.write() as writing:
        writing.change(person_id, person.model_copy(update={"sex": "female"}), seen_version=1)
        writing.note("change_record", case_id)
    assert _person_of(vault, case_id)[1].sex == "male"


def test_saving_without_a_change_makes_no_version(vault: Vault) -> None:
    case_id = add_case(vault, given_name="Sample One")
    person_id, person = _person_of(vault, case_id)
    with vault.write() as writing:
        writing.change(person_id, person)
    assert vault.history(person_id) == ()


def test_a_change_without_its_journal_line_is_undone(vault: Vault) -> None:
    with pytest.raises(UnaccountedChange), vault.write() as writing:
        writing.add(new_case())
    assert vault.all_cases() == ()


def test_a_change_that_fails_halfway_leaves_no_trace(vault: Vault) -> None:
    with pytest.raises(ZeroDivisionError), vault.write() as writing:
        case_id = writing.add(new_case())
        writing.add(Person(given_name="Sample"), case_id)
        writing.note("begin_case", case_id)
        raise ZeroDivisionError
    assert vault.all_cases() == ()
    assert list(vault.search("sample", CaseFilter())) == []
    assert vault.journal.newest(10) == ()


def test_a_deleted_record_is_neither_read_nor_found_until_it_is_brought_back(vault: Vault) -> None:
    case_id = add_case(vault, given_name="Sample")
    with vault.write() as writing:
        note_id = writing.add(ContactNote(at=MOMENT, note="blue gate"), case_id)
        writing.note("add_record", case_id)
    with vault.write() as writing:
        writing.remove(note_id)
        writing.note("remove_record", case_id)
    assert list(vault.search("gate", CaseFilter())) == []
    with pytest.raises(NotFound):
        vault.get(note_id)
    with vault.write() as writing:
        writing.bring_back(note_id)
        writing.note("bring_back", case_id)
    assert len(vault.search("gate", CaseFilter())) == 1
    assert vault.get(note_id).record == ContactNote(at=MOMENT, note="blue gate")


def test_a_worker_without_the_identity_key_reads_codes_and_dots(
    vault: Vault, reopen: OpenVault, keys: Keys
) -> None:
    case_id = add_case(vault, given_name="Sample", sex="female")
    with vault.write() as writing:
        writing.add(ContactNote(at=MOMENT, note="blue gate"), case_id)
        writing.note("add_record", case_id)
    vault.close()
    auditor = reopen({KeyClass.CASES: keys[KeyClass.CASES]})
    _, person = _person_of(auditor, case_id)
    assert (person.sex, person.given_name) == ("female", None)
    assert of_type(auditor.of_case(case_id), ContactNote)[0][1].note == "••••"
    line = auditor.lines(auditor.case_numbers(CaseFilter()))[0]
    assert (line.code, line.initials) == ("THA-26-0001", "••••")
    assert len(auditor.search("tha-26", CaseFilter())) == 1
    assert len(auditor.search("sample", CaseFilter())) == 0


def test_a_statistics_user_cannot_open_case_files(reopen: OpenVault, keys: Keys) -> None:
    with pytest.raises(NoCaseFiles):
        reopen({KeyClass.STATS: keys[KeyClass.STATS]})


def test_a_newer_vault_is_refused_and_not_a_byte_of_it_changes(
    folder: Path, keys: Keys, reopen: OpenVault
) -> None:
    raw = connect(folder / "cases.db", keys[KeyClass.CASES])
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(VaultIsNewer):
        reopen()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("name", ["cases.db", "ident.db"])
def test_a_missing_file_is_said_and_not_made_anew(folder: Path, reopen: OpenVault, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(FileMissing):
        reopen()
    assert not (folder / name).exists()


@pytest.mark.parametrize("table", ["body", "ident.body"])
def test_an_older_body_put_back_into_its_page_is_noticed(vault: Vault, table: str) -> None:
    case_id = add_case(vault, given_name="Sample", sex="female")
    person_id, person = _person_of(vault, case_id)
    number = vault._place(person_id)[0]
    old = vault._connection.execute(
        f"SELECT body, stamps, digest FROM {table} WHERE record_no = ?", (number,)
    ).fetchone()
    with vault.write() as writing:
        writing.change(person_id, person.model_copy(update={"sex": "male", "given_name": "Other"}))
        writing.note("change_record", case_id)
    vault._connection.execute(
        f"UPDATE {table} SET body = ?, stamps = ?, digest = ? WHERE record_no = ?", (*old, number)
    )
    with pytest.raises(DataDamaged):
        vault.get(person_id)


def test_a_journal_line_changed_behind_the_programs_back_is_found(vault: Vault) -> None:
    for number in range(1, 6):
        add_case(vault, number, given_name="Sample")
    assert vault.journal.first_broken() is None
    vault._connection.execute("UPDATE journal SET actor = 'somebody' WHERE seq = 3")
    assert vault.journal.first_broken() == 3


def test_removing_the_last_line_is_found_by_an_anchor_kept_elsewhere(vault: Vault) -> None:
    for number in range(1, 4):
        add_case(vault, number, given_name="Sample")
    anchor = vault.journal.head()
    vault._connection.execute("DELETE FROM journal WHERE seq = 3")
    assert vault.journal.first_broken() is None
    assert vault.journal.first_broken(anchor) == 3


def test_a_draft_is_offered_to_its_worker_until_it_is_dropped(vault: Vault, reopen: OpenVault) -> None:
    with vault.write() as writing:
        writing.keep_draft(Draft("form1", "person", "", "worker1", json.dumps({"given_name": "Sam"}), ""))
    vault.close()
    again = reopen()
    assert [draft.key for draft in again.drafts("worker1")] == ["form1"]
    assert again.drafts("worker2") == ()
    with again.write() as writing:
        writing.drop_draft("form1")
    assert again.drafts("worker1") == ()


def test_a_provider_belongs_to_no_case_and_is_in_the_directory(vault: Vault) -> None:
    with vault.write() as writing:
        record_id = writing.add(Provider(name="Sample House", country="TH"))
        writing.note("add_record", record_id)
    assert [stored.id for stored in vault.providers()] == [record_id]
    assert len(vault.case_numbers(CaseFilter())) == 0


def test_figures_rows_carry_no_order_of_entry(vault: Vault) -> None:
    figures = vault.figures_file()
    assert figures is not None
    rows = [{"number": str(number)} for number in range(200)]
    assert figures.replace(rows) == 200
    out = figures.rows()
    assert sorted(out, key=lambda row: int(row["number"])) == rows
    assert list(out) != rows
