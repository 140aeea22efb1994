"""Family and household; a relative who is helped here too is linked to her or his own case."""

from functools import partial

from caseapp.domain.codes.support import FAMILY_SAFETY
from caseapp.domain.records import FamilyMember
from caseapp.operations import families
from caseapp.storage.stored import Stored
from caseapp.text import mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.dialogs.line import LineDialog
from caseapp.ui.pages.case.listed import Act, Shown
from caseapp.ui.pages.case.records import RecordsSection
from caseapp.ui.pages.page import Room
from caseapp.ui.theme import Tone

_ABOUT = mark(
    "Sections", "Who belongs to the person, who is safe to contact, and whose case is here as well."
)
_LINK, _UNLINK = mark("Family", "Link to a case"), mark("Family", "Take the link away")
_OPEN = mark("Family", "Open that case")
_LINKED = mark("Family", "helped here too")
_WHICH = mark("Family", "Which case is about this relative?")
_CODE = mark("Family", "Case code")
_UNSAFE = ("not_safe", "involved")


class FamilySection(RecordsSection):
    """A card for each relative."""

    def __init__(self, room: Room) -> None:
        super().__init__(room, FamilyMember, _ABOUT)

    def shown(self, stored: Stored) -> Shown:
        shown, member = super().shown(stored), stored.record
        if not isinstance(member, FamilyMember):
            raise TypeError
        tags = []
        if member.safety in _UNSAFE:
            tags.append((code_in_words(self.kit, FAMILY_SAFETY, member.safety), Tone.OVERDUE))
        if member.linked_case is not None:
            tags.append((self.kit.words(_LINKED), Tone.INFO))
        return Shown(shown.heading, tuple(tags), self._acts(stored.id, member))

    def _acts(self, member_id: str, member: FamilyMember) -> list[Act]:
        acts = []
        if member.linked_case is not None:
            acts.append(Act(_OPEN, partial(self.room.go, "case", member.linked_case), "open_linked"))
            if self.is_open:
                acts.append(Act(_UNLINK, partial(self._unlink, member_id), "unlink"))
        elif self.is_open:
            acts.append(Act(_LINK, partial(self._ask_code, member_id), "link"))
        return acts

    def _ask_code(self, member_id: str) -> None:
        act = (_LINK, partial(self._link, member_id))
        LineDialog(self.kit, self, self.kit.words(_WHICH), _CODE, act).open()

    def _link(self, member_id: str, code: str) -> None:
        if self.view is not None:
            self.room.session.act(families.link_family, self.view.case_id, member_id, code)

    def _unlink(self, member_id: str) -> None:
        if self.view is not None:
            self.room.session.act(families.unlink_family, self.view.case_id, member_id)
