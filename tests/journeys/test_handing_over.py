"""A case handed to another office, and a supervisor's morning: by keyboard, from left and from right."""

import pytest
from PySide6.QtCore import Qt

from caseapp.domain.records import (
    AccessBlock,
    Approval,
    EmergencyOpening,
    Goal,
    QualityReview,
    Suspect,
    Transfer,
)
from caseapp.operations import approvals, closing, policy, transfers
from caseapp.operations.casebook import view_case
from caseapp.operations.policy import Policy
from caseapp.operations.records import Place, save_record
from caseapp.security.rights import Role
from caseapp.settings import Settings
from caseapp.storage.stored import of_type
from caseapp.ui.dialogs.act_dialog import ActDialog
from caseapp.ui.dialogs.asking import Asking
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.pages.case.sections import SECTIONS
from caseapp.ui.parts.message import Message
from tests.journeys import hands, vaults

LANGUAGES = ("en", "ur")
OFFICE = "Sample Office South"


@pytest.fixture(params=LANGUAGES)
def language(request):
    """Settings of a window from left to right, and of one from right to left."""
    return Settings(language=request.param)


def _box(person, kind):
    person.wait(lambda: isinstance(person.front, kind))
    return person.front


def _the(vault, case_id, record_type):
    return [record for _, record in of_type(vaults.records_of(vault, case_id), record_type)]


def _section(person, name):
    """Goes to a section by the arrow keys in the two rows of tabs, whichever way they run."""
    chapter = next(kind.chapter for kind in SECTIONS if kind.name == name)
    ahead = "Left" if person.window.layoutDirection() == Qt.LayoutDirection.RightToLeft else "Right"
    for bar, wanted in (("chapters", chapter), ("sections", name)):
        tabs = person.tab_to(bar)
        for _ in range(tabs.count()):
            if tabs.tabData(tabs.currentIndex()) != wanted:
                person.keys(ahead)
        assert tabs.tabData(tabs.currentIndex()) == wanted
    person.settle()


def _wait_for(person, is_so):
    person.wait(is_so)
    person.settle()


def test_a_case_is_handed_to_another_office_and_closed_here(enter, vault, language):
    case_id = vaults.a_case(vault)
    person = enter(settings=language)
    person.open_newest_case()
    _section(person, "transfers")
    person.press("add")
    person.press("to.office")
    person.write("office", OFFICE)
    person.write("reason", "She moves there.")
    person.press("person_agrees.True")
    person.keys("Ctrl+Return")
    _wait_for(person, lambda: person.find("answer") is not None)
    assert _the(vault, case_id, Transfer)[0].state == "offered"
    person.press("answer")
    _box(person, ActDialog)
    person.choose("choice", "accepted")
    person.write("words", "They know her.")
    person.press("box")
    person.press("do")
    _wait_for(person, lambda: person.find("withdraw") is None and person.front is person.window)
    (transfer,) = _the(vault, case_id, Transfer)
    assert (transfer.state, transfer.office, transfer.answer) == ("accepted", OFFICE, "They know her.")
    with vaults.desk_in(vault) as desk:
        assert view_case(desk, case_id).case.status == "ClosedReferred"


def test_a_case_offered_to_somebody_is_on_her_page_and_taken_over(enter, vault, language):
    case_id = vaults.a_case(vault)
    with vaults.desk_in(vault) as desk:
        boss = next(one for one in desk.worker.people if one.role is Role.SUPERVISOR)
        offer = Transfer(
            to="colleague", colleague=boss.user_id.hex(), reason="She speaks Thai.", person_agrees=True
        )
        transfers.offer_case(desk, case_id, offer)
    person = enter(hands.SUPERVISOR, settings=language)
    person.wait(lambda: person.page.is_filled)
    person.press("offer")
    _wait_for(person, lambda: isinstance(person.page, CasePage) and person.find("accept") is not None)
    person.press("accept")
    _box(person, Message)
    person.keys("Return")
    _wait_for(person, lambda: person.find("accept") is None and person.front is person.window)
    with vaults.desk_in(vault) as desk:
        assert view_case(desk, case_id).case.responsible == boss.user_id.hex()


@pytest.fixture
def morning(vault):
    """A goal that waits for approval in the newest case, which has a suspect."""
    case_id = vaults.a_case(vault)
    with vaults.desk_in(vault) as desk:
        goal = Goal(domain="Health", objective="To sleep through.")
        goal_id = save_record(desk, goal, Place(case_id)).record_id
        approvals.ask_for_approval(desk, case_id, goal_id)
        save_record(desk, Suspect(name="Madeup Mustermann", sex="male"), Place(case_id))
    return case_id


def test_a_supervisors_morning(enter, vault, language, morning):
    person = enter(hands.SUPERVISOR, settings=language)
    person.go("team")
    person.press("open.approvals")
    _wait_for(person, lambda: person.find("send_back") is not None)
    person.press("send_back")
    _box(person, Asking)
    person.type_in("Say by when.")
    person.press("do")
    _wait_for(person, lambda: person.find("send_back") is None and person.front is person.window)
    assert _the(vault, morning, Approval)[0].reason == "Say by when."
    person.go("team")
    person.press("draw")
    _wait_for(person, lambda: person.find("drawn") is not None)
    person.press("drawn")
    _wait_for(person, lambda: isinstance(person.page, CasePage) and person.find("add") is not None)
    person.press("add")
    person.press("safety_first.partly")
    person.write("good", "She asked first.")
    person.keys("Ctrl+Return")
    _wait_for(person, lambda: person.find("edit") is not None)
    person.go("team")
    person.press("sum")
    _wait_for(person, lambda: person.find("sum") is not None)
    with vaults.desk_in(vault) as desk:
        (stored,) = desk.vault.of_kind(QualityReview.kind)
    assert stored.record.safety_first == "partly"


def test_a_supervisor_finds_a_suspect(enter, morning, language):
    del morning
    person = enter(hands.SUPERVISOR, settings=language)
    person.go("team")
    person.press("suspects")
    _box(person, ActDialog)
    person.write("words", "mustermann")
    person.press("do")
    _wait_for(person, lambda: person.find("found") is not None)
    person.press("found")
    _wait_for(person, lambda: isinstance(person.page, CasePage))


def test_a_supervisor_sets_the_rule_of_the_office(enter, vault, language):
    person = enter(hands.SUPERVISOR, settings=language)
    person.go("team")
    person.press("policy")
    _box(person, ActDialog)
    person.choose("reach", "team")
    person.write("team.2", "North")
    person.press("approval.closure")
    person.press("do")
    _wait_for(person, lambda: person.front is person.window)
    with vaults.desk_in(vault) as desk:
        found = policy.policy(desk)
        assert (found.reach, dict(found.teams)) == ("team", {desk.worker.user_id: "North"})
        assert found.approvals == {"closure"}


def test_a_supervisor_keeps_a_colleague_from_a_case(enter, vault, language):
    case_id = vaults.a_case(vault)
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        closing.assign_case(desk, case_id, desk.worker.user_id)
    with vaults.desk_in(vault) as desk:
        worker = desk.worker.user_id
    person = enter(hands.SUPERVISOR, settings=language)
    person.open_newest_case()
    _section(person, "blocks")
    person.press("add")
    person.wait(lambda: person.find("reason") is not None)
    person.choose("worker", worker)
    person.write("reason", "A cousin.")
    person.keys("Ctrl+Return")
    _wait_for(person, lambda: person.find("lift") is not None)
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        (block,) = [record for _, record in of_type(desk.vault.of_case(case_id), AccessBlock)]
        assert block.worker == worker


def test_in_an_emergency_a_caseworker_opens_a_case_and_the_supervisor_looks_into_it(enter, vault, language):
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        case_id = vaults.made_up.a_case(desk)
        code = view_case(desk, case_id).code
        policy.set_policy(desk, Policy("own"))
    person = enter(settings=language)
    person.keys("Ctrl+2")
    person.wait(lambda: person.page.name == "cases" and person.page.is_filled)
    person.press("emergency")
    _box(person, ActDialog)
    person.write("code", code)
    person.choose("category", "threat")
    person.write("reason", "She called from the station and is being followed.")
    person.press("do")
    _wait_for(person, lambda: isinstance(person.page, CasePage) and person.page.code == code)
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        (stored,) = desk.vault.of_kind(EmergencyOpening.kind)
        assert stored.record.category == "threat"


def test_an_event_is_written_once_and_shown_with_its_cases(enter, language):
    person = enter(settings=language)
    person.keys("Ctrl+7")
    person.wait(lambda: person.page.name == "events" and person.page.is_filled)
    person.press("add")
    person.write("title", "Sample raid")
    person.choose("type", "raid")
    person.write("happened_on.day", "5")
    person.choose("happened_on.month", 1)
    person.write("happened_on.year", "2026")
    person.keys("Ctrl+Return")
    _wait_for(person, lambda: person.find("edit") is not None)
    assert "Sample raid" in person.words()
