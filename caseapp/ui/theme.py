"""The look: every colour and size of the windows as tokens, and the one style sheet made from them."""

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from string import Template

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from caseapp.paths import RESOURCES
from caseapp.ui.colours import CONTRAST, DARK, LIGHT, Colours
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


COLOURS = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}

_WORN = "look_worn"  # the property of the program that tells which look it wears


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


def apply(look: Look, app: QApplication) -> None:
    """Dresses the whole program: style, palette, font, direction of layout aside, and style sheet.

    One that wears this look already is left as it is: every widget there is would be measured anew.
    """
    sheet, worn = style_sheet(look), repr(look)
    if app.property(_WORN) == worn and app.styleSheet() == sheet:
        return
    load_fonts()
    QDir.setSearchPaths("theme", [str(RESOURCES / "theme")])
    app.setStyle("Fusion")
    app.setPalette(palette(look.colours))
    app.setFont(body_font(look.language, look.points(BODY)))
    app.setStyleSheet(sheet)
    app.setProperty(_WORN, worn)


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
        "chip_pad": f"{look.px(2.5)}px",
        "chip_pad_2": f"{look.px(2.5) - 1}px",
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
