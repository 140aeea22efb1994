"""Where lines may end in scripts that write no spaces; Qt knows this for none of them on every system."""

import re
from collections.abc import Callable
from functools import lru_cache

ZERO_WIDTH_SPACE = "\u200b"
_NO_SPACES = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff]")  # Thai, Lao, Khmer
_BURMESE = re.compile(r"[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]")


def is_burmese(text: str) -> bool:
    """Whether Qt would break inside the syllables of this text."""
    return _BURMESE.search(text) is not None


@lru_cache(maxsize=4096)
def breakable(text: str) -> str:
    """The text with a zero-width space wherever a Thai, Lao or Khmer line may end."""
    if not _NO_SPACES.search(text):
        return text
    parts = _parts(text)
    joined = parts[0]
    for part in parts[1:]:
        joined += part if joined[-1].isspace() else ZERO_WIDTH_SPACE + part
    return joined


def broken(text: str, width: float, measure: Callable[[str], float]) -> str:
    """The text with its line ends set for this width; for Burmese, where no mark helps Qt."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for part in _parts(paragraph):
            if line and measure((line + part).rstrip()) > width:
                lines.append(line.rstrip())
                line = ""
            line += part
        lines.append(line.rstrip())
    return "\n".join(lines)


@lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[str, ...]:
    from icu4py.breakers import LineBreaker  # 40 MB of data that an English window has no need of

    return tuple(LineBreaker(text, "en")) if text else ()
