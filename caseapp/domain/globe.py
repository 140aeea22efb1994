"""Places by latitude and longitude."""

from collections.abc import Iterator

from caseapp.domain.record import Fault

_MOST = {"latitude": 90, "longitude": 180}


def not_on_the_globe(latitude: str | None, longitude: str | None) -> Iterator[tuple[str, Fault]]:
    """What is wrong with a place in degrees: pairs of field name and fault."""
    for name, text in (("latitude", latitude), ("longitude", longitude)):
        if text is not None and abs(float(text)) > _MOST[name]:
            yield name, Fault.NUMBER
