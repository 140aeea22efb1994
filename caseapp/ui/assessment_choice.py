"""What to assess with: the instruments for somebody of this age, the one that is due chosen already."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.instruments.instrument import Instrument, Status
from caseapp.text import mark
from caseapp.ui.assessment_words import words_of
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.parts.tag import Tag
from caseapp.ui.theme import Tone

_CHOOSE = mark("Assessment", "Choose what to assess")
_BEGIN, _BACK = mark("Assessment", "Begin"), mark("Assessment", "Back")
_DUE = mark("Assessment", "due for review")
_NOT_VERIFIED = mark("Assessment", "not verified")
_WIDEST = 90  # units


class AssessmentChoice(QWidget):
    """`chosen` has the id of the instrument; `gave_up` comes when nothing is begun."""

    chosen = Signal(str)
    gave_up = Signal()

    def __init__(
        self, kit: Kit, offered: Sequence[Instrument], due: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        area = ScrolledColumn(kit, self)
        card = Card(kit, kit.words(_CHOOSE), area.inside)
        card.setMaximumWidth(kit.look.px(_WIDEST))
        group = QButtonGroup(self)
        self._options: dict[str, OptionButton] = {}
        first = next((each.id for each in offered if each.id in due), offered[0].id)
        for instrument in offered:
            option = OptionButton(kit, words_of(kit, instrument.title), checkable=True, parent=card)
            option.setObjectName(f"instrument.{instrument.id}")
            option.show_lines(self._tags(instrument, due, option), (words_of(kit, instrument.purpose),))
            option.setChecked(instrument.id == first)
            group.addButton(option)
            card.body.addWidget(option)
            self._options[instrument.id] = option
        area.body.addWidget(card)
        area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self._footer())

    def focus(self) -> None:
        """Moves the keyboard to what is most likely wanted."""
        chosen = next(option for option in self._options.values() if option.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tags(self, instrument: Instrument, due: Collection[str], parent: QWidget) -> list[Tag]:
        words, tags = self._kit.words, []
        if instrument.id in due:
            tags.append(Tag(self._kit, words(_DUE), tone=Tone.SOON, parent=parent))
        if instrument.status is Status.MEMORY:
            tags.append(Tag(self._kit, words(_NOT_VERIFIED), icon="question", parent=parent))
        return tags

    def _footer(self) -> QFrame:
        footer = QFrame(self)
        footer.setProperty("part", "footer")
        self._begin = QPushButton(self._kit.words(_BEGIN), footer)
        self._begin.setObjectName("begin")
        self._begin.setProperty("role", "primary")
        self._begin.setDefault(True)
        self._begin.clicked.connect(lambda _=False: self._choose())
        back = QPushButton(self._kit.words(_BACK), footer)
        back.setObjectName("back")
        back.clicked.connect(lambda _=False: self.gave_up.emit())
        row, px = QHBoxLayout(footer), self._kit.look.px
        row.setContentsMargins(px(3), px(1), px(3), px(1))
        row.setSpacing(px(1))
        row.addWidget(self._begin)
        row.addWidget(back)
        row.addStretch(1)
        return footer

    def _choose(self) -> None:
        self.chosen.emit(next(name for name, option in self._options.items() if option.isChecked()))
