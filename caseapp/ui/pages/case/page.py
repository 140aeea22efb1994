"""The page of one case: header with the safe-contact line, then its sections."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from caseapp.domain import ages
from caseapp.domain.codes.casework import LEVEL
from caseapp.domain.codes.htcds import CASE_STATUS, TRAFFICKING_STATUS
from caseapp.domain.codes.support import PRIORITY
from caseapp.operations import casebook, drafts
from caseapp.operations.casebook import CaseView
from caseapp.operations.changes import Changes
from caseapp.security.rights import Right
from caseapp.storage.stored import Draft
from caseapp.text import Text, mark
from caseapp.ui.assessment_words import level_tone
from caseapp.ui.case_columns import CONTACT_WORDS
from caseapp.ui.dialogs import print_case
from caseapp.ui.dialogs.flags import FlagsDialog, flag_words
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.case.sections import SECTIONS, section_of
from caseapp.ui.pages.case.tabs import SectionTabs
from caseapp.ui.pages.case.twins import CaseTwins
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.palette import Command
from caseapp.ui.parts.tag import Tag
from caseapp.ui.theme import Tone

_OPEN_FOR = mark("CasePage", "open for %n day(s)")
_RESPONSIBLE = mark("CasePage", "Responsible: {name}")
_CONTACT = mark("CasePage", "Contact: {rule}")
_CONTACT_NOT_ASKED = mark("CasePage", "Contact: ask what is safe")
_RISK = mark("CasePage", "Highest level: {level}")
_PRIORITY = mark("CasePage", "priority: {priority}")
_RAISED = {"urgent": Tone.OVERDUE, "high": Tone.SOON}
_DRAFT = mark("CasePage", "There are answers that were not saved: {kind}")
_GO_ON = mark("CasePage", "Go on")
_THROW_AWAY = mark("CasePage", "Throw away")
_REFER = mark("CasePage", "Refer")
_FLAG = mark("CasePage", "Flag")
_SECTION = mark("CasePage", "Section: {name}")
_PRINT, _PRINT_WHAT = mark("CasePage", "Print…"), mark("CasePage", "Print: {what}")


class CasePage(Page):
    """Sections in any order, each left and resumed at will."""

    name = "case"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._view: CaseView | None = None
        self._sections: dict[str, CaseSection] = {}
        self._wanted_draft = ""
        self._header = PageHeader(self.kit, "", parent=self)
        if room.me.may(Right.REFER):
            refer = self._header.add_action(self.words(_REFER), self._refer, icon="paper-plane-tilt")
            refer.setObjectName("refer")
        if room.me.may(Right.EDIT_CASE):
            flag = self._header.add_action(self.words(_FLAG), self._flag, icon="flag")
            flag.setObjectName("flag")
        if room.me.may(Right.PRINT_LETTER):
            printing = self._header.add_action(self.words(_PRINT), self._print, icon="printer")
            printing.setObjectName("print_case")
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(self.kit.look.px(3), 0, self.kit.look.px(3), 0)
        self._tabs = SectionTabs(self.kit, self)
        self._tabs.chosen.connect(self._show_section)
        self._stack = QStackedWidget(self)
        for widget in (self._header, self._tabs):
            self.column.addWidget(widget)
        self.column.insertLayout(1, self._notices)
        self._twins = CaseTwins(room, self)
        self.column.insertWidget(2, self._twins)
        self.column.addWidget(self._stack, 1)

    @property
    def section(self) -> str:
        """The name of the section that is shown."""
        return self._tabs.current

    @property
    def code(self) -> str:
        """The code of the case that is shown; nothing before it has come."""
        return self._view.code if self._view is not None else ""

    def arrive(self, *what: object) -> None:
        """Comes about a case id, to the section of a name or kind; with a draft's key goes on with it."""
        case_id = str(what[0]) if what else ""
        if self._view is None or self._view.case_id != case_id:
            self._forget()
            self._tabs.show_first()
        self._wanted_draft = str(what[2]) if len(what) > 2 else ""
        if len(what) == 2:
            wanted = str(what[1])
            is_section = any(kind.name == wanted for kind in SECTIONS)
            self.show_section(wanted if is_section else section_of(wanted))
        if case_id:
            self.session.ask(casebook.open_case, case_id, then=self._show)

    def load(self, *what: object) -> None:  # noqa: ARG002 - always about the case that is shown
        if self._view is not None:
            self.session.ask(casebook.view_case, self._view.case_id, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        return self._view is not None and changes.concern(self._view.case_id)

    def keep_drafts(self) -> None:
        for section in self._sections.values():
            section.keep_drafts()

    def commands(self) -> Sequence[Command]:
        sections = tuple(
            Command(
                self.words(_SECTION.filled(name=kind.words)), partial(self.show_section, kind.name), "folder"
            )
            for kind in SECTIONS
        )
        return sections + self._print_commands()

    def show_section(self, name: str) -> None:
        """Shows a section by its name."""
        self._tabs.show_section(name)

    def _open_kind(self, kind: str, record_id: str) -> None:
        """Shows the section of a kind of record, and in it the record that is meant."""
        name = next((each.name for each in SECTIONS if each.kind == kind), SECTIONS[0].name)
        self.show_section(name)
        if record_id:
            self._sections[name].show_record(record_id)

    def _show(self, view: CaseView) -> None:
        self._view = view
        self._show_header(view)
        self._twins.show_case(view)
        for section in self._sections.values():
            section.show_case(view)
        self._show_section()
        self.session.ask(drafts.my_drafts, then=self._show_drafts)

    def _show_header(self, view: CaseView) -> None:
        words = self.words(_RESPONSIBLE.filled(name=view.responsible))
        self._header.show_title(view.code, words)
        self._header.tags.clear()
        for tag in self._tags(view):
            self._header.tags.addWidget(tag)

    def _tags(self, view: CaseView) -> list[Tag]:
        kit, catalogue = self.kit, self.kit.words.catalogue
        tags = [Tag(kit, self.words(ages.stage_label(view.stage)), icon="user")]
        if view.contact_rule in CONTACT_WORDS:
            rule, icon, tone = CONTACT_WORDS[view.contact_rule]
            tags.insert(0, Tag(kit, self.words(_CONTACT.filled(rule=rule)), tone=tone, icon=icon))
        else:
            tags.insert(0, Tag(kit, self.words(_CONTACT_NOT_ASKED), tone=Tone.SOON, icon="question"))
        tags[1:1] = [Tag(kit, flag_words(kit, flag), tone=Tone.SOON, icon="flag") for _, flag in view.flags]
        if view.status:
            tags.append(Tag(kit, TRAFFICKING_STATUS.label(view.status, catalogue), icon="magnifying-glass"))
        if view.risk:
            said = self.words(_RISK.filled(level=LEVEL.label(view.risk, catalogue)))
            tags.append(Tag(kit, said, tone=level_tone(view.risk), icon="flag"))
        if (priority := view.case.priority) in _RAISED:
            said = self.words(_PRIORITY.filled(priority=PRIORITY.label(priority, catalogue)))
            tags.append(Tag(kit, said, tone=_RAISED[priority], icon="flag"))
        tags.append(Tag(kit, CASE_STATUS.label(view.case.status, catalogue), icon="folder"))
        tags.append(Tag(kit, self.words(_OPEN_FOR.counted(view.days_open)), icon="calendar-blank"))
        return tags

    def _show_section(self) -> None:
        name = self._tabs.current
        if self._view is None:
            return
        section = self._sections.get(name)
        if section is None:
            section = next(kind for kind in SECTIONS if kind.name == name).make(self.room)
            section.section_wanted.connect(self._open_kind)
            self._sections[name] = section
            self._stack.addWidget(section)
            section.show_case(self._view)
        self._stack.setCurrentWidget(section)

    def _show_drafts(self, found: tuple[Draft, ...]) -> None:
        while item := self._notices.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if self._view is None:
            return
        for draft in found:
            if draft.case_id != self._view.case_id or self._is_being_written(draft):
                continue
            if draft.key == self._wanted_draft:
                self._wanted_draft = ""
                self._go_on(draft)
            else:
                self._notices.addWidget(self._draft_notice(draft))

    def _draft_notice(self, draft: Draft) -> Notice:
        kind = next((kind.words for kind in SECTIONS if kind.holds(draft.kind)), Text("Record", draft.kind))
        notice = Notice(self.kit, self.words(_DRAFT.filled(kind=kind)), tone=Tone.SOON, parent=self)
        notice.add_action(self.words(_GO_ON), partial(self._go_on, draft)).setObjectName("go_on")
        notice.add_action(self.words(_THROW_AWAY), partial(self._throw_away, draft))
        return notice

    def _go_on(self, draft: Draft) -> None:
        kind = next((kind for kind in SECTIONS if kind.holds(draft.kind)), None)
        if kind is None:
            return
        self.show_section(kind.name)
        self._sections[kind.name].open_draft(draft)
        self.session.ask(drafts.my_drafts, then=self._show_drafts)

    def _throw_away(self, draft: Draft) -> None:
        self.session.ask(drafts.drop_draft, draft.key, then=self._look_for_drafts)

    def _look_for_drafts(self, _: object) -> None:
        self.session.ask(drafts.my_drafts, then=self._show_drafts)

    def _is_being_written(self, draft: Draft) -> bool:
        kind = next((kind for kind in SECTIONS if kind.holds(draft.kind)), None)
        section = self._sections.get(kind.name) if kind else None
        return section is not None and section.is_writing(draft.key)

    def _print_commands(self) -> tuple[Command, ...]:
        if not self.room.me.may(Right.PRINT_LETTER):
            return ()
        return tuple(
            Command(self.words(_PRINT_WHAT.filled(what=text)), partial(self._print, what), "printer")
            for what, text in print_case.titles()
        )

    def _print(self, what: str = print_case.PERSON) -> None:
        if self._view is not None:
            print_case.PrintDialog(self.room, self._view.case_id, self, what).open()

    def _refer(self) -> None:
        if self._view is not None:
            self.room.go("referral", self._view.case_id)

    def _flag(self) -> None:
        if self._view is not None:
            FlagsDialog(self.room, self._view.case_id, self._view.flags, self.window()).open()

    def _forget(self) -> None:
        """Lets go of everything about the case before."""
        self._view = None
        for section in self._sections.values():
            section.keep_drafts()
            self._stack.removeWidget(section)
            section.deleteLater()
        self._sections.clear()
