"""The way to the sections of a case: a row of chapters, and below it the sections of the chosen one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.pages.case.sections import CHAPTERS, SECTIONS, SectionKind


class SectionTabs(QWidget):
    """Two rows of tabs; a chapter opens at the section of it that was shown last."""

    chosen = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._last = {chapter.name: _of(chapter.name)[0].name for chapter in CHAPTERS}
        self._chapters, self._sections = _bar("chapters", self), _bar("sections", self)
        self._sections.setProperty("role", "second")
        for chapter in CHAPTERS:
            self._chapters.setTabData(self._chapters.addTab(kit.words(chapter.words)), chapter.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._chapters)
        column.addWidget(self._sections)
        self._fill()
        self._chapters.currentChanged.connect(lambda _: self._fill())
        self._sections.currentChanged.connect(self._choose)

    @property
    def current(self) -> str:
        """The name of the section that is shown."""
        return self._last[self._chapter]

    def show_section(self, name: str) -> None:
        """Shows a section by its name."""
        section = next(kind for kind in SECTIONS if kind.name == name)
        self._last[section.chapter] = name
        place = next(n for n, chapter in enumerate(CHAPTERS) if chapter.name == section.chapter)
        if place == self._chapters.currentIndex():
            self._fill()
        else:
            self._chapters.setCurrentIndex(place)

    def show_first(self) -> None:
        """Shows the first section of the first chapter, and lets each chapter begin at its first."""
        self._last = {chapter.name: _of(chapter.name)[0].name for chapter in CHAPTERS}
        self.show_section(SECTIONS[0].name)

    @property
    def _chapter(self) -> str:
        return str(self._chapters.tabData(self._chapters.currentIndex()))

    def _fill(self) -> None:
        sections = _of(self._chapter)
        wanted = self.current
        self._sections.blockSignals(True)
        while self._sections.count():
            self._sections.removeTab(0)
        for place, kind in enumerate(sections):
            self._sections.setTabData(self._sections.addTab(self._kit.words(kind.words)), kind.name)
            if kind.name == wanted:
                self._sections.setCurrentIndex(place)
        self._sections.blockSignals(False)
        self._sections.setVisible(len(sections) > 1)
        self.chosen.emit()

    def _choose(self, place: int) -> None:
        self._last[self._chapter] = str(self._sections.tabData(place))
        self.chosen.emit()


def _of(chapter: str) -> list[SectionKind]:
    return [kind for kind in SECTIONS if kind.chapter == chapter]


def _bar(name: str, parent: QWidget) -> QTabBar:
    bar = QTabBar(parent)
    bar.setObjectName(name)
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setUsesScrollButtons(True)
    return bar
