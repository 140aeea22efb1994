"""The ledger: everything ever released, for whom, what it cost, and a way to open its tables again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from caseapp.operations.figure_past import LedgerLine
from caseapp.security.rights import Right
from caseapp.statistics.charts import Chart
from caseapp.text import Text, mark
from caseapp.ui.figures.chart_view import FigureChart
from caseapp.ui.figures.words import METHODS
from caseapp.ui.kit import Kit
from caseapp.ui.pages.page import Me
from caseapp.ui.parts.card import Card, Part
from caseapp.ui.plain import Label

_LEDGER = mark("Figures", "Published so far")
_NONE_YET = mark("Figures", "Nothing has been published yet.")
_ENTRY = mark("Figures", "Release {number}: {title}, {period}, on {day}")
_BY = mark("Figures", "Proposed by {author}, approved by {approver}")
_BY_ONE = mark("Figures", "Published by {author}")
_FOR = mark("Figures", "For: {recipients}")
_FOR_NOBODY = mark("Figures", "For nobody in particular")
_CELLS = mark("Figures", "%n figure(s), shown or kept back")
_SPENT = mark("Figures", "Of what may ever be told by chance about the same people, {percent} % is spent")
_NO_RHO = mark("Figures", "Nothing of the budget for chance is spent: these figures have none")
_OPEN = mark("Figures", "Open the tables")
_AGAIN = mark("Figures", "Write again…")
_SOMEBODY = mark("Figures", "somebody who has left")
_ALL = 100


class LedgerCard(Card):
    """`open_wanted` and `again_wanted` hand over the number of a release."""

    open_wanted = Signal(int)
    again_wanted = Signal(int)

    def __init__(self, kit: Kit, me: Me, parent: QWidget | None = None) -> None:
        super().__init__(kit, kit.words(_LEDGER), parent)
        self._kit, self._me = kit, me
        self._holder: QWidget | None = None
        self._trend: Part | None = None

    def show_lines(self, lines: Sequence[LedgerLine]) -> None:
        """Shows the releases, the newest first."""
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(2))
        if not lines:
            column.addWidget(Label(self._kit.words(_NONE_YET), role="quiet", parent=self._holder))
        for line in lines:
            column.addWidget(self._row(line, self._holder))
        self.body.addWidget(self._holder)

    def show_trend(self, chart: Chart | None) -> None:
        """Shows how the published totals went from period to period, where there are several."""
        if self._trend is not None:
            self._trend.hide()
            self._trend.deleteLater()
        self._trend = None if chart is None else Part(self._kit, chart.title, self)
        if self._trend is not None and chart is not None:
            self._trend.body.addWidget(FigureChart(self._kit, chart, self._trend))
            self.body.addWidget(self._trend)

    def _row(self, line: LedgerLine, parent: QWidget) -> QWidget:
        kit = self._kit
        row = QWidget(parent)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(0.5))
        day, number = kit.words.day(line.at.astimezone().date()), kit.words.number(line.number)
        period = kit.words.code(line.period)
        entry = kit.words(_ENTRY.filled(number=number, title=line.title, period=period, day=day))
        column.addWidget(Label(entry, role="strong", parent=row))
        for text in self._about(line):
            column.addWidget(Label(kit.words(text), role="caption", parent=row))
        column.addWidget(self._budget(line, row)) if line.rho else None
        acts = QHBoxLayout()
        acts.setSpacing(kit.look.px(1))
        wanted = [(_OPEN, "open", self.open_wanted)]
        if self._me.may(Right.PUBLISH_FIGURES):
            wanted.append((_AGAIN, "again", self.again_wanted))
        for words, name, signal in wanted:
            button = QPushButton(kit.words(words), row)
            button.setObjectName(f"release.{line.number}.{name}")
            button.setAccessibleDescription(entry)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(line.number))
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)
        return row

    def _about(self, line: LedgerLine) -> list[Text]:
        author, approver = self._name(line.author), self._name(line.approver)
        by = _BY.filled(author=author, approver=approver) if line.approver else _BY_ONE.filled(author=author)
        whom = _FOR.filled(recipients=", ".join(line.recipients)) if line.recipients else _FOR_NOBODY
        percent = self._kit.words.number(_ALL * line.spent, 1)
        cost = _SPENT.filled(percent=percent) if line.rho else _NO_RHO
        return [METHODS[line.method].name, by, whom, _CELLS.counted(line.cells), cost]

    def _budget(self, line: LedgerLine, parent: QWidget) -> QProgressBar:
        bar = QProgressBar(parent)
        bar.setRange(0, _ALL)
        bar.setValue(min(_ALL, round(_ALL * line.spent)))
        bar.setTextVisible(False)
        percent = self._kit.words.number(_ALL * line.spent, 1)
        bar.setAccessibleName(self._kit.words(_SPENT.filled(percent=percent)))
        return bar

    def _name(self, user_id: str) -> str:
        people = {one.user_id: one.name for one in self._me.people} | {self._me.user_id: self._me.name}
        return people.get(user_id) or self._kit.words(_SOMEBODY)
