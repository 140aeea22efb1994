"""Prints a form of a step: choose its language and who is told, look it through, make it, and save it."""

from PySide6.QtWidgets import QCheckBox, QWidget

from caseapp.domain.errors import KnownError
from caseapp.operations import form_offers, forms, printing
from caseapp.operations.form_offers import FormLanguage, Offer
from caseapp.operations.forms import LookedForm
from caseapp.procedures.kinds import Form
from caseapp.text import mark
from caseapp.ui.dialogs.form_wish import FormChoices
from caseapp.ui.dialogs.looked_through import Pages
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.form_names import FORM_NAMES
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_LOOK = mark("PrintDialog", "Show what will be printed")
_TO_THE_END = mark("PrintDialog", "Read it to the end. Then confirm that it may leave.")
_READY = mark("FormDialog", "Read it. Then make it.")
_CONFIRM = mark("FormDialog", "I have looked through it. Nothing in it puts anybody in danger.")
_DRAFT = mark("FormDialog", "{name} (draft translation)")
_MISSING_LANGUAGE = mark("FormDialog", "{name} (not there yet: printed in English)")
_IN_ENGLISH = mark("FormDialog", "This form is not in {name} yet. It is printed in English.")
_LEFT_BLANK = mark("FormDialog", "Not on record, left blank to be written by hand: {names}.")
_ANSWERS = mark("FormDialog", "Answers of the record are in English: the program does not speak {name} yet.")
_IS_DRAFT = mark(
    "FormDialog", "Nobody who works in this language has signed the translation. The sheet says so."
)
_SAFE = mark(
    "PrintDialog", "Ask first whether it is safe for the person to keep this paper. If not, keep it here."
)
_WIDTH, _HEIGHT = 112, 82


class FormDialog(PdfDialog):
    """A form is only made once it was looked through; whatever is changed is looked through again."""

    def __init__(self, room: Room, case_id: str, form: Form, step_id: str | None, parent: QWidget) -> None:
        super().__init__(room, FORM_NAMES[form], forms.form_pdf, (case_id,), parent)
        self._case_id = case_id
        self._offer: Offer | None = None
        self._looked: LookedForm | None = None
        self._is_read = False
        self.setObjectName("print_form")
        self.setMinimumSize(self.kit.look.px(_WIDTH), self.kit.look.px(_HEIGHT))
        self.languages.clear()
        self._wanted = FormChoices(self.kit, self)
        self._wanted.changed.connect(self.forget)
        self._hint = Notice(self.kit, tone=Tone.SOON, parent=self)
        self._safe = Notice(self.kit, self.words(_SAFE), tone=Tone.SOON, icon="hand-palm", parent=self)
        self._pages = Pages(self.kit, self)
        self._pages.read_whole.connect(self._take_read)
        self._confirm = QCheckBox(self.words(_CONFIRM), self)
        self._confirm.setObjectName("looked_through")
        self._confirm.toggled.connect(lambda _: self._show_state())
        for widget in (self._wanted, self._hint, self._safe):
            self.body.addWidget(widget)
        self._waiting = Label("", role="quiet", parent=self)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self._waiting, 1)
        self.body.addWidget(self._confirm)
        self.forget()
        self.go.setEnabled(False)
        room.session.ask(
            form_offers.offer, case_id, form, step_id, then=self._take_offer, otherwise=self.show_refused
        )

    def make(self) -> None:
        if self._looked is None:
            self._look()
        else:
            self.ask_for(forms.form_pdf, (self._case_id, self._looked))

    def forget(self) -> None:
        super().forget()
        self._looked, self._is_read = None, False
        self._pages.show_nothing()
        self._confirm.setChecked(False)
        self._hint.hide()
        self._show_state()

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        self._wanted.setEnabled(not busy)
        if not busy:
            self._show_state()

    def show_refused(self, error: KnownError) -> None:
        super().show_refused(error)
        self.go.setEnabled(self._offer is not None and self._offer.stopped_because is None)

    def _take_offer(self, offer: Offer) -> None:
        self._offer = offer
        for language in offer.languages:
            self.languages.addItem(self._language_words(language), language.code)
        self.languages.setCurrentIndex(0)
        self._wanted.show_offer(offer)
        if offer.stopped_because is not None:
            self._say_hint(self.words(offer.stopped_because))
        self._show_state()

    def _language_words(self, language: FormLanguage) -> str:
        if language.is_missing:
            return self.words(_MISSING_LANGUAGE.filled(name=language.name))
        return self.words(_DRAFT.filled(name=language.name)) if language.is_draft else language.name

    def _look(self) -> None:
        if self._offer is None:
            return
        wish = self._wanted.wish(self._offer, self.language)
        self.set_busy(busy=True)
        self.room.session.ask(
            forms.look_through_form,
            self._case_id,
            wish,
            then=self._show_looked,
            otherwise=self.show_refused,
        )

    def _show_looked(self, looked: LookedForm) -> None:
        self._looked, self._is_read = looked, False
        self._pages.show_lines(looked.lines, looked.language)
        self._say_hint("\n".join(self._hints(looked)))
        self.set_busy(busy=False)
        self._pages.setFocus()

    def _hints(self, looked: LookedForm) -> list[str]:
        """What somebody should know of this sheet before it leaves."""
        hints: list[str] = []
        offered = self._offer.languages if self._offer is not None else ()
        names = {one.code: one.name for one in offered}
        if looked.language != looked.wish.language:
            name = names.get(looked.wish.language, looked.wish.language)
            hints.append(self.words(_IN_ENGLISH.filled(name=name)))
        if looked.is_draft:
            hints.append(self.words(_IS_DRAFT))
        if looked.wish.is_named and looked.language not in printing.print_languages():
            name = names.get(looked.language, looked.language)
            hints.append(self.words(_ANSWERS.filled(name=name)))
        if looked.missing:
            language = self.kit.words.language
            blanks = [form_offers.place_label(place, language) for place in looked.missing]
            listed = self.kit.words.locale.createSeparatedList(blanks)
            hints.append(self.words(_LEFT_BLANK.filled(names=listed)))
        return hints

    def _say_hint(self, words: str) -> None:
        self._hint.show_words(words)
        self._hint.setVisible(bool(words))

    def _take_read(self) -> None:
        self._is_read = True
        self._show_state()

    def _show_state(self) -> None:
        """A form is looked through, confirmed where it names somebody, then made."""
        is_shown, offer = self._looked is not None, self._offer
        needs_word = is_shown and self._wanted.is_named
        self._pages.setVisible(is_shown)
        self._waiting.setVisible(not is_shown)
        self._confirm.setVisible(needs_word)
        self._confirm.setEnabled(self._is_read)
        self._safe.setVisible(offer is not None and offer.is_for_person)
        can_go = offer is not None and offer.stopped_because is None
        self.go.setEnabled(can_go and (not needs_word or self._confirm.isChecked()))
        if not is_shown:
            self.go.setText(self.words(_LOOK))
        elif self.go.text() == self.words(_LOOK):
            super().forget()
        if is_shown and not self._is_read:
            self.say(_TO_THE_END if needs_word else _READY)
