"""The files in which a regional table leaves; the same releases under the same names give the same bytes."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping

from caseapp.statistics.axis import TOTAL
from caseapp.statistics.combining.engine import COLUMNS
from caseapp.statistics.combining.region import Region
from caseapp.statistics.combining.vouching import Vouched
from caseapp.statistics.combining.workbook import label_in, region_workbook
from caseapp.statistics.release import CODEBOOK_COLUMNS, MANIFEST, csv_bytes
from caseapp.statistics.workbook import LookUp

FORMAT = "caseapp region 1"
PARQUET = "combined.parquet"
DIFFERENCES = "differences.csv"
# It joins what is a list in the other forms; the names of countries and periods never hold it.
_JOIN = "|"
_DIFFERENCE_COLUMNS = ("subject", "column", "code", "table", "said", "sources", "periods")
_SOURCE_COLUMNS = ("source", "period", "method", "k", "base", "signature", "manifest")


def region_files(
    region: Region, extra_files: Mapping[str, bytes] | None = None, look_up: LookUp = str
) -> dict[str, bytes]:
    """Every file of the regional table by its name, with a manifest that lists them all."""
    files = {
        PARQUET: region.parquet,
        "combined.csv": csv_bytes(COLUMNS, map(_told, region.rows)),
        DIFFERENCES: csv_bytes(_DIFFERENCE_COLUMNS, _differences(region)),
        "sources.csv": csv_bytes(_SOURCE_COLUMNS, map(_source, region.releases)),
        "codebook.csv": csv_bytes(CODEBOOK_COLUMNS, _codebook(region, look_up)),
        "tables.xlsx": region_workbook(region, look_up),
        **(extra_files or {}),
    }
    files[MANIFEST] = _manifest(region, files)
    return files


def _told(row: Iterable[object]) -> Iterator[str]:
    for value in row:
        if isinstance(value, list):
            yield _JOIN.join(value)
        elif isinstance(value, float):
            yield f"{value:.3f}"
        else:
            yield "" if value is None else str(value)


def _differences(region: Region) -> Iterator[tuple[str, ...]]:
    for one in region.differences:
        said = (one.subject.value, one.column, one.code, one.table, one.said)
        yield *said, _JOIN.join(one.sources), _JOIN.join(one.periods)


def _source(one: Vouched) -> tuple[str, ...]:
    base = "" if one.base is None else str(one.base)
    return one.source.name, one.period, one.kind.value, str(one.k), base, one.signature.value, one.digest


def _codebook(region: Region, look_up: LookUp) -> Iterator[tuple[str, ...]]:
    """The common code lists; a code that no list explains has no label but itself."""
    groups = {
        (column, part): group
        for column, common in region.lists.items()
        for group, parts in common.parts.items()
        for part in parts
    }
    for column, common in region.lists.items():
        for code in common.order:
            entry = common.entries.get(code)
            parent = groups.get((column, code), "" if code == TOTAL else TOTAL)
            standard = entry.standard if entry is not None else ""
            yield column, code, label_in(region, column, code, look_up), parent, standard


def _manifest(region: Region, files: Mapping[str, bytes]) -> bytes:
    statuses = [row[_STATUS] for row in region.rows]
    manifest = {
        "format": FORMAT,
        "sources": [
            {
                "name": one.source.name,
                "period": one.period,
                "method": {"name": one.kind.value, "k": one.k, "base": one.base},
                "manifest": one.digest,
                "signature": one.signature.value,
            }
            for one in region.releases
        ],
        "cells": {str(status): statuses.count(status) for status in sorted(set(map(str, statuses)))},
        "differences": len(region.differences),
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())},
    }
    return (json.dumps(manifest, sort_keys=True, indent=2, ensure_ascii=False) + "\n").encode()


_STATUS = COLUMNS.index("status")
