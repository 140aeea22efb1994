"""The last row of a dialog: the way back, and the button that does what it is about."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from caseapp.text import mark
from caseapp.ui.kit import Kit

_CANCEL = mark("QPlatformTheme", "Cancel")


def last_row(kit: Kit, dialog: QDialog, go: QPushButton) -> QHBoxLayout:
    """Cancel, which closes the dialog, and then `go`."""
    cancel = QPushButton(kit.words(_CANCEL), dialog)
    cancel.setObjectName("cancel")
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    row = QHBoxLayout()
    row.setSpacing(kit.look.px(1))
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(go)
    return row
