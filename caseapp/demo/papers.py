"""Made-up papers: pictures of forms that say in large letters that they are specimens of nobody."""

from dataclasses import dataclass
from functools import cache
from io import BytesIO

from caseapp import paths

_FONT = "NotoSans_700Bold.ttf"
_INK, _PAPER, _LINE = (40, 52, 64), (252, 250, 244), (206, 200, 188)
_MARGIN, _HEADING, _TEXT = 60, 44, 26
_STAMP = "SPECIMEN: MADE UP"


@dataclass(frozen=True)
class Paper:
    """A paper by its type among the documents, its size in dots and what stands on it."""

    type: str
    size: tuple[int, int]
    title: str
    lines: tuple[str, ...]


PAPERS = (
    Paper(
        "identity_card",
        (860, 540),
        "Identity card",
        ("Name: Nobody Namuna", "Born: 1 January 2001", "Issued in Exampleton", "Number: 000-000-000"),
    ),
    Paper(
        "contract",
        (860, 1180),
        "Contract of employment",
        ("Work: deck hand", "Pay: at the end of the season", "Papers are kept by the agent.", "Signed: X"),
    ),
    Paper(
        "medical_report",
        (860, 1180),
        "Clinic of Exampleton",
        ("Seen: one visit", "Findings: a strained back, little sleep", "Advice: rest, come again in a week"),
    ),
)


@cache
def drawn(paper: Paper) -> bytes:
    """The paper as a PNG picture; the same bytes each time."""
    from PIL import Image, ImageDraw, ImageFont  # slow to load, and only the made-up world draws

    picture = Image.new("RGB", paper.size, _PAPER)
    pen = ImageDraw.Draw(picture)
    heading, text = (
        ImageFont.truetype(paths.RESOURCES / "fonts" / _FONT, size) for size in (_HEADING, _TEXT)
    )
    width, height = paper.size
    pen.rectangle((20, 20, width - 20, height - 20), outline=_LINE, width=4)
    pen.text((_MARGIN, _MARGIN), paper.title, font=heading, fill=_INK)
    for number, line in enumerate(paper.lines, start=2):
        below = _MARGIN + number * 2 * _TEXT
        pen.text((_MARGIN, below), line, font=text, fill=_INK)
        pen.line((_MARGIN, below + 40, width - _MARGIN, below + 40), fill=_LINE, width=2)
    pen.text((_MARGIN, height - _MARGIN - _HEADING), _STAMP, font=heading, fill=_LINE)
    target = BytesIO()
    picture.save(target, "PNG")
    return target.getvalue()
