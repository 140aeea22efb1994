"""Counts, for each of many calls into Qt, how many references to None one call loses; prints JSON.

A run of its own: a Qt built for a later Python loses one with each call that gives None back, then aborts.
"""

import ctypes
import json
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView, QWidget

CALLS = 300
CONTROL = "a call that keeps one"


class _Empty(QAbstractTableModel):
    """A table whose every cell has nothing to show."""

    def rowCount(self, parent: object = None) -> int:
        return 5

    def columnCount(self, parent: object = None) -> int:
        return 5

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> None:
        return None


def _text_probes(kept: list[object]) -> dict[str, Callable[[], object]]:
    document, block, characters = QTextDocument(), QTextBlockFormat(), QTextCharFormat()
    cursor = QTextCursor(document)
    kept.append(document)
    return {
        "set a text direction": lambda: block.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
        "set a font": lambda: characters.setFont(QFont("x", 10)),
        "insert a block": lambda: cursor.insertBlock(block, characters),
        "insert text": lambda: cursor.insertText("abc", characters),
        "make a format": QTextBlockFormat,
    }


def _widget_probes(kept: list[object]) -> dict[str, Callable[[], object]]:
    label, line, counter = QLabel("x"), QLineEdit(), [0]
    kept += [label, line]
    line.textChanged.connect(lambda text: counter.__setitem__(0, len(text)))

    def change() -> None:
        line.setText("x" * (1 + counter[0] % 5))

    return {
        "set the text of a label": lambda: label.setText("y"),
        "change a text and tell Python": change,
        "make a widget": QWidget,
        "connect and disconnect": lambda: (line.textEdited.connect(print), line.textEdited.disconnect(print)),
        "set a property to None": lambda: label.setProperty("p", None),
        "read a property that is None": lambda: label.property("nothing"),
        "resize": lambda: label.resize(10, 10),
        "paint": _paint,
    }


def _paint() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.drawText(0, 0, "a")
    painter.end()


def _model_probes(application: QApplication, kept: list[object]) -> dict[str, Callable[[], object]]:
    model, view, proxy = _Empty(), QTableView(), QSortFilterProxyModel()
    view.setModel(model)
    proxy.setSourceModel(model)
    view.show()
    application.processEvents()
    kept += [model, view, proxy]
    return {
        "ask a model of ours": lambda: model.data(model.index(0, 0)),
        "ask it through Qt": lambda: proxy.data(proxy.index(0, 0)),
        "paint a table of nothing": lambda: view.viewport().repaint(),
        "run a timer": lambda: (QTimer.singleShot(0, lambda: None), application.processEvents()),
    }


def changes_per_call(probes: dict[str, Callable[[], object]]) -> dict[str, float]:
    """How many references to None each call adds; below nothing where it loses them."""
    found = {}
    for name, call in probes.items():
        call()
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        found[name] = (sys.getrefcount(None) - before) / CALLS
    return found


def main() -> None:
    """Prints the change for every probe, and for one that is known to keep a reference."""
    application, kept = QApplication([]), []
    keep_one = ctypes.pythonapi.Py_IncRef
    keep_one.argtypes = [ctypes.py_object]
    probes = _text_probes(kept) | _widget_probes(kept) | _model_probes(application, kept)
    print(json.dumps(changes_per_call(probes | {CONTROL: lambda: keep_one(None)})))


if __name__ == "__main__":
    main()
