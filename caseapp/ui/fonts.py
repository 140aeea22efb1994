"""The typefaces: which families carry a language, in what order, and how tall their lines are."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from caseapp.paths import RESOURCES

_FIRST = "Noto Sans"
# Naskh before Nastaliq: at the size of a form the sloping hand is too small to read on a cheap screen.
_NASKH = "Noto Naskh Arabic"
_BY_LANGUAGE = {
    "ar": _NASKH,
    "fa": _NASKH,
    "ps": _NASKH,
    "ur": _NASKH,
    "bn": "Noto Sans Bengali",
    "hi": "Noto Sans Devanagari",
    "ne": "Noto Sans Devanagari",
    "dv": "Noto Sans Thaana",
    "km": "Noto Sans Khmer",
    "lo": "Noto Sans Lao",
    "my": "Noto Sans Myanmar",
    "si": "Noto Sans Sinhala",
    "ta": "Noto Sans Tamil",
    "th": "Noto Sans Thai",
}
_OTHERS = (
    "Noto Sans Thai",
    "Noto Sans Myanmar",
    "Noto Sans Khmer",
    "Noto Sans Lao",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Sinhala",
    "Noto Sans Tamil",
    "Noto Sans Thaana",
    _NASKH,
)


@cache
def load_fonts() -> tuple[str, ...]:
    """Loads the fonts that come with the program, once; the families found."""
    found: list[str] = []
    for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        found += QFontDatabase.applicationFontFamilies(number)
    return tuple(sorted(set(found)))


def families(language: str) -> list[str]:
    """The families for a language, in order; left alone, Qt picks a face meant for something else."""
    own = _BY_LANGUAGE.get(language, _FIRST)
    # The first family sets the height of every line. Naskh comes second: its Latin letters have serifs.
    order = (_FIRST, own) if own == _NASKH else (own, _FIRST)
    return list(dict.fromkeys((*order, *_OTHERS)))


def body_font(language: str, points: float) -> QFont:
    """The font of running text."""
    font = QFont()
    font.setFamilies(families(language))
    font.setPointSizeF(points)
    return font


@cache
def tallest_line(language: str, points: float) -> int:
    """The height of a line in the language's script in pixels; a tall script's is at least 1.45 em."""
    own = _BY_LANGUAGE.get(language)
    latin = _metrics(_FIRST, points)
    if own is None:
        return latin.height()
    return max(latin.height(), _metrics(own, points).height(), round(1.45 * points * 96 / 72))


def _metrics(family: str, points: float) -> QFontMetrics:
    font = QFont(family)
    font.setPointSizeF(points)
    return QFontMetrics(font)
