"""The faces text is drawn with, and the choice among them by script and language."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import NamedTuple

import uharfbuzz as hb

from caseapp.domain.errors import KnownError
from caseapp.paths import RESOURCES
from caseapp.reports.anyscript.cleaning import is_ignorable
from caseapp.text import mark

# In order of fallback; the first that is made for a script is the one for it.
_NOTO = {
    "NotoSans": ("Latn", "Grek", "Cyrl"),
    "NotoSansThai": ("Thai",),
    "NotoSansMyanmar": ("Mymr",),
    "NotoSansKhmer": ("Khmr",),
    "NotoSansLao": ("Laoo",),
    "NotoSansBengali": ("Beng",),
    "NotoSansDevanagari": ("Deva",),
    "NotoSansSinhala": ("Sinh",),
    "NotoSansTamil": ("Taml",),
    "NotoNaskhArabic": ("Arab",),
    "NotoNastaliqUrdu": ("Arab",),
    "NotoSansArabic": ("Arab",),
    "NotoSansThaana": ("Thaa",),
    "NotoSansThaiLooped": ("Thai",),
}
_NOTO_IN_LANGUAGE = {"ur": "NotoNastaliqUrdu"}


class FontUnusable(KnownError):
    """A font that came with the program is missing or not what it should be."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "A font that belongs to the program is missing or damaged. Install the program again.",
            )
        )


class Shared:
    """A value that reportlab, which copies what it lays out, must not copy."""

    def __deepcopy__(self, memo: object) -> "Shared":
        return self


class Ink(NamedTuple):
    """How far a glyph's outline reaches above and, as a negative number, below the line it stands on."""

    top: int
    bottom: int


class Face(Shared):
    """One TrueType font; documents and threads share it, for it is only read."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem.replace("_400", "-").replace("_700", "-")
        try:
            # Read here: HarfBuzz would go through the C library, which fails on some paths in Windows.
            self.source = hb.Face(hb.Blob(path.read_bytes()))
        except OSError as error:
            raise FontUnusable from error
        if "glyf" not in self.source.table_tags:
            raise FontUnusable
        self.shaper = hb.Font(self.source)
        self.units: int = self.source.upem
        self.characters: frozenset[int] = frozenset(self.source.unicodes)
        extents = self.shaper.get_font_extents("ltr")
        self.ascent: float = extents.ascender / self.units
        self.descent: float = -extents.descender / self.units
        self._advances: dict[int, int] = {}
        self._inks: dict[int, Ink] = {}

    def advance(self, glyph: int) -> int:
        """The glyph's own width, in the font's units."""
        if glyph not in self._advances:
            self._advances[glyph] = self.shaper.get_glyph_h_advance(glyph)
        return self._advances[glyph]

    def ink(self, glyph: int) -> Ink:
        """The reach of the glyph's outline, in the font's units; zero and zero where there is none."""
        if glyph not in self._inks:
            box = self.shaper.get_glyph_extents(glyph)
            self._inks[glyph] = Ink(box.y_bearing, box.y_bearing + box.height) if box else Ink(0, 0)
        return self._inks[glyph]

    def has(self, text: str) -> bool:
        """Whether the face can show every character of the text."""
        if self.characters.issuperset(map(ord, text)):
            return True
        # HarfBuzz makes every space out of the plain one.
        return all(ord(c) in self.characters or c.isspace() or is_ignorable(c) for c in text)


class Family(NamedTuple):
    """The files of a family, and the scripts (ISO 15924) it is made for.

    It may have letters of others too: both Arabic families have Latin ones that do not go with the rest.
    """

    regular: Path
    bold: Path
    scripts: tuple[str, ...]


class FontSet(Shared):
    """Families in order of fallback, and those that a language wants for their script.

    Faces are read when first needed and then kept.
    """

    def __init__(self, families: Mapping[str, Family], in_language: Mapping[str, str]) -> None:
        self._families, self._in_language = dict(families), dict(in_language)
        self._faces: dict[Path, Face] = {}
        self._reading = Lock()

    def face(self, family: str, *, bold: bool = False) -> Face:
        """The face of a family, always the same one."""
        files = self._families[family]
        path = files.bold if bold else files.regular
        with self._reading:
            if path not in self._faces:
                self._faces[path] = Face(path)
            return self._faces[path]

    def order(self, script: str, language: str, prefer: Sequence[str] = ()) -> list[str]:
        """The families to try for a script, best first."""
        own = [name for name, family in self._families.items() if script in family.scripts]
        wanted = [*prefer, self._in_language.get(language.split("-")[0])]
        return list(dict.fromkeys([*(name for name in wanted if name in own), *own, *self._families]))


def noto_fonts(folder: Path = RESOURCES / "fonts") -> FontSet:
    """The program's own fonts: Noto for every script of the region, Nastaliq where the language is Urdu."""
    families = {
        name: Family(folder / f"{name}_400Regular.ttf", folder / f"{name}_700Bold.ttf", scripts)
        for name, scripts in _NOTO.items()
    }
    return FontSet(families, _NOTO_IN_LANGUAGE)
