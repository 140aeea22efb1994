"""A small real vault for tests: one worker of each role, cheap passphrases, and a clock that can be set."""

import secrets
import shutil
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp  # only until the bytes are read: encrypted files of a vault nobody is in

from caseapp.demo.clock import MovingClock
from caseapp.domain.records import Consent, ContactSafety, Person, Provider, Referral
from caseapp.operations.desk import Desk
from caseapp.operations.intake import NewCase, begin_case
from caseapp.operations.offices import Office, set_up, unlock_desk
from caseapp.operations.records import Place, save_record
from caseapp.security.cost import Cost, CostPolicy
from caseapp.security.members import Newcomer
from caseapp.security.rights import Role
from caseapp.security.users import add_user
from caseapp.storage.vault import Clock

CHEAP = CostPolicy(new=Cost(8, 1, 1), floor=Cost(8, 1, 1))
PASSPHRASE = "a violet kettle under nine lanterns"
NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)  # a Monday
OPENED = datetime(2024, 1, 1, tzinfo=UTC)  # the office, long before any clock of a test begins
SUPERVISOR, CASEWORKER = Role.SUPERVISOR, Role.CASEWORKER
_OTHERS = tuple(role for role in Role if role is not SUPERVISOR)
NUMBERS = {role: number for number, role in enumerate((SUPERVISOR, *_OTHERS), start=1)}


def make_vault(folder: Path) -> Path:
    """A real vault in `folder`, without a case, with one worker of each role."""
    folder.mkdir(mode=0o700, parents=True)
    for name, content in _files().items():
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)
    return folder


def make_desk(tmp_path: Path, role: Role = CASEWORKER, clock: Clock | None = None) -> Desk:
    """The desk of the worker with this role in the vault under `tmp_path`, which is made where there is none.

    A second call with another role gives a colleague's desk in the same vault. Without a clock the time is
    NOW and stands still; `desk.clock.moment` sets it. Whoever makes a desk closes it.
    """
    folder = tmp_path / "vault"
    if not folder.exists():
        make_vault(folder)
    return unlock_desk(folder, NUMBERS[role], PASSPHRASE, costs=CHEAP, clock=clock or MovingClock(NOW))


def a_person(**answers: object) -> Person:
    """A made-up woman of 24."""
    return Person.model_validate(
        {
            "given_name": "Amihan",
            "family_name": "Halimbawa",
            "birth_date": "2001-07-04",
            "sex": "female",
            "citizenships": ("PH",),
        }
        | answers
    )


def a_case(desk: Desk, **answers: object) -> str:
    """A new case of a made-up person in Thailand, with consent to its record; gives its id."""
    consent = Consent(purpose="record", decision="given", given_on=desk.today(), form="spoken")
    safety = ContactSafety(call="ask_first", message="never", phone="+00 000 000 0001")
    changes = begin_case(desk, NewCase("TH", consent, safety=safety, person=a_person(**answers)))
    assert changes.case_id is not None
    return changes.case_id


def a_provider(desk: Desk, **answers: object) -> str:
    """A made-up shelter in the directory; gives its id."""
    provider = {"name": "Sample House", "type": "NGO", "services": ("shelter",), "country": "TH"}
    changes = save_record(desk, Provider.model_validate(provider | answers), Place(None))
    assert changes.record_id is not None
    return changes.record_id


def a_consent(desk: Desk, case_id: str, provider_id: str, **answers: object) -> str:
    """The person's consent to a referral to this provider, today; gives its id."""
    consent = {
        "purpose": "referral",
        "decision": "given",
        "given_on": desk.today(),
        "receiver": provider_id,
        "covers": ("identity", "contact", "safety"),
    }
    changes = save_record(desk, Consent.model_validate(consent | answers), Place(case_id))
    assert changes.record_id is not None
    return changes.record_id


def a_referral(provider_id: str, **answers: object) -> Referral:
    """A referral to this provider, as a form gives it."""
    referral = {
        "service": "shelter",
        "provider": provider_id,
        "shares": ("identity", "safety"),
        "urgency": "today",
        "request": "A bed for some weeks.",
        "what_could_go_wrong": "The way there passes the old workplace; she is driven another way.",
    }
    return Referral.model_validate(referral | answers)


@cache
def _files() -> dict[str, bytes]:
    """The files of a fresh vault, made once a run; its ballast is as small as a test's disk is quick."""
    folder = Path(mkdtemp()) / "vault"
    try:
        first = set_up(
            folder, Office("TH", "Sample Office"), "Madeup Supervisor", PASSPHRASE, costs=CHEAP, clock=_opened
        )
        for role in _OTHERS:
            newcomer = Newcomer(f"Madeup {role.title()}", role, PASSPHRASE)
            assert add_user(folder, first, newcomer, costs=CHEAP, now=OPENED) == NUMBERS[role]
        (folder / "ballast").write_bytes(secrets.token_bytes(4096))
        return {path.name: path.read_bytes() for path in folder.iterdir()}
    finally:
        shutil.rmtree(folder.parent)


def _opened() -> datetime:
    return OPENED
