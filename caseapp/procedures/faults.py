"""What can be wrong with a procedure pack, in plain words and with the line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from caseapp.domain.errors import KnownError
from caseapp.text import Text, mark

# A file with more faults than this is not a pack with mistakes in it.
MOST_FAULTS = 1_000


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and the line it is on."""

    line: int
    text: Text


class PackFault(KnownError):
    """A procedure pack that cannot be used; `faults` says all that is wrong with it, from the top down."""

    def __init__(self, place: Text, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: fault.line)[:MOST_FAULTS])
        first = self.faults[0]
        super().__init__(
            mark(
                "Procedures",
                "{place} has %n fault(s) and was not used. First, in line {line}: {fault}",
            )
            .filled(place=place, line=first.line, fault=first.text)
            .counted(len(self.faults))
        )


def in_file(name: str) -> Text:
    """The place of a fault, when that is a file."""
    return mark("Procedures", "The procedure file {file}").filled(file=name)


KEPT_WITH_CASE = mark("Procedures", "The procedure that is kept with a case")

UNKNOWN_KEY = mark("Procedures", "This key is not known. Correct it or take it out.")
DUPLICATE_KEY = mark("Procedures", "This key is here twice. Take one out.")
KEY_NOT_TEXT = mark("Procedures", "A key must be a plain word.")
DUPLICATE_ID = mark("Procedures", "This id is used twice. Give each entry its own.")
ALIAS = mark("Procedures", "Marks that repeat another part (& and *) are not allowed. Write the words out.")
TAG = mark("Procedures", "Type marks (!) are not allowed. Take them out.")
TOO_DEEP = mark("Procedures", "The entries are nested too deep.")
TOO_MUCH = mark("Procedures", "The file holds too many entries.")
TOO_BIG = mark("Procedures", "The file is too big.")
TOO_MANY_STEPS = mark("Procedures", "The file has more than 10,000 steps.")
UNREADABLE = mark("Procedures", "The file cannot be opened. Check that it is there and that you may read it.")
NOT_UTF8 = mark("Procedures", "The file is not UTF-8. Save it again as UTF-8.")
NOT_YAML = mark("Procedures", "This cannot be read as YAML. Check spaces, colons and quotes.")
CONTROL_CHARACTER = mark("Procedures", "There is a control character in this line. Take it out.")
NOT_JSON = mark("Procedures", "This cannot be read as JSON.")
SECOND_DOCUMENT = mark("Procedures", "The file holds a second document. Keep one.")
EMPTY = mark("Procedures", "The file is empty.")
NEEDS_QUOTES = mark("Procedures", "Put this in quotes, or write a whole number, true, false or null.")
NO_SUCH_SOURCE = mark("Procedures", "The sources do not list this id. Add the source or correct the id.")
UNSOURCED = mark("Procedures", "A verified entry must name its source.")
UNSOURCED_DEADLINE = mark("Procedures", "The deadline of a verified step must name its source.")
NO_DEADLINE = mark("Procedures", "This says something about a deadline, but the step has none.")
NOT_WHOLE_DAYS = mark(
    "Procedures", "Working days need a deadline of 1 to 1,000 whole days, for example P10D."
)
NO_SUCH_LAW = mark("Procedures", "The legal basis does not list this id. Add the law or correct the id.")
NOBODY = mark("Procedures", "Nobody can ever meet this condition. Correct it or take the step out.")
TOO_MANY_GROUPS = mark("Procedures", "This condition names more than ten groups. Split the step.")
SHORTER = mark("Procedures", "The longest extension is shorter than the deadline itself.")
OTHER_COUNTRY = mark("Procedures", "The country code and the name of the file do not agree.")
FILE_NAME = mark(
    "Procedures", "The name must be a country code in small letters, such as th.yaml, or regional.yaml."
)
NO_REGIONAL = mark(
    "Procedures", "The folder has no regional.yaml, which stands in for countries without a file."
)
_WRONG = mark("Procedures", "This is not written in the form that this key needs.")
_MISSING = mark("Procedures", "“{field}” is missing here.")
_A_LIST = mark("Procedures", "Write a list here.")
_A_DAY = mark("Procedures", "Write the day in quotes as year, month, day, for example '2026-11-24'.")
_KEYS = mark("Procedures", "Write keys with values here.")

_BY_KIND: Mapping[str, Text] = MappingProxyType(
    {
        "extra_forbidden": UNKNOWN_KEY,
        "string_type": mark("Procedures", "Write words here; a number or a date goes in quotes."),
        "string_too_short": mark("Procedures", "This is empty. Write it or put null if the key allows that."),
        "string_too_long": mark("Procedures", "This is too long."),
        "bool_type": mark("Procedures", "Write true or false here."),
        "int_type": mark("Procedures", "Write a whole number here, without quotes."),
        "list_type": _A_LIST,
        "tuple_type": _A_LIST,
        "too_short": mark("Procedures", "At least one entry is needed here."),
        "model_type": _KEYS,
        "enum": mark("Procedures", "This is not one of the words that this key allows."),
        "day": _A_DAY,
        "greater_than_equal": mark("Procedures", "This number is too small."),
        "less_than_equal": mark("Procedures", "This number is too big."),
        "plain_words": mark(
            "Procedures",
            "Write plain words: no markup, links, placeholders, hidden characters or outer spaces.",
        ),
        "condition": mark(
            "Procedures",
            "Write whom this is for: a list of groups, or groups joined by and, or, not and brackets.",
        ),
        "unknown_group": mark("Procedures", "This names a group that is not known. The schema lists them."),
        "duration": mark(
            "Procedures",
            "Write a deadline: PT24H, P10D, P3M or P2Y, 100 years at most, or PT0S for at once.",
        ),
    }
)


def fault_text(kind: str, field: str) -> Text:
    """The words for a kind of fault that pydantic names."""
    if kind == "missing":
        return _MISSING.filled(field=field)
    return _BY_KIND.get(kind, _WRONG)
