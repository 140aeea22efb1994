"""The published tables as a workbook for people; it holds nothing else, not even when it was made."""

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from caseapp.statistics.axis import TOTAL
from caseapp.statistics.plan import Method
from caseapp.statistics.protect import Cell, Protected, Status, Table
from caseapp.statistics.words import without_formula
