"""Makes the letter of a referral: choose its language, make it, and choose where to keep it."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.operations import letters
from caseapp.operations.letters import LetterPdf
from caseapp.text import Text, mark
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.files import choose_to_save
from caseapp.ui.gate import LANGUAGE_NAMES
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_HEADING = mark("LetterDialog", "Make the letter")
_LANGUAGE = mark("LetterDialog", "Language of the letter")
_COUNTED = mark("LetterDialog", "Each letter has a number of its own and is counted in the case.")
_MAKE, _SAVE = mark("LetterDialog", "Make the letter"), mark("LetterDialog", "Save the letter")
_MAKING = mark("LetterDialog", "The letter is being made…")
_MADE = mark("LetterDialog", "The letter is made: copy {copy}. Choose where to keep it.")
_BOXES = mark(
    "LetterDialog",
    "Some characters could not be drawn and stand as boxes. Look at the letter before it leaves.",
)
_WRITTEN = mark("LetterDialog", "The letter is saved. Delete the file once it is printed.")
_PDF = mark("LetterDialog", "PDF (*.pdf)")
_WIDTH = 60


class LetterDialog(Box):
    """Nothing is counted before the person asks for the letter, and closing the file box loses nothing."""

    def __init__(self, room: Room, case_id: str, referral_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._kit = room, room.kit
        self._case_id, self._referral_id = case_id, referral_id
        self._letter: LetterPdf | None = None
        self.setObjectName("letter")
        self.setAccessibleName(self._words(_HEADING))
        self.setMinimumWidth(self._kit.look.px(_WIDTH))
        self._languages = self._language_box()
        self._notice = Notice(self._kit, tone=Tone.SOON, parent=self)
        self._notice.hide()
        self._state = Label(self._words(_COUNTED), role="quiet", parent=self)
        self._go = QPushButton(self._words(_MAKE), self)
        self._go.setObjectName("make")
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)
        self._go.clicked.connect(lambda _=False: self._make_or_save())
        self._arrange()

    def _make_or_save(self) -> None:
        if self._letter is not None:
            self._choose_place(self._letter)
            return
        self._set_busy(busy=True)
        self._state.show_words(self._words(_MAKING))
        self._room.session.ask(
            letters.letter_pdf,
            self._case_id,
            self._referral_id,
            str(self._languages.currentData()),
            then=self._take,
            otherwise=self._show_refused,
        )

    def _take(self, letter: LetterPdf) -> None:
        self._letter = letter
        self._set_busy(busy=False)
        self._go.setText(self._words(_SAVE))
        copy = self._kit.words.number(letter.copy)
        self._state.show_words(self._words(_MADE.filled(copy=copy)))
        self._notice.show_words(self._words(_BOXES))
        self._notice.setVisible(not letter.is_complete)
        self._choose_place(letter)

    def _choose_place(self, letter: LetterPdf) -> None:
        choose_to_save(self, self._words(_PDF), lambda path: self._write(path, letter), letters.FILE_NAME)

    def _write(self, path: Path, letter: LetterPdf) -> None:
        self._set_busy(busy=True)
        self._room.session.ask(
            letters.write_letter, path, letter, then=self._show_written, otherwise=self._show_refused
        )

    def _show_written(self, _: object) -> None:
        self._room.say(self._words(_WRITTEN))
        self.accept()

    def _show_refused(self, error: KnownError) -> None:
        self._set_busy(busy=False)
        self._state.show_words(self._words(_COUNTED))
        self._notice.show_words(self._words(error.text))
        self._notice.show()

    def _forget(self) -> None:
        """Another language is another letter."""
        self._letter = None
        self._go.setText(self._words(_MAKE))
        self._state.show_words(self._words(_COUNTED))
        self._notice.hide()

    def _set_busy(self, *, busy: bool) -> None:
        self._go.setEnabled(not busy)
        self._languages.setEnabled(not busy)

    def _language_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("letter_language")
        box.setAccessibleName(self._words(_LANGUAGE))
        for code in letters.letter_languages():
            box.addItem(LANGUAGE_NAMES.get(code, code), code)
        box.setCurrentIndex(max(0, box.findData(self._kit.words.language)))
        box.activated.connect(lambda _: self._forget())
        return box

    def _arrange(self) -> None:
        px = self._kit.look.px
        row = last_row(self._kit, self, self._go)
        label = Label(self._words(_LANGUAGE), role="label", parent=self)
        label.setBuddy(self._languages)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(self._words(_HEADING), role="section", parent=self))
        for widget in (label, self._languages, self._state, self._notice):
            column.addWidget(widget)
        column.addLayout(row)

    def _words(self, text: Text) -> str:
        return self._kit.words(text)
