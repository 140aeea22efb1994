"""Looks for words in bytes, in every spelling in which a program may leave them behind."""

import base64
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

# Every word that must not be found begins like this; no file has it by chance.
MARK = "QzXvKwJyPbGf"
_SUFFIX = 12
WORD = re.compile(f"{MARK}[0-9a-z]{{{_SUFFIX}}}")


def word(number: int) -> str:
    """A word of its own for each number."""
    return f"{MARK}{number:0{_SUFFIX}d}"


def spellings(text: str = MARK) -> Mapping[str, tuple[bytes, ...]]:
    """The bytes in which a text may lie, by name."""
    plain = text.encode()
    return {
        "plain": (plain,),
        "upper": (text.upper().encode(),),
        "lower": (text.lower().encode(),),
        "reversed": (plain[::-1],),
        "UTF-16": (text.encode("utf-16-le"), text.encode("utf-16-be")),
        "UTF-32": (text.encode("utf-32-le"), text.encode("utf-32-be")),
        "hex": (plain.hex().encode(), plain.hex().upper().encode()),
        "hex of UTF-16": (text.encode("utf-16-le").hex().encode(), text.encode("utf-16-be").hex().encode()),
        "base64": tuple(_in_base64(plain, offset) for offset in range(3)),
    }


def _in_base64(content: bytes, offset: int) -> bytes:
    """What is the same wherever the content begins in its group of three."""
    first = (0, 2, 3)[offset]
    last = (offset + len(content)) * 8 // 6
    return base64.b64encode(bytes(offset) + content)[first:last]


def found(content: bytes) -> set[str]:
    """The spellings that are in these bytes."""
    return {name for name, forms in spellings().items() if any(form in content for form in forms)}


def found_under(folder: Path) -> dict[str, set[str]]:
    """The files under a folder in which, or in whose name, there is any."""
    return {str(path): names for path, names in _looked_at(folder) if names}


def _looked_at(folder: Path) -> Iterator[tuple[Path, set[str]]]:
    for path in folder.rglob("*"):
        yield path, found(str(path).encode()) | (found(path.read_bytes()) if path.is_file() else set())
