import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from caseapp.ui.files import choose_folder, choose_to_open, choose_to_save


def test_no_folder_is_remembered_after_choosing_files(kit, qtbot, tmp_path):
    settings = tmp_path / "settings"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings))
    folder = tmp_path / "made-up-folder"
    folder.mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    chosen = []
    for choose in (choose_to_open, choose_to_save):
        for _ in range(5):
            dialog = choose(parent, "Files (*.txt)", chosen.append)
            dialog.setDirectory(str(folder))
            dialog.accept() if choose is choose_to_save else dialog.reject()
            shiboken6.delete(dialog)
    written = b"".join(path.read_bytes() for path in settings.rglob("*") if path.is_file())
    assert b"made-up-folder" not in written


def test_qt_would_have_remembered_it(kit, qtbot, tmp_path):
    settings = tmp_path / "settings"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings))
    folder = tmp_path / "made-up-folder"
    folder.mkdir()
    dialog = QFileDialog()
    dialog.setDirectory(str(folder))
    dialog.show()
    shiboken6.delete(dialog)
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    written = b"".join(path.read_bytes() for path in settings.rglob("*") if path.is_file())
    assert b"made-up-folder" in written


def test_what_was_chosen_is_handed_over_as_a_path(kit, qtbot, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen = []
    dialog = choose_folder(parent, chosen.append)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path))
    dialog.accept()
    assert chosen == [tmp_path]
