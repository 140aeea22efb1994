"""What a tour is made of: where it goes, whose procedure, which language and look."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from caseapp import paths
from caseapp.domain.codes.places import COUNTRY
from caseapp.domain.errors import KnownError
from caseapp.settings import THEMES
from caseapp.text import languages_in, mark

_SIZE = re.compile(r"(\d{3,4})x(\d{3,4})", re.ASCII)
_SMALLEST, _LARGEST = (960, 600), (3840, 2160)


@dataclass(frozen=True)
class TourPlan:
    """A checked plan; `out` is a folder that does not exist yet."""

    out: Path
    country: str
    language: str
    theme: str
    width: int
    height: int

    @classmethod
    def of(cls, out: Path, country: str, language: str, theme: str, size: str) -> Self:
        """The plan for these words, or a KnownError that says which of them will not do."""
        if out.exists() or out.is_symlink():
            raise KnownError(
                mark("Tour", "There is already something with the name of this folder. Choose another.")
            )
        if country not in COUNTRY:
            raise KnownError(mark("Tour", "Choose the country by its two-letter code, such as TH."))
        if language not in languages_in(paths.TRANSLATIONS):
            raise KnownError(mark("Tour", "The program does not speak this language yet."))
        if theme not in THEMES:
            raise KnownError(mark("Tour", "Choose light, dark or contrast."))
        found = _SIZE.fullmatch(size)
        width, height = (int(found[1]), int(found[2])) if found else (0, 0)
        if not (_SMALLEST[0] <= width <= _LARGEST[0] and _SMALLEST[1] <= height <= _LARGEST[1]):
            raise KnownError(mark("Tour", "Give the size as width and height, such as 1366x768."))
        # The box that asks for a file begins elsewhere.
        return cls(out.absolute(), country, language, theme, width, height)
