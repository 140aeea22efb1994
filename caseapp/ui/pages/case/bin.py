"""The documents of a case that can still be brought back, and until when."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.domain.codes.documents import DOCUMENT_TYPE
from caseapp.domain.records import Document
from caseapp.operations.binning import KEPT_FOR
from caseapp.storage.stored import Stored
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label

BRING_BACK = mark("Documents", "Bring back")
_BIN = mark("Documents", "In the bin")
_UNTIL = mark("Documents", "{type}: destroyed after {day}")


class BinCard(Card):
    """A line for each; without `bring_back` they are only listed."""

    def __init__(
        self,
        kit: Kit,
        binned: Sequence[tuple[Stored, str]],
        bring_back: Callable[[str], None] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kit, kit.words(_BIN), parent)
        self.setObjectName("bin")
        for stored, since in binned:
            if not isinstance(stored.record, Document):
                continue
            kind = DOCUMENT_TYPE.label(stored.record.type, kit.words.catalogue)
            last = (datetime.fromisoformat(since) + KEPT_FOR).astimezone().date()
            row = QHBoxLayout()
            row.setSpacing(kit.look.px(1))
            line = kit.words(_UNTIL.filled(type=kind, day=kit.words.day(last)))
            row.addWidget(Label(line, parent=self), 1)
            if bring_back is not None:
                button = QPushButton(kit.words(BRING_BACK), self)
                button.setObjectName("bring_back")
                button.clicked.connect(lambda _=False, do=bring_back, record_id=stored.id: do(record_id))
                row.addWidget(button)
            self.body.addLayout(row)
