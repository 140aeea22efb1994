"""Takes releases in, one after another: checked, numbered, and kept as plain columns of numbers."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import NoneType

from caseapp.statistics.combining.codebooks import Codebook, codebook_in
from caseapp.statistics.combining.numbering import BadWords, Numbering, as_meant
from caseapp.statistics.combining.sources import Source, refuse
from caseapp.statistics.combining.vouching import WITHOUT_BOUNDS, Kind, Vouched, overlapping, vouched
from caseapp.statistics.errors import ReleaseFault
from caseapp.statistics.protect import Status
from caseapp.statistics.release_reading import OutsideRelease, OutsideTable, read_release
from caseapp.text import mark

MOST_CELLS = 10_000_000
MOST_AXES = 3
NO_CODE = -1
HIDDEN = -1
UNKNOWN_NOISE = -1
_MICRO = 1_000_000
Progress = Callable[[int, int], None]

_TOO_LARGE = mark("Figures", "These releases have more figures together than can be joined. Join fewer.")
_NOT_A_TABLE = mark("Figures", "A table has a column, a cell or all its columns twice.")
_CONTRADICTS = mark("Figures", "A table has figures of a kind that its method does not publish.")
_MANIFEST_TWICE = mark("Figures", "It is the same as release {number}. Leave one of them out.")

# Rounding shows zeros and figures alike; noise has a kind of its own, which releases before it did not have.
_OF_KIND = {
    Kind.ROUND: frozenset({"shown", "rounded", "hidden", "zero"}),
    Kind.SUPPRESS: frozenset({"shown", "hidden", "zero"}),
    Kind.DP: frozenset({"noisy", "shown", "hidden", "zero"}),
}


@dataclass
class Cells:
    """The cells of all releases, one number each in every column; codes that a table lacks are -1."""

    release: "array[int]" = field(default_factory=lambda: array("i"))
    table: "array[int]" = field(default_factory=lambda: array("i"))
    codes: "tuple[array[int], ...]" = field(
        default_factory=lambda: tuple(array("i") for _ in range(MOST_AXES))
    )
    value: "array[int]" = field(default_factory=lambda: array("q"))
    # The variance of the noise in millionths, so that sums of it are the same in any order.
    noise: "array[int]" = field(default_factory=lambda: array("q"))


@dataclass
class Taken:
    """One release that was taken in: what its manifest says, its code lists, and what was not taken."""

    vouched: Vouched
    book: Codebook = field(repr=False)
    said: dict[str, object] = field(repr=False)
    tables: frozenset[tuple[str, ...]]
    codes: dict[str, frozenset[str]] = field(repr=False)
    skipped: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass
class Intake:
    """All that was taken in."""

    numbering: Numbering = field(default_factory=Numbering)
    cells: Cells = field(default_factory=Cells)
    taken: list[Taken] = field(default_factory=list)
    # Years of one country mostly have the same code lists, so these are kept once.
    books: dict[bytes, Codebook] = field(default_factory=dict)


def take_in(sources: Sequence[Source], progress: Progress | None = None) -> Intake:
    """Every release of these sources; refused where one cannot be joined, and nothing is half taken."""
    intake = Intake()
    for number, source in enumerate(sources):
        if progress is not None:
            progress(number, len(sources))
        _take(source, _read(source), intake)
    _require_once(intake.taken)
    return intake


def _read(source: Source) -> OutsideRelease:
    try:
        return read_release(source.folder)
    except ReleaseFault as fault:
        raise refuse(source, fault.text) from fault


def _take(source: Source, release: OutsideRelease, intake: Intake) -> None:
    manifest = vouched(source, release)
    try:
        data = release.files.get("codebook.csv", b"")
        book = intake.books.get(data) or intake.books.setdefault(data, codebook_in(data))
        tables = [(tuple(map(as_meant, table.columns)), table) for table in release.tables]
        is_skipped = manifest.kind in WITHOUT_BOUNDS
        taken, codes = _take_tables(manifest, release, [] if is_skipped else tables, intake)
    except BadWords as fault:
        raise refuse(source, fault.text) from fault
    skipped = tuple(sorted(table.file for _, table in tables)) if is_skipped else ()
    said = dict(_plan_of(release))
    intake.taken.append(Taken(manifest, book, said, taken, codes, skipped, release.unread))


def _plan_of(release: OutsideRelease) -> Iterable[tuple[str, object]]:
    """What the manifest says of its figures beside the tables themselves."""
    plan, method = _mapping(release.setting("plan")), _mapping(release.setting("method"))
    yield from ((str(key), value) for key, value in plan.items() if key not in _NOT_COMPARED)
    yield from ((f"method.{key}", value) for key, value in method.items() if key not in _OF_ONE_RELEASE)
    yield "standards", _mapping(release.setting("standards"))


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


_OF_ONE_RELEASE = frozenset({"standard_error", "rho"})
# They are compared by themselves, or stand in the plan and under `method` alike.
_NOT_COMPARED = frozenset(
    {"columns", "tables", "period", "person", "method", "k", "base", "epsilon", "delta"}
)


def _take_tables(
    manifest: Vouched,
    release: OutsideRelease,
    tables: Sequence[tuple[tuple[str, ...], OutsideTable]],
    intake: Intake,
) -> tuple[frozenset[tuple[str, ...]], dict[str, frozenset[str]]]:
    names = [tuple(sorted(columns)) for columns, _ in tables]
    if len(set(names)) < len(names) or any(len(set(name)) < len(name) for name in names):
        raise refuse(manifest.source, _NOT_A_TABLE)
    codes: dict[str, set[int]] = {}
    for name, (columns, table) in zip(names, tables, strict=True):
        if len(intake.cells.value) + len(table.rows) > MOST_CELLS:
            raise ReleaseFault(_TOO_LARGE)
        if not table.rows:
            continue
        variance = _variance(manifest.error_of(release, table.file)) if manifest.kind is Kind.DP else 0
        for column, numbers in zip(name, _take_table(manifest, columns, table, intake), strict=True):
            codes.setdefault(column, set()).update(numbers)
        intake.cells.noise.extend([variance] * len(table.rows))
    known = intake.numbering.codes
    return frozenset(names), {
        column: frozenset(known[number][1] for number in numbers) for column, numbers in codes.items()
    }


def _take_table(
    manifest: Vouched, columns: tuple[str, ...], table: OutsideTable, intake: Intake
) -> list[list[int]]:
    """Puts the cells of a table beside the others; the numbers of their codes, column by column."""
    codes, values, statuses = zip(*table.rows, strict=True)
    along = dict(zip(columns, zip(*codes, strict=True), strict=True))
    name = tuple(sorted(columns))
    numbers = [list(map(intake.numbering.of_column(column).__getitem__, along[column])) for column in name]
    # By number: two ways to write one code are one code.
    if len(name) > MOST_AXES or len(set(zip(*numbers, strict=True))) < len(values):
        raise refuse(manifest.source, _NOT_A_TABLE)
    if not all(
        (kind is NoneType) == (status is Status.HIDDEN) and status.value in _OF_KIND[manifest.kind]
        for kind, status in set(zip(map(type, values), statuses, strict=True))
    ):
        raise refuse(manifest.source, _CONTRADICTS)
    cells = intake.cells
    cells.release.extend([len(intake.taken)] * len(values))
    cells.table.extend([intake.numbering.of_table(name)] * len(values))
    for place, column in enumerate(cells.codes):
        column.extend(numbers[place] if place < len(name) else [NO_CODE] * len(values))
    cells.value.extend([HIDDEN if value is None else value for value in values])
    return numbers


def _variance(error: float | None) -> int:
    return UNKNOWN_NOISE if error is None else max(round(error * error * _MICRO), 1)


def _require_once(taken: Sequence[Taken]) -> None:
    """Nobody's release twice, and no day of a country in two of them."""
    seen: dict[str, Source] = {}
    for one in taken:
        first = seen.setdefault(one.vouched.digest, one.vouched.source)
        if first is not one.vouched.source:
            raise refuse(one.vouched.source, _MANIFEST_TWICE.filled(number=first.number))
    by_name: dict[str, list[Vouched]] = {}
    for one in taken:
        by_name.setdefault(one.vouched.source.name, []).append(one.vouched)
    for same in by_name.values():
        in_time = sorted(same, key=lambda each: each.span)
        for before, after in pairwise(in_time):
            if before.span.overlaps(after.span):
                raise overlapping(before, after)
