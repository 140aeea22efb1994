"""The fonts, read once."""

import pytest

from caseapp.reports.anyscript.fonts import FontSet, noto_fonts


@pytest.fixture(scope="session")
def fonts() -> FontSet:
    """The program's own fonts."""
    return noto_fonts()
