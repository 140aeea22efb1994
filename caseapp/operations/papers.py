"""The papers a country's procedure asks for in a case: which are there, and which are missing."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from caseapp.domain.records import Document
from caseapp.procedures.engine import State, Step
from caseapp.storage.stored import Stored, of_type


@dataclass(frozen=True)
class Paper:
    """One paper: its key in `Document.paper`, its name as the procedure has it, the steps that need it."""

    key: str
    name: str
    steps: tuple[Step, ...]
    documents: tuple[str, ...]

    @property
    def is_there(self) -> bool:
        """Whether a document of the case is this paper."""
        return bool(self.documents)


def paper_key(name: str) -> str:
    """The key of a paper by its name, the same in every step and every version that has the name."""
    folded = " ".join(name.casefold().split())
    return f"paper-{hashlib.sha256(folded.encode()).hexdigest()[:16]}"


def checklist(steps: Sequence[Step], records: Sequence[Stored]) -> tuple[Paper, ...]:
    """Every paper that the steps of a case name, once, in the order of the procedure."""
    names: dict[str, str] = {}
    needing: dict[str, list[Step]] = {}
    for step in steps:
        for name in step.documents if step.state is not State.SET_ASIDE else ():
            key = paper_key(name)
            names.setdefault(key, name)
            needing.setdefault(key, []).append(step)
    having: dict[str, list[str]] = {}
    for record_id, document in of_type(records, Document):
        if document.paper is not None:
            having.setdefault(document.paper, []).append(record_id)
    return tuple(
        Paper(key, name, tuple(needing[key]), tuple(having.get(key, ()))) for key, name in names.items()
    )
