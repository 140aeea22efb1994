"""The acts the journal knows, with the words the timeline shows for each."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from caseapp.text import Text, mark


class Act(StrEnum):
    """What somebody did; the only words the journal holds."""

    OPEN_CASE = "open_case"
    BEGIN_CASE = "begin_case"
    ADD_RECORD = "add_record"
    CHANGE_RECORD = "change_record"
    REMOVE_RECORD = "remove_record"
    BRING_BACK = "bring_back"
    RESTORE_ANSWER = "restore_answer"
    EMPTY_BIN = "empty_bin"
    REVEAL = "reveal"
    SEARCH = "search"
    RECORD_CONSENT = "record_consent"
    WITHDRAW_CONSENT = "withdraw_consent"
    SCREEN = "screen"
    ASSESS = "assess"
    SETTLE_STEP = "settle_step"
    EXTEND_STEP = "extend_step"
    REFER = "refer"
    ANSWER_REFERRAL = "answer_referral"
    PRINT_LETTER = "print_letter"
    VIEW_DOCUMENT = "view_document"
    HAND_OUT_COPY = "hand_out_copy"
    PRINT_CASE = "print_case"
    PRINT_CONSENT = "print_consent"
    PRINT_NOTICE = "print_notice"
    PRINT_PLAN = "print_plan"
    PRINT_AGENDA = "print_agenda"
    PRINT_FORM = "print_form"
    PRINT_PROCEDURE = "print_procedure"
    REPLACE_CONSENT = "replace_consent"
    ASSIGN = "assign"
    LINK_FAMILY = "link_family"
    UNLINK_FAMILY = "unlink_family"
    CLOSE_CASE = "close_case"
    REOPEN_CASE = "reopen_case"
    FLAG = "flag"
    TAKE_FLAG_AWAY = "take_flag_away"
    SAVE_LIST = "save_list"
    DELETE_LIST = "delete_list"
    DO_TO_MANY = "do_to_many"
    OPEN_ARRIVALS = "open_arrivals"
    REFUSE_RECORD = "refuse_record"
    MAKE_CASES = "make_cases"
    TAKE_BACK_CASES = "take_back_cases"
    PRINT_WRISTBANDS = "print_wristbands"
    PRINT_HEAD_COUNT = "print_head_count"
    TAKE_BACK = "take_back"
    MERGE_CASES = "merge_cases"
    UNDO_MERGE = "undo_merge"
    SET_APART = "set_apart"
    OFFER_TRANSFER = "offer_transfer"
    ACCEPT_TRANSFER = "accept_transfer"
    REFUSE_TRANSFER = "refuse_transfer"
    ANSWER_TRANSFER = "answer_transfer"
    WITHDRAW_TRANSFER = "withdraw_transfer"
    ASK_APPROVAL = "ask_approval"
    APPROVE = "approve"
    SEND_BACK = "send_back"
    SET_ACCESS = "set_access"
    BLOCK_WORKER = "block_worker"
    LIFT_BLOCK = "lift_block"
    BREAK_GLASS = "break_glass"
    SEE_EMERGENCY = "see_emergency"
    FIND_SUSPECTS = "find_suspects"
    DRAW_SAMPLE = "draw_sample"
    REVIEW_QUALITY = "review_quality"
    SIGN_PROCEDURE = "sign_procedure"
    INSTALL_PROCEDURE = "install_procedure"
    FOLLOW_PROCEDURE = "follow_procedure"
    IMPORT = "import"
    EXPORT = "export"
    EXPORT_PROCEDURES = "export_procedures"
    REFRESH_FIGURES = "refresh_figures"
    PROPOSE_FIGURES = "propose_figures"
    APPROVE_FIGURES = "approve_figures"
    WITHDRAW_FIGURES = "withdraw_figures"
    PUBLISH_FIGURES = "publish_figures"
    ADD_USER = "add_user"
    CHANGE_PASSPHRASE = "change_passphrase"  # noqa: S105 - the name of an act
    LOCK = "lock"
    UNLOCK = "unlock"


ACT_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        Act.OPEN_CASE: mark("Acts", "Opened the case"),
        Act.BEGIN_CASE: mark("Acts", "Began the case"),
        Act.ADD_RECORD: mark("Acts", "Added: {kind}"),
        Act.CHANGE_RECORD: mark("Acts", "Changed: {kind}"),
        Act.REMOVE_RECORD: mark("Acts", "Deleted: {kind}"),
        Act.BRING_BACK: mark("Acts", "Brought back: {kind}"),
        Act.RESTORE_ANSWER: mark("Acts", "Brought back an earlier answer: {kind}"),
        Act.EMPTY_BIN: mark("Acts", "Destroyed what lay in the bin for 30 days"),
        Act.REVEAL: mark("Acts", "Looked at an identifying answer"),
        Act.SEARCH: mark("Acts", "Searched"),
        Act.RECORD_CONSENT: mark("Acts", "Recorded consent"),
        Act.WITHDRAW_CONSENT: mark("Acts", "Recorded that consent was withdrawn"),
        Act.SCREEN: mark("Acts", "Screened"),
        Act.ASSESS: mark("Acts", "Assessed"),
        Act.SETTLE_STEP: mark("Acts", "Settled a step of the procedure"),
        Act.EXTEND_STEP: mark("Acts", "Gave a step more time"),
        Act.REFER: mark("Acts", "Referred to a service"),
        Act.ANSWER_REFERRAL: mark("Acts", "Recorded the answer to a referral"),
        Act.PRINT_LETTER: mark("Acts", "Made a referral letter"),
        Act.VIEW_DOCUMENT: mark("Acts", "Looked at a document"),
        Act.HAND_OUT_COPY: mark("Acts", "Handed out a copy of a document"),
        Act.PRINT_CASE: mark("Acts", "Printed a case summary"),
        Act.PRINT_CONSENT: mark("Acts", "Printed consent cards"),
        Act.PRINT_NOTICE: mark("Acts", "Printed a notice that consent was withdrawn"),
        Act.PRINT_PLAN: mark("Acts", "Printed the plan"),
        Act.PRINT_AGENDA: mark("Acts", "Printed an agenda"),
        Act.PRINT_FORM: mark("Acts", "Printed a form of the procedure"),
        Act.PRINT_PROCEDURE: mark("Acts", "Printed procedures of countries"),
        Act.REPLACE_CONSENT: mark("Acts", "Put a newer consent in the place of an older one"),
        Act.ASSIGN: mark("Acts", "Gave the case to a caseworker"),
        Act.LINK_FAMILY: mark("Acts", "Linked a relative's case"),
        Act.UNLINK_FAMILY: mark("Acts", "Took the link to a relative's case away"),
        Act.CLOSE_CASE: mark("Acts", "Closed the case"),
        Act.REOPEN_CASE: mark("Acts", "Opened the closed case again"),
        Act.FLAG: mark("Acts", "Flagged the case"),
        Act.TAKE_FLAG_AWAY: mark("Acts", "Took a flag away"),
        Act.SAVE_LIST: mark("Acts", "Saved a list of cases"),
        Act.DELETE_LIST: mark("Acts", "Deleted a saved list"),
        Act.DO_TO_MANY: mark("Acts", "Did one act to many cases"),
        Act.OPEN_ARRIVALS: mark("Acts", "Opened a list of arrivals"),
        Act.REFUSE_RECORD: mark("Acts", "Noted that somebody refused a record, and erased the name"),
        Act.MAKE_CASES: mark("Acts", "Began a case for each of many arrivals"),
        Act.TAKE_BACK_CASES: mark("Acts", "Took the cases of many arrivals back"),
        Act.PRINT_WRISTBANDS: mark("Acts", "Printed labels for wristbands"),
        Act.PRINT_HEAD_COUNT: mark("Acts", "Printed a head count"),
        Act.TAKE_BACK: mark("Acts", "Took back an act on many cases"),
        Act.MERGE_CASES: mark("Acts", "Merged two cases of one person"),
        Act.UNDO_MERGE: mark("Acts", "Undid the merge of two cases"),
        Act.SET_APART: mark("Acts", "Noted that two cases are about two people"),
        Act.OFFER_TRANSFER: mark("Acts", "Offered the case to somebody else"),
        Act.ACCEPT_TRANSFER: mark("Acts", "Took the case over"),
        Act.REFUSE_TRANSFER: mark("Acts", "Did not take the case over"),
        Act.ANSWER_TRANSFER: mark("Acts", "Recorded the answer to a transfer"),
        Act.WITHDRAW_TRANSFER: mark("Acts", "Took the offer of the case back"),
        Act.ASK_APPROVAL: mark("Acts", "Asked for approval: {kind}"),
        Act.APPROVE: mark("Acts", "Approved: {kind}"),
        Act.SEND_BACK: mark("Acts", "Sent back: {kind}"),
        Act.SET_ACCESS: mark("Acts", "Changed who sees which cases"),
        Act.BLOCK_WORKER: mark("Acts", "Kept a colleague from the case"),
        Act.LIFT_BLOCK: mark("Acts", "Let a colleague see the case again"),
        Act.BREAK_GLASS: mark("Acts", "Opened the case in an emergency"),
        Act.SEE_EMERGENCY: mark("Acts", "Looked into an emergency"),
        Act.FIND_SUSPECTS: mark("Acts", "Looked for a suspect in all cases"),
        Act.DRAW_SAMPLE: mark("Acts", "Drew a sample of cases"),
        Act.REVIEW_QUALITY: mark("Acts", "Reviewed the quality of the work"),
        Act.SIGN_PROCEDURE: mark("Acts", "Signed a procedure"),
        Act.INSTALL_PROCEDURE: mark("Acts", "Installed a procedure"),
        Act.FOLLOW_PROCEDURE: mark("Acts", "Took up a newer version of the procedure"),
        Act.IMPORT: mark("Acts", "Brought in records"),
        Act.EXPORT: mark("Acts", "Wrote records to a file"),
        Act.EXPORT_PROCEDURES: mark("Acts", "Wrote procedures of countries to a file"),
        Act.REFRESH_FIGURES: mark("Acts", "Brought the figures up to date"),
        Act.PROPOSE_FIGURES: mark("Acts", "Proposed figures to be published"),
        Act.APPROVE_FIGURES: mark("Acts", "Approved figures that a colleague proposed"),
        Act.WITHDRAW_FIGURES: mark("Acts", "Took a proposal of figures back"),
        Act.PUBLISH_FIGURES: mark("Acts", "Published figures"),
        Act.ADD_USER: mark("Acts", "Added a user"),
        Act.CHANGE_PASSPHRASE: mark("Acts", "Changed a passphrase"),
        Act.LOCK: mark("Acts", "Locked"),
        Act.UNLOCK: mark("Acts", "Unlocked"),
    }
)
