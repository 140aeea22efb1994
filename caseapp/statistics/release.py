"""The folder in which figures leave: tables for people and programs, and a manifest that vouches for them."""

import csv
import hashlib
import io
import json
import os
import re
import shutil
import tempfile  # For a folder beside the release, which holds nothing but what is published.
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from caseapp.domain.errors import KnownError
from caseapp.domain.plain_words import without_formula
from caseapp.statistics.errors import ReleaseFault
from caseapp.statistics.plan import Method
from caseapp.statistics.protect import Protected, Table
from caseapp.statistics.record_attacks import MOST_INFERRED, MOST_SINGLED_OUT
from caseapp.statistics.sdmx import sdmx_csv
from caseapp.statistics.workbook import LookUp, label_of, workbook_bytes
from caseapp.text import mark

FORMAT = "caseapp figures 1"
MANIFEST = "manifest.json"
TABLES = "tables"
MICRODATA = "microdata.csv"
CODEBOOK_COLUMNS = ("column", "code", "label", "parent", "source")
OWN_KEYS = frozenset(
    {"format", "plan", "method", "cells", "standards", "audit", "files", "signature", "approved"}
)
# What is tried on a release before it leaves. Noise keeps its promise without being tried.
_ATTACKS: Mapping[Method, tuple[str, ...]] = MappingProxyType(
    {
        Method.ROUND: ("A1", "A5", "A11", "A12"),
        Method.SUPPRESS: ("A1", "A5", "A11", "A12"),
        Method.DP: ("A11", "A12"),
        Method.SYNTHETIC: ("A8", "A11", "A12"),
        Method.KANON: ("A5", "A11", "A12"),
    }
)
_OWN_PATH = re.compile(rf"({TABLES}/)?[a-z0-9][a-z0-9_-]*\.[a-z0-9]{{1,8}}")
_EXTRA_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}\.[a-z0-9]{1,8}")

Signer = Callable[[bytes], bytes]


def release_files(
    protected: Protected,
    signer: Signer | None = None,
    extra_files: Mapping[str, bytes] | None = None,
    look_up: LookUp = str,
    *,
    is_approved: bool | None = None,
) -> dict[str, bytes]:
    """Every file of the release by its path in the folder; the same tables always give the same bytes.

    Where figures are approved by a second person, `is_approved` says whether these were.
    """
    names = table_file_names(protected.tables)
    files = {
        name: csv_bytes((*table.columns, "value", "status"), _table_rows(table))
        for name, table in zip(names, protected.tables, strict=True)
    }
    files["codebook.csv"] = csv_bytes(CODEBOOK_COLUMNS, _codebook_rows(protected, look_up))
    files["tables.xlsx"] = workbook_bytes(protected, look_up)
    files["sdmx.csv"] = sdmx_csv(protected)
    if protected.microdata is not None:
        files[MICRODATA] = csv_bytes(protected.microdata.columns, protected.microdata.rows)
    for name, data in (extra_files or {}).items():
        if name in files or name == MANIFEST or not _EXTRA_NAME.fullmatch(name):
            raise ValueError("an extra file needs a plain name of its own")
        files[name] = data
    files[MANIFEST] = _manifest(protected, files, signer, is_approved)
    return files


def write_release(
    protected: Protected,
    folder: Path,
    signer: Signer | None = None,
    extra_files: Mapping[str, bytes] | None = None,
    look_up: LookUp = str,
) -> Path:
    """Write the release into a new folder, all of it or nothing."""
    return write_files(release_files(protected, signer, extra_files, look_up), folder)


def write_files(files: Mapping[str, bytes], folder: Path) -> Path:
    """Write the files of a release, new or kept, into a new folder, all of them or nothing."""
    require_free(folder)
    if not all(_OWN_PATH.fullmatch(name) for name in files):
        raise ValueError("a release has only files of its own in it")
    beside = None
    try:
        beside = Path(tempfile.mkdtemp(prefix=".release-", dir=folder.parent))
        for name, data in files.items():
            _write(beside / name, data)
        # A folder that somebody made in the meantime is only ever replaced if it is empty.
        beside.rename(folder)
    except OSError as error:
        if beside is not None:
            shutil.rmtree(beside, ignore_errors=True)
        raise _cannot_write() from error
    return folder


def require_free(folder: Path) -> None:
    """Refuse a folder where there is something already."""
    if os.path.lexists(folder):
        raise ReleaseFault(
            mark(
                "Figures",
                "There is already something with the name of this folder. Choose a name that is free.",
            )
        )


def canonical(manifest: Mapping[str, object]) -> bytes:
    """The one way to write a manifest down, without its signature: this is what is signed."""
    unsigned = {key: value for key, value in manifest.items() if key != "signature"}
    return json.dumps(unsigned, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def table_file_names(tables: Sequence[Table]) -> list[str]:
    """A path for each table; from the columns' names only letters and digits that no file system minds."""
    names = []
    for number, table in enumerate(tables, start=1):
        words = "_".join(
            re.sub(r"[^a-z0-9]+", "-", column.lower()).strip("-")[:30] for column in table.columns
        )
        names.append(f"{TABLES}/{number:03}_{words}.csv")
    return names


def csv_bytes(header: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """A CSV file no cell of which is taken for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(map(without_formula, header))
    writer.writerows(map(without_formula, row) for row in rows)
    return text.getvalue().encode()


def _table_rows(table: Table) -> Iterable[tuple[str, ...]]:
    for cell in table.cells:
        yield (*cell.codes, "" if cell.value is None else str(cell.value), cell.status)


def _codebook_rows(protected: Protected, look_up: LookUp) -> Iterable[tuple[str, ...]]:
    for axis in protected.axes:
        column = protected.plan.column(axis.name)
        for code, parent in zip(axis.codes, axis.parents, strict=True):
            label = label_of(protected, axis.name, code, look_up)
            yield axis.name, code, label, axis.codes[parent] if parent >= 0 else "", column.standard or ""


def _manifest(
    protected: Protected,
    files: Mapping[str, bytes],
    signer: Signer | None,
    is_approved: bool | None,  # noqa: FBT001
) -> bytes:
    plan, certificate = protected.plan, protected.certificate
    manifest: dict[str, object] = {
        "format": FORMAT,
        "plan": plan.model_dump(mode="json", exclude={"person"}),
        "method": _method(protected),
        "cells": protected.numbers(),
        "standards": {column.name: column.standard for column in plan.columns if column.standard},
        "audit": {
            **_kept_bounds(plan.method),
            "attacks": list(_ATTACKS[plan.method]),
            "cells": certificate.cells,
            "exact": certificate.exact,
            "unsafe": certificate.unsafe,
            "groups_alike": certificate.alike,
            "narrowest_interval": certificate.narrowest,
            "combinations": certificate.combinations,
            "too_many_combinations": [list(columns) for columns in certificate.too_many_combinations],
        },
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())},
    }
    if is_approved is not None:
        manifest["approved"] = is_approved
    if signer is not None:
        manifest["signature"] = b64encode(signer(canonical(manifest))).decode()
    return (json.dumps(manifest, sort_keys=True, indent=2, ensure_ascii=False) + "\n").encode()


def _method(protected: Protected) -> dict[str, object]:
    """How the figures are protected; for noisy ones, what that cost and how far off each table may be.

    A standard error is that of the least sure figure of a table, which is mostly a total.
    """
    plan, errors = protected.plan, protected.standard_errors
    names = table_file_names(protected.tables)
    base = plan.base if plan.method is Method.ROUND else None
    told: dict[str, object] = {"name": plan.method, "k": plan.k, "base": base}
    if plan.method.is_noisy:
        by_file = {
            name: round(errors[table.name], 3) for name, table in zip(names, protected.tables, strict=True)
        }
        told |= {"epsilon": plan.epsilon, "delta": plan.delta, "rho": protected.rho}
        told["standard_error"] = by_file
    if protected.microdata is not None and protected.microdata.loss:
        # In whole hundredths: a finer share could say that a single person was made coarser.
        told["loss"] = {name: round(share, 2) for name, share in protected.microdata.loss.items()}
    return told


def _kept_bounds(method: Method) -> dict[str, float]:
    """The bounds that attacks on made-up records kept; what they found follows from true answers."""
    if method is not Method.SYNTHETIC:
        return {}
    return {"singling_out_at_most": MOST_SINGLED_OUT, "inference_at_most": MOST_INFERRED}


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _cannot_write() -> KnownError:
    return ReleaseFault(
        mark(
            "Figures",
            "The release cannot be written there. Check that the disk has room and is yours to write to.",
        )
    )
