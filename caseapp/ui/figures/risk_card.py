"""The risk before and after protection, in attacks that succeed; and what protection costs in exactness."""

from PySide6.QtWidgets import QGridLayout, QWidget

from caseapp.operations.figure_preview import Preview
from caseapp.statistics.plan import Method
from caseapp.statistics.protect import Status
from caseapp.text import Text, mark
from caseapp.ui.figures.words import METHODS
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_RISK = mark("Figures", "Risk for the people counted")
_SAFE = mark("Figures", "Tested: nobody can be worked out from these tables.")
_PLAIN = mark("Figures", "In the plain tables %n person(s) could have been found.")
_PLAIN_SMALL = mark("Figures", "In the plain tables %n small group(s) could have been worked out.")
_PLAIN_NONE = mark("Figures", "The plain tables are safe, too: every group in them is large.")
_THESE_NONE = mark("Figures", "In these: none.")
_ATTACKS = mark("Figures", "Attacks that succeed")
_BEFORE, _AFTER = mark("Figures", "Before protection"), mark("Figures", "After protection")
_ALONE = mark("Figures", "Finding somebody who is the only one in a figure")
_SMALL = mark("Figures", "Working out that a group has fewer than {k} people")
_ALIKE = mark("Figures", "Learning of everybody in a group what nearly all of it are")
_NONE = mark("Figures", "none")
_COSTS = mark("Figures", "What protection costs")
_ERROR = mark("Figures", "Figures of 10 people and more are off by {percent} % on average.")
_EXACT = mark("Figures", "Every figure that is shown is the true one.")
_HOLES = mark("Figures", "%n figure(s) are hidden and leave a hole.")
_NO_HOLES = mark("Figures", "No figure is hidden, so there are no holes.")
_CELLS: dict[Status, Text] = {
    Status.SHOWN: mark("Figures", "{count} figures shown exactly"),
    Status.ROUNDED: mark("Figures", "{count} figures rounded"),
    Status.NOISY: mark("Figures", "{count} figures with chance added"),
    Status.HIDDEN: mark("Figures", "{count} figures hidden"),
    Status.ZERO: mark("Figures", "{count} zeros"),
}
_COARSE = mark("Figures", "{count} figures counted from the coarse records")


class RiskCard(Card):
    """What an attacker finds in the plain tables and in these, then error and holes, in plain words."""

    def __init__(self, kit: Kit, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(kit, kit.words(_RISK), parent)
        self.setObjectName("risk")
        self._kit, self._preview = kit, preview
        tag = Tag(kit, kit.words(_SAFE), tone=Tone.DONE, parent=self)
        self.body.addWidget(Label(self._in_one_line(), role="strong", parent=self))
        self.body.addWidget(tag)
        self.body.addLayout(self._attacks())
        self.body.addWidget(Label(kit.words(_COSTS), role="strong", parent=self))
        for line in self._costs():
            self.body.addWidget(Label(line, parent=self))

    def _in_one_line(self) -> str:
        words, plain = self._kit.words, self._preview.plain
        if not plain.alone and not plain.small:
            return words(_PLAIN_NONE)
        before = _PLAIN.counted(plain.alone) if plain.alone else _PLAIN_SMALL.counted(plain.small)
        return f"{words(before)} {words(_THESE_NONE)}"

    def _attacks(self) -> QGridLayout:
        kit, plain, protected = self._kit, self._preview.plain, self._preview.protected
        rows = (
            (_ALONE, plain.alone, protected.after.exact),
            (_SMALL.filled(k=kit.words.number(protected.plan.k)), plain.small, protected.after.unsafe),
            (_ALIKE, plain.alike, protected.certificate.alike),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(kit.look.px(3))
        grid.setVerticalSpacing(kit.look.px(0.75))
        grid.setColumnStretch(0, 1)
        for place, head in enumerate((_ATTACKS, _BEFORE, _AFTER)):
            grid.addWidget(Label(kit.words(head), role="caption", wraps=place == 0, parent=self), 0, place)
        for row, (words, before, after) in enumerate(rows, start=1):
            grid.addWidget(Label(kit.words(words), parent=self), row, 0)
            for place, number in ((1, before), (2, after)):
                told = kit.words.number(number) if number else kit.words(_NONE)
                label = Label(told, role="strong", wraps=False, parent=self)
                label.show_tone(Tone.OVERDUE if number else Tone.DONE)
                grid.addWidget(label, row, place)
        return grid

    def _costs(self) -> list[str]:
        kit, protected = self._kit, self._preview.protected
        numbers = {status: number for status, number in protected.numbers().items() if number}
        percent = kit.words.number(100 * protected.error, 1)
        off = _ERROR.filled(percent=percent) if protected.error else _EXACT
        hidden = numbers.get(Status.HIDDEN, 0)
        holes = _HOLES.counted(hidden) if hidden else _NO_HOLES
        cells = _CELLS | ({Status.SHOWN: _COARSE} if protected.plan.method is Method.KANON else {})
        told = [
            kit.words(cells[status].filled(count=kit.words.number(number)))
            for status, number in numbers.items()
        ]
        plan, number = protected.plan, kit.words.number
        about = METHODS[plan.method].about.filled(k=number(plan.k), base=number(plan.base))
        return [
            kit.words(about),
            kit.words(off),
            kit.words(holes),
            " · ".join(told),
        ]
