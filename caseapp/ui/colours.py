"""The colours of the windows by what they are for, theme by theme, and the contrast they must keep."""

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Colours:
    """The colours of one theme by what they are for."""

    ground: str
    surface: str
    hover: str
    line: str  # hairlines between things
    edge: str  # borders of controls, which must be seen: 3 to 1 against the surface
    text: str
    quiet: str
    primary: str
    primary_hover: str
    on_primary: str
    info_soft: str
    soon: str
    soon_soft: str
    overdue: str
    overdue_soft: str
    done: str
    done_soft: str
    focus: str
    training: str = "#6B3FA0"
    on_training: str = "#FFFFFF"
    training_text: str = "#6B3FA0"
    training_soft: str = "#F1EAF9"


LIGHT = Colours(
    ground="#F6F7F9",
    surface="#FFFFFF",
    hover="#EEF1F4",
    line="#DCE1E7",
    edge="#7E8A97",
    text="#18212B",
    quiet="#566270",
    primary="#0B6E75",
    primary_hover="#095B61",
    on_primary="#FFFFFF",
    info_soft="#E3F1F2",
    soon="#9A5B00",
    soon_soft="#FCF0DD",
    overdue="#B3261E",
    overdue_soft="#FCE9E7",
    done="#2B7036",
    done_soft="#E6F3E8",
    focus="#0B6E75",
)
DARK = Colours(
    ground="#11161C",
    surface="#1A2129",
    hover="#242D37",
    line="#2C3641",
    edge="#71808F",
    text="#E6EBF1",
    quiet="#A3AFBD",
    primary="#56B8BE",
    primary_hover="#74CBD0",
    on_primary="#0C1A1C",
    info_soft="#17343A",
    soon="#F0B45A",
    soon_soft="#3A2C14",
    overdue="#FF9A92",
    overdue_soft="#42201E",
    done="#7CCB88",
    done_soft="#1B3522",
    focus="#56B8BE",
    training_text="#C9A9F0",
    training_soft="#2C2140",
)
CONTRAST = Colours(
    ground="#000000",
    surface="#000000",
    hover="#1F1F1F",
    line="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    quiet="#FFFFFF",
    primary="#6FE3EA",
    primary_hover="#A5F0F4",
    on_primary="#000000",
    info_soft="#00262A",
    soon="#FFD24A",
    soon_soft="#2A2000",
    overdue="#FFB0A9",
    overdue_soft="#300906",
    done="#8CF09B",
    done_soft="#00240A",
    focus="#FFE600",
    training_text="#D9BEFF",
    training_soft="#1F0F33",
)

# (front, back, least contrast): text needs 4.5, borders and focus rings 3 (WCAG 2.2, 1.4.3 and 1.4.11).
CONTRAST_PAIRS = (
    *(
        (front, back, 4.5)
        for front in ("text", "quiet")
        for back in ("ground", "surface", "hover", "info_soft")
    ),
    ("on_primary", "primary", 4.5),
    ("on_primary", "primary_hover", 4.5),
    ("on_training", "training", 4.5),
    *(
        (f"{tone}{end}", back, 4.5)
        for tone in ("soon", "overdue", "done")
        for end in ("",)
        for back in ("ground", "surface", f"{tone}_soft")
    ),
    *(("text", f"{tone}_soft", 4.5) for tone in ("soon", "overdue", "done", "training")),
    *(("primary", back, 4.5) for back in ("ground", "surface", "hover", "info_soft")),
    *(("training_text", back, 4.5) for back in ("ground", "surface", "training_soft")),
    *((front, back, 3.0) for front in ("edge", "focus") for back in ("ground", "surface")),
)


def contrast(front: str, back: str) -> float:
    """The contrast of two colours as WCAG measures it, 1 to 21."""
    lighter, darker = sorted((_luminance(QColor(front)), _luminance(QColor(back))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
