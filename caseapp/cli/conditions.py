"""What `case list --where` understands."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from types import MappingProxyType

from caseapp.domain.ages import BAND_LABELS
from caseapp.domain.codes import places
from caseapp.domain.errors import KnownError
from caseapp.storage.case_filter import CaseFilter
from caseapp.text import mark

_UNKNOWN = mark(
    "Commands",
    "A condition is not understood. Use open, closed, waiting, mine, country=CC, stage=child, stage=adult,"
    " stage=unknown or due-before=DATE.",
)
_Narrow = Callable[[CaseFilter, str], CaseFilter]


def filter_of(conditions: Iterable[str], me: str) -> CaseFilter:
    """The filter that all these conditions make together; `me` is the worker who asks."""
    wanted = CaseFilter()
    for condition in conditions:
        name, _, value = condition.partition("=")
        if name == "mine" and not value:
            wanted = replace(wanted, responsible=me)
            continue
        narrow = _VALUED.get(name) if value else _ALONE.get(name)
        if narrow is None:
            raise KnownError(_UNKNOWN)
        try:
            wanted = narrow(wanted, value)
        except ValueError:
            raise KnownError(_UNKNOWN) from None
    return wanted


def _country(wanted: CaseFilter, code: str) -> CaseFilter:
    if code.upper() not in places.COUNTRY:
        raise ValueError
    return replace(wanted, country=code.upper())


def _stage(wanted: CaseFilter, stage: str) -> CaseFilter:
    if stage not in BAND_LABELS:
        raise ValueError
    return replace(wanted, stage=stage)


def _due_before(wanted: CaseFilter, day: str) -> CaseFilter:
    moment = datetime.combine(date.fromisoformat(day), time()).astimezone(UTC)
    return replace(wanted, due_before=moment.isoformat(timespec="milliseconds"))


_ALONE: Mapping[str, _Narrow] = MappingProxyType(
    {
        "open": lambda wanted, _: replace(wanted, is_open=True),
        "closed": lambda wanted, _: replace(wanted, is_open=False),
        "waiting": lambda wanted, _: replace(wanted, is_waiting=True),
    }
)
_VALUED: Mapping[str, _Narrow] = MappingProxyType(
    {"country": _country, "stage": _stage, "due-before": _due_before}
)
