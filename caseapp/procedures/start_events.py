"""The named events a deadline can run from."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from caseapp.text import Text, mark


class StartEvent(StrEnum):
    """Something that happens once in a case and starts a deadline."""

    CASE_OPENED = "case_opened"
    FIRST_CONTACT = "first_contact"
    TRAFFICKING_SUSPECTED = "trafficking_suspected"
    PERSON_FOUND = "person_found"
    REPORTED = "reported"
    PRESUMED = "presumed"
    IDENTIFIED = "identified"
    CHILD_KNOWN = "child_known"
    DISEMBARKED = "disembarked"
    ENTERED_COUNTRY = "entered_country"
    CONSENT_GIVEN = "consent_given"
    CONSENT_TO_RETURN = "consent_to_return"
    REFERRAL_SENT = "referral_sent"
    TAKEN_INTO_CUSTODY = "taken_into_custody"
    CUSTODY_EXTENDED = "custody_extended"
    INTERIM_ORDER_MADE = "interim_order_made"
    PROTECTION_ORDER_MADE = "protection_order_made"
    BROUGHT_BEFORE_COURT = "brought_before_court"
    BROUGHT_BEFORE_COMMITTEE = "brought_before_committee"
    BROUGHT_TO_TESTIFY = "brought_to_testify"
    JUDGMENT_GIVEN = "judgment_given"
    CRIMINAL_CASE_ENDED = "criminal_case_ended"
    MEDICAL_CARE_ENDED = "medical_care_ended"
    URGENT_HELP_REQUESTED = "urgent_help_requested"
    COMPENSATION_CLAIMED = "compensation_claimed"
    SERVICES_REQUESTED = "services_requested"
    TEMPORARY_SHELTER_ENTERED = "temporary_shelter_entered"
    LONG_STAY_ENTERED = "long_stay_entered"
    REFLECTION_STARTED = "reflection_started"
    SUPPORT_STARTED = "support_started"
    SUPPORT_ENDED = "support_ended"
    TEMPORARY_STAY_GRANTED = "temporary_stay_granted"
    STATUS_GRANTED = "status_granted"
    OFFER_RECEIVED = "offer_received"
    CLAIM_AROSE = "claim_arose"

    @property
    def words(self) -> Text:
        """The event as it stands inside a sentence: “24 hours from *the start of protective custody*”."""
        return _WORDS[self]


_WORDS: Mapping[StartEvent, Text] = MappingProxyType(
    {
        StartEvent.CASE_OPENED: mark("Procedures", "the opening of the case"),
        StartEvent.FIRST_CONTACT: mark("Procedures", "the first contact with the person"),
        StartEvent.PRESUMED: mark("Procedures", "the presumptive identification as a victim"),
        StartEvent.CHILD_KNOWN: mark("Procedures", "the day it became known that this is a child"),
        StartEvent.BROUGHT_BEFORE_COMMITTEE: mark(
            "Procedures", "the first time before the committee for child welfare"
        ),
        StartEvent.ENTERED_COUNTRY: mark("Procedures", "the entry to the country"),
        StartEvent.COMPENSATION_CLAIMED: mark("Procedures", "the claim for compensation"),
        StartEvent.DISEMBARKED: mark("Procedures", "the landing from the sea"),
        StartEvent.CONSENT_TO_RETURN: mark("Procedures", "the person's consent to return"),
        StartEvent.TRAFFICKING_SUSPECTED: mark(
            "Procedures", "the first information that this may be trafficking"
        ),
        StartEvent.PERSON_FOUND: mark("Procedures", "the finding of the person"),
        StartEvent.REPORTED: mark("Procedures", "the report to the authorities"),
        StartEvent.IDENTIFIED: mark("Procedures", "the identification as a victim"),
        StartEvent.CONSENT_GIVEN: mark("Procedures", "the person's consent"),
        StartEvent.REFERRAL_SENT: mark("Procedures", "the sending of the referral"),
        StartEvent.TAKEN_INTO_CUSTODY: mark("Procedures", "the start of protective custody"),
        StartEvent.CUSTODY_EXTENDED: mark("Procedures", "the extension of protective custody"),
        StartEvent.INTERIM_ORDER_MADE: mark(
            "Procedures", "the first court order for protection or safe custody"
        ),
        StartEvent.PROTECTION_ORDER_MADE: mark("Procedures", "the protection order"),
        StartEvent.BROUGHT_BEFORE_COURT: mark("Procedures", "the first time in court"),
        StartEvent.BROUGHT_TO_TESTIFY: mark("Procedures", "the day the person is brought to testify"),
        StartEvent.JUDGMENT_GIVEN: mark("Procedures", "the decision of the court"),
        StartEvent.CRIMINAL_CASE_ENDED: mark("Procedures", "the end of the criminal case"),
        StartEvent.MEDICAL_CARE_ENDED: mark("Procedures", "the end of the examination or hospital stay"),
        StartEvent.URGENT_HELP_REQUESTED: mark("Procedures", "the request for urgent help"),
        StartEvent.SERVICES_REQUESTED: mark("Procedures", "the request for services"),
        StartEvent.TEMPORARY_SHELTER_ENTERED: mark("Procedures", "the start of the short stay in a shelter"),
        StartEvent.LONG_STAY_ENTERED: mark("Procedures", "the start of the long stay in a shelter"),
        StartEvent.REFLECTION_STARTED: mark("Procedures", "the start of the reflection period"),
        StartEvent.SUPPORT_STARTED: mark("Procedures", "the start of the support"),
        StartEvent.SUPPORT_ENDED: mark("Procedures", "the end of the support"),
        StartEvent.TEMPORARY_STAY_GRANTED: mark("Procedures", "the grant of temporary stay"),
        StartEvent.STATUS_GRANTED: mark("Procedures", "the grant of status as a victim"),
        StartEvent.OFFER_RECEIVED: mark("Procedures", "the receipt of the offer"),
        StartEvent.CLAIM_AROSE: mark("Procedures", "the day the claim arose"),
    }
)
