"""A consent to share with one provider, recorded without leaving the referral."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.consenting import REFERRAL
from caseapp.domain.records import Consent
from caseapp.text import mark
from caseapp.ui.forms import Form
from caseapp.ui.pages.page import Room
from caseapp.ui.record_editor import RecordEditor, Writing

_HEADING = mark("Referral", "Consent to tell {provider}")
_ASKED = (
    "decision",
    "covers",
    "given_on",
    "form",
    "given_by",
    "with_interpreter",
    "valid_until",
    "childs_view",
)


class ConsentBox(QWidget):
    """`finished` comes when it is recorded, or the person goes back."""

    finished = Signal()

    def __init__(
        self,
        room: Room,
        case_id: str,
        provider: tuple[str, str],
        shares: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("consent_box")
        provider_id, name = provider
        heading = room.kit.words(_HEADING.filled(provider=name))
        writing = Writing(Consent, case_id, make_form=partial(Form, only=_ASKED, heading=heading))
        self.editor = RecordEditor(room, writing, self)
        self.editor.finished.connect(self.finished)
        self.editor.preset({"purpose": REFERRAL, "receiver": provider_id, "covers": shares})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)

    def focus_first(self) -> None:
        """Moves the keyboard to the decision."""
        self.editor.focus_first()
