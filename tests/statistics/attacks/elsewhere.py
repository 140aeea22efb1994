"""Records in a shape of their own: other columns, one with groups, and answers that nearly all give."""

import csv
from pathlib import Path

import numpy as np
import yaml

VESSEL = ("trawler", "purse seiner", "long-liner", "carrier")
PORT = {
    "North": ("Aru", "Bitung", "Ternate"),
    "South": ("Benoa", "Kupang"),
    "Abroad": ("Songkhla", "Ranong", "Port Klang"),
}
PAPERS = ("kept by the captain", "own", "none")
DEBT = ("none", "below 500", "500 to 2000", "above 2000")
_PORTS = tuple(port for ports in PORT.values() for port in ports)


def write_records(path: Path, number: int, seed: int) -> None:
    """A file of made-up crews: most on one kind of vessel, a few ports with nearly all of them."""
    chance = np.random.default_rng(seed)
    port = np.minimum(chance.geometric(0.45, number) - 1, len(_PORTS) - 1)
    vessel = np.where(chance.random(number) < 0.86, 0, chance.integers(0, len(VESSEL), number))
    # Papers and debt go with the port, so that some combinations hardly ever occur.
    papers = np.where(chance.random(number) < 0.9, (port + vessel) % 3, chance.integers(0, 3, number))
    debt = np.minimum(chance.poisson(0.4 + 0.3 * papers), len(DEBT) - 1)
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["crew id", "port of landing", "vessel", "papers", "debt (USD)", "remark"])
        for line in range(number):
            answers = (_PORTS[port[line]], VESSEL[vessel[line]], PAPERS[papers[line]], DEBT[debt[line]])
            writer.writerow([f"made-up {line}", *answers, "nothing"])


def write_plan(path: Path, method: str, tables: list[list[str]]) -> None:
    """A plan for these records, with the ports in groups."""
    parents = {port: group for group, ports in PORT.items() for port in ports}
    codes = {"vessel": VESSEL, "papers": PAPERS, "debt (USD)": DEBT}
    columns = [{"name": "port of landing", "order": list(_PORTS), "parents": parents}]
    columns += [{"name": name, "order": list(order)} for name, order in codes.items()]
    plan = {"title": "Made-up crews", "period": "2024", "columns": columns, "tables": tables}
    path.write_text(yaml.safe_dump({**plan, "method": method, "person": "crew id"}, sort_keys=False))
