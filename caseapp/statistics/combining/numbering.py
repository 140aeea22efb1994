"""Numbers for the names and codes of releases, so that no word of theirs ever reaches a query."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from caseapp.domain.plain_words import without_formula
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.errors import ReleaseFault
from caseapp.statistics.words import is_clean
from caseapp.text import mark

MOST_CODES = 50_000
_ESCAPE = "'"

_TOO_MANY_CODES = mark("Figures", "These releases have more codes together than can be joined.")
_BAD_WORDS = mark("Figures", "It holds a column or code with signs that no release has.")


class BadWords(ReleaseFault):
    """A name or code that no release of ours can hold."""

    def __init__(self) -> None:
        super().__init__(_BAD_WORDS)


@lru_cache(maxsize=MOST_CODES)
def as_meant(words: str) -> str:
    """A word of a release's CSV file, without the sign that keeps it from being a formula."""
    bare = words[1:]
    meant = bare if words[:1] == _ESCAPE and without_formula(bare) != bare else words
    if not meant or not is_clean(meant):
        raise BadWords
    return meant


@dataclass
class Numbering:
    """Each code of each column has one number, and so has each set of columns."""

    codes: list[tuple[str, str]] = field(default_factory=list)
    tables: list[tuple[str, ...]] = field(default_factory=list)
    _columns: dict[str, "CodeNumbers"] = field(default_factory=dict)
    _tables: dict[tuple[str, ...], int] = field(default_factory=dict)

    def of_column(self, name: str) -> "CodeNumbers":
        """The numbers of a column's codes; the total is the first."""
        if name not in self._columns:
            self._columns[name] = CodeNumbers(name, self.codes)
        return self._columns[name]

    def of_table(self, columns: tuple[str, ...]) -> int:
        """The number of the table with these columns, in the order of their names."""
        if columns not in self._tables:
            self._tables[columns] = len(self.tables)
            self.tables.append(columns)
        return self._tables[columns]

    @property
    def columns(self) -> Mapping[str, "CodeNumbers"]:
        """The columns seen so far."""
        return self._columns


class CodeNumbers(dict[str, int]):
    """The number of each code of one column, as it is written in a CSV file; a new code gets a new one."""

    def __init__(self, column: str, codes: list[tuple[str, str]]) -> None:
        super().__init__()
        self._column, self._codes = column, codes
        self._meant: dict[str, int] = {}
        self.total = self[TOTAL]

    def __missing__(self, written: str) -> int:
        self[written] = self.of(as_meant(written))
        return self[written]

    def of(self, code: str) -> int:
        """The number of a code as it is meant."""
        if code not in self._meant:
            if len(self._codes) >= MOST_CODES:
                raise ReleaseFault(_TOO_MANY_CODES)
            self._meant[code] = len(self._codes)
            self._codes.append((self._column, code))
        return self._meant[code]
