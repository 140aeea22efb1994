"""What a release says beside its figures: who made it, when, in what order, and what was left in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.statistics.axis import TOTAL
from caseapp.statistics.release import MANIFEST, OWN_KEYS
from caseapp.statistics.release_reading import OutsideRelease, OutsideTable
from caseapp.statistics.workbook_traces import traces_in_workbook
from caseapp.text import Text, mark

_NOT_LISTED = mark("Figures", "The manifest does not list this file; it may hold more than figures.")
_IN_NO_FORM = mark("Figures", "This file is not in the form of a published table; it may hold records.")
_MORE_SAID = mark(
    "Figures", "The manifest says more than a release needs; it may name people, machines or times."
)
_ORDER = mark("Figures", "The rows are not in the order of their codes; their order may tell who came first.")


@dataclass(frozen=True)
class Trace:
    """Something in a file of a release that is not a published figure."""

    file: str
    text: Text


def traces_in(release: OutsideRelease) -> Iterator[Trace]:
    """Everything the release tells beside its figures."""
    yield from (Trace(file, _IN_NO_FORM) for file in release.unread)
    if release.manifest is not None:
        listed = release.setting("files")
        known = {MANIFEST, *listed} if isinstance(listed, dict) else {MANIFEST}
        yield from (Trace(file, _NOT_LISTED) for file in sorted(release.files.keys() - known))
        if not release.manifest.keys() <= OWN_KEYS:
            yield Trace(MANIFEST, _MORE_SAID)
    yield from (Trace(table.file, _ORDER) for table in release.tables if not _in_order(table, release))
    numbers = {value for table in release.tables for _, value, _ in table.rows if value is not None}
    for file, data in sorted(release.files.items()):
        if file.endswith((".xlsx", ".xlsm", ".xls")):
            yield from (Trace(file, text) for text in traces_in_workbook(data, numbers))


def _in_order(table: OutsideTable, release: OutsideRelease) -> bool:
    places = [
        {code: place for place, code in enumerate(release.codebook.get(column, {}))}
        for column in table.columns
    ]
    keys = [
        [
            (code != TOTAL, known.get(code, len(known)), code)
            for known, code in zip(places, codes, strict=True)
        ]
        for codes, _, _ in table.rows
    ]
    return keys == sorted(keys)
