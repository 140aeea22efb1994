"""Keeps Python's collection of garbage on the window's thread, where alone widgets may be destroyed."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000  # ms


class Collector(QObject):
    """While it lives, garbage is collected by a timer; the storage thread would otherwise destroy widgets."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(collect)
        self._timer.start()

    def stop(self) -> None:
        """Lets Python collect by itself again, once no other thread runs."""
        self._timer.stop()
        if self._was_on:
            gc.enable()


def collect() -> None:
    """Collects as far as Python's own thresholds ask for."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
