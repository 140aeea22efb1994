"""Saves lines one by one as they are left; what is typed while one is on its way is saved after it."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.operations import arriving
from caseapp.operations.arriving import Saved
from caseapp.ui.arrivals.columns import WRISTBAND
from caseapp.ui.arrivals.rows import GridRow, RowsOfList
from caseapp.ui.session import Session


class LineSaver(QObject):
    """Saves the changed rows of the list of `event_id`."""

    kept = Signal(object, object)  # the row, and the answers that were sent
    refused = Signal(object)  # Text: why a line could not be kept

    def __init__(self, session: Session, rows: RowsOfList, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._rows = session, rows
        self._on_their_way: dict[int, Mapping[str, object]] = {}  # by the token of the row
        self.event_id = ""

    def save_all(self, *, again: bool = True) -> None:
        """Saves every line that was typed and not kept yet; with `again` also what was refused before."""
        for place, row in enumerate(tuple(self._rows.rows())):
            if again or row.problem is None:
                self.save(place)

    def save(self, place: int) -> None:
        """Saves a line, if there is anything to save."""
        row = self._rows.row(place) if 0 <= place < self._rows.rowCount() else None
        if row is None or not row.is_changed or row.token in self._on_their_way:
            return
        if row.is_blank and row.line is None:
            return
        self._send(row, dict(row.answers), partial(self._refuse, row.token))

    def take_refusal_back(self, token: int, sent: Mapping[str, object]) -> None:
        """Puts the name back that a refusal has just erased, and asks anew."""
        place = self._rows.place_of(token)
        if place >= 0:
            self._rows.write(place, {**sent, "agreed": None})
            self.save(place)

    def _take(self, token: int, saved: Saved) -> None:
        sent = self._on_their_way.pop(token, {})
        place = self._rows.place_of(token)
        if saved.line is None or place < 0:
            return
        self._rows.take_saved(token, saved.line, sent)
        self.kept.emit(self._rows.row(place), sent)
        row = self._rows.row(place)
        if row.is_changed and row.problem is None:
            self.save(place)

    def _refuse(self, token: int, error: KnownError) -> None:
        """Says what is wrong, and keeps all the rest: no word is lost to a slip in one cell."""
        sent = self._on_their_way.pop(token, {})
        self._rows.take_problem(token, error.text)
        self.refused.emit(error.text)
        place = self._rows.place_of(token)
        if place >= 0 and isinstance(error, NotValid):
            wrong = {problem.field for problem in error.problems}
            rest = {name: value for name, value in sent.items() if name not in wrong}
            if len(rest) < len(sent):
                self._send(self._rows.row(place), rest, partial(self._let_be, token))

    def _let_be(self, token: int, _: KnownError) -> None:
        self._on_their_way.pop(token, None)

    def _send(self, row: GridRow, sent: dict[str, object], otherwise: Callable[[KnownError], None]) -> None:
        # A wristband that was not typed is drawn.
        given = {name: value for name, value in sent.items() if name != WRISTBAND or value or row.line}
        self._on_their_way[row.token] = sent
        line_id, version = (row.line.id, row.line.stored.version) if row.line else (None, None)
        self._session.act(
            arriving.save_line,
            self.event_id,
            given,
            line_id,
            version,
            then=partial(self._take, row.token),
            otherwise=otherwise,
        )
