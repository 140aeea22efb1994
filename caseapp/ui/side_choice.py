"""One field of two cases: its two answers side by side, one of them chosen by key or by a press."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.fields import Field
from caseapp.domain.record import NOTHING, UNANSWERED_LABELS, Record
from caseapp.operations.merging import FieldPair
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.plain import Label
from caseapp.ui.record_view import answer_in_words

_NOT_ASKED = mark("Merge", "no answer")


def said_in_words(kit: Kit, asked: Field, record: Record) -> str:
    """The answer of a record to one field, the reason for having none, or that there is neither."""
    reason = record.unanswered.get(asked.name)
    if reason is not None:
        return kit.words(UNANSWERED_LABELS[reason])
    value = getattr(record, asked.name)
    return kit.words(_NOT_ASKED) if value in NOTHING else answer_in_words(kit, asked, value)


class SideChoice(QWidget):
    """`chosen` comes with whether the other case's answer was chosen; arrows go from one to the other."""

    chosen = Signal(bool)

    def __init__(
        self, kit: Kit, pair: FieldPair, codes: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = kit.words(pair.asked.ask.label)
        self.setObjectName(f"choice.{pair.asked.name}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(0.5))
        column.addWidget(Label(name, role="label", parent=self))
        row = QHBoxLayout()
        row.setSpacing(kit.look.px(2))
        self._group = QButtonGroup(self)
        for place, (code, record) in enumerate(zip(codes, (pair.kept, pair.other), strict=True)):
            words = said_in_words(kit, pair.asked, record)
            button = OptionButton(kit, words, checkable=True, parent=self)
            button.show_lines((), (code,))
            button.setAccessibleName(f"{name}: {words}, {code}")
            button.setObjectName(f"{pair.asked.name}.{'other' if place else 'kept'}")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button, place)
            row.addWidget(button, 1)
        column.addLayout(row)
        self._group.button(int(pair.prefers_other)).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    def focus_chosen(self) -> None:
        """Moves the keyboard to the answer that is chosen."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus()

    def _toggled(self, place: int, is_checked: object) -> None:
        if is_checked:
            self.chosen.emit(bool(place))
