"""What a supervisor chooses before figures are made: title, period, tables, method."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSizePolicy, QWidget

from caseapp.operations.figure_menu import closed_periods, menu
from caseapp.operations.figures import Wish
from caseapp.statistics.plan import Method
from caseapp.text import Text, mark
from caseapp.ui.editors.chips import Chip
from caseapp.ui.flow import FlowLayout
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label

_CHOOSE = mark("Figures", "Choose")
_TITLE = mark("Figures", "Title")
_USUAL_TITLE = mark("Figures", "People assisted")
_PERIOD = mark("Figures", "Period; only periods that are over")
_TABLES = mark("Figures", "Tables")
_METHOD = mark("Figures", "How they are protected")
_SEE = mark("Figures", "See the figures")
_METHODS: dict[Method, tuple[Text, Text]] = {
    Method.ROUND: (
        mark("Figures", "Rounded (for sharing between countries)"),
        mark("Figures", "Every figure is rounded to tens, together, so that totals add up and nobody shows."),
    ),
    Method.SUPPRESS: (
        mark("Figures", "Small figures hidden (for partners who need true values)"),
        mark("Figures", "True figures; those under 11, and others that would give them away, are hidden."),
    ),
}
_FIRST_TABLES = 2


class FigureChoice(Card):
    """`see_wanted` hands over the wish."""

    see_wanted = Signal(object)  # Wish

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, kit.words(_CHOOSE), parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._kit = kit
        self._title = QLineEdit(kit.words(_USUAL_TITLE), self)
        self._title.setObjectName("title")
        self._title.setMaxLength(200)
        self._period = QComboBox(self)
        self._period.setObjectName("period")
        for period in closed_periods(datetime.now(UTC).astimezone().date()):
            self._period.addItem(kit.words.code(period), period)
        self._chips: dict[tuple[str, ...], Chip] = {}
        tables = self._tables()
        self._method = QComboBox(self)
        self._method.setObjectName("method")
        for method, (words, _) in _METHODS.items():
            self._method.addItem(kit.words(words), method.value)
        self._about = Label("", role="caption", parent=self)
        self._method.currentIndexChanged.connect(lambda _: self._explain())
        self.button = QPushButton(kit.words(_SEE), self)
        self.button.setObjectName("see")
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(lambda _=False: self.see_wanted.emit(self.wish()))
        asked = ((_TITLE, self._title), (_PERIOD, self._period), (_TABLES, tables), (_METHOD, self._method))
        for text, widget in asked:
            label = Label(kit.words(text), role="label", parent=self)
            label.setBuddy(widget)
            widget.setAccessibleName(kit.words(text))
            self.body.addWidget(label)
            self.body.addWidget(widget)
        self.body.addWidget(self._about)
        self.body.addWidget(self.button)
        self._explain()

    def wish(self) -> Wish:
        """The choice as it stands."""
        tables = tuple(columns for columns, chip in self._chips.items() if chip.isChecked())
        return Wish(
            title=self._title.text().strip() or self._kit.words(_USUAL_TITLE),
            period=str(self._period.currentData()),
            tables=tables,
            method=Method(str(self._method.currentData())),
        )

    def _tables(self) -> QWidget:
        holder = QWidget(self)
        flow = FlowLayout(holder, gap=self._kit.look.px(0.75))
        for number, table in enumerate(menu()):
            chip = Chip(self._kit, self._kit.words(table.label), holder)
            chip.setObjectName("table." + ".".join(table.columns))
            chip.setChecked(number < _FIRST_TABLES)
            chip.toggled.connect(lambda _: self._look())
            self._chips[table.columns] = chip
            flow.addWidget(chip)
        return holder

    def _look(self) -> None:
        self.button.setEnabled(any(chip.isChecked() for chip in self._chips.values()))

    def _explain(self) -> None:
        method = Method(str(self._method.currentData()))
        self._about.show_words(self._kit.words(_METHODS[method][1]))
