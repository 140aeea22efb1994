"""A small real vault, written with keys of its own."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from caseapp.domain.records import Case, Person
from caseapp.security.rights import KeyClass
from caseapp.storage.opening import create_vault, open_vault
from caseapp.storage.stored import Stored, Summary, single
from caseapp.storage.vault import Vault

MOMENT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
Keys = dict[KeyClass, bytes]
OpenVault = Callable[..., Vault]


def summarise(records: "list[Stored] | tuple[Stored, ...]") -> Summary:
    """A list line from the case and the person alone."""
    case, person = single(records, Case), single(records, Person)
    assert case is not None
    return Summary(
        code=case.code,
        status=case.status,
        is_open=case.status == "Active",
        case_type=case.case_type,
        country=case.country,
        stage="adult",
        trafficking_status="",
        responsible=case.responsible or "",
        opened_at=case.opened_at.isoformat(),
        next_due=None,
        waiting_since=None,
        contact="",
        initials=(person.given_name or "?")[0] if person else "",
    )


@pytest.fixture
def keys() -> Keys:
    return {KeyClass.CASES: os.urandom(32), KeyClass.IDENT: os.urandom(32), KeyClass.STATS: os.urandom(32)}


@pytest.fixture
def folder(tmp_path: Path, keys: Keys) -> Path:
    path = tmp_path / "vault"
    path.mkdir()
    create_vault(path, keys, {"country": "TH"})
    return path


@pytest.fixture
def reopen(folder: Path, keys: Keys) -> Iterator[OpenVault]:
    opened: list[Vault] = []

    def open_it(given: Keys | None = None) -> Vault:
        vault = open_vault(folder, given or keys, "worker1", summarise, lambda: MOMENT)
        opened.append(vault)
        return vault

    yield open_it
    for vault in opened:
        vault.close()


@pytest.fixture
def vault(reopen: OpenVault) -> Vault:
    return reopen()


def new_case(number: int = 1, **changes: object) -> Case:
    """A case with a code of its own."""
    answers = {"code": f"THA-26-{number:04d}", "country": "TH", "opened_at": MOMENT, **changes}
    return Case.model_validate(answers)


def add_case(vault: Vault, number: int = 1, **person: object) -> str:
    """A case with a person, in one act."""
    with vault.write() as writing:
        case_id = writing.add(new_case(number))
        writing.add(Person.model_validate(person), case_id)
        writing.note("begin_case", case_id)
    return case_id
