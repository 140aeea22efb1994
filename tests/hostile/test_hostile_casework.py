"""Numbers, days and links that cannot be, and acts in a bad moment: kept exactly or refused in words."""

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPlainTextEdit, QPushButton, QWidget

from caseapp import paths
from caseapp.domain.checking import NotValid, check
from caseapp.domain.costs import totals
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import Kind, fields_of
from caseapp.domain.record import STORED
from caseapp.domain.records import (
    RECORD_TYPES,
    Assessment,
    Case,
    Complaint,
    Consent,
    ContactNote,
    ContactSafety,
    Document,
    FamilyMember,
    Goal,
    IncomingReferral,
    LegalMatter,
    Person,
    ServiceGiven,
    Task,
    TraffickingPlace,
)
from caseapp.operations import casebook, drafts, planning
from caseapp.operations.acts import Act
from caseapp.operations.duplicates import similar_to
from caseapp.operations.families import link_family, unlink_family
from caseapp.operations.importing import import_case
from caseapp.operations.records import Place, bring_back_record, remove_record, save_answers, save_record
from caseapp.operations.upkeep import check_vault
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import of_type, single
from caseapp.text import languages_in
from caseapp.ui.dialogs.add_document import AddDocumentDialog
from caseapp.ui.dialogs.print_case import PrintDialog
from caseapp.ui.forms import Form
from caseapp.ui.parts.message import Message
from caseapp.ui.record_view import RecordView
from tests.exchange.media.test_media import jpeg
from tests.journeys import vaults
from tests.operations import made_up

_DAY = made_up.NOW.date()
_LATER, _EARLIER = "2026-03-10", "2026-03-01"
_WORDS = "written before the lock"
_NO_NUMBERS = (-1, -(2**63) - 1, 2**63, 0.5, float("nan"), float("inf"), "-1", "1e309", "NaN", "1,000", "two")
_NUMBERS = [
    (record_type, field.name)
    for record_type in RECORD_TYPES.values()
    for field in fields_of(record_type)
    if field.kind is Kind.NUMBER and not field.ask.set_by_program
]
_BACKWARDS = [
    (Assessment, {"instrument": "safety_plan", "assessed_on": _LATER, "next_review_on": _EARLIER}),
    (Complaint, {"received_on": _LATER, "type": "complaint", "words": "Late.", "answered_on": _EARLIER}),
    (Consent, {"purpose": "family", "decision": "given", "given_on": _LATER, "valid_until": _EARLIER}),
    (Consent, {"purpose": "family", "decision": "given", "given_on": _LATER, "withdrawn_on": _EARLIER}),
    (Document, {"type": "passport", "issued_on": _LATER, "expires_on": _EARLIER}),
    (Goal, {"domain": "Health", "objective": "Sleep", "begun_on": _LATER, "planned_end": _EARLIER}),
    (Goal, {"domain": "Health", "objective": "Sleep", "begun_on": _LATER, "ended_on": _EARLIER}),
    (IncomingReferral, {"came_on": _LATER, "answered_on": _EARLIER}),
    (LegalMatter, {"type": "stay", "filed_on": _LATER, "decided_on": _EARLIER}),
]


def _held(desk, case_id):
    return desk.vault.of_case(case_id), desk.vault.journal.head()


def _saved(desk, case_id, record_type, **answers):
    record_id = save_answers(desk, record_type, answers, Place(case_id)).record_id
    return desk.vault.get(str(record_id)).record


@pytest.mark.parametrize(("record_type", "name"), _NUMBERS, ids=lambda value: getattr(value, "kind", value))
def test_no_number_is_below_nothing_beyond_all_or_no_number(record_type, name) -> None:
    for wrong in _NO_NUMBERS:
        with pytest.raises(NotValid) as refused:
            check(record_type, {name: wrong}, _DAY)
        assert name in [problem.field for problem in refused.value.problems], wrong
        assert str(wrong) not in str(refused.value)


@pytest.mark.parametrize("nothing", ["-0", -0.0, 0])
def test_minus_nothing_is_nothing(desk, case_id, nothing) -> None:
    member = _saved(desk, case_id, FamilyMember, relation="child", age=nothing)
    assert isinstance(member, FamilyMember)
    assert repr(member.age) == "0"


@pytest.mark.parametrize("born", ["1896", "1896-03", "1896-03-16", "1899-12-31"])
def test_nobody_is_a_hundred_and_thirty_years_old(desk, case_id, born) -> None:
    before = _held(desk, case_id)
    with pytest.raises(NotValid) as refused:
        save_answers(desk, Person, {"birth_date": born}, Place(case_id))
    assert [problem.field for problem in refused.value.problems] == ["birth_date"]
    assert _held(desk, case_id) == before


@pytest.mark.parametrize(("record_type", "answers"), _BACKWARDS)
def test_no_end_lies_before_its_beginning(desk, case_id, record_type, answers) -> None:
    before = _held(desk, case_id)
    with pytest.raises(NotValid) as refused:
        save_answers(desk, record_type, answers, Place(case_id))
    assert [problem.field for problem in refused.value.problems] == [list(answers)[-1]]
    assert _held(desk, case_id) == before


def test_two_hours_of_one_name_stay_two_moments(desk, case_id) -> None:
    kept = []
    for offset in ("+02:00", "+01:00"):  # the hour that Berlin had twice
        kept.append(_saved(desk, case_id, ContactNote, at=f"2025-10-26T02:30:00{offset}", note="Called.").at)
    assert [at.isoformat() for at in kept] == ["2025-10-26T02:30:00+02:00", "2025-10-26T02:30:00+01:00"]
    assert (kept[1] - kept[0]).total_seconds() == 3600


@pytest.mark.parametrize(
    "number", ["0800-FLOWER ext. 7", "+66 (0) 2-000 0001", "0" * 40, "๐๒ ๐๐๐ ๐๐๐๑", "٠٠٠٠٠١", "+"]
)
def test_a_phone_number_is_kept_as_it_was_written(desk, case_id, number) -> None:
    kept = _saved(desk, case_id, ContactSafety, phone=number, home_phone=number)
    assert isinstance(kept, ContactSafety)
    assert (kept.phone, kept.home_phone) == (number, number)
    if number != "+":
        assert len(casebook.find_cases(desk, number, CaseFilter())) == 1


@pytest.mark.parametrize(
    ("record_type", "more"), [(ContactSafety, {}), (TraffickingPlace, {"type": "Transit"})]
)
def test_a_place_with_its_degrees_swapped_is_refused_where_the_globe_ends(
    desk, case_id, record_type, more
) -> None:
    before = _held(desk, case_id)
    with pytest.raises(NotValid) as refused:
        save_answers(desk, record_type, {**more, "latitude": "100.50", "longitude": "13.75"}, Place(case_id))
    assert [problem.field for problem in refused.value.problems] == ["latitude"]
    assert _held(desk, case_id) == before


def test_a_currency_without_an_amount_adds_up_to_nothing(desk, case_id) -> None:
    service = {"service": "legal", "given_on": _DAY}
    with pytest.raises(NotValid) as refused:
        save_answers(desk, ServiceGiven, {**service, "cost": 20}, Place(case_id))
    assert [problem.field for problem in refused.value.problems] == ["currency"]
    kept = _saved(desk, case_id, ServiceGiven, **service, currency="THB")
    assert isinstance(kept, ServiceGiven)
    assert (kept.currency, kept.cost) == ("THB", None)
    assert totals([kept]) == ()


@pytest.fixture
def hold(qtbot):
    """Keeps windows whole until they are closed; Python's collector takes them apart in any order."""
    held = []

    def hold(window):
        qtbot.addWidget(window)
        held.append(window)
        return window

    yield hold
    held.clear()


@pytest.fixture
def form_in(make_kit, hold):
    def make(record_type, language="en"):
        form = hold(Form(make_kit(language), record_type))
        form.show()
        return form

    return make


def test_a_code_that_has_left_its_list_is_shown_and_marked(desk, case_id, kit, hold) -> None:
    old = Person.model_validate({"marital_status": "OldCode", "citizenships": ("TH", "Q9")}, context=STORED)
    person_id = of_type(desk.vault.of_case(case_id), Person)[0][0]
    with desk.vault.write() as vault:
        vault.change(person_id, old)
        vault.note(Act.CHANGE_RECORD, case_id, Person.kind)
    kept = desk.vault.get(person_id).record
    assert (kept.marital_status, kept.citizenships) == ("OldCode", ("TH", "Q9"))
    view, form = hold(RecordView(kit, kept, None)), hold(Form(kit, Person))
    form.show_record(kept)
    assert view.findChild(object, "marital_status").words == "OldCode (no longer in the list)"
    assert "Q9 (no longer in the list)" in view.findChild(object, "citizenships").words
    assert (form.answers()["marital_status"], form.answers()["citizenships"]) == ("OldCode", ("TH", "Q9"))


def _compose(field, text) -> None:
    """Other scripts come in as from an input method."""
    field.clear()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize(
    ("record_type", "name", "more"),
    [(Person, "birth_date", {}), (Consent, "given_on", {"purpose": "family", "decision": "given"})],
)
@pytest.mark.parametrize("year", ["25", "99", "01", "๒๕"])
def test_a_year_of_two_digits_is_refused_under_its_field_and_stays_there(
    form_in, record_type, name, more, year
) -> None:
    form = form_in(record_type)
    form.show_answers({name: "2001-02-03", **more})
    parts = form.question(name).editor.parts
    _compose(parts.year, year)
    with pytest.raises(NotValid) as refused:
        check(record_type, form.answers(), _DAY)
    form.show_problems(refused.value)
    assert form.question(name)._problem.words.startswith("Check the year")
    assert parts.year.text() == year


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "๐๑๒๓๔๕๖๗๘๙", "၀၁၂၃၄၅၆၇၈၉"])
def test_numbers_and_times_are_typed_in_the_digits_of_any_script(form_in, digits) -> None:
    local = str.maketrans("0123456789", digits)
    person, note = form_in(Person), form_in(ContactNote)
    _compose(person.question("age_estimate").editor.line, "30".translate(local))
    assert person.answers()["age_estimate"] == 30
    moment = note.question("at").editor
    moment.parts.show_text("2026-03-09")
    _compose(moment.parts.day, "12".translate(local))
    _compose(moment.time, "9:05".translate(local))
    assert note.answers()["at"] == datetime(2026, 3, 12, 9, 5).astimezone()


@pytest.mark.parametrize("language", languages_in(paths.TRANSLATIONS))
def test_a_day_means_the_same_in_every_language(form_in, language) -> None:
    form = form_in(Consent, language)
    parts = form.question("given_on").editor.parts
    for field, text in ((parts.day, "2"), (parts.year, "2001")):
        QTest.keyClicks(field, text)
    parts.month.setCurrentIndex(1)
    assert form.answers()["given_on"] == "2001-01-02"


def test_five_hundred_open_forms_each_keep_their_own_words(kit, hold) -> None:
    window = hold(QWidget())
    forms = [Form(kit, Task, window) for _ in range(500)]
    for number, form in enumerate(forms):
        form.question("title").editor.first_input().insert(f"task {number}")
    assert [form.answers()["title"] for form in forms] == [f"task {number}" for number in range(500)]


def test_five_hundred_half_written_forms_are_all_offered_back(desk, case_id) -> None:
    for number in range(500):
        drafts.keep_draft(desk, f"{case_id}:task:{number}", "task", case_id, {"title": f"task {number}"})
    kept = sorted(drafts.answers_in(draft)["title"] for draft in drafts.my_drafts(desk))
    assert kept == sorted(f"task {number}" for number in range(500))


def _linked(desk, case_id):
    return [one.linked_case for _, one in of_type(desk.vault.of_case(case_id), FamilyMember)]


def test_a_person_linked_to_three_cases_is_not_deleted_and_each_link_can_be_taken_away(desk, case_id) -> None:
    others = [made_up.a_case(desk) for _ in range(3)]
    members = []
    for other in others:
        member = save_record(desk, FamilyMember(relation="sibling"), Place(case_id))
        members.append(str(member.record_id))
        link_family(desk, case_id, members[-1], single(desk.vault.of_case(other), Case).code)
    person_id = of_type(desk.vault.of_case(case_id), Person)[0][0]
    for kept_id in (person_id, case_id):
        with pytest.raises(KnownError, match="not deleted"):
            remove_record(desk, case_id, kept_id)
    remove_record(desk, case_id, members[0])
    assert _linked(desk, case_id) == others[1:]
    bring_back_record(desk, case_id, members[0])
    for member_id in members:
        unlink_family(desk, case_id, member_id)
    assert [_linked(desk, other) for other in others] == [[None]] * 3
    assert desk.vault.integrity(full=True) == ()


def test_two_people_with_one_document_number_are_both_kept_and_both_noticed(desk) -> None:
    number = "X0000001"
    others = ({}, {"given_name": "Mali", "family_name": "Tuayang", "birth_date": "1980", "sex": "male"})
    cases = {made_up.a_case(desk, identity_number=number, **answers) for answers in others}
    kept = [single(desk.vault.of_case(each), Person).identity_number for each in cases]
    assert kept == [number, number]
    assert len(casebook.find_cases(desk, number, CaseFilter())) == 2
    found = similar_to(desk, {"person": {"identity_number": "x 000-0001"}})
    assert {each.case_id for each in found} == cases
    assert {tuple(map(str, each.reasons)) for each in found} == {("the same document number",)}
    stranger = {"given_name": "Nobody", "family_name": "Namuna", "birth_date": "1961", "sex": "female"}
    noticed = similar_to(desk, {"person": {**stranger, "identity_number": number}})
    assert {each.case_id for each in noticed} == cases
    assert not similar_to(desk, {"person": {**stranger, "identity_number": "X0000999"}})


def test_a_search_that_finds_everything_gives_the_newest_and_no_more(desk) -> None:
    for _ in range(12):
        made_up.a_case(desk)
    everything = list(casebook.find_cases(desk, "amihan", CaseFilter()))
    assert len(everything) == 12
    newest = casebook.find_cases(desk, "amihan", CaseFilter(), 5)
    assert sorted(newest) == sorted(everything)[-5:]


@pytest.mark.parametrize("step_id", ["th-id-999", "", "../th-id-1", "th-id-1'--", "x" * 10_000])
def test_a_step_the_procedure_does_not_have_is_neither_done_nor_skipped(desk, case_id, step_id) -> None:
    before = _held(desk, case_id)
    for direct in (
        lambda: planning.finish_step(desk, case_id, step_id),
        lambda: planning.set_step_aside(desk, case_id, step_id, "Not needed."),
        lambda: planning.set_step_aside(desk, case_id, "th-id-1", " \u00a0 "),
        lambda: planning.reopen_step(desk, case_id, step_id),
        lambda: planning.extend_step(desk, case_id, step_id, made_up.NOW.replace(year=2090), "Later."),
    ):
        with pytest.raises(KnownError):
            direct()
    assert _held(desk, case_id) == before


def test_a_file_settles_no_step(desk) -> None:
    consent = {"purpose": "record", "decision": "given", "given_on": "2026-03-01"}
    whole = {"case": {"country": "TH"}, "person": {}, "consent": consent}
    with pytest.raises(KnownError):
        import_case(desk, {**whole, "task": {"step": "th-id-1", "state": "set_aside"}})
    assert desk.vault.all_cases() == ()


@pytest.fixture
def person(enter):
    """The caseworker with the newest case open."""
    person = enter()
    person.open_newest_case()
    return person


def _acts(vault, *acts):
    """How often something was done, and that the vault is sound, seen once nobody is in it."""
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        assert check_vault(desk, full=True).is_sound
        return sum(line.act in acts for line in desk.vault.journal.newest(500))


def _print_cards(person):
    person.press("print_case")
    person.wait(lambda: isinstance(person.front, PrintDialog))
    dialog = person.front
    box = dialog.findChild(QComboBox, "print_what")
    box.setCurrentIndex(box.findData("cards"))
    box.activated.emit(box.currentIndex())
    person.settle()
    return dialog


def test_a_double_click_on_print_makes_the_pages_once(person, vault) -> None:
    dialog = _print_cards(person)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(dialog.go, Qt.MouseButton.LeftButton)
    person.wait(lambda: dialog.findChildren(QFileDialog))
    person.settle()
    assert len(dialog.findChildren(QFileDialog)) == 1
    person.program.close()
    assert _acts(vault, Act.PRINT_CONSENT) == 1


def test_a_lock_while_pages_are_made_leaves_no_page_and_no_window(person, vault, tmp_path) -> None:
    dialog = _print_cards(person)
    dialog.go.click()
    person.program.lock()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as when the loop ends
    assert person.program.window is None
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []
    assert list(tmp_path.rglob("*.pdf")) == []
    assert _acts(vault, Act.PRINT_CONSENT) == 1


def test_a_lock_while_a_file_comes_in_leaves_it_whole_or_not_at_all(person, vault, tmp_path) -> None:
    path = tmp_path / "made up.jpg"
    path.write_bytes(jpeg())
    person.section("documents")
    person.press("add_files")
    person.wait(lambda: isinstance(person.front, QFileDialog))
    box = person.front
    box.selectFile(str(path))
    box.accept()
    person.wait(lambda: isinstance(person.front, AddDocumentDialog))
    person.choose("type", "other")
    person.front.findChild(QPushButton, "do").click()
    person.program.lock()
    assert person.program.window is None
    with vaults.desk_in(vault) as desk:
        every = [desk.vault.of_case(case_id) for case_id in desk.vault.all_cases()]
        kept = [document for records in every for _, document in of_type(records, Document)]
        taken_in = [document for document in kept if document.file_name == "made up.jpg"]
        assert len(taken_in) <= 1
        files = [each for each in (desk.folder / "attachments").iterdir() if each.is_file()]
        assert len(files) == sum(document.attachment is not None for document in kept)
    assert _acts(vault, Act.ADD_RECORD) >= len(taken_in)


def test_a_lock_while_a_calendar_is_written_leaves_it_whole(person, vault, tmp_path) -> None:
    target = tmp_path / "calendar.ics"
    person.keys("Ctrl+5")
    person.wait(lambda: person.page.name == "calendar" and person.page.is_filled)
    person.page.write_file(target)
    person.program.lock()
    content = target.read_bytes()
    assert content.startswith(b"BEGIN:VCALENDAR")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["calendar.ics"]
    assert _acts(vault, Act.EXPORT) == 1


def test_after_a_lock_nothing_is_undone_and_the_bin_still_has_what_was_deleted(person, enter, vault) -> None:
    person.section("notes")
    person.press("add")
    person.write("note", _WORDS)
    person.keys("Ctrl+Return")
    person.wait(lambda: person.find("note", QPlainTextEdit) is None)
    person.settle()
    person.press("delete", inside="section.contact_note")
    person.wait(lambda: isinstance(person.front, Message))
    person.press("do")
    person.wait(lambda: person.find("undo") is not None)
    person.program.lock()
    again = enter()
    again.open_newest_case()
    assert again.find("undo") is None
    again.section("notes")
    again.press("add")
    field = again.tab_to("note")
    again.keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z")
    assert field.toPlainText() == ""
    again.keys("Escape")
    again.settle()
    again.section("bin")
    again.press("bring_back")
    again.wait(lambda: again.find("bring_back") is None)
    again.program.close()
    with vaults.desk_in(vault) as desk:
        every = [desk.vault.of_case(case_id) for case_id in desk.vault.all_cases()]
    notes = [note.note for records in every for _, note in of_type(records, ContactNote)]
    assert notes.count(_WORDS) == 1
