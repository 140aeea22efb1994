"""Looks for a suspect in all cases: only with the right, and never without a line in the journal."""

from dataclasses import dataclass, field

from caseapp.domain.records import Case, Suspect
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right

_MOST = 100


@dataclass(frozen=True)
class FoundSuspect:
    """A suspect of a case that holds the words; the answers themselves are read on the page of the case."""

    case_id: str
    code: str
    record_id: str
    suspect: Suspect = field(repr=False)


def find_suspects(desk: Desk, untrusted_text: str) -> tuple[FoundSuspect, ...]:
    """The suspects with all these words, the newest first; journalled before anything is seen."""
    desk.require(Right.FIND_SUSPECTS)
    with desk.vault.write() as vault:
        ids = desk.vault.oversight.guarded_records(untrusted_text, _MOST)
        vault.note(Act.FIND_SUSPECTS, "", str(len(ids)))
    found = []
    for record_id in ids:
        stored = desk.vault.get(record_id)
        case = desk.vault.get(stored.case_id or "").record
        if isinstance(stored.record, Suspect) and isinstance(case, Case):
            found.append(FoundSuspect(stored.case_id or "", case.code, record_id, stored.record))
    return tuple(found)
