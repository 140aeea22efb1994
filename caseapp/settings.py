"""A person's settings: never anything about a case; whatever is wrong in the file is ignored."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

THEMES = ("light", "dark", "contrast")
SHORTEST_IDLE, USUAL_IDLE, LONGEST_IDLE = 1, 5, 15  # minutes
SMALLEST_TEXT, LARGEST_TEXT = 100, 200  # per cent
_MOST_BYTES = 64 * 1024


@dataclass(frozen=True)
class Settings:
    """Language and looks, minutes of idleness before the lock, and the user number last typed."""

    language: str = "en"
    theme: str = "light"
    text_scale: int = SMALLEST_TEXT
    is_touch: bool = False
    idle_minutes: int = USUAL_IDLE
    last_number: int = 0

    def within_bounds(self) -> "Settings":
        """The settings with every figure brought into its bounds."""
        return replace(
            self,
            language=self.language if self.language.isascii() and 0 < len(self.language) < 9 else "en",
            theme=self.theme if self.theme in THEMES else THEMES[0],
            text_scale=min(max(self.text_scale, SMALLEST_TEXT), LARGEST_TEXT),
            idle_minutes=min(max(self.idle_minutes, SHORTEST_IDLE), LONGEST_IDLE),
            last_number=self.last_number if 0 <= self.last_number <= 16 else 0,
        )


def read_settings(path: Path) -> Settings:
    """The settings in the file; the usual ones for what is missing, unknown or of the wrong kind."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES).decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    usual = Settings()
    kept = {
        field.name: found[field.name]
        for field in fields(Settings)
        if type(found.get(field.name)) is type(getattr(usual, field.name))
    }
    return replace(usual, **kept).within_bounds()


def as_json(settings: Settings) -> bytes:
    """The settings as they are kept."""
    return json.dumps(asdict(settings.within_bounds()), indent=1).encode()
