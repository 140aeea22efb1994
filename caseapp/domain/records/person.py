"""The person a case is about."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from caseapp.domain.record import Fault
from caseapp.domain.records.person_age import PersonAge
from caseapp.domain.records.person_belonging import PersonBelonging
from caseapp.domain.records.person_circumstances import PersonCircumstances
from caseapp.domain.records.person_names import PersonNames
from caseapp.text import mark

_SLIP = 1  # years by which an age and a birth date may differ and still mean the same


class Person(PersonCircumstances, PersonBelonging, PersonAge, PersonNames):
    """Who she, he or they are: names and birth date are kept apart from everything else.

    The fields are asked in the order of the parts, the last named first.
    """

    kind: ClassVar[str] = "person"
    label: ClassVar = mark("Record", "Person")
    is_single: ClassVar[bool] = True

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.birth_date and self.birth_date > today.isoformat()[: len(self.birth_date)]:
            yield "birth_date", Fault.IN_THE_FUTURE
        elif self.birth_date and self.age_estimate is not None:
            oldest = today.year - int(self.birth_date[:4])
            if self.age_estimate > oldest + _SLIP:
                yield "age_estimate", Fault.NOT_WITH_BIRTH
