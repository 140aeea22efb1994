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
    SETTLE_STEP = "settle_step"
    EXTEND_STEP = "extend_step"
    REFER = "refer"
    ANSWER_REFERRAL = "answer_referral"
    PRINT_LETTER = "print_letter"
    ASSIGN = "assign"
    CLOSE_CASE = "close_case"
    REOPEN_CASE = "reopen_case"
    IMPORT = "import"
    EXPORT = "export"
    REFRESH_FIGURES = "refresh_figures"
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
        Act.SETTLE_STEP: mark("Acts", "Settled a step of the procedure"),
        Act.EXTEND_STEP: mark("Acts", "Gave a step more time"),
        Act.REFER: mark("Acts", "Referred to a service"),
        Act.ANSWER_REFERRAL: mark("Acts", "Recorded the answer to a referral"),
        Act.PRINT_LETTER: mark("Acts", "Made a referral letter"),
        Act.ASSIGN: mark("Acts", "Gave the case to a caseworker"),
        Act.CLOSE_CASE: mark("Acts", "Closed the case"),
        Act.REOPEN_CASE: mark("Acts", "Opened the closed case again"),
        Act.IMPORT: mark("Acts", "Brought in records"),
        Act.EXPORT: mark("Acts", "Wrote records to a file"),
        Act.REFRESH_FIGURES: mark("Acts", "Brought the figures up to date"),
        Act.PUBLISH_FIGURES: mark("Acts", "Published figures"),
        Act.ADD_USER: mark("Acts", "Added a user"),
        Act.CHANGE_PASSPHRASE: mark("Acts", "Changed a passphrase"),
        Act.LOCK: mark("Acts", "Locked"),
        Act.UNLOCK: mark("Acts", "Unlocked"),
    }
)
