"""The scenes of the tour, in the order of the main job; each drives the windows and keeps pictures."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

from caseapp.app.tour.stage import Stage, StageFault
from caseapp.security.keyring import TRAINING_PASSPHRASE
from caseapp.ui.main_window import MainWindow
from caseapp.ui.pages.calendar import CalendarPage
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.pages.case.sections import SECTIONS
from caseapp.ui.pages.cases import CasesPage
from caseapp.ui.pages.figures import FiguresPage
from caseapp.ui.pages.page import Page
from caseapp.ui.pages.today import TodayPage

CASEWORKER, SUPERVISOR = "2", "1"
_SIGNS = (
    "D1-01.yes",
    "D1-02.yes",
    "D1-08.yes",
    "D4-01.yes",
    "D4-02.yes",
    "D5-01.yes",
    "D5-02.yes",
    "D6-01.no",
)
_OLDER = 34  # a line of the list, of a case with much in it
_REQUEST = "A bed for two weeks, from tonight, with an interpreter."
_RISK = "The recruiter knows the market street; the driver takes another road."
_REASON = "Deceived about the work, papers kept, not free to leave the site."


def page_of(stage: Stage) -> Page:
    """The page in the window."""
    window = stage.window
    if not isinstance(window, MainWindow) or window.page is None:
        raise StageFault("no page")
    return window.page


def go(stage: Stage, name: str) -> Page:
    """Goes to a place in the rail."""
    stage.press(f"go.{name}")
    stage.wait(lambda: page_of(stage).name == name, name)
    return page_of(stage)


def unlock(stage: Stage, number: str) -> None:
    """Unlocks as the worker with this number."""
    stage.write("number", number)
    stage.write("passphrase", TRAINING_PASSPHRASE)
    stage.picture(f"unlock-{number}", "number and passphrase are asked; nothing of the vault is shown")
    stage.press("unlock")
    stage.wait(lambda: isinstance(stage.window, MainWindow) and page_of(stage), "the main window")


def look_around(stage: Stage) -> None:
    """Today, the list of cases, and a search."""
    page = page_of(stage)
    stage.wait(lambda: isinstance(page, TodayPage) and page.is_filled, "Today")
    stage.picture("today", "overdue and due cases by code; no name")
    cases = go(stage, "cases")
    stage.wait(lambda: isinstance(cases, CasesPage) and cases.is_filled, "the list")
    stage.rest(400)
    stage.picture("cases", "the list shows codes, initials, stage of life and status")
    stage.write("search", "namuna")
    stage.rest(700)
    stage.picture("search", "words are found in names and notes while they are typed")


def plan_ahead(stage: Stage) -> None:
    """The calendar by month and by week, what it prints, and the directory of services."""
    calendar = go(stage, "calendar")
    stage.wait(lambda: isinstance(calendar, CalendarPage) and calendar.is_filled, "the calendar")
    stage.picture("calendar", "what is due on each day, by kind and code")
    stage.press("view")
    stage.rest(300)
    stage.picture("calendar-week", "a week shows more of each day")
    stage.press("print_agenda")
    stage.await_widget("make", QAbstractButton)
    stage.picture("print-agenda", "a print is numbered and journalled")
    stage.press("cancel")
    go(stage, "directory")
    stage.rest(400)
    stage.picture("directory", "who helps with what, for whom, and since when that is known")
    go(stage, "cases")
    stage.rest(400)


def watch_over(stage: Stage) -> None:
    """What a supervisor sees first, the team, and the events that cases share."""
    page = page_of(stage)
    stage.wait(lambda: isinstance(page, TodayPage) and page.is_filled, "Today")
    stage.rest(300)
    stage.picture("supervisor-today", "the load of the team stands beside what is due")
    for name, checked in (
        ("team", "what waits for a second pair of eyes, and which cases have fallen silent"),
        ("events", "what several cases come from, without a name"),
    ):
        page_of(stage).room.go(name)
        stage.rest(600)
        stage.picture(name, checked)


def read_case(stage: Stage) -> None:
    """A case that has gone on for a while, read section by section, and the form of a section."""
    stage.write("search", "")
    stage.rest(400)
    table = stage.find("table", QTableView)
    chosen = min(_OLDER, table.model().rowCount() - 1)
    table.selectRow(chosen)
    table.activated.emit(table.model().index(chosen, 0))
    stage.wait(lambda: isinstance(page_of(stage), CasePage), "the case")
    page = page_of(stage)
    stage.wait(lambda: isinstance(page, CasePage) and page.code, "the case")
    for section in SECTIONS:
        _show_section(stage, section.name)
        stage.picture(f"section-{section.name}", "the section reads without a name being shown")
    for name, button in (("person", "edit"), ("event", "edit"), ("plan", "add")):
        _show_section(stage, name)
        stage.press(button)
        stage.rest(200)
        stage.picture(f"form-{name}", "the form asks under its headings")
        stage.keys(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)


def begin_case(stage: Stage) -> str:
    """A new case with consent, safe contact and a first name; gives the case's code."""
    stage.keys(Qt.Key.Key_N)
    stage.wait(lambda: page_of(stage).name == "new_case", "the new case")
    for chip in ("decision.given", "form.spoken", "given_by.person", "with_interpreter.True"):
        _press_answer(stage, chip)
    for chip in ("call.ask_first", "message.never", "visit.safe"):
        _press_answer(stage, chip)
    stage.picture("new-case", "only the consent is needed to begin")
    stage.write("given_name", "Samplina")
    stage.write("family_name", "Namuna")
    stage.write("birth_date.year", "2003")
    _press_answer(stage, "sex.female")
    stage.press("save")
    stage.wait(lambda: page_of(stage).name == "case", "the case")
    page = page_of(stage)
    stage.wait(lambda: isinstance(page, CasePage) and page.code, "the case")
    stage.rest(300)
    stage.picture(
        "case", "the next steps of the national procedure, with deadline, source and how sure it is"
    )
    return page.code if isinstance(page, CasePage) else ""


def follow_procedure(stage: Stage) -> None:
    """Does the first step and sets nothing aside without a reason."""
    card = next(
        w
        for w in page_of(stage).findChildren(QWidget)
        if w.objectName().startswith("step.") and w.isVisible()
    )
    name = card.objectName()
    stage.press("done", card)
    stage.wait(lambda: not _is_shown(stage, name), "the next step")
    stage.rest(200)
    stage.picture("procedure", "the step is done and the next one has moved up")


def screen(stage: Stage) -> None:
    """Answers indicators, sees what they add up to, and decides with a reason."""
    _show_section(stage, "screening")
    stage.press("add")
    stage.press("begin")
    for chip in _SIGNS:
        stage.press(chip)
    stage.picture("screening", "what the answers add up to, with reasons; the worker decides")
    _press_answer(stage, "decision.PossibleVictimOfTrafficking")
    stage.write("decision_reason", _REASON)
    stage.press("save")
    stage.await_widget("add", QAbstractButton)
    stage.rest(300)
    stage.picture("screened", "the decision is kept with its reason")


def refer(stage: Stage, letter: Path) -> None:
    """Chooses a service and a provider, records the consent, refers, and makes the letter."""
    stage.press("refer")
    stage.wait(lambda: page_of(stage).name == "referral", "the referral")
    stage.choose("service", "shelter")
    stage.wait(lambda: _providers(stage), "the providers")
    stage.press(_providers(stage)[0].objectName())
    for chip in ("shares.identity", "shares.safety"):
        _press_answer(stage, chip)
    stage.await_widget("record_consent", QAbstractButton)
    stage.picture("no-consent", "what would be shared is shown, and that there is no consent for it yet")
    stage.press("record_consent")
    box = stage.await_widget("consent_box", QWidget)
    for chip in ("decision.given", "form.signed", "given_by.person"):
        _press_answer(stage, chip, box)
    stage.picture("consent", "one consent for each purpose and receiver")
    stage.press("save", box)
    stage.await_gone("consent_box")
    stage.write("request", _REQUEST)
    stage.write("what_could_go_wrong", _RISK)
    stage.picture("referral", "exactly what is shared, under which consent")
    stage.press("save")
    stage.press("make_letter")
    stage.press("make")
    stage.save_as(letter)
    stage.wait(letter.is_file, "the letter")
    stage.rest(300)
    stage.picture("referred", "the referral is sent and its letter is written")
    stage.press("back_to_case")
    _show_section(stage, "timeline")
    stage.rest(300)
    stage.picture("timeline", "everything that happened, and who did it")


def publish(stage: Stage, folder: Path) -> None:
    """Brings the figures up to date, sees the risk before and after, and publishes."""
    page = go(stage, "figures")
    if not isinstance(page, FiguresPage):
        raise StageFault("the figures are another page")
    stage.press("refresh")
    stage.wait(lambda: not page.is_busy, "the figures")
    stage.press("see")
    stage.await_widget("figures_shown", QWidget)
    stage.rest(300)
    stage.picture("figures", "the risk before and after protection, and what would leave")
    page.publish_into(folder)
    stage.wait(folder.is_dir, "the release")
    stage.rest(400)
    stage.picture("published", "the release stands in the ledger")


def _press_answer(stage: Stage, name: str, inside: QWidget | None = None) -> None:
    """Presses a chip, unless it is chosen already."""
    chip = stage.await_widget(name, QAbstractButton, inside)
    if not chip.isChecked():
        stage.press(name, inside)


def _show_section(stage: Stage, name: str) -> None:
    page = page_of(stage)
    if isinstance(page, CasePage):
        page.show_section(name)
    stage.rest(200)


def _providers(stage: Stage) -> list[QWidget]:
    found = page_of(stage).findChildren(QAbstractButton)
    return [w for w in found if w.objectName().startswith("provider.") and w.isVisible() and w.isEnabled()]


def _is_shown(stage: Stage, name: str) -> bool:
    return any(w.isVisible() for w in page_of(stage).findChildren(QWidget, name))
