"""Two countries of one case: what each does on a return, what they agreed, and who receives the person."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from caseapp.procedures.entries import Hotline, PackStep, Phase, ReturnArrangement, Service
from caseapp.procedures.facts import CaseFacts, Group
from caseapp.procedures.kinds import PhaseName, ServiceKind, Topic
from caseapp.procedures.pack import Pack

_GOING = frozenset({PhaseName.RETURN})
_COMING = frozenset({PhaseName.RETURN, PhaseName.REINTEGRATION})
_OF_COMING = frozenset({Topic.RECEPTION, Topic.REINTEGRATION})


@dataclass(frozen=True)
class Arrangement:
    """What one of the two countries' procedures says of the other."""

    pack: Pack
    entry: ReturnArrangement


@dataclass(frozen=True)
class Corridor:
    """The country that helps the person now, and the one she would return to.

    `there` is the regional default where that country has no procedure of its own; `origin` names it.
    """

    here: Pack
    there: Pack
    origin: str
    arrangements: tuple[Arrangement, ...]
    going: tuple[tuple[Phase, PackStep], ...]
    coming: tuple[tuple[Phase, PackStep], ...]
    receivers: tuple[Service, ...]
    hotlines: tuple[Hotline, ...]

    @property
    def has_own_pack(self) -> bool:
        """Whether the other country has a procedure of its own."""
        return self.there.country.code == self.origin


def corridor(here: Pack, there: Pack, origin: str, facts: CaseFacts) -> Corridor:
    """What both procedures say for a person with these facts, who would return to `origin`."""
    at_home = replace(facts, national=True, foreign=False, returnee=True)
    own = there.country.code == origin
    return Corridor(
        here,
        there,
        origin,
        tuple(_arrangements(here, there, origin)),
        tuple(_going(here, facts)),
        tuple(_coming(there, at_home)),
        tuple(one for one in there.services if one.kind is ServiceKind.RETURN_REINTEGRATION) if own else (),
        there.hotlines if own else (),
    )


def _arrangements(here: Pack, there: Pack, origin: str) -> Iterator[Arrangement]:
    yield from (Arrangement(here, entry) for entry in here.return_arrangements if origin in entry.partners)
    if there.country.code == origin:
        partner = here.country.code
        yield from (
            Arrangement(there, entry) for entry in there.return_arrangements if partner in entry.partners
        )


def _going(here: Pack, facts: CaseFacts) -> Iterator[tuple[Phase, PackStep]]:
    for phase, step in here.steps():
        if phase.id in _GOING and step.condition.holds(facts) is not False:
            yield phase, step


def _coming(there: Pack, at_home: CaseFacts) -> Iterator[tuple[Phase, PackStep]]:
    for phase, step in there.steps():
        is_of_return = phase.id in _COMING or step.topic in _OF_COMING
        if (is_of_return or Group.RETURNEE in step.condition.groups) and step.condition.holds(
            at_home
        ) is not False:
            yield phase, step
