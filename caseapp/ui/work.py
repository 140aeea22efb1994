"""The one thread on which all storage work runs: the window never waits, and the file has one writer."""

import inspect
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from queue import SimpleQueue
from types import MethodType

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from caseapp.ui.collecting import Collector


class Stopped(Exception):
    """A person stopped the work; what it had begun in the file is undone."""


Step = Callable[[], object]
Then = Callable[..., None]
_NO_MORE = None


@dataclass(eq=False)
class Job:
    """One piece of work on its way; it can be stopped, and then nothing more is heard of it."""

    step: Callable[[Callable[[int, int], None]], object]
    done: Callable[[object], None]
    failed: Callable[[BaseException], None]
    progress: Callable[[int, int], None] | None = None
    ended: Callable[[], None] | None = None  # also when it was stopped or failed
    _stopped: threading.Event = field(default_factory=threading.Event)

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def stop(self) -> None:
        """Stops the work at its next step, or before it begins."""
        self._stopped.set()


class Worker(QObject):
    """Runs jobs one after the other on its own thread; their ends come back on the thread of the window."""

    _ended = Signal(object, object, object)  # job, result, error
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: SimpleQueue[Job | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="storage")
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._collector = Collector(self)
        self._thread.start()

    def put(self, job: Job) -> None:
        """Adds a job at the end of the queue."""
        self._waiting.put(job)

    def stop(self) -> None:
        """Ends the thread once the work before this is done; waits for it."""
        self._waiting.put(_NO_MORE)
        self._thread.join()
        self._collector.stop()

    def _run(self) -> None:
        while (job := self._waiting.get()) is not _NO_MORE:
            if job.is_stopped:
                self._ended.emit(job, None, Stopped())
                continue
            try:
                result = job.step(self._reporter(job))
            except BaseException as error:  # noqa: BLE001 - the outermost frame of this thread
                self._ended.emit(job, None, error)
            else:
                self._ended.emit(job, result, None)

    def _reporter(self, job: Job) -> Callable[[int, int], None]:
        def report(done: int, of: int) -> None:
            if job.is_stopped:
                raise Stopped
            self._progressed.emit(job, done, of)

        return report

    def _deliver(self, job: Job, result: object, error: BaseException | None) -> None:
        if job.ended is not None:
            job.ended()
        if isinstance(error, Stopped):
            return
        if error is not None:
            job.failed(error)
        else:
            job.done(result)

    def _tell(self, job: Job, done: int, of: int) -> None:
        if job.progress is not None and not job.is_stopped:
            job.progress(done, of)


def while_alive(then: Then | None, owner: QObject | None = None) -> Then:
    """A callback that does nothing once the widget it belongs to is gone."""
    if then is None:
        return _nothing
    if isinstance(then, MethodType) and isinstance(then.__self__, QObject):
        return _bound(weakref.WeakMethod(then))
    if owner is None and isinstance(then, partial) and isinstance(then.func, MethodType):
        owner = then.func.__self__ if isinstance(then.func.__self__, QObject) else None
    if owner is None:
        return then
    watched = weakref.ref(owner)

    def call(*values: object) -> None:
        living = watched()
        if living is not None and shiboken6.isValid(living):
            then(*values)

    return call


def takes_progress(operation: Callable[..., object]) -> bool:
    """Whether an operation wants to be handed `progress`."""
    return "progress" in inspect.signature(operation).parameters


def _bound(method: "weakref.WeakMethod[MethodType]") -> Then:
    def call(*values: object) -> None:
        living = method()
        if living is not None and shiboken6.isValid(living.__self__):
            living(*values)

    return call


def _nothing(*_values: object) -> None:
    pass
