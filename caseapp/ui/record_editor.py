"""One record being written: the form, its checks, its draft, and the operation that keeps it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from secrets import token_hex

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.domain.checking import NotValid, check
from caseapp.domain.duplicates.identity import NAMING_KINDS
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import Compartment, fields_of
from caseapp.domain.record import NOTHING, Record
from caseapp.operations import drafts
from caseapp.operations.casebook import reveal
from caseapp.operations.changes import Changes
from caseapp.operations.history import differences, record_now, with_theirs
from caseapp.operations.records import Place, save_answers
from caseapp.storage.errors import ChangedMeanwhile
from caseapp.storage.stored import Draft, Stored
from caseapp.text import mark
from caseapp.ui.dialogs.differences import DifferencesDialog
from caseapp.ui.form_page import FormPage
from caseapp.ui.forms import Form, FormMaker
from caseapp.ui.lookalikes import Lookalikes
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.message import confirm

_BACK = mark("RecordEditor", "Back without saving")
_LOOK = mark("RecordEditor", "Look at the differences")
_BOTH_KEPT = mark(
    "RecordEditor", "Nothing is lost: the record is as the other one saved it, and your answers are kept."
)
_NONE_SEEN = 0  # the first version of a record is 1
Save = Callable[..., Changes]


@dataclass(frozen=True)
class Writing:
    """What is written: kind, case, the record in its place if there is one, how it is kept and asked.

    With a `draft` it goes on where somebody left off. `asked` names the fields when not all are asked.
    """

    record_type: type[Record]
    case_id: str | None
    stored: Stored | None = None
    save: Save = save_answers
    make_form: FormMaker = Form
    draft: Draft | None = None
    asked: tuple[str, ...] = ()
    # So that two new records have two drafts.
    _fresh: str = field(default_factory=partial(token_hex, 8), init=False)

    @property
    def draft_key(self) -> str:
        """The name of the draft: that of the one gone on with, of the record, or a name of its own."""
        if self.draft is not None:
            return self.draft.key
        record = self.stored.id if self.stored else f"{drafts.NEW}{self._fresh}"
        return f"{self.case_id or 'office'}:{self.record_type.kind}:{record}"

    @property
    def shows_identity(self) -> bool:
        """Whether the form opens with an answer that identifies: one that is kept, or one of a draft."""
        kept = self.stored.record if self.stored is not None else None
        written = drafts.answers_in(self.draft) if self.draft is not None else {}
        return any(
            getattr(kept, asked.name, None) not in NOTHING or written.get(asked.name) not in NOTHING
            for asked in fields_of(self.record_type)
            if asked.compartment is Compartment.IDENT and (not self.asked or asked.name in self.asked)
        )

    @property
    def place(self) -> Place:
        """Where the record goes."""
        if self.stored is None:
            # None of its kind was seen: the only one of a case that came meanwhile is not written over.
            return Place(self.case_id, None, _NONE_SEEN, self.draft_key)
        return Place(self.case_id, self.stored.id, self.stored.version, self.draft_key)

    def onto(self, stored: Stored) -> "Writing":
        """The same writing, in the place of a record as it stands by now; its draft stays the same."""
        draft = Draft(self.draft_key, self.record_type.kind, self.case_id or "", "", "{}", "")
        return replace(self, stored=stored, draft=draft)


class RecordEditor(QWidget):
    """`finished` comes when the record is kept or the person goes back; what was typed stays a draft."""

    finished = Signal()
    saved = Signal(object)  # Changes

    def __init__(self, room: Room, writing: Writing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._writing = room, writing
        self.page = FormPage(room.kit, writing.record_type, make_form=writing.make_form, parent=self)
        if writing.stored is not None:
            self.page.form.show_record(writing.stored.record)
        self._as_shown: Mapping[str, object] = self.page.form.answers()
        self.page.save_wanted.connect(self._save)
        self.page.draft_due.connect(self._keep_draft)
        back = QPushButton(room.kit.words(_BACK), self)
        back.setObjectName("back")
        back.clicked.connect(self._go_back)
        self.page.footer.addWidget(back)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._go_back)
        self._lookalikes = Lookalikes(room, self._is_like, writing.case_id, self)
        self.page.form.changed.connect(self._lookalikes.look)
        self.page.above_footer.addWidget(self._lookalikes)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.row.addWidget(self.page, 1)

    @property
    def draft_key(self) -> str:
        """The name of the draft of what is written."""
        return self._writing.draft_key

    def show_draft(self) -> None:
        """Goes on with what was not saved, if that is what was asked for."""
        if self._writing.draft is not None:
            self.page.form.show_answers(drafts.answers_in(self._writing.draft))

    def preset(self, answers: Mapping[str, object]) -> None:
        """Fills in what is known already; the person can change it."""
        self.page.form.show_answers({**self.page.form.answers(), **answers})

    def keep_draft(self) -> None:
        """Hands over what is not saved yet."""
        self.page.write_draft()

    def focus_first(self) -> None:
        """Moves the keyboard to the first question."""
        self.page.form.focus_first()

    def _is_like(self) -> dict[str, dict[str, object]]:
        """What is typed, where it says who somebody is."""
        kind = self._writing.record_type.kind
        return {kind: self.page.form.answers()} if kind in NAMING_KINDS else {}

    def _save(self, answers: Mapping[str, object]) -> None:
        writing = self._writing
        # First the draft, which the save throws away: a lock or a refusal now loses nothing.
        self.page.write_draft()
        self.page.set_saving(is_saving=True)
        self._room.session.act(
            writing.save,
            writing.record_type,
            answers,
            writing.place,
            then=self._show_saved,
            otherwise=self._refused,
        )

    def _show_saved(self, changes: Changes) -> None:
        self.page.set_saving(is_saving=False)
        self.page.show_saved()
        self.saved.emit(changes)
        self.finished.emit()

    def _refused(self, error: KnownError) -> None:
        self.page.set_saving(is_saving=False)
        if isinstance(error, NotValid):
            self.page.show_problems(error)
        elif isinstance(error, ChangedMeanwhile):
            self._offer_differences(error)
        else:
            self._room.session.fail(error)

    def _offer_differences(self, error: ChangedMeanwhile) -> None:
        kit, details = self._room.kit, self._room.kit.words(_BOTH_KEPT)
        confirm(kit, self, kit.words(error.text), (_LOOK, self._ask_for_now), details=details)

    def _ask_for_now(self) -> None:
        writing = self._writing
        record_id = writing.stored.id if writing.stored is not None else None
        self._room.session.ask(
            record_now, writing.case_id, writing.record_type.kind, record_id, then=self._show_differences
        )

    def _show_differences(self, now: Stored) -> None:
        writing = self._writing
        today = datetime.now(UTC).astimezone().date()
        answers = self.page.form.answers()
        seen = writing.stored.record if writing.stored is not None else None
        mine = check(writing.record_type, answers, today, (seen,) if seen is not None else ())
        if seen is not None:
            # A form may show less than is kept, such as no seconds; what was left as shown is as it was.
            mine = with_theirs(mine, seen, self._left_alone(answers))
        found = differences(seen, mine, now.record)

        def go_on(taken: Collection[str]) -> None:
            self._writing = writing.onto(now)
            self.page.form.show_record(with_theirs(mine, now.record, taken))
            self._keep_draft(self.page.form.answers())
            self.page.save_button.setFocus()

        box = DifferencesDialog(self._room.kit, writing.record_type, found, self._want_reveal, self)
        box.went_on.connect(go_on)
        box.open()

    def _left_alone(self, answers: Mapping[str, object]) -> frozenset[str]:
        """The fields that stand as they did when the form opened."""
        now, before = _by_field(answers), _by_field(self._as_shown)
        names = (asked.name for asked in fields_of(self._writing.record_type))
        return frozenset(name for name in names if now.get(name) == before.get(name))

    def _want_reveal(self, field_name: str, show: Callable[[], None]) -> None:
        case_id = self._writing.case_id
        if case_id is None:  # an office is no person
            show()
        else:
            self._room.session.ask(reveal, case_id, field_name, then=lambda _: show())

    def _go_back(self) -> None:
        self.page.write_draft()
        self.finished.emit()

    def _keep_draft(self, answers: Mapping[str, object]) -> None:
        writing = self._writing
        self._room.session.ask(
            drafts.keep_draft,
            writing.draft_key,
            writing.record_type.kind,
            writing.case_id or "",
            answers,
            then=_nothing,
        )


def _nothing(_: object) -> None:
    """A draft that was kept needs no word."""


def _by_field(answers: Mapping[str, object]) -> dict[str, tuple[object, object]]:
    """What a form holds of each field: the answer, and the reason for having none."""
    raw = answers.get("unanswered")
    reasons = raw if isinstance(raw, Mapping) else {}
    return {name: (answers.get(name), reasons.get(name)) for name in (*answers, *reasons)}
