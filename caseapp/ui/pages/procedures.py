"""The library: a country's procedure to be read and printed as a card, and several side by side."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QPushButton, QStackedWidget, QWidget

from caseapp.operations import installing, library, library_pages
from caseapp.operations.changes import Changes
from caseapp.operations.installing import Offer
from caseapp.operations.library import Shelf
from caseapp.procedures.kinds import Status
from caseapp.procedures.pack import REGIONAL, Pack
from caseapp.procedures.wording import country_in_words
from caseapp.security.rights import Right
from caseapp.text import Text, mark
from caseapp.ui.dialogs.install_procedure import InstallDialog
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.files import choose_to_open, choose_to_save
from caseapp.ui.library.compare_view import CompareView
from caseapp.ui.library.reader import Reader
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.palette import Command
from caseapp.ui.parts.tag import Tag
from caseapp.ui.theme import Tone
from caseapp.ui.work import Job

TITLE = mark("Library", "Procedures")
_LED_BY = mark("Library", "Led by: {agency}")
_COMPARED = mark("Library", "What countries' procedures say, side by side")
_COUNTRY = mark("Library", "Country")
_OWN = mark("Library", "{country} (your office)")
_NO_PACK = mark("Library", "{country} (all other countries)")
_COMPARE, _READ = mark("Library", "Compare countries"), mark("Library", "Read one country")
_CARD, _CARD_HEADING = mark("Library", "Pocket card…"), mark("Library", "Print the pocket card")
_PRINT, _PRINT_HEADING = mark("Library", "Print…"), mark("Library", "Print the comparison")
_WORKBOOK = mark("Library", "Workbook…")
_WORKBOOKS = mark("Library", "Workbooks (*.xlsx)")
_WRITTEN = mark("Library", "The workbook is written. It holds nothing of any case.")
_SEARCH = mark("Library", "Search in this procedure")
_VERSION = mark("Library", "Reviewed {day}, version {version}")
_SURE = mark("Library", "{number} of %n step(s) verified")
_INSTALL = mark("Library", "From a file…")
_FILES = mark("Library", "Procedures (*.yaml *.yml)")
_FROM_FILE = mark("Library", "From a file, {standing}")
_DRAFT = mark("Library", "Draft: not legal advice")
_COUNTRY_WIDTH = 32  # units


class ProceduresPage(Page):
    """One procedure, or the comparison in its place."""

    name = "procedures"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._job: Job | None = None
        self._shelf: Shelf | None = None
        self._header = PageHeader(self.kit, self.words(TITLE), parent=self)
        # Made in the order in which Tab is to lead through them.
        self._turn = self._action(_COMPARE, "compare", "columns", self._change_view)
        if room.me.may(Right.INSTALL_PROCEDURES):
            self._action(_INSTALL, "from_file", "file-arrow-up", self._choose_file)
        self._outs: tuple[QPushButton, ...] = ()
        if room.me.may(Right.PRINT_LETTER):
            self._outs = (
                self._action(_CARD, "pocket_card", "printer", self._print_card),
                self._action(_PRINT, "print_comparison", "printer", self._print_comparison),
                self._action(_WORKBOOK, "workbook", "file-arrow-down", self._choose_workbook),
            )
        self.reader, self.comparing = Reader(self.kit, self), CompareView(self.kit, self)
        self._countries = QComboBox(self)
        self._countries.setObjectName("country")
        self._countries.setAccessibleName(self.words(_COUNTRY))
        self._countries.setMinimumWidth(self.kit.look.px(_COUNTRY_WIDTH))
        self._countries.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._countries.activated.connect(lambda _: self._read())
        self.reader.start.addWidget(self._countries)
        self.reader.shown.connect(self._show_state)
        self.comparing.wanted.connect(self._compare)
        self.comparing.changed.connect(self._show_state)
        self._stack = QStackedWidget(self)
        for view in (self.reader, self.comparing):
            self._stack.addWidget(view)
        self.setTabOrder(self._countries, self.reader.search)
        self.setTabOrder(self.reader.search, self.reader.tabs)
        self.column.addWidget(self._header)
        self.column.addWidget(self._stack, 1)
        keys = QShortcut(QKeySequence("Ctrl+F"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._search)
        self._show_state()

    @property
    def is_comparing(self) -> bool:
        """Whether the comparison is shown."""
        return self._stack.currentWidget() is self.comparing

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about all countries
        self.session.ask(library.shelf, then=self._show_shelf)

    def concerns(self, changes: Changes) -> bool:
        return "procedure" in changes.kinds

    def commands(self) -> Sequence[Command]:
        found = [Command(self.words(_READ if self.is_comparing else _COMPARE), self._change_view, "columns")]
        if not self.is_comparing:
            found.append(Command(self.words(_SEARCH), self._search, "magnifying-glass", "Ctrl+F"))
        return found

    def _action(self, words: Text, name: str, icon: str, act: Callable[[], None]) -> QPushButton:
        button = self._header.add_action(self.words(words), act, icon=icon)
        button.setObjectName(name)
        return button

    def _show_shelf(self, shelf: Shelf) -> None:
        if shelf == self._shelf:
            return
        chosen, self._shelf = self._countries.currentData(), shelf
        self._countries.clear()
        for code in shelf.countries:
            name = country_in_words(code, self.kit.words.catalogue)
            text = _OWN if code == shelf.own else _NO_PACK if code == REGIONAL else None
            self._countries.addItem(self.words(text.filled(country=name)) if text else name, code)
        self._countries.setCurrentIndex(max(0, self._countries.findData(chosen)))
        self._read()

    def _read(self) -> None:
        """Asks for the chosen country's procedure; an older question is let drop."""
        if self._job is not None:
            self._job.stop()
        self._job = self.session.ask(
            library.procedure_of, str(self._countries.currentData()), then=self.reader.show_pack
        )

    def _compare(self, codes: Sequence[str]) -> None:
        self.session.ask(library.compared, codes, then=self.comparing.show_comparison)

    def _change_view(self) -> None:
        self._stack.setCurrentWidget(self.reader if self.is_comparing else self.comparing)
        if self.is_comparing and self._shelf is not None:
            self.comparing.show_countries(self._shelf.countries, self._shelf.own)
        self._show_state()

    def _search(self) -> None:
        if self.is_comparing:
            self._change_view()
        self.reader.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reader.search.selectAll()

    def _show_state(self) -> None:
        """Title, tags and buttons follow what is shown."""
        pack, is_comparing = self.reader.pack, self.is_comparing
        self._turn.setText(self.words(_READ if is_comparing else _COMPARE))
        for number, button in enumerate(self._outs):
            button.setVisible((number > 0) is is_comparing)
            button.setEnabled(self.comparing.table is not None if number else pack is not None)
        self._header.tags.clear()
        if is_comparing or pack is None:
            self._header.show_title(self.words(TITLE), self.words(_COMPARED) if is_comparing else "")
            return
        led_by = self.words(_LED_BY.filled(agency=pack.procedure.lead_agency))
        # A line each: a name that runs the other way would turn the whole line around.
        self._header.show_title(self.words(TITLE), f"{pack.procedure.name}\n{led_by}")
        for tag in self._tags(pack):
            self._header.tags.addWidget(tag)

    def _tags(self, pack: Pack) -> list[Tag]:
        words = self.kit.words
        steps = [step for _, step in pack.steps()]
        sure = words.number(sum(step.status is Status.VERIFIED for step in steps))
        version = _VERSION.filled(day=words.day(pack.last_reviewed), version=words.code(pack.version))
        own = self._shelf.installed.get(pack.country.code) if self._shelf is not None else None
        said = (
            *(((_FROM_FILE.filled(standing=own.standing.words), Tone.SOON),) if own is not None else ()),
            (_SURE.filled(number=sure).counted(len(steps)), Tone.INFO),
            (version, Tone.PLAIN),
            (_DRAFT, Tone.SOON),
        )
        return [
            Tag(self.kit, words(text), tone=tone, icon="info", parent=self._header) for text, tone in said
        ]

    def _print_card(self) -> None:
        if self.reader.pack is not None:
            code = self.reader.pack.country.code
            PdfDialog(self.room, _CARD_HEADING, library_pages.card_pdf, (code,), self).open()

    def _print_comparison(self) -> None:
        arguments = (self.comparing.chosen,)
        PdfDialog(self.room, _PRINT_HEADING, library_pages.comparison_pdf, arguments, self).open()

    def _choose_file(self) -> None:
        choose_to_open(self, self.words(_FILES), self.look_at)

    def look_at(self, path: Path) -> None:
        """Shows who signed the procedure in a file and what it changes; nothing is used before a yes."""
        self.session.ask(installing.look_at_pack, path, then=partial(self._offer, path))

    def _offer(self, path: Path, offer: Offer) -> None:
        InstallDialog(self.room, path, offer, self).open()

    def _choose_workbook(self) -> None:
        codes = self.comparing.chosen
        name = library_pages.WORKBOOK_NAME
        choose_to_save(self, self.words(_WORKBOOKS), partial(self.write_workbook, codes=codes), name)

    def write_workbook(self, path: Path, codes: Sequence[str]) -> None:
        """Writes the comparison of these countries into a workbook."""
        self.session.act(
            library_pages.write_workbook, path, codes, self.kit.words.language, then=self._show_written
        )

    def _show_written(self, _: object) -> None:
        self.room.say(self.words(_WRITTEN))
