"""Where each field that a standard needs is kept, read from the records themselves."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from caseapp.domain.codes import ctdc
from caseapp.domain.fields import Field, fields_of
from caseapp.domain.records import RECORD_TYPES
from caseapp.paths import RESOURCES
from caseapp.text import Text, mark

_FILE = RESOURCES / "standards" / "needed_fields.json"
_OFFICE = mark("Coverage", "the office, set when the vault is made")
_ITSELF = mark("Coverage", "the record itself, by its random id")
_COUNTED = mark("Coverage", "counted when figures are made")
_CONSTANT = mark("Coverage", "the same in every row")
_BY_COUNTRY = mark("Coverage", "follows from the country")
# What no worker records, because the program knows it.
_KNOWN: Mapping[str, Text] = MappingProxyType(
    {
        "gbvims:incident_id": _ITSELF,
        "gbvims:agency_code": _OFFICE,
        "glotip:Region": _BY_COUNTRY,
        "glotip:Subregion": _BY_COUNTRY,
        "glotip:Indicator": _CONSTANT,
        "glotip:Dimension": _CONSTANT,
        "glotip:Unit of measurement": _CONSTANT,
        "glotip:Source": _CONSTANT,
        "glotip:txtVALUE": _COUNTED,
    }
)


@dataclass(frozen=True)
class Home:
    """A field of ours: its kind of record, its name, and the answers that count where only some do."""

    kind: str
    field: str
    answers: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.kind}.{self.field}" + (f" = {', '.join(self.answers)}" if self.answers else "")


@dataclass(frozen=True)
class Need:
    """A field that a standard needs, where it lives, or how the program comes to know it."""

    name: str
    homes: tuple[Home, ...]
    known: Text | None = None

    @property
    def is_met(self) -> bool:
        """Whether it can be recorded at all."""
        return bool(self.homes) or self.known is not None


def standards() -> Mapping[str, str]:
    """The standards by their short names, with their titles."""
    return {name: str(one["title"]) for name, one in _needed().items()}


def coverage(standard: str) -> tuple[Need, ...]:
    """All that a standard needs, in its own order; KeyError when there is no such standard."""
    return tuple(_need(standard, str(name)) for name in _needed()[standard]["needs"])


def _need(standard: str, name: str) -> Need:
    wanted = f"{standard}:{name}"
    return Need(name, tuple(_homes(wanted)), _KNOWN.get(wanted))


def _homes(wanted: str) -> Iterator[Home]:
    for kind, record_type in RECORD_TYPES.items():
        for field in fields_of(record_type):
            if wanted in field.ask.serves or wanted == f"htcds:{field.ask.htcds}":
                yield Home(kind, field.name, _answers(wanted, field))


def _answers(wanted: str, field: Field) -> tuple[str, ...]:
    """Which of a field's answers set a flag of the standard; none where the field is needed as it is."""
    standard, _, name = wanted.partition(":")
    flag = ctdc.FLAGS.get(name) if standard == "ctdc" else None
    if flag is None or field.ask.codes is not flag[0]:
        return ()
    return tuple(code for code in flag[0] if code in flag[1])


def _needed() -> dict[str, dict[str, list[str] | str]]:
    found: dict[str, dict[str, list[str] | str]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return found
