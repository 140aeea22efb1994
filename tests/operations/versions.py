"""Older and newer versions of the Thai procedure, made up for tests."""

import json
from pathlib import Path

from caseapp.operations.desk import Desk
from caseapp.paths import RESOURCES
from caseapp.procedures.pack import Pack
from caseapp.procedures.reading import read_pack

THAI = RESOURCES / "procedures" / "th.yaml"
NEWER_DAY, OLDER_DAY = "2027-01-05", "2020-01-05"
_DEADLINE = "    deadline: PT24H\n    deadline_source: th-s29-study\n    starts_from: taken_into_custody\n"


def newer_file(folder: Path, name: str = "th.yaml", *, day: str = NEWER_DAY, hours: int = 12) -> Path:
    """A pack reviewed later, in which the first protection lasts fewer hours."""
    text = THAI.read_text("utf-8")
    assert text.count(_DEADLINE) == 1
    text = text.replace(_DEADLINE, _DEADLINE.replace("PT24H", f"PT{hours}H"))
    lines = [
        f"last_reviewed: '{day}'" if line.startswith("last_reviewed:") else line for line in text.splitlines()
    ]
    path = folder / name
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def older_pack() -> Pack:
    """The shipped pack as it might have been years ago: with one step less and another deadline."""
    content = json.loads(read_pack(THAI).to_json())
    content["last_reviewed"] = OLDER_DAY
    for phase in content["phases"]:
        phase["steps"] = [step for step in phase["steps"] if step["id"] != "th-re-4"]
        for step in phase["steps"]:
            if step["id"] == "th-id-3":
                step["deadline"] = "PT48H"
    return Pack.from_json(json.dumps(content))


def put_behind(desk: Desk, case_id: str) -> Pack:
    """Makes a case follow the older version, as one that began years ago does."""
    old = older_pack()
    with desk.vault.write() as vault:
        vault.keep_pack(old.version, old.country.code, old.to_json())
        case = vault.get(case_id).record
        vault.change(case_id, case.model_copy(update={"pack_version": old.version}))
        vault.note("change_record", case_id, "case")
    return old
