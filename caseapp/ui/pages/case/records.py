"""A section made from a kind of record alone: its cards, its form, its drafts."""

from collections.abc import Iterator
from datetime import UTC, datetime

from caseapp.domain.fields import Kind, fields_of
from caseapp.domain.record import Record
from caseapp.text import Text, mark
from caseapp.ui.pages.case.listed import ListedSection
from caseapp.ui.pages.page import Room
from caseapp.ui.record_editor import RecordEditor

_ADD = mark("Sections", "Add: {kind}")
_NOTHING = mark("CaseSection", "Nothing recorded yet")


class RecordsSection(ListedSection):
    """All records of a kind in the case, the newest first."""

    def __init__(self, room: Room, record_type: type[Record], about: Text) -> None:
        self.record_type = record_type
        self.add_words = _ADD.filled(kind=record_type.label)
        self.nothing = _NOTHING, about
        super().__init__(room)

    def prepare(self, editor: RecordEditor, *, is_new: bool) -> None:
        super().prepare(editor, is_new=is_new)
        if is_new:
            editor.preset(dict(self._now()))

    def _now(self) -> Iterator[tuple[str, object]]:
        """Today for each day, and this moment for each moment, without which nothing can be kept."""
        now = datetime.now(UTC).astimezone()
        for field in fields_of(self.record_type):
            if field.is_required and field.kind in (Kind.DATE, Kind.MOMENT):
                yield field.name, now.date() if field.kind is Kind.DATE else now
