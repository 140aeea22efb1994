"""A case from a file begins whole or not at all, and under the same rules as one from the windows."""

from datetime import timedelta

import pytest

from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.domain.records import RECORD_TYPES, Case, ContactNote, ContactSafety, Person, Screening
from caseapp.operations.importing import import_case
from caseapp.operations.records import has_own_act
from caseapp.operations.rules import NoConsent
from caseapp.security.errors import NotAllowed
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import of_type, single

DAY = "2026-03-01"
RECORD = {"purpose": "record", "decision": "given", "given_on": DAY}


def a_file(**parts: object) -> dict[str, object]:
    whole = {"case": {"country": "TH"}, "person": {"sex": "female"}, "consent": [RECORD]} | parts
    return {kind: part for kind, part in whole.items() if part is not None}


def cases(desk) -> int:
    return len(desk.vault.case_numbers(CaseFilter()))


def test_the_program_gives_the_case_its_code_day_worker_and_procedure(desk) -> None:
    changes = import_case(desk, a_file(case={"country": "TH", "case_type": "at_risk", "came_from": "NGO"}))
    case = single(desk.vault.of_case(changes.case_id), Case)
    assert case.code == "THA-26-0001"
    assert case.opened_at == desk.clock()
    assert case.responsible == desk.worker.user_id
    assert case.pack_version == desk.packs.for_country("TH").version
    assert (case.case_type, case.came_from) == ("at_risk", "NGO")


def test_a_case_has_a_person_and_rules_of_contact_even_where_the_file_is_silent(desk) -> None:
    records = desk.vault.of_case(import_case(desk, a_file(person=None)).case_id)
    assert single(records, Person) == Person()
    assert single(records, ContactSafety) == ContactSafety()


def test_a_screening_gets_its_positive_dimensions_from_its_answers(desk) -> None:
    screening = {
        "instrument": "adult_labour",
        "interviewed_on": DAY,
        "answers": {"D4-01": "yes", "D4-02": "yes"},
    }
    records = desk.vault.of_case(import_case(desk, a_file(screening=screening)).case_id)
    assert single(records, Screening).positive_dimensions == ("D4",)


def test_one_import_is_two_lines_of_the_journal(desk) -> None:
    changes = import_case(desk, a_file())
    lines = desk.vault.journal.newest(2)
    assert [(line.act, line.object) for line in lines] == [
        ("import", changes.case_id),
        ("begin_case", changes.case_id),
    ]


@pytest.mark.parametrize(
    "consents",
    [
        [],
        [{**RECORD, "purpose": "referral"}],
        [{**RECORD, "decision": "refused"}],
        [{**RECORD, "valid_until": "2026-03-02"}],
        [RECORD, {**RECORD, "decision": "refused"}],
        [RECORD, {**RECORD, "decision": "refused", "given_on": "2026-03-02"}],
    ],
)
def test_without_a_valid_consent_to_the_record_nothing_begins(desk, consents) -> None:
    with pytest.raises(NoConsent):
        import_case(desk, a_file(consent=consents))
    assert cases(desk) == 0


def test_consent_given_after_a_refusal_counts(desk) -> None:
    refused = {**RECORD, "decision": "refused", "given_on": "2026-02-01"}
    import_case(desk, a_file(consent=[refused, RECORD]))
    assert cases(desk) == 1


@pytest.mark.parametrize(
    "parts",
    [
        {"person": {"sex": "unheard of"}},
        {"contact_note": [{"at": "2026-03-01T08:00:00Z", "note": "Fine."}, {"at": "2026-03-01T08:00:00Z"}]},
        {"milestone": {"event": "unheard_of", "happened_at": "2026-03-01T08:00:00Z"}},
        {"screening": {"instrument": "unheard_of", "interviewed_on": DAY}},
        {"screening": {"instrument": "adult_labour", "interviewed_on": DAY, "answers": {"X": "yes"}}},
        {
            "screening": {
                "instrument": "adult_labour",
                "interviewed_on": DAY,
                "decision": "NotAVictimOfTrafficking",
            }
        },
        {"screening": {"instrument": "adult_labour", "interviewed_on": DAY, "positive_dimensions": ["D1"]}},
        {"task": {"title": "Do it.", "state": "done"}},
        {"consent": [{**RECORD, "withdrawn_on": "2026-03-02"}]},
        {"case": {"country": "TH", "status": "Closed"}},
        {"case": {"country": "Unheard of"}},
        {"case": {"country": ["TH"]}},
        {"case": {}},
        {"case": [{"country": "TH"}]},
        {"case": None},
        {"referral": {}},
        {"provider": {"name": "Sample House", "country": "TH"}},
        {"closure": {"closed_on": DAY, "reason": "other"}},
        {"access_block": {"worker": "made-up", "reason": "Made up."}},
        {"emergency_opening": {"reason": "Made up.", "opened_at": "2026-03-01T08:00:00Z"}},
        {"quality_review": {"reviewed_on": DAY}},
        {"flag": {"reason": "urgent"}},
        {"transfer": {"to": "office", "office": "Sample Office"}},
        {"approval": {"subject_kind": "goal", "asked_at": "2026-03-01T08:00:00Z", "asked_by": "made-up"}},
        {"shared_event": {"title": "Sample raid", "type": "raid", "happened_on": DAY}},
        {"document": {"type": "passport"}},
    ],
)
def test_one_record_that_is_not_right_keeps_the_whole_case_out(desk, parts) -> None:
    before = desk.vault.journal.head()
    with pytest.raises(KnownError):
        import_case(desk, a_file(**parts))
    assert cases(desk) == 0
    assert desk.vault.providers() == ()
    assert desk.vault.journal.head() == before
    assert import_case(desk, a_file()).case_id is not None
    assert single(desk.vault.of_case(desk.vault.all_cases()[0]), Case).code == "THA-26-0001"


@pytest.mark.parametrize(
    "kind", [kind for kind, each in RECORD_TYPES.items() if has_own_act(each) or each.is_of_no_case]
)
def test_what_is_made_by_an_act_of_its_own_never_comes_from_a_file_whatever_it_says(desk, kind) -> None:
    with pytest.raises(KnownError) as refused:
        import_case(desk, a_file(**{kind: {}}))
    assert refused.value.text.source.startswith("A new case has no")


def test_a_consent_of_tomorrow_is_not_valid(desk, clock) -> None:
    tomorrow = (desk.today() + timedelta(days=1)).isoformat()
    with pytest.raises(NotValid):
        import_case(desk, a_file(consent=[{**RECORD, "given_on": tomorrow}]))


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.STATISTICS, Role.TRAINER])
def test_only_who_begins_cases_brings_them_in(desk_of_role, role) -> None:
    with pytest.raises(NotAllowed):
        import_case(desk_of_role(role), a_file())


def test_several_records_of_a_kind_all_come_in(desk) -> None:
    notes = [{"at": "2026-03-01T08:00:00Z", "note": f"Made-up note {number}."} for number in range(3)]
    changes = import_case(desk, a_file(contact_note=notes))
    kept = [note.note for _, note in of_type(desk.vault.of_case(changes.case_id), ContactNote)]
    assert kept == [note["note"] for note in notes]
