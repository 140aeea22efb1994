"""The services that can help: what speaks for each, the fitting ones first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.fields import field_named
from caseapp.domain.records import Provider
from caseapp.operations.matching import Fit
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.record_view import answer_in_words
from caseapp.ui.theme import Tone

_HEADING = mark("Referral", "Who can help")
_CHOOSE_HELP = mark("Referral", "Choose the help that is needed first.")
_NOBODY = mark("Referral", "Nobody in the directory gives this help. Add a service to the directory first.")
_INACTIVE = mark("Referral", "takes no referrals now")
_FITS, _FITS_NOT = mark("Referral", "takes this person"), mark("Referral", "does not take this person")
_SPEAKS = mark("Referral", "speaks the language")
_INTERPRETER = mark("Referral", "interpreter needed")
_ABROAD = mark("Referral", "in another country")
_MORE = mark("Referral", "Show %n more")
_PLACE = mark("Referral", "{city}, {country}")
_LINE = mark("Referral", "{label}: {answer}")
_SHOWN = 6


class ProviderList(Card):
    """`chosen` is the id of the provider that is pressed, or nothing."""

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, kit.words(_HEADING), parent)
        self._kit = kit
        self.setObjectName("providers")
        self.chosen = ""
        self._fits: Sequence[Fit] = ()
        self._is_whole = False
        self._problem = Label("", role="caption", parent=self)
        self._problem.setObjectName("provider.problem")
        self._problem.show_tone(Tone.OVERDUE)
        self._problem.hide()
        self._group = QButtonGroup(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(kit.look.px(1))
        self.body.addWidget(self._problem)
        self.body.addLayout(self._lines)
        self.show_fits(None)

    def show_fits(self, fits: Sequence[Fit] | None) -> None:
        """Shows these providers; None while nobody knows yet what help is wanted."""
        self._fits, self._is_whole = fits or (), False
        if self.chosen not in {fit.provider_id for fit in self._fits}:
            self.chosen = self.chosen if fits is None else ""
        self._fill(_CHOOSE_HELP if fits is None else _NOBODY)

    def choose(self, provider_id: str) -> None:
        """Chooses a provider, such as the one of a draft."""
        self.chosen = provider_id
        self._fill(_CHOOSE_HELP)

    def show_problem(self, words: str) -> None:
        """Says what is wrong with the choice; nothing takes the words away."""
        self._problem.show_words(words)
        self._problem.setVisible(bool(words))

    def name_of(self, provider_id: str) -> str:
        """The name of a provider in the list."""
        return next((fit.provider.name for fit in self._fits if fit.provider_id == provider_id), "")

    def _fill(self, nothing: Text) -> None:
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if not self._fits:
            self._lines.addWidget(Label(self._kit.words(nothing), role="quiet", parent=self))
        for place, fit in enumerate(self._fits):
            if self._is_whole or place < _SHOWN or fit.provider_id == self.chosen:
                self._lines.addWidget(self._option(fit))
        if len(self._fits) > _SHOWN and not self._is_whole:
            more = QPushButton(self._kit.words(_MORE.counted(len(self._fits) - _SHOWN)), self)
            more.setObjectName("more_providers")
            more.setProperty("role", "plain")
            more.clicked.connect(lambda _=False: self._show_all())
            self._lines.addWidget(more)

    def _show_all(self) -> None:
        self._is_whole = True
        self._fill(_NOBODY)

    def _option(self, fit: Fit) -> OptionButton:
        option = OptionButton(self._kit, fit.provider.name, checkable=True, parent=self)
        option.setObjectName(f"provider.{fit.provider_id}")
        option.show_lines(self._tags(fit), self._about(fit.provider))
        option.setChecked(fit.provider_id == self.chosen)
        option.setEnabled(fit.provider.is_active)
        option.clicked.connect(lambda _=False, chosen=fit.provider_id: self._press(chosen))
        self._group.addButton(option)
        return option

    def _press(self, provider_id: str) -> None:
        self.chosen = provider_id
        self.show_problem("")
        self.changed.emit()

    def _tags(self, fit: Fit) -> list[Tag]:
        said: list[tuple[bool, Text, Tone, str]] = [
            (not fit.provider.is_active, _INACTIVE, Tone.OVERDUE, "prohibit"),
            (fit.takes_person is True, _FITS, Tone.DONE, "check-circle"),
            (fit.takes_person is False, _FITS_NOT, Tone.SOON, "warning"),
            (fit.speaks_language is True, _SPEAKS, Tone.DONE, "chat-circle"),
            (fit.speaks_language is False, _INTERPRETER, Tone.SOON, "chats-circle"),
            (not fit.is_near, _ABROAD, Tone.SOON, "globe-simple"),
        ]
        words = self._kit.words
        return [
            Tag(self._kit, words(text), tone=tone, icon=icon, parent=self)
            for holds, text, tone, icon in said
            if holds
        ]

    def _about(self, provider: Provider) -> list[str]:
        words = self._kit.words
        country = self._answer(provider, "country")
        place = words(_PLACE.filled(city=provider.city, country=country)) if provider.city else country
        opening = [self._labelled(provider, name) for name in ("hours", "cost")]
        lines = (
            place,
            self._labelled(provider, "takes"),
            self._labelled(provider, "languages"),
            " · ".join(line for line in opening if line),
        )
        return [line for line in lines if line]

    def _labelled(self, provider: Provider, name: str) -> str:
        answer = self._answer(provider, name)
        label = field_named(Provider, name).ask.label
        return self._kit.words(_LINE.filled(label=label, answer=answer)) if answer else ""

    def _answer(self, provider: Provider, name: str) -> str:
        value = getattr(provider, name)
        return answer_in_words(self._kit, field_named(Provider, name), value) if value else ""
