"""Made-up files for the commands; nobody in them lives or has lived."""

import json
from datetime import UTC, datetime
from pathlib import Path

from caseapp.demo.clock import MovingClock
from caseapp.domain.records import Provider
from caseapp.operations.figure_rows import refresh_figures
from caseapp.operations.importing import import_case
from caseapp.operations.offices import unlock_desk
from caseapp.operations.records import Place, save_record
from caseapp.security.keyring import TRAINING_PASSPHRASE

CANARY = "Zzyzx-Madeup-Canary"
_DAY = "2025-01-02"


def a_case(**parts: object) -> dict[str, object]:
    """What a file says of a made-up case; a part that is None is left out."""
    whole = {
        "case": {"country": "TH"},
        "person": {
            "given_name": "Amihan",
            "family_name": "Halimbawa",
            "sex": "female",
            "citizenships": ["PH"],
        },
        "consent": [{"purpose": "record", "decision": "given", "given_on": _DAY}],
        "contact_safety": {"call": "ask_first", "phone": "+00 000 000 0001"},
    } | parts
    return {kind: part for kind, part in whole.items() if part is not None}


def a_case_file(folder: Path, **parts: object) -> Path:
    """The file of a made-up case."""
    return written(folder, a_case(**parts))


def written(folder: Path, document: object, name: str = "from.json") -> Path:
    """A JSON file."""
    path = folder / name
    path.write_text(json.dumps(document), "utf-8")
    return path


def a_referral(provider: str = "Sample House", **answers: object) -> dict[str, object]:
    """What a file says of a referral to a shelter."""
    return {
        "service": "shelter",
        "provider": provider,
        "shares": ["identity", "safety"],
        "request": "A bed for some weeks.",
        "what_could_go_wrong": "The way there passes the old workplace.",
    } | answers


def a_closure(**answers: object) -> dict[str, object]:
    """What a file says of the end of a case."""
    return {"closed_on": _DAY, "reason": "plan_completed", "person_agrees": True} | answers


def last_years_cases(vault: Path, count: int = 40) -> None:
    """Puts so many cases of the year 2025 and their figures into a training vault, nearly evenly mixed."""
    desk = unlock_desk(vault, 2, TRAINING_PASSPHRASE, clock=MovingClock(datetime(2025, 3, 3, tzinfo=UTC)))
    try:
        for at in range(count):
            person = {"sex": ("female", "male")[at % 2], "age_estimate": (14, 25)[at // 2 % 2]}
            import_case(desk, a_case(person=person))
    finally:
        desk.close()
    desk = unlock_desk(vault, 1, TRAINING_PASSPHRASE)
    try:
        refresh_figures(desk)
    finally:
        desk.close()


def a_provider(vault: Path) -> str:
    """Puts a made-up shelter into the directory of a training vault; gives its id."""
    desk = unlock_desk(vault, 1, TRAINING_PASSPHRASE)
    try:
        provider = Provider(name="Sample House", type="NGO", services=("shelter",), country="TH")
        record_id = save_record(desk, provider, Place(None)).record_id
    finally:
        desk.close()
    assert record_id is not None
    return record_id


def a_consent_to(provider_id: str) -> dict[str, object]:
    """The person's consent to be referred to this service."""
    return {
        "purpose": "referral",
        "decision": "given",
        "given_on": _DAY,
        "receiver": provider_id,
        "covers": ["identity", "safety", "contact"],
    }
