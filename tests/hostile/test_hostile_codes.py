"""A code that has left its list stays where it stood, is shown so, and stands in nobody's way."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from caseapp.domain import wristbands
from caseapp.domain.checking import NotValid
from caseapp.domain.codes import casework
from caseapp.domain.fields import Kind, Share, fields_of
from caseapp.domain.record import STORED, Record
from caseapp.domain.records import (
    RECORD_TYPES,
    AccessBlock,
    Approval,
    Arrival,
    Assessment,
    Case,
    ContactNote,
    Document,
    Goal,
    Milestone,
    Person,
    PlanAction,
    Provider,
    QualityReview,
    Referral,
    Screening,
    Task,
    Transfer,
)
from caseapp.exchange.case_json import write_case
from caseapp.exchange.coverage import coverage, standards
from caseapp.exchange.htcds import htcds_values
from caseapp.operations import agenda, approvals, casebook, consent_cards, handing_out, planning, quality
from caseapp.operations import transfers as handing_over
from caseapp.operations.acts import Act
from caseapp.operations.approving import put_up
from caseapp.operations.assessments import save_assessment_answers
from caseapp.operations.case_pages import case_pdf, look_through
from caseapp.operations.documents import NewDocument, add_document
from caseapp.operations.duplicates import duplicates_of
from caseapp.operations.figure_rows import columns, refresh_figures, row_of
from caseapp.operations.figures import Wish, plan_of, preview_figures
from caseapp.operations.history import NoLongerFits, changes_of, restore_field
from caseapp.operations.merging import merge_cases, side_by_side
from caseapp.operations.records import Place, has_own_act, save_answers, save_record
from caseapp.operations.referrals import record_answer
from caseapp.operations.screenings import save_screening_answers
from caseapp.operations.sharing import shared_answers
from caseapp.operations.team import team_view
from caseapp.operations.today import today_view
from caseapp.storage.case_filter import AnyOf, CaseFilter
from caseapp.storage.errors import ChangedMeanwhile
from caseapp.storage.stored import of_type, single
from caseapp.text import Catalogue
from caseapp.ui.forms import Form
from caseapp.ui.record_view import RecordView
from tests.journeys import vaults
from tests.journeys.hands import SECTIONS
from tests.operations import made_up

GONE, MARK = "GoneCode", " (no longer in the list)"
_NEEDED = {
    Kind.DATE: made_up.NOW.date(),
    Kind.MOMENT: made_up.NOW,
    Kind.TEXT: "sample",
    Kind.LONG_TEXT: "sample",
    Kind.REFERENCE: "0123456789abcdef",
    Kind.PARTIAL_DATE: "2004",
    Kind.YES_NO: True,
    Kind.NUMBER: 3,
    Kind.ANSWERS: {},
}
_BY_FORM = [
    kind
    for kind in RECORD_TYPES.values()
    if not has_own_act(kind) and kind not in (Case, PlanAction, Assessment, Screening)
]
_SAVE = {Assessment: save_assessment_answers, Screening: save_screening_answers}
_BY_PAGE = {Assessment: ("safety_plan", "decision"), Screening: ("adult_labour", "decision_reason")}


def _choices(record_type: type[Record]) -> Iterator[tuple[str, object]]:
    """Every choice of a kind with a code that no list has."""
    for asked in fields_of(record_type):
        if asked.kind in (Kind.CHOICE, Kind.CHOICES):
            yield asked.name, GONE if asked.kind is Kind.CHOICE else (GONE,)


def _old(record_type: type[Record], **more: object) -> Record:
    """A record as an older or newer program left it: each of its codes has gone from its list."""
    needed = {asked.name: _NEEDED.get(asked.kind) for asked in fields_of(record_type) if asked.is_required}
    if record_type is Arrival:
        needed["wristband"] = wristbands.new_wristband()
    return record_type.model_validate({**needed, **dict(_choices(record_type)), **more}, context=STORED)


def _keep(desk, case_id, record: Record) -> str:
    """Puts a record into the vault as it is, unchecked."""
    with desk.vault.write() as vault:
        kept = vault.of_case(case_id) if record.is_single else ()
        there = next((each.id for each in kept if isinstance(each.record, type(record))), None)
        if there is None:
            there = vault.add(record, None if record.is_of_no_case else case_id)
        else:
            vault.change(there, record)
        vault.note(Act.CHANGE_RECORD, case_id, record.kind)
    return there


def _now(desk, record_id: str) -> Record:
    return desk.vault.get(record_id).record


def _place(desk, case_id: str | None, record_id: str) -> Place:
    return Place(case_id, record_id, desk.vault.get(record_id).version)


def _an_old_person(desk, case_id: str) -> str:
    return _keep(
        desk,
        case_id,
        made_up.a_person().model_copy(update={"marital_status": GONE, "citizenships": ("TH", GONE)}),
    )


@pytest.mark.parametrize("record_type", _BY_FORM, ids=lambda kind: kind.kind)
def test_what_a_form_leaves_as_it_was_is_saved_with_the_rest(supervisor, record_type) -> None:
    case_id = made_up.a_case(supervisor)
    old = _old(record_type)
    where = None if record_type.is_of_no_case else case_id
    record_id = _keep(supervisor, case_id, old)
    left = {name: value for name, value in old.model_dump().items() if value is not None}
    place = _place(supervisor, where, record_id)
    save_answers(supervisor, record_type, left, place)
    assert _now(supervisor, record_id) == old
    text = next((each for each in fields_of(record_type) if each.kind in (Kind.TEXT, Kind.LONG_TEXT)), None)
    if text is not None and not text.ask.set_by_program:
        save_answers(supervisor, record_type, {**left, text.name: "changed"}, place)
        assert _now(supervisor, record_id) == old.model_copy(update={text.name: "changed"})


@pytest.mark.parametrize("record_type", _SAVE, ids=lambda kind: kind.kind)
def test_what_is_answered_in_a_form_of_its_own_is_saved_with_the_rest(desk, case_id, record_type) -> None:
    instrument, words = _BY_PAGE[record_type]
    record_id = _keep(desk, case_id, _old(record_type, instrument=instrument))
    answers = {**_now(desk, record_id).model_dump(), words: "changed"}
    _SAVE[record_type](desk, record_type, answers, _place(desk, case_id, record_id))
    assert getattr(_now(desk, record_id), words) == "changed"


@pytest.mark.parametrize(
    "change",
    [
        {"gender": GONE},  # another field than the one it stood in
        {"marital_status": "NeverHeardOf"},
        {"citizenships": ("TH", GONE, "Q9")},
        {"citizenships": (GONE, "NeverHeardOf")},
    ],
)
def test_a_code_that_did_not_stand_there_is_refused_all_the_same(desk, case_id, change) -> None:
    person_id = _an_old_person(desk, case_id)
    before = _now(desk, person_id)
    place = _place(desk, case_id, person_id)
    with pytest.raises(NotValid) as refused:
        save_answers(desk, Person, {**before.model_dump(), **change}, place)
    assert [problem.field for problem in refused.value.problems] in ([name] for name in change)
    assert str(refused.value.problems[0].sentence) == "Choose from the list."
    assert _now(desk, person_id) == before


def test_a_code_that_was_given_up_is_not_taken_again(desk, case_id) -> None:
    person_id = _an_old_person(desk, case_id)
    before = _now(desk, person_id)
    given_up = {**before.model_dump(), "marital_status": "Single", "citizenships": ("TH",)}
    save_answers(desk, Person, given_up, _place(desk, case_id, person_id))
    with pytest.raises(NotValid):
        save_answers(desk, Person, before.model_dump(), _place(desk, case_id, person_id))


def test_the_code_of_another_record_is_refused(desk, case_id) -> None:
    _an_old_person(desk, case_id)
    other = made_up.a_case(desk)
    person_id = of_type(desk.vault.of_case(other), Person)[0][0]
    with pytest.raises(NotValid):
        save_answers(desk, Person, {"marital_status": GONE}, _place(desk, other, person_id))
    with pytest.raises(NotValid):  # nor is it one of a new record
        save_answers(desk, ContactNote, {"at": made_up.NOW, "channel": GONE}, Place(other))


def test_without_a_version_the_record_as_it_is_counts(desk, case_id) -> None:
    person_id = _an_old_person(desk, case_id)
    changed = _now(desk, person_id).model_copy(update={"known_as": "Heron"})
    save_record(desk, changed, Place(case_id))
    assert _now(desk, person_id) == changed


def test_who_saves_over_another_is_told_so_and_not_that_a_code_has_gone(desk, case_id) -> None:
    person_id = _an_old_person(desk, case_id)
    seen, place = _now(desk, person_id), _place(desk, case_id, person_id)
    save_answers(desk, Person, {**seen.model_dump(), "marital_status": "Single"}, place)
    with pytest.raises(ChangedMeanwhile):
        save_answers(desk, Person, {**seen.model_dump(), "known_as": "Heron"}, place)


def test_an_earlier_answer_is_brought_back_with_its_old_code(desk, case_id) -> None:
    person_id = _an_old_person(desk, case_id)
    before = _now(desk, person_id)
    given_up = before.model_copy(update={"marital_status": "Single"})
    save_record(desk, given_up, _place(desk, case_id, person_id))
    (change, *_) = changes_of(desk, case_id, person_id)
    now = desk.vault.get(person_id).version
    assert [(each.field, each.can_be_restored) for each in change.fields] == [("marital_status", True)]
    restore_field(desk, case_id, person_id, "marital_status", change.version, now)
    assert _now(desk, person_id) == before


def test_an_earlier_answer_that_fits_no_longer_is_refused_all_the_same(desk, case_id) -> None:
    document_id = str(
        save_answers(
            desk, Document, {"type": "passport", "issued_on": "2026-03-01"}, Place(case_id)
        ).record_id
    )
    version = desk.vault.get(document_id).version
    changed = {"type": "passport", "issued_on": "2024-01-01", "expires_on": "2025-01-01"}
    save_answers(desk, Document, changed, _place(desk, case_id, document_id))
    with pytest.raises(NoLongerFits):
        restore_field(desk, case_id, document_id, "issued_on", version, version + 1)


def test_a_merge_takes_an_old_code_along_and_the_case_can_be_written_on(supervisor) -> None:
    kept, other = made_up.a_case(supervisor), made_up.a_case(supervisor)
    _an_old_person(supervisor, other)
    both = side_by_side(supervisor, kept, other)
    merge_cases(supervisor, kept, other, {("person", "marital_status")}, both.seen)
    person_id, merged = of_type(supervisor.vault.of_case(kept), Person)[0]
    assert merged.marital_status == GONE
    changed = {**merged.model_dump(), "known_as": "Heron"}
    save_answers(supervisor, Person, changed, _place(supervisor, kept, person_id))
    assert single(supervisor.vault.of_case(kept), Person).known_as == "Heron"


def test_acts_that_change_one_answer_leave_old_codes_as_they_are(desk, case_id, provider_id) -> None:
    goal = save_record(desk, Goal(domain="Health", objective="Sleep"), Place(case_id)).record_id
    task = _keep(desk, case_id, _old(Task, state="open", step=None, settled_at=None))
    action = _keep(desk, case_id, _old(PlanAction, goal=goal, state="planned"))
    referral = _keep(desk, case_id, _old(Referral, provider=provider_id, state="sent", shares=(GONE,)))
    planning.settle_task(desk, case_id, task, "done")
    planning.settle_action(desk, case_id, action, "done")
    record_answer(desk, case_id, referral, "accepted", desk.today())
    assert [_now(desk, each).state for each in (task, action, referral)] == ["done", "done", "accepted"]
    assert (_now(desk, action).service, _now(desk, referral).shares) == (GONE, (GONE,))


def _keep_at(desk, case_id, record_id, record) -> None:
    with desk.vault.write() as vault:
        vault.change(record_id, record)
        vault.note(Act.CHANGE_RECORD, case_id, record.kind)


def test_a_copy_of_a_document_with_an_old_code_is_handed_out(supervisor, tmp_path) -> None:
    case_id = made_up.a_case(supervisor)
    new = NewDocument("other", content=b"Sample words, made up.")
    document_id = str(add_document(supervisor, case_id, new).record_id)
    old = _now(supervisor, document_id).model_copy(update={"type": GONE, "kept_by": GONE})
    _keep_at(supervisor, case_id, document_id, old)
    handing_out.hand_out_copy(supervisor, case_id, document_id, tmp_path / "copy.txt", "For the court.")
    assert (tmp_path / "copy.txt").read_bytes() == b"Sample words, made up."
    assert _now(supervisor, document_id).type == GONE


def test_what_colleagues_decide_about_old_records_is_kept(desk, supervisor, case_id) -> None:
    transfer_id = _keep(
        desk,
        case_id,
        _old(Transfer, office="Sample Office", state="offered", person_agrees=True),
    )
    handing_over.record_transfer_answer(desk, case_id, transfer_id, "accepted")
    assert (_now(desk, transfer_id).state, _now(desk, transfer_id).to) == ("accepted", GONE)
    assessment_id = _keep(desk, case_id, _old(Assessment, instrument="safety_plan"))
    with desk.vault.write() as vault:
        stored = vault.get(assessment_id)
        approval_id = put_up(vault, desk, vault.of_case(case_id), stored)
        vault.note(Act.ADD_RECORD, case_id, Approval.kind)
    approvals.approve(supervisor, case_id, approval_id)
    assert _now(desk, approval_id).state == "approved"


def test_a_score_sheet_with_an_old_answer_is_changed(desk, supervisor, case_id) -> None:
    place, first = Place(case_id), {"reviewed_on": made_up.NOW.date()}
    sheet_id = str(quality.save_quality_review(supervisor, case_id, first, place).record_id)
    old = _now(supervisor, sheet_id).model_copy(update=dict(_choices(QualityReview)))
    _keep_at(supervisor, case_id, sheet_id, old)
    answers = {**old.model_dump(), "good": "Well kept."}
    quality.save_quality_review(supervisor, case_id, answers, _place(supervisor, case_id, sheet_id))
    assert _now(supervisor, sheet_id) == old.model_copy(update={"good": "Well kept."})


def _make_old(desk, case_id: str) -> str:
    case = single(desk.vault.of_case(case_id), Case)
    _keep(desk, case_id, case.model_copy(update=dict(_choices(Case))))
    for record_type in RECORD_TYPES.values():
        if record_type not in (Case, AccessBlock, Milestone):
            _keep(desk, case_id, _old(record_type))
    return case_id


@pytest.fixture
def old_case(desk, case_id) -> str:
    """A case of which every record of every kind has codes alone that are in no list any more."""
    return _make_old(desk, case_id)


def test_whatever_reads_a_case_reads_it_with_old_codes(desk, supervisor, old_case) -> None:
    records = desk.vault.of_case(old_case)
    assert casebook.view_case(desk, old_case).records == records
    assert casebook.case_lines(desk, casebook.case_numbers(desk, CaseFilter()))
    with_code = CaseFilter(any_of=(AnyOf("person.marital_status", (GONE,)),))
    assert len(casebook.case_numbers(desk, with_code)) == 1
    assert GONE in casebook.values_in_use(desk, "person.marital_status")
    casebook.find_cases(desk, GONE, CaseFilter())
    duplicates_of(desk, old_case)
    planning.steps_of_case(desk, old_case)
    agenda.whole_agenda(supervisor, None, made_up.NOW + timedelta(days=400))
    assert today_view(desk) is not None
    assert team_view(supervisor) is not None
    quality.quality_summary(supervisor)


@pytest.mark.parametrize("language", ["en", "ur"])
def test_whatever_leaves_the_program_names_an_old_code_as_it_is(desk, old_case, language) -> None:
    records = desk.vault.of_case(old_case)
    kept = [stored.record for stored in records]
    assert case_pdf(desk, old_case, look_through(desk, old_case, None, language)).content
    consents = tuple(stored.id for stored in records if stored.record.kind == "consent")
    assert consent_cards.cards_pdf(desk, old_case, consents, language).content
    assert shared_answers(records, tuple(Share), Catalogue("en"))
    person = write_case((stored.id, stored.record) for stored in records)["person"]
    assert person["marital_status"] == GONE
    assert GONE in htcds_values(kept).values()
    assert all(coverage(standard) for standard in standards())


def test_an_old_code_is_counted_as_not_known_and_keeps_no_figures_back(desk, supervisor, old_case) -> None:
    for _ in range(30):
        made_up.a_case(desk)
    assert row_of(desk.vault.of_case(old_case))["sex"] == "unknown"
    refresh_figures(supervisor)
    counted = [column.name for column in columns() if not column.name.endswith("_year")]
    for name in counted:
        wish = Wish("Sample", "2026", ((name,),))
        assert preview_figures(supervisor, plan_of(wish, Catalogue("en"))).tables


@pytest.fixture
def hold(qtbot):
    """Keeps windows whole until they are closed; Python's collector takes them apart in any order."""
    held = []

    def hold(window):
        qtbot.addWidget(window)
        held.append(window)
        window.show()
        return window

    yield hold
    held.clear()


@pytest.mark.parametrize("record_type", RECORD_TYPES.values(), ids=lambda kind: kind.kind)
def test_an_old_code_is_marked_where_it_is_read_and_kept_where_it_is_asked(hold, kit, record_type) -> None:
    more = {"code": "THA-26-0001"} if record_type is Case else {}
    old = _old(record_type, **more)
    view = hold(RecordView(kit, old, lambda _name, _show: None))
    form = hold(Form(kit, record_type))
    form.show_record(old)
    for name, value in _choices(record_type):
        shown = view.findChild(object, name)
        assert shown is not None, name
        asked = {each.name: each for each in fields_of(record_type)}[name]
        if asked.ask.codes is not None and asked.ask.sensitivity != "identifying":
            assert GONE + MARK in shown.words, name
        if name in form.names:
            assert form.question(name).editor.answer() == value, name


def test_in_a_language_from_right_to_left_the_code_itself_stays_left_to_right(hold, make_kit) -> None:
    view = hold(RecordView(make_kit("ur"), _old(Person), None))
    assert f"\u2066{GONE}\u2069" in view.findChild(object, "marital_status").words


@pytest.fixture
def person(enter, vault):
    """The caseworker with the newest case open; codes of its person have left their lists."""
    with vaults.desk_in(vault) as desk:
        case_id = made_up.a_case(desk)
        _an_old_person(desk, case_id)
    hands = enter()
    hands.open_newest_case()
    hands.case_id = case_id
    hands.section("person")
    hands.wait(lambda: hands.find("marital_status") is not None)
    return hands


def test_every_part_of_a_case_is_shown_with_old_codes(enter, vault) -> None:
    with vaults.desk_in(vault) as desk:
        _make_old(desk, made_up.a_case(desk))
    person = enter()
    person.open_newest_case()
    shown = ""
    for section in SECTIONS:
        person.section(section)
        shown += person.words(person.page)
    assert shown.count(f"{GONE}{MARK}") > len(SECTIONS)


def _kept(person, vault) -> Person:
    person.settle()
    person.program.close()
    return single(vaults.records_of(vault, person.case_id), Person)


def test_a_person_is_told_and_not_kept_from_saving_the_rest(person, vault) -> None:
    assert f"{GONE}{MARK}" in person.words()
    person.press("edit")
    person.wait(lambda: person.find("known_as") is not None)
    box = person.find("marital_status", QComboBox)
    assert box.currentText() == f"{GONE}{MARK}"
    person.write("known_as", "Heron")
    person.keys("Ctrl+Return")
    person.wait(lambda: person.find("edit") is not None)
    kept = _kept(person, vault)
    assert (kept.known_as, kept.marital_status, kept.citizenships) == ("Heron", GONE, ("TH", GONE))


def test_another_choice_takes_the_place_of_the_old_one(person, vault) -> None:
    person.press("edit")
    person.wait(lambda: person.find("known_as") is not None)
    person.choose("marital_status", "Single")
    chip = person.tab_to_words(f"Remove {GONE}{MARK}")
    assert isinstance(chip, QPushButton)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    person.keys("Ctrl+Return")
    person.wait(lambda: person.find("edit") is not None)
    kept = _kept(person, vault)
    assert (kept.marital_status, kept.citizenships) == ("Single", ("TH",))


def test_a_draft_goes_on_with_the_old_code(person, enter, vault) -> None:
    person.press("edit")
    person.wait(lambda: person.find("known_as") is not None)
    person.write("known_as", "Heron")
    person.keys("Ctrl+L")
    again = enter()
    again.open_newest_case()
    again.press("go_on")
    again.await_widget("marital_status", QComboBox)
    again.keys("Ctrl+Return")
    again.wait(lambda: again.find("marital_status", QComboBox) is None)
    again.case_id = person.case_id
    kept = _kept(again, vault)
    assert (kept.known_as, kept.marital_status) == ("Heron", GONE)


def test_an_old_kind_of_provider_is_in_the_directory(desk, hold, kit) -> None:
    assert GONE not in casework.SERVICE
    record_id = _keep(desk, "", _old(Provider, name="Sample House"))
    shown = hold(RecordView(kit, _now(desk, record_id), None))
    assert shown.findChild(object, "services").words == GONE + MARK
