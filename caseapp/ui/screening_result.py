"""What a screening's answers add up to so far, beside the questions; it never decides."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.domain.indicators import Finding, Instrument
from caseapp.operations.screenings import Result
from caseapp.procedures.kinds import Topic
from caseapp.text import mark
from caseapp.ui.interview_aid import InterviewAid
from caseapp.ui.kit import Kit
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_SO_FAR = mark("Screening", "What the answers add up to")
_YOURS = mark("Screening", "The indicators help; they do not decide. The decision below is yours.")
_POSITIVE, _NOT_POSITIVE = mark("Screening", "positive"), mark("Screening", "not positive")
_NOT_ASKED = mark("Screening", "not asked yet")
_ASKED = mark("Screening", "{done} of {total} asked")
_WIDTH = 38  # units


class ResultPanel(QFrame):
    """A line for each dimension; pressing one goes to its questions."""

    wanted = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setObjectName("result")
        self.setProperty("part", "aside")
        self.setProperty("side", "left" if kit.words.is_right_to_left else "right")
        self.setFixedWidth(kit.look.px(_WIDTH))
        self.setAccessibleName(kit.words(_SO_FAR))
        self._buttons: dict[str, OptionButton] = {}
        self._area = ScrolledColumn(kit, self)
        space = kit.look.px(2)
        self._area.body.setContentsMargins(space, space, space, space)
        self._area.body.setSpacing(kit.look.px(1))
        self._points_to = Label("", role="strong", parent=self)
        self._points_to.setObjectName("points_to")
        self._findings = QVBoxLayout()
        self._findings.setSpacing(kit.look.px(0.75))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        for widget in (
            InterviewAid(kit, Topic.SCREENING, self),
            Label(kit.words(_SO_FAR), role="section", parent=self),
            self._points_to,
            Label(kit.words(_YOURS), role="caption", parent=self),
        ):
            self._area.body.addWidget(widget)
        self._area.body.addLayout(self._findings)
        self._area.body.addStretch(1)

    def show_result(self, result: Result, answers: Mapping[str, str]) -> None:
        """Shows what these answers add up to."""
        self._points_to.show_words(self._kit.words(result.assessment.points_to))
        for finding in result.assessment.findings:
            self._show_finding(finding, result.instrument, answers)

    def _show_finding(self, finding: Finding, instrument: Instrument, answers: Mapping[str, str]) -> None:
        name = finding.dimension.id
        if name not in self._buttons:
            button = OptionButton(self._kit, self._kit.words(finding.dimension.name), parent=self)
            button.setObjectName(f"finding.{name}")
            button.clicked.connect(lambda _=False: self.wanted.emit(name))
            self._buttons[name] = button
            self._findings.addWidget(button)
        ids = [indicator.id for indicator in instrument.indicators if indicator.dimension == name]
        done = sum(each in answers for each in ids)
        number = self._kit.words.number
        count = self._kit.words(_ASKED.filled(done=number(done), total=number(len(ids))))
        reason = (self._kit.words(finding.reason),) if done else ()
        self._buttons[name].show_lines((self._tag(finding, done),), (count, *reason))

    def _tag(self, finding: Finding, done: int) -> Tag:
        words = self._kit.words
        if finding.is_positive:
            return Tag(self._kit, words(_POSITIVE), tone=Tone.SOON, icon="flag", parent=self)
        if not done:
            return Tag(self._kit, words(_NOT_ASKED), icon="circle-dashed", parent=self)
        return Tag(self._kit, words(_NOT_POSITIVE), icon="circle", parent=self)
