"""What text is before it is set: paragraphs at hard line ends, without characters that no font can show."""

import re
from collections.abc import Sequence
from dataclasses import replace
from unicodedata import category

from caseapp.reports.anyscript.style import Content, Span, spans_of

_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_NOWHERE = [*range(9), *range(14, 32), *range(127, 160), 0xAD, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)]
_CLEAN: dict[int, str | None] = {ord(space): " " for space in "\t\v\f"} | dict.fromkeys(_NOWHERE)

# Format characters that are obeyed and then drawn as nothing; joiners are not among them: shapes need them.
SILENT = frozenset(map(chr, [0x200B, 0x200E, 0x200F, 0xFEFF, *range(0x202A, 0x202F), *range(0x2060, 0x206A)]))
_SHOWN_BY_OTHERS = frozenset(
    map(chr, [0x34F, 0x115F, 0x1160, 0x3164, *range(0x180B, 0x1810), *range(0xFE00, 0xFE10)])
)


def paragraphs(content: Content) -> list[list[Span]]:
    """The spans of each paragraph; there is at least one."""
    found: list[list[Span]] = [[]]
    for span in spans_of(content):
        for number, part in enumerate(_LINE_END.split(span.text)):
            if number:
                found.append([])
            text = part.translate(_CLEAN)
            if text:
                found[-1].append(replace(span, text=text))
    return found


def one_line(content: Content) -> list[Span]:
    """The spans with a space for each hard line end."""
    lines: Sequence[list[Span]] = paragraphs(content)
    joined: list[Span] = []
    for line in lines:
        if joined and line:
            joined.append(Span(" "))
        joined += line
    return joined


def is_ignorable(character: str) -> bool:
    """Whether a font need not have the character: it changes others and is not seen itself."""
    return (
        category(character) in ("Cf", "Cc")
        or character in _SHOWN_BY_OTHERS
        or 0xE0000 <= ord(character) < 0xE1000
    )
