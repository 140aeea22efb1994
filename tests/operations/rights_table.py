"""The table of all operations: the rights each needs, and what it is called with in a made-up vault."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from types import SimpleNamespace

from caseapp import operations
from caseapp.domain.records import (
    AccessBlock,
    Closure,
    Consent,
    ContactNote,
    Goal,
    Screening,
    SharedEvent,
    Task,
    Transfer,
)
from caseapp.operations import (
    approvals,
    blocks,
    casebook,
    consents,
    drafts,
    emergencies,
    events,
    figure_rows,
    figures,
    importing,
    intake,
    letters,
    matching,
    planning,
    policy,
    quality,
    records,
    references,
    referrals,
    screenings,
    suspects,
    team,
    today,
    transfers,
    upkeep,
    users,
)
from caseapp.operations import closing as closings
from caseapp.operations.desk import Desk
from caseapp.operations.records import Place
from caseapp.procedures.start_events import StartEvent
from caseapp.security.members import Newcomer
from caseapp.security.rights import Right, Role
from caseapp.storage.lists import CaseFilter
from caseapp.text import Catalogue
from tests.operations import made_up
from tests.operations.made_up import NOW, PASSPHRASE

Scene = SimpleNamespace
_ENGLISH, _DAY, _STEP = Catalogue("en"), NOW.date(), "th-id-1"
_CONSENT = Consent(purpose="record", decision="given", given_on=_DAY)
_CLOSURE = Closure(closed_on=_DAY, reason="returned")
_NOTE = ContactNote(at=NOW, note="Slept better.")
_SCREENING = Screening(instrument="adult_labour", interviewed_on=_DAY, answers={"D4-01": "yes"})
_ANSWER = {"state": "accepted", "answered_on": _DAY}
_LETTER = letters.LetterPdf(b"%PDF-", 1, 1, True)
_NEW_WORDS = "seven copper drums beside a canal"
_NEWCOMER = Newcomer("Madeup Newcomer", Role.AUDITOR, _NEW_WORDS)
_CASE_FILE = {"case": {"country": "TH"}, "consent": [_CONSENT.model_dump(mode="json", exclude_defaults=True)]}
_CASE_PAGE = {"case": {"country": "TH"}, "consent": {"decision": "given", "given_on": _DAY}}
_PLAN_OF_FIGURES = figures.plan_of(figures.Wish("Sample", "2025", (("sex",),)), _ENGLISH)
_GLASS = {"category": "life", "reason": "She called and is being followed."}
_OFFER = Transfer(to="office", office="Sample Office South", reason="She moves there.", person_agrees=True)
_EVENT = SharedEvent(title="Sample raid", type="raid", happened_on=_DAY, country="TH")
_CHEAP = {"costs": made_up.CHEAP}


@dataclass(frozen=True)
class Try:
    """An operation, the rights it needs (none: everybody may), and what it is called with."""

    operation: Callable[..., object]
    rights: tuple[Right, ...]
    arguments: Callable[[Scene], tuple[object, ...]]
    named: Mapping[str, object] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of its module and its own."""
        return f"{self.operation.__module__.rpartition('.')[2]}.{self.operation.__name__}"

    def call(self, desk: Desk, scene: Scene) -> object:
        """Does it."""
        return self.operation(desk, *self.arguments(scene), **self.named)


_WORKERS = (Role.CASEWORKER, Role.SUPERVISOR)
_OPEN, _EDIT, _PLAN, _REFER = (Right.OPEN_CASE,), (Right.EDIT_CASE,), (Right.PLAN_HELP,), (Right.REFER,)
_CREATE, _CLOSE = (Right.CREATE_CASE,), (Right.CLOSE_CASE,)
_PRINT, _SCREEN = (Right.PRINT_LETTER,), (Right.SCREEN,)
_REVEAL = (Right.REVEAL_IDENTITY,)
_TRANSFER, _APPROVE, _SUPERVISE = (Right.TRANSFER_CASE,), (Right.APPROVE,), (Right.SUPERVISE,)
_ACCESS = (Right.MANAGE_ACCESS,)
TRIES = (
    Try(casebook.open_case, _OPEN, lambda s: (s.case,)),
    Try(casebook.view_case, _OPEN, lambda s: (s.case,)),
    Try(casebook.case_with_code, _OPEN, lambda s: (s.code,)),
    Try(casebook.reveal, _REVEAL, lambda s: (s.case, "given_name")),
    Try(casebook.case_numbers, _OPEN, lambda s: (CaseFilter(),)),
    Try(casebook.case_lines, _OPEN, lambda s: ([1],)),
    Try(casebook.find_cases, _OPEN, lambda s: ("THA", CaseFilter())),
    Try(casebook.note_search, _OPEN, lambda s: (3,)),
    Try(casebook.providers, _OPEN, lambda s: ()),
    Try(references.names_of, _OPEN, lambda s: ()),
    Try(closings.close_case, _CLOSE, lambda s: (s.idle, _CLOSURE)),
    Try(closings.close_case_with, _CLOSE, lambda s: (s.idle, _CLOSURE.model_dump())),
    Try(closings.reopen_case, (Right.REOPEN_CASE,), lambda s: (s.closed,)),
    Try(closings.assign_case, (Right.ASSIGN_CASE,), lambda s: (s.case, s.worker)),
    Try(consents.withdraw_consent, (Right.RECORD_CONSENT,), lambda s: (s.case, s.consent)),
    Try(drafts.keep_draft, _EDIT, lambda s: ("another", "task", s.case, {"title": "Call"})),
    Try(drafts.my_drafts, _EDIT, lambda s: ()),
    Try(drafts.drop_draft, _EDIT, lambda s: ("draft",)),
    Try(figure_rows.refresh_figures, (Right.REFRESH_FIGURES,), lambda s: ()),
    Try(figures.preview_figures, (Right.MAKE_FIGURES,), lambda s: (_PLAN_OF_FIGURES,)),
    Try(figures.make_release, (Right.PUBLISH_FIGURES,), lambda s: (_PLAN_OF_FIGURES, s.folder)),
    Try(figures.past_releases, (Right.SEE_FIGURES,), lambda s: ()),
    Try(figures.row_count, (Right.SEE_FIGURES,), lambda s: ()),
    Try(importing.import_case, (*_CREATE, Right.IMPORT), lambda s: (_CASE_FILE,)),
    Try(intake.begin_case, _CREATE, lambda s: (intake.NewCase("TH", _CONSENT),)),
    Try(intake.begin_case_with, _CREATE, lambda s: (_CASE_PAGE,)),
    Try(letters.letter_pdf, _PRINT, lambda s: (s.case, s.referral, "en")),
    Try(letters.write_letter, _PRINT, lambda s: (s.target, _LETTER)),
    Try(matching.fitting_providers, _REFER, lambda s: (s.case, "shelter")),
    Try(planning.steps_of_case, _OPEN, lambda s: (s.case,)),
    Try(planning.finish_step, _PLAN, lambda s: (s.case, _STEP)),
    Try(planning.set_step_aside, _PLAN, lambda s: (s.case, _STEP, "Not wanted.")),
    Try(planning.reopen_step, _PLAN, lambda s: (s.case, _STEP)),
    Try(planning.extend_step, _PLAN, lambda s: (s.case, _STEP, NOW, "The interpreter is ill.")),
    Try(planning.record_event, _PLAN, lambda s: (s.case, StartEvent.REPORTED, NOW)),
    Try(planning.settle_task, _PLAN, lambda s: (s.case, s.task, "done")),
    Try(records.save_record, _EDIT, lambda s: (_NOTE, Place(s.case))),
    Try(records.save_answers, _EDIT, lambda s: (ContactNote, _NOTE.model_dump(), Place(s.case))),
    Try(records.remove_record, _EDIT, lambda s: (s.case, s.note)),
    Try(records.bring_back_record, _EDIT, lambda s: (s.case, s.binned)),
    Try(records.history_of, _REVEAL, lambda s: (s.note,)),
    Try(referrals.preview, _REFER, lambda s: (s.case, s.provider, ("identity",), _ENGLISH)),
    Try(referrals.refer, _REFER, lambda s: (s.case, made_up.a_referral(s.provider))),
    Try(referrals.refer_with, _REFER, lambda s: (s.case, made_up.a_referral(s.provider).model_dump())),
    Try(referrals.make_letter, _PRINT, lambda s: (s.case, s.referral, _ENGLISH)),
    Try(referrals.record_answer, _REFER, lambda s: (s.case, s.referral, "accepted", _DAY)),
    Try(referrals.record_answer_with, _REFER, lambda s: (s.case, s.referral, _ANSWER)),
    Try(screenings.save_screening, _SCREEN, lambda s: (_SCREENING, Place(s.case))),
    Try(
        screenings.save_screening_answers,
        _SCREEN,
        lambda s: (Screening, _SCREENING.model_dump(), Place(s.case)),
    ),
    Try(approvals.ask_for_approval, _EDIT, lambda s: (s.case, s.new_goal)),
    Try(approvals.approve, _APPROVE, lambda s: (s.case, s.approval)),
    Try(approvals.send_back, _APPROVE, lambda s: (s.case, s.approval, "Say by when.")),
    Try(approvals.waiting_approvals, _APPROVE, lambda s: ()),
    Try(blocks.block_worker, _ACCESS, lambda s: (s.idle, s.trainer, "A cousin.")),
    Try(blocks.block_worker_with, _ACCESS, lambda s: (s.idle, {"worker": s.trainer, "reason": "A cousin."})),
    Try(blocks.lift_block, _ACCESS, lambda s: (s.case, s.block)),
    Try(emergencies.break_glass, (Right.BREAK_GLASS,), lambda s: (s.code, _GLASS)),
    Try(emergencies.emergencies, _SUPERVISE, lambda s: ()),
    Try(emergencies.see_emergency, _SUPERVISE, lambda s: (s.case, s.opening)),
    Try(events.events, _OPEN, lambda s: ()),
    Try(events.cases_of_event, _OPEN, lambda s: (s.event,)),
    Try(policy.policy, _OPEN, lambda s: ()),
    Try(policy.set_policy, _ACCESS, lambda s: (policy.Policy("own"),)),
    Try(quality.draw_sample, _SUPERVISE, lambda s: (2, 7)),
    Try(quality.save_quality_review, _SUPERVISE, lambda s: (s.case, {"reviewed_on": _DAY}, Place(s.case))),
    Try(quality.quality_summary, _SUPERVISE, lambda s: ()),
    Try(suspects.find_suspects, (Right.FIND_SUSPECTS,), lambda s: ("sample",)),
    Try(team.team_view, _SUPERVISE, lambda s: ()),
    Try(team.burdens, _SUPERVISE, lambda s: ()),
    Try(transfers.offer_case, _TRANSFER, lambda s: (s.idle, _OFFER)),
    Try(transfers.offer_case_with, _TRANSFER, lambda s: (s.idle, _OFFER.model_dump())),
    Try(transfers.accept_case, _TRANSFER, lambda s: s.offered[s.role]),
    Try(transfers.refuse_case, _TRANSFER, lambda s: (*s.offered[s.role], "Too many cases.")),
    Try(transfers.record_transfer_answer, _TRANSFER, lambda s: (s.case, s.transfer, "accepted")),
    Try(transfers.withdraw_transfer, _TRANSFER, lambda s: (s.case, s.transfer, "She stays.")),
    Try(transfers.offers_to_me, _TRANSFER, lambda s: ()),
    Try(transfers.waiting_transfers, _TRANSFER, lambda s: ()),
    Try(today.today_view, _OPEN, lambda s: ()),
    Try(upkeep.check_vault, (Right.CHECK_VAULT,), lambda s: ()),
    Try(upkeep.check_at_unlock, (Right.CHECK_VAULT,), lambda s: ()),
    Try(upkeep.journal, (Right.READ_JOURNAL,), lambda s: ()),
    Try(upkeep.note_unlocked, (), lambda s: ()),
    Try(upkeep.note_locked, (), lambda s: ()),
    Try(users.users, (), lambda s: ()),
    Try(users.add_user, (Right.MANAGE_USERS,), lambda s: (_NEWCOMER,), _CHEAP),
    Try(users.change_passphrase, (), lambda s: (PASSPHRASE, _NEW_WORDS), _CHEAP),
)
# Not acts of a person: they are called by acts that have asked for the right, or on records already read.
PARTS_OF_ACTS = {
    "desk.act": "does the operation it is given, which asks",
    "casebook.name_of": "reads the certificate of a colleague, which everybody has",
    "intake.new_case_record": "makes a value inside the transaction of an act",
    "approving.ask_again": "works inside the transaction of an act",
    "approving.put_up": "works inside the transaction of an act",
    "closing.put_closure": "works inside the transaction of an act",
    "planning.pack_of_case": "finds the public procedure of a case that was read",
    "planning.steps_of": "works on records that were read",
}


def operations_with_a_desk() -> Iterator[str]:
    """Every public function in the operations that takes a desk."""
    for module_info in pkgutil.iter_modules(operations.__path__):
        module = importlib.import_module(f"{operations.__name__}.{module_info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            is_own = function.__module__ == module.__name__ and not name.startswith("_")
            parameters = inspect.signature(function).parameters.values()
            if is_own and any(parameter.annotation in (Desk, "Desk") for parameter in parameters):
                yield f"{module_info.name}.{name}"


def enter_scene(desk: Desk) -> Scene:
    """Enters something for every operation to work on; gives the ids of it all. Sets the desk's clock."""

    def saved(record, case_id):
        return records.save_record(desk, record, Place(case_id)).record_id

    # Figures are published of a time that is over, and of no fewer people.
    desk.clock.moment = NOW - timedelta(days=100)
    for _ in range(22):
        made_up.a_case(desk)
    desk.clock.moment = NOW
    case, idle, closed = (made_up.a_case(desk) for _ in range(3))
    closings.close_case(desk, closed, _CLOSURE)
    provider = made_up.a_provider(desk)
    binned = saved(ContactNote(at=NOW, note="Written twice."), case)
    records.remove_record(desk, case, binned)
    goals = [saved(Goal(domain="Health", objective="A room of her own."), case) for _ in range(2)]
    people = {one.role: one.user_id.hex() for one in reversed(desk.worker.people)}
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
        note=saved(_NOTE, case),
        binned=binned,
        worker=desk.worker.user_id,
        new_goal=goals[0],
        approval=approvals.ask_for_approval(desk, case, goals[1]).record_id,
        trainer=people[Role.TRAINER],
        block=_kept_away(desk, case, people[Role.TRAINER]),
        opening=emergencies.break_glass(desk, desk.vault.get(case).record.code, _GLASS).record_id,
        event=saved(_EVENT, None),
        transfer=transfers.offer_case(desk, case, _OFFER).record_id,
        role=Role.CASEWORKER,
        offered={
            role: _offered_to(desk, user) if role in _WORKERS else ("", "") for role, user in people.items()
        },
    )


def _kept_away(desk: Desk, case_id: str, user_id: str) -> str:
    """A block as a supervisor's act leaves it."""
    with desk.vault.write() as vault:
        block_id = vault.add(AccessBlock(worker=user_id, reason="A cousin.", since=NOW), case_id)
        vault.set_meta(f"block:{user_id}:{case_id}", block_id)
        vault.note("block_worker", case_id, AccessBlock.kind)
    return block_id


def _offered_to(desk: Desk, user_id: str) -> tuple[str, str]:
    """A new case, offered to this colleague."""
    case_id = made_up.a_case(desk)
    offer = Transfer(to="colleague", colleague=user_id, reason="She speaks Thai.", offered_at=NOW)
    with desk.vault.write() as vault:
        transfer_id = vault.add(offer, case_id)
        vault.set_meta(f"offer:{user_id}:{case_id}", transfer_id)
        vault.note("offer_transfer", case_id, offer.to)
    return case_id, transfer_id
