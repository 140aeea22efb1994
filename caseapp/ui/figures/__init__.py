"""Parts of the figures page: charts and how they are drawn, the risk, what waits, the ledger."""
