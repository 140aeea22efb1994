"""Parents, place of birth and event: as they are, and as an office writes them down."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from caseapp.demo.lookalikes import customs
from caseapp.demo.lookalikes.customs import CUSTOMS
from caseapp.demo.lookalikes.slips import typo
from caseapp.demo.lookalikes.souls import Soul, Word, parent_of
from caseapp.demo.lookalikes.spelling import spelled


@dataclass
class Arrivals:
    """Raids and arrivals, one after another; each brings people of one country."""

    brought: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def event(self, chance: Random, country: str) -> str | None:
        """The event somebody of a country came by, if she came by one."""
        if chance.random() >= customs.CAME_BY_EVENT:
            return None
        known = self.brought[country]
        if not known or chance.random() < 1 / customs.PEOPLE_AN_EVENT:
            known.append(f"event-{country}-{len(known)}")
        return known[-1]

    def another(self, chance: Random, country: str) -> str | None:
        """Any event that brought people of this country."""
        known = self.brought[country]
        return chance.choice(known) if known else None


def related(chance: Random, soul: Soul, *, in_script: bool) -> dict[str, object]:
    """The answers about parents and place of birth that one record has."""
    country = soul.people.country
    asked = CUSTOMS[country]
    person: dict[str, object] = {}
    if soul.knows_father and chance.random() < asked.father:
        is_other = soul.is_woman and country in customs.ONE_LINE_FOR_BOTH
        is_other = is_other and chance.random() < customs.HUSBAND_INSTEAD
        father = parent_of(chance, soul.people, soul.family, is_woman=False) if is_other else soul.father
        person["fathers_name"] = _parent(chance, father, in_script=in_script)
    if chance.random() < asked.mother:
        person["mothers_name"] = _parent(chance, soul.mother, in_script=in_script)
    if chance.random() < customs.BIRTH_PLACE:
        person["birth_place"] = _place(chance, soul, in_script=in_script)
    if chance.random() < customs.BIRTH_COUNTRY:
        person["birth_country"] = soul.birth_country
    return person


def event_again(chance: Random, soul: Soul, arrivals: Arrivals) -> str | None:
    """The event of her second record: seldom another one."""
    if soul.event is None:
        is_later = chance.random() < customs.EVENT_LATER
        return arrivals.another(chance, soul.people.country) if is_later else None
    kind = chance.random()
    if kind < customs.SAME_EVENT_AGAIN:
        return soul.event
    if kind < customs.SAME_EVENT_AGAIN + customs.OTHER_EVENT:
        return arrivals.another(chance, soul.people.country)
    return None


def _parent(chance: Random, names: tuple[Sequence[Word], Sequence[Word]], *, in_script: bool) -> str:
    given, family = names
    in_script = in_script or chance.random() < customs.PARENT_IN_SCRIPT
    words = given if chance.random() < customs.ONE_NAME_OF_PARENT else (*given, *family)
    text = spelled(chance, words, in_script=in_script)
    if chance.random() < customs.PARENT_MISHEARD:
        text = " ".join(typo(chance, word) for word in text.split(" "))
    return text


def _place(chance: Random, soul: Soul, *, in_script: bool) -> str:
    village, district = (spelled(chance, (word,), in_script=in_script) for word in soul.birth_place)
    kind = chance.random()
    if kind < customs.VILLAGE_ALONE:
        return village
    return f"{village}, {district}" if kind < customs.VILLAGE_ALONE + customs.VILLAGE_TOO else district
