"""Made-up people of a made-up boat: a family, children alone, and others, on the list of an event."""

from collections.abc import Iterator, Mapping
from random import Random

from caseapp.demo.names import BURMESE, ROHINGYA, Naming
from caseapp.domain.records import Arrival
from caseapp.domain.wristbands import new_wristband
from caseapp.operations.arriving import save_line
from caseapp.operations.desk import Desk

_FAMILY = (("head", "female", 34), ("child", "female", 11), ("child", "male", 7), ("sibling", "female", 29))
_OTHERS = 9
_NEEDS = ("water_food", "medical", "shelter", "clothes", "family_contact")
_FLAGS = ("medical", "pregnant", "danger", "disability")


def enter_arrivals(desk: Desk, event_id: str, seed: int = 1) -> None:
    """Writes them down, unless the list has somebody already."""
    if desk.vault.of_no_case_with(Arrival.kind, "event", event_id):
        return
    chance = Random(f"{seed} arrivals")
    for answers in made_up_lines(chance):
        save_line(desk, event_id, {**answers, "wristband": new_wristband(chance.choice)})


def made_up_lines(chance: Random, others: int = _OTHERS) -> Iterator[Mapping[str, object]]:
    """The answers of each line, as they would be typed."""
    for relation, sex, age in _FAMILY:
        yield {**_somebody(chance, ROHINGYA, sex), "age": age, "group": "A", "relation": relation}
    yield {**_somebody(chance, ROHINGYA, "male"), "age": 13, "triage": ("alone", "interpreter")}
    yield {**_somebody(chance, BURMESE, "female"), "age_band": "12-17", "triage": ("alone",)}
    for _ in range(others):
        sex = chance.choice(("female", "male", "male"))
        answers = _somebody(chance, chance.choice((BURMESE, ROHINGYA)), sex)
        flags = tuple(chance.sample(_FLAGS, chance.choice((0, 0, 1))))
        yield {**answers, "age": chance.randint(18, 62), "triage": flags}


def _somebody(chance: Random, naming: Naming, sex: str) -> dict[str, object]:
    names = naming.women if sex == "female" else naming.men
    return {
        "name": f"{chance.choice(names)[0]} {naming.family}",
        "sex": sex,
        "citizenship": None if naming.is_stateless else naming.country,
        "language": naming.language,
        "needs": tuple(chance.sample(_NEEDS, chance.randint(1, 3))),
        "agreed": chance.choice(("person", "person", None)),
    }
