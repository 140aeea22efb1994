"""What all printing has in common: the languages, the number of a print, the way into a file."""

import secrets
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from caseapp import paths
from caseapp.domain.codes import places
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Person
from caseapp.operations.desk import Desk
from caseapp.reports.case_content import Sheet
from caseapp.security.rights import Right
from caseapp.security.safe_files import write_whole
from caseapp.storage.stored import single
from caseapp.text import Catalogue, languages_in, mark, read_catalogue

FILE_NAME = "pages.pdf"  # a name that says nothing of whom the pages are about
_NO_SUCH_LANGUAGE = mark("Errors", "Nothing is printed in this language. Choose another one.")


@dataclass(frozen=True)
class PrintedPdf:
    """A finished print. Not complete: some characters had no font and stand as boxes on the sheets."""

    content: bytes = field(repr=False)
    print_id: str
    sheets: int
    is_complete: bool


class _Drawn(Protocol):
    @property
    def content(self) -> bytes: ...
    @property
    def sheets(self) -> int: ...
    @property
    def missing(self) -> tuple[str, ...]: ...


def print_languages() -> tuple[str, ...]:
    """The languages pages can be printed in, the source language first."""
    return languages_in(paths.TRANSLATIONS)


def persons_language(desk: Desk, case_id: str) -> str | None:
    """The first of the person's languages that pages can be printed in."""
    desk.require(Right.OPEN_CASE)
    person = single(desk.vault.of_case(case_id), Person)
    if person is None:
        return None
    spoken = filter(None, (person.main_language, person.second_language))
    known = (places.LANGUAGE.keys.get(code, code) for code in spoken)
    return next((code for code in known if code in print_languages()), None)


def catalogue_of(language: str) -> Catalogue:
    """The words of a language that is printed; KnownError for any other."""
    if language not in print_languages():
        raise KnownError(_NO_SUCH_LANGUAGE)
    return read_catalogue(paths.TRANSLATIONS, language)


def new_print_id() -> str:
    """A number for one print, which is on its sheets and in the journal."""
    return secrets.token_hex(4)


def sheet_of(desk: Desk, case: Case | None, print_id: str, day: date | None = None) -> Sheet:
    """What every page of a print bears."""
    return Sheet(
        case_code=case.code if case is not None else "",
        day=day or desk.today(),
        office=desk.vault.meta("office") or "",
        worker=desk.worker.display_name,
        is_training=desk.is_training,
        print_id=print_id,
    )


def printed(drawn: _Drawn, print_id: str) -> PrintedPdf:
    """What was drawn, with its number."""
    return PrintedPdf(drawn.content, print_id, drawn.sheets, not drawn.missing)


def write_print(desk: Desk, untrusted_path: Path, pdf: PrintedPdf) -> None:
    """Puts a finished print into a file for the worker alone."""
    desk.require(Right.PRINT_LETTER)
    write_whole(untrusted_path, pdf.content)
