"""Made-up sentences in each script of the region; checked against other programs, not translated for use."""

import json
from dataclasses import dataclass
from pathlib import Path

from caseapp.reports.anyscript.style import Style


@dataclass(frozen=True)
class Sample:
    """A sentence, and how it is set."""

    name: str
    language: str
    is_rtl: bool
    text: str
    families: tuple[str, ...] = ()

    def style(self, size: float = 12, space_after: float = 0) -> Style:
        """The style that its language asks for."""
        return Style(
            size=size,
            leading=1.5 * size,
            language=self.language,
            families=tuple(self.families),
            space_after=space_after,
        )


SAMPLES = [
    Sample(**row) for row in json.loads(Path(__file__).with_name("samples.json").read_text(encoding="utf-8"))
]
NAMES = [sample.name for sample in SAMPLES]


def sample(name: str) -> Sample:
    """The sample of this name."""
    return SAMPLES[NAMES.index(name)]
