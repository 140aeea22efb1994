"""The keys of lookalikes go with their records: in one act, into the bin, to another case, at an update."""

import time
from pathlib import Path

import pytest

from caseapp.domain.duplicates.identity import MATCHED_KINDS, identity_from
from caseapp.domain.duplicates.keys import wanted_keys
from caseapp.domain.duplicates.ranking import TOO_COMMON
from caseapp.domain.records import Document, Person
from caseapp.security.rights import KeyClass
from caseapp.storage import lookalikes
from caseapp.storage.connection import transaction
from caseapp.storage.migration import Files, bring_up_to_date
from caseapp.storage.scope import BLOCK, Scope
from caseapp.storage.steps import step_0001
from caseapp.storage.stored import of_type
from caseapp.storage.vault import Vault
from tests.storage.conftest import Keys, OpenVault, add_case, new_case

PERSON = {"given_name": "Amihan", "family_name": "Halimbawa", "birth_date": "2001-07-04"}


def near(vault: Vault, **person: object) -> list[str]:
    found = vault.nearby(wanted_keys(identity_from({"person": person})))
    return [line.case_id for line in vault.lines(found.case_numbers)]


def keys_in(vault: Vault) -> list[tuple[object, ...]]:
    return vault.connection.execute("SELECT * FROM ident.match_key ORDER BY 1, 2").fetchall()


def test_an_act_that_fails_leaves_no_keys(vault: Vault) -> None:
    with pytest.raises(ZeroDivisionError), vault.write() as writing:
        writing.add(Person.model_validate(PERSON), writing.add(new_case()))
        writing.note("begin_case")
        raise ZeroDivisionError
    assert keys_in(vault) == []


def test_keys_follow_a_change_the_bin_and_the_way_back(vault: Vault) -> None:
    case_id = add_case(vault, **PERSON)
    ((record_id, person),) = of_type(vault.of_case(case_id), Person)
    first = keys_in(vault)
    assert near(vault, **PERSON) == [case_id]
    with vault.write() as writing:
        writing.change(record_id, person.model_copy(update={"given_name": "Dalisay", "family_name": None}))
        writing.note("change_record", case_id)
    assert near(vault, given_name="Amihan") == []
    with vault.write() as writing:
        writing.change(record_id, person)
        writing.note("change_record", case_id)
    assert keys_in(vault) == first
    with vault.write() as writing:
        writing.remove(record_id)
        writing.note("remove_record", case_id)
    assert keys_in(vault) == []
    with vault.write() as writing:
        writing.bring_back(record_id)
        writing.note("bring_back", case_id)
    assert keys_in(vault) == first


def test_a_record_that_moves_takes_its_keys_and_words_along(vault: Vault) -> None:
    one, other = add_case(vault, 1, **PERSON), add_case(vault, 2)
    ((record_id, _),) = of_type(vault.of_case(one), Person)
    with vault.write() as writing:
        writing.move(record_id, other)
        writing.note("merge_cases", other)
    assert near(vault, **PERSON) == [other]
    assert record_id in {stored.id for stored in vault.of_case(other)}


def test_cases_kept_from_the_worker_take_no_place_among_the_best(vault: Vault) -> None:
    hidden = [add_case(vault, number, **PERSON) for number in range(1, 62)]
    seen = add_case(vault, 62, given_name="Amihan", family_name="Halimbawa")
    with vault.write() as writing:
        for case_id in hidden:
            writing.set_meta(f"{BLOCK}somebody:{case_id}", "kept away")
        writing.note("block_worker", seen)
    vault.keep_to(Scope("somebody", is_everywhere=False))
    assert near(vault, **PERSON) == [seen]


def test_very_many_out_of_sight_under_a_key_hide_nobody_who_is_in_sight(vault: Vault) -> None:
    seen = add_case(vault, **PERSON)
    with transaction(vault.connection):
        vault.connection.executemany(
            "INSERT INTO ident.match_key (key, record_no, case_no)"
            " SELECT key, ?, ? FROM ident.match_key WHERE record_no > 0",
            [(-number, -number) for number in range(1, TOO_COMMON + 2)],
        )
    wanted = wanted_keys(identity_from({"person": PERSON}))
    found = vault.nearby(wanted)
    assert [line.case_id for line in vault.lines(found.case_numbers)] == [seen]
    assert set(found.with_key.values()) <= {0, 1}


def test_keys_of_other_rules_are_made_anew_when_the_vault_opens(vault: Vault, reopen: OpenVault) -> None:
    add_case(vault, **PERSON)
    made = keys_in(vault)
    with transaction(vault.connection):
        vault.connection.execute("DELETE FROM ident.match_key")
        vault.connection.execute("UPDATE ident.meta SET value = 'older' WHERE key = 'match_keys'")
    vault.close()
    again = reopen()
    assert keys_in(again) == made
    assert lookalikes.are_keys_current(again.connection)


def test_papers_kept_before_their_numbers_counted_get_their_keys_when_the_vault_opens(
    vault: Vault, reopen: OpenVault
) -> None:
    case_id = add_case(vault, **PERSON)
    with vault.write() as writing:
        paper_id = writing.add(Document(type="passport", number="AB1234567"), case_id)
        writing.note("add_record", case_id)
    made = keys_in(vault)
    paper_no = vault.connection.execute("SELECT no FROM record WHERE id = ?", (paper_id,)).fetchone()[0]
    assert [key for key, record_no, _ in made if record_no == paper_no] == ["dAB1234567"]
    with transaction(vault.connection):  # as the program before left it
        vault.connection.execute("DELETE FROM ident.match_key WHERE record_no = ?", (paper_no,))
        vault.connection.execute("UPDATE ident.meta SET value = '2' WHERE key = 'match_keys'")
    vault.close()
    assert keys_in(reopen()) == made


def test_of_the_papers_of_a_case_those_alone_are_read_that_say_who_she_is(vault: Vault) -> None:
    case_id = add_case(vault, **PERSON)
    papers = [
        Document(type="photo", title="Sample"),
        Document(type="passport", number="AB1234567"),
        Document(type="passport"),
        Document(type="court_paper", number="CD1234567"),
        Document(type="identity_card", number="EF1234567"),
    ]
    with vault.write() as writing:
        for paper in papers:
            writing.add(paper, case_id)
        writing.note("add_record", case_id)
    known = vault.known_of(case_id, MATCHED_KINDS).answers
    assert [paper["number"] for paper in known["document"]] == ["AB1234567", "EF1234567"]
    assert [person["given_name"] for person in known["person"]] == ["Amihan"]


def test_a_case_with_one_number_in_two_records_counts_once(vault: Vault) -> None:
    case_id = add_case(vault, **PERSON, identity_number="AB1234567")
    with vault.write() as writing:
        writing.add(Document(type="passport", number="AB 1234567"), case_id)
        writing.note("add_record", case_id)
    assert vault.nearby({"dAB1234567"}).with_key == {"dAB1234567": 1}


def test_a_vault_of_the_first_schema_gets_its_keys(tmp_path: Path, keys: Keys) -> None:
    folder = tmp_path / "older"
    folder.mkdir()
    files = Files(folder, keys[KeyClass.CASES], keys[KeyClass.IDENT])
    connection = files.open(create=True)
    bring_up_to_date(files, connection, (step_0001,))
    bring_up_to_date(files, connection)
    assert not lookalikes.are_keys_current(connection)
    lookalikes.rebuild(connection, [(1, 2, Person.model_validate(PERSON))])
    assert lookalikes.are_keys_current(connection)
    assert connection.execute("SELECT DISTINCT record_no, case_no FROM ident.match_key").fetchall() == [
        (2, 1)
    ]
    connection.close()


def test_the_keys_lie_in_the_file_of_identities_alone(vault: Vault) -> None:
    add_case(vault, **PERSON)
    tables = {row[0] for row in vault.connection.execute("SELECT name FROM main.sqlite_master")}
    assert "match_key" not in tables


@pytest.mark.full
def test_one_among_a_hundred_thousand_is_found_in_fifty_milliseconds(vault: Vault) -> None:
    keyed = (
        (number, number, Person.model_validate({**PERSON, "family_name": f"Halim{number:05d}"}))
        for number in range(1_000)
    )
    lookalikes.rebuild(vault.connection, keyed)
    with transaction(vault.connection):
        for copy in range(1, 100):
            vault.connection.execute(
                "INSERT INTO ident.match_key (key, record_no, case_no)"
                " SELECT key, record_no + ?, case_no + ? FROM ident.match_key WHERE record_no < 1000",
                (1000 * copy, 1000 * copy),
            )
    wanted = wanted_keys(identity_from({"person": PERSON}))
    began = time.perf_counter()
    vault.nearby(wanted)
    assert time.perf_counter() - began < 0.05
