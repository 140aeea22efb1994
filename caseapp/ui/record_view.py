"""A record to read: answers under their headings, what identifies behind a mask."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from types import MappingProxyType

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from caseapp.domain.fields import Compartment, Field, Kind, fields_of
from caseapp.domain.record import NOTHING, UNANSWERED_LABELS, Record, Unanswered
from caseapp.text import mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card, Part
from caseapp.ui.plain import Label, MaskedLabel, hidden

_YES, _NO = mark("Editors", "Yes"), mark("Editors", "No")
Unmask = Callable[[str, Callable[[], None]], None]


def answer_in_words(kit: Kit, field: Field, value: object) -> str:
    """An answer as people read it."""
    codes, words = field.ask.codes, kit.words
    if isinstance(value, bool):
        return words(_YES if value else _NO)
    if isinstance(value, tuple | list):
        return words.locale.createSeparatedList([answer_in_words(kit, field, each) for each in value])
    if isinstance(value, datetime):
        return words.moment(value)
    if isinstance(value, date):
        return words.day(value)
    if isinstance(value, int):
        return words.digits(str(value))
    if codes is not None:
        return code_in_words(kit, codes, str(value))
    return words.partial_day(str(value)) if field.kind is Kind.PARTIAL_DATE else str(value)


class RecordView(QWidget):
    """Shows what was answered; to unmask a field it calls `wanted(name, show)`: see `MaskedLabel`.

    Without `wanted` nothing can be unmasked, for whoever may not see what identifies.
    `names` has the name of whatever a reference may point to; `is_flat` is for a view inside a card.
    """

    def __init__(
        self,
        kit: Kit,
        record: Record,
        wanted: Unmask | None,
        parent: QWidget | None = None,
        *,
        names: Mapping[str, str] = MappingProxyType({}),
        is_flat: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kit, self._record, self._wanted = kit, record, wanted
        self._names, self._is_flat = names, is_flat
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(2))
        grid: QGridLayout | None = None
        heading = ""
        for field in fields_of(type(record)):
            if field.ask.group is not None:
                heading, grid = kit.words(field.ask.group), None
            shown = self._shown(field)
            if shown is None:
                continue
            if grid is None:
                grid = self._card(heading, column)
            row = grid.rowCount()
            grid.setRowMinimumHeight(row, self._kit.look.px(4.5))
            grid.addWidget(Label(kit.words(field.ask.label), role="quiet", parent=self), row, 0)
            grid.addWidget(shown, row, 1)
        column.addStretch(1)

    def _card(self, heading: str, column: QVBoxLayout) -> QGridLayout:
        card = Part(self._kit, heading, self) if self._is_flat else Card(self._kit, heading, self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._kit.look.px(3))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        card.body.addLayout(grid)
        column.addWidget(card)
        return grid

    def _shown(self, field: Field) -> QWidget | None:
        value, reason = getattr(self._record, field.name), self._record.unanswered.get(field.name)
        if value in NOTHING and reason is None:
            return None
        return answer_view(self._kit, field, (value, reason), self._wanted, self, self._names)


def answer_view(
    kit: Kit,
    field: Field,
    answer: tuple[object, Unanswered | None],
    wanted: Unmask | None,
    parent: QWidget,
    names: Mapping[str, str],
) -> QWidget | None:
    """An answer, or the reason for having none; masked where it identifies, nothing where words have none."""
    value, reason = answer
    if reason is not None:
        return Label(kit.words(UNANSWERED_LABELS[reason]), role="quiet", parent=parent)
    if field.kind is Kind.ANSWERS:
        return None
    if field.kind is Kind.REFERENCE and str(value) not in names:
        return None  # a random id says nothing to anybody
    words = names.get(str(value)) or answer_in_words(kit, field, value)
    shown: QWidget
    if field.compartment is Compartment.IDENT:
        if wanted is None:
            return hidden(kit, parent)
        name = kit.words(field.ask.label)
        shown = MaskedLabel(kit, name, words, partial(wanted, field.name), parent=parent)
    else:
        shown = Label(words, parent=parent)
    shown.setObjectName(field.name)
    return shown
