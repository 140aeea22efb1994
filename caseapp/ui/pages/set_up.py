"""Set-up, on the first run: country, office, the first supervisor and her passphrase."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.codes.places import COUNTRY, WITH_PROCEDURE
from caseapp.domain.errors import KnownError
from caseapp.security import passphrases
from caseapp.security.strength import LEVEL_NAMES, measure
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import Notice
from caseapp.ui.passphrase_line import PassphraseLine
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

TITLE = mark("SetUp", "Set up a vault")
_INTRO = mark(
    "SetUp", "Everything stays on this laptop, encrypted. There is no way in without the passphrase."
)
_COUNTRY = mark("SetUp", "Country whose procedure you follow")
_OFFICE = mark("SetUp", "Name of the office, as letters show it")
_NAME = mark("SetUp", "Your name; you will be the first supervisor, number 1")
_PASSPHRASE = mark("SetUp", "Passphrase, at least 15 characters")
_AGAIN = mark("SetUp", "The same passphrase again")
_MAKE = mark("SetUp", "Make six words for me")
_STRENGTH = mark("SetUp", "Strength: {level}")
_DIFFER = mark("SetUp", "The two passphrases are not the same.")
_MISSING = mark("SetUp", "Give the office and your name.")
_CREATE = mark("SetUp", "Create the vault")
_CREATING = mark("SetUp", "Creating…")
_NOTE_DOWN = mark(
    "SetUp", "Write the words down and keep the paper away from this laptop until you know them."
)


@dataclass(frozen=True)
class SetUpAnswers:
    """What set-up asks."""

    country: str
    office: str
    name: str = field(repr=False)
    passphrase: str = field(repr=False)


class SetUpForm(QWidget):
    """Asks on one card; `create_wanted` hands the answers over once they can work."""

    create_wanted = Signal(object)

    def __init__(self, kit: Kit, country: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._country = self._countries(country)
        self._office, self._name = self._line("office", 200), self._line("display_name", 80)
        self._passphrase = PassphraseLine(kit, kit.words(_PASSPHRASE), "passphrase", self)
        self._again = PassphraseLine(kit, kit.words(_AGAIN), "passphrase_again", self)
        self._passphrase.edited.connect(self._measure)
        self._again.entered.connect(self._submit)
        self._strength = Label("", role="caption", parent=self)
        self._notice = Notice(kit, tone=Tone.OVERDUE, parent=self)
        self._notice.hide()
        self._button = QPushButton(kit.words(_CREATE), self)
        self._button.setObjectName("create")
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self._submit)
        self._arrange()
        self._measure()

    def show_refused(self, error: KnownError) -> None:
        """Says why there is no vault yet."""
        self._refuse(self._kit.words(error.text))

    def _submit(self) -> None:
        if not self._button.isEnabled():  # a second Enter while the vault is made
            return
        office, name = self._office.text().strip(), self._name.text().strip()
        if not office or not name:
            self._refuse(self._kit.words(_MISSING))
            return
        if self._passphrase.words() != self._again.words():
            self._refuse(self._kit.words(_DIFFER))
            return
        try:
            passphrases.require_good(self._passphrase.words(), context=(name, office))
        except KnownError as error:
            self.show_refused(error)
            return
        self._notice.hide()
        self._button.setEnabled(False)
        self._button.setText(self._kit.words(_CREATING))
        self.create_wanted.emit(
            SetUpAnswers(str(self._country.currentData()), office, name, self._passphrase.words())
        )

    def _refuse(self, words: str) -> None:
        self._notice.show_words(words)
        self._notice.show()
        self._button.setEnabled(True)
        self._button.setText(self._kit.words(_CREATE))

    def _make_words(self) -> None:
        words = passphrases.generated()
        self._passphrase.line.setEchoMode(QLineEdit.EchoMode.Normal)
        self._passphrase.show_typed(words)
        self._again.line.clear()
        self._notice.show_words(self._kit.words(_NOTE_DOWN))
        self._notice.show()

    def _measure(self) -> None:
        level = measure(
            passphrases.normalised(self._passphrase.words()), (self._name.text(), self._office.text())
        ).level
        self._strength.show_words(self._kit.words(_STRENGTH.filled(level=LEVEL_NAMES[level])))
        self._strength.setVisible(bool(self._passphrase.words()))

    def _countries(self, chosen: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("country")
        box.setAccessibleName(self._kit.words(_COUNTRY))
        catalogue = self._kit.words.catalogue
        named = self._kit.words.sorted_by_name([(code, COUNTRY.label(code, catalogue)) for code in COUNTRY])
        first = [pair for pair in named if pair[0] in WITH_PROCEDURE]
        others = [pair for pair in named if pair[0] not in WITH_PROCEDURE]
        for code, name in (*first, *others):
            box.addItem(name, code)
        box.insertSeparator(len(first))
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _line(self, name: str, longest: int) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setMaxLength(longest)
        return line

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(1))
        column.addWidget(Label(self._kit.words(_INTRO), role="quiet", parent=self))
        column.addWidget(self._notice)
        asked = (
            (_COUNTRY, self._country),
            (_OFFICE, self._office),
            (_NAME, self._name),
            (_PASSPHRASE, self._passphrase),
            (_AGAIN, self._again),
        )
        for words, widget in asked:
            label = Label(self._kit.words(words), role="label", parent=self)
            label.setBuddy(widget)
            widget.setAccessibleName(self._kit.words(words))
            column.addWidget(label)
            column.addWidget(widget)
        make = QPushButton(self._kit.words(_MAKE), self)
        make.setObjectName("make_words")
        make.clicked.connect(self._make_words)
        row = QHBoxLayout()
        row.addWidget(self._strength, 1)
        row.addWidget(make)
        column.insertLayout(column.count() - 2, row)
        column.addSpacing(self._kit.look.px(1))
        column.addWidget(self._button)
