"""The groups a step can be for, and what is known of a person about each of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from caseapp.text import Text, mark


class Group(StrEnum):
    """A group of people that a step of a procedure is for."""

    ALL = "all"
    ADULT = "adult"
    CHILD = "child"
    FEMALE = "female"
    MALE = "male"
    NATIONAL = "national"
    FOREIGN = "foreign"
    RETURNEE = "returnee"
    ASYLUM_SEEKER = "asylum_seeker"
    STATELESS = "stateless"
    FORCED_LABOUR = "forced_labour"
    SEXUAL_EXPLOITATION = "sexual_exploitation"
    AT_SEA = "at_sea"
    ACCUSED = "accused"
    SMUGGLED = "smuggled"
    UNACCOMPANIED = "unaccompanied"
    IDENTIFIED = "identified"
    NOT_IDENTIFIED = "not_identified"

    @property
    def words(self) -> Text:
        """The group's name for people."""
        return _WORDS[self]


_WORDS: Mapping[Group, Text] = MappingProxyType(
    {
        Group.ALL: mark("Procedures", "everyone"),
        Group.ADULT: mark("Procedures", "adults"),
        Group.CHILD: mark("Procedures", "children"),
        Group.FEMALE: mark("Procedures", "women and girls"),
        Group.MALE: mark("Procedures", "men and boys"),
        Group.NATIONAL: mark("Procedures", "nationals of the country"),
        Group.FOREIGN: mark("Procedures", "foreign nationals"),
        Group.RETURNEE: mark("Procedures", "people who come back from abroad"),
        Group.ASYLUM_SEEKER: mark("Procedures", "people who may need asylum"),
        Group.STATELESS: mark("Procedures", "stateless people"),
        Group.FORCED_LABOUR: mark("Procedures", "victims of forced labour"),
        Group.SEXUAL_EXPLOITATION: mark("Procedures", "victims of sexual exploitation"),
        Group.AT_SEA: mark("Procedures", "people who came or were found at sea"),
        Group.ACCUSED: mark("Procedures", "people accused of an offence"),
        Group.SMUGGLED: mark("Procedures", "smuggled migrants"),
        Group.UNACCOMPANIED: mark("Procedures", "children without a parent or guardian"),
        Group.IDENTIFIED: mark("Procedures", "people formally identified as victims"),
        Group.NOT_IDENTIFIED: mark("Procedures", "people found not to be victims"),
    }
)


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What a case says about each group: yes, no, or `None` for not known."""

    adult: bool | None = None
    child: bool | None = None
    female: bool | None = None
    male: bool | None = None
    national: bool | None = None
    foreign: bool | None = None
    returnee: bool | None = None
    asylum_seeker: bool | None = None
    stateless: bool | None = None
    forced_labour: bool | None = None
    sexual_exploitation: bool | None = None
    at_sea: bool | None = None
    accused: bool | None = None
    smuggled: bool | None = None
    unaccompanied: bool | None = None
    identified: bool | None = None
    not_identified: bool | None = None

    def belongs_to(self, group: Group) -> bool | None:
        """Whether the person is in the group; `None` where the facts do not say."""
        if group is Group.ALL:
            return True
        if group is Group.ADULT:
            return self._is_adult
        if group is Group.CHILD:
            return None if self._is_adult is None else not self._is_adult
        answer: bool | None = getattr(self, group.value)
        return answer

    @property
    def _is_adult(self) -> bool | None:
        # Everyone is one or the other. Facts that say both or neither say nothing, so no child is missed.
        if self.adult is None:
            return None if self.child is None else not self.child
        return None if self.adult == self.child else self.adult
