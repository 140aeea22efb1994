"""Text that a field keeps, and that a page must show as it is."""

import random
import string
import unicodedata

from tests.reports.anyscript.samples import SAMPLES

# Each is kept by a short field; all can be shown with the fonts of the program.
KEPT = {
    "one letter": "Y",
    "single name": "Sukarnoputra",
    "300 characters": "Abcdefghi " * 29 + "Abcdefghij",
    "quotes": 'O\'Brien "Kid"',
    "command": "Robert'); DROP TABLE cases",
    "wildcards": "50 % of under_scored back\\slash",
    "search operators": '"NEAR( *x -y a:b',
    "markup": "<b>bold</b> <img src=/etc/hostname> <script>x()</script> &amp; </para>",
    "colour attribute": '<font color="[[x for x in ()]]">red</font>',
    "address in brackets": "Maria <maria@x.org>",
    "less than": "a < b",
    "places": "{0.__class__} %s %n {{x}} ${x} {code} {answer}",
    "formula": "=1+1",
    "plus": "+1",
    "at": "@here",
    "wide formula": "＝1+1".replace("＝", "="),
    "Thai": "นามสมมติ ใจดี",
    "Khmer": "ឈ្មោះសន្មត",
    "Burmese": "မိမိ ဥပမာ",
    "Bengali": "নমুনা নাম",
    "composed": "José Ñandú",
    "decomposed": unicodedata.normalize("NFD", "José Ñandú"),
    "homoglyph": "Mаria",  # its second letter is Cyrillic
    "dotless i": "Işık İrem",
}
RIGHT_TO_LEFT = {
    "Arabic": "اسم مستعار",
    "Urdu": "فرضی نام",
    "Dhivehi": "ނަން",
}
# Kept as well, and drawn with a sign for what no font has.
NOT_IN_THE_FONTS = {"Amharic": "ማሪያም", "family": "👨\u200d👩\u200d👧", "Han": "名"}


def odd_values(count: int, seed: int) -> list[str]:
    """Words of every left-to-right script of the region among signs that programs take for commands."""
    chance = random.Random(seed)
    words = [word for sample in SAMPLES if not sample.is_rtl for word in sample.text.split()]
    # Poppler takes a hyphen at the end of a line for one that is not part of the text.
    words = [word for word in words if "-" not in word]
    signs = [*string.punctuation.replace("-", ""), "<b>", "</para>", "&amp;", "&#60;", "%s", "{code}", "\\n"]
    letters = [
        letter
        for letter in map(chr, [*range(0x21, 0x250), *range(0x370, 0x530)])
        if unicodedata.category(letter)[0] in "LNPS" and letter != "-"
    ]
    return [" ".join(_word(chance, words, signs, letters) for _ in range(5)) for _ in range(count)]


def _word(chance: random.Random, words: list[str], signs: list[str], letters: list[str]) -> str:
    kind = chance.random()
    if kind < 0.4:
        return chance.choice(words)
    if kind < 0.7:
        return chance.choice(signs)
    return "".join(chance.choices(letters, k=6))
