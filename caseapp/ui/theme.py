"""The look: every colour and size of the windows as tokens, and the one style sheet made from them."""

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from string import Template

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from caseapp.paths import RESOURCES
from caseapp.ui.fonts import body_font, load_fonts, tallest_line

UNIT = 8  # px: everything stands on this grid
BODY, CAPTION, SECTION, TITLE = 10.5, 9.0, 13.0, 18.0  # pt
TEXT_SCALES = (100, 110, 125, 150, 175, 200)  # per cent


class ThemeName(StrEnum):
    """The themes a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a mark, chip or notice means; colour only ever repeats what words and icon say."""

    PLAIN = "plain"
    INFO = "info"
    SOON = "soon"
    OVERDUE = "overdue"
    DONE = "done"
    TRAINING = "training"


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


_LIGHT = Colours(
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
_DARK = Colours(
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
_CONTRAST = Colours(
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
COLOURS = {ThemeName.LIGHT: _LIGHT, ThemeName.DARK: _DARK, ThemeName.CONTRAST: _CONTRAST}

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


@dataclass(frozen=True)
class Look:
    """How the windows look for one person: theme, size of text, touch, and the language's script."""

    theme: ThemeName = ThemeName.LIGHT
    text_scale: int = 100
    touch: bool = False
    training: bool = False
    language: str = "en"

    @property
    def colours(self) -> Colours:
        return COLOURS[self.theme]

    def points(self, size: float) -> float:
        """A size of type, scaled as the person asked."""
        return round(size * self.text_scale / 100, 1)

    def px(self, units: float) -> int:
        """A length on the grid in pixels; lengths around text grow with it."""
        return round(units * UNIT * self.text_scale / 100)

    @property
    def control_height(self) -> int:
        """The height of a field or button: 36 px, never under 44 for touch, and enough for tall scripts."""
        least = 44 if self.touch else 36
        return max(round(least * self.text_scale / 100), self.line_height + UNIT)

    @property
    def row_height(self) -> int:
        """The height of a row in a list."""
        return self.control_height

    @property
    def line_height(self) -> int:
        """The height of a line of text in the script of the language, in pixels."""
        return tallest_line(self.language, self.points(BODY))

    @property
    def icon_size(self) -> int:
        return max(16, round(18 * self.text_scale / 100))

    def colour(self, name: str) -> QColor:
        """A colour by the name of its token, or a tone by its own."""
        plain = {Tone.PLAIN: "quiet", Tone.INFO: "primary", Tone.TRAINING: "training_text"}
        return QColor(getattr(self.colours, plain.get(Tone(name), name) if name in set(Tone) else name))

    def with_(self, **changes: object) -> "Look":
        """The same look with some choices changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


def contrast(front: str, back: str) -> float:
    """The contrast of two colours as WCAG measures it, 1 to 21."""
    lighter, darker = sorted((_luminance(QColor(front)), _luminance(QColor(back))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def apply(look: Look, app: QApplication) -> None:
    """Dresses the whole program: style, palette, font, direction of layout aside, and style sheet."""
    load_fonts()
    QDir.setSearchPaths("theme", [str(RESOURCES / "theme")])
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(look.colours))
    app.setFont(body_font(look.language, look.points(BODY)))
    app.setStyleSheet(style_sheet(look))


def style_sheet(look: Look) -> str:
    """The one style sheet, its tokens filled in."""
    template = Template((RESOURCES / "theme" / "caseapp.qss").read_text("utf-8"))
    height = look.control_height
    sizes = {
        "body": f"{look.points(BODY)}pt",
        "caption": f"{look.points(CAPTION)}pt",
        "section": f"{look.points(SECTION)}pt",
        "title": f"{look.points(TITLE)}pt",
        # Qt adds the border to the least height, so each width of border has its own.
        "control": f"{height - 2}px",
        "control_focus": f"{height - 4}px",
        "chip": f"{max(height - 4, 32) - 2}px",
        "chip_2": f"{max(height - 4, 32) - 4}px",
        "mark": f"{max(18, round(18 * look.text_scale / 100))}px",
        "mark_half": f"{max(18, round(18 * look.text_scale / 100)) // 2}px",
        "half": f"{look.px(0.5)}px",
        "one": f"{look.px(1)}px",
        "two": f"{look.px(2)}px",
        "three": f"{look.px(3)}px",
        "theme": look.theme.value,
    }
    # Soft surfaces need no border where they can be told from the page; in high contrast they cannot.
    is_contrast = look.theme is ThemeName.CONTRAST
    for tone in ("info", "soon", "overdue", "done", "training"):
        strong = {"info": "primary", "training": "training_text"}.get(tone, tone)
        sizes[f"{tone}_edge"] = getattr(look.colours, strong if is_contrast else f"{tone}_soft")
    return template.substitute(asdict(look.colours), **sizes)


def palette(colours: Colours) -> QPalette:
    """The same colours as a palette, for what the style draws without the sheet."""
    made = QPalette()
    role = QPalette.ColorRole
    by_role = {
        role.Window: colours.ground,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.ground,
        role.Text: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.Highlight: colours.primary,
        role.HighlightedText: colours.on_primary,
        role.Accent: colours.primary,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Link: colours.primary,
        role.Light: colours.surface,
        role.Midlight: colours.hover,
        role.Mid: colours.line,
        role.Dark: colours.edge,
        role.Shadow: colours.edge,
    }
    for each, colour in by_role.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.quiet))
    return made


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet looks at, and lets the sheet look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
