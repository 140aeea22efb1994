"""A new case in under a minute: consent first, then as little as is needed; the rest can wait."""

import secrets
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.operations import casebook, drafts, intake
from caseapp.operations.casebook import CaseView
from caseapp.operations.changes import Changes
from caseapp.storage.stored import Draft
from caseapp.text import mark
from caseapp.ui.drafting import DraftKeeper
from caseapp.ui.lookalikes import Lookalikes
from caseapp.ui.new_case_forms import NewCaseForms
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.footer import Footer
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.theme import Tone

TITLE = mark("NewCase", "New case")
_ONLY = mark("NewCase", "Only the consent is needed to begin. Everything else can wait.")
_BEGIN = mark("NewCase", "Begin the case")
_BACK = mark("NewCase", "Back")
_BEGUN = mark("NewCase", "Case {code} has begun")
_REFUSED = mark(
    "NewCase",
    "That is the person's right: nothing is kept. You can still help today, and the person can come back at"
    " any time.",
)
_CLEAR = mark("NewCase", "Close without a record")
_OTHER = mark("NewCase", "A case you began on {moment} is not saved yet.")
_GO_ON = mark("NewCase", "Go on with it")
_THROW_AWAY = mark("NewCase", "Throw it away")
_LOOK = mark("FormPage", "Nothing is saved yet. Look at the marked answers.")
KIND = "new_case"


class NewCasePage(Page):
    """Comes with the answers and the key of a draft, or with nothing to begin anew."""

    name = KIND

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._is_left = True
        self._area = ScrolledColumn(self.kit, self)
        self._others = Notice(self.kit, tone=Tone.SOON, parent=self._area.inside)
        self._go_on = self._others.add_action(self.words(_GO_ON), self._go_on_with_other)
        self._go_on.setObjectName("go_on")
        self._others.add_action(self.words(_THROW_AWAY), self._throw_other_away).setObjectName("throw_away")
        self._other: Draft | None = None
        self._forms = NewCaseForms(self.kit, self._area.inside)
        self._forms.changed.connect(self._edited)
        self._refused = Notice(self.kit, self.words(_REFUSED), tone=Tone.INFO, parent=self._forms)
        self._refused.setObjectName("refused")
        self._refused.add_action(self.words(_CLEAR), self._close_without).setObjectName("close_without")
        self._forms.after_consent.addWidget(self._refused)
        self._footer = Footer(self.kit, (_BEGIN, self._begin), self)
        self._footer.add_button(_BACK, self._back, "back")
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._back)
        self._lookalikes = Lookalikes(self.room, self._forms.answers, None, self)
        self._keeper = DraftKeeper(self.session, KIND, self._forms.answers, self)
        self.column.addWidget(PageHeader(self.kit, self.words(TITLE), self.words(_ONLY), parent=self))
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self._lookalikes)
        self.column.addWidget(self._footer)
        self._area.body.addWidget(self._others)
        self._area.body.addWidget(self._forms, 1)
        self._start_anew()

    def arrive(self, *what: object) -> None:
        """With the answers of a draft and its key goes on with it; else begins, unless one is under way."""
        if len(what) > 1 and isinstance(what[0], Mapping):
            self._resume(what[0], str(what[1]))
        elif self._is_left:
            self._start_anew()
            self.session.ask(drafts.my_drafts, then=self._show_others)
        self._is_left = False
        self._forms.focus_first()

    def load(self, *what: object) -> None:
        """Nothing others change is shown here."""

    def concerns(self, _changes: Changes) -> bool:
        return False

    def keep_drafts(self) -> None:
        self._keeper.write()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_left = True

    def _start_anew(self) -> None:
        # A key of its own for each: a second case, or a colleague's, never takes the place of a draft.
        self._keeper.begin(f"office:{KIND}:{secrets.token_hex(8)}")
        self._show_answers({"case": {"country": self.room.me.country}})

    def _resume(self, answers: Mapping[str, object], key: str) -> None:
        self._keeper.write()
        self._keeper.begin(key)
        given = {kind: part for kind, part in answers.items() if isinstance(part, Mapping)}
        self._show_answers(given)
        self._footer.show_edited()

    def _show_answers(self, answers: Mapping[str, Mapping[str, object]]) -> None:
        self._forms.show_answers(answers)
        self._footer.show_settled()
        self._others.hide()
        self._lookalikes.forget()
        self._show_agreed()

    def _show_others(self, found: tuple[Draft, ...]) -> None:
        """A draft may be about somebody else than the person opposite, so it is offered, not shown."""
        self._other = next(
            (each for each in found if each.kind == KIND and each.key != self._keeper.key), None
        )
        self._others.setVisible(self._other is not None)
        if self._other is not None:
            moment = self.kit.words.moment(datetime.fromisoformat(self._other.saved_at))
            self._others.show_words(self.words(_OTHER.filled(moment=moment)))

    def _go_on_with_other(self) -> None:
        if self._other is not None:
            self._resume(drafts.answers_in(self._other), self._other.key)

    def _throw_other_away(self) -> None:
        if self._other is not None:
            self.session.ask(drafts.drop_draft, self._other.key, then=self._look_for_others)

    def _look_for_others(self, _: object) -> None:
        self.session.ask(drafts.my_drafts, then=self._show_others)

    def _edited(self) -> None:
        self._show_agreed()
        if self._forms.is_refused:
            self._keeper.drop()
            self._lookalikes.forget()
            self._footer.show_settled()
            return
        self._keeper.touch()
        self._lookalikes.look()
        self._footer.show_edited()

    def _show_agreed(self) -> None:
        self._refused.setVisible(self._forms.is_refused)
        self._footer.allow(allowed=not self._forms.is_refused)

    def _begin(self) -> None:
        self._footer.allow(allowed=False)
        self.session.act(
            intake.begin_case_with,
            self._forms.answers(),
            self._keeper.key,
            then=self._show_begun,
            otherwise=self._show_refused,
        )

    def _show_begun(self, changes: Changes) -> None:
        self._start_anew()
        self.session.ask(casebook.view_case, changes.case_id, then=self._say_begun)
        self.room.go("case", changes.case_id)

    def _say_begun(self, view: CaseView) -> None:
        self.room.say(self.words(_BEGUN.filled(code=view.code)))

    def _show_refused(self, error: KnownError) -> None:
        self._footer.allow(allowed=True)
        if isinstance(error, NotValid):
            self._forms.show_problems(error.problems)
        words = _LOOK if isinstance(error, NotValid) else error.text
        self._footer.show_problem(self.words(words))

    def _close_without(self) -> None:
        self._keeper.drop()
        self._start_anew()
        self.room.go("today")

    def _back(self) -> None:
        self.room.go("cases")
