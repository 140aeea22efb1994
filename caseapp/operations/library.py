"""The countries' procedures to be read and compared; nothing of any case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from caseapp.domain.errors import KnownError
from caseapp.operations.desk import Desk
from caseapp.operations.installing import Installed, installed_packs
from caseapp.procedures.comparing import Comparison, compare, require_comparable
from caseapp.procedures.pack import REGIONAL, Pack
from caseapp.procedures.reading import Packs
from caseapp.security.rights import Right
from caseapp.text import mark

_NO_PACK = mark("Errors", "There is no procedure for this country. Choose one from the list.")


@dataclass(frozen=True)
class Shelf:
    """The countries that have a procedure, and whose the office follows: its own, or the regional default."""

    countries: tuple[str, ...]
    own: str
    installed: Mapping[str, Installed] = field(default_factory=dict)  # those in use that came from a file


def shelf(desk: Desk) -> Shelf:
    """What there is to read, the office's own first; no procedure is read for that."""
    desk.require(Right.OPEN_CASE)
    codes = (*desk.packs.countries, REGIONAL)
    own = desk.country if desk.country in codes else REGIONAL
    from_files = {
        one.country: one
        for one in installed_packs(desk)
        if desk.packs.for_country(one.country).version == one.version
    }
    return Shelf((own, *(code for code in codes if code != own)), own, from_files)


def procedure_of(desk: Desk, code: str) -> Pack:
    """The procedure of a country that has one."""
    desk.require(Right.OPEN_CASE)
    return named_pack(desk.packs, code)


def compared(desk: Desk, codes: Sequence[str]) -> Comparison:
    """What two to four countries' procedures say on every topic."""
    desk.require(Right.OPEN_CASE)
    require_comparable(codes)  # before any is read
    return compare([named_pack(desk.packs, code) for code in codes])


def named_pack(packs: Packs, code: str) -> Pack:
    """The pack with this very code; KnownError where a country has none of its own."""
    if code.upper() not in (*packs.countries, REGIONAL):
        raise KnownError(_NO_PACK)
    return packs.for_country(code)
