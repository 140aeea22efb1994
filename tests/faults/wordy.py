"""What a child does that must leave no word behind: acts, commands, letters, figures, settings and errors."""

import json
import logging
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from caseapp import paths
from caseapp.cli.bugs import report_bug
from caseapp.cli.main import commands, run
from caseapp.domain.records import Referral
from caseapp.operations import figure_rows, letters, upkeep
from caseapp.operations.casebook import find_cases, note_search, open_case, reveal
from caseapp.operations.desk import Desk, act
from caseapp.security.instance import hold
from caseapp.security.safe_files import make_folder, write_whole
from caseapp.settings import Settings, as_json
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import of_type
from tests.faults.children import open_desk, teller
from tests.faults.life import ACTS, Life
from tests.faults.traces_of import word
from tests.operations import made_up

_SOMETIMES = 100
_FIRST = ("begin", "direct", "begin", "refer", "write", "refer", "import")
_made: set[str] = set()


def leave_no_word(base: Path, said: str, word_pipe: str, acts: int) -> None:
    """Does so many acts, and now and then everything else that there is to do."""
    waiting, tell = os.open(word_pipe, os.O_RDWR), teller(said)
    os.umask(0)
    _move_into(base)
    logging.getLogger().setLevel(logging.DEBUG)
    tell({"ready": os.getpid()})
    os.read(waiting, 1)
    sys.addaudithook(_note_what_is_made)
    words = _Words()
    bugs = 0
    with hold(base / "vault"):
        desk = open_desk(str(base / "vault"))
        life = Life(desk, random.Random(8), words)
        for number in range(acts):
            name = random.Random(number).choice(list(ACTS)) if number >= len(_FIRST) else _FIRST[number]
            words.is_lasting = name != "draft"  # a draft is thrown away again
            life.do(name if life.open else "begin")
            if number % _SOMETIMES == _SOMETIMES - 1:
                bugs += _everything_else(desk, life, words, base)
        binned = "".join(
            repr(each.record.model_dump())
            for case in life.open + life.closed
            for each in desk.vault.in_bin(case)
        )
        # The next to unlock destroys what has lain in the bin for so long.
        words.lasting = [number for number in words.lasting if word(number) not in binned]
        act(desk, upkeep.note_locked)
        desk.close()
    _commands(base, words)
    tell(
        {
            "acts": acts,
            "words": words.last,
            "kept": words.lasting,
            "bugs": bugs,
            "made by Python": sorted(_made),
        }
    )


class _Words:
    """Gives a new word each time, and knows which of them must be found in the vault."""

    def __init__(self) -> None:
        self.last, self.lasting, self.is_lasting = 0, list[int](), True

    def __call__(self) -> str:
        self.last += 1
        if self.is_lasting:
            self.lasting.append(self.last)
        return f"Sample {word(self.last)} made-up"


def _everything_else(desk: Desk, life: Life, words: _Words, base: Path) -> int:
    """Looks, searches, reveals, prints, counts, keeps settings, and breaks; gives how often it broke."""
    words.is_lasting = False
    case_id = life.chance.choice(life.open + life.closed)
    act(desk, open_case, case_id)
    act(desk, reveal, case_id, "given_name")
    act(desk, note_search, len(act(desk, find_cases, words(), CaseFilter())))
    act(desk, figure_rows.refresh_figures)
    write_whole(base / "home/config/caseapp/settings.json", as_json(Settings(last_number=1)))
    for referral_id, _ in list(of_type(desk.vault.of_case(case_id), Referral))[:1]:
        act(desk, letters.letter_pdf, case_id, referral_id, "en")
    for error in _errors(words):
        report_bug(error)
    return 3


def _errors(words: _Words) -> Iterator[Exception]:
    for kind in (ValueError, KeyError, RuntimeError):
        try:
            secret = words()
            raise kind(secret, {"answer": secret})
        except kind as error:
            yield error


def _commands(base: Path, words: _Words) -> None:
    """The same vault by commands; what they say goes nowhere."""
    words.is_lasting = False
    passphrase = base / "notes/passphrase"
    passphrase.write_text(made_up.PASSPHRASE, "utf-8")
    way_in = ("--vault", str(base / "vault"), "--user", "1", "--passphrase-file", str(passphrase))
    source = base / "notes/case.json"
    source.write_text(json.dumps({"case": {"country": "TH"}, "person": {"given_name": words()}}), "utf-8")
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        redirect_stdout(nowhere),
        redirect_stderr(nowhere),
    ):
        codes = [
            run(commands, ["case", "find", words(), *way_in]),
            run(commands, ["case", "new", "--even-if-known", "--from", str(source), *way_in]),
            run(commands, ["case", "show", words(), *way_in]),
            run(commands, ["vault", "check", *way_in]),
        ]
    assert codes == [0, 1, 1, 0], codes


def _move_into(base: Path) -> None:
    for name, folder in (
        ("HOME", "home"),
        ("XDG_CONFIG_HOME", "home/config"),
        ("XDG_DATA_HOME", "home/data"),
        ("XDG_STATE_HOME", "home/state"),
        ("XDG_CACHE_HOME", "home/cache"),
        ("XDG_RUNTIME_DIR", "run"),
        ("TMPDIR", "temporary"),
    ):
        os.environ[name] = str(base / folder)
    tempfile.tempdir = None
    make_folder(paths.settings_file().parent)


def _note_what_is_made(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        path, mode, flags = arguments
        is_making = isinstance(flags, int) and flags & os.O_CREAT
        if is_making or (isinstance(mode, str) and any(letter in mode for letter in "wax")):
            _made.add(os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else str(path))
    elif event in ("os.rename", "os.link", "os.symlink"):
        _made.add(str(arguments[1]))
    elif event == "os.mkdir":
        _made.add(str(arguments[0]))
