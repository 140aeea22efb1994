"""A newer procedure from a file: who signed it and what it changes, before a supervisor puts it to use."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from caseapp.domain.errors import KnownError
from caseapp.operations import installing
from caseapp.operations.installing import Offer, Standing
from caseapp.text import Text, mark
from caseapp.ui.dialogs.changes_box import TITLES, ChangesBox
from caseapp.ui.pages.page import Room
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


class InstallDialog(ChangesBox):
    """An unsigned pack and an unknown signer are accepted expressly, or not installed."""

    def __init__(self, room: Room, path: Path, offer: Offer, parent: QWidget) -> None:
        super().__init__(room, "install_procedure", _HEADING, parent)
        self._path, self._offer = path, offer
        self.column.addWidget(self._whose())
        if offer.fingerprint:
            self.column.addWidget(Label(self.words(self._signed()), role="quiet", parent=self))
        self.add_list(self._lines())
        self.column.addWidget(Label(self.words(_FOR_NEW), role="quiet", parent=self))
        self._accepts = self._box()
        self._go = self.add_yes(_INSTALL, "install", self._install)
        self._go.setEnabled(self._accepts is None)

    def _whose(self) -> Notice:
        offer = self._offer
        is_known = offer.standing in (Standing.COLLEAGUE, Standing.KNOWN)
        which = _WHICH.filled(
            country=offer.pack.country.name,
            day=self.kit.words.day(offer.pack.last_reviewed),
            standing=offer.standing.words,
        )
        return Notice(self.kit, self.words(which), tone=Tone.INFO if is_known else Tone.SOON, parent=self)

    def _signed(self) -> Text:
        code = self.kit.words.code
        offer = self._offer
        return _SIGNED.filled(
            signer=offer.signer, day=code(offer.signed_on), fingerprint=code(offer.fingerprint)
        )

    def _box(self) -> QCheckBox | None:
        words = {Standing.UNKNOWN: _COMPARE, Standing.UNSIGNED: _ACCEPT}.get(self._offer.standing)
        if words is None:
            return None
        box = QCheckBox(self.words(words), self)
        box.setObjectName("accept")
        box.toggled.connect(self._take_yes)
        self.column.addWidget(box)
        return box

    def _take_yes(self, is_checked: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._go.setEnabled(is_checked)

    def _lines(self) -> Iterator[tuple[str, str]]:
        if not self._offer.changes:
            yield self.words(_NONE), "quiet"
        for change in self._offer.changes:
            yield self.words(TITLES[change.change].filled(title=change.title)), "strong"
            parts = [self.words(part.words) for part in change.parts]
            if parts:
                yield self.kit.words.locale.createSeparatedList(parts), "caption"

    def _install(self) -> None:
        self._go.setEnabled(False)
        self.room.session.act(
            partial(installing.install_pack, is_accepted=self._accepts is not None),
            self._path,
            self._offer.pack.version,
            then=self._say_done,
            otherwise=self._refuse,
        )

    def _say_done(self, _: object) -> None:
        self.room.say(self.words(_DONE))
        self.accept()

    def _refuse(self, error: KnownError) -> None:
        self.room.session.fail(error)
        self.reject()
