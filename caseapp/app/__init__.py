"""Puts the parts together: windows, commands, demo, tour and self-check; begin in main."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Does what the words on the command line ask for; without a command, opens the window."""
    from caseapp.app.commands import everything
    from caseapp.cli.main import run

    return run(everything(), sys.argv[1:] if argv is None else list(argv))
