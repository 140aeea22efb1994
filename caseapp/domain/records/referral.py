"""A referral to a service: what is shared, under which consent, and what came of it."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import casework, htcds, support
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity, When
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_ANSWER = mark("Referral", "Answer")


class Referral(Record):
    """One outgoing referral; it cannot exist without the consent it rests on."""

    kind: ClassVar[str] = "referral"
    label: ClassVar = mark("Record", "Referral")
    headline: ClassVar = ("service",)
    settled_by: ClassVar = {"state": frozenset({"accepted", "refused", "done", "withdrawn"})}

    service: Annotated[
        str,
        Ask(
            mark("Referral", "Service"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.SERVICE,
        ),
    ]
    provider: Annotated[
        Reference,
        Ask(
            mark("Referral", "Provider"),
            refers_to="provider",
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            htcds="cas_ReferredOrganisation",
        ),
    ]
    receiver_worker: Annotated[
        str | None,
        Ask(
            mark("Referral", "Their caseworker"),
            purpose=Purpose.PROCEDURE,
            htcds="cas_ReferredPrimaryCaseWorker",
        ),
    ] = None
    shares: Annotated[
        tuple[str, ...],
        Limits(min_length=1),
        Ask(
            mark("Referral", "What is shared"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.SHARE,
        ),
    ]
    urgency: Annotated[
        str,
        Ask(
            mark("Referral", "How urgent"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.URGENCY,
        ),
    ] = "routine"
    reason: Annotated[
        str | None,
        Ask(
            mark("Referral", "Reason for the referral"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=htcds.REFERRAL_REASON,
            htcds="cas_ReasonForOutgoingReferral",
        ),
    ] = None
    request: Annotated[
        str,
        Ask(
            mark("Referral", "What you ask for"),
            purpose=Purpose.PROCEDURE,
            long=True,
            searchable=True,
            htcds="cas_OutgoingReferralDetails",
        ),
    ]
    what_could_go_wrong: Annotated[
        str,
        Ask(
            mark("Referral", "What could go wrong for the person?"),
            hint=mark(
                "Referral", "Do no harm: say what could happen and what you do about it. It is not printed."
            ),
            purpose=Purpose.SAFETY,
            long=True,
        ),
    ]
    answer_due_on: Annotated[
        date | None,
        Ask(
            mark("Referral", "Answer wanted by"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            due=Due(DueKind.ANSWER_DUE),
        ),
    ] = None
    sent_at: Annotated[
        datetime | None,
        Ask(
            mark("Referral", "Sent"),
            on_timeline=True,
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            htcds="cas_OutgoingReferralDate",
            set_by_program=True,
            due=Due(
                DueKind.SILENT_REFERRAL,
                after=7,
                sooner_by="urgency",
                sooner={"now": 1, "today": 2},
                unless="answer_due_on",
            ),
        ),
    ] = None
    consent: Annotated[
        Reference | None,
        Ask(
            mark("Referral", "Consent it rests on"),
            refers_to="consent",
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
            unlisted=True,
        ),
    ] = None
    state: Annotated[
        str,
        Ask(
            mark("Referral", "State"),
            group=_ANSWER,
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.REFERRAL_STATE,
            set_by_program=True,
        ),
    ] = "sent"
    answered_on: Annotated[
        date | None,
        Ask(
            mark("Referral", "Answered on"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
            on_timeline=True,
        ),
    ] = None
    refusal: Annotated[
        str | None,
        Ask(
            mark("Referral", "Why not"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=support.REFUSAL,
            when=When("state", frozenset({"refused"})),
            set_by_program=True,
        ),
    ] = None
    answer: Annotated[
        str | None,
        Ask(
            mark("Referral", "What they answered"),
            purpose=Purpose.PROCEDURE,
            long=True,
            searchable=True,
            set_by_program=True,
        ),
    ] = None
    printed_copies: Annotated[
        int,
        Limits(ge=0, le=100_000),
        Ask(
            mark("Referral", "Printed copies"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.SAFETY,
            set_by_program=True,
        ),
    ] = 0

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.answered_on and self.answered_on > today:
            yield "answered_on", Fault.IN_THE_FUTURE
