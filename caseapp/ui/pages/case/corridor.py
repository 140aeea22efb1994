"""Two countries side by side: what each does on a return, what they agreed, and who receives the person."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.codes import places
from caseapp.operations import corridors
from caseapp.operations.casebook import CaseView
from caseapp.operations.corridors import CaseCorridor
from caseapp.procedures.corridors import Arrangement, Corridor
from caseapp.procedures.entries import PackStep, Phase
from caseapp.procedures.pack import Pack
from caseapp.procedures.wording import deadline_in_words
from caseapp.text import Text, mark
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card, Part
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_ONE = mark("Corridor", "No other country is known yet")
_ABOUT = mark(
    "Corridor",
    "Record the citizenship, or for somebody who came back the country of exploitation. Then both countries'"
    " procedures stand here side by side.",
)
_STOPPED = mark(
    "Corridor",
    "The person fears to return, or asylum is open: contact nobody in that country, and take no step here.",
)
_FROM = mark("Corridor", "From {country}: sending home")
_TO = mark("Corridor", "To {country}: receiving")
_REGIONAL = mark(
    "Corridor", "This country has no procedure here; what follows is the practice of the region."
)
_AGREED = mark("Corridor", "What the two countries agreed")
_NOT_AGREED = mark(
    "Corridor", "No agreement between them is known here. Ask the organisation that arranges returns."
)
_SAYS = mark("Corridor", "As {country} has it: {title} ({year}; {status})")
_SAYS_NO_YEAR = mark("Corridor", "As {country} has it: {title} ({status})")
_RECEIVED_BY = mark("Corridor", "Received by: {agency}")
_RECEIVERS = mark("Corridor", "Who receives there")
_SERVICE = mark("Corridor", "{provider} ({status})")
_CALL = mark("Corridor", "Who to call there")
_HOTLINE = mark("Corridor", "{name}: {number} ({hours}; {status})")
_NO_HOURS = mark("Corridor", "hours not known")
_STEP = mark("Corridor", "{actor} · {status}")
_STEP_IN_TIME = mark("Corridor", "{actor} · {length} · {status}")
_NO_STEPS = mark("Corridor", "The procedure has no step about this.")


class CorridorSection(CaseSection):
    """The return as both countries' procedures have it; public content, and nothing of the person."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.setObjectName("section.corridor")
        self._found: CaseCorridor | None = None

    def show_case(self, view: CaseView) -> None:
        if self.view is None or self.view.case_id != view.case_id:
            self._found = None
        super().show_case(view)
        self.room.session.ask(corridors.corridor_of, view.case_id, then=self._take)

    def _take(self, found: CaseCorridor | None) -> None:
        if found != self._found and self.view is not None:
            self._found = found
            super().show_case(self.view)

    def fill(self, view: CaseView) -> None:  # noqa: ARG002 - the two countries are asked for apart
        words = self.kit.words
        if self._found is None:
            empty = EmptyState(self.kit, words(_ONE), words(_ABOUT), icon="arrows-left-right", parent=self)
            self.body.addWidget(empty, 1)
            return
        found = self._found.corridor
        if self._found.is_stopped:
            notice = Notice(self.kit, words(_STOPPED), tone=Tone.OVERDUE, parent=self)
            notice.setObjectName("stopped")
            self.body.addWidget(notice)
        self.body.addWidget(self._agreed(found))
        row = QHBoxLayout()
        row.setSpacing(self.kit.look.px(2))
        row.addWidget(self._side(_FROM, found.here, found.here.country.code, found.going), 1)
        row.addWidget(self._there(found), 1)
        self.body.addLayout(row)

    def _agreed(self, found: Corridor) -> Card:
        card = Card(self.kit, self.kit.words(_AGREED), self)
        card.setObjectName("agreed")
        if not found.arrangements:
            card.body.addWidget(Label(self.kit.words(_NOT_AGREED), role="quiet", parent=card))
        for arrangement in found.arrangements:
            card.body.addWidget(self._arrangement(arrangement, card))
        return card

    def _arrangement(self, arrangement: Arrangement, parent: QWidget) -> Part:
        words, entry = self.kit.words, arrangement.entry
        given = {
            "country": self._country(arrangement.pack.country.code),
            "title": entry.title,
            "status": entry.status.words,
        }
        if entry.year is None:
            heading = _SAYS_NO_YEAR.filled(**given)
        else:
            heading = _SAYS.filled(**given, year=words.digits(str(entry.year)))
        part = Part(self.kit, words(heading), parent)
        part.body.addWidget(Label(entry.summary, parent=part))
        if entry.receiving_agency is not None:
            agency = words(_RECEIVED_BY.filled(agency=entry.receiving_agency))
            part.body.addWidget(Label(agency, role="strong", parent=part))
        return part

    def _there(self, found: Corridor) -> Card:
        words = self.kit.words
        card = self._side(_TO, found.there, found.origin, found.coming)
        column = card.body
        if not found.has_own_pack:
            column.insertWidget(0, Label(words(_REGIONAL), role="quiet", parent=card))
        receivers = [
            words(_SERVICE.filled(provider=one.provider, status=one.status.words)) for one in found.receivers
        ]
        lines = [
            words(
                _HOTLINE.filled(
                    name=one.name,
                    number=one.number,
                    hours=one.hours or _NO_HOURS,
                    status=one.status.words,
                )
            )
            for one in found.hotlines
            if one.number is not None
        ]
        self._listed(column, _RECEIVERS, receivers, card)
        self._listed(column, _CALL, lines, card)
        return card

    def _side(self, heading: Text, pack: Pack, country: str, steps: Iterable[tuple[Phase, PackStep]]) -> Card:
        words = self.kit.words
        card = Card(self.kit, words(heading.filled(country=self._country(country))), self)
        card.setObjectName(f"side.{pack.country.code}")
        listed = list(steps)
        for _phase, step in listed:
            card.body.addWidget(self._step(step, card))
        if not listed:
            card.body.addWidget(Label(words(_NO_STEPS), role="quiet", parent=card))
        card.body.addStretch(1)
        return card

    def _step(self, step: PackStep, parent: QWidget) -> Part:
        words = self.kit.words
        part = Part(self.kit, step.title, parent)
        given: dict[str, Text | str] = {"actor": step.actor, "status": step.status.words}
        about = _STEP.filled(**given)
        length = deadline_in_words(step)
        if length is not None:
            about = _STEP_IN_TIME.filled(**given, length=length)
        part.body.addWidget(Label(words(about), role="caption", parent=part))
        part.body.addWidget(Label(step.guidance, parent=part))
        if step.do_no_harm is not None:
            part.body.addWidget(Label(step.do_no_harm, role="strong", parent=part))
        return part

    def _listed(self, column: QVBoxLayout, heading: Text, lines: list[str], parent: QWidget) -> None:
        if not lines:
            return
        part = Part(self.kit, self.kit.words(heading), parent)
        for line in lines:
            part.body.addWidget(Label(line, parent=part))
        column.insertWidget(column.count() - 1, part)

    def _country(self, code: str) -> str:
        return places.COUNTRY.label(code, self.kit.words.catalogue)
