"""A referral: who can help, exactly what they will be told under which consent, and then the letter."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from caseapp.domain import ages
from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Referral
from caseapp.operations import casebook, drafts, matching, referrals
from caseapp.operations.casebook import CaseView
from caseapp.operations.changes import Changes
from caseapp.operations.matching import Fit
from caseapp.operations.referrals import Preview
from caseapp.security.rights import Right
from caseapp.storage.stored import Draft
from caseapp.text import mark
from caseapp.ui.consent_box import ConsentBox
from caseapp.ui.dialogs.letter import LetterDialog
from caseapp.ui.drafting import DraftKeeper
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.footer import Footer
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.notice import Notice
from caseapp.ui.referral_forms import ReferralForms
from caseapp.ui.share_preview import SharePreview
from caseapp.ui.work import Job

TITLE = mark("Referral", "Referral")
_ABOUT = mark("Referral", "{code} · {stage}")
_SEND, _BACK = mark("Referral", "Send referral"), mark("Referral", "Back to the case")
_LOOK = mark("FormPage", "Nothing is saved yet. Look at the marked answers.")
_RESUMED = mark("Referral", "You began this referral before and did not send it.")
_ANEW = mark("Referral", "Begin anew")
_SENT = mark("Referral", "The referral is recorded as sent")
_SENT_WORDS = mark("Referral", "Now make its letter. Today reminds you when no answer comes.")
_MAKE_LETTER = mark("Referral", "Make the letter")
_NARROWEST, _WIDEST = 40, 54  # units, for what stands beside the questions
_ASIDE_SHARE = 0.36


class ReferralPage(Page):
    """Comes about a case, and perhaps with the answers of a draft."""

    name = "referral"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._case_id = self._referral_id = ""
        self._view: CaseView | None = None
        self._asked: Job | None = None
        self._consent_box: ConsentBox | None = None
        self._header = PageHeader(self.kit, self.words(TITLE), parent=self)
        self._forms = ReferralForms(self.kit, self)
        self._resumed = Notice(self.kit, self.words(_RESUMED), parent=self._forms.inside)
        self._resumed.setObjectName("resumed")
        self._resumed.add_action(self.words(_ANEW), self._begin_anew).setObjectName("anew")
        self._forms.body.insertWidget(0, self._resumed)
        self._preview = SharePreview(self.kit, self._want_reveal, self)
        self._preview.consent_wanted.connect(self._record_consent)
        self._frame = QFrame(self)
        self._aside = QStackedWidget(self._frame)
        self._aside.addWidget(self._preview)
        self._footer = Footer(self.kit, (_SEND, self._send), self)
        self._footer.add_button(_BACK, self._back, "back")
        self._escape = QShortcut(QKeySequence("Escape"), self)
        self._escape.activated.connect(self._back)
        self._keeper = DraftKeeper(self.session, Referral.kind, self._forms.answers, self)
        self._forms.changed.connect(self._edited)
        self._forms.service_chosen.connect(self._look_for_providers)
        self._forms.parties_changed.connect(self._look_ahead)
        self._stack = self._arranged()

    def arrive(self, *what: object) -> None:
        """About a case id; with answers goes on with that draft, else with what was not sent before."""
        if not what:
            return
        self._keeper.write()
        self._case_id, self._view, self._referral_id = str(what[0]), None, ""
        self._keeper.begin(f"{self._case_id}:{Referral.kind}:new", self._case_id)
        self._close_consent()
        self._stack.setCurrentIndex(0)
        self._header.show_title(self.words(TITLE))
        answers = what[1] if len(what) > 1 and isinstance(what[1], Mapping) else None
        self._show_answers(answers or {}, is_resumed=answers is not None)
        self.load()
        if answers is None:
            self.session.ask(drafts.my_drafts, then=self._show_draft)
        self._forms.focus_first()

    def load(self, *what: object) -> None:  # noqa: ARG002 - always about the case it came with
        if self._case_id:
            self.session.ask(casebook.view_case, self._case_id, then=self._show_case)

    def concerns(self, changes: Changes) -> bool:
        return bool(self._case_id) and changes.concern(self._case_id)

    def keep_drafts(self) -> None:
        if self._consent_box is not None:
            self._consent_box.editor.keep_draft()
        self._keeper.write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Gives the side its share of the width; a form in it needs all it can have."""
        narrowest, widest = self.kit.look.px(_NARROWEST), self.kit.look.px(_WIDEST)
        share = min(widest, max(narrowest, round(self.width() * _ASIDE_SHARE)))
        self._frame.setFixedWidth(widest if self._consent_box is not None else share)

    def _show_case(self, view: CaseView) -> None:
        if view.case_id != self._case_id:
            return
        self._view = view
        stage = ages.stage_label(view.stage)
        self._header.show_title(self.words(TITLE), self.words(_ABOUT.filled(code=view.code, stage=stage)))
        self._look_ahead()

    def _show_draft(self, found: tuple[Draft, ...]) -> None:
        draft = next((each for each in found if each.key == self._keeper.key), None)
        if draft is not None and not self._keeper.has_changes:
            self._show_answers(drafts.answers_in(draft), is_resumed=True)

    def _show_answers(self, answers: Mapping[str, object], *, is_resumed: bool) -> None:
        self._resumed.setVisible(is_resumed)
        self._footer.show_settled()
        self._footer.allow(allowed=True)
        self._forms.show_answers(answers)

    def _begin_anew(self) -> None:
        self._keeper.drop()
        self._show_answers({}, is_resumed=False)
        self._forms.focus_first()

    def _edited(self) -> None:
        self._keeper.touch()
        self._footer.show_edited()

    def _look_for_providers(self, service: str) -> None:
        if self._case_id and service:
            self.session.ask(matching.fitting_providers, self._case_id, service, then=self._show_fits)
        self._look_ahead()

    def _show_fits(self, fits: Sequence[Fit]) -> None:
        self._forms.show_fits(fits)

    def _look_ahead(self) -> None:
        """Asks what would be shared with whom is chosen; a question on its way is no longer wanted."""
        if self._asked is not None:
            self._asked.stop()
        provider, shares = self._forms.provider, self._forms.shares
        if not (self._case_id and provider and shares):
            self._preview.show_nothing()
            return
        self._asked = self.session.ask(
            referrals.preview,
            self._case_id,
            provider,
            shares,
            self.kit.words.catalogue,
            then=self._show_preview,
        )

    def _show_preview(self, found: Preview) -> None:
        self._preview.show_answers(self._forms.shares, found.answers)
        self._preview.show_consent(found.consent, is_refused=found.is_refused)

    def _record_consent(self) -> None:
        provider = self._forms.provider
        chosen = (provider, self._forms.providers.name_of(provider))
        self._consent_box = ConsentBox(self.room, self._case_id, chosen, self._forms.shares, self._aside)
        self._consent_box.editor.preset({"given_on": datetime.now(UTC).astimezone().date()})
        self._consent_box.finished.connect(self._close_consent)
        self._aside.addWidget(self._consent_box)
        self._aside.setCurrentWidget(self._consent_box)
        self._footer.allow(allowed=False)
        self._escape.setEnabled(False)
        self._fit()
        self._consent_box.focus_first()

    def _close_consent(self) -> None:
        box, self._consent_box = self._consent_box, None
        self._footer.allow(allowed=True)
        self._escape.setEnabled(True)
        self._fit()
        if box is not None:
            self._aside.removeWidget(box)
            box.deleteLater()
            self._forms.focus_request()

    def _want_reveal(self, field_name: str, show: Callable[[], None]) -> None:
        self.session.ask(casebook.reveal, self._case_id, field_name, then=lambda _: show())

    def _send(self) -> None:
        self._footer.allow(allowed=False)
        self.session.act(
            referrals.refer_with,
            self._case_id,
            self._forms.answers(),
            self._keeper.key,
            then=self._show_sent,
            otherwise=self._show_refused,
        )

    def _show_sent(self, changes: Changes) -> None:
        self._keeper.settle()
        self._footer.show_settled()
        self._referral_id = changes.record_id or ""
        self._stack.setCurrentIndex(1)
        self._letter_button.setFocus()

    def _show_refused(self, error: KnownError) -> None:
        self._footer.allow(allowed=True)
        problems = error.problems if isinstance(error, NotValid) else ()
        self._forms.show_problems(problems)
        self._footer.show_problem(self.words(_LOOK if problems else error.text))

    def _make_letter(self) -> None:
        LetterDialog(self.room, self._case_id, self._referral_id, self).open()

    def _back(self) -> None:
        self.room.go("case", self._case_id)

    def _arranged(self) -> QStackedWidget:
        aside = self._frame
        aside.setProperty("part", "aside")
        aside.setProperty("side", "left" if self.kit.words.is_right_to_left else "right")
        inner = QVBoxLayout(aside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._aside)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._forms, 1)
        row.addWidget(aside)
        writing = QWidget(self)
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._footer)
        sent = EmptyState(
            self.kit, self.words(_SENT), self.words(_SENT_WORDS), icon="paper-plane-tilt", parent=self
        )
        self._letter_button = sent.add_action(self.words(_MAKE_LETTER), self._make_letter)
        self._letter_button.setObjectName("make_letter")
        self._letter_button.setVisible(self.room.me.may(Right.PRINT_LETTER))
        back = sent.add_action(self.words(_BACK), self._back)
        back.setProperty("role", "plain")
        back.setObjectName("back_to_case")
        stack = QStackedWidget(self)
        stack.addWidget(writing)
        stack.addWidget(sent)
        self.column.addWidget(self._header)
        self.column.addWidget(stack, 1)
        return stack
