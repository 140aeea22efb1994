"""What a workbook says beside the figures it is published for."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

import openpyxl
from defusedxml import ElementTree
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from caseapp.text import Text, mark

_LARGEST = 200_000_000
_EARLIEST = 1980
_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
# All that a plain workbook is made of; comments, pictures, caches, links and macros are other parts.
_PLAIN_PART = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(app|core)\.xml|xl/(workbook|styles|sharedStrings)\.xml"
    r"|xl/theme/theme\d*\.xml|xl/worksheets/sheet\d+\.xml|xl/_rels/workbook\.xml\.rels"
)
_NAMING = frozenset({"Company", "Manager", "HyperlinkBase"})

_UNREADABLE = mark("Figures", "This workbook cannot be opened, so nobody can say what is in it.")
_AUTHOR = mark("Figures", "The workbook says who made it, or when.")
_TIMES = mark("Figures", "The workbook says when its parts were written.")
_PARTS = mark(
    "Figures", "The workbook has comments, pictures, links, macros or stored data beside its sheets."
)
_HIDDEN = mark("Figures", "The workbook has hidden sheets, rows or columns.")
_FORMULAS = mark("Figures", "The workbook has named places or formulas.")
_OTHER_NUMBERS = mark("Figures", "The workbook shows numbers that the tables do not publish.")


def traces_in_workbook(data: bytes, published: AbstractSet[int]) -> Iterator[Text]:
    """What a workbook says beside the published numbers."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                yield _UNREADABLE
                return
            found = list(_in_archive(archive))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data))
        found += _in_book(book, published)
    # A file made to harm can fail in any way, and each means the same: nobody can say what is in it.
    except Exception:  # noqa: BLE001
        yield _UNREADABLE
        return
    yield from found


def _in_archive(archive: zipfile.ZipFile) -> Iterator[Text]:
    names = archive.namelist()
    if any(entry.date_time[0] > _EARLIEST for entry in archive.infolist()):
        yield _TIMES
    if not all(map(_PLAIN_PART.fullmatch, names)):
        yield _PARTS
    core = ElementTree.fromstring(archive.read(_CORE)) if _CORE in names else ()
    app = ElementTree.fromstring(archive.read(_APP)) if _APP in names else ()
    told = [*core, *(each for each in app if each.tag.rpartition("}")[2] in _NAMING)]
    if any((each.text or "").strip() for each in told):
        yield _AUTHOR


def _in_book(book: Workbook, published: AbstractSet[int]) -> Iterator[Text]:
    sheets = [sheet for sheet in book.worksheets if isinstance(sheet, Worksheet)]
    if any(sheet.sheet_state != "visible" or _hides_some(sheet) for sheet in sheets):
        yield _HIDDEN
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row]
    if (
        book.defined_names
        or any(sheet.defined_names for sheet in sheets)
        or any(c.data_type == "f" for c in cells)
    ):
        yield _FORMULAS
    if any(isinstance(cell.value, int | float) and cell.value not in published for cell in cells):
        yield _OTHER_NUMBERS


def _hides_some(sheet: Worksheet) -> bool:
    return any(each.hidden for each in (*sheet.row_dimensions.values(), *sheet.column_dimensions.values()))
