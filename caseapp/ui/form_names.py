"""The names of forms in the window's language."""

from collections.abc import Mapping
from types import MappingProxyType

from caseapp.procedures.kinds import Form
from caseapp.text import Text, mark

FORM_NAMES: Mapping[Form, Text] = MappingProxyType(
    {
        Form.AUTHORITY_NOTIFICATION: mark("Forms", "Notification to the authority"),
        Form.REFERRAL_LETTER: mark("Forms", "Referral letter"),
        Form.IDENTIFICATION_REQUEST: mark("Forms", "Request for an identification interview"),
        Form.SHELTER_REQUEST: mark("Forms", "Request for a place in a shelter"),
        Form.MEDICAL_REFERRAL: mark("Forms", "Referral for medical care"),
        Form.INTERPRETER_REQUEST: mark("Forms", "Request for an interpreter"),
        Form.RIGHTS_NOTICE: mark("Forms", "Notice of rights to the person"),
        Form.SHARING_CONSENT: mark("Forms", "Consent to share"),
        Form.RETURN_CONSENT: mark("Forms", "Consent to return"),
        Form.CASE_TRANSFER: mark("Forms", "Transfer of the case"),
    }
)
