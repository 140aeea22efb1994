"""Under which keys a record is kept, so that whoever may be the same person is found without reading all."""

from collections.abc import Iterator
from itertools import combinations

from caseapp.domain.duplicates.identity import Identity
from caseapp.domain.duplicates.sounds import plain, skeleton

_MOST_SOUNDS = 6
_LEAST_JOINED = 3


def keys_of(identity: Identity) -> frozenset[str]:
    """The keys one record is kept under."""
    return frozenset(_keys(identity, (0,)))


def wanted_keys(identity: Identity) -> frozenset[str]:
    """The keys to look under: those of the person herself, and of one born a year earlier or later."""
    return frozenset(_keys(identity, (-1, 0, 1)))


def sound_key(sound: str) -> str:
    """The key of everybody who has a word of this sound."""
    return f"s{sound}"


def word_key(plain_word: str) -> str:
    """The key of everybody who has a word that would be spelled so."""
    return f"w{plain_word}"


def pair_key(one: str, other: str) -> str:
    """The key of everybody who has words of both sounds."""
    return "n{}.{}".format(*sorted((one, other)))


def wristband_key(code: str) -> str:
    """The key of whoever wears this wristband."""
    return f"t{code}"


def _keys(identity: Identity, years: tuple[int, ...]) -> Iterator[str]:
    # Parents, places and events have none: among 100,000 people they reached nobody whom these do not.
    yield from (f"d{number}" for number in identity.documents)
    yield from (f"p{number}" for number in identity.phones)
    yield from (wristband_key(code) for code in identity.wristbands)
    sounds = identity.sounds[:_MOST_SOUNDS]
    yield from (sound_key(sound) for sound in sounds)
    yield from (word_key(plain(word)) for word in identity.words[:_MOST_SOUNDS])
    yield from (pair_key(one, other) for one, other in combinations(sorted(set(sounds)), 2))
    joined = {_joined(name) for name in identity.names} - {""}
    yield from (f"j{letters}" for letters in joined)
    if identity.birth is not None and not identity.birth.is_guessed:
        for year in years:
            born = identity.birth.year + year
            yield from (f"y{sound}.{born}" for sound in sounds)
        # A whole date finds also those whose names were written down in another way altogether.
        if identity.birth.day is not None:
            yield f"b{identity.birth.year}.{identity.birth.month}.{identity.birth.day}"


def _joined(name: tuple[str, ...]) -> str:
    letters = "".join(sorted(set("".join(skeleton(word) for word in name))))
    return letters if len(letters) >= _LEAST_JOINED else ""
