"""The procedure a case follows: the version it began under, kept in the vault with it."""

from collections.abc import Callable
from functools import lru_cache

from caseapp.domain.records import Case
from caseapp.procedures.pack import Pack
from caseapp.procedures.reading import Packs
from caseapp.storage.reading import Reading


def pack_finder(packs: Packs, reading: Callable[[], Reading]) -> Callable[[Case], Pack]:
    """The function that gives the procedure of a case; `reading` is asked only for versions of the past."""

    @lru_cache(maxsize=32)
    def kept(version: str) -> Pack | None:
        body = reading().pack(version)
        return _read_again(body) if body is not None else None

    def pack_of(case: Case) -> Pack:
        current = packs.for_country(case.country)
        if case.pack_version in (None, current.version):
            return current
        return kept(str(case.pack_version)) or current

    return pack_of


@lru_cache(maxsize=32)
def _read_again(body: str) -> Pack:
    """A version of the past, read once however many ask for it; it never changes."""
    return Pack.from_json(body)
