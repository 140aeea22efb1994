"""Looking for words in what is read: without case and accents, each word anywhere in the entry."""

import unicodedata


def folded(text: str) -> str:
    """One spelling for what people type as the same: without case, accents and the two i of Turkish."""
    spelled = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(letter for letter in spelled if not "\u0300" <= letter <= "\u036f")
    return kept.replace("ı", "i")


def wanted(untrusted_text: str) -> tuple[str, ...]:
    """The words of what somebody typed, as they are searched."""
    return tuple(folded(untrusted_text).split())


def has_all(searched: str, words: tuple[str, ...]) -> bool:
    """Whether an entry holds all the words."""
    return all(word in searched for word in words)
