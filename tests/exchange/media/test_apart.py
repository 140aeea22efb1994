"""What is asked apart is answered, or nothing is said; no process outlives its question."""

import os
import signal
import time

import pytest

from caseapp.exchange.media.apart import Helper, ask


@pytest.fixture
def helper(tmp_path):
    """A process that does this with what it is asked."""

    def helper(code: str, patience_seconds: float = 30.0) -> Helper:
        script = tmp_path / "made_up.py"
        script.write_text(code, "utf-8")
        return Helper(script, "none", patience_seconds)

    return helper


def test_what_is_asked_is_answered(helper) -> None:
    code = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"
    assert ask(helper(code), b"made up", None) == b"pu edam"


def test_one_that_takes_too_long_is_ended(helper) -> None:
    began = time.monotonic()
    assert ask(helper("import time; time.sleep(60)", 0.5), b"", None) == b""
    assert time.monotonic() - began < 10
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.parametrize(
    "end", [f"import os; os.kill(os.getpid(), {int(signal.SIGTERM)})", "raise SystemExit(3)"]
)
def test_one_that_is_ended_or_fails_has_said_nothing(helper, end) -> None:
    assert ask(helper(f"print('x', flush=True)\n{end}"), b"", None) == b""
