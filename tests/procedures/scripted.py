"""Three people under every country's procedure, worked out a second time from the plain files.

Nothing here uses the program: the files are read with PyYAML, and time is counted with dateutil. Run
`python -m tests.procedures.scripted` after a pack was changed on purpose; the difference in
`scripted_cases.csv` shows what that change means for three people.
"""

import csv
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml
from dateutil.relativedelta import relativedelta

TABLE = Path(__file__).with_name("scripted_cases.csv")
PACKS = Path(__file__).parents[2] / "resources" / "procedures"
HEAD = ("country", "person", "step", "deadline", "status", "source", "deadline_source")
ZONE = ZoneInfo("Asia/Bangkok")
OPENED = datetime(2026, 1, 30, 10, 30, tzinfo=ZONE)  # a month later is no 30 February
_FACTS = (
    "adult", "child", "female", "male", "national", "foreign", "returnee", "asylum_seeker", "stateless",
    "forced_labour", "sexual_exploitation", "at_sea", "accused", "smuggled", "unaccompanied", "identified",
    "not_identified",
)  # fmt: skip
_TRUE_OF = {
    "adult foreign woman": "adult female foreign sexual_exploitation identified",
    "national child": "child female national forced_labour unaccompanied identified",
    "man from a fishing vessel": "adult male foreign forced_labour at_sea accused identified",
}
PEOPLE = {person: {fact: fact in true.split() for fact in _FACTS} for person, true in _TRUE_OF.items()}
_UNITS = {"Y": "years", "M": "months", "D": "days"}


def happened(events: list[str]) -> dict[str, datetime]:
    """Every event of a case, each a day and an hour after the one before it."""
    return {event: OPENED + timedelta(days=number, hours=number) for number, event in enumerate(events)}


def rows(events: list[str]) -> Iterator[tuple[str, ...]]:
    """The table: each step that a person is asked for, with the moment it is due in UTC."""
    moments = happened(events)
    for path in sorted(PACKS.glob("*.yaml")):
        pack = yaml.safe_load(path.read_text("utf-8"))
        for person, facts in PEOPLE.items():
            for phase in pack["phases"]:
                for step in phase["steps"]:
                    if _concerns(step["applies_to"], facts):
                        yield (
                            pack["country"]["code"], person, step["id"], _due(step, moments), step["status"],
                            step["source"] or "", step["deadline_source"] or "",
                        )  # fmt: skip


def _concerns(written: str | list[str], facts: dict[str, bool]) -> bool:
    known = {**facts, "all": True}
    if isinstance(written, list):
        return any(known[name] for name in written)
    # The packs of this project, and none from outside.
    return bool(eval(written, {"__builtins__": {}}, known))


def _due(step: dict, moments: dict[str, datetime]) -> str:
    if step["deadline"] is None:
        return ""
    start = moments[step.get("starts_from", "case_opened")]
    assert not step.get("working_days"), "count them here too"
    hours = re.fullmatch(r"PT(\d+)[HS]", step["deadline"])
    if hours:
        due = start.astimezone(UTC) + timedelta(hours=int(hours[1]))
    else:
        amount, unit = re.fullmatch(r"P(\d+)([YMD])", step["deadline"]).groups()
        due = (start + relativedelta(**{_UNITS[unit]: int(amount)})).astimezone(UTC)
    return due.isoformat()


def read() -> list[tuple[str, ...]]:
    """The table as it is kept."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        head, *found = (tuple(row) for row in csv.reader(file))
    assert head == HEAD
    return found


if __name__ == "__main__":
    from caseapp.procedures.start_events import StartEvent  # only their names

    with TABLE.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEAD, *rows([event.value for event in StartEvent])])
