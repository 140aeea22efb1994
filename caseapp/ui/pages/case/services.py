"""The log of services: a table with what they cost, by currency and by who pays, and a card for each."""

from PySide6.QtWidgets import QGridLayout, QWidget

from caseapp.domain.codes.casework import SERVICE
from caseapp.domain.codes.support import PAYER
from caseapp.domain.costs import Total, totals
from caseapp.domain.records import ServiceGiven
from caseapp.operations.casebook import CaseView
from caseapp.security.rights import Right
from caseapp.storage.stored import of_type
from caseapp.text import Text, mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.pages.case.records import RecordsSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label

_LOG = mark("Services", "Services at a glance")
_TOTAL = mark("Services", "Total")
_COUNT = mark("Services", "%n service(s)")
_AMOUNT = mark("Services", "{amount} {currency}")
_UNTIL = mark("Services", "{first} to {last}")
_NO_CURRENCY = mark("Services", "no currency given")
_HEADS = (
    mark("ServiceGiven", "From"),
    mark("ServiceGiven", "Service"),
    mark("ServiceGiven", "Provider"),
    mark("ServiceGiven", "Hours"),
    mark("ServiceGiven", "Cost"),
    mark("ServiceGiven", "Who pays"),
)
_NONE = "–"


class ServicesSection(RecordsSection):
    """Each service in a line, the sums below them, and then the services as they were written down."""

    def __init__(self, room: Room, about: Text, parent: QWidget | None = None) -> None:
        super().__init__(room, ServiceGiven, about)
        self.setParent(parent)

    def fill(self, view: CaseView) -> None:
        services = [service for _, service in of_type(view.records, ServiceGiven)]
        if services:
            self.body.addWidget(self._log(services))
        super().fill(view)

    def _log(self, services: list[ServiceGiven]) -> Card:
        card = Card(self.kit, self.kit.words(_LOG), self)
        card.setObjectName("service_log")
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.kit.look.px(2))
        grid.setVerticalSpacing(self.kit.look.px(0.75))
        for column, head in enumerate(_HEADS):
            grid.addWidget(Label(self.kit.words(head), role="caption", parent=card), 0, column)
            grid.setColumnStretch(column, 3 if column in (0, 1, 2) else 2)
        for service in sorted(services, key=lambda one: one.given_on):
            self._add(grid, card, self._cells(service), "body")
        for total in totals(services):
            self._add(grid, card, self._total(total), "strong")
        card.body.addLayout(grid)
        return card

    def _add(self, grid: QGridLayout, card: Card, cells: tuple[str, ...], role: str) -> None:
        row = grid.rowCount()
        for column, words in enumerate(cells):
            if words:
                grid.addWidget(Label(words, role=role, parent=card), row, column)

    def _cells(self, service: ServiceGiven) -> tuple[str, ...]:
        words = self.kit.words
        when = words.day(service.given_on)
        if service.given_until is not None:
            when = words(_UNTIL.filled(first=when, last=words.day(service.given_until)))
        cost = self._amount(service.cost, service.currency) if service.cost is not None else _NONE
        return (
            when,
            code_in_words(self.kit, SERVICE, service.service),
            self.names().get(service.provider or "", _NONE),
            words.number(service.hours) if service.hours is not None else _NONE,
            cost,
            code_in_words(self.kit, PAYER, service.payer) if service.payer else _NONE,
        )

    def _total(self, total: Total) -> tuple[str, ...]:
        payer = code_in_words(self.kit, PAYER, total.payer) if total.payer else _NONE
        words = self.kit.words
        return (
            words(_TOTAL),
            words(_COUNT.counted(total.count)),
            "",
            "",
            self._amount(total.cost, total.currency),
            payer,
        )

    def _amount(self, amount: int, currency: str | None) -> str:
        # The currency is written freely, so it is only shown to whoever may see what is.
        name = currency if currency and self.room.me.may(Right.REVEAL_IDENTITY) else None
        shown = name.strip().upper() if name else self.kit.words(_NO_CURRENCY)
        return self.kit.words(_AMOUNT.filled(amount=self.kit.words.number(amount), currency=shown))
