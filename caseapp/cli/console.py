"""Where a command speaks: its answer to the output stream, everything else to the error stream."""

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from caseapp.domain.errors import KnownError
from caseapp.text import Catalogue, Text, mark, unturned

_GAP = "  "
Words = Text | str


class OutputLost(KnownError):
    """What a command says cannot be written: the disk is full, or whoever read it has gone."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Commands",
                "The output could not be written. See where it goes, then look before you do the same again:"
                " what the command had to do may be done.",
            )
        )


@dataclass(frozen=True)
class Console:
    """How one command was asked to speak."""

    catalogue: Catalogue
    as_json: bool = False
    is_quiet: bool = False

    def words(self, text: Words) -> str:
        """A sentence in the person's language, or words that have no language."""
        return self.catalogue.look_up(text) if isinstance(text, Text) else text

    def answer(self, document: object, lines: Iterable[Words]) -> None:
        """Gives the answer: the document as JSON when that was asked for, else the lines."""
        if self.as_json:
            write_out(canonical(document) + "\n")
        else:
            write_out("".join(f"{_visible(self.words(line))}\n" for line in lines))

    def remark(self, text: Words) -> None:
        """Says something beside the answer, unless silence was asked for."""
        if not self.is_quiet:
            self.complain(text)

    def complain(self, text: Words) -> None:
        """Says something that has to be said, on the error stream."""
        # Where that stream is gone too, nobody is left to be told.
        with suppress(OSError, ValueError):
            if sys.stderr is not None:
                sys.stderr.write(f"{_visible(self.words(text))}\n")
                sys.stderr.flush()

    def table(self, heads: Sequence[Words], rows: Iterable[Sequence[Words]]) -> tuple[str, ...]:
        """Rows under their heads, each column as wide as its widest entry."""
        from rich.cells import cell_len

        cells = [[_visible(self.words(cell)) for cell in row] for row in (heads, *rows)]
        widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
        return tuple(
            _GAP.join(
                cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)
            ).rstrip()
            for row in cells
        )


def canonical(document: object) -> str:
    """One text for one document: names sorted, every script as it is."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, indent=2)


def write_out(text: str) -> None:
    """Writes to the output stream, now; OutputLost when it does not arrive."""
    if sys.stdout is None:
        raise OutputLost
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except (OSError, ValueError):
        let_output_go()
        raise OutputLost from None


def let_output_go() -> None:
    """Sends what is left in the output stream nowhere, or Python would complain about it at its own end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, sys.stdout.fileno())
        finally:
            os.close(nowhere)


def _visible(words: str) -> str:
    """Words without control characters, which could make a terminal do things."""
    return "".join(sign for sign in unturned(words) if sign in "\n\t" or unicodedata.category(sign) != "Cc")
