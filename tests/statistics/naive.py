"""Exports as they are made without thinking of an attacker, in the form of a release: each must be broken."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from pathlib import Path

from caseapp.statistics.release import csv_bytes

Columns = Mapping[str, Sequence[str]]
Cell = tuple[str, ...]
# Gives the value and the status under which a count is published.
Rule = Callable[[Cell, int], tuple[str, str]]


def as_counted(_: Cell, count: int) -> tuple[str, str]:
    """Every count as it is."""
    return str(count), "shown" if count else "zero"


def small_hidden(k: int) -> Rule:
    """Counts below k are hidden, and nothing else is."""

    def rule(cell: Cell, count: int) -> tuple[str, str]:
        return ("", "hidden") if 0 < count < k else as_counted(cell, count)

    return rule


def table_csv(columns: Columns, names: Sequence[str], rule: Rule) -> bytes:
    """A table of these columns with its totals, as a release has it."""
    records = list(zip(*(columns[name] for name in names), strict=True))
    counts: Counter[Cell] = Counter()
    for record in records:
        counts.update(product(*(("_T", code) for code in record)))
    axes = [["_T", *sorted(set(columns[name]))] for name in names]
    return csv_bytes(
        (*names, "value", "status"), ((*cell, *rule(cell, counts[cell])) for cell in product(*axes))
    )


def codebook_csv(columns: Columns, names: Sequence[str]) -> bytes:
    """The codes of these columns."""
    rows = [("column", "code", "label", "parent", "source")]
    for name in names:
        rows += [
            (name, code, code, "" if code == "_T" else "_T", "")
            for code in ["_T", *sorted(set(columns[name]))]
        ]
    return csv_bytes(rows[0], rows[1:])


def write(folder: Path, files: Mapping[str, bytes], **settings: object) -> Path:
    """The files with a manifest that lists them."""
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    manifest = json.dumps({"method": {"name": "none", "k": 11, "base": None}, **settings, "files": digests})
    for name, data in {**files, "manifest.json": manifest.encode()}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def export(folder: Path, columns: Columns, tables: Sequence[Sequence[str]], rule: Rule) -> Path:
    """A release folder with these tables, all published by one rule."""
    files = {
        f"tables/{number:03}.csv": table_csv(columns, names, rule) for number, names in enumerate(tables, 1)
    }
    files["codebook.csv"] = codebook_csv(columns, sorted({name for names in tables for name in names}))
    return write(folder, files)
