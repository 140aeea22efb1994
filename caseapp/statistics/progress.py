"""How far long work has come, and whether somebody stopped it."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

from caseapp.statistics.errors import FiguresStopped
from caseapp.text import mark

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]
_STOPPED = mark("Figures", "This was stopped. Nothing was published.")
_Each = TypeVar("_Each")


class Steps:
    """The steps of some work, told of as they are done; each is a place to stop."""

    def __init__(self, of: int, progress: Progress | None = None, stop: Stop | None = None) -> None:
        self._done, self._of = 0, of
        self._progress, self.stop = progress, stop

    def go_on(self) -> None:
        """One step is done; refused if somebody has stopped the work."""
        self.may_go_on()
        self._done = min(self._done + 1, self._of)
        if self._progress is not None:
            self._progress(self._done, self._of)

    def may_go_on(self) -> None:
        """Refuse to go on if somebody has stopped the work."""
        if self.stop is not None and self.stop():
            raise FiguresStopped(_STOPPED)

    def over(self, things: Collection[_Each]) -> Iterator[_Each]:
        """The things one by one, with a place to stop before each; together they are one step."""
        for thing in things:
            self.may_go_on()
            yield thing
        self.go_on()
