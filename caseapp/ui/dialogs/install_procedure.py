"""A newer procedure from a file: who signed it and what it changes, before a supervisor puts it to use."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.operations import installing
from caseapp.operations.installing import Offer, Standing
from caseapp.text import Text, mark
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.dialogs.procedure_update import TITLES
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_HEADING = mark("InstallProcedure", "A procedure from a file")
_WHICH = mark("InstallProcedure", "{country}, reviewed on {day}; {standing}.")
_SIGNED = mark("InstallProcedure", "Signed by {signer} on {day}. Fingerprint: {fingerprint}")
_COMPARE = mark(
    "InstallProcedure",
    "I have compared the fingerprint with the signer over another way, and accept this signer from now on.",
)
_ACCEPT = mark(
    "InstallProcedure", "Nobody has signed this procedure. I know where it comes from and accept it."
)
_NONE = mark("InstallProcedure", "It changes no step of the procedure in use.")
_FOR_NEW = mark(
    "InstallProcedure",
    "New cases follow it. Cases under way keep theirs until somebody looks at what changes and says yes.",
)
_INSTALL = mark("InstallProcedure", "Put to use")
_DONE = mark("InstallProcedure", "The procedure is in use for new cases.")
_WIDTH, _HEIGHT = 88, 60  # units


class InstallDialog(Box):
    """An unsigned pack and an unknown signer are accepted expressly, or not installed."""

    def __init__(self, room: Room, path: Path, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._kit, self._path, self._offer = room, room.kit, path, offer
        self.setObjectName("install_procedure")
        self.setAccessibleName(self._words(_HEADING))
        space, px = parent.window().size(), self._kit.look.px
        self.resize(min(px(_WIDTH), space.width() - px(4)), min(px(_HEIGHT), space.height() - px(4)))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(self._words(_HEADING), role="section", parent=self))
        column.addWidget(self._whose())
        if offer.fingerprint:
            column.addWidget(Label(self._words(self._signed()), role="quiet", parent=self))
        column.addWidget(self._list(), 1)
        column.addWidget(Label(self._words(_FOR_NEW), role="quiet", parent=self))
        self._accepts = self._box(column)
        self._go = QPushButton(self._words(_INSTALL), self)
        self._go.setObjectName("install")
        self._go.setProperty("role", "primary")
        self._go.setEnabled(self._accepts is None)
        self._go.clicked.connect(lambda _=False: self._install())
        column.addLayout(last_row(self._kit, self, self._go))

    def _whose(self) -> Notice:
        offer = self._offer
        is_known = offer.standing in (Standing.COLLEAGUE, Standing.KNOWN)
        which = _WHICH.filled(
            country=offer.pack.country.name,
            day=self._kit.words.day(offer.pack.last_reviewed),
            standing=offer.standing.words,
        )
        return Notice(self._kit, self._words(which), tone=Tone.INFO if is_known else Tone.SOON, parent=self)

    def _signed(self) -> Text:
        code = self._kit.words.code
        offer = self._offer
        return _SIGNED.filled(
            signer=offer.signer, day=code(offer.signed_on), fingerprint=code(offer.fingerprint)
        )

    def _box(self, column: QVBoxLayout) -> QCheckBox | None:
        words = {Standing.UNKNOWN: _COMPARE, Standing.UNSIGNED: _ACCEPT}.get(self._offer.standing)
        if words is None:
            return None
        box = QCheckBox(self._words(words), self)
        box.setObjectName("accept")
        box.toggled.connect(self._take_yes)
        column.addWidget(box)
        return box

    def _take_yes(self, is_checked: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._go.setEnabled(is_checked)

    def _list(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setObjectName("changes")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled by keyboard
        inside = QWidget(area)
        inside.setProperty("part", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(0.5))
        if not self._offer.changes:
            column.addWidget(Label(self._words(_NONE), role="quiet", parent=inside))
        for change in self._offer.changes:
            title = TITLES[change.change].filled(title=change.title)
            column.addWidget(Label(self._words(title), parent=inside))
            parts = [self._words(part.words) for part in change.parts]
            if parts:
                listed = self._kit.words.locale.createSeparatedList(parts)
                column.addWidget(Label(listed, role="caption", parent=inside))
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def _install(self) -> None:
        version = self._offer.pack.version
        self._go.setEnabled(False)
        self._room.session.act(
            partial(installing.install_pack, is_accepted=self._accepts is not None),
            self._path,
            version,
            then=self._say_done,
            otherwise=self._refuse,
        )

    def _say_done(self, _: object) -> None:
        self._room.say(self._words(_DONE))
        self.accept()

    def _refuse(self, error: KnownError) -> None:
        self._room.session.fail(error)
        self.reject()

    def _words(self, text: Text) -> str:
        return self._kit.words(text)
