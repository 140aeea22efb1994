"""Numbers made coarse: bands with both ends inside, and an open one above them."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Bands:
    """Bands without a gap, such as 0-8 and 9-17, and from where the open band begins."""

    closed: tuple[tuple[int, int], ...]
    open_from: int

    def __iter__(self) -> Iterator[str]:
        """The names of all bands, from the lowest up, such as `9-17` and `48+`."""
        yield from (f"{low}-{high}" for low, high in self.closed)
        yield f"{self.open_from}+"

    def of(self, number: int) -> str:
        """The band of a number; what is below the lowest band falls in it."""
        found = next((f"{low}-{high}" for low, high in self.closed if number <= high), None)
        return found or f"{self.open_from}+"

    def of_range(self, least: int, most: int) -> str | None:
        """The one band that both ends of a range fall in, or None."""
        band = self.of(least)
        return band if self.of(most) == band else None
