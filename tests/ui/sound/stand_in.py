"""A loudspeaker that hears only as much as a test tells it to."""

from collections.abc import Callable
from dataclasses import dataclass, field

from caseapp.ui.sound.reel import Reel


@dataclass
class StandIn:
    """Takes samples from a reel as a real one does: some ahead of what is heard, and none after it stops."""

    rate: int
    ended: Callable[[bool], None]
    ahead: int = 1000
    reel: Reel | None = None
    heard: bytearray = field(default_factory=bytearray)
    taken: bytearray = field(default_factory=bytearray)
    was_stopped: bool = False

    @property
    def waiting(self) -> int:
        return (len(self.taken) - len(self.heard)) // 2

    def start(self, reel: Reel) -> None:
        self.reel = reel
        self._take()

    def stop(self) -> None:
        self.was_stopped = True

    def hear(self, seconds: float) -> None:
        """Lets time go by."""
        assert not self.was_stopped
        wanted = len(self.heard) + round(seconds * self.rate) * 2
        while len(self.heard) < wanted and len(self.heard) < len(self.taken):
            self.heard += self.taken[len(self.heard) : min(wanted, len(self.heard) + 200)]
            self._take()
        if len(self.heard) == len(self.taken):
            self.ended(False)

    def fail(self) -> None:
        """The plug is pulled."""
        self.ended(True)

    def _take(self) -> None:
        assert self.reel is not None
        self.taken += self.reel.read(2 * (self.ahead - self.waiting)).data()


class Speakers:
    """Hands out a loudspeaker each time one is asked for, or none while there is none."""

    def __init__(self) -> None:
        self.made: list[StandIn] = []
        self.are_there = True

    def __call__(self, rate: int, ended: Callable[[bool], None]) -> StandIn | None:
        if not self.are_there:
            return None
        self.made.append(StandIn(rate, ended))
        return self.made[-1]

    @property
    def now(self) -> StandIn:
        """The last one."""
        return self.made[-1]
