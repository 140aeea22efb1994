"""Systems of equations over counts, and the linear programmes that ask how small or great a count can be."""

from collections.abc import Sequence
from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

from caseapp.domain.errors import KnownError
from caseapp.statistics.errors import FiguresRefused
from caseapp.text import mark

Numbers = NDArray[np.float64]
Places = NDArray[np.int64]
Flags = NDArray[np.bool_]

UNLIMITED = float("inf")
# Where only costs change, the last answer is still allowed, and the primal way goes on from it; where limits
# change, it is still the cheapest, and the dual way does.
_DUAL_SIMPLEX = 1
_PRIMAL_SIMPLEX = 4
# For all that is asked of one programme together.
LONGEST_SECONDS = 120.0
_NO_ANSWER = (
    highspy.HighsModelStatus.kInfeasible,
    highspy.HighsModelStatus.kUnbounded,
    highspy.HighsModelStatus.kUnboundedOrInfeasible,
)


@dataclass(frozen=True, eq=False)
class System:
    """Sparse equations `sum of value times count = 0`, one a row."""

    size: int
    height: int
    rows: Places
    columns: Places
    values: Numbers

    @staticmethod
    def stacked(size: int, blocks: Sequence[tuple[Places, Places]]) -> "System":
        """The system in which, row by row, the parts add up to the whole; a block is (parts, wholes)."""
        rows, columns, values, height = [], [], [], 0
        for parts, wholes in blocks:
            numbers = height + np.arange(len(wholes))
            height += len(wholes)
            rows += [np.repeat(numbers, parts.shape[1]), numbers]
            columns += [parts.ravel(), wholes]
            values += [np.ones(parts.size), -np.ones(len(wholes))]
        if not blocks:
            return System(size, 0, np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))
        return System(size, height, np.concatenate(rows), np.concatenate(columns), np.concatenate(values))

    def joined_to(self, other: "System") -> "System":
        """Both systems' equations over the same counts."""
        return System(
            max(self.size, other.size),
            self.height + other.height,
            np.concatenate([other.rows, self.rows + other.height]),
            np.concatenate([other.columns, self.columns]),
            np.concatenate([other.values, self.values]),
        )

    def totals(self, counts: Numbers) -> Numbers:
        """What each row comes to for some counts; all nothing where they add up."""
        return _sums(self.rows, self.values * counts[self.columns], self.height)

    def among(self, free: Flags, counts: Numbers) -> tuple["System", Numbers]:
        """The system of the free counts alone, and what its rows must come to as the others are known."""
        place = np.cumsum(free) - 1
        known = ~free[self.columns]
        fixed = _sums(self.rows[known], -self.values[known] * counts[self.columns[known]], self.height)
        used, rows = np.unique(self.rows[~known], return_inverse=True)
        columns = place[self.columns[~known]]
        return System(int(free.sum()), len(used), rows, columns, self.values[~known]), fixed[used]


class Programme:
    """A linear programme that is changed a little and solved again, each time from where it stood."""

    def __init__(
        self,
        system: System,
        right: Numbers,
        lower: Numbers,
        upper: Numbers,
        *,
        limits_change: bool = False,
        seconds: float = LONGEST_SECONDS,
    ) -> None:
        # The plain solver: the wrapper around it prints a banner, which would spoil a command's output.
        self._solver = highspy._Highs()  # type: ignore[attr-defined]
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("presolve", "off"),
            ("simplex_strategy", _DUAL_SIMPLEX if limits_change else _PRIMAL_SIMPLEX),
            ("time_limit", seconds),
        ):
            self._solver.setOptionValue(option, value)
        self.size = system.size
        self._solver.passModel(_model(system, right, lower, upper))

    def set_costs(self, places: Places, costs: Numbers) -> None:
        """What one more of each of these counts costs from now on."""
        self._solver.changeColsCost(len(places), places.astype(np.int32), costs.astype(np.float64))

    def set_limits(self, place: int, lower: float, upper: float) -> None:
        """How small and how great one count may be from now on."""
        self._solver.changeColBounds(place, lower, upper)

    def solve(self) -> Numbers | None:
        """The cheapest counts; nothing where there are none or where the cost has no end."""
        self._solver.run()
        status = self._solver.getModelStatus()
        if status in _NO_ANSWER:
            return None
        if status != highspy.HighsModelStatus.kOptimal:
            raise _given_up()
        return np.asarray(self._solver.getSolution().col_value, np.float64)

    def solve_whole(self, gap: float) -> Numbers:
        """Whole counts whose cost is within a share of the cheapest."""
        found = self.find_whole(gap)
        if found is None:
            raise _given_up()
        return found

    def find_whole(self, gap: float) -> Numbers | None:
        """The same; nothing where no whole counts fit."""
        places = np.arange(self.size, dtype=np.int32)
        self._solver.changeColsIntegrality(
            self.size, places, np.full(self.size, highspy.HighsVarType.kInteger)
        )
        self._solver.setOptionValue("presolve", "choose")
        self._solver.setOptionValue("mip_rel_gap", gap)
        self._solver.run()
        if self._solver.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
            return None
        if self._solver.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            raise _given_up()
        return np.rint(np.asarray(self._solver.getSolution().col_value, np.float64))


def _sums(rows: Places, numbers: Numbers, height: int) -> Numbers:
    return np.bincount(rows, numbers, minlength=height).astype(np.float64)


def _given_up() -> KnownError:
    return FiguresRefused(
        mark(
            "Figures", "These tables are too many or too large to be protected together. Choose fewer tables."
        )
    )


def _model(system: System, right: Numbers, lower: Numbers, upper: Numbers) -> highspy.HighsLp:
    order = np.lexsort((system.columns, system.rows))
    starts = np.concatenate([[0], np.cumsum(np.bincount(system.rows, minlength=system.height))])
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = system.size, system.height
    model.col_cost_ = np.zeros(system.size)
    model.col_lower_, model.col_upper_ = lower.astype(np.float64), upper.astype(np.float64)
    model.row_lower_ = model.row_upper_ = right.astype(np.float64)
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = starts.astype(np.int32)
    model.a_matrix_.index_ = system.columns[order].astype(np.int32)
    model.a_matrix_.value_ = system.values[order]
    return model
