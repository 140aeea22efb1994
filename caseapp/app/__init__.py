"""Puts the parts together: windows, commands, demo, tour and self-check; begin in main."""

import sys
from collections.abc import Sequence

from caseapp.exchange.media.drawing import DRAW_WORD
from caseapp.exchange.media.hearing import HEAR_WORD


def main(argv: Sequence[str] | None = None) -> int:
    """Does what the words on the command line ask for; without a command, opens the window."""
    words = sys.argv[1:] if argv is None else list(argv)
    if words == [DRAW_WORD]:  # the packed program, as the process that draws a file from outside
        from caseapp.exchange.media import draw_child

        return draw_child.main()
    if words == [HEAR_WORD]:  # and as the one that decodes a sound
        from caseapp.exchange.media import hear_child

        return hear_child.main()
    from caseapp.app.commands import everything
    from caseapp.cli.main import run

    return run(everything(), words)
