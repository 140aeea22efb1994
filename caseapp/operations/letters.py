"""The letter of a referral as a finished PDF, and its way into a file."""

from dataclasses import dataclass, field
from pathlib import Path

from caseapp import paths
from caseapp.domain.errors import KnownError
from caseapp.operations.desk import Desk
from caseapp.operations.referrals import make_letter
from caseapp.security.rights import Right
from caseapp.security.safe_files import write_whole
from caseapp.text import languages_in, mark, read_catalogue

FILE_NAME = "letter.pdf"  # a name that says nothing of whom the letter is about
_NO_SUCH_LANGUAGE = mark("Errors", "There are no letters in this language. Choose another one.")


@dataclass(frozen=True)
class LetterPdf:
    """A finished letter. Not complete: some characters had no font and stand as boxes on the sheets."""

    content: bytes = field(repr=False)
    copy: int
    sheets: int
    is_complete: bool


def letter_languages() -> tuple[str, ...]:
    """The languages a letter can be made in, the source language first."""
    return languages_in(paths.TRANSLATIONS)


def letter_pdf(desk: Desk, case_id: str, referral_id: str, language: str) -> LetterPdf:
    """The letter of a referral in this language; counted and journalled before there is any."""
    desk.require(Right.PRINT_LETTER)
    if language not in letter_languages():
        raise KnownError(_NO_SUCH_LANGUAGE)
    from caseapp.reports.letter import draw_letter  # loads slowly, and only letters need it

    catalogue = read_catalogue(paths.TRANSLATIONS, language)
    letter = make_letter(desk, case_id, referral_id, catalogue)
    drawn = draw_letter(letter, catalogue)
    return LetterPdf(drawn.content, letter.copy, drawn.sheets, not drawn.missing)


def write_letter(desk: Desk, untrusted_path: Path, letter: LetterPdf) -> None:
    """Puts a finished letter into a file for the worker alone."""
    desk.require(Right.PRINT_LETTER)
    write_whole(untrusted_path, letter.content)
