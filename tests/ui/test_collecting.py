import gc
import threading
import weakref

from PySide6.QtCore import QObject

from caseapp.ui.collecting import Collector, collect


class _Ring(QObject):
    """A thing that only the collection of garbage can free, and that notes on which thread that happens."""

    def __init__(self, freed_on):
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: freed_on.append(threading.current_thread()))


def _make_garbage(freed_on):
    for _ in range(5000):
        _Ring(freed_on)


def test_no_other_thread_takes_widgets_apart(qtbot):
    owner, freed_on = QObject(), []
    collector = Collector(owner)
    thread = threading.Thread(target=lambda: [[] for _ in range(200_000)] and _make_plain_garbage())
    _make_garbage(freed_on)
    thread.start()
    thread.join()
    assert freed_on == []
    collect()
    gc.collect()
    collector.stop()
    assert len(freed_on) == 5000
    assert set(freed_on) == {threading.main_thread()}
    assert gc.isenabled()


def _make_plain_garbage():
    for _ in range(50_000):
        ring: list[object] = []
        ring.append(ring)
