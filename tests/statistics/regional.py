"""What the tests of joining share: made-up countries' release folders, and the region they make."""

import hashlib
import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from pathlib import Path

from caseapp.security import signing
from caseapp.statistics.combining.cells import RegionCell
from caseapp.statistics.combining.differences import Subject
from caseapp.statistics.combining.region import Region, combine
from caseapp.statistics.combining.sources import sources_of
from caseapp.statistics.release import CODEBOOK_COLUMNS, FORMAT, canonical, csv_bytes

# Codes of each cell, and its figure: a number, "[c]" where it is hidden.
Figures = Mapping[Sequence[str] | str, int | str]
HIDDEN = "[c]"
_STATUS = {"round": "rounded", "suppress": "shown", "dp": "noisy", "synthetic": "noisy", "kanon": "shown"}


def release(
    folder: Path,
    tables: Mapping[Sequence[str] | str, Figures],
    method: str = "round",
    *,
    book: Sequence[Sequence[str]] = (),
    period: str = "2024",
    plan: Mapping[str, object] | None = None,
    secret: bytes | None = None,
    more: Mapping[str, bytes] | None = None,
    **settings: object,
) -> Path:
    """A release folder with these tables; `book` are rows of the code list: column, code, label, parent."""
    files = dict(more or {})
    for number, (names, cells) in enumerate(tables.items(), start=1):
        rows = [(*_words(codes), *_cell(figure, method)) for codes, figure in cells.items()]
        files[f"tables/{number:03}.csv"] = csv_bytes((*_words(names), "value", "status"), rows)
    files["codebook.csv"] = csv_bytes(CODEBOOK_COLUMNS, ([*row, *[""] * (5 - len(row))] for row in book))
    manifest: dict[str, object] = {
        "format": FORMAT,
        "plan": {"title": "Made-up figures", "period": period, **(plan or {})},
        "method": {"name": method, "k": 11, "base": 10 if method == "round" else None, **settings},
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
    }
    if secret is not None:
        signed = signing.sign(secret, signing.RELEASE_MANIFEST, canonical(manifest))
        manifest["signature"] = b64encode(signing.public_of(secret) + signed).decode()
    for name, data in {**files, "manifest.json": json.dumps(manifest).encode()}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def _words(words: Sequence[str] | str) -> Sequence[str]:
    return (words,) if isinstance(words, str) else words


def _cell(figure: int | str, method: str) -> tuple[str, str]:
    if figure == HIDDEN:
        return "", "hidden"
    return str(figure), "zero" if figure == 0 and method == "suppress" else _STATUS[method]


def region(folder: Path, **countries: Path | Sequence[Path]) -> Region:
    """The region of these countries' folders."""
    named = [
        (name, each)
        for name, folders in countries.items()
        for each in ([folders] if isinstance(folders, Path) else folders)
    ]
    return combine(sources_of([], named), folder)


def cell(found: Region, *codes: str, table: str | None = None, period: str | None = None) -> RegionCell:
    """The one cell of the region with these codes."""
    cells = [
        one
        for one in found.cells()
        if one.codes == codes and table in (None, one.table) and period in (None, one.period)
    ]
    assert len(cells) == 1
    return cells[0]


def bounds(one: RegionCell) -> tuple[int | None, int, int | None]:
    """The figure, and how small and great the true number can be."""
    return one.value, one.lower, one.upper


def said(found: Region, subject: Subject) -> set[tuple[str, str, str, str, tuple[str, ...]]]:
    """What the countries differ in."""
    return {
        (one.column, one.code, one.table, one.said, one.sources)
        for one in found.differences
        if one.subject is subject
    }
