"""The life of one case at the windows, by keyboard: its steps, consents, notes, tasks, and its end."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QPlainTextEdit, QPushButton, QTabBar, QTableView

from caseapp.domain.records import Closure, Consent, ContactNote, Milestone, Task
from caseapp.operations.casebook import view_case
from caseapp.operations.closing import close_case
from caseapp.operations.planning import record_event
from caseapp.operations.records import Place, save_record
from caseapp.operations.referrals import refer
from caseapp.procedures.engine import State
from caseapp.procedures.start_events import StartEvent
from caseapp.security.rights import Role
from caseapp.storage.stored import of_type
from caseapp.ui.dialogs.asking import Asking
from caseapp.ui.pages.case.sections import CHAPTERS
from caseapp.ui.parts.message import Message
from tests.journeys import hands, vaults
from tests.operations import made_up

STEP, TIMED = "th-id-1", "th-id-3"
_ENDED = re.compile(r"\bended \d")


@pytest.fixture
def vault(tmp_path):
    """A training vault in which the newest case is ours."""
    return vaults.training_vault(tmp_path / "vault", 1)


@pytest.fixture
def case_id(vault):
    return vaults.a_case(vault)


@pytest.fixture
def person(enter, case_id):
    """The caseworker with her case open."""
    person = enter()
    person.open_newest_case()
    return person


@pytest.fixture
def found(vault, case_id):
    """What the vault holds of the case, once the program in front of somebody is closed."""

    def found(person, record_type):
        person.program.close()
        return [record for _, record in of_type(vaults.records_of(vault, case_id), record_type)]

    return found


def _steps(person, vault, case_id):
    person.program.close()
    with vaults.desk_in(vault) as desk:
        return {step.id: step for step in view_case(desk, case_id).steps}


def _unfold(person, step_id):
    """Opens a step that stands in one line."""
    person.press(f"line.{step_id}")
    person.await_widget(f"step.{step_id}")


def _box(person, kind=Asking):
    person.wait(lambda: isinstance(person.front, kind))
    return person.front


def test_a_step_is_done_and_taken_back(person, vault, case_id):
    person.press("done", inside=f"step.{STEP}")
    person.wait(lambda: person.find(f"line.{STEP}") is not None)
    _unfold(person, STEP)
    person.press("take_back", inside=f"step.{STEP}")
    person.wait(lambda: person.find("done") is not None)
    person.settle()
    assert _steps(person, vault, case_id)[STEP].state is State.OPEN


def test_a_step_is_not_needed_only_with_a_reason(person, vault, case_id):
    person.press("not_needed", inside=f"step.{STEP}")
    box = _box(person)
    assert person.focus.objectName() == "reason"
    assert not box.findChild(QPushButton, "do").isEnabled()
    person.type_in("   ")
    assert not box.findChild(QPushButton, "do").isEnabled()
    person.type_in("A labour officer has done it.")
    person.press("do")
    person.wait(lambda: person.find(f"line.{STEP}") is not None)
    steps = _steps(person, vault, case_id)
    assert steps[STEP].state is State.SET_ASIDE
    tasks = [task for _, task in of_type(vaults.records_of(vault, case_id), Task)]
    assert [task.reason for task in tasks if task.step == STEP] == ["A labour officer has done it."]


def test_escape_from_the_question_why_changes_nothing(person, vault, case_id):
    person.press("not_needed", inside=f"step.{STEP}")
    _box(person)
    person.type_in("No.")
    person.keys("Escape")
    person.settle()
    assert _steps(person, vault, case_id)[STEP].state is State.OPEN


def test_what_a_time_runs_from_is_recorded_when_it_happens(person, vault, case_id):
    assert "which is not recorded yet" in person.words()
    person.press("happened", inside=f"step.{TIMED}")
    _box(person)
    assert person.focus.objectName() == "moment" or isinstance(person.focus, QDateTimeEdit)
    person.keys("Return")
    person.wait(lambda: "which is not recorded yet" not in person.words())
    step = _steps(person, vault, case_id)[TIMED]
    assert step.waits_for is None
    assert step.deadline - datetime.now(UTC) < timedelta(hours=24)
    events = [event for _, event in of_type(vaults.records_of(vault, case_id), Milestone)]
    assert [event.event for event in events] == [StartEvent.TAKEN_INTO_CUSTODY]


def test_more_time_needs_a_day_and_a_reason(enter, vault, case_id):
    with vaults.desk_in(vault) as desk:
        record_event(desk, case_id, StartEvent.TAKEN_INTO_CUSTODY, desk.now() - timedelta(hours=30))
    person = enter()
    person.open_newest_case()
    before = person.words()
    assert _ENDED.search(before)  # protective custody lasts so long; it is nothing to do by then
    person.press("more_time", inside=f"step.{TIMED}")
    box = _box(person)
    person.keys("Up", "Up", "Up")  # the part of the moment where the keyboard begins: the day
    wanted = box.findChild(QDateTimeEdit).dateTime().toPython().astimezone()
    person.write("reason", "The court was closed.")
    person.press("do")
    person.wait(lambda: not _ENDED.search(person.words()))
    step = _steps(person, vault, case_id)[TIMED]
    assert step.deadline == wanted
    assert wanted > datetime.now(UTC)


def test_consent_is_recorded_and_withdrawn_after_one_more_question(person, found):
    person.section("consent")
    person.press("add")
    person.choose("purpose", "figures")
    person.press("decision.given")
    person.press("form.spoken")
    person.keys("Ctrl+Return")
    person.wait(lambda: person.words().splitlines().count("valid") == 2)
    person.press("withdraw")
    box = _box(person, Message)
    assert "Sharing under it stops at once." in person.words(box)
    person.keys("Return")
    person.wait(lambda: "withdrawn on" in person.words())
    given = {consent.purpose: consent for consent in found(person, Consent)}
    assert given["figures"].withdrawn_on == datetime.now(UTC).astimezone().date()
    assert given["record"].withdrawn_on is None


def test_after_a_withdrawal_it_is_said_who_knows_already(enter, vault, case_id):
    with vaults.desk_in(vault) as desk:
        provider_id = made_up.a_provider(desk)
        made_up.a_consent(desk, case_id, provider_id)
        refer(desk, case_id, made_up.a_referral(provider_id))
    person = enter()
    person.open_newest_case()
    person.section("consent")
    assert "Refer to a service: Sample House" in person.words()
    person.press("withdraw")
    _box(person, Message)
    person.keys("Return")
    person.wait(lambda: "Withdrawn." in person.words())
    assert "1 referral had" in person.words()


def test_a_note_says_whether_the_person_was_in_distress(person, found):
    person.section("notes")
    person.press("add")
    person.write("note", "She wants to call her sister.")
    person.press("in_distress.True")
    person.keys("Ctrl+Return")
    person.wait(lambda: person.find("note", QPlainTextEdit) is None)
    person.settle()
    assert "in distress" in person.words()
    assert "her sister" not in person.words()
    (note,) = found(person, ContactNote)
    assert (note.note, note.in_distress) == ("She wants to call her sister.", True)


def test_a_task_is_set_done_and_opened_again(person, found):
    person.section("tasks")
    person.press("add")
    person.write("title", "Bring clothes")
    person.keys("Ctrl+Return")
    person.await_widget("done")
    for act, next_act in (("done", "again"), ("again", "aside"), ("aside", "again")):
        person.press(act)
        person.await_widget(next_act)
    tasks = [task for task in found(person, Task) if task.step is None]
    assert [(task.title, task.state) for task in tasks] == [("Bring clothes", "set_aside")]


def test_a_case_with_work_left_is_not_closed_and_says_what_is_left(enter, vault, case_id, found):
    with vaults.desk_in(vault) as desk:
        save_record(desk, Task(title="Bring clothes"), Place(case_id))
    person = enter()
    person.open_newest_case()
    _write_closure(person)
    box = _box(person, Message)
    assert "1 open task" in person.words(box)
    person.keys("Return")
    person.wait(lambda: person.front is person.window)
    assert person.find("reason") is not None  # the form is still there, with what was written
    person.keys("Escape")
    person.section("tasks")
    person.press("done")
    person.await_widget("again")
    person.command("Section: Closing")
    person.settle()
    person.press("go_on")
    person.settle()
    person.keys("Ctrl+Return")
    person.wait(lambda: "Closed" in person.words())
    (closure,) = found(person, Closure)
    assert (closure.reason, closure.details) == ("plan_completed", "She is well.")


def _write_closure(person):
    person.section("closing")
    person.press("close_case")
    for part, words in zip(("day", "year"), _today(), strict=True):
        person.write(f"closed_on.{part}", words)
    person.tab_to("closed_on.month")
    person.keys("Home", *["Down"] * datetime.now(UTC).astimezone().month)
    person.choose("reason", "plan_completed")
    person.write("details", "She is well.")
    person.keys("Ctrl+Return")


def _today():
    today = datetime.now(UTC).astimezone().date()
    return str(today.day), str(today.year)


@pytest.fixture
def closed(vault, case_id):
    with vaults.desk_in(vault) as desk:
        close_case(desk, case_id, Closure(closed_on=desk.today(), reason="declined"))


def test_in_a_closed_case_there_is_nothing_to_write(closed, enter):
    person = enter()
    person.open_newest_case()
    for section in ("overview", "person", "consent", "notes", "tasks", "closing"):
        person.section(section)
        shown = {
            button.objectName() for button in person.page.findChildren(QPushButton) if button.isVisible()
        }
        assert not shown & {"edit", "add", "done", "withdraw", "close_case", "reopen"}, section


def test_a_supervisor_opens_a_closed_case_again_after_one_more_question(closed, enter, vault, case_id):
    person = enter(hands.SUPERVISOR)
    person.open_newest_case()
    person.section("closing")
    person.press("reopen")
    _box(person, Message)
    person.keys("Return")
    person.await_widget("close_case")
    person.program.close()
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        assert view_case(desk, case_id).case.status == "Active"


def test_the_header_says_at_all_times_whether_contact_is_safe(person):
    for section in ("overview", "notes", "closing"):
        person.section(section)
        assert "Contact: do not contact" in person.words()


def test_the_sections_are_walked_along_with_the_arrow_keys(person):
    seen = []
    for _ in CHAPTERS:
        sections = person.page.findChild(QTabBar, "sections")
        if sections.isVisible():
            person.tab_to("sections")
        for _ in range(sections.count()):
            seen.append(person.page.section)
            if sections.isVisible():
                assert QApplication.focusWidget() is sections
                person.keys("Right")
        chapters = person.tab_to("chapters")
        assert QApplication.focusWidget() is chapters
        person.keys("Right")
    assert tuple(seen) == hands.SECTIONS


def _told(person):
    """What the list of the timeline says."""
    model = person.await_widget("timeline", QTableView).model()
    rows = range(model.rowCount())
    return "\n".join(str(model.index(row, column).data()) for row in rows for column in range(3))


def test_the_newest_case_is_found_in_the_timeline_by_what_was_done(person):
    person.press("done", inside=f"step.{STEP}")
    person.settle()
    person.section("timeline")
    assert "Settled a step of the procedure" in _told(person)
    assert "Opened the case" not in _told(person)
    person.press("timeline.looks")
    person.settle()
    assert "Opened the case" in _told(person)
    assert "Settled a step" not in _told(person)


def test_two_quick_presses_of_save_keep_one_note(person, found):
    person.section("notes")
    person.press("add")
    person.write("note", "Once.")
    person.keys("Ctrl+Return", "Ctrl+Return")
    person.settle()
    assert [note.note for note in found(person, ContactNote)] == ["Once."]
