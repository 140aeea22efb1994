"""Workbooks that fool no program that opens them, and say nothing of who made them and when."""

import io
import zipfile

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.workbook.child import INVALID_TITLE_REGEX
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from caseapp.domain.plain_words import without_formula

_NEVER_CHANGES = (1980, 1, 1, 0, 0, 0)
_CORE = "docProps/core.xml"
_NO_PROPERTIES = (
    b'<?xml version="1.0" encoding="UTF-8"?>'
    b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)
_LONGEST_NAME = 31


def sheet_name(words: str) -> str:
    """The words as far as a workbook takes them for the name of a sheet."""
    return INVALID_TITLE_REGEX.sub(" ", words).strip()[:_LONGEST_NAME]


def put_words(sheet: Worksheet, row: int, column: int, words: str) -> None:
    """Puts words into a cell, never a formula."""
    cell = sheet.cell(row, column, without_formula(words))
    cell.data_type = "s"


def bytes_without_traces(book: Workbook) -> bytes:
    """The workbook's bytes, written in memory, without author, times and order of writing."""
    book.properties = DocumentProperties(creator=None)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        _InMemory(book, archive).save()
    clean = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(clean, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            entry = zipfile.ZipInfo(name, _NEVER_CHANGES)
            entry.compress_type = zipfile.ZIP_DEFLATED
            # The same on every system: who wrote it is a trace, too.
            entry.create_system = 3
            target.writestr(entry, _NO_PROPERTIES if name == _CORE else source.read(name))
    return clean.getvalue()


class _InMemory(ExcelWriter):
    """Writes each sheet in memory; the library itself would put it into a temporary file."""

    def write_worksheet(self, ws: Worksheet) -> None:
        """Write one sheet into the archive."""
        out = io.BytesIO()
        writer = WorksheetWriter(ws, out)
        writer.write()
        # The library's own description of itself leaves these out.
        ws._rels = writer._rels  # type: ignore[attr-defined]
        self._archive.writestr(ws.path[1:], out.getvalue())  # type: ignore[attr-defined]
        self.manifest.append(ws)
