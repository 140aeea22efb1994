"""Two cases side by side: what differs first, one answer chosen of each two, what moves; then one case."""

from collections import Counter
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.domain.records import RECORD_TYPES
from caseapp.operations import merging
from caseapp.operations.changes import Changes
from caseapp.operations.duplicates import set_apart
from caseapp.operations.merging import FieldName, FieldPair, SideBySide
from caseapp.text import mark
from caseapp.ui.pages.case.twins import UNDO, UNDONE
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.footer import Footer
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.plain import Label
from caseapp.ui.side_choice import SideChoice, said_in_words

TITLE = mark("Merge", "One person, two cases?")
_ABOUT = mark("Merge", "{other} becomes part of {kept}. Choose the right answer wherever the two differ.")
_DIFFERENT, _SAME = mark("Merge", "What differs"), mark("Merge", "The same in both")
_NO_DIFFERENCE = mark("Merge", "Nothing differs.")
_MOVES, _NOTHING_MOVES = mark("Merge", "What moves to {kept}"), mark("Merge", "Nothing else is in {other}.")
_MOVE = mark("Merge", "{kind}: {count}")
_MERGE = mark("Merge", "Merge the cases")
_SWAP, _TWO_PEOPLE = mark("Merge", "Keep the other case instead"), mark("Merge", "They are two people")
_BACK = mark("NewCase", "Back")
_MERGED = mark("Merge", "{other} is now part of {kept}")
_APART = mark("Merge", "Noted: they are two people")


class MergePage(Page):
    """Comes with the case to keep and the other one; until the button is pressed nothing is changed."""

    name = "merge"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._ids = ("", "")
        self._both: SideBySide | None = None
        self._from_other: set[FieldName] = set()
        self._header = PageHeader(self.kit, self.words(TITLE), parent=self)
        self._area = ScrolledColumn(self.kit, self)
        self._footer = Footer(self.kit, (_MERGE, self._merge), self)
        self._footer.add_button(_SWAP, self._swap, "swap")
        self._footer.add_button(_TWO_PEOPLE, self._set_apart, "two_people")
        self._footer.add_button(_BACK, self._back, "back")
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._back)
        for widget in (self._header, self._area, self._footer):
            self.column.addWidget(widget, 1 if widget is self._area else 0)

    def arrive(self, *what: object) -> None:
        """Comes about the case that is kept and the one that becomes part of it."""
        self._forget()
        if len(what) > 1:
            self._ids = str(what[0]), str(what[1])
            self._load()

    def load(self, *what: object) -> None:  # noqa: ARG002 - always about the pair that is shown
        if all(self._ids):
            self._load()

    def concerns(self, changes: Changes) -> bool:
        return changes.concern(self._ids[0]) or changes.concern(self._ids[1])

    def _load(self) -> None:
        self.session.ask(merging.side_by_side, *self._ids, then=self._show)

    def _show(self, both: SideBySide) -> None:
        self._both = both
        self._from_other = {pair.name for pair in both.fields if pair.prefers_other}
        codes = {"kept": both.kept.code, "other": both.other.code}
        self._header.show_title(self.words(TITLE), self.words(_ABOUT.filled(**codes)))
        self._footer.show_settled()
        self._footer.allow(allowed=True)
        area = ScrolledColumn(self.kit, self)
        differing = [pair for pair in both.fields if pair.is_different]
        area.body.addWidget(self._choices(differing, both, area.inside))
        area.body.addWidget(self._moves(both, area.inside))
        same = [pair for pair in both.fields if not pair.is_different]
        if same:
            area.body.addWidget(self._same(same, area.inside))
        area.body.addStretch(1)
        self._replace(area)
        first = next(iter(area.inside.findChildren(SideChoice)), None)
        if first is not None:
            first.focus_chosen()

    def _choices(self, pairs: list[FieldPair], both: SideBySide, parent: QWidget) -> Card:
        card = Card(self.kit, self.words(_DIFFERENT), parent)
        if not pairs:
            card.body.addWidget(Label(self.words(_NO_DIFFERENCE), role="quiet", parent=card))
            return card
        for pair in pairs:
            choice = SideChoice(self.kit, pair, (both.kept.code, both.other.code), card)
            choice.chosen.connect(partial(self._choose, pair.name))
            card.body.addWidget(choice)
        return card

    def _same(self, pairs: list[FieldPair], parent: QWidget) -> Card:
        card = Card(self.kit, self.words(_SAME), parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.kit.look.px(3))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for row, pair in enumerate(pairs):
            grid.addWidget(Label(self.words(pair.asked.ask.label), role="quiet", parent=card), row, 0)
            grid.addWidget(Label(said_in_words(self.kit, pair.asked, pair.kept), parent=card), row, 1)
        card.body.addLayout(grid)
        return card

    def _moves(self, both: SideBySide, parent: QWidget) -> Card:
        codes = {"kept": both.kept.code, "other": both.other.code}
        card = Card(self.kit, self.words(_MOVES.filled(**codes)), parent)
        card.setObjectName("moves")
        lines = [
            self.words(_MOVE.filled(kind=RECORD_TYPES[kind].label, count=self.kit.words.digits(str(count))))
            for kind, count in Counter(dict(both.moves)).items()
        ]
        for line in lines or [self.words(_NOTHING_MOVES.filled(**codes))]:
            card.body.addWidget(Label(line, parent=card))
        return card

    def _choose(self, name: FieldName, is_other: object) -> None:
        if is_other:
            self._from_other.add(name)
        else:
            self._from_other.discard(name)

    def _merge(self) -> None:
        if self._both is None:
            return
        self._footer.allow(allowed=False)
        self.session.act(
            merging.merge_cases,
            *self._ids,
            frozenset(self._from_other),
            self._both.seen,
            then=self._show_merged,
            otherwise=self._show_refused,
        )

    def _show_merged(self, _changes: Changes) -> None:
        kept_id, both = self._ids[0], self._both
        self._forget()
        self.room.go("case", kept_id)
        if both is not None:
            words = _MERGED.filled(kept=both.kept.code, other=both.other.code)
            self.room.say(self.words(words), self.words(UNDO), partial(self._undo, kept_id))

    def _undo(self, kept_id: str) -> None:
        self.session.act(merging.undo_merge, kept_id, then=lambda _: self.room.say(self.kit.words(UNDONE)))

    def _show_refused(self, error: KnownError) -> None:
        self._footer.allow(allowed=True)
        self._footer.show_problem(self.words(error.text))

    def _swap(self) -> None:
        self._ids = self._ids[1], self._ids[0]
        self._load()

    def _set_apart(self) -> None:
        kept_id = self._ids[0]
        self.session.act(set_apart, *self._ids, then=lambda _: self.room.say(self.kit.words(_APART)))
        self._forget()
        self.room.go("case", kept_id)

    def _back(self) -> None:
        kept_id = self._ids[0]
        self._forget()
        self.room.go("case", kept_id)

    def _forget(self) -> None:
        """Lets go of both cases: their answers are shown nowhere else so openly."""
        self._ids, self._both = ("", ""), None
        self._from_other.clear()
        self._footer.allow(allowed=False)
        self._replace(ScrolledColumn(self.kit, self))

    def _replace(self, area: ScrolledColumn) -> None:
        before, self._area = self._area, area
        self.column.replaceWidget(before, area)
        self.column.setStretchFactor(area, 1)
        before.hide()
        before.deleteLater()
