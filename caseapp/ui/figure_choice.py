"""What a supervisor chooses before figures are made: a menu or own tables, title, period, method."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from caseapp.operations.figure_columns import columns
from caseapp.operations.figure_menu import Menu, MenuTable, closed_periods, menu, menus
from caseapp.operations.figure_sheet import OWN_COUNTS
from caseapp.operations.figures import Wish
from caseapp.statistics.charts import table_words
from caseapp.statistics.plan import MOST_RECORD_COLUMNS, Method
from caseapp.text import Text, mark
from caseapp.ui.editors.chips import Chip
from caseapp.ui.editors.combo import CalmCombo
from caseapp.ui.figures.own_table import OwnTable
from caseapp.ui.figures.words import METHODS
from caseapp.ui.flow import FlowLayout
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label, tip

_CHOOSE = mark("Figures", "Choose")
_WHAT = mark("Figures", "What to count")
_OWN = mark("Figures", "Tables of your own choice")
_WHO = mark("Figures", "Who is counted: {words}")
_SOURCE = mark("Figures", "Source: {source}")
_TITLE = mark("Figures", "Title")
_USUAL_TITLE = mark("Figures", "People assisted")
_PERIOD = mark("Figures", "Period; only periods that are over")
_TABLES = mark("Figures", "Tables")
_METHOD = mark("Figures", "How they are protected")
_SEE = mark("Figures", "See the figures")
_TWO_COLUMNS = mark(
    "Figures", "Rounded figures have tables of at most two columns. Hide small figures instead."
)
_TOO_MANY = mark("Figures", "For coarse records choose tables with at most five different columns.")
_FIRST_TABLES = 2
_ROUND_AXES = 2
_LETTERS = 12
_LONGEST_CHIP = 36  # units


class FigureChoice(Card):
    """`see_wanted` hands over the wish."""

    see_wanted = Signal(object)  # Wish

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, kit.words(_CHOOSE), parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._kit = kit
        self._menus = {each.name: each for each in menus()}
        self._chips: dict[tuple[str, ...], Chip] = {}
        self._menu, self._period, self._method = (self._combo(name) for name in ("menu", "period", "method"))
        self._about_menu, self._about = (Label("", role="caption", parent=self) for _ in range(2))
        self._title = QLineEdit(kit.words(_USUAL_TITLE), self)
        self._title.setObjectName("title")
        self._title.setMaxLength(200)
        self._tables = QWidget(self)
        self._flow = FlowLayout(self._tables, gap=kit.look.px(0.75))
        self._own = OwnTable(kit, self)
        self._own.added.connect(self._add_own)
        self.button = QPushButton(kit.words(_SEE), self)
        self.button.setObjectName("see")
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(lambda _=False: self.see_wanted.emit(self.wish()))
        self._fill()
        self._arrange()
        self._show_menu()

    def wish(self) -> Wish:
        """The choice as it stands."""
        chosen = self._chosen_menu()
        return Wish(
            title=self._title.text().strip() or self._kit.words(_USUAL_TITLE),
            period=str(self._period.currentData()),
            tables=self._wanted(),
            method=Method(str(self._method.currentData())),
            k=Wish.k if chosen is None else chosen.k,
            base=Wish.base if chosen is None else chosen.base,
            menu=None if chosen is None else chosen.name,
        )

    def _fill(self) -> None:
        self._menu.addItem(self._kit.words(_OWN), "")
        for each in self._menus.values():
            self._menu.addItem(self._kit.words(each.label), each.name)
        for method, words in METHODS.items():
            self._method.addItem(self._kit.words(words.name), method.value)
        self._menu.currentIndexChanged.connect(lambda _: self._show_menu())
        self._method.currentIndexChanged.connect(lambda _: self._look())

    def _arrange(self) -> None:
        for text, widget, about in (
            (_WHAT, self._menu, self._about_menu),
            (_TITLE, self._title, None),
            (_PERIOD, self._period, None),
            (_TABLES, self._tables, self._own),
            (_METHOD, self._method, self._about),
        ):
            label = Label(self._kit.words(text), role="label", parent=self)
            label.setBuddy(widget)
            widget.setAccessibleName(self._kit.words(text))
            self.body.addWidget(label)
            self.body.addWidget(widget)
            if about is not None:
                self.body.addWidget(about)
        self.body.addWidget(self.button)

    def _chosen_menu(self) -> Menu | None:
        return self._menus.get(str(self._menu.currentData()))

    def _show_menu(self) -> None:
        """Tables, periods and protection as the menu has them; everything stays open to choice."""
        chosen, kit = self._chosen_menu(), self._kit
        self._period.clear()
        today = datetime.now(UTC).astimezone().date()
        for period in closed_periods(today, None if chosen is None else chosen.every):
            self._period.addItem(kit.words.code(period), period)
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        self._flow.clear()
        self._chips.clear()
        # A single column is quicker found in the list of them all than among so many chips.
        pairs = tuple(table for table in menu() if len(table.columns) > 1)
        offered = pairs if chosen is None else chosen.tables
        for number, table in enumerate(offered):
            self._add(table, is_wanted=chosen is not None or number < _FIRST_TABLES)
        self._tables.updateGeometry()
        self._own.setVisible(chosen is None)
        said: list[Text] = [_WHO.filled(words=kit.words(OWN_COUNTS))]
        if chosen is not None:
            self._method.setCurrentIndex(self._method.findData(chosen.method.value))
            said = [chosen.description, _WHO.filled(words=kit.words(chosen.counts))]
            said += [*chosen.differences, _SOURCE.filled(source=chosen.source)]
        self._about_menu.show_words("\n".join(map(kit.words, said)))
        self._look()

    def _add(self, table: MenuTable, *, is_wanted: bool) -> None:
        words = self._kit.words(table.label)
        chip = Chip(self._kit, words, self._tables)
        short = chip.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideMiddle, self._kit.look.px(_LONGEST_CHIP)
        )
        if short != words:
            chip.setText(short.replace("&", "&&"))
            tip(chip, words)
        chip.setObjectName("table." + ".".join(table.columns))
        chip.setChecked(is_wanted)
        chip.toggled.connect(lambda _: self._look())
        self._chips[table.columns] = chip
        self._flow.addWidget(chip)
        chip.show()

    def _add_own(self, table: tuple[str, ...]) -> None:
        same = next((each for each in self._chips if set(each) == set(table)), None)
        if same is not None:
            self._chips[same].setChecked(True)
            return
        labels = {column.name: self._kit.words(column.label) for column in columns()}
        last = next(reversed(self._chips.values()))
        self._add(MenuTable(table, table_words([labels[name] for name in table])), is_wanted=True)
        QWidget.setTabOrder(last, self._chips[table])
        self._tables.updateGeometry()
        self._look()

    def _wanted(self) -> tuple[tuple[str, ...], ...]:
        return tuple(table for table, chip in self._chips.items() if chip.isChecked())

    def _look(self) -> None:
        """Says what the method does, or why it cannot be taken for these tables."""
        method, wanted, chosen = Method(str(self._method.currentData())), self._wanted(), self._chosen_menu()
        k, base = (Wish.k, Wish.base) if chosen is None else (chosen.k, chosen.base)
        number = self._kit.words.number
        said, fits = METHODS[method].about.filled(k=number(k), base=number(base)), bool(wanted)
        if method is Method.ROUND and any(len(table) > _ROUND_AXES for table in wanted):
            said, fits = _TWO_COLUMNS, False
        if method is Method.KANON and len({name for table in wanted for name in table}) > MOST_RECORD_COLUMNS:
            said, fits = _TOO_MANY, False
        self._about.show_words(self._kit.words(said))
        self.button.setEnabled(fits)

    def _combo(self, name: str) -> CalmCombo:
        box = CalmCombo(self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        return box
