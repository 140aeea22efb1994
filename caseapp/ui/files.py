"""Choosing a file without leaving a trace: no list of recent files, no folder remembered between sittings."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from caseapp.ui.privacy import NEUTRAL_NAME

# Qt keeps the folders of its dialog for all programs of a person together, under this name.
_QT, _SECTION = "QtProject", "FileDialog"


def choose_to_open(parent: QWidget, filters: str, then: Callable[[Path], None]) -> QFileDialog:
    """Opens a dialog for a file that is there; `filters` as Qt writes them: "Packages (*.age)"."""
    return _open(parent, filters, then, QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFile)


def choose_many(parent: QWidget, then: Callable[[list[Path]], None]) -> QFileDialog:
    """Opens a dialog for one or more files that are there, of any kind."""
    dialog = _open(parent, "", None, QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    return dialog


def choose_to_save(
    parent: QWidget, filters: str, then: Callable[[Path], None], name: str = ""
) -> QFileDialog:
    """Opens a dialog for a file to write; `name` is offered, and never says whom it is about."""
    dialog = _open(parent, filters, then, QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    return dialog


def choose_folder(parent: QWidget, then: Callable[[Path], None]) -> QFileDialog:
    """Opens a dialog for a folder."""
    dialog = _open(parent, "", then, QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def forget_folders() -> None:
    """Removes what Qt has noted about folders."""
    settings = QSettings(QSettings.Scope.UserScope, _QT)
    settings.remove(_SECTION)
    settings.sync()


def _open(
    parent: QWidget,
    filters: str,
    then: Callable[[Path], None] | None,
    accept: QFileDialog.AcceptMode,
    mode: QFileDialog.FileMode,
) -> QFileDialog:
    dialog = QFileDialog(parent)
    # The system's own dialog would add to its list of recent files.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setWindowTitle(NEUTRAL_NAME)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(accept)
    dialog.setFileMode(mode)
    dialog.setDirectory(str(Path.home()))
    dialog.setHistory([])
    if filters:
        dialog.setNameFilter(filters)
    if then is not None:
        dialog.fileSelected.connect(lambda name: then(Path(name)))
    # Qt writes its notes when the dialog is destroyed, and only after that is there something to remove.
    dialog.destroyed.connect(lambda _=None: forget_folders())
    dialog.open()
    return dialog
