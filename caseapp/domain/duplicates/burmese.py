"""Burmese as it is spelled in Latin letters: a syllable's vowel depends on the signs and the last letter."""

import re

_LETTERS = dict(
    zip(
        "ကခဂဃငစဆဇဈညဉဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠဿ",
        [
            "k",
            "kh",
            "g",
            "g",
            "ng",
            "s",
            "s",
            "z",
            "z",
            "ny",
            "ny",
            "t",
            "t",
            "d",
            "d",
            "n",
            "t",
            "t",
            "d",
            "d",
            "n",
            "p",
            "p",
            "b",
            "b",
            "m",
            "y",
            "y",
            "l",
            "w",
            "th",
            "h",
            "l",
            "th",
        ],
        strict=True,
    )
)
_ALONE = {"အ": "", "ဣ": "i", "ဤ": "i", "ဥ": "u", "ဦ": "u", "ဧ": "e", "ဩ": "aw", "ဪ": "aw"}
_MIDDLE = {"ျ": "y", "ြ": "y", "ွ": "w", "ှ": "h"}
_VOWELS = {
    "": "a", "ာ": "a", "ါ": "a", "ိ": "i", "ီ": "i", "ု": "u", "ူ": "u", "ေ": "e", "ဲ": "e", "ံ": "an",
    "ော": "aw", "ေါ": "aw", "ို": "o", "ုံ": "on", "ိံ": "ein",
}  # fmt: skip
_LAST = {
    "င": {"": "in", "ော": "aung", "ေါ": "aung", "ို": "aing"},
    "ည": {"": "i"},
    "ဉ": {"": "in"},
    "က": {"": "et", "ော": "auk", "ေါ": "auk", "ို": "aik"},
    "စ": {"": "it"},
    "ယ": {"": "e", "ို": "o"},
    "န": {"": "an", "ိ": "ein", "ု": "on"},
    "မ": {"": "an", "ိ": "ein", "ု": "on"},
    "တ": {"": "at", "ိ": "eit", "ု": "ok"},
    "ပ": {"": "at", "ိ": "eit", "ု": "ok"},
}
_SYLLABLE = re.compile(
    r"(?P<first>[က-အဣ-ဪဿ])(?P<middle>[ျြွှ]*)(?P<vowel>[ာ-ဲံ]*)[့း]*"
    r"(?:(?P<last>[က-ဪ])[့]*(?:်|္)[့း]*|်?)(?P<tone>[့း]*)"
)


def in_latin(text: str, between: str = "") -> str:
    """The text with each Burmese syllable in Latin letters, one after another; all else as it is."""
    return _SYLLABLE.sub(lambda found: f"{between}{_syllable(found)}{between}", text)


def _syllable(found: re.Match[str]) -> str:
    first, middle, vowel, last = found["first"], found["middle"], found["vowel"], found["last"]
    begin = _ALONE[first] if first in _ALONE else _LETTERS.get(first, "")
    begin += "".join(_MIDDLE[sign] for sign in middle if sign != "ှ")
    if last is None:
        end = _VOWELS.get(vowel, "a")
        return begin + ("" if first in _ALONE and first != "အ" and not vowel else end)
    end = _LAST.get(last, {}).get(vowel) or _VOWELS.get(vowel, "a") + _LETTERS.get(last, "")
    return begin[:-1] + "un" if end == "an" and begin.endswith("w") and len(begin) > 1 else begin + end
