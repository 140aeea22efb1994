"""Whether, how and when it is safe to reach the person."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework, places
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Degrees, Match, Purpose, Sensitivity, Share
from caseapp.domain.globe import not_on_the_globe
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_RULES = mark("ContactSafety", "What is safe")
_WAYS = mark("ContactSafety", "How to reach the person")


class ContactSafety(Record):
    """The rule for each way of contact; shown before any number is."""

    kind: ClassVar[str] = "contact_safety"
    label: ClassVar = mark("Record", "Safe contact")
    is_single: ClassVar[bool] = True

    call: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "Calls"),
            group=_RULES,
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.SAFETY,
            codes=casework.CONTACT_RULE,
            share=Share.SAFETY,
        ),
    ] = None
    message: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "Messages"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.SAFETY,
            codes=casework.CONTACT_RULE,
            share=Share.SAFETY,
        ),
    ] = None
    visit: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "Visits"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.SAFETY,
            codes=casework.CONTACT_RULE,
            share=Share.SAFETY,
        ),
    ] = None
    safe_hours: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "Safe days and hours"),
            purpose=Purpose.SAFETY,
            share=Share.SAFETY,
        ),
    ] = None
    may_be_said: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "What may be said or left in a message"),
            purpose=Purpose.SAFETY,
            long=True,
            share=Share.SAFETY,
        ),
    ] = None
    who_may_answer: Annotated[
        str | None,
        Ask(mark("ContactSafety", "Who may answer"), purpose=Purpose.SAFETY, share=Share.SAFETY),
    ] = None
    code_word: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "Code word"),
            hint=mark("ContactSafety", "A word that says it is safe, or not safe, to talk."),
            purpose=Purpose.SAFETY,
        ),
    ] = None
    review_on: Annotated[
        date | None,
        Ask(
            mark("ContactSafety", "Ask again on"),
            hint=mark("ContactSafety", "What is safe changes; ask again within 30 days."),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.SAFETY,
            due=Due(DueKind.SAFETY_REVIEW),
        ),
    ] = None
    phone: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "Phone"),
            match=Match.PHONE,
            group=_WAYS,
            searchable=True,
            share=Share.CONTACT,
            htcds="prs_MobilePhone",
        ),
    ] = None
    home_phone: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "Phone at home"),
            match=Match.PHONE,
            searchable=True,
            share=Share.CONTACT,
            htcds="prs_HomePhone",
        ),
    ] = None
    email: Annotated[
        str | None,
        Ask(mark("ContactSafety", "Email"), searchable=True, share=Share.CONTACT, htcds="prs_Email"),
    ] = None
    address: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "Where the person stays"),
            long=True,
            searchable=True,
            share=Share.CONTACT,
            htcds="prs_MailingStreet",
        ),
    ] = None
    city: Annotated[
        str | None,
        Ask(mark("ContactSafety", "City or town"), share=Share.CONTACT, htcds="prs_MailingCity"),
    ] = None
    unit: Annotated[
        str | None,
        Ask(mark("ContactSafety", "Province or state"), share=Share.CONTACT, htcds="prs_MailingState"),
    ] = None
    postal_code: Annotated[
        str | None,
        Ask(mark("ContactSafety", "Postal code"), share=Share.CONTACT, htcds="prs_MailingPostalCode"),
    ] = None
    country: Annotated[
        str | None,
        Ask(
            mark("ContactSafety", "Country"),
            codes=places.COUNTRY,
            share=Share.CONTACT,
            htcds="prs_MailingCountry",
        ),
    ] = None
    latitude: Annotated[
        Degrees | None,
        Ask(
            mark("ContactSafety", "Latitude"),
            hint=mark("ContactSafety", "In degrees, such as 13.75."),
            htcds="prs_MailingLatitude",
        ),
    ] = None
    longitude: Annotated[
        Degrees | None,
        Ask(
            mark("ContactSafety", "Longitude"),
            hint=mark("ContactSafety", "In degrees, such as 100.50."),
            htcds="prs_MailingLongitude",
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:  # noqa: ARG002 - a place has no day
        yield from not_on_the_globe(self.latitude, self.longitude)
