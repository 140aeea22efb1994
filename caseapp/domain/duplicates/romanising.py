"""Names in any script as plain Latin words, near to how offices spell them."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

from caseapp.domain.duplicates import burmese

# Where the letter-by-letter table reads a letter otherwise than the names of the region do.
_LETTERS = str.maketrans(
    {
        "ث": "س", "ذ": "ز", "ض": "ز", "ظ": "ز", "ص": "س", "ط": "ت", "ح": "ه",
        "য": "জ", "ع": "ا", "ญ": "น", "ฤ": "ริ", "ຫ": "ຮ", "ർ": "ര",
    }
)  # fmt: skip
# Read after the "a" that letters carry is written out.
_SOUNDS = str.maketrans(
    dict.fromkeys("चচચਚచಚചච", "ch") | {"ச": "s"} | dict.fromkeys("ंংંਂంಂംං", "n") | dict.fromkeys("ঁँ", "")
)
_BENGALI_Y = "\u09af\u09bc", "\u09df"
_FIRST_ALIF = re.compile(r"(?<![\u0600-\u06ff])ا")
# Thai and Lao write some vowels before the letter they follow, and strike out letters that are not said.
_VOWEL_FIRST = re.compile(r"([เแโใไເແໂໃໄ])([ก-ฮກ-ຮ])")
_STRUCK_OUT = re.compile(r"[ก-ฮກ-ຮ][ิุ]?[์໌]")
_DOUBLE_RO = re.compile(r"รร(?=[ก-ฮ])")
_LAST_DOUBLE_RO = re.compile(r"รร")
_LEADING_HO = re.compile(r"[หຮ](?=[งญนมยรลวງຍນມຣລວ])")
_TITLE = re.compile(r"^(นางสาว|เด็กหญิง|เด็กชาย|ด\.ญ\.|ด\.ช\.|น\.ส\.|ນາງສາວ)\s*")
_BURMESE = re.compile(r"[\u1000-\u103f]")
_NO_LETTERS = re.compile(r"[^a-z]+")
_SOUTHERN = range(0x0900, 0x0E00)  # scripts whose letters carry an "a" unless a sign says otherwise
_BLOCK, _FIRST_LETTER, _LAST_LETTER = 0x80, 0x15, 0x39
_SINHALA, _SINHALA_SHIFT = 0x0D80, 0x05
# Titles and particles say nothing of who it is; the short forms of one name are one name.
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "haji",
        "hajji",
        "hajah",
        "u-daw",
        "mst",
        "mosammat",
        "mosammot",
        "musammat",
        "bin",
        "binti",
        "binte",
        "ibn",
    ]
)
_SHORT_FORMS = dict.fromkeys(
    [
        "md",
        "mohd",
        "moh",
        "mohammad",
        "mohammed",
        "muhammad",
        "muhammed",
        "mohamed",
        "muhamad",
        "mohamad",
        "mhmd",
        "mohammod",
    ],
    "mohamad",
)


@lru_cache(maxsize=8192)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in small Latin letters, without titles, in the order they were written."""
    return _words(name)


@lru_cache(maxsize=8192)
def syllables_of(name: str) -> tuple[str, ...]:
    """The syllables of a name in Burmese, which are mostly words there and written without blanks."""
    return _words(name, between=" ") if _BURMESE.search(name) else ()


def _words(name: str, between: str = "") -> tuple[str, ...]:
    text = unicodedata.normalize("NFC", name.casefold())
    if not text.isascii():
        text = anyascii(_prepared(text, between)).lower()
    text = text.replace("'", "").replace("`", "")
    words = tuple(_SHORT_FORMS.get(word, word) for word in _NO_LETTERS.split(text) if word)
    return tuple(word for word in words if word not in _TITLES) or words


def _prepared(text: str, between: str) -> str:
    text = burmese.in_latin(_TITLE.sub("", text).replace(*_BENGALI_Y), between)
    text = _STRUCK_OUT.sub("", text)
    text = _LAST_DOUBLE_RO.sub("ัน", _DOUBLE_RO.sub("ั", text))
    text = _VOWEL_FIRST.sub(r"\2\1", _LEADING_HO.sub("", text)).translate(_LETTERS)
    text = _FIRST_ALIF.sub("a", text)
    return "".join(_with_vowel(text, place) for place in range(len(text))).translate(_SOUNDS)


def _with_vowel(text: str, place: int) -> str:
    """The letter, with the "a" it carries where another letter follows."""
    letter = text[place]
    if not _is_southern_letter(letter) or place + 1 == len(text):
        return letter
    following = text[place + 1]
    return letter + "a" if _is_southern_letter(following) else letter


def _is_southern_letter(letter: str) -> bool:
    code = ord(letter)
    if code not in _SOUTHERN:
        return False
    shift = _SINHALA_SHIFT if code >= _SINHALA else 0
    is_inside = _FIRST_LETTER + shift <= code % _BLOCK <= _LAST_LETTER + 3 * shift
    return is_inside and unicodedata.category(letter) == "Lo"
