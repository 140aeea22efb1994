"""New passphrases: brought to one form, refused when they are easy to guess, or made of six words."""

import secrets
import unicodedata
from collections.abc import Iterable
from functools import cache

from caseapp.security.errors import PassphraseRefused
from caseapp.security.strength import Level, common_phrases, generator_words, measure
from caseapp.text import mark

SHORTEST = 15
LONGEST = 4096
GENERATED_WORDS = 6
_FEWEST_BITS = 35.0
_FEWEST_DIFFERENT = 5


def require_usable(passphrase: str) -> None:
    """Refuse what nobody types, before it is normalised: that could take minutes for a hostile text."""
    if len(passphrase) > LONGEST:
        raise PassphraseRefused(
            mark("Errors", "This passphrase is longer than 4,096 signs. Choose a shorter one.")
        )


def normalised(passphrase: str) -> str:
    """One form for all keyboards: composed, alike signs made equal, single blanks, none at the ends."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


def as_bytes(passphrase: str) -> bytes:
    """What the key is stretched from."""
    # Half a character from a clipboard must not stop the attempt: it only never matches.
    return normalised(passphrase).encode("utf-8", "surrogatepass")


def require_good(passphrase: str, context: Iterable[str] = ()) -> None:
    """Refuse a new passphrase that is too short, too long, common or easy to guess."""
    require_usable(passphrase)
    plain = normalised(passphrase)
    if any(unicodedata.category(sign) in ("Cs", "Cc") for sign in plain):
        raise PassphraseRefused(
            mark("Errors", "This passphrase has a sign that no keyboard can type again. Type it instead.")
        )
    if len(plain) < SHORTEST:
        raise PassphraseRefused(
            mark("Errors", "This passphrase is too short. Use at least 15 letters or signs, or six words.")
        )
    if len(set(plain.casefold())) < _FEWEST_DIFFERENT or _is_common(plain):
        raise PassphraseRefused(
            mark("Errors", "Many people use this passphrase. Choose another, or let the program make one.")
        )
    if measure(plain, context).bits < _FEWEST_BITS:
        raise PassphraseRefused(
            mark(
                "Errors",
                "This passphrase is easy to guess: it repeats itself, follows the keyboard or is made of "
                "very common words or names. Choose another, or let the program make one.",
            )
        )


def generated() -> str:
    """A fresh phrase of six words, each of 7,776: about 77 bits, and good by our own measure too.

    About one in a thousand happens to be all common words. It is drawn again, for nobody believes in a
    phrase that the program makes and then calls fair; the others stay as likely as one another.
    """
    words = generator_words()
    while True:
        phrase = " ".join(secrets.choice(words) for _ in range(GENERATED_WORDS))
        if measure(phrase).level >= Level.GOOD:
            return phrase


def _is_common(plain: str) -> bool:
    core = _squeezed(plain)
    return core in _squeezed_phrases() or core.rstrip("0123456789") in _squeezed_phrases()


@cache
def _squeezed_phrases() -> frozenset[str]:
    return frozenset(_squeezed(phrase) for phrase in common_phrases()) - {""}


def _squeezed(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in folded if unicodedata.category(sign)[0] in "LMN")
