"""What the person agreed to: one record for each purpose and receiver, and she can change her mind."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework, htcds
from caseapp.domain.due import ANY_ANSWER, Due, DueKind
from caseapp.domain.fields import Ask, Figure, OfOthers, Purpose, Reference, Sensitivity, When
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_CIRCUMSTANCES = mark("Consent", "How it was given")
_WITHDRAWAL = mark("Consent", "Withdrawal")


class Consent(Record):
    """One agreement or refusal; a guardian's word for a child stands beside the child's own view."""

    kind: ClassVar[str] = "consent"
    label: ClassVar = mark("Record", "Consent")
    headline: ClassVar = ("purpose",)
    settled_by: ClassVar = {"withdrawn_on": ANY_ANSWER, "decision": frozenset({"refused"})}

    purpose: Annotated[
        str,
        Ask(
            mark("Consent", "Purpose"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.CONSENT_PURPOSE,
        ),
    ]
    decision: Annotated[
        str,
        Ask(
            mark("Consent", "Decision"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.CONSENT_DECISION,
            htcds="con_Consent",
            serves=("htcds:vic_AgreementToManagePersonalData", "gbvims:consent"),
        ),
    ]
    given_on: Annotated[
        date,
        Ask(
            mark("Consent", "Date"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            on_timeline=True,
        ),
    ]
    receiver: Annotated[
        Reference | None,
        Ask(
            mark("Consent", "Receiver"),
            refers_to="provider",
            hint=mark("Consent", "The service that may be told; empty for this office only."),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
        ),
    ] = None
    receiver_type: Annotated[
        str | None,
        Ask(
            mark("Consent", "Kind of receiver, when no single one is named"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=htcds.ORGANISATION_TYPE,
        ),
    ] = None
    covers: Annotated[
        tuple[str, ...],
        Ask(
            mark("Consent", "What may be shared"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.SHARE,
        ),
    ] = ()
    valid_until: Annotated[
        date | None,
        Ask(
            mark("Consent", "Valid until"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            due=Due(
                DueKind.CONSENT_EXPIRING,
                remind=(30, 7),
                newest_by="given_on",
                alike=("purpose", "receiver", "receiver_type"),
            ),
        ),
    ] = None
    form: Annotated[
        str | None,
        Ask(
            mark("Consent", "Form"),
            group=_CIRCUMSTANCES,
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.CONSENT_FORM,
        ),
    ] = None
    given_by: Annotated[
        str | None,
        Ask(
            mark("Consent", "Given by"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.CONSENT_GIVER,
            figure=Figure.AS_IS,
        ),
    ] = None
    guardian: Annotated[
        str | None,
        Ask(
            mark("Consent", "Name of the guardian or authority"),
            purpose=Purpose.PROCEDURE,
            of_others=OfOthers.NAME,
            when=When("given_by", frozenset({"guardian", "court"})),
        ),
    ] = None
    childs_view: Annotated[
        str | None,
        Ask(mark("Consent", "The child's own view"), purpose=Purpose.PROCEDURE, long=True, searchable=True),
    ] = None
    explained: Annotated[
        tuple[str, ...],
        Ask(
            mark("Consent", "What was asked and explained"),
            hint=mark("Consent", "Consent counts only when the person understood all of it."),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=htcds.CONSENT_PROMPTS,
        ),
    ] = ()
    with_interpreter: Annotated[
        bool | None,
        Ask(
            mark("Consent", "With an interpreter?"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
        ),
    ] = None
    note: Annotated[
        str | None, Ask(mark("Consent", "Note"), purpose=Purpose.PROCEDURE, long=True, searchable=True)
    ] = None
    replaced_by: Annotated[
        Reference | None,
        Ask(
            mark("Consent", "Replaced by"),
            group=_WITHDRAWAL,
            refers_to="consent",
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
        ),
    ] = None
    withdrawn_on: Annotated[
        date | None,
        Ask(
            mark("Consent", "Withdrawn on"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
            on_timeline=True,
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.given_on > today:
            yield "given_on", Fault.IN_THE_FUTURE
        if self.valid_until and self.valid_until < self.given_on:
            yield "valid_until", Fault.END_BEFORE_START
        if self.withdrawn_on and self.withdrawn_on < self.given_on:
            yield "withdrawn_on", Fault.END_BEFORE_START
