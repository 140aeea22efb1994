"""The directory of services: who helps with what, for whom, and whether they take referrals now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from caseapp.domain.codes.casework import SERVICE
from caseapp.domain.codes.places import COUNTRY
from caseapp.domain.records import Provider
from caseapp.operations import casebook
from caseapp.operations.changes import Changes
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import mark
from caseapp.ui.pages.beside_cases import BesideCasesPage
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

TITLE = mark("Directory", "Directory")
_ABOUT = mark("Directory", "Services people can be referred to")
_ADD = mark("Directory", "Add a service provider")
_EDIT = mark("CaseSection", "Write")
_NONE = mark("Directory", "No service provider yet")
_NONE_WORDS = mark("Directory", "Add the shelters, clinics and lawyers you refer people to.")
_OPEN, _NOT_NOW = mark("Directory", "takes referrals"), mark("Directory", "takes no referrals now")


class DirectoryPage(BesideCasesPage):
    """A card for each provider; an editor takes the place of the list while one is written."""

    name = "directory"

    record_type = Provider
    title, about, add_words = TITLE, _ABOUT, _ADD
    right = Right.MANAGE_PROVIDERS

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about all providers
        self.session.ask(casebook.providers, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        return Provider.kind in changes.kinds

    def _show(self, found: tuple[Stored, ...]) -> None:
        area = ScrolledColumn(self.kit, self)
        if not found:
            area.body.addWidget(
                EmptyState(self.kit, self.words(_NONE), self.words(_NONE_WORDS), parent=self), 1
            )
        for stored in sorted(found, key=_name):
            if isinstance(stored.record, Provider):
                area.body.addWidget(self._card(stored, stored.record))
        area.body.addStretch(1)
        self.show_list(area)

    def _card(self, stored: Stored, provider: Provider) -> Card:
        catalogue = self.kit.words.catalogue
        card = Card(self.kit, provider.name, self)
        words, tone = (_OPEN, Tone.DONE) if provider.is_active else (_NOT_NOW, Tone.OVERDUE)
        tag = Tag(self.kit, self.words(words), tone=tone, parent=card)
        card.acts.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.may_write:
            edit = QPushButton(self.words(_EDIT), card)
            edit.setObjectName(f"edit.{stored.id}")
            edit.clicked.connect(lambda _=False: self.write(stored))
            card.acts.addWidget(edit)
        services = [SERVICE.label(code, catalogue) for code in provider.services]
        place = [part for part in (provider.city, COUNTRY.label(provider.country, catalogue)) if part]
        for line in (self.kit.words.locale.createSeparatedList(services), " · ".join(place)):
            if line:
                card.body.addWidget(Label(line, role="quiet", parent=card))
        return card


def _name(stored: Stored) -> str:
    return stored.record.name.casefold() if isinstance(stored.record, Provider) else ""
