"""The PDF of a regional table, from its cells."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from caseapp.operations.figure_rows import columns
from caseapp.reports.region_sheet import RegionContent, RegionRow, RegionTable, draw_region
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.combining.cells import RegionCell
from caseapp.statistics.combining.differences import SUBJECTS, Difference
from caseapp.statistics.combining.region import Region
from caseapp.statistics.combining.vouching import Signature
from caseapp.statistics.combining.workbook import HOW_TO_READ, SIGNATURES, TITLE, label_in
from caseapp.statistics.workbook import HIDDEN_SIGN
from caseapp.text import Catalogue, Text, mark

_MOST_TABLES = 8
_MOST_ROWS = 40
_CODE_LENGTH = 8
_NUMBERS = (
    mark("FiguresSheet", "Countries"),
    mark("FiguresSheet", "Releases joined"),
    mark("FiguresSheet", "Periods"),
    mark("FiguresSheet", "Differences listed"),
)


def region_sheet(region: Region, catalogue: Catalogue) -> bytes:
    """The sheet's PDF: the same bytes for the same region, whenever it is made."""
    spans = {one.span for one in region.releases}
    counts = (len(region.sources), len(region.releases), len(spans), len(region.differences))
    content = RegionContent(
        title=TITLE,
        day=max(span.last for span in spans),
        release=hashlib.sha256(region.parquet).hexdigest()[:_CODE_LENGTH],
        numbers=tuple(zip(counts, _NUMBERS, strict=True)),
        totals=tuple(_totals(region)),
        tables=tuple(_newest(region, catalogue)),
        reading=tuple(sentence.filled(sign=HIDDEN_SIGN) for sentence in HOW_TO_READ),
        countries=tuple(_countries(region)),
        differences=tuple(_kinds(region.differences)),
    )
    return draw_region(content, catalogue)


def _totals(region: Region) -> Iterator[RegionRow]:
    """For each period the total of the table that most countries have."""
    totals = [cell for cell in region.cells() if set(cell.codes) == {TOTAL}]
    for _, cells in groupby(totals, key=lambda cell: (cell.first_day, cell.last_day)):
        best = max(cells, key=lambda cell: (cell.sources, cell.table))
        yield RegionRow(best.period, best.value, best.lower, best.upper, best.sources)


def _newest(region: Region, catalogue: Catalogue) -> Iterator[RegionTable]:
    """The first tables of one column in the newest period."""
    cells = [cell for cell in region.cells() if len(cell.columns) == 1]
    last = max(((cell.last_day, cell.first_day) for cell in cells), default=None)
    cells = [cell for cell in cells if (cell.last_day, cell.first_day) == last]
    known = {column.name: column.label for column in columns()}
    for place, (column, found) in enumerate(groupby(cells, key=lambda cell: cell.columns[0])):
        if place < _MOST_TABLES:
            title = catalogue.look_up(known[column]) if column in known else column
            rows = list(found)
            yield RegionTable(f"{title} · {rows[0].period}", tuple(_rows(rows, region, catalogue)))


def _rows(cells: Iterable[RegionCell], region: Region, catalogue: Catalogue) -> Iterator[RegionRow]:
    for cell in list(cells)[:_MOST_ROWS]:
        label = label_in(region, cell.columns[0], cell.codes[0], catalogue.look_up)
        yield RegionRow(label, cell.value, cell.lower, cell.upper, cell.sources)


def _countries(region: Region) -> Iterator[tuple[str, Text]]:
    """Each country with the least that can be said of the signatures of all its releases."""
    least_first = [Signature.UNSIGNED, Signature.UNVERIFIED, Signature.VERIFIED]
    for name, releases in groupby(region.releases, key=lambda one: one.source.name):
        yield name, SIGNATURES[min((one.signature for one in releases), key=least_first.index)]


def _kinds(differences: Iterable[Difference]) -> Iterator[tuple[Text, int]]:
    counted = Counter(one.subject for one in differences)
    return ((words, counted[subject]) for subject, words in SUBJECTS.items() if counted[subject])
