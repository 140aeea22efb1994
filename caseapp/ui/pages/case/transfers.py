"""The transfers of a case: offered, accepted or refused, and the way to a new one."""

from collections.abc import Mapping

from caseapp.domain.codes.support import TRANSFER_STATE
from caseapp.domain.records import Transfer
from caseapp.operations import transfers
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.records import Place
from caseapp.operations.rules import open_transfer
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import mark
from caseapp.ui.dialogs.asking import ask_why
from caseapp.ui.dialogs.choosing import ChoosingDialog
from caseapp.ui.pages.case.heading import heading_of, state_of
from caseapp.ui.pages.case.listed import Act, ListedSection, Shown
from caseapp.ui.parts.message import confirm

_ACCEPT, _REFUSE = mark("Transfers", "Take the case over"), mark("Transfers", "Do not take it")
_ANSWER, _WITHDRAW = mark("Transfers", "Record the answer"), mark("Transfers", "Take the offer back")
_ACCEPT_ASK = mark("Transfers", "Take this case over?")
_ACCEPT_WHY = mark("Transfers", "You are responsible for it from now on, and the colleague is told.")
_REFUSE_ASK = mark("Transfers", "Why do you not take the case?")
_WITHDRAW_ASK = mark("Transfers", "Why do you take the offer back?")
_ANSWER_ABOUT = mark("Transfers", "What the other office or organisation said. A refusal needs its reason.")
_OFFERED = mark("Transfers", "This case is offered already. Take that offer back before you make another.")
_CLOSES = mark("Transfers", "Close the case here as transferred (otherwise it stays shared)")


def _offer(desk: Desk, _record_type: object, untrusted: Mapping[str, object], place: Place) -> Changes:
    """Offering is an act of its own; here it has the shape of keeping a record."""
    if place.case_id is None:
        raise TypeError
    return transfers.offer_case_with(desk, place.case_id, untrusted, place.draft_key)


class TransfersSection(ListedSection):
    """A card for each transfer, the newest first."""

    record_type = Transfer
    add_words = mark("Transfers", "Hand the case over")
    nothing = (
        mark("Transfers", "No transfer"),
        mark(
            "Transfers",
            "The whole case goes to a colleague or another office once they accept. Ask the person first.",
        ),
    )
    save = staticmethod(_offer)

    def add(self) -> None:
        """Opens an empty form, unless the case is offered already."""
        if self.view is not None and open_transfer(self.view.records) is not None:
            self.room.say(self.kit.words(_OFFERED))
        else:
            super().add()

    def shown(self, stored: Stored) -> Shown:
        transfer = _transfer(stored)
        acts = self._acts(stored.id, transfer) if self.is_open and transfer.state == "offered" else ()
        return Shown(heading_of(self.kit, transfer), state_of(self.kit, transfer), acts, can_edit=False)

    def _acts(self, transfer_id: str, transfer: Transfer) -> tuple[Act, ...]:
        me = self.room.me
        if not me.may(Right.TRANSFER_CASE):
            return ()
        if transfer.colleague == me.user_id:
            return (
                Act(_ACCEPT, lambda: self._accept(transfer_id), "accept", is_primary=True),
                Act(_REFUSE, lambda: self._refuse(transfer_id), "refuse"),
            )
        responsible = self.view.case.responsible if self.view is not None else None
        if responsible not in (None, me.user_id) and not me.may(Right.ASSIGN_CASE):
            return ()
        back = Act(_WITHDRAW, lambda: self._withdraw(transfer_id), "withdraw")
        if transfer.to == transfers.COLLEAGUE:
            return (back,)
        return (Act(_ANSWER, lambda: self._answer(transfer_id), "answer", is_primary=True), back)

    def _accept(self, transfer_id: str) -> None:
        confirm(
            self.kit,
            self,
            self.kit.words(_ACCEPT_ASK),
            (_ACCEPT, lambda: self._act(transfers.accept_case, transfer_id)),
            details=self.kit.words(_ACCEPT_WHY),
        )

    def _refuse(self, transfer_id: str) -> None:
        heading = self.kit.words(_REFUSE_ASK)
        ask_why(
            self.kit, self, heading, _REFUSE, lambda why: self._leave(transfers.refuse_case, transfer_id, why)
        )

    def _withdraw(self, transfer_id: str) -> None:
        heading = self.kit.words(_WITHDRAW_ASK)
        ask_why(
            self.kit,
            self,
            heading,
            _WITHDRAW,
            lambda why: self._act(transfers.withdraw_transfer, transfer_id, why),
        )

    def _answer(self, transfer_id: str) -> None:
        catalogue = self.kit.words.catalogue
        choices = [(code, TRANSFER_STATE.label(code, catalogue)) for code in ("accepted", "refused")]
        sentences = (_ANSWER, _ANSWER_ABOUT, _ANSWER)
        ChoosingDialog(
            self.room,
            self,
            sentences,
            choices,
            lambda code, words, closes: self._record(transfer_id, code, words, closes=closes),
            box=_CLOSES,
        ).open()

    def _record(self, transfer_id: str, state: str, words: str, *, closes: bool) -> None:
        self._act(_record_answer, transfer_id, state, words, closes)

    def _act(self, operation: object, *what: object) -> None:
        if self.view is not None and callable(operation):
            self.room.session.act(operation, self.view.case_id, *what)

    def _leave(self, operation: object, *what: object) -> None:
        """After a refusal the case may be out of sight, so the list of cases takes its place."""
        if self.view is not None and callable(operation):
            self.room.session.ask(operation, self.view.case_id, *what, then=lambda _: self.room.go("cases"))


def _record_answer(
    desk: Desk, case_id: str, transfer_id: str, state: str, words: str, closes: object
) -> Changes:
    return transfers.record_transfer_answer(
        desk, case_id, transfer_id, state, words or None, closes=bool(closes)
    )


def _transfer(stored: Stored) -> Transfer:
    if not isinstance(stored.record, Transfer):
        raise TypeError
    return stored.record
