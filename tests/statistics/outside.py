"""What the tests of the checks share: a release of ours to tamper with, and what an outsider learns."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import sha256
from itertools import combinations
from pathlib import Path

from caseapp.statistics.checking import Finding, check_release
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.protect import protect
from caseapp.statistics.release import release_files, write_files
from tests.statistics import made_up

NAMES = ("gender", "age", "sexual")
TABLES = [*combinations(NAMES, 2), ("gender",)]
BY_AGE = "tables/001_gender_age.csv"
BY_GENDER = "tables/004_gender.csv"


@cache
def our_release() -> Mapping[str, bytes]:
    """The files of a small release of ours."""
    plan = made_up.plan(TABLES, method="suppress")
    return release_files(protect(Microdata.from_columns(made_up.columns(600, NAMES)), plan))


def tampered(folder: Path, files: Mapping[str, bytes] | None = None, **settings: object) -> Path:
    """Our release with other files beside or in place of its own, and a manifest that lists them all."""
    ours = our_release()
    manifest = json.loads(ours["manifest.json"]) | settings
    others = {name: data for name, data in ours.items() if name != "manifest.json"} | dict(files or {})
    manifest["files"] = {name: sha256(data).hexdigest() for name, data in others.items()}
    return write_files({**others, "manifest.json": json.dumps(manifest).encode()}, folder)


def set_manifest(folder: Path, **settings: object) -> Path:
    """The folder with other settings in its manifest."""
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | settings), "utf-8")
    return folder


def found(folder: Path, attack: str, **more: object) -> list[Finding]:
    """What one attack finds."""
    return [finding for finding in check_release(folder, **more).findings if finding.attack == attack]


def words(findings: Sequence[Finding]) -> set[str]:
    """What the findings say."""
    return {str(finding.text) for finding in findings}
