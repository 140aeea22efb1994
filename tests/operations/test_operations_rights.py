"""Every operation, tried by every role without any window: allowed or refused as the table of rights says."""

import importlib
import inspect
import pkgutil
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from types import SimpleNamespace

import pytest

from caseapp import operations
from caseapp.demo.clock import MovingClock
from caseapp.domain.records import (
    Closure,
    Consent,
    ContactNote,
    ContactSafety,
    Milestone,
    Provider,
    Screening,
    Task,
    TraffickingEvent,
)
from caseapp.operations import (
    casebook,
    consents,
    drafts,
    figure_rows,
    importing,
    intake,
    letters,
    matching,
    planning,
    records,
    referrals,
    screenings,
    today,
    upkeep,
    users,
)
from caseapp.operations import (
    closing as closings,
)
from caseapp.operations import (
    desk as desks,
)
from caseapp.operations.desk import Desk
from caseapp.operations.records import Place
from caseapp.procedures.start_events import StartEvent
from caseapp.security.errors import NotAllowed
from caseapp.security.members import Newcomer
from caseapp.security.rights import GRANTS, Right, Role
from caseapp.storage.lists import CaseFilter
from caseapp.text import Catalogue
from tests.operations import made_up
from tests.operations.made_up import NOW, PASSPHRASE

_ENGLISH = Catalogue("en")
_LETTER = letters.LetterPdf(b"%PDF-", 1, 1, True)
_STEP = "th-id-1"
Scene = SimpleNamespace


@dataclass(frozen=True)
class Try:
    """An operation, the rights it needs (none: everybody may), and how it is called in the scene."""

    operation: Callable[..., object]
    rights: tuple[Right, ...]
    call: Callable[[Desk, Scene], object]

    @property
    def name(self) -> str:
        return f"{self.operation.__module__.rpartition('.')[2]}.{self.operation.__name__}"


def _consent(desk):
    return Consent(purpose="record", decision="given", given_on=desk.today())


def _closure(desk):
    return Closure(closed_on=desk.today(), reason="returned")


def _screening(desk):
    return Screening(instrument="adult_labour", interviewed_on=desk.today(), answers={"D4-01": "yes"})


_TEN_DAYS_ON = NOW + timedelta(days=10)
_R = Right
TRIES = (
    Try(casebook.open_case, (_R.OPEN_CASE,), lambda d, s: casebook.open_case(d, s.case)),
    Try(casebook.view_case, (_R.OPEN_CASE,), lambda d, s: casebook.view_case(d, s.case)),
    Try(casebook.case_with_code, (_R.OPEN_CASE,), lambda d, s: casebook.case_with_code(d, s.code)),
    Try(casebook.reveal, (_R.REVEAL_IDENTITY,), lambda d, s: casebook.reveal(d, s.case, "given_name")),
    Try(casebook.case_numbers, (_R.OPEN_CASE,), lambda d, s: casebook.case_numbers(d, CaseFilter())),
    Try(casebook.case_lines, (_R.OPEN_CASE,), lambda d, s: casebook.case_lines(d, [1])),
    Try(casebook.find_cases, (_R.OPEN_CASE,), lambda d, s: casebook.find_cases(d, "THA", CaseFilter())),
    Try(casebook.note_search, (_R.OPEN_CASE,), lambda d, s: casebook.note_search(d, 3)),
    Try(casebook.providers, (_R.OPEN_CASE,), lambda d, s: casebook.providers(d)),
    Try(closings.close_case, (_R.CLOSE_CASE,), lambda d, s: closings.close_case(d, s.idle, _closure(d))),
    Try(
        closings.close_case_with,
        (_R.CLOSE_CASE,),
        lambda d, s: closings.close_case_with(d, s.idle, _closure(d).model_dump()),
    ),
    Try(closings.reopen_case, (_R.REOPEN_CASE,), lambda d, s: closings.reopen_case(d, s.closed)),
    Try(closings.assign_case, (_R.ASSIGN_CASE,), lambda d, s: closings.assign_case(d, s.case, s.worker)),
    Try(
        consents.withdraw_consent,
        (_R.RECORD_CONSENT,),
        lambda d, s: consents.withdraw_consent(d, s.case, s.consent),
    ),
    Try(drafts.keep_draft, (_R.EDIT_CASE,), lambda d, s: drafts.keep_draft(d, "new", "task", s.case, {})),
    Try(drafts.my_drafts, (_R.EDIT_CASE,), lambda d, s: drafts.my_drafts(d)),
    Try(drafts.drop_draft, (_R.EDIT_CASE,), lambda d, s: drafts.drop_draft(d, "draft")),
    Try(figure_rows.refresh_figures, (_R.REFRESH_FIGURES,), lambda d, s: figure_rows.refresh_figures(d)),
    Try(
        importing.import_case,
        (_R.CREATE_CASE, _R.IMPORT),
        lambda d, s: importing.import_case(d, s.file),
    ),
    Try(
        intake.begin_case,
        (_R.CREATE_CASE,),
        lambda d, s: intake.begin_case(d, intake.NewCase("TH", _consent(d))),
    ),
    Try(
        intake.begin_case_with,
        (_R.CREATE_CASE,),
        lambda d, s: intake.begin_case_with(
            d, {"case": {"country": "TH"}, "consent": {"decision": "given", "given_on": d.today()}}
        ),
    ),
    Try(
        letters.letter_pdf,
        (_R.PRINT_LETTER,),
        lambda d, s: letters.letter_pdf(d, s.case, s.referral, "en"),
    ),
    Try(letters.write_letter, (_R.PRINT_LETTER,), lambda d, s: letters.write_letter(d, s.target, _LETTER)),
    Try(
        matching.fitting_providers,
        (_R.REFER,),
        lambda d, s: matching.fitting_providers(d, s.case, "shelter"),
    ),
    Try(planning.steps_of_case, (_R.OPEN_CASE,), lambda d, s: planning.steps_of_case(d, s.case)),
    Try(planning.finish_step, (_R.PLAN_HELP,), lambda d, s: planning.finish_step(d, s.case, _STEP)),
    Try(
        planning.set_step_aside,
        (_R.PLAN_HELP,),
        lambda d, s: planning.set_step_aside(d, s.case, _STEP, "Not wanted."),
    ),
    Try(planning.reopen_step, (_R.PLAN_HELP,), lambda d, s: planning.reopen_step(d, s.case, _STEP)),
    Try(
        planning.extend_step,
        (_R.PLAN_HELP,),
        lambda d, s: planning.extend_step(d, s.case, _STEP, _TEN_DAYS_ON, "The interpreter is ill."),
    ),
    Try(
        planning.record_event,
        (_R.PLAN_HELP,),
        lambda d, s: planning.record_event(d, s.case, StartEvent.REPORTED, NOW),
    ),
    Try(planning.settle_task, (_R.PLAN_HELP,), lambda d, s: planning.settle_task(d, s.case, s.task, "done")),
    Try(
        records.save_record,
        (_R.EDIT_CASE,),
        lambda d, s: records.save_record(d, ContactNote(at=NOW, note="Slept better."), Place(s.case)),
    ),
    Try(
        records.save_answers,
        (_R.EDIT_CASE,),
        lambda d, s: records.save_answers(d, ContactNote, {"at": NOW, "note": "Slept."}, Place(s.case)),
    ),
    Try(records.remove_record, (_R.EDIT_CASE,), lambda d, s: records.remove_record(d, s.case, s.note)),
    Try(
        records.bring_back_record,
        (_R.EDIT_CASE,),
        lambda d, s: records.bring_back_record(d, s.case, s.binned),
    ),
    Try(records.history_of, (_R.REVEAL_IDENTITY,), lambda d, s: records.history_of(d, s.note)),
    Try(
        referrals.preview,
        (_R.REFER,),
        lambda d, s: referrals.preview(d, s.case, s.provider, ("identity",), _ENGLISH),
    ),
    Try(
        referrals.refer,
        (_R.REFER,),
        lambda d, s: referrals.refer(d, s.case, made_up.a_referral(s.provider)),
    ),
    Try(
        referrals.make_letter,
        (_R.PRINT_LETTER,),
        lambda d, s: referrals.make_letter(d, s.case, s.referral, _ENGLISH),
    ),
    Try(
        referrals.record_answer,
        (_R.REFER,),
        lambda d, s: referrals.record_answer(d, s.case, s.referral, "accepted", d.today()),
    ),
    Try(
        referrals.record_answer_with,
        (_R.REFER,),
        lambda d, s: referrals.record_answer_with(
            d, s.case, s.referral, {"state": "accepted", "answered_on": d.today()}
        ),
    ),
    Try(
        screenings.save_screening,
        (_R.SCREEN,),
        lambda d, s: screenings.save_screening(d, _screening(d), Place(s.case)),
    ),
    Try(today.today_view, (_R.OPEN_CASE,), lambda d, s: today.today_view(d)),
    Try(upkeep.check_vault, (_R.CHECK_VAULT,), lambda d, s: upkeep.check_vault(d)),
    Try(upkeep.journal, (_R.READ_JOURNAL,), lambda d, s: upkeep.journal(d)),
    Try(upkeep.note_unlocked, (), lambda d, s: upkeep.note_unlocked(d)),
    Try(upkeep.note_locked, (), lambda d, s: upkeep.note_locked(d)),
    Try(users.users, (), lambda d, s: users.users(d)),
    Try(
        users.add_user,
        (_R.MANAGE_USERS,),
        lambda d, s: users.add_user(
            d, Newcomer("Madeup Newcomer", Role.AUDITOR, s.new_words), costs=made_up.CHEAP
        ),
    ),
    Try(
        users.change_passphrase,
        (),
        lambda d, s: users.change_passphrase(d, PASSPHRASE, s.new_words, costs=made_up.CHEAP),
    ),
)
# Not acts of a person: they are called by acts that have asked for the right, or on records already read.
PARTS_OF_ACTS = {
    "desk.act": "does the operation it is given, which asks",
    "casebook.name_of": "reads the certificate of a colleague, which everybody has",
    "intake.new_case_record": "makes a value inside the transaction of an act",
    "planning.pack_of_case": "finds the public procedure of a case that was read",
    "planning.steps_of": "works on records that were read",
}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A vault in which every operation has something to work on, and the ids of it all."""
    base = tmp_path_factory.mktemp("scene")
    with closing(made_up.make_desk(base, Role.CASEWORKER, MovingClock(NOW))) as desk:
        with desk.vault.together():
            found = _enter(desk)
    return found, base / "vault"


def _enter(desk):
    def saved(record, case_id):
        return records.save_record(desk, record, Place(case_id)).record_id

    case, idle, closed = (made_up.a_case(desk) for _ in range(3))
    closings.close_case(desk, closed, _closure(desk))
    provider = made_up.a_provider(desk)
    binned = saved(ContactNote(at=NOW, note="Written twice."), case)
    records.remove_record(desk, case, binned)
    drafts.keep_draft(desk, "draft", "task", case, {"title": "Call"})
    return Scene(
        case=case,
        idle=idle,
        closed=closed,
        code=desk.vault.get(case).record.code,
        provider=provider,
        consent=made_up.a_consent(desk, case, provider),
        referral=referrals.refer(desk, case, made_up.a_referral(provider)).record_id,
        task=saved(Task(title="Call the interpreter", due_at=NOW), case),
        note=saved(ContactNote(at=NOW, note="Slept better."), case),
        binned=binned,
        worker=desk.worker.user_id,
        new_words="seven copper drums beside a canal",
        file={
            "case": {"country": "TH"},
            "consent": [{"purpose": "record", "decision": "given", "given_on": "2026-03-01"}],
        },
    )


@pytest.fixture
def desk_in_scene(scene, tmp_path):
    """The function that gives a role's desk in a copy of the scene's vault."""
    found, folder = scene
    shutil.copytree(folder, tmp_path / "vault")
    found.target = tmp_path / "letter.pdf"
    opened = []

    def desk_of(role):
        opened.append(made_up.make_desk(tmp_path, role, MovingClock(NOW)))
        return opened[-1], found

    yield desk_of
    for desk in opened:
        desk.close()


def _operations():
    """Every public function in the operations that takes a desk."""
    for module_info in pkgutil.iter_modules(operations.__path__):
        module = importlib.import_module(f"{operations.__name__}.{module_info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            is_own = function.__module__ == module.__name__ and not name.startswith("_")
            takes_desk = any(
                parameter.annotation in (Desk, "Desk")
                for parameter in inspect.signature(function).parameters.values()
            )
            if is_own and takes_desk:
                yield f"{module_info.name}.{name}"


def test_every_operation_that_takes_a_desk_is_in_the_table():
    assert set(_operations()) == {one.name for one in TRIES} | set(PARTS_OF_ACTS)
    assert desks.act.__name__ == "act"


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("one", TRIES, ids=lambda one: one.name)
def test_a_role_may_do_what_the_table_of_rights_gives_it_and_nothing_else(desk_in_scene, one, role):
    desk, found = desk_in_scene(role)
    if all(role in GRANTS[right].roles for right in one.rights):
        one.call(desk, found)
    else:
        before = _trace(desk)
        with pytest.raises(NotAllowed):
            one.call(desk, found)
        assert _trace(desk) == before


def _trace(desk):
    """What a refused act must leave as it was."""
    return desk.open_vault and (desk.open_vault.journal.newest(1), desk.open_vault.all_cases())


KINDS = (
    (Consent(purpose="figures", decision="given", given_on=NOW.date()), Right.RECORD_CONSENT),
    (Screening(instrument="adult_labour", interviewed_on=NOW.date()), Right.SCREEN),
    (Task(title="Call"), Right.PLAN_HELP),
    (Milestone(event="reported", happened_at=NOW), Right.PLAN_HELP),
    (ContactSafety(call="never"), Right.EDIT_CASE),
    (TraffickingEvent(acts=("transfer",)), Right.EDIT_CASE),
    (made_up.a_person(), Right.EDIT_CASE),
    (Provider(name="Sample House", country="TH"), Right.MANAGE_PROVIDERS),
)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("record", "right"), KINDS, ids=lambda value: getattr(value, "kind", None))
def test_each_kind_of_record_is_saved_by_the_roles_with_its_own_right(desk_in_scene, record, right, role):
    desk, found = desk_in_scene(role)
    place = Place(None if isinstance(record, Provider) else found.case)
    if role in GRANTS[right].roles:
        assert records.save_record(desk, record, place).record_id
    else:
        with pytest.raises(NotAllowed):
            records.save_record(desk, record, place)


def test_an_auditor_sees_a_case_and_no_name_in_it(desk_in_scene):
    desk, found = desk_in_scene(Role.AUDITOR)
    view = casebook.view_case(desk, found.case)
    assert view.code == found.code
    shown = repr([(stored.record.model_dump()) for stored in view.records])
    assert not any(word in shown for word in ("Amihan", "Halimbawa", "+00 000", "Slept better"))
    assert {line.initials for line in casebook.case_lines(desk, [1])} <= {"\u2022" * 4}
