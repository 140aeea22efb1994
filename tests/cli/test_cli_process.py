"""Commands as processes: exit codes, streams that are closed, and signals in the middle of the work."""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from caseapp.cli.stopping import Stopped, stoppable
from caseapp.operations.offices import unlock_desk
from caseapp.security.instance import holder_of
from caseapp.security.keyring import TRAINING_PASSPHRASE
from tests.cli.conftest import Said, finished, process
from tests.cli.made_up import CANARY, a_case

# Helps, and names every package that took.
_SAYS_WHAT_IT_LOADED = """
import sys
from caseapp.app import main
try:
    main()
finally:
    print(*{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)
"""

# Begins to write, says so, and stays in the transaction until it is stopped.
_STAYS_IN_A_TRANSACTION = """
import sys, time
import typer
from caseapp.cli.commanding import at_desk
from caseapp.cli.frame import run
from caseapp.domain.records import Provider

@at_desk
def stay(console, desk):
    with desk.vault.write() as vault:
        vault.add(Provider(name="Sample House", country="TH"))
        vault.note("add_record")
        sys.stderr.write("writing\\n")
        sys.stderr.flush()
        time.sleep(60)
    return 0

commands = typer.Typer(add_completion=False)
commands.command("stay")(stay)
commands.command("other")(stay)
sys.exit(run(commands, sys.argv[1:]))
"""
_BREAKS_AT_THE_DESK = f"""
import sys
import typer
from caseapp.cli.commanding import at_desk
from caseapp.cli.frame import run

@at_desk
def broken(console, desk):
    raise KeyError("{CANARY}")

commands = typer.Typer(add_completion=False)
commands.command("broken")(broken)
commands.command("other")(broken)
sys.exit(run(commands, sys.argv[1:]))
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and shells of another kind")


def waits_until(condition) -> None:
    """Waits for something another process does."""
    limit = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < limit, "it did not happen"
        time.sleep(0.02)


def test_a_process_says_by_its_exit_code_how_it_ended(shell) -> None:
    assert finished(process("rights")).code == 0
    assert finished(process("schema", CANARY)).code == 1
    assert finished(process("rights", "--nothing")).code == 2


def test_a_bug_at_the_desk_ends_with_its_code_and_lets_the_vault_go(shell) -> None:
    said = finished(process("broken", *shell.way_in(), program=_BREAKS_AT_THE_DESK))
    assert (said.code, said.out) == (3, "")
    assert CANARY not in said.err
    assert "Traceback" not in said.err
    assert holder_of(shell.vault) is None


def test_a_passphrase_and_a_case_both_come_through_standard_input(shell) -> None:
    words = ("--vault", shell.vault, "--user", "2", "--passphrase-file", "-")
    started = process("case", "new", "--from", "-", *words, stdin=subprocess.PIPE)
    said = finished(started, f"{TRAINING_PASSPHRASE}\n{json.dumps(a_case())}")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("TRAIN-THA-")


@posix
def test_standard_input_that_is_closed_gives_no_passphrase(shell) -> None:
    words = ("--vault", shell.vault, "--user", "2", "--passphrase-file", "-")
    said = finished(process("case", "list", *words, stdin=None, preexec_fn=lambda: os.close(0)))
    assert (said.code, said.out) == (1, "")
    assert said.err == "There is no passphrase where you said it would be. Put it in the first line.\n"


@posix
def test_without_a_terminal_nothing_is_asked(shell) -> None:
    words = ("--vault", shell.vault, "--user", "2")
    said = finished(process("case", "list", *words, start_new_session=True))
    assert (said.code, said.out) == (1, "")
    assert "--passphrase-file" in said.err


def typed_on_a_terminal(*words: object, answers: list[str]) -> tuple[Said, bytes]:
    """A command on a terminal of its own, where each question is answered in turn, and all that was shown."""
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()

    def take_terminal() -> None:
        os.setsid()
        fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)

    started = process(*words, preexec_fn=take_terminal, stdin=theirs, pass_fds=(theirs,))
    shown = b""
    for number, answer in enumerate(answers, start=1):
        # One that ends without asking is told by what it said.
        while shown.count(b": ") < number and started.poll() is None:
            if select.select([ours], [], [], 0.1)[0]:
                shown += os.read(ours, 1000)
        waits_until(lambda: started.poll() is not None or not termios.tcgetattr(theirs)[3] & termios.ECHO)
        os.write(ours, f"{answer}\n".encode())
    said = finished(started)
    os.close(theirs)
    # A terminal that nobody holds any more ends in an error.
    with contextlib.suppress(OSError):
        while piece := os.read(ours, 1000):
            shown += piece
    os.close(ours)
    return said, shown


@posix
def test_a_terminal_is_asked_without_echo(shell) -> None:
    words = ("case", "list", "--json", "--vault", shell.vault, "--user", "2")
    said, shown = typed_on_a_terminal(*words, answers=[TRAINING_PASSPHRASE])
    assert (said.code, said.err) == (0, "")
    assert said.document == {"all": 0, "cases": []}
    assert shown.startswith(b"Passphrase: ")
    assert TRAINING_PASSPHRASE.encode() not in shown


@posix
def test_a_new_passphrase_is_typed_twice(shell) -> None:
    words = ("vault", "passphrase", "--vault", shell.vault, "--user", "2")
    new = "seven quiet ferries behind the mango market"
    said, shown = typed_on_a_terminal(*words, answers=[TRAINING_PASSPHRASE, new, f"{new}s"])
    assert (said.code, said.err) == (1, "The two passphrases are not the same. Try again.\n")
    assert new.encode() not in shown
    said, shown = typed_on_a_terminal(*words, answers=[TRAINING_PASSPHRASE, new, new])
    assert (said.code, said.err) == (0, "")
    assert new.encode() not in shown
    assert shell.inside("case", "list").code == 1


@posix
def test_a_question_that_is_not_answered_ends_the_command(shell) -> None:
    words = ("case", "list", "--vault", shell.vault, "--user", "2")
    said, _ = typed_on_a_terminal(*words, answers=["\x04"])
    assert (said.code, said.err) == (1, "No passphrase was typed. Try again.\n")
    said, _ = typed_on_a_terminal(*words, answers=["\x03"])
    assert (said.code, said.err) == (130, "Stopped. Nothing was left half-done.\n")
    assert holder_of(shell.vault) is None


@posix
def test_an_output_stream_that_is_closed_is_one_sentence(shell) -> None:
    said = finished(process("rights", preexec_fn=lambda: os.close(1)))
    assert said.code == 1
    assert said.err.startswith("The output could not be written.")
    assert len(said.err.splitlines()) == 1


@posix
@pytest.mark.parametrize("words", [["rights"], ["rights", "--help"]], ids=" ".join)
def test_a_reader_that_has_gone_is_one_sentence(shell, words) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    said = finished(process(*words, stdout=writing))
    os.close(writing)
    assert said.code == 1
    assert said.err.startswith("The output could not be written.")
    assert len(said.err.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_a_full_disk_under_the_output_is_one_sentence(shell) -> None:
    with Path("/dev/full").open("w") as full:
        said = finished(process("rights", stdout=full))
    assert said.code == 1
    assert said.err.startswith("The output could not be written.")
    assert len(said.err.splitlines()) == 1


@posix
def test_both_streams_gone_still_ends_with_a_code(shell) -> None:
    def close_both() -> None:
        os.close(1)
        os.close(2)

    assert finished(process("rights", preexec_fn=close_both)).code == 1


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda one: one.name)
def test_a_signal_during_a_save_leaves_nothing_half_done(shell, number) -> None:
    started = process("stay", *shell.way_in(), program=_STAYS_IN_A_TRANSACTION)
    assert started.stderr.readline() == "writing\n"
    started.send_signal(number)
    said = finished(started)
    assert said.code == 128 + number
    assert said.err == "Stopped. Nothing was left half-done.\n"
    assert holder_of(shell.vault) is None
    desk = unlock_desk(shell.vault, 2, TRAINING_PASSPHRASE)
    try:
        assert desk.vault.providers() == ()
        assert desk.vault.integrity(full=True) == ()
        assert desk.vault.journal.first_broken() is None
    finally:
        desk.close()


@posix
def test_a_signal_while_input_is_awaited_lets_the_vault_go(shell) -> None:
    started = process("case", "new", "--from", "-", *shell.way_in(), stdin=subprocess.PIPE)
    waits_until(lambda: holder_of(shell.vault) is not None)
    started.send_signal(signal.SIGTERM)
    # Its input stays open: only the signal may end it.
    assert started.wait(timeout=60) == 128 + signal.SIGTERM
    assert finished(started).err == "Stopped. Nothing was left half-done.\n"
    assert holder_of(shell.vault) is None
    assert shell.inside("case", "list", "--json").document == {"all": 0, "cases": []}


@posix
def test_an_impatient_second_signal_does_not_cut_off_the_first() -> None:
    tidied = []
    with pytest.raises(Stopped), stoppable():
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            signal.raise_signal(signal.SIGTERM)
            tidied.append(True)
    assert tidied == [True]


def test_a_second_program_in_the_vault_is_refused(shell) -> None:
    started = process("case", "new", "--from", "-", *shell.way_in(), stdin=subprocess.PIPE)
    waits_until(lambda: holder_of(shell.vault) is not None)
    said = shell.inside("case", "list")
    assert finished(started, json.dumps(a_case())).code == 0
    assert (said.code, said.out) == (1, "")
    assert said.err == "Another window has this vault open. Close it and try again.\n"


def test_help_waits_for_no_window_no_vault_and_no_paper() -> None:
    said = finished(process("--help", program=_SAYS_WHAT_IT_LOADED))
    assert "caseapp" in said.out
    loaded = set(said.err.split())
    assert "typer" in loaded
    assert not loaded & {"PySide6", "sqlcipher3", "nacl", "numpy", "PIL", "openpyxl", "reportlab"}
