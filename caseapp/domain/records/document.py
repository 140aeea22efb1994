"""A paper or file of a case: what it is, where the paper lies, and which sealed content belongs to it."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from caseapp.domain.codes import documents
from caseapp.domain.fields import Ask, Match, Purpose, Reference, Sensitivity, When
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_PAPER = mark("Document", "The paper itself")
_FILE = mark("Document", "The file")


class Document(Record):
    """A document; without a file it notes a paper that was seen or is known of."""

    kind: ClassVar[str] = "document"
    label: ClassVar = mark("Record", "Document")

    type: Annotated[
        str,
        Ask(
            mark("Document", "Kind of document"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=documents.DOCUMENT_TYPE,
        ),
    ]
    title: Annotated[str | None, Ask(mark("Document", "Title"), searchable=True)] = None
    paper: Annotated[
        Reference | None,
        Ask(
            mark("Document", "Paper of the procedure"),
            hint=mark("Document", "Which paper of the list this document is."),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
        ),
    ] = None
    number: Annotated[
        str | None,
        Ask(
            mark("Document", "Number"),
            purpose=Purpose.IDENTIFICATION,
            searchable=True,
            match=Match.DOCUMENT,
            match_when=When("type", documents.OF_ONE_PERSON),
        ),
    ] = None
    issued_by: Annotated[
        str | None, Ask(mark("Document", "Issued by"), purpose=Purpose.IDENTIFICATION, searchable=True)
    ] = None
    issued_on: Annotated[
        date | None,
        Ask(
            mark("Document", "Issued or taken on"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
        ),
    ] = None
    expires_on: Annotated[
        date | None,
        Ask(mark("Document", "Expires on"), sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.PROCEDURE),
    ] = None
    kept_by: Annotated[
        str | None,
        Ask(
            mark("Document", "Who has the paper"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=documents.PAPER_KEPT_BY,
            group=_PAPER,
        ),
    ] = None
    kept_where: Annotated[str | None, Ask(mark("Document", "Where it lies"))] = None
    note: Annotated[str | None, Ask(mark("Document", "Note"), long=True, searchable=True)] = None
    attachment: Annotated[
        Reference | None,
        Ask(
            mark("Document", "Content"),
            sensitivity=Sensitivity.ORDINARY,
            set_by_program=True,
            group=_FILE,
        ),
    ] = None
    file_name: Annotated[str | None, Ask(mark("Document", "Name of the file"), set_by_program=True)] = None
    media_type: Annotated[str | None, Ask(mark("Document", "Kind of file"), set_by_program=True)] = None
    # Size and digest are known to whoever has the file, and so lead from it to the person.
    size: Annotated[int | None, Ask(mark("Document", "Size in bytes"), set_by_program=True)] = None
    sha256: Annotated[str | None, Ask(mark("Document", "SHA-256"), set_by_program=True)] = None
    hidden_data: Annotated[
        str | None,
        Ask(
            mark("Document", "Place, time and camera hidden in it"),
            sensitivity=Sensitivity.ORDINARY,
            codes=documents.HIDDEN_DATA,
            set_by_program=True,
        ),
    ] = None
    handed_out: Annotated[
        str | None, Ask(mark("Document", "Copies that left, and why"), long=True, set_by_program=True)
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.issued_on is not None and self.issued_on > today:
            yield "issued_on", Fault.IN_THE_FUTURE
        if self.issued_on and self.expires_on and self.expires_on < self.issued_on:
            yield "expires_on", Fault.END_BEFORE_START
