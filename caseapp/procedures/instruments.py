"""Instruments read from their files, each when somebody asks for it; every fault is named with its line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from caseapp.domain.errors import KnownError
from caseapp.domain.instruments.consistency import breaches
from caseapp.domain.instruments.instrument import Instrument
from caseapp.procedures.data_file import read_checked
from caseapp.procedures.faults import Fault, PackFault, fault_text
from caseapp.text import Text, mark

_ENDING = ".yaml"
_BY_KIND: Mapping[str, Text] = MappingProxyType(
    {
        "no_english": mark("Instruments", "The English words (en) are missing here."),
        "dict_type": mark(
            "Instruments", "Write the words of each language here, for example en: Are you safe?"
        ),
        "string_pattern_mismatch": mark(
            "Instruments",
            "This is not in the form that this key needs: ids are letters, digits, - and _; a version is"
            " a year and month such as '2026-11'; a language is its code.",
        ),
    }
)
_OTHER_NAME = mark("Instruments", "The id of the instrument and the name of the file do not agree.")


class NoSuchInstrument(KnownError):
    """An instrument this program does not have."""

    def __init__(self, names: str) -> None:
        super().__init__(
            mark("Errors", "There is no such screening instrument. Choose {names}.").filled(names=names)
        )


def in_instrument_file(name: str) -> Text:
    """The place of a fault."""
    return mark("Instruments", "The instrument file {file}").filled(file=name)


def read_instrument(path: Path) -> Instrument:
    """The instrument in a file; a `PackFault` names every fault of the file with its line."""
    return read_checked(path, in_instrument_file(path.name), Instrument, _words_for, breaches)


def _words_for(kind: str, name: str) -> Text:
    return _BY_KIND.get(kind) or fault_text(kind, name)


@dataclass(frozen=True)
class Instruments:
    """The instruments of a folder by their id, which is the name of the file."""

    folder: Path
    _read: dict[str, Instrument] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of all instruments, in the order of their names."""
        return tuple(sorted(path.stem for path in self.folder.glob(f"*{_ENDING}")))

    def get(self, instrument_id: str) -> Instrument:
        """One instrument; NoSuchInstrument when there is none of that id."""
        if instrument_id not in self.ids:
            raise NoSuchInstrument(", ".join(self.ids))
        if instrument_id not in self._read:
            path = self.folder / f"{instrument_id}{_ENDING}"
            instrument = read_instrument(path)
            if instrument.id != instrument_id:
                raise PackFault(in_instrument_file(path.name), [Fault(1, _OTHER_NAME)])
            self._read[instrument_id] = instrument
        return self._read[instrument_id]

    def all(self) -> tuple[Instrument, ...]:
        """All instruments."""
        return tuple(self.get(instrument_id) for instrument_id in self.ids)
