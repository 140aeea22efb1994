"""Choosing two to four countries, and their procedures side by side."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.procedures.comparing import FEWEST, MOST, Comparison
from caseapp.procedures.wording import country_in_words
from caseapp.text import mark
from caseapp.ui.flow import FlowLayout
from caseapp.ui.kit import Kit
from caseapp.ui.library.compare_table import AnswerCell, CompareTable
from caseapp.ui.library.entries import Part, parts_of_source
from caseapp.ui.library.full_text import FullTextBox
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_CHOOSE = mark("Library", "Choose two to four countries")
_CHOOSE_WORDS = mark(
    "Library", "What their procedures say stands side by side, topic by topic, with sources."
)
_FULL = mark("Library", "Four countries are the most. Take one away first.")
_MINE = mark("Library", "{country} (your office)")


class CompareView(QWidget):
    """`wanted` says which countries are to be compared."""

    wanted = Signal(object)  # a sequence of codes
    changed = Signal()  # what is shown, or that nothing is

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.table: Comparison | None = None
        self._shown: QWidget | None = None
        self._chips: dict[str, QPushButton] = {}
        self._chosen: list[str] = []
        self._shelf = QWidget(self)
        self._flow = FlowLayout(self._shelf, gap=kit.look.px(0.75))
        self._fault = Label("", role="caption", parent=self)
        self._fault.setObjectName("problem")
        self._fault.show_tone(Tone.OVERDUE)
        self._fault.hide()
        px = kit.look.px
        top = QVBoxLayout()
        top.setContentsMargins(px(3), px(1.5), px(3), px(0.5))
        top.setSpacing(px(0.5))
        top.addWidget(self._shelf)
        top.addWidget(self._fault)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._show_nothing()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The countries that are chosen, in the order of choosing."""
        return tuple(self._chosen)

    def show_countries(self, codes: Sequence[str], own: str) -> None:
        """Offers these countries; the office's own is chosen already."""
        if self._chips:
            return
        for code in codes:
            name = country_in_words(code, self._kit.words.catalogue)
            words = self._kit.words(_MINE.filled(country=name)) if code == own else name
            chip = QPushButton(words, self._shelf)
            chip.setObjectName(f"country.{code}")
            chip.setProperty("part", "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(words)
            chip.clicked.connect(self._turner(code))
            self._flow.addWidget(chip)
            self._chips[code] = chip
        self._turn(own)

    def show_comparison(self, table: Comparison) -> None:
        """Shows the table, if it is still what is chosen."""
        if tuple(pack.country.code for pack in table.packs) != self.chosen:
            return
        self.table = table
        shown = CompareTable(self._kit, table, self)
        shown.opened.connect(self._open)
        self._show(shown)

    def _turner(self, code: str) -> Callable[[bool], None]:
        def turn(_: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt hands it over
            self._turn(code)

        return turn

    def _turn(self, code: str) -> None:
        """Chooses a country, or takes it away."""
        if code in self._chosen:
            self._chosen.remove(code)
        elif len(self._chosen) < MOST:
            self._chosen.append(code)
        else:
            self._chips[code].setChecked(False)
            self._fault.show_words(self._kit.words(_FULL))
            self._fault.show()
            return
        self._chips[code].setChecked(code in self._chosen)
        self._fault.hide()
        if len(self._chosen) >= FEWEST:
            self.wanted.emit(self.chosen)
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self.table = None
        words = self._kit.words
        self._show(EmptyState(self._kit, words(_CHOOSE), words(_CHOOSE_WORDS), icon="columns", parent=self))

    def _show(self, widget: QWidget) -> None:
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget
        self._column.addWidget(widget, 1)
        self.changed.emit()

    def _open(self, cell: AnswerCell) -> None:
        """Opens all that a cell says, with the sources and their addresses."""
        kit = self._kit
        sections = []
        for finding in cell.answer.findings:
            notes = finding.said(kit.words, kit.words.catalogue)
            parts = [Part(finding.title, finding.words), *(Part("", note) for note in notes)]
            for source in finding.sources or (None,):
                parts += parts_of_source(kit, source)
            sections.append((finding.status, parts))
        if sections:
            FullTextBox(kit, cell.heading, sections, self).open()
