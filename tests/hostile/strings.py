"""Text that people, programs and attackers put into fields; each under the name of what is odd about it."""

import unicodedata
from collections.abc import Mapping

from caseapp.domain.fields import LONG_LIMIT, SHORT_LIMIT

_FAMILY = "👨\u200d👩\u200d👧\u200d👦"
# Kept and shown as it is, in every field.
KEPT: Mapping[str, str] = {
    "one letter": "Y",
    "a single name": "Sukarnoputra",
    "300 characters": "Abcdefghi " * 29 + "Abcdefghij",
    "as long as a line may be": "x" * SHORT_LIMIT,
    "apostrophe and quotes": 'O\'Brien "Kid"',
    "a command for the database": "Robert'); DROP TABLE record;--",
    "another command": "' OR '1'='1",
    "wildcards": "100% of _under\\score_ *",
    "operators of the search": '"NEAR( * -x a:b AND OR NOT ^ {col}',
    "markup": "<b>bold</b> <script>x()</script> &amp; &#60; </p>",
    "a picture": "<img src=/etc/hostname> <img src='file:///etc/hostname'>",
    "an address in brackets": "Maria <maria@x.example>",
    "less than": "a < b > c & d",
    "places": "{0.__class__} %s %n %1 {{x}} ${x} {name} $(id) `id`",
    "a formula": "=1+1",
    "a plus": "+1",
    "a minus": "-1",
    "an at": "@SUM(A1)",
    "a formula in full width": "＝1＋1",
    "a way out of the folder": "../../../../etc/passwd",
    "a device": "CON.txt",
    "right to left override": "photo\u202egpj.exe",
    "marks of direction": "\u2066name\u2069 \u200fname\u200e",
    "Arabic": "اسم مستعار",
    "Thai": "นามสมมติ ใจดี",
    "Khmer": "ឈ្មោះសន្មត",
    "Burmese": "မိမိ ဥပမာ",
    "Amharic": "ማሪያም",
    "mixed directions": "Amina أمينة 12 ข 34",
    "emoji with joiners": _FAMILY,
    "composed": "José Ñandú",
    "decomposed": unicodedata.normalize("NFD", "José Ñandú"),
    "homoglyph": "Mаria",  # its second letter is Cyrillic
    "200 marks on one letter": "e" + "\u0301" * 200,
    "dotless i": "Işık İrem",
    "blanks around": "  Amihan  ",
    "a blank that does not break": "Mary\u00a0Ann",
    "letters beyond the first plane": "𐒄𐒖𐒑 𝔐𝔞𝔯𝔦𝔞",
    "not a character": "a\ufffe\uffffb",
    "private use": "\ue000\U0010ffff",
    "a JSON of its own": '{"given_name": "x", "__proto__": {}}',
}
# No answer at all.
BLANK: Mapping[str, str] = {
    "nothing": "",
    "blanks": "   ",
    "blanks of all kinds": "\u00a0\u2003\u3000\u202f",
    "blanks of no width": "\u200b\u200d\ufeff\u2060",
}
# Kept where there are several lines, refused where there is one.
LINES: Mapping[str, str] = {
    "a new line": "one\ntwo",
    "a new line of Windows": "one\r\ntwo",
    "a tab": "one\ttwo",
    "separators of lines and paragraphs": "one\u2028two\u2029three",
    "longer than a line": "x" * (SHORT_LIMIT + 1),
    "as long as a text may be": "x" * LONG_LIMIT,
}
# Refused everywhere.
REFUSED: Mapping[str, str] = {
    "zero inside": "Zzyzx\0Canary",
    "an escape": "Zzyzx\x1b[31mCanary",
    "a bell": "Zzyzx\x07Canary",
    "a control character of the second kind": "Zzyzx\x85Canary",
    "half a character": "Zzyzx\ud800Canary",
    "the other half of one": "Zzyzx\udfffCanary",
    "longer than a text": "Zzyzx" + "x" * LONG_LIMIT,
}
ALL: Mapping[str, str] = {**KEPT, **BLANK, **LINES, **REFUSED}
CANARY = "Zzyzx"
