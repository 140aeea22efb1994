"""A worker's day by keyboard, in English and in Urdu: Today, the calendar, the plan, follow-ups, a return."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from caseapp.domain.records import (
    AsylumReferral,
    Closure,
    FollowUp,
    Goal,
    PlanAction,
    ReturnPlan,
    ServiceGiven,
    Task,
)
from caseapp.operations.closing import close_case
from caseapp.operations.drafts import keep_draft
from caseapp.operations.records import Place, save_record
from caseapp.settings import Settings
from caseapp.storage.stored import of_type
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.month_grid import DayCell
from caseapp.ui.pages.calendar import CalendarPage
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.pages.case.sections import SECTIONS
from caseapp.ui.parts.message import Message
from caseapp.ui.parts.option import OptionButton
from tests.journeys import hands, vaults
from tests.reports.reading import raw_text

LANGUAGES = ["en", "ur"]


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def vault(tmp_path):
    return vaults.training_vault(tmp_path / "vault", 1)


@pytest.fixture
def case_id(vault):
    return vaults.a_case(vault)


@pytest.fixture
def keep(vault, case_id):
    """Keeps a record of the case while no window is open; gives its id."""

    def keep(record):
        with vaults.desk_in(vault) as desk:
            return save_record(desk, record, Place(case_id)).record_id

    return keep


@pytest.fixture
def come(enter, language):
    """Somebody in front of the program in this language."""
    return lambda number=hands.CASEWORKER: enter(number, settings=Settings(language=language))


def _records(vault, case_id, kind, person):
    person.program.close()
    return [record for _, record in of_type(vaults.records_of(vault, case_id), kind)]


def _section(person, name):
    """Goes to a section of the case along the tabs; words of another script cannot be typed in a test."""
    person.settle()
    chapter = next(kind.chapter for kind in SECTIONS if kind.name == name)
    for bar_name, wanted in (("chapters", chapter), ("sections", name)):
        if person.page.section != name:
            _walk(person, person.tab_to(bar_name), wanted)
    assert person.page.section == name
    person.settle()


def _walk(person, bar, wanted):
    for key in ("Left", "Right"):
        for _ in range(bar.count()):
            if bar.tabData(bar.currentIndex()) == wanted:
                return
            person.keys(key)


def test_what_is_overdue_is_first_today_and_opens_its_section(come, keep, case_id):
    keep(Task(title="Call", due_at=datetime.now(UTC) - timedelta(days=1)))
    person = come()
    person.wait(lambda: person.page.is_filled)
    person.tab_to_words("TRAIN-THA-26-0001, ")
    person.keys("Space")
    person.wait(lambda: isinstance(person.page, CasePage) and person.page.code)
    assert person.page.section == "tasks"


def test_the_calendar_is_walked_by_arrows_the_way_people_read(come, keep, language):
    today = datetime.now(UTC).astimezone().date()
    keep(PlanAction(what="Get a paper", due_on=today))
    person = come()
    person.keys("Ctrl+5")
    person.wait(lambda: isinstance(person.page, CalendarPage) and person.page.is_filled)
    cell = person.tab_until(lambda w: isinstance(w, DayCell), "a day")
    assert cell.day == today
    towards, back = ("Left", "Right") if language == "ur" else ("Right", "Left")
    person.keys(towards)
    person.settle()
    assert person.focus.day == today + timedelta(days=1)
    person.keys("Down", back, "Up")
    person.settle()
    assert person.focus.day == today
    person.keys("PgDown")
    person.settle()
    assert person.focus.day.month != today.month
    person.keys("PgUp")
    person.settle()
    person.keys("Return")
    assert isinstance(person.focus, OptionButton)
    person.keys("Space")
    person.wait(lambda: isinstance(person.page, CasePage) and person.page.code)
    assert person.page.section == "plan"


def test_a_week_shows_seven_days(come):
    person = come()
    person.keys("Ctrl+5")
    person.press("view")
    person.settle()
    shown = [cell for cell in person.page.findChildren(DayCell) if cell.isVisible()]
    assert len(shown) == 7


def test_the_calendar_file_is_seen_before_it_is_written(come, keep, tmp_path):
    today = datetime.now(UTC).astimezone().date()
    keep(PlanAction(what="Samplina gets a paper", due_on=today))
    person = come()
    person.keys("Ctrl+5")
    person.wait(lambda: person.page.is_filled)
    person.press("export")
    person.wait(lambda: isinstance(person.front, Message))
    said = person.words()
    assert "TRAIN-THA-26-0001" in said
    assert "Samplina" not in said
    person.keys("Esc")
    person.settle()
    person.page.write_file(tmp_path / "calendar.ics")
    person.settle()
    events = Calendar.from_ical((tmp_path / "calendar.ics").read_bytes()).walk("VEVENT")
    assert any("TRAIN-THA-26-0001" in str(event["summary"]) for event in events)


def test_the_agenda_of_the_month_is_printed_from_the_calendar(come, keep, tmp_path):
    keep(PlanAction(what="Samplina gets a paper", due_on=datetime.now(UTC).astimezone().date()))
    person = come()
    person.keys("Ctrl+5")
    person.wait(lambda: person.page.is_filled)
    person.press("print_agenda")
    person.wait(lambda: isinstance(person.front, PdfDialog))
    person.keys("Return")  # the button that makes it has the keyboard
    dialog = person.front
    person.wait(lambda: dialog.go.isEnabled() and dialog._pdf is not None)
    path = tmp_path / "agenda.pdf"
    dialog._write(path, dialog._pdf)
    person.settle()
    found = raw_text(path.read_bytes())
    assert "TRAIN-THA-26-0001" in found
    assert "Samplina" not in found


def test_an_action_is_done_by_one_key_where_it_stands_under_its_goal(come, keep, vault, case_id):
    goal = keep(Goal(domain="Education", objective="Finish school."))
    action = keep(PlanAction(what="Ask for a place", goal=goal))
    person = come()
    person.open_newest_case()
    _section(person, "plan")
    person.press("done", f"action.{action}")
    person.settle()
    person.await_widget("again")
    (found,) = _records(vault, case_id, PlanAction, person)
    assert found.state == "done"
    assert found.done_on is not None


def test_an_action_begun_from_a_goal_serves_it(come, keep, vault, case_id):
    goal = keep(Goal(domain="Education", objective="Finish school."))
    person = come()
    person.open_newest_case()
    _section(person, "plan")
    person.press("add_action", f"goal.{goal}")
    person.await_widget("what")
    person.write("what", "Ask for a place")
    person.keys("Ctrl+Return")
    person.settle()
    person.await_widget("done")
    (found,) = _records(vault, case_id, PlanAction, person)
    assert found.goal == goal


@pytest.mark.parametrize(("kind", "asked"), [("goal", "objective"), ("plan_action", "what")])
def test_what_was_not_saved_of_the_plan_is_gone_on_with_there(come, vault, case_id, kind, asked):
    with vaults.desk_in(vault) as desk:
        keep_draft(desk, f"{case_id}:{kind}:new1", kind, case_id, {asked: "Half a word"})
    person = come()
    person.open_newest_case()
    person.press("go_on")
    person.await_widget(asked)
    assert person.page.section == "plan"


def test_the_costs_of_services_are_summed_by_currency_and_payer(come, keep):
    today = datetime.now(UTC).astimezone().date()
    for cost, currency in ((100, "THB"), (250, "THB"), (7, "USD")):
        keep(ServiceGiven(service="shelter", given_on=today, cost=cost, currency=currency, payer="office"))
    person = come()
    person.open_newest_case()
    _section(person, "services")
    said = person.words(person.await_widget("service_log"))
    assert "350 THB" in said
    assert "7 USD" in said


def test_after_an_arrival_the_follow_ups_are_planned_by_one_button(come, keep, vault, case_id):
    today = datetime.now(UTC).astimezone().date()
    keep(ReturnPlan(wish="return", state="arrived", arrived_on=today))
    person = come()
    person.open_newest_case()
    _section(person, "return")
    person.press("plan_follow_ups")
    person.settle()
    person.wait(lambda: person.find("plan_follow_ups") is None)
    found = _records(vault, case_id, FollowUp, person)
    assert [one.month for one in found] == ["1", "3", "6", "12"]


def test_in_a_closed_case_a_follow_up_in_danger_opens_it_again(come, keep, vault, case_id):
    today = datetime.now(UTC).astimezone().date()
    with vaults.desk_in(vault) as desk:
        close_case(desk, case_id, Closure(closed_on=today, reason="returned"))
    keep(FollowUp(month="1", planned_on=today, state="done", done_on=today, in_danger_again=True))
    person = come(hands.SUPERVISOR)
    person.open_newest_case()
    _section(person, "follow_up")
    person.press("reopen")
    person.settle()
    person.wait(lambda: person.find("reopen") is None)
    person.program.close()
    (case,) = [one.record for one in vaults.records_of(vault, case_id) if one.record.kind == "case"]
    assert case.status == "Active"


def test_a_return_that_is_feared_says_so_where_it_is_planned(come, keep):
    keep(AsylumReferral(state="wishes"))
    person = come()
    person.open_newest_case()
    _section(person, "return")
    assert person.find("return_stopped") is not None


def test_before_closing_the_page_says_what_is_still_open(come, keep):
    keep(PlanAction(what="Get a paper"))
    keep(Task(title="Call"))
    person = come()
    person.open_newest_case()
    _section(person, "closing")
    assert person.find("work_left") is not None
