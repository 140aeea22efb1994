"""What the children of the tests do until they end, or are ended."""

import hashlib
import json
import os
import random
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from caseapp.cli.stopping import Stopped, stoppable
from caseapp.demo.clock import MovingClock
from caseapp.domain.errors import KnownError
from caseapp.domain.record import Record
from caseapp.operations import casebook, figures, upkeep, users
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk, act
from caseapp.operations.offices import Office, set_up, unlock_desk
from caseapp.security.errors import VaultInUse
from caseapp.security.instance import hold
from caseapp.security.keyring import unlock
from caseapp.security.members import Newcomer
from caseapp.security.rights import Role
from caseapp.storage.migration import bring_up_to_date
from caseapp.storage.whole_files import files_of
from tests.faults.life import ACTS, Life, digest, random_words
from tests.faults.newer_steps import TOMORROW
from tests.operations import figures_made_up, made_up


def prepare() -> None:
    """Does each act once, so that the children find everything loaded."""
    with TemporaryDirectory() as folder:
        desk = made_up.make_desk(Path(folder), made_up.SUPERVISOR)
        chance = random.Random(0)
        life = Life(desk, chance, random_words(chance))
        for name in ("direct", "begin", *ACTS):
            life.do(name)
        desk.close()


def live(folder: str, said: str, seed: int) -> None:
    """Does one act after the other for ever, and says each once it is done."""
    tell, chance = teller(said), random.Random(seed)
    desk = open_desk(folder)
    life = Life(desk, chance, random_words(chance), tell)
    tell({"opened": os.getpid()})
    while True:
        tell(life.step())


def publish(folder: str, said: str, beside: str, first: int) -> None:
    """Publishes figures of one month after the other, and says each once its folder is written."""
    tell = teller(said)
    with closing(open_desk(folder)) as desk:
        tell({"opened": os.getpid()})
        for number in range(first, 12):
            month = f"2025-{number + 1:02}"
            figures.make_release(desk, figures_made_up.plan(month), Path(beside) / month)
            tell({"month": month})


def some_acts(folder: str, said: str, word: str, seed: int, *names: str) -> None:
    """Opens the vault, waits for a word, then does these acts; says each, or what the person is told."""
    waiting, tell = os.open(word, os.O_RDWR), teller(said)
    chance = random.Random(seed)
    desk = open_desk(folder)
    life = Life(desk, chance, random_words(chance), tell)
    for country in ("TH", "PH"):  # the program's own files are read once, and are not on the failing disk
        desk.packs.for_country(country)
    tell({"ready": os.getpid()})
    os.read(waiting, 1)
    for name in names:
        try:
            tell(life.do(name))
        except KnownError as error:
            tell({"refused": type(error).__name__, "readable": _readable(desk)})
    desk.close()


def look_around(folder: str, said: str, word: str) -> None:
    """Waits for a word, then unlocks and reads every record; says what they come to, or what is told."""
    waiting, tell = os.open(word, os.O_RDWR), teller(said)
    open_desk(folder).close()  # so that the program's own files are read already
    tell({"ready": os.getpid()})
    os.read(waiting, 1)
    try:
        desk = open_desk(folder)
        read = [act(desk, _records, case_id) for case_id in act(desk, _cases)]
        tell(
            {
                "read": hashlib.sha256(
                    "".join(sorted(digest(one) for case in read for one in case)).encode()
                ).hexdigest()
            }
        )
        desk.close()
    except KnownError as error:
        tell({"refused": type(error).__name__})


def take_in(folder: str, said: str, word: str) -> None:
    """Waits for a word, then takes in a colleague; says how many people and lines about it there are."""
    waiting, tell = os.open(word, os.O_RDWR), teller(said)
    desk = open_desk(folder)
    tell({"ready": os.getpid()})
    os.read(waiting, 1)
    newcomer = Newcomer("Madeup Newcomer", Role.CASEWORKER, made_up.PASSPHRASE)
    refused = None
    try:
        act(desk, users.add_user, newcomer, costs=made_up.CHEAP)
    except KnownError as error:
        refused = type(error).__name__
    lines = [line for line in upkeep.journal(desk) if line.act == Act.ADD_USER]
    tell({"refused": refused, "people": len(users.users(desk)), "lines": len(lines)})


def _records(desk: Desk, case_id: str) -> list[Record]:
    return [stored.record for stored in desk.vault.of_case(case_id)]


def _readable(desk: Desk) -> bool:
    """Whether every case can still be read."""
    try:
        return all(act(desk, casebook.view_case, case_id) for case_id in act(desk, _cases))
    except KnownError:
        return False


def _cases(desk: Desk) -> tuple[str, ...]:
    return desk.vault.all_cases()


def rest(said: str, word: str) -> None:
    """Waits for a word and does nothing."""
    waiting = os.open(word, os.O_RDWR)
    teller(said)({"ready": os.getpid()})
    os.read(waiting, 1)


def teller(said: str) -> Callable[[dict[str, object]], None]:
    """The function that says something in a way that outlives the child."""
    log = os.open(said, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def tell(told: dict[str, object]) -> None:
        os.write(log, json.dumps(told).encode() + b"\n")

    return tell


def open_desk(folder: str) -> Desk:
    """The supervisor's desk, by a clock that stands still."""
    number = made_up.NUMBERS[made_up.SUPERVISOR]
    clock = MovingClock(made_up.NOW)
    return unlock_desk(Path(folder), number, made_up.PASSPHRASE, costs=made_up.CHEAP, clock=clock)


def fill_up(folder: str, said: str, seed: int) -> None:
    """Works on a disk that is far too small."""
    from tests.faults import small_disk  # it needs what is here

    small_disk.fill_up(folder, said, seed)


def hold_on(folder: str, said: str) -> None:
    """Has a vault until it is killed."""
    with hold(Path(folder)):
        teller(said)({"held": os.getpid()})
        time.sleep(600)


def race(folder: str, said: str, racers: int) -> None:
    """Starts so many processes, all of which want the vault in the same moment."""
    starting, tell = os.pipe(), teller(said)
    children = []
    for _ in range(racers):
        child = os.fork()
        if child == 0:
            os.close(starting[1])
            os.read(starting[0], 1)  # until every end for writing is closed
            try:
                with hold(Path(folder)):
                    tell({"has it": True})
                    while len(Path(said).read_text("utf-8").splitlines()) < racers:
                        time.sleep(0.002)
            except VaultInUse:
                tell({"has it": False})
            os._exit(0)
        children.append(child)
    os.close(starting[1])
    for child in children:
        assert os.waitpid(child, 0)[1] == 0


def migrate(folder: str, said: str, word: str) -> None:
    """Waits for a word, then brings a vault to the schema of tomorrow; says so, or what is told."""
    waiting, tell = os.open(word, os.O_RDWR), teller(said)
    worker = unlock(Path(folder), 1, made_up.PASSPHRASE, costs=made_up.CHEAP)
    files = files_of(Path(folder), worker.keys)
    connection = files.open()
    tell({"ready": os.getpid()})
    os.read(waiting, 1)
    try:
        bring_up_to_date(files, connection, TOMORROW)
        tell({"done": True})
    except KnownError as error:
        tell({"refused": type(error).__name__})
    connection.close()


def read_only(folder: str, said: str, seed: int) -> None:
    """Works on a disk that may only be read."""
    from tests.faults import small_disk  # it needs what is here

    small_disk.read_only(folder, said, seed)


def leave_no_word(base: str, said: str, word: str, acts: int) -> None:
    """Works for long, with a word of its own in every answer, in folders of its own."""
    from tests.faults import wordy  # it needs what is here

    wordy.leave_no_word(Path(base), said, word, acts)


def live_until_stopped(folder: str, said: str, seed: int) -> None:
    """Does one act after the other until a signal ends it, as a command would."""
    tell, chance = teller(said), random.Random(seed)
    try:
        with stoppable(), hold(Path(folder)), closing(open_desk(folder)) as desk:
            life = Life(desk, chance, random_words(chance), tell)
            tell({"opened": os.getpid()})
            while True:
                tell(life.step())
    except Stopped as stopped:
        tell({"stopped": stopped.exit_code})


def break_everywhere(base: str, said: str, times: int) -> None:
    """Breaks commands at calls of chance."""
    from tests.faults import breaking  # it needs what is here

    breaking.break_everywhere(Path(base), said, times)


def set_up_office(folder: str, said: str, word: str) -> None:
    """Waits for a word, then sets up a vault."""
    waiting, tell = os.open(word, os.O_RDWR), teller(said)
    tell({"ready": os.getpid()})
    os.read(waiting, 1)
    try:
        begin_office(Path(folder))
        tell({"done": True})
    except KnownError as error:
        tell({"refused": type(error).__name__})


def begin_office(folder: Path) -> None:
    """A vault with its first supervisor."""
    office = Office("TH", "Sample Office")
    set_up(folder, office, "Madeup Supervisor", made_up.PASSPHRASE, costs=made_up.CHEAP)
