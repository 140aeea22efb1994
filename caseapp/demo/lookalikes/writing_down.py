"""A made-up person as an office writes her down, the second time by somebody else on another day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from caseapp.demo.lookalikes import customs
from caseapp.demo.lookalikes.peoples import Part
from caseapp.demo.lookalikes.relations import Arrivals, event_again, related
from caseapp.demo.lookalikes.slips import slipped_date, typo
from caseapp.demo.lookalikes.souls import Soul, Word, souls
from caseapp.demo.lookalikes.spelling import spelled

DAY = date(2026, 3, 16)
_SAME_AGAIN = 0.75
Answers = dict[str, dict[str, object]]
_KINDS = ("spelling", "script", "order", "missing", "date")


@dataclass(frozen=True)
class Written:
    """Answers by kind of record, and the number of the person they are about."""

    soul: int
    answers: Answers


def written_down(seed: int, records: int = 5_000, twice: int = 500) -> tuple[Written, ...]:
    """So many records, among them so many second ones of a person who is there already."""
    chance = Random(seed)
    arrivals = Arrivals()
    people = list(souls(chance, records - twice, arrivals.event))
    found = [Written(soul.number, _written(chance, soul, frozenset(), soul.event)) for soul in people]
    for soul in chance.sample(people, twice):
        slips = frozenset(chance.sample(_KINDS, chance.choices((1, 2, 3), (0.5, 0.35, 0.15))[0]))
        event = event_again(chance, soul, arrivals)
        found.append(Written(soul.number, _written(chance, soul, slips, event)))
    chance.shuffle(found)
    return tuple(found)


def _written(chance: Random, soul: Soul, slips: frozenset[str], event: str | None) -> Answers:
    person = _names(chance, soul, slips) | _birth(chance, soul, is_wrong="date" in slips)
    person |= related(chance, soul, in_script="script" in slips)
    if chance.random() < 0.96:
        person["sex"] = "female" if soul.is_woman else "male"
    if chance.random() < 0.95:
        person["citizenships"] = (soul.people.country,)
    if _again(chance, soul.has_papers) < 0.35:
        person["identity_number"] = _number(chance, soul)
    answers: Answers = {"person": person, "contact_safety": {}, "case": {}}
    if event is not None and chance.random() < customs.EVENT_WRITTEN:
        answers["case"]["event"] = event
    if _again(chance, soul.has_phone) < 0.6:
        phone = soul.phones[0] if chance.random() < 0.7 else soul.phones[1]
        answers["contact_safety"]["phone"] = phone if chance.random() < 0.7 else phone.replace(" ", "")
    return answers


def _again(chance: Random, usual: float) -> float:
    """Who knows her birth date, or has papers or a phone, mostly has them the second time too."""
    return usual if chance.random() < _SAME_AGAIN else chance.random()


def _number(chance: Random, soul: Soul) -> str:
    """The number of her papers; now and then of others, or with a wrong digit."""
    kind = chance.random()
    if kind < 0.15:
        return f"{chance.randrange(10**7, 10**9)}"
    if kind < 0.2:
        return soul.document[:-1] + str(chance.randrange(10))
    return soul.document if kind < 0.8 else f"{soul.document[:3]} {soul.document[3:]}"


def _names(chance: Random, soul: Soul, slips: frozenset[str]) -> dict[str, object]:
    given, middle, family = list(soul.given), list(soul.middle), list(soul.family)
    if "missing" in slips:
        which = [names for names in (given[1:] and given, middle, family) if names]
        names = chance.choice(which)
        left_out = names.pop()
        if len(given) + len(middle) + len(family) == 1:
            names.append(_initial(left_out))
    elif chance.random() < 0.08:
        middle.clear()
    in_script = "script" in slips and all(word.script for word in given)
    texts = [spelled(chance, words, in_script=in_script) for words in (given, middle, family)]
    if "spelling" in slips and not in_script:
        place = chance.choice([number for number, text in enumerate(texts) if text])
        texts[place] = typo(chance, texts[place])
    if "order" in slips:
        texts.reverse()
    if soul.people.writes_blanks is False and in_script:
        texts = ["".join(texts), "", ""]
    if chance.random() < 0.15:  # everything in one line of the form
        texts = [" ".join(text for text in texts if text), "", ""]
    person: dict[str, object] = dict(zip(("given_name", "middle_name", "family_name"), texts, strict=True))
    if chance.random() < 0.35 and not in_script:
        person["name_in_script"] = _own_script(soul)
    return {name: text for name, text in person.items() if text}


def _initial(word: Word) -> Word:
    """What is left of the only other word of a name: its first letter."""
    return Word((Part((word.parts[0].spellings[0][:1],), ""),))


def _own_script(soul: Soul) -> str:
    order = (soul.given, soul.middle, soul.family)
    words = [word.script for names in order for word in names]
    if not all(words):
        return ""
    if soul.people.is_family_first:
        words = [words[-1], *words[:-1]]
    return (" " if soul.people.writes_blanks else "").join(words)


def _birth(chance: Random, soul: Soul, *, is_wrong: bool) -> dict[str, object]:
    if is_wrong:
        return {"birth_date": slipped_date(chance, soul.born_on)}
    known = _again(chance, soul.knows_birth)
    if known < 0.62:
        return {"birth_date": soul.born_on.isoformat()}
    if known < 0.7:  # where only the year is known many offices write its first day
        return {"birth_date": f"{soul.born_on.year}-01-01"}
    if known < 0.86:
        return {"birth_date": soul.born_on.isoformat()[: chance.choice((4, 4, 7))]}
    if known < 0.97:
        age = (DAY - soul.born_on).days // 365 + chance.choice((-1, 0, 0, 0, 1))
        return {"age_estimate": max(0, age)}
    return {}


def pairs(records: Sequence[Written]) -> Iterator[tuple[int, int]]:
    """The places of the records that are about one person."""
    first: dict[int, int] = {}
    for place, record in enumerate(records):
        if record.soul in first:
            yield first[record.soul], place
        else:
            first[record.soul] = place
