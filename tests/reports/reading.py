"""What a reader of a PDF finds in it."""

import re
import subprocess
import unicodedata

from tests.reports.anyscript.pages import without_spaces

_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)</word>')


def raw_text(pdf: bytes) -> str:
    """The text in the order it was put on the page, without spaces and marks nobody sees."""
    return without_spaces(_pdftotext(pdf, "-raw"))


def lines(pdf: bytes) -> str:
    """The text as a person sees it, sheet by sheet."""
    return _pdftotext(pdf, "-layout")


def sheets(pdf: bytes) -> list[str]:
    """The text of each sheet."""
    return lines(pdf).split("\f")[:-1]


def reach(pdf: bytes, word: str) -> tuple[float, float]:
    """How far from the left edge a word begins and ends, where it is first found."""
    for x_min, _, x_max, _, found in _WORD.findall(_pdftotext(pdf, "-bbox")):
        if word in unicodedata.normalize("NFC", found):
            return float(x_min), float(x_max)
    raise AssertionError("the word is not on the page")


def properties(pdf: bytes) -> dict[str, str]:
    """What the file says about itself."""
    done = subprocess.run(["pdfinfo", "-rawdates", "-"], input=pdf, capture_output=True, check=True)
    pairs = (line.partition(":") for line in done.stdout.decode().splitlines())
    return {name: value.strip() for name, _, value in pairs}


def _pdftotext(pdf: bytes, how: str) -> str:
    done = subprocess.run(["pdftotext", how, "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()
