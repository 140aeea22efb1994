"""Sets up a vault, opens it for a worker, and takes in colleagues."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from caseapp.domain.codes import places
from caseapp.domain.errors import KnownError
from caseapp.operations.desk import Desk, act
from caseapp.operations.installing import put_installed
from caseapp.operations.packs import pack_finder
from caseapp.operations.summary import summariser
from caseapp.paths import RESOURCES
from caseapp.procedures.reading import Packs, read_packs
from caseapp.security.backoff import Backoff
from caseapp.security.cost import OFFICE_COSTS, CostPolicy
from caseapp.security.errors import DataDamaged, WrongPassphrase
from caseapp.security.keyring import create_keyring, create_training_keyring, unlock
from caseapp.security.rights import KeyClass, Role
from caseapp.security.unlocked import Unlocked
from caseapp.storage.building import built_apart
from caseapp.storage.errors import told_apart
from caseapp.storage.figures_file import FiguresFile
from caseapp.storage.opening import create_vault, make_ballast, open_vault
from caseapp.storage.reading import Reading
from caseapp.storage.rebuilding import Progress, are_lists_finished, finish_lists
from caseapp.storage.scope import Scope
from caseapp.storage.stored import Summarise
from caseapp.storage.vault import Clock, Vault
from caseapp.text import mark

# Whoever watches over the work sees all of it, unless kept from a single case.
_EVERYWHERE = frozenset({Role.SUPERVISOR, Role.AUDITOR})


@dataclass(frozen=True)
class Office:
    """What set-up asks: the country whose procedure is followed, and the office's name."""

    country: str
    name: str


class NoSuchCountry(KnownError):
    """The country code is not one."""

    def __init__(self) -> None:
        super().__init__(mark("Errors", "Choose the country by its two-letter code, such as TH."))


class ListsNotReady(KnownError):
    """The lists are made anew by somebody who may read what they are made of."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "The lists of this vault come from an earlier program. Ask a caseworker to unlock it once,"
                " then try again.",
            )
        )


class TooSoon(KnownError):
    """Somebody guessed wrong a moment ago."""

    def __init__(self, seconds: int) -> None:
        super().__init__(mark("Errors", "Wait %n second(s) before you try again.").counted(seconds))
        self.seconds = seconds


def utc_now() -> datetime:
    """The moment, as this laptop's clock claims."""
    return datetime.now(UTC)


def set_up(
    folder: Path,
    office: Office,
    display_name: str,
    passphrase: str,
    *,
    costs: CostPolicy = OFFICE_COSTS,
    clock: Clock = utc_now,
) -> Unlocked:
    """A new vault with its first supervisor, who is number 1."""
    _require_country(office.country)
    with built_apart(folder) as place:
        first = create_keyring(place, display_name, passphrase, costs=costs, now=clock())
        create_vault(place, first.keys, {"country": office.country, "office": office.name})
        make_ballast(place)
    return first


def set_up_training(folder: Path, country: str, *, clock: Clock = utc_now) -> Unlocked:
    """A new training vault, for made-up people only."""
    _require_country(country)
    with built_apart(folder) as place:
        trainer = create_training_keyring(place, now=clock())
        create_vault(place, trainer.keys, {"country": country, "office": "Training"})
    return trainer


def unlock_desk(
    folder: Path,
    number: str | int,
    passphrase: str,
    *,
    costs: CostPolicy = OFFICE_COSTS,
    clock: Clock = utc_now,
    progress: Progress | None = None,
) -> Desk:
    """The desk of the worker with this number; wrong tries make everybody wait a little longer.

    `progress(done, all)` is called while lists made by an earlier program are made anew.
    """
    backoff = Backoff(folder)
    if (left := backoff.seconds_left()) > 0:
        raise TooSoon(int(left) + 1)
    try:
        worker = unlock(folder, number, passphrase, costs=costs, now=clock())
    except WrongPassphrase:
        backoff.count_wrong()
        raise
    backoff.clear()
    return desk_of(folder, worker, clock=clock, progress=progress)


def desk_of(
    folder: Path, worker: Unlocked, *, clock: Clock = utc_now, progress: Progress | None = None
) -> Desk:
    """The desk of a worker whose keys are already open."""
    packs = read_packs(RESOURCES / "procedures")
    vault = _opened(folder, worker, packs, clock, progress)
    figures = FiguresFile(folder, worker.keys[KeyClass.STATS]) if KeyClass.STATS in worker.keys else None
    desk = Desk(folder, worker, packs, clock, "", vault, figures)
    if vault is None:
        return desk
    try:
        return replace(desk, country=act(desk, _begin))
    except BaseException:
        desk.close()
        raise


def _begin(desk: Desk) -> str:
    """From the first reading on, only what the worker may see."""
    worker = desk.worker
    desk.vault.keep_to(Scope(worker.user_id, worker.role in _EVERYWHERE))
    put_installed(desk.packs, desk.vault)
    return desk.vault.meta("country") or ""


def _opened(
    folder: Path, worker: Unlocked, packs: Packs, clock: Clock, progress: Progress | None
) -> Vault | None:
    if KeyClass.CASES not in worker.keys:
        return None
    here: list[Vault] = []

    def reading() -> Reading:
        return here[0]

    summarise = summariser(pack_finder(packs, reading), clock)

    def once() -> Vault:
        vault = open_vault(folder, worker.keys, worker.user_id, summarise, clock)
        here[:] = [vault]
        try:
            with told_apart():
                _finish_lists(vault, summarise, progress)
        except BaseException:
            vault.close()
            raise
        return vault

    with suppress(DataDamaged):  # what cannot be read for a moment looks like damage
        return once()
    return once()


def _finish_lists(vault: Vault, summarise: Summarise, progress: Progress | None) -> None:
    if are_lists_finished(vault.connection):
        return
    if not vault.has_ident:
        raise ListsNotReady
    finish_lists(vault, summarise, progress)


def _require_country(code: str) -> None:
    if code not in places.COUNTRY:
        raise NoSuchCountry
