"""A signal that comes while a library calls back ends a command as any other does."""

import os
import signal

import pytest

from caseapp.cli.stopping import Stopped, stoppable

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are sent so on POSIX alone")


def test_an_error_that_a_library_makes_of_the_signal_is_the_signal() -> None:
    def called_back() -> None:
        try:
            os.kill(os.getpid(), signal.SIGTERM)
        except Stopped as stopped:
            raise ValueError("function raised an error") from stopped

    with pytest.raises(Stopped) as stopped, stoppable():
        called_back()
    assert stopped.value.exit_code == 128 + signal.SIGTERM


def test_an_error_without_a_signal_stays_itself() -> None:
    with pytest.raises(ValueError, match="of its own"), stoppable():
        raise ValueError("of its own")
