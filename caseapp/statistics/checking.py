"""Attacks releases as somebody outside could, and says what she would learn."""

import hashlib
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from caseapp.statistics.axis import TOTAL
from caseapp.statistics.errors import FiguresDisagree
from caseapp.statistics.homogeneity import alike_groups
from caseapp.statistics.outside import codes_not_in_codebook, seen_from_outside
from caseapp.statistics.published import Audit, Published, audit
from caseapp.statistics.release import MANIFEST, canonical
from caseapp.statistics.release_reading import OutsideRelease, read_release
from caseapp.statistics.traces import traces_in
from caseapp.text import Text, mark

Verifier = Callable[[bytes, bytes], bool]

COMPLEMENTARY, ALIKE, TRACES, TOO_FEW, CHANGED = "A1", "A5", "A11", "A12", "files"

_EXACT = mark("Figures", "Exactly %n people have these answers; that can be worked out.")
_FEWER = mark("Figures", "Between {least} and {greatest} people have these answers; that can be worked out.")
_AT_LEAST = mark("Figures", "At least %n people have these answers; that can be worked out.")
_NEARLY_ALL = mark("Figures", "Nearly all people of a group have this answer.")
_ONE_GROUP = mark("Figures", "These figures are about fewer than {least} people.")
_FEW_OTHERS = mark("Figures", "All but a few people have this answer, so those few stand out.")
_UNKNOWN_CODE = mark("Figures", "A code is published that the codebook does not explain.")
_CONTRADICTION = mark("Figures", "The figures contradict one another.")
_NO_MANIFEST = mark("Figures", "The release has no readable manifest, so nobody vouches for it.")
_FILE_CHANGED = mark("Figures", "The file was changed or taken away after the release was made.")
_BAD_SIGNATURE = mark("Figures", "The signature is missing, or not that of the sender.")


@dataclass(frozen=True)
class Finding:
    """One thing an outsider learns: by which attack, from which release (counted from 1), table and cell."""

    attack: str
    release: int
    table: str
    cell: tuple[str, ...]
    text: Text


@dataclass(frozen=True)
class Findings:
    """All that an outsider learns from some releases."""

    findings: tuple[Finding, ...]

    @property
    def is_clean(self) -> bool:
        """Whether she learns nothing."""
        return not self.findings


def check_release(*folders: Path, verifier: Verifier | None = None, k: int | None = None) -> Findings:
    """What an outsider could learn from each of these folders; without `k`, the release's own is taken."""
    found: list[Finding] = []
    for number, folder in enumerate(folders, start=1):
        release = read_release(folder)
        found += [
            Finding(attack, number, table, cell, text)
            for attack, table, cell, text in _all_in(release, verifier, k)
        ]
    return Findings(tuple(found))


_Learnt = tuple[str, str, tuple[str, ...], Text]


def _all_in(release: OutsideRelease, verifier: Verifier | None, k: int | None) -> Iterator[_Learnt]:
    yield from ((CHANGED, file, (), text) for file, text in _changed(release, verifier))
    yield from ((TRACES, trace.file, (), trace.text) for trace in traces_in(release))
    yield from (
        (TOO_FEW, table.file, (code,), _UNKNOWN_CODE) for table, code in codes_not_in_codebook(release)
    )
    try:
        published = seen_from_outside(release, k)
        found = audit(published)
    except FiguresDisagree as fault:
        yield CHANGED, "", (), fault.text
        return
    names = _Names(published, release)
    yield from _complementary(published, found, names)
    yield from _alike(published, found, names, filtered=bool(release.setting("plan", "population")))
    yield from _too_few(published, found, names)


class _Names:
    """Says where in the files a cell is."""

    def __init__(self, published: Published, release: OutsideRelease) -> None:
        self._family = published.family
        self._tables = release.tables

    def of(self, cell: int) -> tuple[str, tuple[str, ...]]:
        """The first file that has the cell, and the cell's codes there."""
        margin, codes = self._family.named(cell)
        known = {self._family.axes[axis].name: code for axis, code in zip(margin, codes, strict=True)}
        table = next(table for table in self._tables if known.keys() <= set(table.columns))
        return table.file, tuple(known.get(column, TOTAL) for column in table.columns)


def _complementary(published: Published, found: Audit, names: _Names) -> Iterator[_Learnt]:
    for cell in np.flatnonzero(found.weak).tolist():
        least, greatest = int(found.intervals.least[cell]), found.intervals.greatest[cell]
        if least == greatest:
            text = _EXACT.counted(least)
        elif np.isfinite(greatest) and (greatest < published.k or published.width):
            text = _FEWER.filled(least=least, greatest=int(greatest))
        else:
            text = _AT_LEAST.counted(least)
        yield COMPLEMENTARY, *names.of(cell), text


def _alike(published: Published, found: Audit, names: _Names, *, filtered: bool) -> Iterator[_Learnt]:
    for cell in sorted(
        {alike.cell for alike in alike_groups(published, found.intervals, everybody=filtered)}
    ):
        yield ALIKE, *names.of(cell), _NEARLY_ALL


def _too_few(published: Published, found: Audit, names: _Names) -> Iterator[_Learnt]:
    family, k = published.family, published.k
    least, greatest = found.intervals.least, found.intervals.greatest
    if greatest[0] < 2 * k:
        yield TOO_FEW, *names.of(0), _ONE_GROUP.filled(least=2 * k)
    exact = least == greatest
    parts, wholes = family.parts_and_wholes()
    rest = np.where(exact[parts] & exact[wholes], least[wholes] - least[parts], 0)
    for cell in sorted(set(parts[(rest > 0) & (rest < k)].tolist())):
        yield TOO_FEW, *names.of(cell), _FEW_OTHERS


def _changed(release: OutsideRelease, verifier: Verifier | None) -> Iterator[tuple[str, Text]]:
    listed = release.setting("files")
    if release.manifest is None or not isinstance(listed, dict):
        yield MANIFEST, _NO_MANIFEST
        return
    for file, digest in sorted(listed.items()):
        if hashlib.sha256(release.files.get(file, b"")).hexdigest() != digest or file not in release.files:
            yield file, _FILE_CHANGED
    if verifier is not None and not _is_signed(release, verifier):
        yield MANIFEST, _BAD_SIGNATURE


def _is_signed(release: OutsideRelease, verifier: Verifier) -> bool:
    signature = release.setting("signature")
    if release.manifest is None or not isinstance(signature, str):
        return False
    try:
        return verifier(canonical(release.manifest), b64decode(signature, validate=True))
    except ValueError:
        return False
