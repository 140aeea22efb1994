"""The look of printed pages: the colours of the windows, a grid of 8 points, the kinds of text."""

from reportlab.lib.pagesizes import A4

from caseapp.reports.anyscript.style import Colour, Style


def colour(code: str) -> Colour:
    """The colour of a code such as `#0B6E75`."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


INK = colour("#18212B")
QUIET = colour("#566270")
LINE = colour("#DCE1E7")
GROUND = colour("#F6F7F9")
PAPER = colour("#FFFFFF")
PRIMARY = colour("#0B6E75")
PALE_PRIMARY = colour("#B5D3D5")
DANGER = colour("#B3261E")
PALE_DANGER = colour("#FBEFEE")
TRAINING = colour("#6B3FA0")
AMBER = colour("#9A5B00")
# Pale enough to read through, dark enough for a copying machine.
PALE_TRAINING = colour("#E6DDF0")

STEP = 8.0
PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 7 * STEP
TOP, BOTTOM = 8.25 * STEP, 7.25 * STEP
BODY_WIDTH = PAGE_WIDTH - 2 * MARGIN
BODY_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
LABEL_WIDTH = 13 * STEP
HAIRLINE = 0.75

TITLE = Style(size=20, leading=26, bold=True, colour=INK)
SUBJECT = Style(size=13, leading=18, colour=PRIMARY, bold=True)
HEADING = Style(size=12, leading=15.5, bold=True, colour=PRIMARY)
PART = Style(size=10, leading=14, bold=True, colour=INK, space_before=6, space_after=1)
BODY = Style(size=10, leading=14.5, colour=INK)
LABEL = Style(size=9, leading=14.5, colour=QUIET)
CAPTION = Style(size=8.5, leading=12, colour=QUIET)
