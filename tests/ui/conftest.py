"""A kit for tests: English, light, and any other language and look on demand."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.text import Catalogue
from caseapp.ui.kit import Kit, dress
from caseapp.ui.theme import Look

MakeKit = Callable[..., Kit]
Forms = dict[tuple[str, str], tuple[str, ...]]


@pytest.fixture
def make_kit(qapp: QApplication) -> Iterator[MakeKit]:
    def make(language: str = "en", forms: Forms | None = None, **look: object) -> Kit:
        return dress(qapp, Catalogue(language, forms or {}), Look(**look))

    yield make
    dress(qapp, Catalogue("en"), Look()).clipboard.clear()


@pytest.fixture
def kit(make_kit: MakeKit) -> Kit:
    return make_kit()
