"""Made-up people as they are, before any office has written them down: families, twins and namesakes too."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from caseapp.demo.lookalikes import customs
from caseapp.demo.lookalikes.customs import CUSTOMS
from caseapp.demo.lookalikes.more_peoples import PEOPLES
from caseapp.demo.lookalikes.peoples import Part, People

_SHARE_WITH_SIBLINGS = 0.15
_FIRST_BIRTH, _LAST_BIRTH = date(1960, 1, 1), date(2014, 12, 31)
_NO_PART = Part(("",), "")


@dataclass(frozen=True)
class Word:
    """A word of a name, of one part or of two written as one."""

    parts: tuple[Part, ...]

    @property
    def script(self) -> str:
        """The word in its own script; nothing where Latin letters are the script."""
        return "".join(part.script for part in self.parts)


@dataclass(frozen=True)
class Soul:
    """One made-up person: what would be on her papers, if she had them all."""

    number: int
    people: People
    is_woman: bool
    given: tuple[Word, ...]
    middle: tuple[Word, ...]
    family: tuple[Word, ...]
    born_on: date
    document: str
    phones: tuple[str, ...]
    # From 0 to 1, how well she knows her birth date, and how likely she has papers or a phone with her.
    knows_birth: float
    has_papers: float
    has_phone: float
    # The given and the family names of her parents; the village and the district.
    father: tuple[tuple[Word, ...], tuple[Word, ...]]
    mother: tuple[tuple[Word, ...], tuple[Word, ...]]
    knows_father: bool
    birth_place: tuple[Word, Word]
    birth_country: str
    event: str | None = None


EventOf = Callable[[Random, str], str | None]


def souls(chance: Random, count: int, event_of: EventOf) -> Iterator[Soul]:
    """So many people; about one in seven has a brother or sister among them, mostly of the same event."""
    number = 0
    while number < count:
        first = _soul(chance, number)
        first = replace(first, event=event_of(chance, first.people.country))
        number += 1
        yield first
        while number < count and chance.random() < _SHARE_WITH_SIBLINGS:
            is_together = chance.random() < customs.SAME_EVENT
            event = first.event if is_together else event_of(chance, first.people.country)
            yield replace(_sibling(chance, first, number), event=event)
            number += 1


def _soul(chance: Random, number: int) -> Soul:
    people = chance.choice(PEOPLES)
    is_woman = chance.random() < 0.6
    middle = []
    if people.middles and chance.random() < 0.6:
        middle.append(_word(chance, people.middles))
    family = (_word(chance, people.families, people.family_endings),)
    return Soul(
        number,
        people,
        is_woman,
        _given(chance, people, is_woman=is_woman),
        tuple(middle),
        family,
        _FIRST_BIRTH + timedelta(days=round(_span() * chance.betavariate(3, 1.6))),
        _document(chance),
        tuple(_phone(chance) for _ in range(2)),
        chance.random(),
        chance.random(),
        chance.random(),
        father=parent_of(chance, people, family, is_woman=False),
        mother=parent_of(chance, people, family, is_woman=True),
        knows_father=chance.random() >= customs.FATHER_UNKNOWN,
        birth_place=(
            _word(chance, customs.VILLAGES, customs.VILLAGE_ENDS),
            Word((chance.choice(CUSTOMS[people.country].places),)),
        ),
        birth_country=_birth_country(chance, people),
    )


def parent_of(
    chance: Random, people: People, family: tuple[Word, ...], *, is_woman: bool
) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The given and the family names of somebody's mother or father."""
    is_inherited = not is_woman and CUSTOMS[people.country].is_family_inherited
    own = family if is_inherited else (_word(chance, people.families, people.family_endings),)
    return _given(chance, people, is_woman=is_woman), own


def _birth_country(chance: Random, people: People) -> str:
    is_abroad = chance.random() < customs.BORN_ABROAD
    return chance.choice(tuple(CUSTOMS)) if is_abroad else people.country


def _sibling(chance: Random, other: Soul, number: int) -> Soul:
    """A brother or sister: the family's name and often its phone, another given name and birth."""
    fresh = _soul(chance, number)
    people, is_woman = other.people, fresh.is_woman
    parents = [parent_of(chance, people, other.family, is_woman=each) for each in (False, True)]
    place = (fresh.birth_place[0], Word((chance.choice(CUSTOMS[people.country].places),)))
    apart = timedelta(days=0 if chance.random() < 0.05 else chance.randrange(330, 3300))
    return replace(
        fresh,
        people=people,
        given=_given(chance, people, is_woman=is_woman),
        middle=other.middle if chance.random() < 0.5 else (),
        family=other.family,
        born_on=other.born_on + apart if chance.random() < 0.5 else other.born_on - apart,
        phones=(other.phones[0], fresh.phones[1]) if chance.random() < 0.5 else fresh.phones,
        father=other.father if chance.random() >= customs.HALF_SIBLING else parents[0],
        mother=other.mother if chance.random() >= customs.HALF_SIBLING else parents[1],
        knows_father=other.knows_father,
        birth_place=other.birth_place if chance.random() < customs.SAME_PLACE else place,
        birth_country=other.birth_country,
    )


def _given(chance: Random, people: People, *, is_woman: bool) -> tuple[Word, ...]:
    begins = people.women if is_woman else people.men
    count = 2 if chance.randrange(10) < people.second_given else 1
    return tuple(dict.fromkeys(_word(chance, begins, people.endings) for _ in range(count)))


def _word(chance: Random, begins: Sequence[Part], ends: Sequence[Part] = ()) -> Word:
    begin = _common_first(chance, begins)
    end = chance.choice(ends) if ends else _NO_PART
    return Word((begin,) if end.spellings == ("",) else (begin, end))


def _common_first(chance: Random, found: Sequence[Part]) -> Part:
    """Some names are far more common than others."""
    weights = [1 / (place + 2) ** 0.7 for place in range(len(found))]
    return chance.choices(found, weights)[0]


def _document(chance: Random) -> str:
    letters = "".join(chance.choice("ABCDEFGHKMNPRTWX") for _ in range(chance.choice((0, 1, 2))))
    return f"{letters}{chance.randrange(10**7, 10**9)}"


def _phone(chance: Random) -> str:
    # No country has the code 00, so nobody can be called by mistake.
    return f"+00 {chance.randrange(10, 100)} {chance.randrange(10**7):07d}"


def _span() -> int:
    return (_LAST_BIRTH - _FIRST_BIRTH).days
