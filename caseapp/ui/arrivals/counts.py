"""The line at the foot of the list: how many people, children, alone, in need of a doctor."""

from collections.abc import Iterable

from caseapp.domain.head_count import head_count
from caseapp.domain.records import Arrival
from caseapp.text import mark
from caseapp.ui.kit import Kit

_PEOPLE = mark("Arrivals", "%n person(s)")
_CHILDREN = mark("Arrivals", "%n child(ren)")
_ALONE = mark("Arrivals", "%n child(ren) alone")
_MEDICAL = mark("Arrivals", "%n need(s) medical help now")
_CASES = mark("Arrivals", "%n with a case")


def count_words(kit: Kit, arrivals: Iterable[Arrival]) -> str:
    """The numbers of the list in words."""
    count = head_count(arrivals)
    parts = (
        (_PEOPLE, count.people),
        (_CHILDREN, count.children),
        (_ALONE, count.alone),
        (_MEDICAL, count.triage["medical"]),
        (_CASES, count.with_case),
    )
    return " · ".join(kit.words(sentence.counted(number)) for sentence, number in parts)
