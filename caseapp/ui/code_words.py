"""A code of an answer in words, marked where its list no longer has it: such an answer is kept and shown."""

from caseapp.domain.codes.lists import Codes
from caseapp.text import mark
from caseapp.ui.kit import Kit

_GONE = mark("Codes", "{choice} (no longer in the list)")


def code_in_words(kit: Kit, codes: Codes | None, code: str) -> str:
    """What an answer is called; a newer program may have had more choices, and an older one others."""
    name = codes.label(code, kit.words.catalogue) if codes is not None else code
    if codes is not None and code in codes:
        return name
    return kit.words(_GONE.filled(choice=kit.words.code(name) if name == code else name))
