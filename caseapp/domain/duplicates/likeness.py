"""How alike two names are: word by word in any order, the common words counting little."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations, permutations

from rapidfuzz.distance import Levenshtein

from caseapp.domain.duplicates.keys import pair_key, sound_key, word_key
from caseapp.domain.duplicates.sounds import plain, skeleton

_ALIKE_FROM = 0.62  # below, two words are different words
_SAME_SOUND, _SAME_CONSONANTS = 0.86, 0.95  # the least for two words that differ in their vowels alone
_LEAST_SOUND = 2
_UNSEEN = 1_000  # people beyond the vault who count for how common a name is
_MOST_JOINED = 5
_LEAST_OF_LENGTH = 0.5  # one that is so much shorter is another name
_INITIAL = 2.0  # what it says that a word begins with the right letter
_FEW_VOWELS = 0.3
_VOWELS = frozenset("aiu")


@dataclass(frozen=True)
class Commonness:
    """How many other people of a vault have a word that sounds so, or two such words (by their keys)."""

    people: int = 0
    with_key: Mapping[str, int] = field(default_factory=dict, repr=False)

    def surprise(self, word: str) -> float:
        """How much it says that two people have words of one sound: a rare one more than a common one."""
        return self._surprise(sound_key(skeleton(word)))

    def surprise_of_spelling(self, word: str) -> float:
        """How much it says that two people share a word, but for how offices spell it."""
        return self._surprise(word_key(plain(word)))

    def surprise_of_both(self, one: str, other: str) -> float:
        """How much it says that two people share these two words."""
        return self._surprise(pair_key(skeleton(one), skeleton(other)))

    def _surprise(self, key: str) -> float:
        return math.log((self.people + _UNSEEN) / (self.with_key.get(key, 0) + 1))


@dataclass(frozen=True)
class Likeness:
    """What two names have in common and what not.

    `shared`, `unlike` (words of both that fit no word of the other) and `missing` (words only one has) are
    in the measure of `surprise`; `similarity` is from 0 to 1; `rarity` says how few have the two rarest of
    the words shared, and `further` what the others add to that.
    """

    shared: float = 0.0
    unlike: float = 0.0
    missing: float = 0.0
    similarity: float = 0.0
    rarity: float = 0.0
    further: float = 0.0
    words: int = 0  # how many words are shared


def likeness(one: Sequence[str], other: Sequence[str], commonness: Commonness) -> Likeness:
    """How alike two names are, each a sequence of words in Latin letters."""
    by_words = _by_words(one, other, commonness)
    if len(one) == len(other) and by_words.unlike == 0:
        return by_words
    whole = _as_one_word(one, other, commonness)
    return whole if whole is not None and whole.shared > by_words.shared + by_words.missing else by_words


@lru_cache(maxsize=65536)
def word_similarity(one: str, other: str) -> float:
    """How alike two words sound, from 0 to 1."""
    if one == other:
        return 1.0
    first, second = plain(one), plain(other)
    similarity: float = Levenshtein.normalized_similarity(first, second)
    sounds = skeleton(one), skeleton(other)
    if sounds[0] == sounds[1] and len(sounds[0]) >= _LEAST_SOUND:
        similarity = max(similarity, _SAME_SOUND if len(sounds[0]) > _LEAST_SOUND else 0)
        if _is_without_vowels(first) or _is_without_vowels(second):
            return max(similarity, _SAME_CONSONANTS if len(sounds[0]) > _LEAST_SOUND else _SAME_SOUND)
    return similarity if sounds[0][:1] == sounds[1][:1] else similarity * 0.85


def _is_without_vowels(word: str) -> bool:
    """Whether a word comes from a script that leaves vowels out."""
    return sum(letter in _VOWELS for letter in word[1:]) < _FEW_VOWELS * (len(word) - 1)


def _by_words(one: Sequence[str], other: Sequence[str], commonness: Commonness) -> Likeness:
    shared = weight = 0.0
    left, right, found = list(one), list(other), list[tuple[str, str, float]]()
    alike = sorted(
        ((word_similarity(a, b), len(a) + len(b), a, b) for a in set(left) for b in set(right)), reverse=True
    )
    for similarity, _, a, b in alike:
        if similarity < _ALIKE_FROM:
            break
        if a in left and b in right:
            left.remove(a)
            right.remove(b)
            surprise = _surprise(a, b, similarity, commonness)
            found.append((a, b, surprise * _worth(similarity)))
            shared += surprise * _worth(similarity)
            weight += surprise
    shared += _INITIAL * _match_initials(left, right)
    only_one, only_other = _surprises(left, commonness), _surprises(right, commonness)
    unlike, missing = min(only_one, only_other), abs(only_one - only_other)
    whole = weight + 2 * unlike + 0.5 * missing
    further = sum(sorted((worth for _, _, worth in found), reverse=True)[2:])
    similarity = min(1.0, shared / whole) if whole else 0.0
    rarity = _rarity(found, commonness)
    return Likeness(shared, unlike, missing, similarity, rarity, further, len(found))


def _match_initials(left: list[str], right: list[str]) -> int:
    """Takes out words of which the other name has the first letter alone; how many there were."""
    taken = 0
    for short, long in ((left, right), (right, left)):
        for letter in [word for word in short if len(word) == 1]:
            word = next((word for word in long if plain(word)[:1] == plain(letter)), None)
            if word is not None:
                short.remove(letter)
                long.remove(word)
                taken += 1
    return taken


def _surprise(one: str, other: str, similarity: float, commonness: Commonness) -> float:
    if similarity == 1.0:
        return min(commonness.surprise_of_spelling(one), commonness.surprise_of_spelling(other))
    return min(commonness.surprise(one), commonness.surprise(other))


def _rarity(found: Sequence[tuple[str, str, float]], commonness: Commonness) -> float:
    """How few have the two rarest words that are shared, or the one."""
    if len(found) < 2:
        return found[0][2] if found else 0.0
    return max(
        min(commonness.surprise_of_both(a, c), commonness.surprise_of_both(b, d))
        * min(1.0, (x + y) / (commonness.surprise(a) + commonness.surprise(c)))
        for (a, b, x), (c, d, y) in combinations(found, 2)
    )


def _as_one_word(one: Sequence[str], other: Sequence[str], commonness: Commonness) -> Likeness | None:
    """The names without their blanks, for scripts that write none, the parts in the order that fits best."""
    if not one or not other or max(len(one), len(other)) > _MOST_JOINED or len(one) == len(other) == 1:
        return None
    few, many = sorted((one, other), key=len)
    target = "".join(few)
    lengths = sorted((len(target), sum(map(len, many))))
    if lengths[0] < lengths[1] * _LEAST_OF_LENGTH:
        return None
    similarity = max(word_similarity(target, "".join(order)) for order in permutations(many))
    # Sisters share a family name, which makes most of both names alike when they are read as one word.
    least = _ALIKE_FROM if len(one) != len(other) else _SAME_SOUND
    if similarity < least or len(target) < 2 * _LEAST_SOUND:
        return None
    worth = _worth(similarity)
    pairs = [(word, word, commonness.surprise(word) * worth) for word in many]
    further = sum(sorted((each for _, _, each in pairs), reverse=True)[2:])
    shared = sum(each for _, _, each in pairs)
    return Likeness(shared, 0.0, 0.0, worth, _rarity(pairs, commonness), further, len(many))


def _worth(similarity: float) -> float:
    """How much of a word's surprise counts when the words are not quite the same."""
    return (similarity - _ALIKE_FROM / 2) / (1 - _ALIKE_FROM / 2)


def _surprises(words: Sequence[str], commonness: Commonness) -> float:
    return sum(commonness.surprise(word) for word in words)
