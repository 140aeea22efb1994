"""What was put up for approval in a case, what was decided, and the way to ask."""

from caseapp.domain.records import RECORD_TYPES, Approval
from caseapp.operations import approvals
from caseapp.operations.approving import is_approvable
from caseapp.security.rights import Right
from caseapp.storage.stored import Draft, Stored
from caseapp.text import Text, mark
from caseapp.ui.dialogs.asking import ask_why
from caseapp.ui.dialogs.choosing import ChoosingDialog
from caseapp.ui.pages.case.heading import heading_of, state_of
from caseapp.ui.pages.case.listed import Act, ListedSection, Shown
from caseapp.ui.parts.message import confirm
from caseapp.ui.theme import Tone

_APPROVE, _SEND_BACK = mark("Approvals", "Approve"), mark("Approvals", "Send back")
_APPROVE_ASK = mark("Approvals", "Approve this as it stands?")
_APPROVE_WHY = mark(
    "Approvals", "Read it first in its own section. If it is changed later, it is asked again."
)
_SEND_BACK_ASK = mark("Approvals", "What has to change?")
_ASK = mark("Approvals", "Ask for approval")
_ASK_ABOUT = mark("Approvals", "Choose what somebody else should look at, and say what to look at.")
_NOTHING_TO_ASK = mark("Approvals", "There is no assessment, goal or closure yet to put up for approval.")
_CHANGED = mark("Approvals", "changed since")
_OF = mark("Approvals", "{kind}: {about}")


class ApprovalsSection(ListedSection):
    """A card for each question, the newest first."""

    record_type = Approval
    add_words = _ASK
    nothing = (
        mark("Approvals", "Nothing was put up for approval yet"),
        mark(
            "Approvals",
            "An assessment, a goal or a closure is approved by a supervisor, never by its writer.",
        ),
    )

    def add(self) -> None:
        """Asks which record is put up."""
        if self.view is None or not self.is_open:
            return
        found = [each for each in self.view.records if is_approvable(each)]
        if not found:
            self.room.say(self.kit.words(_NOTHING_TO_ASK))
            return
        choices = [(each.id, self._name(each)) for each in reversed(found)]
        ChoosingDialog(self.room, self, (_ASK, _ASK_ABOUT, _ASK), choices, self._ask).open()

    def open_draft(self, draft: Draft) -> None:
        """Nothing here is written in a form."""

    def shown(self, stored: Stored) -> Shown:
        approval = _approval(stored)
        subject = self._subject(approval)
        heading = self._name(subject) if subject is not None else self.kit.words(_kind(approval))
        tags = list(state_of(self.kit, approval))
        if subject is not None and subject.version != approval.subject_version:
            tags.append((self.kit.words(_CHANGED), Tone.SOON))
        is_mine = approval.asked_by == self.room.me.user_id
        acts = self._acts(stored.id) if approval.state == "asked" and not is_mine else ()
        return Shown(heading, tags, acts, can_edit=False)

    def _acts(self, approval_id: str) -> tuple[Act, ...]:
        if not self.room.me.may(Right.APPROVE):
            return ()
        return (
            Act(_APPROVE, lambda: self._approve(approval_id), "approve", is_primary=True),
            Act(_SEND_BACK, lambda: self._send_back(approval_id), "send_back"),
        )

    def _approve(self, approval_id: str) -> None:
        act = (_APPROVE, lambda: self._act(approvals.approve, approval_id))
        words = self.kit.words
        confirm(self.kit, self, words(_APPROVE_ASK), act, details=words(_APPROVE_WHY))

    def _send_back(self, approval_id: str) -> None:
        heading = self.kit.words(_SEND_BACK_ASK)
        ask_why(
            self.kit, self, heading, _SEND_BACK, lambda why: self._act(approvals.send_back, approval_id, why)
        )

    def _ask(self, record_id: str, words: str, _: bool) -> None:  # noqa: FBT001 - the dialog's own shape
        self._act(approvals.ask_for_approval, record_id, words or None)

    def _act(self, operation: object, *what: object) -> None:
        if self.view is not None and callable(operation):
            self.room.session.act(operation, self.view.case_id, *what)

    def _subject(self, approval: Approval) -> Stored | None:
        records = self.view.records if self.view is not None else ()
        return next((each for each in records if each.id == approval.subject), None)

    def _name(self, stored: Stored) -> str:
        about = heading_of(self.kit, stored.record)
        kind = self.kit.words(stored.record.label)
        return kind if about == kind else self.kit.words(_OF.filled(kind=kind, about=about))


def _approval(stored: Stored) -> Approval:
    if not isinstance(stored.record, Approval):
        raise TypeError
    return stored.record


def _kind(approval: Approval) -> Text:
    found = RECORD_TYPES.get(approval.subject_kind)
    return found.label if found is not None else Approval.label
