"""A case: one for each person helped."""

from datetime import date, datetime
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import casework, htcds, places, support
from caseapp.domain.fields import Ask, Figure, Match, Purpose, Reference, Sensitivity
from caseapp.domain.record import Record
from caseapp.text import mark

CODE_PATTERN = r"^(TRAIN-)?[A-Z]{3}-\d{2}-\d{4,8}$"


class Case(Record):
    """The case itself; everything else hangs on it."""

    kind: ClassVar[str] = "case"
    label: ClassVar = mark("Record", "Case")
    is_single: ClassVar[bool] = True

    code: Annotated[
        Reference,
        Limits(pattern=CODE_PATTERN),
        Ask(
            mark("Case", "Case code"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            searchable=True,
            serves=("gbvims:survivor_code",),
            set_by_program=True,
            unlisted=True,
        ),
    ]
    country: Annotated[
        str,
        Ask(
            mark("Case", "Country of the procedure"),
            hint=mark("Case", "The country whose national procedure this case follows."),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            codes=places.COUNTRY,
            figure=Figure.AS_IS,
            serves=("glotip:Iso3_code", "glotip:Country"),
        ),
    ]
    case_type: Annotated[
        str,
        Ask(
            mark("Case", "Type of case"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.CASE_TYPE,
            figure=Figure.AS_IS,
        ),
    ] = "trafficking"
    opened_at: Annotated[
        datetime,
        Ask(
            mark("Case", "Opened"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            figure=Figure.YEAR,
            serves=("ctdc:yearOfRegistration", "glotip:Year"),
            set_by_program=True,
        ),
    ]
    pack_version: Annotated[
        Reference | None,
        Ask(
            mark("Case", "Version of the procedure"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
        ),
    ] = None
    status: Annotated[
        str,
        Ask(
            mark("Case", "Case status"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            codes=htcds.CASE_STATUS,
            htcds="cas_Status",
            figure=Figure.AS_IS,
            set_by_program=True,
        ),
    ] = "Active"
    responsible: Annotated[
        Reference | None,
        Ask(
            mark("Case", "Responsible caseworker"),
            refers_to="colleague",
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            htcds="cas_CaseOwner",
            serves=("gbvims:case_manager_code",),
            set_by_program=True,
        ),
    ] = None
    priority: Annotated[
        str,
        Ask(
            mark("Case", "Priority"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            codes=support.PRIORITY,
        ),
    ] = "normal"
    event: Annotated[
        Reference | None,
        Ask(
            mark("Case", "Event"),
            match=Match.EVENT,
            refers_to="shared_event",
            hint=mark("Case", "The raid, boat arrival or other event the case came from."),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
        ),
    ] = None
    came_by_sea: Annotated[
        bool | None,
        Ask(
            mark("Case", "Came by sea?"),
            hint=mark("Case", "Rescued, taken off a vessel, or landed with one."),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
        ),
    ] = None
    came_on: Annotated[
        date | None,
        Ask(
            mark("Case", "Came to this office on"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            on_timeline=True,
        ),
    ] = None
    came_from: Annotated[
        str | None,
        Ask(
            mark("Case", "Who brought the case"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=htcds.ORGANISATION_TYPE,
            htcds="cas_ReferringOrganisation",
            figure=Figure.AS_IS,
        ),
    ] = None
    incoming_reason: Annotated[
        str | None,
        Ask(
            mark("Case", "Reason for the incoming referral"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=htcds.REFERRAL_REASON,
            htcds="cas_ReasonForIncomingReferral",
        ),
    ] = None
    incoming_details: Annotated[
        str | None,
        Ask(
            mark("Case", "Details of the incoming referral"),
            purpose=Purpose.PROCEDURE,
            long=True,
            searchable=True,
            htcds="cas_IncomingReferralDetails",
        ),
    ] = None
