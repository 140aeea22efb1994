"""Makes a print: choose its language, make it, and choose where to keep it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.operations import printing
from caseapp.operations.printing import PrintedPdf
from caseapp.text import Text, mark
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.files import choose_to_save
from caseapp.ui.gate import LANGUAGE_NAMES
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_LANGUAGE = mark("PrintDialog", "Language")
_NOTED = mark("PrintDialog", "Each print has a number of its own and a line in the journal.")
_MAKE, _SAVE = mark("PrintDialog", "Make it"), mark("PrintDialog", "Save it")
_MAKING = mark("PrintDialog", "The pages are being made…")
_MADE = mark("PrintDialog", "%n page(s) made. Choose where to keep them.")
_BOXES = mark(
    "PrintDialog",
    "Some characters could not be drawn and stand as boxes. Look at the pages before they leave.",
)
_WRITTEN = mark("PrintDialog", "Saved. Delete the file once it is printed.")
_PDF = mark("LetterDialog", "PDF (*.pdf)")
_WIDTH = 60
Operation = Callable[..., PrintedPdf]


class PdfDialog(Box):
    """Calls `operation(desk, *arguments, language)`; nothing is made before the person asks for it."""

    def __init__(
        self, room: Room, heading: Text, operation: Operation, arguments: tuple[object, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.room, self.kit = room, room.kit
        self._operation, self._arguments = operation, arguments
        self._pdf: PrintedPdf | None = None
        self._has_chosen = False
        self.has_begun = False
        self.persons_language = self.kit.words.language
        self.setObjectName("print")
        self.setAccessibleName(self.words(heading))
        self.setMinimumWidth(self.kit.look.px(_WIDTH))
        self.languages = self._language_box()
        self._notice = Notice(self.kit, tone=Tone.SOON, parent=self)
        self._notice.hide()
        self._state = Label(self.words(_NOTED), role="quiet", parent=self)
        self.go = QPushButton(self.words(_MAKE), self)
        self.go.setObjectName("make")
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(lambda _=False: self._make_or_save())
        self.body = QVBoxLayout()
        self.choices = QHBoxLayout()
        self.choices.setSpacing(self.kit.look.px(1))
        self._arrange(heading)

    def prefer_persons_language(self, case_id: str) -> None:
        """Offers the person's own language first, unless another one is chosen by then."""
        self.room.session.ask(printing.persons_language, case_id, then=self._offer_language)

    def suggest(self, code: str) -> None:
        """Chooses a language, unless the person has."""
        if not self._has_chosen:
            self.languages.setCurrentIndex(max(0, self.languages.findData(code)))

    @property
    def language(self) -> str:
        """The language that is chosen."""
        return str(self.languages.currentData())

    def make(self) -> None:
        """Asks for the pages."""
        self.ask_for(self._operation, (*self._arguments, self.language))

    def ask_for(self, operation: Operation, arguments: tuple[object, ...]) -> None:
        """Has the pages made and offers to save them."""
        self.set_busy(busy=True)
        self._state.show_words(self.words(_MAKING))
        self.room.session.ask(operation, *arguments, then=self._take, otherwise=self.show_refused)

    def forget(self) -> None:
        """Anything else that is chosen makes other pages."""
        self._pdf = None
        self.go.setText(self.words(_MAKE))
        self._state.show_words(self.words(_NOTED))
        self._notice.hide()

    def set_busy(self, *, busy: bool) -> None:
        """Nothing can be chosen while pages are made."""
        self.go.setEnabled(not busy)
        self.languages.setEnabled(not busy)

    def show_refused(self, error: KnownError) -> None:
        """Says why there are no pages."""
        self.set_busy(busy=False)
        self._state.show_words(self.words(_NOTED))
        self._notice.show_words(self.words(error.text))
        self._notice.show()

    def say(self, text: Text) -> None:
        """Says what comes next."""
        self._state.show_words(self.words(text))

    def words(self, text: Text) -> str:
        """A sentence in the person's language."""
        return self.kit.words(text)

    def _offer_language(self, code: str | None) -> None:
        self.persons_language = code or self.persons_language
        if not self.has_begun:
            self.suggest(self.persons_language)

    def _choose_language(self) -> None:
        self._has_chosen = True
        self.forget()

    def _make_or_save(self) -> None:
        self.has_begun = True  # what is being made keeps its language
        if self._pdf is not None:
            self._choose_place(self._pdf)
        else:
            self.make()

    def _take(self, pdf: PrintedPdf) -> None:
        self._pdf = pdf
        self.set_busy(busy=False)
        self.go.setText(self.words(_SAVE))
        self._state.show_words(self.words(_MADE.counted(pdf.sheets)))
        self._notice.show_words(self.words(_BOXES))
        self._notice.setVisible(not pdf.is_complete)
        self._choose_place(pdf)

    def _choose_place(self, pdf: PrintedPdf) -> None:
        choose_to_save(self, self.words(_PDF), lambda path: self._write(path, pdf), printing.FILE_NAME)

    def _write(self, path: Path, pdf: PrintedPdf) -> None:
        self.set_busy(busy=True)
        self.room.session.ask(
            printing.write_print, path, pdf, then=self._show_written, otherwise=self.show_refused
        )

    def _show_written(self, _: object) -> None:
        self.room.say(self.words(_WRITTEN))
        self.accept()

    def _language_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("print_language")
        box.setAccessibleName(self.words(_LANGUAGE))
        for code in printing.print_languages():
            box.addItem(LANGUAGE_NAMES.get(code, code), code)
        box.setCurrentIndex(max(0, box.findData(self.kit.words.language)))
        box.activated.connect(lambda _: self._choose_language())
        return box

    def _arrange(self, heading: Text) -> None:
        px = self.kit.look.px
        label = Label(self.words(_LANGUAGE), role="label", wraps=False, parent=self)
        label.setBuddy(self.languages)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(self.words(heading), role="section", parent=self))
        self.choices.addWidget(label)
        self.choices.addWidget(self.languages, 1)
        column.addLayout(self.choices)
        column.addLayout(self.body, 1)
        for widget in (self._state, self._notice):
            column.addWidget(widget)
        column.addLayout(last_row(self.kit, self, self.go))
