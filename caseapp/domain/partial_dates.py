"""The days that a date known only in part can mean."""

from datetime import date


def days_of(partial: str) -> tuple[date, date]:
    """The first and the last day that `2024`, `2024-02` or `2024-02-29` can mean."""
    parts = [int(part) for part in partial.split("-")]
    if len(parts) == 3:
        return date(*parts), date(*parts)
    year, month = parts[0], (parts[1] if len(parts) == 2 else None)
    first = date(year, month or 1, 1)
    following = date(year + 1, 1, 1) if month in (None, 12) else date(year, month + 1, 1)
    return first, date.fromordinal(following.toordinal() - 1)


def whole_months(first: date, last: date) -> int:
    """The months that have passed between two days; a month is over on the day of the same number."""
    return max(0, 12 * (last.year - first.year) + last.month - first.month - (last.day < first.day))
