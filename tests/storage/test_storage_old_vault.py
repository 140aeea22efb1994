"""A vault of an earlier schema opens, its lists are made anew, and what was cut off goes on."""

import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.operations.casebook import case_numbers
from caseapp.operations.offices import ListsNotReady, unlock_desk
from caseapp.security.cost import TRAINING_COSTS
from caseapp.security.keyring import TRAINING_PASSPHRASE, TRAINING_ROLES
from caseapp.security.rights import Role
from caseapp.storage import rebuilding
from caseapp.storage.case_filter import AnyOf, CaseFilter
from caseapp.storage.case_index import marks_of
from caseapp.storage.facet_bits import bits_of
from caseapp.storage.steps import STEPS

OLD = Path(__file__).parents[1] / "data" / "vault_0001.zip"
CASES = 24
_SEXES = ("female", "male", "other", "~not_known", "~not_said")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A vault of the first schema."""
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    with zipfile.ZipFile(OLD) as file:
        file.extractall(folder)
    for path in folder.iterdir():
        path.chmod(0o600)
    return folder


def _desk(folder: Path, role: Role = Role.CASEWORKER, **named):
    number = TRAINING_ROLES.index(role) + 1
    return unlock_desk(folder, number, TRAINING_PASSPHRASE, costs=TRAINING_COSTS, **named)


def _marked(desk) -> dict[int, set[tuple[str, str, str]]]:
    connection = desk.vault.connection
    found: dict[int, set[tuple[str, str, str]]] = {}
    for number, *facet in connection.execute("SELECT no, kind, field, value FROM facet WHERE value <> ''"):
        bits = bits_of(connection, (number,))
        for case_no in (place for place in range(bits.bit_length()) if bits >> place & 1):
            found.setdefault(case_no, set()).add(tuple(facet))
    return found


def _expected(desk) -> dict[int, set[tuple[str, str, str]]]:
    numbers = case_numbers(desk, CaseFilter())
    records = {number: desk.vault.of_case_no(number) for number in numbers}
    return {number: set(marks_of(s.record for s in found).facets) for number, found in records.items()}


def test_an_old_vault_opens_with_all_its_cases_and_can_be_filtered(old) -> None:
    told: list[tuple[int, int]] = []
    with closing(_desk(old, progress=lambda done, of: told.append((done, of)))) as desk:
        assert told[-1] == (CASES, CASES)
        assert desk.vault.connection.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
        assert len(case_numbers(desk, CaseFilter())) == CASES
        assert _marked(desk) == _expected(desk)
        sexes = [
            AnyOf("person.sex", (sex,)) for sex in ("female", "male", "other", "~not_known", "~not_said")
        ]
        assert sum(len(case_numbers(desk, CaseFilter(any_of=(each,)))) for each in sexes) == CASES
        line = desk.vault.lines(case_numbers(desk, CaseFilter())[:1])[0]
        assert line.last_contact is not None
    with closing(_desk(old, progress=lambda done, of: told.append((done, of)))):
        assert len(told) == 1


def test_what_was_cut_off_goes_on_where_it_was(old, monkeypatch) -> None:
    monkeypatch.setattr(rebuilding, "_AT_ONCE", 5)

    def stop(done: int, of: int) -> None:
        if done >= 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _desk(old, progress=stop)
    told: list[int] = []
    with closing(_desk(old, progress=lambda done, _: told.append(done))) as desk:
        assert told == [15, 20, 24]
        assert _marked(desk) == _expected(desk)


def test_nobody_without_the_names_sees_half_a_list(old, monkeypatch) -> None:
    monkeypatch.setattr(rebuilding, "_AT_ONCE", 5)
    with pytest.raises(KeyboardInterrupt):
        _desk(old, progress=_stop_at_once)
    with pytest.raises(ListsNotReady):
        _desk(old, Role.AUDITOR)


def _stop_at_once(_done: int, _of: int) -> None:
    raise KeyboardInterrupt
