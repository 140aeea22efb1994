"""Names stay in the one file they belong to: looked for in every decrypted cell of the other two."""

import re
from contextlib import closing

import pytest

from caseapp.demo.office import training_desk
from caseapp.domain.codes import casework
from caseapp.domain.records import RECORD_TYPES, Person
from caseapp.operations.acts import Act
from caseapp.security.rights import KeyClass, Role
from caseapp.storage.stored import of_type
from tests.demo.conftest import MANY, now
from tests.demo.looking import Content, identifying

# A random id, a print number, or nothing; a step of a procedure; a count; a fixed word of ours.
_HARMLESS = re.compile(r"|[0-9a-f]{8}|[0-9a-f]{32}|[a-z]{2}(-[a-z]+)+-\d+[a-z]?|\d+")


@pytest.fixture(scope="module")
def seen(crowd, crowd_records):
    """All records of a thousand people, all that identifies them, and the decrypted files."""
    with closing(training_desk(crowd, Role.SUPERVISOR, now)) as desk:
        contents = {name: Content(crowd, desk.worker.keys, name) for name in desk.worker.keys}
    return crowd_records, identifying(crowd_records), contents


def test_there_are_a_thousand_people_with_thousands_of_identifying_answers(seen):
    records, values, _ = seen
    assert len(of_type(records, Person)) == MANY
    assert len(values) > 3 * MANY


@pytest.mark.parametrize("file", [KeyClass.CASES, KeyClass.STATS])
def test_no_identifying_answer_of_a_thousand_people_is_in_a_file_without_names(seen, file):
    _, values, contents = seen
    assert contents[file].rows
    assert sum(contents[file].holds(value) for value in values) == 0


def test_the_same_search_finds_every_identifying_answer_in_the_file_of_names(seen):
    _, values, contents = seen
    assert sum(not contents[KeyClass.IDENT].holds(value) for value in values) == 0


def test_what_is_not_looked_for_in_the_file_of_cases_are_the_procedures_as_they_are_shipped(seen, crowd):
    _, _, contents = seen
    with closing(training_desk(crowd, Role.AUDITOR, now)) as desk:
        for version, country, body in contents[KeyClass.CASES].rows["pack"]:
            pack = desk.packs.for_country(country)
            assert (version, body) == (pack.version, pack.to_json())


def test_the_figures_have_a_row_for_each_person_and_nothing_that_leads_back_to_the_case(seen):
    records, _, contents = seen
    stats = contents[KeyClass.STATS]
    assert len(stats.rows["person_row"]) == MANY
    codes = {stored.record.code for stored in records if stored.record.kind == "case"}
    ids = {stored.id for stored in records}
    assert sum(stats.holds(value) for value in codes | ids) == 0


@pytest.mark.parametrize("vault", ["world", "crowd"])
def test_the_journal_holds_fixed_words_and_random_ids_alone(vault, request):
    folder = request.getfixturevalue(vault)
    with closing(training_desk(folder, Role.SUPERVISOR, now)) as desk:
        lines = desk.vault.journal.newest(100_000)
        workers = {one.user_id.hex() for one in desk.worker.people}
    words = {*RECORD_TYPES, *casework.CLOSURE_REASON, *casework.FLAG_REASON, *Role}
    assert lines
    for line in lines:
        assert line.act in set(Act)
        assert line.actor in workers
        assert _HARMLESS.fullmatch(line.object)
        assert line.detail in words or _HARMLESS.fullmatch(line.detail)


def test_no_identifying_answer_is_in_the_journal_of_whole_lives(world, world_records, desk):
    values = identifying(world_records)
    content = Content(world, desk.worker.keys, KeyClass.CASES)
    words = " ".join(str(cell) for row in content.rows["journal"] for cell in row[:6])
    assert values
    assert not [value for value in values if value in words and not value.isdigit()]


def test_old_versions_of_answers_keep_to_their_files_too(world, world_records, desk):
    values = identifying(world_records)
    cases = Content(world, desk.worker.keys, KeyClass.CASES)
    assert cases.rows["history"]
    assert sum(cases.holds(value) for value in values) == 0
