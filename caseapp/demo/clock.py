"""A clock that can be set, so that a made-up past is entered on the days it is said to have happened."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass
class MovingClock:
    """Gives the moment it was set to, until it is set to another."""

    moment: datetime

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, time: timedelta) -> None:
        """Moves on by so much."""
        self.moment += time
