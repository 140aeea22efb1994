"""The choices of a form's dialog: language, who is told, what is asked, and why without consent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from caseapp.operations.form_offers import Offer
from caseapp.operations.forms import FormWish, Ground
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label

_FOR_WHOM = mark("FormDialog", "Who is told")
_NAMELESS = mark("FormDialog", "Without a name: case code, age, sex, language and needs")
_CONSENT = mark("FormDialog", "{name}: what consent covers")
_LIFE = mark("FormDialog", "{name}: without consent, because a life is at risk")
_LAW = mark("FormDialog", "{name}: without consent, because a law demands it")
_REQUEST = mark("FormDialog", "What you ask for, in your own words; no names")
_REASON = mark("FormDialog", "Why without consent? It is kept in the case.")
_NEUTRAL = mark("FormDialog", "Neutral title, in case somebody else finds the paper")
_LINES = 3
_GROUNDS = {Ground.LIFE: _LIFE, Ground.LAW: _LAW}


class FormChoices(QWidget):
    """What is chosen becomes a wish; whatever changes makes another form."""

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._offer: Offer | None = None
        self.told = QComboBox(self)
        self.told.setObjectName("form_told")
        self.told.setAccessibleName(kit.words(_FOR_WHOM))
        self.told.activated.connect(lambda _: self._choose())
        self.request = QPlainTextEdit(self)
        self.request.setObjectName("form_request")
        self.request.setAccessibleName(kit.words(_REQUEST))
        self.request.setTabChangesFocus(True)
        self.request.setFixedHeight(_LINES * self.request.fontMetrics().lineSpacing() + kit.look.px(2))
        self.request.textChanged.connect(self.changed.emit)
        self.reason = QLineEdit(self)
        self.reason.setObjectName("form_reason")
        self.reason.setAccessibleName(kit.words(_REASON))
        self.reason.textChanged.connect(lambda _: self.changed.emit())
        self.neutral = QCheckBox(kit.words(_NEUTRAL), self)
        self.neutral.setObjectName("form_neutral")
        self.neutral.toggled.connect(lambda _: self.changed.emit())
        self._labels = {
            box: self._labelled(text, box)
            for box, text in ((self.told, _FOR_WHOM), (self.request, _REQUEST), (self.reason, _REASON))
        }
        self._arrange()

    def show_offer(self, offer: Offer) -> None:
        """Offers what this form can be made of."""
        self._offer = offer
        words = self._kit.words
        self.told.clear()
        self.told.addItem(words(_NAMELESS), (None, None))
        for one in offer.receivers:
            self.told.addItem(words(_CONSENT.filled(name=one.name)), (one.provider_id, None))
        for ground, text in _GROUNDS.items():
            for one in offer.others:
                self.told.addItem(words(text.filled(name=one.name)), (one.provider_id, ground.value))
        self._show_what_matters()

    @property
    def is_named(self) -> bool:
        """Whether the form names the person."""
        receiver, _ = self.told.currentData() or (None, None)
        return receiver is not None

    def wish(self, offer: Offer, language: str) -> FormWish:
        """What is chosen."""
        receiver, ground = self.told.currentData() or (None, None)
        return FormWish(
            offer.form,
            language,
            offer.step,
            receiver,
            is_named=receiver is not None,
            request=self.request.toPlainText() if not offer.is_for_person else "",
            is_neutral=self.neutral.isChecked(),
            ground=Ground(ground) if ground else None,
            reason=self.reason.text(),
        )

    def _choose(self) -> None:
        self._show_what_matters()
        self.changed.emit()

    def _show_what_matters(self) -> None:
        offer = self._offer
        is_letter = offer is not None and not offer.is_for_person
        _, ground = self.told.currentData() or (None, None)
        is_without = ground is not None
        shown = ((self.told, is_letter), (self.request, is_letter), (self.reason, is_without))
        for box, is_shown in shown:
            box.setVisible(is_shown)
            self._labels[box].setVisible(is_shown)
        self.neutral.setVisible(offer is not None and offer.has_neutral_title)

    def _labelled(self, text: Text, box: QWidget) -> Label:
        label = Label(self._kit.words(text), role="label", parent=self)
        label.setBuddy(box)
        return label

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(0.5))
        for box, label in self._labels.items():
            column.addWidget(label)
            column.addWidget(box)
        column.addWidget(self.neutral)
        self._show_what_matters()
