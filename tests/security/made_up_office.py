"""A made-up office's costs, words and people for the tests of keys and rights."""

from datetime import UTC, datetime

from caseapp.security.cost import Cost, CostPolicy

CHEAP = CostPolicy(new=Cost(8, 1, 1), floor=Cost(8, 1, 1))
PASSPHRASE = "a violet kettle under nine lanterns"
OTHER = "seven copper drums beside a canal"
NOW = datetime(2026, 3, 14, 9, 0, tzinfo=UTC)
