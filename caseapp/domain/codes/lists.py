"""Lists of codes an answer is chosen from, with their labels for people."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from caseapp.text import SOURCE_LANGUAGE, Catalogue, Text


@dataclass(frozen=True)
class Code:
    """One choice: its code, its label, and the standard's own code where that differs."""

    value: str
    label: Text
    standard: str | None = None


@dataclass(frozen=True)
class Codes:
    """A list of choices in the order they are offered, and the standard they come from."""

    name: str
    source: str
    choices: tuple[Code, ...] = field(repr=False)

    def __contains__(self, value: object) -> bool:
        return value in self._by_value

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_value)

    def label(self, value: str, catalogue: Catalogue) -> str:
        """The label of a code; a code no longer in the list is shown as it is."""
        code = self._by_value.get(value)
        return catalogue.look_up(code.label) if code else value

    def standard(self, value: str) -> str:
        """The code the standard itself uses."""
        code = self._by_value.get(value)
        return (code.standard or code.value) if code else value

    @cached_property
    def _by_value(self) -> dict[str, Code]:
        return {code.value: code for code in self.choices}


@dataclass(frozen=True)
class NamedByCldr(Codes):
    """Countries, languages or currencies, named in every language by the Unicode locale data."""

    of: str = "territories"  # or `languages`, `currencies`
    keys: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)

    def label(self, value: str, catalogue: Catalogue) -> str:
        key = self.keys.get(value, value)
        # The locale data lacks names in some languages, Dhivehi for one; English says more than a code.
        named = (_names(language, self.of).get(key) for language in (catalogue.language, SOURCE_LANGUAGE))
        return next(filter(None, named), None) or super().label(value, catalogue)


def codes(name: str, source: str, choices: Iterable[tuple[str, Text] | tuple[str, Text, str]]) -> Codes:
    """A list of codes from pairs of code and label, the standard's own code third where it differs."""
    return Codes(name, source, tuple(Code(*choice) for choice in choices))


@cache
def _names(language: str, of: str) -> dict[str, str]:
    from babel import Locale  # loads slowly, and the unlock window has no need of it

    names: dict[str, str] = dict(getattr(Locale.parse(language), of))
    return names
