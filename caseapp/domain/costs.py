"""What the services of a case come to, by currency and by who pays."""

from collections.abc import Iterable
from dataclasses import dataclass

from caseapp.domain.records.service_given import ServiceGiven


@dataclass(frozen=True)
class Total:
    """The services with a cost in one currency that one body pays for: how many, and what they cost."""

    currency: str
    payer: str | None
    count: int
    cost: int


def totals(services: Iterable[ServiceGiven]) -> tuple[Total, ...]:
    """The totals in the order of currencies and payers; a service without a cost is in none."""
    sums: dict[tuple[str, str], list[int]] = {}
    for service in services:
        if service.cost is not None:
            currency = (service.currency or "").strip().upper()
            sums.setdefault((currency, service.payer or ""), []).append(service.cost)
    return tuple(
        Total(currency, payer or None, len(costs), sum(costs))
        for (currency, payer), costs in sorted(sums.items())
    )
