"""The packing plan as the packer reads it, without packing anything."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PyInstaller.building.utils import format_binaries_and_datas

HOME = Path(__file__).parents[2]
SPEC = HOME / "build_installer.spec"


@dataclass
class Analysis:
    """Takes what the plan asks for; finds nothing by itself."""

    scripts: list[str]
    pathex: list[str]
    datas: list[tuple[str, str]]
    hiddenimports: list[str]
    excludes: list[str]
    noarchive: bool
    binaries: list[tuple[str, str, str]] = field(default_factory=list)
    pure: list[tuple[str, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.asked = list(self.datas)
        # Refuses what names no file, as the packer would.
        found = format_binaries_and_datas(self.datas, workingdir=str(HOME))
        self.datas = [(name, source, "DATA") for name, source in found]


@cache
def plan() -> dict[str, object]:
    """Every name of the plan, after it was read."""
    names: dict[str, object] = {
        "SPECPATH": str(HOME),
        "Analysis": Analysis,
        "PYZ": list,
        "EXE": lambda *parts, **options: options["name"],
        "COLLECT": lambda *parts, **options: options["name"],
    }
    exec(compile(SPEC.read_text("utf-8"), SPEC.name, "exec"), names)
    return names


def analysis() -> Analysis:
    """What is to be packed."""
    found = plan()["analysis"]
    assert isinstance(found, Analysis)
    return found
