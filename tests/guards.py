"""The guards around every test: folders, log lines, threads, windows, transactions, network."""

import gc
import logging
import os
import re
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

OUR_LOGGER = "caseapp"
_PATIENCE_SECONDS = 2.0
_HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
}
_TEMPORARY_VARIABLES = ("TMPDIR", "TMP", "TEMP")


@dataclass(frozen=True)
class Folders:
    """A home and a temporary folder that nobody else uses."""

    home: Path
    temporary: Path

    def content(self) -> frozenset[Path]:
        """What is in either."""
        return frozenset((*self.home.iterdir(), *self.temporary.iterdir()))

    def cleared(self, before: frozenset[Path]) -> list[str]:
        """Takes out what came since; a fault for each thing in the temporary folder: nothing stays there."""
        new = sorted(self.content() - before)
        for path in new:
            _remove(path)
        return [f"left in the temporary folder: {path.name}" for path in new if path.parent == self.temporary]


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


@contextmanager
def private_folders(base: Path) -> Iterator[Folders]:
    """Sends all that looks for the person's own folders, or for a temporary one, under `base`."""
    folders = Folders(base / "home", base / "temporary")
    for folder in (folders.home, folders.temporary, base / "run"):
        folder.mkdir(parents=True, mode=0o700)
    changed = {name: str(folders.home / part) for name, part in _HOME_VARIABLES.items()}
    changed |= dict.fromkeys(_TEMPORARY_VARIABLES, str(folders.temporary))
    changed["XDG_RUNTIME_DIR"] = str(base / "run")
    before = {name: os.environ.get(name) for name in changed}
    os.environ.update(changed)
    tempfile.tempdir = str(folders.temporary)
    yield folders
    tempfile.tempdir = None
    for name, value in before.items():
        if value is None:
            del os.environ[name]
        else:
            os.environ[name] = value


class _Lines(logging.Handler):
    """Keeps the log lines that nobody should have to read."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.kept: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        is_ours = record.name.partition(".")[0] == OUR_LOGGER
        if is_ours or record.levelno >= logging.WARNING:
            self.kept.append(record)


@contextmanager
def log_lines() -> Iterator[Sequence[logging.LogRecord]]:
    """Every line of our own loggers, and every warning of the others."""
    ours, root, lines = logging.getLogger(OUR_LOGGER), logging.getLogger(), _Lines()
    level, handlers = ours.level, ours.handlers[:]
    ours.setLevel(logging.DEBUG)
    ours.propagate = True
    root.addHandler(lines)
    try:
        yield lines.kept
    finally:
        root.removeHandler(lines)
        ours.setLevel(level)
        ours.handlers[:] = handlers


def unexpected(lines: Iterable[logging.LogRecord], markers: Iterable[pytest.Mark]) -> list[str]:
    """A fault for each line that no `expects_log` marker matches; a marker without patterns takes all."""
    patterns = [re.compile(pattern) for marker in markers for pattern in marker.args or ("",)]
    return [
        f"unexpected log line: {line.levelname} {line.name}: {line.getMessage()}"
        for line in lines
        if not any(pattern.search(line.getMessage()) for pattern in patterns)
    ]


@dataclass(frozen=True)
class Found:
    """What a test began with, or what there is after it."""

    threads: frozenset[threading.Thread] = frozenset()
    windows: frozenset[object] = frozenset()
    refused_calls: int = 0
    transactions: int = 0
    qt_threads: Sequence[str] = field(default=())


def look() -> Found:
    """What there is right now of all that a test must not leave behind."""
    return Found(
        threads=frozenset(
            # A thread of Qt's that once ran Python is listed for ever; running ones are counted on their own.
            thread
            for thread in threading.enumerate()
            if not isinstance(thread, threading._DummyThread)
        ),
        windows=_windows(),
        refused_calls=len(_refused_calls),
        transactions=_open_transactions(),
        qt_threads=_qt_threads(),
    )


def left_since(before: Found) -> list[str]:
    """A fault for each thing that is there now and was not before, after some patience for it to end."""
    _let_widgets_go()
    if _windows() - before.windows:
        gc.collect()  # a window that refers to itself goes only now
        _let_widgets_go()
    now = look()
    limit = time.monotonic() + _PATIENCE_SECONDS
    while (now.threads - before.threads or now.qt_threads) and time.monotonic() < limit:
        time.sleep(0.01)
        now = look()
    faults = [f"left-over thread: {thread.name}" for thread in now.threads - before.threads]
    faults += [f"left-over thread of Qt's: {name}" for name in now.qt_threads]
    faults += [f"left-over window: {type(window).__name__}" for window in now.windows - before.windows]
    faults += [f"network: {call}" for call in _refused_calls[before.refused_calls :]]
    if now.transactions > before.transactions:
        faults.append("a transaction was left open")
    _close(now.windows - before.windows)
    return faults


def _qt(module: str) -> object:
    return sys.modules.get(f"PySide6.{module}")


def _windows() -> frozenset[object]:
    widgets = _qt("QtWidgets")
    if widgets is None or not isinstance(widgets.QApplication.instance(), widgets.QApplication):
        return frozenset()
    # One with a parent, such as the list of a combo box, goes with its parent.
    return frozenset(window for window in widgets.QApplication.topLevelWidgets() if window.parent() is None)


def _let_widgets_go() -> None:
    core = _qt("QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


def _close(windows: Iterable[object]) -> None:
    for window in windows:
        window.hide()
        window.deleteLater()
    _let_widgets_go()


def _qt_threads() -> list[str]:
    core = _qt("QtCore")
    if core is None:
        return []
    from shiboken6 import Shiboken

    running = [
        type(thread).__name__
        for thread in Shiboken.getAllValidWrappers()
        if isinstance(thread, core.QThread) and thread.isRunning() and thread != _main_qt_thread(core)
    ]
    pool = core.QThreadPool.globalInstance()
    return running + ["QThreadPool"] * pool.activeThreadCount()


def _main_qt_thread(core: object) -> object:
    application = core.QCoreApplication.instance()
    return core.QThread.currentThread() if application is None else application.thread()


def _open_transactions() -> int:
    connection = sys.modules.get("caseapp.storage.connection")
    return 0 if connection is None else connection.open_transactions()


class NetworkRefused(RuntimeError):
    """A test tried to reach beyond this process's machine."""


_refused_calls: list[str] = []
_NETWORK_EVENTS = frozenset(
    {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
)


def forbid_network() -> None:
    """Refuses from now on, in this process, every socket but local ones, and every look-up of a host."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    is_foreign = event == "socket.__new__" and arguments[1] != getattr(socket, "AF_UNIX", None)
    if is_foreign or event in _NETWORK_EVENTS:
        # Kept, so that the test fails even where the code swallows the error.
        _refused_calls.append(event)
        raise NetworkRefused(event)
