"""One stream of everything that happened in a case, the newest first, narrowed by kind."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from caseapp.domain.records import (
    AsylumReferral,
    CaseConference,
    Complaint,
    Consent,
    ContactNote,
    FollowUp,
    Goal,
    IncomingReferral,
    LegalMatter,
    Milestone,
    PlanAction,
    Referral,
    ReturnPlan,
    Screening,
    ServiceGiven,
    Transfer,
    ViolenceIncident,
)
from caseapp.operations.acts import Act
from caseapp.operations.casebook import CaseView
from caseapp.operations.timeline import TimelineEntry
from caseapp.text import mark
from caseapp.ui.editors.chips import Chip
from caseapp.ui.flow import FlowLayout
from caseapp.ui.pages.case.heading import what_it_is
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.timeline_rows import Group, TimelineModel

_CHANGES = Group(
    "changes",
    mark("Timeline", "Changes"),
    "pencil-simple",
    acts=(
        Act.BEGIN_CASE,
        Act.ADD_RECORD,
        Act.CHANGE_RECORD,
        Act.REMOVE_RECORD,
        Act.BRING_BACK,
        Act.RESTORE_ANSWER,
    ),
)
_LOOKS = Group("looks", mark("Timeline", "Who looked"), "eye", acts=(Act.OPEN_CASE, Act.REVEAL, Act.SEARCH))
_GROUPS = (
    Group(
        "steps",
        mark("Timeline", "Steps"),
        "check-circle",
        acts=(Act.SETTLE_STEP, Act.EXTEND_STEP),
        kinds=(Milestone.kind,),
    ),
    Group(
        "contacts",
        mark("Timeline", "Contacts"),
        "chat-text",
        kinds=(ContactNote.kind, CaseConference.kind, Complaint.kind),
    ),
    Group("help", mark("Timeline", "Help"), "house", kinds=(Goal.kind, PlanAction.kind, ServiceGiven.kind)),
    Group("consent", mark("Timeline", "Consent"), "handshake", kinds=(Consent.kind,)),
    Group(
        "referrals",
        mark("Timeline", "Referrals"),
        "paper-plane-tilt",
        acts=(Act.REFER, Act.ANSWER_REFERRAL, Act.PRINT_LETTER, Act.PRINT_CASE, Act.PRINT_NOTICE),
        kinds=(Referral.kind, IncomingReferral.kind, Transfer.kind),
    ),
    Group("legal", mark("Timeline", "Legal"), "scales", kinds=(LegalMatter.kind, AsylumReferral.kind)),
    Group(
        "happened",
        mark("Timeline", "Violence and screening"),
        "warning",
        kinds=(ViolenceIncident.kind, Screening.kind),
    ),
    Group("later", mark("Timeline", "Return and follow-up"), "path", kinds=(ReturnPlan.kind, FollowUp.kind)),
    _CHANGES,
    _LOOKS,
)
_NAME = mark("CasePage", "Timeline")
_NOTHING = mark("Timeline", "Nothing of this kind yet.")
_TIME_WIDTH, _WHO_WIDTH = 14, 26  # units


class TimelineSection(CaseSection):
    """Without a chip pressed everything but mere looking is shown; an entry opens the section it is about."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.setObjectName("section.timeline")
        self._wanted: set[str] = set()
        self._headings: dict[str, str] = {}
        self.model = TimelineModel(self.kit, self._more, _icon, self)
        self.list = self._table()
        self._empty = EmptyState(self.kit, "", self.kit.words(_NOTHING), parent=self)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        space = self.kit.look.px(2)
        column.setContentsMargins(self.kit.look.px(3), space, self.kit.look.px(3), space)
        column.setSpacing(self.kit.look.px(1.5))
        column.addWidget(self._filters(inside))
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        self.addWidget(inside)
        self.setCurrentWidget(inside)

    def show_case(self, view: CaseView) -> None:
        """The list stays and only its rows are new: it may be long."""
        self.view = view
        records = [stored for stored in view.records if stored.record.headline]
        self._headings = {stored.id: what_it_is(self.kit, stored.record) for stored in records}
        self._show()

    def _show(self) -> None:
        entries = [entry for entry in self.view.timeline if self._passes(entry)] if self.view else []
        self.list.clearSpans()
        self.model.show_entries(entries)
        for day in self.model.days():
            self.list.setSpan(day, 0, 1, self.model.columnCount())
        self.list.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        if entries:
            self.list.setCurrentIndex(self.model.index(1, 1))

    def _more(self, entry: TimelineEntry) -> str:
        return self._headings.get(entry.record_id, "")

    def _passes(self, entry: TimelineEntry) -> bool:
        if not self._wanted:
            return not _LOOKS.holds(entry)
        return any(group.name in self._wanted and group.holds(entry) for group in _GROUPS)

    def _open(self, index: QModelIndex) -> None:
        entry = self.model.entry_at(index.row())
        if entry is not None:
            self.section_wanted.emit(entry.kind, entry.record_id)

    def _filters(self, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        flow = FlowLayout(holder, gap=self.kit.look.px(1))
        for group in _GROUPS:
            chip = Chip(self.kit, self.kit.words(group.words), holder)
            chip.setObjectName(f"timeline.{group.name}")
            chip.toggled.connect(lambda on, name=group.name: self._toggle(name, on=on))
            flow.addWidget(chip)
        return holder

    def _toggle(self, name: str, *, on: bool) -> None:
        self._wanted.add(name) if on else self._wanted.discard(name)
        self._show()

    def _table(self) -> QTableView:
        view, look = QTableView(self), self.kit.look
        view.setObjectName("timeline")
        view.setProperty("part", "table")
        view.setAccessibleName(self.kit.words(_NAME))
        view.setModel(self.model)
        view.setItemDelegate(QStyledItemDelegate(view))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(look.row_height)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setAccessibleName(self.kit.words(_NAME))
        header.setFixedHeight(look.row_height)
        view.setColumnWidth(0, look.px(_TIME_WIDTH))
        view.setColumnWidth(2, look.px(_WHO_WIDTH))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        view.activated.connect(self._open)
        return view


def _icon(entry: TimelineEntry) -> str:
    for group in (_LOOKS, *_GROUPS):
        if group.holds(entry):
            return group.icon
    return "circle"
