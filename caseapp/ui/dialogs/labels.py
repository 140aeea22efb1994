"""Prints labels for wristbands: of everybody on the list, of those chosen, or spare ones for later."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from caseapp.operations.arrival_sheets import labels_pdf, spare_labels_pdf
from caseapp.text import mark
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.pages.page import Room
from caseapp.ui.plain import Label

HEADING = mark("Arrivals", "Print labels")
_ABOUT = mark(
    "Arrivals",
    "A label bears a random code and nothing of the person. Put it on a wristband, a bag or a tent.",
)
_SHEET = mark("Arrivals", "Labels to a sheet")
_KINDS = (
    (24, mark("Arrivals", "24 labels, 70 × 37 mm")),
    (33, mark("Arrivals", "33 labels, 70 × 25 mm")),
)
_WHOSE, _LISTED = mark("Arrivals", "For whom"), mark("Arrivals", "Those who are chosen, or all on the list")
_SPARE = mark("Arrivals", "Spare ones, to be ready when people come: %n sheet(s)")
_SPARE_SHEETS = (1, 2, 5, 10)


class LabelsDialog(PdfDialog):
    """Anything else that is chosen makes other sheets."""

    def __init__(self, room: Room, event_id: str, line_ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(room, HEADING, labels_pdf, (event_id, tuple(line_ids)), parent)
        self._event_id, self._line_ids = event_id, tuple(line_ids)
        self._sheets = QComboBox(self)
        self._sheets.setObjectName("label_sheet")
        self._sheets.setAccessibleName(self.words(_SHEET))
        for count, words in _KINDS:
            self._sheets.addItem(self.words(words), count)
        self._sheets.activated.connect(self._choose)
        self._whose = QComboBox(self)
        self._whose.setObjectName("label_whose")
        self._whose.setAccessibleName(self.words(_WHOSE))
        self._whose.addItem(self.words(_LISTED), 0)
        for count in _SPARE_SHEETS:
            self._whose.addItem(self.words(_SPARE.counted(count)), count)
        self._whose.activated.connect(self._choose)
        self.body.addWidget(Label(self.words(_ABOUT), role="quiet", parent=self))
        for words, widget in ((_WHOSE, self._whose), (_SHEET, self._sheets)):
            label = Label(self.words(words), role="label", parent=self)
            label.setBuddy(widget)
            self.body.addWidget(label)
            self.body.addWidget(widget)

    def make(self) -> None:
        to_a_sheet, sheets = int(self._sheets.currentData()), int(self._whose.currentData())
        if sheets:
            self.ask_for(spare_labels_pdf, (self._event_id, sheets * to_a_sheet, to_a_sheet, self.language))
        else:
            self.ask_for(labels_pdf, (self._event_id, self._line_ids, to_a_sheet, self.language))

    def _choose(self, _: int) -> None:
        self.forget()
