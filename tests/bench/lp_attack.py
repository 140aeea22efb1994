"""What a linear programme makes of published two-way tables: written apart from what protects them."""

from collections.abc import Mapping, Sequence
from itertools import combinations

import highspy
import numpy as np

Counts = Mapping[frozenset, int | None]
_NEARLY = 1e-6


def unsafe_counts(
    published: Counts, small: Sequence[frozenset], codes: Mapping[str, Sequence[str]], *, reach: int, k: int
) -> int:
    """How many small counts are told too nearly by tables of true counts, or of counts up to `reach` away.

    A true count is safe where it could be 0 and could be k; a rounded one where it is open by `reach`.
    """
    names = sorted({name for cell in published for name, _ in cell})
    cells = [frozenset()]
    cells += [frozenset([(name, code)]) for name in names for code in codes[name]]
    cells += [
        frozenset([(a, x), (b, y)]) for a, b in combinations(names, 2) for x in codes[a] for y in codes[b]
    ]
    place = {cell: number for number, cell in enumerate(cells)}
    solver = _programme(published, cells, place, names, codes, reach)
    unsafe = 0
    for cell in small:
        least, most = (_end(solver, place[cell], sign) for sign in (1.0, -1.0))
        if reach:
            unsafe += most - least < reach - _NEARLY
        else:
            unsafe += least > _NEARLY or most < k - _NEARLY
    return unsafe


def _programme(
    published: Counts,
    cells: Sequence[frozenset],
    place: Mapping[frozenset, int],
    names: Sequence[str],
    codes: Mapping[str, Sequence[str]],
    reach: int,
) -> highspy.Highs:
    """All that adds up, and all that is published."""
    # The plain solver: the wrapper around it prints a banner.
    solver = highspy._Highs()
    solver.setOptionValue("output_flag", False)
    # As in the program: only costs change, so the primal way goes on from where it stood.
    solver.setOptionValue("presolve", "off")
    solver.setOptionValue("simplex_strategy", 4)
    solver.setOptionValue("threads", 1)
    for cell in cells:
        # A cell in no table, such as a code nobody has, is nobody where true counts are shown.
        value = published.get(cell, 0 if not reach else None)
        solver.addVar(
            *((0.0, highspy.kHighsInf) if value is None else (max(0, value - reach), value + reach))
        )
    for whole in cells:
        for name in names:
            # One more column splits the cell into parts, in a table that there is.
            if len(whole) < 2 and name not in {known for known, _ in whole}:
                parts = [place[whole | {(name, code)}] for code in codes[name]]
                columns = np.array([*parts, place[whole]], np.int32)
                values = np.array([*[1.0] * len(parts), -1.0])
                solver.addRow(0.0, 0.0, len(columns), columns, values)
    return solver


def _end(solver: highspy.Highs, column: int, sign: float) -> float:
    """The least count for sign 1, the greatest for -1."""
    solver.changeColCost(column, sign)
    solver.run()
    if solver.getModelStatus() == highspy.HighsModelStatus.kOptimal:
        found = float(solver.getSolution().col_value[column])
    else:
        found = -sign * float("inf")
    solver.changeColCost(column, 0.0)
    return found
