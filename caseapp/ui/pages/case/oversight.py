"""The sections of a case about the work on it: who is kept from it, who opened it, how good the work is."""

from collections.abc import Mapping
from datetime import UTC, datetime

from caseapp.domain.records import AccessBlock, EmergencyOpening, QualityReview
from caseapp.operations import blocks, emergencies, quality
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.records import Place
from caseapp.security.rights import Right
from caseapp.storage.stored import Draft, Stored
from caseapp.text import mark
from caseapp.ui.pages.case.heading import heading_of
from caseapp.ui.pages.case.listed import Act, ListedSection, Shown
from caseapp.ui.record_editor import RecordEditor
from caseapp.ui.theme import Tone

_LIFT, _SEEN = mark("Oversight", "Let see again"), mark("Oversight", "I looked into it")
_KEPT, _LIFTED = mark("Oversight", "kept from the case"), mark("Oversight", "lifted")
_OPEN, _LOOKED = mark("Oversight", "nobody looked into it yet"), mark("Oversight", "looked into")


class _GuardedSection(ListedSection):
    """A section whose records only whoever has `right` adds and changes."""

    right: Right

    @property
    def is_open(self) -> bool:
        """Supervision goes on after a case is closed."""
        return self.view is not None and self.room.me.may(self.right)

    def _act(self, operation: object, record_id: str) -> None:
        if self.view is not None and callable(operation):
            self.room.session.act(operation, self.view.case_id, record_id)


def _block(desk: Desk, _record_type: object, untrusted: Mapping[str, object], place: Place) -> Changes:
    if place.case_id is None:
        raise TypeError
    return blocks.block_worker_with(desk, place.case_id, untrusted, place.draft_key)


def _review(desk: Desk, _record_type: object, untrusted: Mapping[str, object], place: Place) -> Changes:
    if place.case_id is None:
        raise TypeError
    return quality.save_quality_review(desk, place.case_id, untrusted, place)


class BlocksSection(_GuardedSection):
    """Colleagues for whom there is no such case."""

    record_type = AccessBlock
    right = Right.MANAGE_ACCESS
    add_words = mark("Oversight", "Keep a colleague from the case")
    nothing = (
        mark("Oversight", "No colleague is kept from this case"),
        mark(
            "Oversight",
            "A relative, or somebody with a conflict of interest, finds no such case in any list or search."
            " The program holds to this, but it is no lock: all caseworkers have the same key to the files.",
        ),
    )
    save = staticmethod(_block)

    def shown(self, stored: Stored) -> Shown:
        block = stored.record
        if not isinstance(block, AccessBlock):
            raise TypeError
        heading = self.names().get(block.worker) or heading_of(self.kit, block)
        if block.lifted_at is not None:
            return Shown(heading, ((self.kit.words(_LIFTED), Tone.PLAIN),), can_edit=False)
        lift = Act(_LIFT, lambda: self._act(blocks.lift_block, stored.id), "lift")
        acts = (lift,) if self.is_open else ()
        return Shown(heading, ((self.kit.words(_KEPT), Tone.SOON),), acts, can_edit=False)


class EmergenciesSection(_GuardedSection):
    """Each time somebody opened the case in an emergency."""

    record_type = EmergencyOpening
    right = Right.SUPERVISE
    add_words = mark("Oversight", "Opened in an emergency")
    nothing = (
        mark("Oversight", "No opening in an emergency"),
        mark(
            "Oversight", "Whoever opens a case out of reach gives a reason, and a supervisor looks into it."
        ),
    )

    @property
    def is_open(self) -> bool:
        return False  # nothing is added here

    def open_draft(self, draft: Draft) -> None:
        """Nothing here is written in a form."""

    def shown(self, stored: Stored) -> Shown:
        opening = stored.record
        if not isinstance(opening, EmergencyOpening):
            raise TypeError
        heading = heading_of(self.kit, opening)
        if opening.seen_at is not None:
            return Shown(heading, ((self.kit.words(_LOOKED), Tone.DONE),), can_edit=False)
        me = self.room.me
        may_see = me.may(self.right) and opening.worker != me.user_id
        seen = Act(_SEEN, lambda: self._act(emergencies.see_emergency, stored.id), "seen", is_primary=True)
        acts = (seen,) if may_see else ()
        return Shown(heading, ((self.kit.words(_OPEN), Tone.OVERDUE),), acts, can_edit=False)


class QualitySection(_GuardedSection):
    """The score sheets about the case."""

    record_type = QualityReview
    right = Right.SUPERVISE
    add_words = mark("Oversight", "Write a score sheet")
    nothing = (
        mark("Oversight", "No quality review"),
        mark("Oversight", "Cases are drawn at random on the page of the team, and never one's own."),
    )
    save = staticmethod(_review)

    @property
    def is_open(self) -> bool:
        is_mine = self.view is not None and self.view.case.responsible == self.room.me.user_id
        return super().is_open and not is_mine

    def prepare(self, editor: RecordEditor, *, is_new: bool) -> None:
        super().prepare(editor, is_new=is_new)
        if is_new:
            editor.preset({"reviewed_on": datetime.now(UTC).astimezone().date()})

    def shown(self, stored: Stored) -> Shown:
        review = stored.record
        is_mine = isinstance(review, QualityReview) and review.reviewer == self.room.me.user_id
        return Shown(heading_of(self.kit, review), can_edit=is_mine)
