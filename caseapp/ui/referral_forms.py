"""What a referral asks: which help, from whom, what is shared, what is asked of them, what could go wrong."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.domain.checking import Problem
from caseapp.domain.records import Referral
from caseapp.operations.matching import Fit
from caseapp.text import Text, mark
from caseapp.ui.form_parts import joined, show_own
from caseapp.ui.forms import Form
from caseapp.ui.kit import Kit
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.provider_list import ProviderList

_HELP = mark("Referral", "Which help is needed")
_SHARED = mark("Referral", "What may they know")
_REQUEST = mark("Referral", "What you ask of them")
_HARM = mark("Referral", "Do no harm")


class ReferralForms(ScrolledColumn):
    """The answers of a referral; `parties_changed` comes when other people see other things."""

    changed = Signal()
    service_chosen = Signal(str)
    parties_changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._kit = kit
        self._service = ""
        self._help = self._form(_HELP, "service")
        self.providers = ProviderList(kit, self.inside)
        self.providers.changed.connect(self._party_edited)
        self.body.addWidget(self.providers)
        self._shares = self._form(_SHARED, "shares")
        self._request = self._form(_REQUEST, "urgency", "answer_due_on", "reason", "request")
        self._harm = self._form(_HARM, "what_could_go_wrong")
        self._forms = (self._help, self._shares, self._request, self._harm)
        self.body.addStretch(1)
        for form in self._forms:
            form.changed.connect(self.changed)
        self._help.changed.connect(self._service_edited)
        self._shares.changed.connect(self.parties_changed)

    @property
    def service(self) -> str:
        """The help that is wanted."""
        return str(self._help.question("service").answer() or "")

    @property
    def provider(self) -> str:
        """The id of the provider that is chosen."""
        return self.providers.chosen

    @property
    def shares(self) -> tuple[str, ...]:
        """The parts of the record that would be shared."""
        given = self._shares.question("shares").answer()
        return tuple(given) if isinstance(given, tuple) else ()

    def answers(self) -> dict[str, object]:
        """The answers as they stand."""
        chosen = {"provider": self.provider} if self.provider else {}
        return {**joined(self._forms), **chosen}

    def show_answers(self, answers: Mapping[str, object]) -> None:
        """Shows answers as `answers` gave them; the providers of the service are asked for anew."""
        for form in self._forms:
            show_own(form, answers)
        self.providers.show_fits(None)
        self.providers.choose(str(answers.get("provider") or ""))
        self.providers.show_problem("")
        self._service = self.service
        self.service_chosen.emit(self._service)

    def show_fits(self, fits: Sequence[Fit]) -> None:
        """Shows who gives the help that is wanted."""
        self.providers.show_fits(fits)
        self.parties_changed.emit()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Says under each field what is wrong, and moves the keyboard to the first of them."""
        found = tuple(problems)
        for form in reversed(self._forms):
            form.show_problems(problem for problem in found if problem.field in form.names)
        provider = next((problem for problem in found if problem.field == "provider"), None)
        self.providers.show_problem(self._kit.words(provider.sentence) if provider else "")

    def focus_first(self) -> None:
        """Moves the keyboard to the first question."""
        self._help.focus_first()

    def focus_request(self) -> None:
        """Moves the keyboard to what is asked of the provider, once the consent is settled."""
        self._request.focus_first()

    def _service_edited(self) -> None:
        if self.service != self._service:
            self._service = self.service
            self.service_chosen.emit(self._service)

    def _party_edited(self) -> None:
        self.changed.emit()
        self.parties_changed.emit()

    def _form(self, heading: Text, *names: str) -> Form:
        form = Form(self._kit, Referral, self.inside, only=names, heading=self._kit.words(heading))
        form.setObjectName(f"form.{names[0]}")
        self.body.addWidget(form)
        return form
