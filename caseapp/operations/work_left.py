"""What is still open in a case, counted by kind: it is settled, or set aside, before the case is closed."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from caseapp.domain.agenda import is_settled
from caseapp.domain.record import Record
from caseapp.domain.records import IncomingReferral, LegalMatter, PlanAction, Referral, Task, Transfer
from caseapp.storage.stored import Stored
from caseapp.text import Text, mark

_AND = mark("WorkLeft", "{left}, {right}")
_COUNTED: Mapping[type[Record], Text] = MappingProxyType(
    {
        Task: mark("WorkLeft", "%n open task(s)"),
        PlanAction: mark("WorkLeft", "%n action(s) of the plan"),
        Referral: mark("WorkLeft", "%n referral(s) without an answer"),
        IncomingReferral: mark("WorkLeft", "%n referral(s) in without an answer"),
        Transfer: mark("WorkLeft", "%n transfer(s) without an answer"),
        LegalMatter: mark("WorkLeft", "%n date(s) of a legal matter to come"),
    }
)


def work_left(records: Sequence[Stored], now: datetime) -> tuple[Text, ...]:
    """What is left to do, one phrase for each kind, such as `2 open tasks`."""
    counts = {
        kind: sum(isinstance(stored.record, kind) and _is_left(stored.record, now) for stored in records)
        for kind in _COUNTED
    }
    return tuple(_COUNTED[kind].counted(count) for kind, count in counts.items() if count)


def in_one(phrases: Sequence[Text]) -> Text:
    """All phrases in one."""
    words = phrases[0]
    for phrase in phrases[1:]:
        words = _AND.filled(left=words, right=phrase)
    return words


def _is_left(record: Record, now: datetime) -> bool:
    if isinstance(record, Task) and record.step is not None:
        return False  # a step of the procedure is settled by the procedure
    if isinstance(record, LegalMatter) and (record.next_at is None or record.next_at < now):
        return False
    return not is_settled(record)
