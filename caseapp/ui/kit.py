"""What every widget is handed: words in the person's language, the look, the icons and the clipboard."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from caseapp.text import Catalogue
from caseapp.ui import theme
from caseapp.ui.icons import Icons
from caseapp.ui.privacy import SecretClipboard, secret_clipboard
from caseapp.ui.theme import Look
from caseapp.ui.translation import CatalogueTranslator, Words, speak


@dataclass(frozen=True)
class Kit:
    """Made once for a language and a look; when either changes, the window is built again with a new one."""

    words: Words
    look: Look
    icons: Icons
    clipboard: SecretClipboard
    translator: CatalogueTranslator


def dress(app: QApplication, catalogue: Catalogue, look: Look) -> Kit:
    """Turns the whole program to a language and a look; doing it again takes the place of what was before."""
    words = Words(catalogue)
    look = look.with_(language=catalogue.language)
    theme.apply(look, app)
    translator = speak(words, app)
    icons = Icons(look, right_to_left=words.is_right_to_left)
    return Kit(words, look, icons, secret_clipboard(app), translator)
