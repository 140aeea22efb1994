"""The one place that knows DuckDB: from the cells of all releases to the cells of the region.

Every query is written out here; names, codes and values of releases come in as numbers and parameters, never
as part of a query. The database is in memory, opens no file but those in one folder, installs and loads no
extension, and cannot be told otherwise once it is open.

What a cell of the region may be. For each release and cell there is an interval that holds the true count and
is never narrower than what that release alone allows:

* round: a figure v stands for max(0, v - reach) to v + reach, where reach = base - 1;
* suppress: a figure is exact; a hidden one is 0 up to what its group or total leaves: the greatest count of
  the group, less the least counts of the group's other parts; without such a bound it has no upper end. A
  hidden figure may be k or more, as others are hidden with the small ones; k - 1 is never taken for its end;
* dp: the figure with its standard error; without a stated one, 0 up to no end.

A cell of the region is the sum of these, its interval the sum of the intervals, its variance the sum of the
variances. All of it is computed from published files alone, so whoever has those files can compute it too:
joining is post-processing, and neither a cell of the region nor the difference of two says more of a hidden
figure than the files did (for dp this is the post-processing theorem: Dwork and Roth 2014, proposition 2.1).
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from caseapp.domain.errors import KnownError
from caseapp.statistics.errors import FiguresDisagree, ReleaseFault
from caseapp.text import mark

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Column = NDArray[np.int64] | NDArray[np.int32] | NDArray[np.object_]
Row = tuple[object, ...]
# Two sides of a normal distribution leave one in twenty out.
WITHIN = 1.959964
# Totals bound margins, and margins bound what is inside; groups add a step each.
_PASSES = 8
_DIMENSIONS = ("d1", "d2", "d3")
_MEMORY = "1GB"
_THREADS = 2

_CONTRADICTION = mark("Figures", "The figures of a release contradict one another, so they cannot be joined.")
_CANNOT = mark(
    "Figures",
    "The figures cannot be joined there. See that the disk has room and is yours to write to, or join less.",
)

_CELLS = """
CREATE TABLE cell AS
SELECT given.id, given.release, given.tab, given.d1, given.d2, given.d3,
    CASE WHEN value >= 0 THEN value END AS value,
    value < 0 AS is_hidden,
    CASE WHEN value < 0 OR release.kind = 'dp' THEN 0 ELSE greatest(0, value - reach) END AS lower,
    CASE WHEN value < 0 OR (release.kind = 'dp' AND noise < 0) THEN NULL
        WHEN release.kind = 'dp' THEN 0 ELSE value + reach END AS upper,
    CASE WHEN release.kind = 'dp' AND value >= 0 AND noise > 0 THEN value ELSE 0 END AS noisy,
    CASE WHEN release.kind = 'dp' AND value >= 0 AND noise > 0 THEN noise ELSE 0 END AS noise,
    CASE WHEN value < 0 THEN 4 WHEN release.kind = 'dp' THEN 3 WHEN release.kind = 'round' THEN 2
        WHEN value > 0 THEN 1 ELSE 0 END AS status
FROM given JOIN release ON release.release = given.release
"""
# A table that a release lacks, from the totals of a larger one that it has.
_LEND = """
INSERT INTO cell
SELECT NULL, cell.release, lend.to_tab,
    [d1, d2, d3, -1][keep1], [d1, d2, d3, -1][keep2], [d1, d2, d3, -1][keep3],
    value, is_hidden, lower, upper, noisy, noise, status
FROM cell JOIN lend ON lend.release = cell.release AND lend.tab = cell.tab
WHERE (total1 < 0 OR total1 = d1) AND (total2 < 0 OR total2 = d2) AND (total3 < 0 OR total3 = d3)
"""
# All cells of the tables that hide some.
_HOLED = """
CREATE TABLE holed AS
SELECT id, cell.release, cell.tab, d1, d2, d3, lower, upper, is_hidden, noise FROM cell
SEMI JOIN (SELECT DISTINCT release, tab FROM cell WHERE is_hidden) AS those
    ON those.release = cell.release AND those.tab = cell.tab
"""
# Each hidden cell beside a group or total it is a part of, and how much of that the other parts take at
# least; along one dimension, whose name stands for {along}.
_HELD = """
WITH line AS (
    SELECT holed.* REPLACE (up.parent AS {along}) FROM holed
    JOIN up ON up.release = holed.release AND up.code = {along}
), taken AS (
    SELECT release, tab, d1, d2, d3, sum(lower) AS known FROM line GROUP BY release, tab, d1, d2, d3
)
INSERT INTO held
SELECT line.id, whole.id, taken.known FROM line
JOIN taken USING (release, tab, d1, d2, d3)
JOIN holed AS whole USING (release, tab, d1, d2, d3)
WHERE line.is_hidden AND whole.noise = 0
"""
_BOUND = """
UPDATE holed SET upper = bound.most
FROM (
    SELECT held.id, min(whole.upper - known) AS most FROM held
    JOIN holed AS whole ON whole.id = held.whole
    GROUP BY held.id
) AS bound
WHERE holed.id = bound.id AND bound.most IS NOT NULL AND (holed.upper IS NULL OR bound.most < holed.upper)
"""
_BOUNDED = "UPDATE cell SET upper = holed.upper FROM holed WHERE holed.id = cell.id AND holed.is_hidden"
# A group that a release lacks, from all of its parts, along one dimension.
_ADD_UP = """
INSERT INTO cell
SELECT NULL, release, tab, d1, d2, d3, CASE WHEN bool_or(is_hidden) THEN NULL ELSE sum(value) END,
    bool_or(is_hidden), sum(lower), CASE WHEN count(upper) = count(*) THEN sum(upper) END,
    sum(noisy), sum(noise), max(status)
FROM (
    SELECT cell.* REPLACE (part.whole AS {along}), part.parts FROM cell
    JOIN part ON part.release = cell.release AND part.code = {along}
    WHERE part.depth = $depth
)
GROUP BY release, tab, d1, d2, d3, parts
HAVING count(*) = parts
"""
_REGION = """
CREATE TABLE region AS
SELECT period, tab, d1, d2, d3,
    CASE WHEN bool_or(is_hidden) THEN NULL ELSE sum(value)::BIGINT END AS value,
    (sum(lower) + greatest(0, floor(sum(noisy) - $within * sqrt(sum(noise) / 1e6))))::BIGINT AS lower,
    CASE WHEN count(upper) = count(*)
        THEN (sum(upper) + ceil(sum(noisy) + $within * sqrt(sum(noise) / 1e6)))::BIGINT END AS upper,
    CASE WHEN sum(noise) > 0 THEN sqrt(sum(noise) / 1e6) END AS standard_error,
    ['zero', 'shown', 'rounded', 'noisy', 'hidden'][max(status) + 1] AS status,
    count(*)::INTEGER AS sources,
    list(source ORDER BY source) AS present
FROM cell JOIN release ON release.release = cell.release
GROUP BY period, tab, d1, d2, d3
"""
_NAMED = """
SELECT period.name AS period, period.first_day::DATE AS first_day, period.last_day::DATE AS last_day,
    tab.name AS table_name,
    c1.column_name AS dimension_1, c1.code AS code_1, c2.column_name AS dimension_2, c2.code AS code_2,
    c3.column_name AS dimension_3, c3.code AS code_3,
    value, lower, upper, standard_error,
    CASE WHEN standard_error IS NULL THEN 'certain' ELSE '95 percent' END AS certainty,
    status, sources,
    list_filter($sources::VARCHAR[], lambda one: NOT list_contains(present, one)) AS missing
FROM region
JOIN period ON period.period = region.period
JOIN tab ON tab.tab = region.tab
LEFT JOIN code AS c1 ON c1.number = d1
LEFT JOIN code AS c2 ON c2.number = d2
LEFT JOIN code AS c3 ON c3.number = d3
ORDER BY first_day, last_day, tab.name, c1.place, c2.place, c3.place
"""
COLUMNS = (
    *("period", "first_day", "last_day", "table_name", "dimension_1", "code_1", "dimension_2", "code_2"),
    *("dimension_3", "code_3", "value", "lower", "upper", "standard_error", "certainty", "status"),
    *("sources", "missing"),
)


@dataclass(frozen=True)
class Given:
    """What the engine is given, as columns of numbers and, for names and codes, of words.

    Keys are the names of columns: `cells` id, release, tab, d1, d2, d3, value, noise; `releases` release,
    source, period, kind, reach; `periods` period, name, first_day, last_day; `tabs` tab, name; `codes`
    number, column_name, code, place; `up` release, code, parent; `parts` release, whole, code, parts,
    depth; `lend` release, tab, to_tab, keep1 to keep3, total1 to total3.
    """

    cells: Mapping[str, Column] = field(repr=False)
    releases: Mapping[str, Column] = field(repr=False)
    periods: Mapping[str, Column] = field(repr=False)
    tabs: Mapping[str, Column] = field(repr=False)
    codes: Mapping[str, Column] = field(repr=False)
    up: Mapping[str, Column] = field(repr=False)
    parts: Mapping[str, Column] = field(repr=False)
    lend: Mapping[str, Column] = field(repr=False)
    sources: Sequence[str]
    depth: int


def joined(given: Given, folder: Path) -> tuple[list[Row], bytes]:
    """The rows of the region under `COLUMNS`, and the same as a Parquet file, written in `folder`."""
    import duckdb

    try:
        with _database(folder) as database:
            _fill(database, given)
            _work_out(database, given.depth)
            found = database.sql(_NAMED, params={"sources": list(given.sources)})
            target = folder / "combined.parquet"
            # One thread writes, so that the rows lie in the file as they are ordered.
            found.write_parquet(str(target), compression="zstd")
            return found.fetchall(), target.read_bytes()
    except (duckdb.Error, OSError) as error:
        raise _cannot() from error


@contextmanager
def _database(folder: Path) -> Iterator["DuckDBPyConnection"]:
    """A database in memory that reaches nothing but one folder."""
    import duckdb

    database = duckdb.connect(
        ":memory:",
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "allow_community_extensions": "false",
            "allow_persistent_secrets": "false",
            "memory_limit": _MEMORY,
            "threads": str(_THREADS),
            "temp_directory": str(folder / "spilled"),
        },
    )
    try:
        # A bar would stand in the middle of what the command says.
        database.execute("SET enable_progress_bar = false")
        database.execute("SET allowed_directories = $folders", {"folders": [str(folder)]})
        database.execute("SET enable_external_access = false")
        database.execute("SET lock_configuration = true")
        yield database
    finally:
        database.close()


def _fill(database: "DuckDBPyConnection", given: Given) -> None:
    """Small tables first, as the cells are made with what stands in them."""
    for name, query, columns in (
        ("releases", "CREATE TABLE release AS SELECT * FROM releases", given.releases),
        ("periods", "CREATE TABLE period AS SELECT * FROM periods", given.periods),
        ("tabs", "CREATE TABLE tab AS SELECT * FROM tabs", given.tabs),
        ("codes", "CREATE TABLE code AS SELECT * FROM codes", given.codes),
        ("ups", "CREATE TABLE up AS SELECT * FROM ups", given.up),
        ("parts", "CREATE TABLE part AS SELECT * FROM parts", given.parts),
        ("lends", "CREATE TABLE lend AS SELECT * FROM lends", given.lend),
        ("given", _CELLS, given.cells),
    ):
        database.register(name, columns)
        database.execute(query)
        database.unregister(name)


def _work_out(database: "DuckDBPyConnection", depth: int) -> None:
    database.execute(_HOLED)
    database.execute("CREATE TABLE held (id INTEGER, whole INTEGER, known BIGINT)")
    for along in _DIMENSIONS:
        database.execute(_HELD.format(along=along))
    for _ in range(_PASSES):
        if not _number(database.execute(_BOUND)):
            break
    database.execute(_BOUNDED)
    if _number(database.execute("SELECT count(*) FROM cell WHERE upper < lower")):
        raise FiguresDisagree(_CONTRADICTION)
    database.execute(_LEND)
    for along in _DIMENSIONS:
        for level in range(depth):
            database.execute(_ADD_UP.format(along=along), {"depth": level})
    database.execute(_REGION, {"within": WITHIN})


def _number(answer: "DuckDBPyConnection") -> int:
    """The one number that a query answers, or how many rows it changed."""
    row = answer.fetchone()
    return int(row[0]) if row else 0


def _cannot() -> KnownError:
    return ReleaseFault(_CANNOT)
