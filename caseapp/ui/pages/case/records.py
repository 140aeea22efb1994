"""A section made from a kind of record alone: its cards, its form, its drafts."""

from caseapp.domain.record import Record
from caseapp.text import Text, mark
from caseapp.ui.pages.case.listed import ListedSection
from caseapp.ui.pages.page import Room

_ADD = mark("Sections", "Add: {kind}")
_NOTHING = mark("CaseSection", "Nothing recorded yet")


class RecordsSection(ListedSection):
    """All records of a kind in the case, the newest first."""

    def __init__(self, room: Room, record_type: type[Record], about: Text) -> None:
        self.record_type = record_type
        self.add_words = _ADD.filled(kind=record_type.label)
        self.nothing = _NOTHING, about
        super().__init__(room)
