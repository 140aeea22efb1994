"""Training vaults for the journeys, and a look into them while no window is open."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp  # only until the bytes are read: encrypted files of a vault nobody is in

from caseapp.demo.bulk import bulk_fill
from caseapp.demo.office import training_desk
from caseapp.domain.records import ContactNote
from caseapp.operations.desk import Desk
from caseapp.operations.figure_rows import refresh_figures
from caseapp.operations.offices import set_up_training, utc_now
from caseapp.security.rights import Role
from caseapp.storage.stored import Stored, of_type
from tests.operations import made_up

FEW = 14


@cache
def _files(cases: int) -> Mapping[str, bytes]:
    """A training vault with so many made-up cases, made once a run."""
    folder = Path(mkdtemp()) / "vault"
    try:
        set_up_training(folder, "TH")
        with closing(training_desk(folder, Role.CASEWORKER, utc_now)) as desk:
            bulk_fill(desk, cases, seed=5)
        return {path.name: path.read_bytes() for path in folder.iterdir()}
    finally:
        rmtree(folder.parent)


@cache
def _files_with_figures(cases: int) -> Mapping[str, bytes]:
    """The same, with the rows for figures brought up to date."""
    folder = Path(mkdtemp()) / "vault"
    try:
        training_vault(folder, cases)
        with desk_in(folder, Role.SUPERVISOR) as desk:
            refresh_figures(desk)
        return {path.name: path.read_bytes() for path in folder.iterdir()}
    finally:
        rmtree(folder.parent)


def training_vault(folder: Path, cases: int = FEW, *, has_figures: bool = False) -> Path:
    """A training vault in `folder` with so many made-up cases."""
    folder.mkdir(mode=0o700)
    files = _files_with_figures(cases) if has_figures else _files(cases)
    for name, content in files.items():
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)
    return folder


@contextmanager
def desk_in(folder: Path, role: Role = Role.CASEWORKER) -> Iterator[Desk]:
    """A desk in a training vault, while no window is open on it."""
    with closing(training_desk(folder, role, utc_now)) as desk:
        yield desk


def records_of(folder: Path, case_id: str) -> tuple[Stored, ...]:
    """What a vault holds of a case, read behind the program's back."""
    with desk_in(folder) as desk:
        return desk.vault.of_case(case_id)


def notes_of(folder: Path, case_id: str) -> list[str]:
    """The notes of a case."""
    return [note.note for _, note in of_type(records_of(folder, case_id), ContactNote)]


def a_case(folder: Path, **answers: object) -> str:
    """One more case, of a made-up woman in Thailand, in the caseworker's name; gives its id."""
    with desk_in(folder) as desk:
        return made_up.a_case(desk, **answers)
