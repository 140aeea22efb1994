"""The published cells as SDMX-CSV, the form in which statistical offices exchange them."""

import csv
import io
import re
from collections.abc import Sequence

from caseapp.domain.plain_words import without_formula
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.protect import Cell, Protected, Status

_STRUCTURE = "CASEAPP:FIGURES(1.0)"
# The code list CL_OBS_STATUS has Q for a suppressed value and E for an estimated one, and CL_CONF_STATUS has
# C for a confidential one.
_OBS_STATUS = {Status.HIDDEN: "Q", Status.NOISY: "E"}
_CONF_STATUS = {Status.HIDDEN: "C"}


def sdmx_csv(protected: Protected) -> bytes:
    """Every cell once, with a column for each axis; an axis that a cell says nothing of has its total."""
    names = [axis.name for axis in protected.axes]
    cells: dict[tuple[str, ...], Cell] = {}
    for table in protected.tables:
        for cell in table.cells:
            known = dict(zip(table.columns, cell.codes, strict=True))
            cells[tuple(known.get(name, TOTAL) for name in names)] = cell
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    ends = ("TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "PROTECTION")
    writer.writerow(("STRUCTURE", "STRUCTURE_ID", "ACTION", *_identifiers(names), *ends))
    for codes, cell in sorted(cells.items()):
        value = "" if cell.value is None else str(cell.value)
        statuses = _OBS_STATUS.get(cell.status, "A"), _CONF_STATUS.get(cell.status, "F"), cell.status
        row = ("dataflow", _STRUCTURE, "I", *codes, protected.plan.period, value, *statuses)
        writer.writerow(map(without_formula, row))
    return text.getvalue().encode()


def _identifiers(names: Sequence[str]) -> list[str]:
    """The columns' names in the letters that SDMX allows, each once."""
    found: list[str] = []
    for number, name in enumerate(names, start=1):
        plain = re.sub(r"[^A-Z0-9]+", "_", name.upper()).strip("_")
        found.append(plain if plain[:1].isalpha() and plain not in found else f"DIMENSION_{number}")
    return found
