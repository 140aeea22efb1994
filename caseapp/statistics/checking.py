"""Attacks releases, each alone and all together, as somebody outside could, and says what she would learn."""

import hashlib
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from caseapp.statistics.axis import TOTAL
from caseapp.statistics.errors import FiguresDisagree
from caseapp.statistics.homogeneity import alike_groups
from caseapp.statistics.outside import codes_not_in_codebook, least_group, seen_of
from caseapp.statistics.own_knowledge import known_by_one
from caseapp.statistics.published import Audit, Published, audit
from caseapp.statistics.reconstruction import reconstructed
from caseapp.statistics.record_checking import learnt_from_records
from caseapp.statistics.release import MANIFEST, canonical
from caseapp.statistics.release_reading import OutsideRelease, read_release
from caseapp.statistics.strata import Seen, linked_groups
from caseapp.statistics.together import audited_together
from caseapp.statistics.traces import traces_in
from caseapp.text import Text, mark

Verifier = Callable[[bytes, bytes], bool]

COMPLEMENTARY, OWN, TOGETHER, ALIKE, RECORDS = "A1", "A2", "A3", "A5", "A6"
TRACES, TOO_FEW, CHANGED = "A11", "A12", "files"

_EXACT = mark("Figures", "Exactly %n people have these answers; that can be worked out.")
_FEWER = mark("Figures", "Between {least} and {greatest} people have these answers; that can be worked out.")
_AT_LEAST = mark("Figures", "At least %n people have these answers; that can be worked out.")
_TO_ONE = mark(
    "Figures", "Somebody who is alone in another figure can work out that %n people have these answers."
)
_RECORD = mark("Figures", "At least %n people gave all these answers together; that can be proven.")
_COMPARED = mark("Figures", "By comparing releases: {learnt}")
_TOO_LARGE = mark(
    "Figures",
    "These releases are too large to be checked together, so nobody knows what they give away together.",
)
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
    """What an outsider could learn from these folders, each alone and all together.

    Without `k`, the releases' own is taken.
    """
    found: list[Finding] = []
    open_ones: list[_Attacked] = []
    for number, folder in enumerate(folders, start=1):
        release = read_release(folder)
        found += _findings(number, _in_files(release, verifier, k))
        if release.is_noisy:
            continue  # nothing certain follows from figures with chance added
        try:
            seen = seen_of(release, k)
            attacked = _Attacked(number, seen, audit(seen.published), _Names(seen.published, release))
        except FiguresDisagree as fault:
            found.append(Finding(CHANGED, number, "", (), fault.text))
            continue
        filtered = bool(release.setting("plan", "population"))
        found += _findings(number, _in_figures(attacked, filtered=filtered))
        open_ones.append(attacked)
    found += _in_all(open_ones)
    return Findings(tuple(found))


@dataclass(frozen=True, eq=False)
class _Attacked:
    """A release, by its number, with what follows from it alone."""

    number: int
    seen: Seen
    found: Audit
    names: "_Names"


_Learnt = tuple[str, str, tuple[str, ...], Text]


def _findings(number: int, learnt: Iterable[_Learnt]) -> list[Finding]:
    return [Finding(attack, number, table, cell, text) for attack, table, cell, text in learnt]


def _in_files(release: OutsideRelease, verifier: Verifier | None, k: int | None) -> Iterator[_Learnt]:
    yield from ((CHANGED, file, (), text) for file, text in _changed(release, verifier))
    yield from ((TRACES, trace.file, (), trace.text) for trace in traces_in(release))
    yield from (
        (TOO_FEW, table.file, (code,), _UNKNOWN_CODE) for table, code in codes_not_in_codebook(release)
    )
    yield from learnt_from_records(release, k or least_group(release))


def _in_figures(attacked: _Attacked, *, filtered: bool) -> Iterator[_Learnt]:
    published, found, names = attacked.seen.published, attacked.found, attacked.names
    yield from _complementary(published, found, names)
    for each in known_by_one(published, found):
        yield OWN, *names.of(each.cell), _TO_ONE.counted(each.count)
    yield from _alike(published, found, names, filtered=filtered)
    for record in reconstructed(published, found).records:
        codes = tuple(f"{column}={code}" for column, code in sorted(record.codes.items()))
        yield RECORDS, "", codes, _RECORD.counted(record.least)
    yield from _too_few(published, found, names)


def _in_all(attacked: Sequence[_Attacked]) -> Iterator[Finding]:
    """What follows from releases of overlapping periods together."""
    for group in linked_groups([each.seen for each in attacked]):
        members = [attacked[place] for place in group]
        if len(members) < 2:
            continue
        together = audited_together([each.seen for each in members], [each.found.weak for each in members])
        if together.too_large:
            yield Finding(TOGETHER, members[-1].number, "", (), _TOO_LARGE)
        for learnt in together.learnt:
            text = _COMPARED.filled(learnt=_how_many(learnt.least, learnt.greatest))
            if learnt.release is None or learnt.cell is None:
                codes = tuple(f"{column.strip()}={code}" for column, code in learnt.codes.items())
                yield Finding(learnt.attack, members[-1].number, "", codes, text)
            else:
                member = members[learnt.release]
                yield Finding(learnt.attack, member.number, *member.names.of(learnt.cell), text)


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
        least, greatest = int(found.intervals.least[cell]), float(found.intervals.greatest[cell])
        narrow = greatest < published.k or published.width > 0
        yield COMPLEMENTARY, *names.of(cell), _how_many(least, greatest if narrow else None)


def _how_many(least: int, greatest: float | None) -> Text:
    if least == greatest:
        return _EXACT.counted(least)
    if greatest is not None and np.isfinite(greatest):
        return _FEWER.filled(least=least, greatest=int(greatest))
    return _AT_LEAST.counted(least)


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
