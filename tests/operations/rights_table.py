"""The table of all operations: the rights each needs, and what it is called with in a made-up vault."""

import base64
import importlib
import inspect
import pkgutil
from array import array
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from types import SimpleNamespace

from caseapp import operations
from caseapp.domain.errors import KnownError
from caseapp.domain.records import (
    AccessBlock,
    Assessment,
    Closure,
    Consent,
    ContactNote,
    FamilyMember,
    Flag,
    Goal,
    PlanAction,
    Screening,
    SharedEvent,
    Task,
    Transfer,
)
from caseapp.exchange.media.drawing import Wanted
from caseapp.exchange.media.kinds import KINDS
from caseapp.operations import (
    agenda,
    agenda_export,
    agenda_pages,
    approvals,
    arrival_cases,
    arrival_records,
    arrival_sheets,
    arrival_twins,
    arriving,
    assessments,
    binning,
    blocks,
    bulk,
    case_pages,
    casebook,
    consent_cards,
    consents,
    corridors,
    documents,
    drafts,
    duplicates,
    emergencies,
    events,
    families,
    figure_past,
    figure_preview,
    figure_rows,
    figure_shown,
    figures,
    flags,
    follow_ups,
    following,
    form_offers,
    forms,
    guidance,
    handing_out,
    history,
    importing,
    installing,
    intake,
    letters,
    library,
    library_pages,
    matching,
    merging,
    plan_pages,
    planning,
    policy,
    printing,
    quality,
    records,
    references,
    referrals,
    saved_lists,
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
from caseapp.operations.offices import unlock_desk
from caseapp.operations.records import Place
from caseapp.procedures.kinds import Form
from caseapp.procedures.start_events import StartEvent
from caseapp.security.errors import AccessEnded, NotAllowed
from caseapp.security.members import Newcomer
from caseapp.security.rights import Right, Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.lists import Hits
from caseapp.text import Catalogue
from tests.exchange.media.sounds import tone
from tests.operations import made_up, versions
from tests.operations.made_up import NOW, PASSPHRASE

Scene = SimpleNamespace
# One red dot.
_BITMAP = "Qk06AAAAAAAAADYAAAAoAAAAAQAAAAEAAAABABgAAAAAAAQAAADEDgAAxA4AAAAAAAAAAAAAAAD/AA=="
_ENGLISH, _DAY, _STEP = Catalogue("en"), NOW.date(), "th-id-1"
_CONSENT = Consent(purpose="record", decision="given", given_on=_DAY)
_CLOSURE = Closure(closed_on=_DAY, reason="returned")
_FLAG = Flag(reason="urgent")
_NOTE = ContactNote(at=NOW, note="Slept better.")
_SCREENING = Screening(instrument="adult_labour", interviewed_on=_DAY, answers={"D4-01": "yes"})
_ASSESSMENT = Assessment(instrument="risk_individual", assessed_on=_DAY, answers={"knows": "yes"})
_ANSWER = {"state": "accepted", "answered_on": _DAY}
_LETTER = letters.LetterPdf(b"%PDF-", 1, 1, True)
_PDF = printing.PrintedPdf(b"%PDF-", "0", 1, True)
_NEW_WORDS = "seven copper drums beside a canal"
_NEWCOMER = Newcomer("Madeup Newcomer", Role.AUDITOR, _NEW_WORDS)
_CASE_FILE = {"case": {"country": "TH"}, "consent": [_CONSENT.model_dump(mode="json", exclude_defaults=True)]}
_CASE_PAGE = {"case": {"country": "TH"}, "consent": {"decision": "given", "given_on": _DAY}}
_PLAN_OF_FIGURES = figures.plan_of(figures.Wish("Sample", "2025", (("sex",),)), _ENGLISH)
_TEXT = documents.NewDocument("statement", content=b"Made-up words of a statement.")
_SOUND = documents.OpenDocument("made-up", KINDS["audio/wav"], tone(0.1))
_PICTURE = documents.OpenDocument("made-up", KINDS["image/bmp"], base64.b64decode(_BITMAP))
_SPAN = agenda_export.Span(NOW, NOW + timedelta(days=30))
_GLASS = {"category": "life", "reason": "She called and is being followed."}
_OFFER = Transfer(to="office", office="Sample Office South", reason="She moves there.", person_agrees=True)
_EVENT = SharedEvent(title="Sample raid", type="raid", happened_on=_DAY, country="TH")
_FORM = forms.FormWish(Form.RIGHTS_NOTICE, "en")
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


class _Gone(Try):
    """About something that is not there, which is only said to those who may know."""

    def call(self, desk: Desk, scene: Scene) -> object:
        """Asks for it."""
        try:
            return super().call(desk, scene)
        except (AccessEnded, NotAllowed):
            raise
        except KnownError:
            return None


class _LookedForm(Try):
    """Printed by whoever looked through it; who may not look has nothing to print."""

    def call(self, desk: Desk, scene: Scene) -> object:
        """Looks through a form, then does it."""
        looked = forms.LookedForm(_FORM, "en", (), (), is_draft=False)
        with suppress(NotAllowed):
            looked = forms.look_through_form(desk, scene.case, _FORM)
        return self.operation(desk, scene.case, looked)


class _Looked(Try):
    """Printed by whoever looked through it; who may not look has nothing to print."""

    def call(self, desk: Desk, scene: Scene) -> object:
        """Looks through a summary, then does it."""
        looked = case_pages.LookedThrough(None, "en", ())
        with suppress(NotAllowed):
            looked = case_pages.look_through(desk, *self.arguments(scene))
        return self.operation(desk, scene.case, looked)


class _Proposed(Try):
    """Decided by whoever may publish, about what a second supervisor of the office has proposed."""

    def call(self, desk: Desk, scene: Scene) -> object:
        """Takes a second supervisor in, who proposes figures, then does it."""
        with suppress(NotAllowed):
            newcomer = Newcomer("Madeup Deputy", Role.SUPERVISOR, _NEW_WORDS)
            number = users.add_user(desk, newcomer, costs=made_up.CHEAP)
            other = unlock_desk(desk.folder, number, _NEW_WORDS, costs=made_up.CHEAP, clock=desk.clock)
            with closing(other) as deputy:
                figures.propose_release(deputy, _PLAN_OF_FIGURES)
        return super().call(desk, scene)


class _Released(Try):
    """Done to what has been published."""

    def call(self, desk: Desk, scene: Scene) -> object:
        """Publishes figures, then does it."""
        with suppress(NotAllowed):
            figures.make_release(desk, _PLAN_OF_FIGURES, scene.folder.with_name("first"))
        return super().call(desk, scene)


_OPEN, _EDIT, _PLAN, _REFER = (Right.OPEN_CASE,), (Right.EDIT_CASE,), (Right.PLAN_HELP,), (Right.REFER,)
_CREATE, _CLOSE = (Right.CREATE_CASE,), (Right.CLOSE_CASE,)
_PRINT, _SCREEN = (Right.PRINT_LETTER,), (Right.SCREEN,)
_REVEAL, _MERGE = (Right.REVEAL_IDENTITY,), (Right.MERGE_CASES,)
_WORKERS = (Role.CASEWORKER, Role.SUPERVISOR)
_OPEN, _EDIT, _PLAN, _REFER = (Right.OPEN_CASE,), (Right.EDIT_CASE,), (Right.PLAN_HELP,), (Right.REFER,)
_CREATE, _CLOSE = (Right.CREATE_CASE,), (Right.CLOSE_CASE,)
_PRINT, _SCREEN = (Right.PRINT_LETTER,), (Right.SCREEN,)
_REVEAL = (Right.REVEAL_IDENTITY,)
_TRANSFER, _APPROVE, _SUPERVISE = (Right.TRANSFER_CASE,), (Right.APPROVE,), (Right.SUPERVISE,)
_ACCESS, _INSTALL = (Right.MANAGE_ACCESS,), (Right.INSTALL_PROCEDURES,)
TRIES = (
    Try(assessments.save_assessment, _PLAN, lambda s: (_ASSESSMENT, Place(s.case))),
    Try(
        assessments.save_assessment_answers,
        _PLAN,
        lambda s: (Assessment, _ASSESSMENT.model_dump(), Place(s.case)),
    ),
    Try(assessments.due_reviews, _OPEN, lambda s: ()),
    Try(binning.empty_bin, (), lambda s: ()),
    Try(case_pages.receivers, _PRINT, lambda s: (s.case,)),
    Try(case_pages.look_through, (*_PRINT, *_REVEAL), lambda s: (s.case, None, "en")),
    _Looked(case_pages.case_pdf, (*_PRINT, *_REVEAL), lambda s: (s.case, None, "en")),
    Try(consent_cards.already_told, _OPEN, lambda s: (s.case, s.consent)),
    Try(consent_cards.cards_pdf, _PRINT, lambda s: (s.case, (s.consent,), "en")),
    Try(consent_cards.notice_pdf, _PRINT, lambda s: (s.case, s.withdrawn, s.told, "en")),
    Try(consents.replace_consent, (Right.RECORD_CONSENT,), lambda s: (s.case, s.older, s.newer)),
    Try(form_offers.offer, _PRINT, lambda s: (s.case, Form.RIGHTS_NOTICE)),
    Try(forms.look_through_form, _PRINT, lambda s: (s.case, _FORM)),
    _LookedForm(forms.form_pdf, _PRINT, lambda s: (s.case, _FORM)),
    Try(plan_pages.plan_pdf, _PRINT, lambda s: (s.case, "en")),
    Try(agenda_pages.agenda_pdf, _PRINT, lambda s: (_SPAN, "en")),
    Try(printing.persons_language, _OPEN, lambda s: (s.case,)),
    Try(printing.write_print, _PRINT, lambda s: (s.target, _PDF)),
    Try(casebook.open_case, _OPEN, lambda s: (s.case,)),
    Try(casebook.view_case, _OPEN, lambda s: (s.case,)),
    Try(casebook.case_with_code, _OPEN, lambda s: (s.code,)),
    Try(casebook.reveal, _REVEAL, lambda s: (s.case, "given_name")),
    Try(casebook.case_numbers, _OPEN, lambda s: (CaseFilter(),)),
    Try(casebook.case_lines, _OPEN, lambda s: ([1],)),
    Try(casebook.find_cases, _OPEN, lambda s: ("THA", CaseFilter())),
    Try(casebook.look_for, _OPEN, lambda s: ("THA", CaseFilter())),
    Try(casebook.hit_lines, _OPEN, lambda s: (Hits(array("q", [1]), {}), [1], "THA")),
    Try(casebook.values_in_use, _OPEN, lambda s: ("person.sex",)),
    Try(casebook.note_search, _OPEN, lambda s: (3,)),
    Try(casebook.providers, _OPEN, lambda s: ()),
    Try(families.link_family, _EDIT, lambda s: (s.case, s.relative, s.other_code)),
    Try(families.unlink_family, _EDIT, lambda s: (s.case, s.linked)),
    Try(references.names_of, _OPEN, lambda s: ()),
    Try(bulk.act_with, _EDIT, lambda s: (Flag, _FLAG.model_dump())),
    Try(bulk.so_far, (), lambda s: (bulk.Trail(bulk.PutFlag(_FLAG)),)),
    Try(bulk.preview, (Right.ASSIGN_CASE,), lambda s: (bulk.Assign(s.worker), [1])),
    Try(bulk.do_to_all, _EDIT, lambda s: (bulk.Trail(bulk.PutFlag(_FLAG)), [s.case])),
    Try(bulk.take_back, _CLOSE, lambda s: (bulk.Trail(bulk.Close(_CLOSURE)),)),
    Try(closings.close_case, _CLOSE, lambda s: (s.idle, _CLOSURE)),
    Try(closings.close_case_with, _CLOSE, lambda s: (s.idle, _CLOSURE.model_dump())),
    Try(closings.reopen_case, (Right.REOPEN_CASE,), lambda s: (s.closed,)),
    Try(closings.assign_case, (Right.ASSIGN_CASE,), lambda s: (s.case, s.worker)),
    Try(consents.withdraw_consent, (Right.RECORD_CONSENT,), lambda s: (s.case, s.consent)),
    Try(documents.add_document, _EDIT, lambda s: (s.idle, _TEXT)),
    Try(documents.open_document, _REVEAL, lambda s: (s.case, s.document)),
    Try(documents.draw_document, _REVEAL, lambda s: (_PICTURE, Wanted())),
    Try(documents.hear_document, _REVEAL, lambda s: (_SOUND,)),
    Try(documents.small_pictures, _REVEAL, lambda s: (s.case,)),
    Try(drafts.keep_draft, _EDIT, lambda s: ("another", "task", s.case, {"title": "Call"})),
    Try(drafts.my_drafts, _EDIT, lambda s: ()),
    Try(drafts.drop_draft, _EDIT, lambda s: ("draft",)),
    Try(duplicates.similar_to, _REVEAL, lambda s: ({"person": {"given_name": "Amihan"}},)),
    Try(duplicates.duplicates_of, _REVEAL, lambda s: (s.case,)),
    Try(duplicates.set_apart, _EDIT, lambda s: (s.case, s.idle)),
    Try(merging.side_by_side, _MERGE, lambda s: (s.twin, s.double)),
    Try(merging.merge_cases, _MERGE, lambda s: (s.twin, s.double, (), getattr(s, "seen", (1, 1)))),
    Try(merging.undo_merge, _MERGE, lambda s: (s.merged,)),
    Try(merging.can_undo_merge, _MERGE, lambda s: (s.merged,)),
    Try(figure_rows.refresh_figures, (Right.REFRESH_FIGURES,), lambda s: ()),
    Try(figures.preview_figures, (Right.MAKE_FIGURES,), lambda s: (_PLAN_OF_FIGURES,)),
    Try(figures.make_release, (Right.PUBLISH_FIGURES,), lambda s: (_PLAN_OF_FIGURES, s.folder)),
    Try(figures.propose_release, (Right.PUBLISH_FIGURES,), lambda s: (_PLAN_OF_FIGURES,)),
    Try(figures.open_proposals, (Right.SEE_FIGURES,), lambda s: ()),
    _Proposed(figures.approve_release, (Right.PUBLISH_FIGURES,), lambda s: (1, s.folder)),
    _Proposed(figures.withdraw_proposal, (Right.PUBLISH_FIGURES,), lambda s: (1,)),
    _Released(figures.write_again, (Right.PUBLISH_FIGURES,), lambda s: (1, s.folder)),
    Try(figures.past_releases, (Right.SEE_FIGURES,), lambda s: ()),
    Try(figure_preview.look_at_figures, (Right.MAKE_FIGURES,), lambda s: (_PLAN_OF_FIGURES,)),
    Try(figure_past.trend_of_releases, (Right.SEE_FIGURES,), lambda s: (str,)),
    Try(figure_past.ledger_lines, (Right.SEE_FIGURES,), lambda s: ()),
    _Gone(figure_shown.past_figures, (Right.SEE_FIGURES,), lambda s: (1, str)),
    Try(figures.row_count, (Right.SEE_FIGURES,), lambda s: ()),
    Try(flags.flag_case, _EDIT, lambda s: (s.case, _FLAG)),
    Try(flags.flag_case_with, _EDIT, lambda s: (s.case, _FLAG.model_dump())),
    Try(flags.take_flag_away, _EDIT, lambda s: (s.case, s.flag)),
    Try(flags.put_flag_back, _EDIT, lambda s: (s.case, s.binned_flag)),
    Try(importing.preview_import, (*_CREATE, Right.IMPORT), lambda s: (_CASE_FILE,)),
    Try(handing_out.preview_copy, (Right.EXPORT_IDENTITY,), lambda s: (s.case, s.document)),
    Try(
        handing_out.hand_out_copy,
        (Right.EXPORT_IDENTITY,),
        lambda s: (s.case, s.document, s.target, "For the embassy."),
    ),
    Try(history.changes_of, _OPEN, lambda s: (s.case, s.note)),
    Try(history.record_now, _OPEN, lambda s: (s.case, ContactNote.kind, s.note)),
    Try(history.restore_field, _EDIT, lambda s: (s.case, s.changed, "title", 1, 2)),
    Try(history.bin_of, _OPEN, lambda s: (s.case,)),
    Try(importing.import_case, (*_CREATE, Right.IMPORT), lambda s: (_CASE_FILE,)),
    Try(intake.begin_case, _CREATE, lambda s: (intake.NewCase("TH", _CONSENT),)),
    Try(intake.begin_case_with, _CREATE, lambda s: (_CASE_PAGE,)),
    Try(library.shelf, _OPEN, lambda s: ()),
    Try(library.procedure_of, _OPEN, lambda s: ("TH",)),
    Try(library.compared, _OPEN, lambda s: (("TH", "MY"),)),
    Try(library_pages.card_pdf, (*_PRINT, *_OPEN), lambda s: ("TH", "en")),
    Try(library_pages.comparison_pdf, (*_PRINT, *_OPEN), lambda s: (("TH", "MY"), "en")),
    Try(library_pages.write_workbook, (*_PRINT, *_OPEN), lambda s: (s.target, ("TH", "MY"), "en")),
    Try(letters.letter_pdf, _PRINT, lambda s: (s.case, s.referral, "en")),
    Try(letters.write_letter, _PRINT, lambda s: (s.target, _LETTER)),
    Try(matching.fitting_providers, _REFER, lambda s: (s.case, "shelter")),
    Try(planning.steps_of_case, _OPEN, lambda s: (s.case,)),
    Try(guidance.guidance_for, _OPEN, lambda s: (s.case, _STEP, "en")),
    Try(planning.finish_step, _PLAN, lambda s: (s.case, _STEP)),
    Try(planning.set_step_aside, _PLAN, lambda s: (s.case, _STEP, "Not wanted.")),
    Try(planning.reopen_step, _PLAN, lambda s: (s.case, _STEP)),
    Try(planning.extend_step, _PLAN, lambda s: (s.case, _STEP, NOW, "The interpreter is ill.")),
    Try(corridors.corridor_of, _OPEN, lambda s: (s.case,)),
    Try(following.update_of, _OPEN, lambda s: (s.behind,)),
    Try(following.follow_update, _PLAN, lambda s: (s.behind, s.current)),
    Try(installing.look_at_pack, _INSTALL, lambda s: (s.pack,)),
    Try(installing.install_pack, _INSTALL, lambda s: (s.pack, s.pack_version), {"is_accepted": True}),
    Try(installing.installed_packs, _OPEN, lambda s: ()),
    Try(installing.sign_pack, _INSTALL, lambda s: (s.pack,)),
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
    Try(saved_lists.saved_lists, _OPEN, lambda s: ()),
    Try(saved_lists.save_list, _EDIT, lambda s: ("Sample", saved_lists.Wanted())),
    Try(saved_lists.save_list_for, _EDIT, lambda s: ("Other", saved_lists.Wanted(), False)),
    Try(saved_lists.delete_list, _EDIT, lambda s: (s.list,)),
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
    Try(arriving.arrival_events, _OPEN, lambda s: ()),
    Try(arriving.open_list, _OPEN, lambda s: (s.event,)),
    Try(arriving.view_list, _OPEN, lambda s: (s.event,)),
    Try(arriving.save_line, _CREATE, lambda s: (s.event, {"name": "Samplina"})),
    Try(arriving.remove_line, _CREATE, lambda s: (s.line,)),
    Try(arriving.bring_back_line, _CREATE, lambda s: (s.line,)),
    Try(arriving.set_not_taken, _CREATE, lambda s: ([s.line], "left")),
    Try(arriving.spare_wristbands, _CREATE, lambda s: (3,)),
    Try(arrival_twins.twins_of, _REVEAL, lambda s: ({"name": "Samplina"},)),
    Try(arrival_cases.preview_cases, _CREATE, lambda s: (s.event, [s.line])),
    Try(arrival_cases.make_cases, _CREATE, lambda s: (s.event, [s.line], arrival_records.Making())),
    Try(arrival_cases.take_back_cases, _CREATE, lambda s: (s.event, ())),
    Try(arrival_sheets.labels_pdf, _PRINT, lambda s: (s.event, (), 24, "en")),
    Try(arrival_sheets.spare_labels_pdf, (*_PRINT, *_CREATE), lambda s: (s.event, 3, 24, "en")),
    Try(arrival_sheets.head_count_pdf, _PRINT, lambda s: (s.event, "en")),
    Try(events.events, _OPEN, lambda s: ()),
    Try(events.cases_of_event, _OPEN, lambda s: (s.event,)),
    Try(policy.policy, _OPEN, lambda s: ()),
    Try(policy.set_policy, _ACCESS, lambda s: (policy.Policy("own"),)),
    Try(quality.draw_sample, _SUPERVISE, lambda s: (2, 7)),
    Try(quality.save_quality_review, _SUPERVISE, lambda s: (s.case, {"reviewed_on": _DAY}, Place(s.case))),
    Try(quality.quality_summary, _SUPERVISE, lambda s: ()),
    Try(suspects.find_suspects, (Right.FIND_SUSPECTS,), lambda s: ("sample",)),
    Try(team.team_view, _SUPERVISE, lambda s: ()),
    Try(team.team_loads, _SUPERVISE, lambda s: ()),
    Try(transfers.offer_case, _TRANSFER, lambda s: (s.idle, _OFFER)),
    Try(transfers.offer_case_with, _TRANSFER, lambda s: (s.idle, _OFFER.model_dump())),
    Try(transfers.accept_case, _TRANSFER, lambda s: s.offered[s.role]),
    Try(transfers.refuse_case, _TRANSFER, lambda s: (*s.offered[s.role], "Too many cases.")),
    Try(transfers.record_transfer_answer, _TRANSFER, lambda s: (s.case, s.transfer, "accepted")),
    Try(transfers.withdraw_transfer, _TRANSFER, lambda s: (s.case, s.transfer, "She stays.")),
    Try(transfers.offers_to_me, _TRANSFER, lambda s: ()),
    Try(transfers.waiting_transfers, _TRANSFER, lambda s: ()),
    Try(today.today_view, _OPEN, lambda s: ()),
    Try(agenda.agenda, _OPEN, lambda s: (None, NOW)),
    Try(agenda.my_agenda, _OPEN, lambda s: (None, NOW)),
    Try(agenda.whole_agenda, _OPEN, lambda s: (None, NOW)),
    Try(agenda_export.preview_agenda, (Right.PLAN_HELP, Right.OPEN_CASE), lambda s: (_SPAN, "en")),
    Try(
        agenda_export.export_agenda,
        (Right.PLAN_HELP, Right.OPEN_CASE),
        lambda s: (s.target, _SPAN, "en"),
    ),
    Try(follow_ups.plan_follow_ups, _PLAN, lambda s: (s.case, _DAY)),
    Try(follow_ups.take_back_follow_ups, _PLAN, lambda s: (s.case, ())),
    Try(planning.settle_action, _PLAN, lambda s: (s.case, s.action, "done")),
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
    "arrival_records.case_of": "makes a value inside the transaction of an act",
    "arrival_records.records_of": "makes values inside the transaction of an act",
    "families.put_link": "works inside the transaction of an act",
    "families.follow_merge": "does what an act has asked for the right to do",
    "closing.take_effect": "does what an act has asked for the right to do",
    "documents.content_of": "reads what an act needs that has asked for the right",
    "documents.opened_pieces": "opens what an act has asked for the right to see",
    "case_pages.told_under": "reads the journal of a case for an act that has asked",
    "printing.sheet_of": "makes a value inside an act",
    "desk.act": "does the operation it is given, which asks",
    "casebook.name_of": "reads the certificate of a colleague, which everybody has",
    "closing.require_able": "asks whether somebody can be given a case; the act has asked for the right",
    "intake.new_case_record": "makes a value inside the transaction of an act",
    "approving.ask_again": "works inside the transaction of an act",
    "approving.put_up": "works inside the transaction of an act",
    "closing.put_assignment": "works inside the transaction of an act",
    "closing.end_offer": "works inside the transaction of an act",
    "closing.put_closure": "works inside the transaction of an act",
    "replanning.appeared": "works on records that were read",
    "following.newer_pack": "compares the public procedures of a case that was read",
    "planning.pack_of_case": "finds the public procedure of a case that was read",
    "agenda.items_in": "works for the acts that show what is due, which ask",
    "agenda.lines_due": "works for the acts that show what is due, which ask",
    "figure_ledger.figures_of": "finds the file of figures for acts that have asked for the right",
    "figure_ledger.hand_out": "works for the acts that publish, which ask",
    "figure_ledger.note_published": "works for the acts that publish, which ask",
    "figure_ledger.stored_files": "works for the acts that publish, which ask",
    "figure_ledger.whole_ledger": "reads the ledger for acts that have asked for the right",
    "figure_proposals.has_second_person": "asks who else may publish, for an act that has asked",
    "figure_publishing.counted": "counts for acts that have asked for the right",
    "figure_publishing.looked_at": "works for the act that previews, which asks",
    "figure_publishing.publish": "works for the acts that publish, which ask",
    "figure_publishing.secret_of": "derives what holders of a key can derive",
    "figure_publishing.weighed": "works for the acts that publish, which ask",
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
    relatives_case = made_up.a_case(desk)
    case, idle, closed, merged, part = (made_up.a_case(desk) for _ in range(5))
    closings.close_case(desk, closed, _CLOSURE)
    provider = made_up.a_provider(desk)
    binned = saved(ContactNote(at=NOW, note="Written twice."), case)
    records.remove_record(desk, case, binned)
    binned_flag = flags.flag_case(desk, case, Flag(reason="court_soon")).record_id
    flags.take_flag_away(desk, case, binned_flag)
    changed = saved(Task(title="Call"), case)
    records.save_record(desk, Task(title="Call again"), Place(case, changed, 1))
    goals = [saved(Goal(domain="Health", objective="A room of her own."), case) for _ in range(2)]
    people = {one.role: one.user_id.hex() for one in reversed(desk.worker.people)}
    drafts.keep_draft(desk, "draft", "task", case, {"title": "Call"})
    told = made_up.a_provider(desk, name="Told House")
    withdrawn = made_up.a_consent(desk, case, told)
    referrals.refer(desk, case, made_up.a_referral(told))
    consents.withdraw_consent(desk, case, withdrawn)
    event = saved(_EVENT, None)
    older, newer = (made_up.a_consent(desk, case, told, purpose="authorities") for _ in range(2))
    return Scene(
        told=told,
        withdrawn=withdrawn,
        older=older,
        newer=newer,
        case=case,
        document=documents.add_document(desk, case, _TEXT).record_id,
        idle=idle,
        merged=merged,
        twin=made_up.a_case(desk),
        double=made_up.a_case(desk),
        part=part,
        closed=closed,
        code=desk.vault.get(case).record.code,
        provider=provider,
        consent=made_up.a_consent(desk, case, provider),
        referral=referrals.refer(desk, case, made_up.a_referral(provider)).record_id,
        action=saved(PlanAction(what="Get a paper", due_on=_DAY), case),
        task=saved(Task(title="Call the interpreter", due_at=NOW), case),
        note=saved(_NOTE, case),
        binned=binned,
        relative=saved(FamilyMember(relation="mother"), case),
        other_code=desk.vault.get(idle).record.code,
        linked=saved(FamilyMember(relation="sibling", linked_case=relatives_case), case),
        flag=flags.flag_case(desk, case, Flag(reason="missing")).record_id,
        binned_flag=binned_flag,
        list=_saved_list(desk),
        changed=changed,
        worker=desk.worker.user_id,
        new_goal=goals[0],
        approval=approvals.ask_for_approval(desk, case, goals[1]).record_id,
        trainer=people[Role.TRAINER],
        block=_kept_away(desk, case, people[Role.TRAINER]),
        opening=emergencies.break_glass(desk, desk.vault.get(case).record.code, _GLASS).record_id,
        event=event,
        line=arriving.save_line(desk, event, {"name": "Samplina", "agreed": "person"}).record_id,
        transfer=transfers.offer_case(desk, case, _OFFER).record_id,
        behind=_behind(desk),
        current=desk.packs.for_country("TH").version,
        role=Role.CASEWORKER,
        offered={
            role: _offered_to(desk, user) if role in _WORKERS else ("", "") for role, user in people.items()
        },
    )


def _behind(desk: Desk) -> str:
    case = made_up.a_case(desk)
    versions.put_behind(desk, case)
    return case


def _saved_list(desk: Desk) -> str:
    saved_lists.save_list(desk, "Sample", saved_lists.Wanted(), is_shared=True)
    return saved_lists.saved_lists(desk)[0].id


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
