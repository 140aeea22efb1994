"""Which instrument to screen with: the one that fits the person's age is chosen already."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.operations.screenings import INSTRUMENTS
from caseapp.procedures.kinds import Topic
from caseapp.text import mark
from caseapp.ui.interview_aid import BeforeYouBegin
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.plain import Label

_CHOOSE = mark("Screening", "Choose the questions")
_UNKNOWN = mark("Screening", "The age is not known: until it is, the person is treated as a child.")
_LABOUR_ONLY = mark(
    "Screening",
    "Both sets are about exploitation of labour. For other forms there is no checked set here: listen, then"
    " say in your decision what you saw and heard.",
)
_BEGIN, _BACK = mark("Screening", "Begin"), mark("Screening", "Back")
_WIDEST = 80  # units


class InstrumentChoice(QWidget):
    """`chosen` has the id of the instrument; `gave_up` comes when nothing is begun."""

    chosen = Signal(str)
    gave_up = Signal()

    def __init__(self, kit: Kit, stage: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        is_adult = stage == "adult"
        card = Card(kit, kit.words(_CHOOSE), self)
        card.setMaximumWidth(kit.look.px(_WIDEST))
        group = QButtonGroup(self)
        self._options: dict[str, OptionButton] = {}
        for instrument_id, (title, for_children) in INSTRUMENTS.items():
            option = OptionButton(kit, kit.words(title), checkable=True, parent=card)
            option.setObjectName(f"instrument.{instrument_id}")
            option.setChecked(for_children is not is_adult)
            group.addButton(option)
            card.body.addWidget(option)
            self._options[instrument_id] = option
        if stage == "unknown":
            card.body.addWidget(Label(kit.words(_UNKNOWN), parent=card))
        card.body.addWidget(Label(kit.words(_LABOUR_ONLY), role="quiet", parent=card))
        self._begin = QPushButton(kit.words(_BEGIN), card)
        self._begin.setObjectName("begin")
        self._begin.setProperty("role", "primary")
        self._begin.setDefault(True)
        self._begin.clicked.connect(lambda _=False: self._choose())
        back = QPushButton(kit.words(_BACK), card)
        back.setObjectName("back")
        back.clicked.connect(lambda _=False: self.gave_up.emit())
        row = QHBoxLayout()
        row.setSpacing(kit.look.px(1))
        row.addWidget(self._begin)
        row.addWidget(back)
        row.addStretch(1)
        card.body.addLayout(row)
        before = BeforeYouBegin(kit, Topic.SCREENING, self)
        before.setMaximumWidth(kit.look.px(_WIDEST))
        area = ScrolledColumn(kit, self)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # what is only read is scrolled to by keyboard
        for shown in (card, before):
            area.body.addWidget(shown)
        area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def focus(self) -> None:
        """Moves the keyboard to what is most likely wanted."""
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self.chosen.emit(next(name for name, option in self._options.items() if option.isChecked()))
