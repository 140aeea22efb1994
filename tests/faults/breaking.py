"""What a child does to see that no bug anywhere repeats an answer: it breaks commands at calls of chance."""

import io
import json
import random
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import FrameType

from caseapp.cli.main import commands, run
from caseapp.security.keyring import TRAINING_PASSPHRASE
from tests.faults.children import teller
from tests.faults.traces_of import MARK, found, word

_KINDS = (ValueError, KeyError, RuntimeError, OSError, MemoryError, RecursionError, UnicodeError)
# The outermost frame itself has nobody left to break to.
_OUTERMOST = ("caseapp.cli.frame", "caseapp.cli.bugs")
# What is not let go goes with the process, and this one lives on.
_LETTING_GO = ("release", "__exit__", "close")


def break_everywhere(base: Path, said: str, times: int) -> None:
    """Does commands so often, each time with an error of chance at a call of chance."""
    tell, chance = teller(said), random.Random(12)
    passphrase, source = base / "passphrase", base / "case.json"
    passphrase.write_text(TRAINING_PASSPHRASE, "utf-8")
    way_in = ["--vault", str(base / "vault"), "--user", "2", "--passphrase-file", str(passphrase)]
    person = {"given_name": word(1), "family_name": word(2), "vulnerability_details": word(3)}
    consent = {"purpose": "record", "decision": "given", "given_on": "2026-03-01", "note": word(4)}
    whole = {"case": {"country": "TH"}, "person": person, "consent": consent}
    source.write_text(json.dumps(whole), "utf-8")
    code = _done(["case", "new", "--even-if-known", "--from", str(source), *way_in])[1].strip()
    lines = [
        ["case", "new", "--even-if-known", "--from", str(source), *way_in],
        ["case", "find", word(1), *way_in],
        ["case", "show", code, "--reveal", *way_in],
        ["case", "list", "--json", *way_in],
        ["steps", code, *way_in],
    ]
    calls = [_counted(line) for line in lines]
    codes: Counter[int] = Counter()
    leaks: Counter[str] = Counter()
    for _ in range(times):
        which = chance.randrange(len(lines))
        code_of_end, out, err = _broken(lines[which], chance.randrange(calls[which]), chance.choice(_KINDS))
        codes[code_of_end] += 1
        leaks["error stream"] += bool(found(err.encode()))
        leaks["traceback"] += "Traceback" in err
        # What was asked to be shown may be shown, but not by a command that broke before it knew.
        leaks["output"] += MARK in out and code_of_end not in (0, 3)
    tell({"codes": codes, "leaks": +leaks, "calls": calls})


def _done(line: list[str]) -> tuple[int, str, str]:
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        code = run(commands, line)
    return code, out.getvalue(), err.getvalue()


def _counted(line: list[str]) -> int:
    """How many calls of ours a command takes."""
    calls = 0

    def count() -> None:
        nonlocal calls
        calls += 1

    sys.settrace(_at_calls_of_ours(count))
    try:
        _done(line)
    finally:
        sys.settrace(None)
    return calls


def _broken(line: list[str], at: int, kind: type[Exception]) -> tuple[int, str, str]:
    left = at

    def count() -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise kind(f"an answer: {word(9)}")

    sys.settrace(_at_calls_of_ours(count))
    try:
        return _done(line)
    finally:
        sys.settrace(None)


def _at_calls_of_ours(do: Callable[[], None]) -> Callable[[FrameType, str, object], None]:
    def trace(frame: FrameType, event: str, _: object) -> None:
        name = str(frame.f_globals.get("__name__", ""))
        is_last = name in _OUTERMOST or frame.f_code.co_name in _LETTING_GO
        if event == "call" and name.startswith("caseapp.") and not is_last:
            do()

    return trace
